"""What somebody must not see is in no answer to them: words placed once each in the office are looked for in every
answer to every role with every scope, about every object of the office, on both engines.

The operations come from the server's OpenAPI document, the pages from the sources; each must be requested here.
"""
import contextlib
import datetime
import itertools
import pathlib
import re
import subprocess

import httpx
import pytest

from access_table import TABLE
from harness.browsing import Visitor
from harness.client import Client, good
from harness.held import attach, hold_mail
from harness.live import listen
from harness.mailserver import MailServer
from harness.office import PASSWORD, ROLES, email, fresh_number, today
from harness.setup import new_token
from harness.waiting import wait_until
from test_access import Case

SOURCES = pathlib.Path(__file__).parents[2] / "Sources" / "RingbackWeb"
PEOPLE = {*ROLES, "Fay"}
RUNNERS = {"Ada", "Max", "Fay"}
MANAGERS = {"Max", "Fay"}
# The full caller card, with open entries, is for those who answer the office's calls and look after them.
CARD = RUNNERS | {"Otto", "Jamie", "Lou", "Dana", "Rosa"}
# Ana's message, which Otto took and which is offered to Tom: visible to them, her lead and those who run the office.
SEERS = RUNNERS | {"Ana", "Otto", "Dana", "Tom"}
# Who may see each canary; nobody else may find it anywhere.
MAY = {
    "zqregarding": CARD | SEERS, "zqtold": CARD | SEERS, "zqcontactword": CARD | SEERS,
    # An open entry on the card shows its last attempt and its offer.
    "zqspoken": CARD | SEERS, "zqoffernote": CARD | SEERS,
    # Everybody who takes calls finds who called, as with contacts, but not what about.
    "zqcallername": PEOPLE, "zqotherregarding": CARD | (SEERS - {"Tom"}), "zqothertold": CARD | (SEERS - {"Tom"}),
    "zqquestion": SEERS, "zqfilename": SEERS, "zqfilebytes": SEERS,
    # Between Margaret and those who keep her sheet, even if they run the office.
    "zqreviewed": {"Dana", "Ana"}, "zqrecordnote": {"Ana"},
    "zqprivate": {"Margaret", "Jamie", "Lou"}, "zqfavor": {"Margaret", "Jamie", "Lou"},
    "zqneverword": {"Margaret", "Jamie", "Lou"}, "zqneverwhy": {"Margaret", "Jamie", "Lou"},
    "zqinterrupt": {"Margaret", "Jamie", "Lou"},
    "zqreach": {"Margaret", "Jamie", "Lou"}, "zqdriver": {"Margaret", "Jamie", "Lou"},
    "zqholdreason": {"Margaret", "Jamie", "Lou"}, "zqshiftnote": {"Margaret", "Jamie", "Lou"},
    # Margaret's; the card shows it to those who see all of a caller.
    "zqstanding": CARD | {"Margaret"},
    # Who picked up on a line of Ana's rolling calls: whoever sees her sheet.
    "zqpicked": RUNNERS | {"Ana", "Dana"},
    "zqaccountnote": RUNNERS | {"Ana", "Tom", "Dana"},
    # Why a late call of Ana's may wait: whoever sees it, and nobody who only sees its caller.
    "zqexcuse": RUNNERS | {"Ana", "Otto", "Dana"},
    # What was heard of Ana's calls, and what she asked about a standard: she, her lead and those who run the office.
    "zqseen": RUNNERS | {"Ana", "Dana"}, "zqasked": RUNNERS | {"Ana", "Dana"},
    # A complaint about Ana: she, her lead who handles it, managers, and its words who registered it.
    "zqcomplained": MANAGERS | {"Ana", "Dana", "Otto"}, "zqanareplied": MANAGERS | {"Ana", "Dana"},
    "zqdananoted": MANAGERS | {"Ana", "Dana"}, "zqanaobjects": MANAGERS | {"Ana", "Dana"},
    # A case that Ana put to Dana, and what they noted at a meeting: the two of them.
    "zqcasesaid": {"Ana", "Dana"}, "zqcaseway": {"Ana", "Dana"}, "zqcasemeeting": {"Ana", "Dana"},
    # Between Eve, who asks, and Ana, who is asked; and what Ana gave Dana of it afterwards.
    "zqaskwork": {"Eve", "Ana"}, "zqasktext": {"Eve", "Ana"},
    "zqfactwhat": {"Eve", "Ana", "Dana"}, "zqfactnote": {"Eve", "Ana", "Dana"},
    # Why she proposes Tom for a duty: she and those who decide it.
    "zqdutywhy": RUNNERS | {"Ana", "Dana"},
    # Why Sam's messages were opened while he is away, and the plan of the telephones, which names people's mobiles.
    "zqopened": RUNNERS | {"Sam"}, "zqroute": RUNNERS | {"Dana", "Rosa"},
    # What came with a call for Sam, who is away: he, who took it, Rosa, who covers, and Max, who said why he looks; not
    # others who run the office.
    "zqawayfile": {"Sam", "Otto", "Rosa", "Max"}, "zqawaybytes": {"Sam", "Otto", "Rosa", "Max"},
    "zqheldmail": RUNNERS,
    # A question about groups that one of the two readers drafted, before the other agrees to its words.
    "zqgroupdraft": {"Dana", "Max"},
    # The office's history names it.
    "zqtokenname": RUNNERS | {"Ana"},
}
# The pages, by their names in Paths. None marks those that are not about somebody's things.
PAGES = {
    "board": "/board?show=open&team={team}", "boardEntry": "/board/{message}", "brief": "/sheets/{person}/brief",
    "briefSound": None, "firstPassword": None,
    "forgotPassword": None,
    "discretion": "/people/{person}/discretion",
    "greetings": "/greetings", "greeting": "/greetings/{person}", "greetingCard": "/greetings/{person}/card",
    "greetingSound": None, "leavers": "/leaving", "leavingChecklist": "/people/{person}/leaving/checklist",
    "mailbox": "/people/{person}/mailbox", "whileAway": "/while-you-were-away",
    "absences": "/people/{person}/absences", "mails": "/mails", "reach": "/people/{person}/reach",
    "ladder": "/messages/{message}/ladder",
    "rolling": "/sheets/{person}/rolling", "rollingReport": "/sheets/{person}/rolling/{rolling}/report",
    "rollingReports": "/sheets/{person}/rolling-reports",
    "addressees": "/addressees", "asks": "/asks", "attachment": "/messages/{message}/attachments/{attachment}", "contact": "/contacts/{contact}",
    "contactCalls": "/contacts/{contact}/calls", "contactErasure": "/contacts/{contact}/erasure",
    "contactEverything": "/contacts/{contact}/everything", "contactExport": "/contacts/export",
    "contactImport": "/contacts/import", "contactImportProgress": None,
    "contactMerge": "/contacts/{contact}/merge?with={other}",
    "contactSpeech": None, "contacts": "/contacts?q={word}", "desk": "/desk?q={word}",
    "deskCard": "/desk/card?contact={contact}", "deskResults": "/desk/results?q={word}", "deskTaken": "/desk/taken",
    "copies": "/copies?code={code}", "copy": "/copies/{code}", "copyPDF": "/sheets/{person}/copy.pdf",
    "duplicates": "/contacts/duplicates", "find": "/find?q={word}", "findExport": "/find/export?q={word}",
    "heldMail": "/quarantine/{mail}", "history": "/history?subject={subject}", "home": "/",
    "message": "/messages/{message}", "messageCard": "/messages/{message}/card", "newContact": "/contacts/new",
    "newPerson": "/people/new", "newTeam": "/teams/new", "number": "/numbers/{number}", "office": "/office",
    "officeMail": "/office/mail", "people": "/people", "person": "/people/{person}",
    "personAccounts": "/people/{person}/accounts", "profile": "/profile", "quarantine": "/quarantine",
    "sheet": "/sheets/{person}", "sheets": "/sheets", "taken": "/taken", "team": "/teams/{team}", "teams": "/teams",
    "anyCalls": "/brief", "anyCallsPanel": "/brief/panel", "changes": "/sheets/{person}/changes",
    "shiftNote": "/sheets/{person}/handover-note", "sites": "/office/sites", "site": "/office/sites/{site}",
    "coverage": "/coverage", "routes": "/routes",
    "standards": "/standards", "standard": "/standards/same-workday", "findings": "/findings",
    "duties": "/duties?q={word}", "dutyAddition": "/duties/new", "duty": "/duties/{duty}", "load": "/load",
    "training": "/people/{person}/training", "standardQuestions": "/standard-questions",
    "complaints": "/complaints", "newComplaint": "/complaints/new?message={message}", "complaint": "/complaints/{complaint}",
    "samples": "/samples", "sample": "/samples/{sample}", "sampleItem": "/samples/{sample}/1", "myGrades": "/grades",
    "fairness": "/fairness", "fairnessCSV": "/fairness/2026-H1/csv", "ownGroups": "/own-groups",
    "playbooks": "/playbooks", "newPlaybook": "/playbooks/new", "playbookCoverage": "/playbooks/coverage",
    "playbook": "/playbooks/{playbook}", "newPlaybookVersion": "/playbooks/{playbook}/new",
    "playbookDifference": "/playbooks/{playbook}/difference?from=1&to=1",
    "playbookUses": "/playbooks/{playbook}/uses",
    "deskPlaybooks": "/desk/playbooks?regarding={word}", "cases": "/cases", "newCase": "/cases/new?message={message}",
    "playbookCase": "/cases/{case}",
    "reviews": "/reviews", "reviewForm": "/reviews/forms/{review}", "review": "/reviews/people/{person}",
    "reviewCases": "/reviews/people/{person}/cases?figure=taken",
    "record": "/record", "recordFile": "/record/file", "recordPDF": "/record/file.pdf",
    "reports": "/reports", "report": "/reports/returns", "reportCSV": "/reports/returns/csv",
    "reportCases": "/reports/returns/cases?figure=calls", "audit": "/reports/audit.pdf",
    "requests": "/requests", "newRequest": "/requests/new",
    "request": "/requests/{request}", "pattern": "/patterns/{like}", "patternNote": "/pattern-notes/{note}",
    "days": "/days", "day": "/days/{date}", "dayLeft": "/days/{date}/left", "dayClose": None,
    "waiting": "/waiting", "setup": None, "signIn": None,
}


