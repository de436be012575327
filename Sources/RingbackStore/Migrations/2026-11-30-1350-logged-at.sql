-- Calls of a log by time, for reports. Only imports write it: taking a call down costs nothing more.
CREATE INDEX logged_call_at ON logged_call (office_id, at);
