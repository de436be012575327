import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension Shapes {
    static let rolling = Shape<RollingView>("Rolling", capacity: { 2048 + $0.calls.count * 1600 }) {
        Field("principal") { $0.principal }
        Field("session", rollingSession, "null before one is started.") { $0.session }
        Field("mayRoll", "Whether you may make calls here.") { $0.mayRoll }
        Field("lines", rollingLine, upTo: 4) { $0.lines }
        Field("calls", rollingCall, upTo: 1000, "What is to be returned, in order.") { $0.calls }
        Field("next", "Whom to ring next.") { $0.next }
        Field("returns", rollingReturn, upTo: 1000, "Those who rang back and wait.") { $0.returns }
        Field("readiness", readiness) { $0.readiness }
        Field("report", rollingReport) { $0.report }
    }

    private static let rollingSession = Shape<RollingView.Running>("RollingSession") {
        Field("id") { $0.id }
        Field("keeper", "Who makes the calls now.") { $0.keeper }
        Field("yours") { $0.isReaders }
        Field("startedBy") { $0.startedBy }
        Field("startedAt") { $0.startedAt }
        Field("endedAt") { $0.endedAt }
        Field("endedByItself", "It was left open overnight.") { $0.endedByItself }
    }

    private static let rollingLine = Shape<RollingView.Line>("RollingLine") {
        Field("number") { $0.number }
        Field("step") { $0.call?.step }
        Field("since", "When this step began.") { $0.call?.since }
        Field("startedAt") { $0.call?.startedAt }
        Field("message") { $0.call?.message }
        Field("caller") { $0.entry?.message.caller.name }
        Field("dialed") { $0.call?.dialled }
        Field("dialedText", "The same as people read it.") { $0.call == nil ? nil : $0.shown }
        Field("with", "Who picked up.") { $0.call?.with }
        Field("theyJoinLast", "Whether they come on the line last.") { $0.call?.theyJoinLast }
        Field("isReturn") { $0.call?.isReturn }
        Field("next", rollingNumber, "Their next number, after nobody was reached.") { $0.next }
        Field("assistants", helper, upTo: 100) { $0.helpers }
    }

    private static let rollingCall = Shape<RollingView.Call> {
        Field("entry", entry) { $0.entry }
        Field("numbers", rollingNumber, upTo: 100) { $0.numbers }
        Field("line") { $0.line }
        Field("outcome", "How the last call of this session went.") { $0.outcome }
    }

    private static let rollingNumber = Shape<RollingNumber>("RollingNumber") {
        Field("label") { $0.label }
        Field("dial") { $0.dial }
        Field("text") { $0.shown }
        Field("tried") { $0.isTried }
        Field("caution", "Why to think twice before dialing it.") { $0.caution?.sentence }
    }

    private static let helper = Shape<RollingView.Helper> {
        Field("name") { $0.name }
        Field("number") { $0.number }
        Field("note") { $0.note }
    }

    private static let rollingReturn = Shape<RollingView.Return> {
        Field("entry", entry) { $0.entry }
        Field("triedAt", "When we had rung them.") { $0.triedAt }
        Field("outcome") { $0.outcome }
    }

    private static let readiness = Shape<RollingReadiness>("RollingReadiness") {
        Field("ready") { $0.isReady }
        Field("withoutNumber") { $0.withoutNumber }
        Field("withoutPronunciation") { $0.withoutPronunciation }
        Field("stale", "ASAPs that nobody has touched for too long.") { $0.stale }
    }

    static let rollingReport = Shape<RollingView.Report>(
        "RollingReport", capacity: { 1024 + $0.reached.count * 1200 }
    ) {
        Field("talked") { $0.count(.talked) }
        Field("leftWord") { $0.count(.leftWord) }
        Field("settled") { $0.count(.settled) }
        Field("leftVoicemail") { $0.count(.leftVoicemail) }
        Field("noAnswer") { $0.count(.noAnswer) }
        Field("busy") { $0.count(.busy) }
        Field("wrongNumber") { $0.count(.wrongNumber) }
        Field("calls", "How many calls were made, several to one person counted each.") { $0.calls }
        Field("left", "How many are still to be returned.") { $0.left }
        Field("until") { $0.until }
        Field("reached", reached, upTo: 10_000) { $0.reached }
        Field("unfinished", entry, upTo: 4, "What was on a line at the end, without an outcome.") { $0.unfinished }
        Field("promised", entry, upTo: 10_000) { $0.promises }
    }

    static let rollingReports = Shape<RollingSummaries>(
        "RollingReports", capacity: { 256 + $0.sessions.count * 400 }
    ) {
        Field("principal") { $0.principal }
        Field("sessions", rollingSummary, upTo: Desk.rollingReports + 1) { $0.sessions }
    }

    private static let rollingSummary = Shape<RollingSummary>("RollingSummary") {
        Field("id") { $0.id }
        Field("keeper", "Who made the calls last.") { $0.keeper }
        Field("startedAt") { $0.startedAt }
        Field("endedAt", "null while it runs.") { $0.endedAt }
        Field("endedByItself") { $0.endedByItself }
        Field("talked") { $0.count(.talked) }
        Field("leftWord") { $0.count(.leftWord) }
        Field("settled") { $0.count(.settled) }
        Field("leftVoicemail") { $0.count(.leftVoicemail) }
        Field("noAnswer") { $0.count(.noAnswer) }
        Field("busy") { $0.count(.busy) }
        Field("wrongNumber") { $0.count(.wrongNumber) }
        Field("calls", "How many calls were made, several to one person counted each.") { $0.calls }
        Field("unfinished", "How many ended without an outcome.") { $0.unfinished }
    }

    private static let reached = Shape<RollingView.Reached> {
        Field("entry", entry) { $0.entry }
        Field("outcome") { $0.outcome }
    }
}

extension RollingView.Report {
    fileprivate func count(_ outcome: RollingOutcome) -> Int { counts.first { $0.outcome == outcome }?.count ?? 0 }
}

extension RollingSummary {
    fileprivate func count(_ outcome: RollingOutcome) -> Int { counts.first { $0.outcome == outcome }?.count ?? 0 }
}