# The forms, likewise. None marks those that end their own session, or need none.
FORMS = {
    "signIn": None, "signOut": None, "setup": None, "firstPassword": None, "forgotPassword": None, "password": None, "sessionEnd": None, "tokens": "/tokens",
    "tokenEnd": "/tokens/{token}/ending", "handoverAcceptance": "/handovers/acceptance", "office": "/office",
    "holidays": "/office/holidays", "holidayRemoval": "/office/holidays/{day}/removal",
    "contactImport": "/contacts/import", "contactImportConfirmation": "/contacts/import/confirmation",
    "contacts": "/contacts", "contact": "/contacts/{contact}", "contactStanding": "/contacts/{contact}/standing",
    "contactErasure": "/contacts/{contact}/erasure", "contactConfirmation": "/contacts/{contact}/confirmation",
    "contactContext": "/contacts/{contact}/context",
    "contactContextEnd": "/contacts/{contact}/context/{context}/ending",
    "contactQuestions": "/contacts/{contact}/questions",
    "contactAnswer": "/contacts/{contact}/questions/{question}/answer",
    "contactQuestionRemoval": "/contacts/{contact}/questions/{question}/removal",
    "contactAssistants": "/contacts/{contact}/assistants",
    "contactAssistantRemoval": "/contacts/{contact}/assistants/{assistant}/removal",
    "contactFavors": "/contacts/{contact}/favors", "contactFavor": "/contacts/{contact}/favors/{favor}",
    "contactNotes": "/contacts/{contact}/notes", "contactNoteRemoval": "/contacts/{contact}/notes/{note}/removal",
    "day": "/days/{date}", "dayMailboxes": "/days/{date}/mailboxes", "dayUndo": "/days/{date}/undo", "dayClose": None,
    "rolling": "/sheets/{person}/rolling", "rollingAct": "/sheets/{person}/rolling/{rolling}/{act}",
    "briefDevice": "/sheets/{person}/brief/device",
    "people": "/people", "person": "/people/{person}", "personPassword": "/people/{person}/password",
    "personHandover": "/people/{person}/handovers", "personLeaving": "/people/{person}/leaving",
    "personPosts": "/people/{person}/posts", "personEverything": "/people/{person}/everything",
    "principals": "/principals", "principalRemoval": "/principals/{person}/{person}/removal", "teams": "/teams",
    "dutyAddition": "/duties/new", "duty": "/duties/{duty}", "dutyHolders": "/duties/{duty}/holders",
    "dutyDecision": "/duties/{duty}/holders/{change}", "dutyAnnouncement": "/duties/{duty}/announcement",
    "dutyEnding": "/duties/{duty}/ending", "loadLimits": "/load/limits",
    "standardsAdoption": "/standards/adoption", "standardVersions": "/standards/same-workday/versions",
    "standardAcknowledgement": "/standards/same-workday/acknowledgement", "training": "/training",
    "fairnessReaders": "/fairness/readers", "groupQuestions": "/fairness/questions",
    "groupQuestionOpening": "/fairness/questions/{groups}/opening",
    "groupQuestionClosing": "/fairness/questions/{groups}/closing",
    "ownGroups": "/own-groups", "ownGroupsErasure": "/own-groups/erasure",
    "reviews": "/reviews", "reviewAnswers": "/reviews/forms/{review}/answers", "recordNotes": "/record/notes",
    "recordNoteRemoval": "/record/notes/{recordNote}/removal",
    "playbooks": "/playbooks", "playbookVersions": "/playbooks/{playbook}/versions",
    "playbookApproval": "/playbooks/{playbook}/versions/1/approval",
    "playbookRefusal": "/playbooks/{playbook}/versions/1/refusal",
    "playbookWithdrawal": "/playbooks/{playbook}/withdrawal", "playbookStanding": "/playbooks/{playbook}/standing",
    "messagePlaybook": "/messages/{message}/playbook",
    "messagePlaybookUse": "/messages/{message}/playbook/{use}/taking-back",
    "cases": "/cases", "caseAnswer": "/cases/{case}/answer", "caseMeetings": "/cases/{case}/meetings",
    "caseDecision": "/cases/{case}/meetings/{meeting}/decision",
    "caseAcknowledgement": "/cases/{case}/meetings/{meeting}/acknowledgement",
    "trainingTakingBack": "/training/{record}/taking-back", "standardQuestions": "/standard-questions",
    "complaints": "/complaints", "newComplaint": "/complaints/new", "complaintStep": "/complaints/{complaint}/step",
    "complaintMark": "/complaints/{complaint}/mark", "complaintTie": "/complaints/{complaint}/interaction",
    "complaintHandler": "/complaints/{complaint}/handler", "complaintAnswer": "/complaints/{complaint}/answer",
    "complaintDispute": "/complaints/{complaint}/dispute", "complaintDecision": "/complaints/{complaint}/decision",
    "samples": "/samples", "sampleGrades": "/samples/{sample}/1/grades",
    "sampleDispute": "/samples/{sample}/1/dispute", "sampleRuling": "/samples/{sample}/1/ruling",
    "standardQuestionPassingOn": "/standard-questions/{question}/passing-on",
    "standardQuestionAnswer": "/standard-questions/{question}/answer",
    "requestLook": "/requests/look", "requests": "/requests", "requestAnswer": "/requests/{request}/answer",
    "requestChoice": "/requests/{request}/choice", "requestDone": "/requests/{request}/done",
    "requestWithdrawal": "/requests/{request}/withdrawal", "requestTie": "/requests/{request}/tie",
    "requestUntie": "/requests/{request}/untie", "patternNotes": "/patterns/{like}/notes",
    "patternNoteManager": "/pattern-notes/{note}/manager",
    "team": "/teams/{team}", "sites": "/office/sites", "site": "/office/sites/{site}",
    "coverageStints": "/coverage/stints", "coverageCopies": "/coverage/copies",
    "coveragePublication": "/coverage/publication", "routes": "/routes", "absences": "/people/{person}/absences",
    "discretion": "/people/{person}/discretion", "moment": "/people/{person}/moment",
    "interrupts": "/people/{person}/interrupts", "interruptRemoval": "/people/{person}/interrupts/{contact}/removal",
    "absenceEnd": "/people/{person}/absences/{absence}/ending", "claims": "/claims", "desk": "/desk",
    "waiting": "/waiting", "waitingEnd": "/waiting/{waiting}/ending", "numberRelease": "/numbers/{number}/release",
    "numberWithdrawal": "/numbers/{number}/withdrawal", "duplicateDismissal": "/contacts/duplicates/dismissal",
    "contactMerge": "/contacts/{contact}/merge", "contactUnmerging": "/contacts/{contact}/unmerging",
    "personAccounts": "/people/{person}/accounts", "accountWithdrawal": "/account-offers/{offer}/withdrawal",
    "accountAcceptance": "/account-offers/acceptance", "accountRefusal": "/account-offers/refusal",
    "companyHolder": "/companies/holder", "copyMail": "/sheets/{person}/copy/mail", "mailRelease": "/quarantine/{mail}/release",
    "mailRefusal": "/quarantine/{mail}/refusal", "officeMail": "/office/mail", "officeMailTest": "/office/mail/test",
    "officeMailFetch": "/office/mail/fetch", "outboxRetry": "/office/mail/outbox/1/retry",
    "mailMended": "/office/mail/troubles/{person}/mending", "ownMail": "/profile/mail", "ownLanguage": "/profile/language",
    "greeting": "/greetings/{person}", "greetingEnd": "/greetings/{person}/ending", "ownCalendar": "/calendar",
    "ownCalendarEnd": "/calendar/ending", "leavingChecklist": "/people/{person}/leaving/checklist",
    "leavingAct": "/people/{person}/leaving/work", "mailbox": "/people/{person}/mailbox",
    "postOffer": "/leaving/offers/{person}", "whileAway": "/while-you-were-away",
    "shiftNote": "/sheets/{person}/handover-note",
    "shiftNoteReading": "/sheets/{person}/handover-notes/{note}/reading",
    "reach": "/people/{person}/reach", "ladder": "/messages/{message}/ladder",
    "ladderSteps": "/messages/{message}/ladder/steps", "ladderStepBack": "/messages/{message}/ladder/steps/1/taking-back",
    "ladderConfirmation": "/messages/{message}/ladder/acknowledgement",
    # Every act on a message is one line in the sources: Verb.register.
}
VERBS = [
    "/answers", "/answers/{answer}/reply", "/attempts", "/hold", "/hold/end", "/closing", "/reopening", "/code", "/place", "/correction",
    "/handovers", "/handovers/{handover}/acceptance", "/handovers/{handover}/refusal",
    "/handovers/{handover}/withdrawal", "/reminders", "/undo"]


# Requested in other ways: mail links, streams, the API's own description, acts on a message, and what is nobody's.
ELSEWHERE = {
    "get": {"link", "undo", '"live"', '"healthz"', '"readyz"', '"metrics"', '"\\'}, "post": {"link", "undo", "message"}}


class Objects:
    """Everything in the office that can be named, found by requests and not chosen by hand."""

    def __init__(self, office):
        rows = office.storage.rows

        def ids(table, column="id"):
            return [row[0] for row in rows(f"SELECT {column} FROM {table}")]

        self.message, self.contact = ids("message"), ids("contact")
        self.person, self.team, self.mail = ids("person"), ids("team"), ids("inbox")
        self.code = ids("sheet_copy", "code")
        self.attachment, self.answer, self.context = ids("attachment"), ids("answer"), ids("context")
        self.day = ["2031-12-25"]
        self.offer, self.handover = ids("account_offer"), ids("handover")
        self.favor, self.fishing = ids("contact_favor"), ids("fishing")
        self.question = ids("contact_question") + ids("standard_question")
        self.record, self.rule = ids("training"), ["same-workday"]
        self.complaint, self.sample = ids("complaint"), ids("sample")
        self.playbook, self.use, self.version = ids("playbook"), ids("playbook_use"), ["1"]
        self.case, self.meeting = ids("playbook_case"), ids("playbook_case_meeting")
        self.review, self.recordNote = ids("review"), ids("record_note")
        self.duty, self.change = ids("duty"), ids("duty_change")
        self.name, self.date = ["returns", "leaks"], [str(today())]
        self.rolling, self.line = ids("rolling_session"), ["1"]
        self.act = [
            "dial", "lines/1/dial", "lines/1/step", "lines/1/outcome", "lines/1/promise", "lines/1/clear", "alone",
            "takeover", "undo", *[f"returns/{id}/taking" for id in self.message[:2]],
            *[f"returns/{id}/later" for id in self.message[:2]], "end"]
        self.note = ids("shift_note") + ids("pattern_note")
        self.request, self.like = ids("work_request"), ids("work_request", "like_id")
        self.site = ids("site")
        self.other = self.contact[:2]
        self.number = [number for number in ids("call", "number") if number]
        self.word = ["zq", *MAY, *self.number]
        self.company = ["zq", "Hale & Co"]
        self.subject = [
            *[f"message:{id}" for id in self.message], *[f"contact:{id}" for id in self.contact],
            *[f"person:{id}" for id in self.person], *[f"team:{id}" for id in self.team],
            *[f"mail:{id}" for id in self.mail]]

    def filled(self, path):
        """The path with every object in every place."""
        names = re.findall(r"{(\w+)}", path)
        places = [getattr(self, name, ["0" * 26]) for name in names]
        return [path.format(**dict(zip(names, objects))) for objects in itertools.product(*places)]


def workday_morning():
    """Ten o'clock on a workday soon."""
    day = datetime.date.today() + datetime.timedelta(days=2)
    while day.weekday() > 4:
        day += datetime.timedelta(days=1)
    return f"{day}T10:00"


def plant_first(office):
    """What ends everybody's open streams, as it may change who sees what: before these are opened."""
    # All mail goes out now, whatever the hour.
    for name in office.known.tokens:
        wishes = {"off": ["returned", "digest"], "when": "atOnce", "dueSoonMinutes": 60}
        good(office.asking(name).put("/me/mail", wishes))
    sam = f"/people/{office.id('Sam')}"
    away = office.call_for("Sam", name="Uma Hale")
    attach(office.storage, away["id"], name="zqawayfile.wav", content=b"RIFFzqawaybytes")
    good(office.max.post(f"{sam}/absences", {"from": str(today()), "until": str(today())}), 201)
    good(office.max.post(f"{sam}/mailbox", {"why": "zqopened"}))
    good(office.rosa.put(f"{sam}/leaving/checklist", {"lastDay": str(today())}))
    good(office.max.put("/routes", {"text": "main: hang-up # zqroute"}))
    good(office.max.post("/standards/adoption"), 201)


def plant(office):
    """Puts each canary in its place."""
    contact = good(office.fay.post("/contacts", {"name": "Pat Hale", "holder": office.id("Ana")}), 201)["id"]
    entry = office.call_for("Ana", contact=contact, regarding="zqregarding", told="zqtold", code=1)
    # It is out of date at once, and says why.
    good(office.ana.post(f"/sheets/{office.id('Ana')}/copy"))
    other = office.call_for(
        "Ana", name="zqcallername", regarding="zqotherregarding", told="zqothertold", code=1)
    good(office.ana.post(f"/messages/{other['id']}/answers", {"answer": "mine", "text": ""}))
    good(office.ana.post(f"/messages/{entry['id']}/answers", {"answer": "needMore", "text": "zqquestion"}))
    good(office.ana.post(f"/messages/{entry['id']}/attempts", {"outcome": "leftWord", "said": "zqspoken"}))
    good(office.ana.post(f"/messages/{entry['id']}/answers", {"answer": "context", "text": "zqcontactword"}))
    good(office.ana.post(f"/messages/{entry['id']}/handovers", {"to": office.id("Tom"), "note": "zqoffernote"}), 201)
    attach(office.storage, entry["id"], name="zqfilename.wav", content=b"RIFFzqfilebytes")
    late = office.call_for("Ana", name="Rex Hale")
    office.storage.run(f"UPDATE message SET due_at = due_at - 900000000 WHERE id = '{late['id']}'")
    good(office.dana.post(
        f"/messages/{late['id']}/excuse", {"reason": "other", "until": workday_morning(), "note": "zqexcuse"}))
    good(office.margaret.post(
        f"/contacts/{contact}/notes", {"for": office.id("Margaret"), "text": "zqprivate"}), 201)
    good(office.margaret.post(
        f"/contacts/{contact}/favors", {"for": office.id("Margaret"), "side": "ours", "what": "zqfavor"}), 201)
    held = office.call_for("Margaret", name="Bo Hale")
    good(office.margaret.post(f"/messages/{held['id']}/hold", {"until": "in 300 hours", "reason": "zqholdreason"}))
    # Words that are never said for her, and who interrupts.
    good(office.jamie.put(
        f"/people/{office.id('Margaret')}/discretion",
        {"neverSay": [{"words": "zqneverword", "why": "zqneverwhy"}]}))
    good(office.jamie.put(
        f"/people/{office.id('Margaret')}/interrupts/{contact}", {"rule": "now", "why": "zqinterrupt"}))
    good(office.otto.post("/fishing", {"contact": contact}), 201)
    # The names and numbers of her phones, and what was said on them.
    good(office.margaret.put(
        f"/people/{office.id('Margaret')}/reach",
        {"ways": [{"label": "zqreach", "kind": "phone", "address": "713 555 0198"}]}))
    tried = office.call_for("Margaret", contact=contact, code=1)["id"]
    good(office.jamie.post(f"/messages/{tried}/ladder"), 201)
    good(office.jamie.post(
        f"/messages/{tried}/ladder/steps", {"way": 1, "outcome": "leftWord", "with": "zqdriver"}), 201)
    good(office.margaret.put(
        f"/contacts/{contact}/standings/{office.id('Margaret')}", {"standing": "wanted", "why": "zqstanding"}))
    good(office.ana.post(
        f"/people/{office.id('Ana')}/account-offers",
        {"to": office.id("Tom"), "contacts": [contact], "note": "zqaccountnote"}))
    good(office.margaret.post(
        f"/sheets/{office.id('Margaret')}/handover-notes", {"text": "zqshiftnote"}), 201)
    rolling = f"/sheets/{office.id('Ana')}/rolling"
    rolling += "/" + good(office.ana.post(rolling))["session"]["id"]
    good(office.ana.post(f"{rolling}/lines/1/dial", {"message": other["id"]}))
    good(office.ana.post(f"{rolling}/lines/1/step", {"step": "assistant", "with": "zqpicked"}))
    good(office.dana.post(
        f"/people/{office.id('Ana')}/training",
        {"kind": "observed", "what": "Calls", "by": "Dana", "seen": "zqseen"}), 201)
    good(office.ana.post("/standard-questions", {"text": "zqasked"}), 201)
    asked = good(office.eve.post("/requests", {"to": office.id("Ana"), "what": "zqaskwork"}), 201)["id"]
    good(office.ana.post(f"/requests/{asked}/answer", {"answer": "no", "text": "zqasktext"}))
    for what in ["zqfactwhat today", "zqfactwhat tomorrow", "zqfactwhat on Friday"]:
        good(office.eve.post("/requests", {"to": office.id("Ana"), "what": what}), 201)
    like = good(office.ana.get("/me/pattern"))["received"][0]["like"]
    facts = good(office.ana.post("/pattern-notes", {"like": like, "text": "zqfactnote"}), 201)["id"]
    good(office.ana.post(f"/pattern-notes/{facts}/manager", {"to": office.id("Dana")}))
    book = {"name": "Refund", "text": {"steps": "Listen."}, "approver": office.id("Dana")}
    number = good(office.ana.post("/playbooks", book), 201)["number"]
    good(office.dana.post(f"/playbooks/{number}/versions/1/approval", {}))
    good(office.ana.post(f"/messages/{entry['id']}/playbook", {"version": f"{number}.1"}), 201)
    case = good(office.ana.post("/cases", {
        "message": entry["id"], "said": "zqcasesaid", "ways": ["zqcaseway", "b", "c"]}), 201)["id"]
    good(office.ana.post(f"/cases/{case}/meetings", {"asked": "zqcasemeeting"}), 201)
    # Of a return of Ana's, registered by Otto, handled by Dana.
    returned = office.call_for("Ana", name="Ida Hale")["id"]
    good(office.ana.post(f"/messages/{returned}/attempts", {"outcome": "leftWord"}))
    complaint = good(office.otto.post("/complaints", {"about": returned, "said": "zqcomplained"}), 201)["id"]
    good(office.ana.put(f"/complaints/{complaint}/answer", {"answer": "zqanareplied"}))
    good(office.dana.post(f"/complaints/{complaint}/steps", {"stage": "acknowledged", "note": "zqdananoted"}))
    good(office.ana.post(f"/complaints/{complaint}/dispute", {"why": "zqanaobjects"}))
    # Between a reviewer and the person, and the person's alone.
    review = good(office.dana.post("/review-forms", {"person": office.id("Ana")}), 201)["id"]
    good(office.dana.post(f"/review-forms/{review}/answers", {"answers": ["zqreviewed"] * 5}))
    good(office.ana.post("/record/notes", {"said": "zqrecordnote"}), 201)
    duty = good(office.dana.post("/duties", {"name": "Slides", "holder": office.id("Ana")}), 201)["id"]
    later = str(today() + datetime.timedelta(days=30))
    proposal = {"person": office.id("Tom"), "from": later, "why": "zqdutywhy"}
    good(office.ana.post(f"/duties/{duty}/holders", proposal), 201)
    good(office.ada.put("/fairness/readers", {"first": office.id("Dana"), "second": office.id("Max")}))
    good(office.dana.post("/fairness/questions", {"name": "zqgroupdraft", "groups": ["front", "back"]}), 201)
    hold_mail(office.storage, said="zqheldmail")
    good(office.ana.post("/tokens", {"name": "zqtokenname", "scopes": ["read"]}), 201)


def reads(office, objects):
    """Every reading operation, about everything."""
    queries = {"q": objects.word, "number": objects.number, "subject": objects.subject, "company": objects.company}
    found = []
    for path, methods in good(office.stranger.get("/openapi.json"))["paths"].items():
        if "get" not in methods:
            continue
        wanted = [p["name"] for p in methods["get"].get("parameters", []) if p["in"] == "query" and p["name"] in queries]
        for filled in objects.filled(path.removeprefix("/api/v1")):
            found.append((filled, {}))
            found += [(filled, {name: value}) for name in wanted for value in queries[name]]
    return found


def read(answer):
    """What an answer says; of a page for paper, what stands on it."""
    if answer.headers.get("content-type") != "application/pdf":
        return answer.text
    return subprocess.run(["pdftotext", "-", "-"], input=answer.content, stdout=subprocess.PIPE, check=True).stdout.decode()


def leaks(text, who, where):
    """Whatever was requested comes back in the answer: that proves nothing, unless another canary comes with it."""
    return [f"{who} reads {canary} at {where}" for canary, may in MAY.items()
            if canary in text and who not in may and canary not in re.findall(r"zq\w+", str(where))]


def routes(method):
    """The names in Paths of the sources' pages, or forms; routes written otherwise stay as they are."""
    found = set()
    for file in SOURCES.rglob("*.swift"):
        found |= set(re.findall(rf"router\.{method}\w*\(\s*(?:Paths\.)?([^\s(,)]+)", file.read_text()))
    return found - {"RouterPath"}


def test_every_page_is_asked():
    assert routes("get") == set(PAGES) | ELSEWHERE["get"], "a page and its line here come and go together"


def test_every_form_is_sent():
    assert routes("post") == set(FORMS) | ELSEWHERE["post"], "a form and its line here come and go together"


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.drill)])
def planted(request, templates, tmp_path_factory):
    """An office full of canaries, mailing to a recording server, with everybody's streams open."""
    from harness.office import Office

    storage, known = templates(request.param)
    folder = tmp_path_factory.mktemp("canaries")
    with MailServer() as mail:
        office = Office(storage.copy(folder / "office"), known, folder / "log", environment=mail.environment())
        with office, contextlib.ExitStack() as streams:
            plant_first(office)
            office.streams = {
                name: streams.enter_context(listen(office, name, name)) for name in sorted(PEOPLE)}
            office.mail = mail
            plant(office)
            yield office
        office.storage.remove()


SCOPES = ["all", "read", "desk", "messages", "contacts", "office"]


def test_no_answer_of_the_api_has_what_is_not_ones_own(planted):
    objects, found, cells, seen = Objects(planted), [], 0, set()
    asked = reads(planted, objects)
    for name in sorted(PEOPLE):
        for at, scope in enumerate(SCOPES):
            # A narrow scope only takes rights away, which the access table holds: each is asked its share.
            share = asked if scope == "all" else asked[at - 1::len(SCOPES) - 1]
            with contextlib.closing(Client(planted.server.url, new_token(planted.storage, name, scope))) as client:
                for path, query in share:
                    if scope != "all" and query.get("subject", "").startswith("person:"):
                        continue
                    answer = client.ask("GET", path, None, params=query)
                    cells += 1
                    assert answer.status_code < 500, (path, query, answer.text)
                    seen |= {canary for canary in MAY if canary in answer.text and canary not in str(query)}
                    found += leaks(read(answer), name, (path, query, scope))
    print(f"{cells} answers × {len(MAY)} canaries = {cells * len(MAY)} cells of the API")
    assert not found, "\n".join(found[:40])
    assert seen == set(MAY), "each canary is to be seen by somebody, or the search proves nothing"


def test_no_page_has_what_is_not_ones_own(planted):
    objects, found, cells = Objects(planted), [], 0
    for name in sorted(PEOPLE):
        with Visitor(planted.server.url) as browser:
            browser.sign_in(email(name), PASSWORD)
            for path in itertools.chain.from_iterable(objects.filled(page) for page in PAGES.values() if page):
                answer = browser.http.get(path)
                cells += 1
                assert answer.status_code < 500, (path, answer.text[:300])
                found += leaks(read(answer), name, path)
    print(f"{cells} pages × {len(MAY)} canaries = {cells * len(MAY)} cells of pages")
    assert not found, "\n".join(found[:40])


# Answers to changes

def changes(office, objects, case, who):
    """Every changing operation, about everything, and calls that meet existing messages."""
    for path, methods in good(office.stranger.get("/openapi.json"))["paths"].items():
        for method, operation in methods.items():
            row = TABLE[operation["operationId"]]
            if method == "get":
                continue
            more = {"content": row.text, "headers": {"Content-Type": "text/csv"}} if row.text is not None else {}
            body = row.body(case) if row.text is None and method in ("post", "put", "patch") else None
            for filled in objects.filled(path.removeprefix("/api/v1")):
                # Leavers make no more requests; those who may make somebody leave see every message anyway.
                if who not in RUNNERS or operation["operationId"] != "letPersonLeave":
                    yield method.upper(), filled, body, {"params": row.query(case)} | more
    for owner in ("Ana", "Margaret", who):
        for caller in [
            *[{"number": number} for number in objects.number], *[{"message": message} for message in objects.message],
            *[{"contact": contact} for contact in objects.contact],
            *[{"number": number, "name": "Somebody Else"} for number in objects.number],
        ]:
            yield "POST", "/messages", {"for": office.id(owner), "caller": caller}, {}


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.drill)])
def copies(request, templates, tmp_path_factory):
    """Offices full of canaries, each as planted: one actor's changes must not affect the next."""
    from harness.office import Office

    storage, known = templates(request.param)
    folder = tmp_path_factory.mktemp("copies")
    first = Office(storage.copy(folder / "planted"), known, folder / "log")
    with first:
        plant_first(first)
        plant(first)
    made = []

    @contextlib.contextmanager
    def copy():
        office = Office(first.storage.copy(folder / f"office-{len(made)}"), known, folder / f"log-{len(made)}")
        made.append(office)
        with office:
            yield office

    yield copy
    for office in [first, *made]:
        office.storage.remove()


def test_no_answer_to_a_change_and_to_a_form_has_what_is_not_ones_own(copies):
    found, cells = [], 0
    for who in sorted(PEOPLE):
        with copies() as office, Visitor(office.server.url) as browser:
            objects, client = Objects(office), office.asking(who)
            browser.sign_in(email(who), PASSWORD)
            form = browser.form_token()
            forms = [form for form in FORMS.values() if form] + ["/messages/{message}" + verb for verb in VERBS]
            for path in itertools.chain.from_iterable(map(objects.filled, forms)):
                if who in RUNNERS and ("leaving" in path or "erasure" in path):
                    continue
                answer = browser.http.post(path, data={"_form": form})
                cells += 1
                assert answer.status_code < 500 or answer.status_code == 503, (path, answer.text[:300])
                found += leaks(answer.text, who, path)
            for method, path, body, more in changes(office, objects, Case(office), who):
                answer = client.ask(method, path, body, **more)
                cells += 1
                assert answer.status_code < 500 or answer.status_code == 503, (method, path, answer.text[:300])
                found += leaks(answer.text, who, (method, path, body))
    print(f"{cells} answers to changes × {len(MAY)} canaries = {cells * len(MAY)} cells")
    assert not found, "\n".join(found[:40])


def test_no_stream_no_mail_and_no_link_has_what_is_not_ones_own(planted):
    office = planted
    last = office.call_for("Ana", regarding="zqregarding, the last", told="zqtold", number=fresh_number(), code=1)
    wait_until(lambda: last["id"] in office.streams["Ana"].text, "the streams have everything")
    wait_until(lambda: not office.storage.rows("SELECT 1 FROM outbox WHERE state = 'waiting'"), "all mail is out", 60)
    found, mails, links = [], 0, 0
    for name, stream in office.streams.items():
        found += leaks(stream.text, name, "its stream")
    for name in PEOPLE:
        for sent in [sent for sent in office.mail.taken if email(name) in sent.recipients]:
            mails += 1
            found += leaks(f"{sent.subject}\n{sent.text}\n{sent.html}", name, "a mail")
            for link in sorted(set(re.findall(r"/mail/[\w./~-]+", sent.text + sent.html))):
                page = httpx.get(office.server.url + link, headers={"Accept": "text/html"})
                links += 1
                assert page.status_code < 500, link
                found += leaks(page.text, name, link)
    cells = (len(office.streams) + mails + links) * len(MAY)
    print(f"{len(office.streams)} streams, {mails} mails, {links} link pages × {len(MAY)} canaries = {cells} cells")
    assert mails and links and not found, "\n".join(found)
