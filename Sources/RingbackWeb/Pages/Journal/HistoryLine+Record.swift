import RingbackCore
import RingbackDesk
import RingbackWords

extension HistoryLine {
    init(_ record: JournalRecord, in history: History, _ say: Wording) {
        let names = history.names
        let particulars = (try? record.particularValues()) ?? [:]
        let who = record.actor.map { names[$0] ?? say("somebody who left") } ?? say("the program")
        let about = HistorySubject(record.subject, particulars, history, say)
        // "Sam signed in" needs no subject.
        let isActor = record.actor?.text == record.subject.id
        self.init(
            when: say.fullMoment(record.at), who: who, did: record.action.map { say($0.words) } ?? record.actionName,
            subject: isActor || Self.concernsNothing(record.action) ? nil : about.text, subjectPath: about.path,
            via: Via(rawValue: record.via).map { say($0.words) } ?? record.via,
            changes: record.isErased
                ? [Change(field: say("erased"), before: nil, after: nil)]
                : Self.changes(particulars, names, of: record.action, say),
            isNamed: about.isNamed)
    }

    /// Of these the subject is the whole office, which says nothing.
    private static func concernsNothing(_ action: JournalAction?) -> Bool {
        [.accessRefused, .contactsExported, .messagesExported, .lookupsDay].contains(action)
    }

    // MARK: Before and after

    /// `nameBefore` and `name`, or `before` and `after`, are two sides of one change.
    private static func changes(
        _ particulars: Particulars, _ names: [PersonID: String], of action: JournalAction?, _ say: Wording
    ) -> [Change] {
        particulars.keys.sorted().compactMap { key in
            if let after = key.after, particulars[after] != nil { return nil }
            let change = Change(
                field: key == .after ? say("from") : fields[key].map { say($0) } ?? key.name,
                before: particulars[key.before].flatMap { text($0, names, say) }.map { words(key, $0, action, say) },
                after: particulars[key].flatMap { text($0, names, say) }.map { words(key, $0, action, say) })
            return change.before == nil && change.after == nil || change.before == change.after ? nil : change
        }
    }

    /// A program's word for an outcome, code or kind, in people's words.
    private static func words(_ key: Particular, _ text: String, _ action: JournalAction?, _ say: Wording) -> String {
        switch key {
        case "outcome": ClosingOutcome(rawValue: text).map { say($0.label) } ?? text
        case "code", .after:
            Int(text).flatMap { Code(rawValue: $0) }.map { "\($0.rawValue) \(say($0.name))" } ?? text
        case "tried": LadderOutcome(rawValue: text).map { say($0.label) } ?? text
        case "ending": Ladder.Ending(rawValue: text).map { say($0.label) } ?? text
        case "kind": kinds[text].map { say($0) } ?? text
        case "standing": standings[text].map { say($0) } ?? text
        case "roles":
            text.split(separator: ",", omittingEmptySubsequences: false)
                .map { role in Role(rawValue: String(role)).map { say($0.label) } ?? String(role) }
                .joined(separator: ", ")
        // "GET board, GET find": requests, of which a person knows the page.
        case "what" where action == .accessRefused:
            text.split(separator: ",").map { "/\($0.split(separator: " ").last ?? "")" }.joined(separator: ", ")
        case "act" where action == .messageUndone: say(Phrase(act: text))
        case "day": Workday(text).map { say.date($0) } ?? text
        case "although": DialCaution.allCases.first { $0.label.description == text }.map { say($0.label) } ?? text
        case "post": say(Phrase(post: text))
        case "reason" where action == .messageExcused:
            Excuse.Reason(rawValue: text).map { say($0.label) } ?? text
        case "reason": say(Phrase(reason: text))
        case "why" where action == .messageFiled || action == .messageSettledAtDesk:
            say(Phrase(ownerReason: text))
        default: text
        }
    }

    private static let kinds = [
        "handover": say("hand over"), "request": say("please do it for me"), "notMine": say("not mine"),
    ]

    private static let standings = ["mustReturn": say("must return"), "wanted": say("wanted")]

    /// Labels for fields; others are shown under the name they are stored by.
    private static let fields: [Particular: Phrase] = [
        "counted": say("counted"), "attested": say("attested"), "found": say("messages found"),
        "taken": say("taken", context: "day close"), "returned": say("returned", context: "day close"),
        "auditDigest": say("digest"),
        "leftWord": say("left word"), "carried": say("carried", context: "day close"),
        "digest": say("digest of the statement"),
        "evening": say("evening email"),
        "times": say("times"), "messages": say("other people’s messages"), "apart": say("separated"),
        "forWhom": say("for"), "count": say("how many"), "onRota": say("shifts"),
        "ahead": say("before"), "zone": say("time zone"), "monday": say("Monday"), "tuesday": say("Tuesday"),
        "wednesday": say("Wednesday"), "thursday": say("Thursday"), "friday": say("Friday"),
        "saturday": say("Saturday"), "sunday": say("Sunday"),
        "way": say("phone"), "tried": say("outcome"), "ending": say("why"), "next": say("next move"),
        "act": say("step"), "address": say("address"), "added": say("added"), "answer": say("answer"),
        "assistant": say("assistant"), "assistants": say("assistants"), "away": say("away"), "call": say("call"),
        "caller": say("caller"), "calls": say("calls"), "code": say("code"), "company": say("company"),
        "contact": say("contact"), "contacts": say("contacts"), "country": say("country"), "cover": say("cover"),
        "day": say("day"), "details": say("details"), "due": say("due"), "email": say("email"),
        "emails": say("emails"), "for": say("for"), "from": say("from"), "holder": say("account holder"),
        "holiday": say("holiday"), "into": say("into"), "kind": say("kind"), "language": say("language"),
        "lead": say("lead"), "line": say("line"), "members": say("members"), "merged": say("merged"),
        "name": say("name"), "new": say("new"), "note": say("note"), "notes": say("notes"), "number": say("number"),
        "numbers": say("numbers"), "of": say("of"), "outcome": say("outcome"), "owner": say("owner"),
        "person": say("person"), "principal": say("principal"), "pronunciation": say("pronunciation"),
        "question": say("question"), "reason": say("reason"), "refused": say("rejected"),
        "regarding": say("regarding"), "roles": say("roles"), "rows": say("rows"), "said": say("said"),
        "standing": say("standing"), "team": say("team"), "to": say("to"), "told": say("told"),
        "topics": say("topics"), "until": say("until"), "what": say("what"), "when": say("when"), "who": say("who"),
        "why": say("why"), "with": say("with"),
        "again": say("call again"), "although": say("warning"), "backup": say("backup"), "covers": say("covers"),
        "dueSoonMinutes": say("minutes before it is due"), "endsByButton": say("button needed"),
        "entries": say("entries"), "honorific": say("form of address"), "hours": say("hours"),
        "imap": say("IMAP server"),
        "imapUser": say("IMAP username"), "keepsCallers": say("saving callers"), "later": say("later"),
        "mainNumber": say("main number"),
        "week": say("week"), "site": say("site"), "gaps": say("gaps"), "paths": say("paths"),
        "faults": say("wrong paths"), "version": say("version"),
        "loggedCalls": say("logged calls"), "mails": say("emails"), "newPassword": say("new password"),
        "off": say("emails turned off"), "post": say("role"), "pronunciationConfirmed": say("confirmed pronunciation"),
        "publicURL": say("web address"), "receiver": say("receiver"), "replyDomain": say("reply domain"),
        "scopes": say("scopes"), "session": say("session"), "smtp": say("SMTP server"),
        "smtpUser": say("SMTP username"),
        "spellingConfirmed": say("confirmed spelling"), "step": say("step"), "subject": say("subject"),
        "token": say("token"), "trustedServer": say("trusted server"), "withoutParticulars": say("without details"),
    ]

    private static func text(_ value: JournalValue, _ names: [PersonID: String], _ say: Wording) -> String? {
        switch value {
        case .null: nil
        case .boolean(let flag): flag ? say("yes") : say("no")
        case .integer(let number): String(number)
        case .text(let text):
            text.isEmpty
                ? nil : PersonID(text).flatMap { names[$0] } ?? Timestamp(rfc3339: text).map { say.dated($0) } ?? text
        case .list(let values): values.compactMap { self.text($0, names, say) }.joined(separator: ", ")
        case .map: nil
        }
    }
}

extension Subject.Kind {
    /// Something of this kind whose name is not known.
    var unnamed: Phrase {
        switch self {
        case .message: say("a message")
        case .contact: say("a contact")
        case .person: say("a person")
        case .team: say("a team")
        case .office: say("the office")
        case .waiting: say("a caller on hold")
        case .claim: say("a number")
        case .mail: say("an email")
        case .day: say("a day")
        case .complaint: say("a complaint or compliment")
        case .sample: say("a sample")
        case .duty: say("a duty")
        }
    }
}

/// What an entry is about, with a link to it.
private struct HistorySubject {
    var text: String
    var path: Path?
    var isNamed: Bool

    init(_ subject: JournalSubject, _ particulars: Particulars, _ history: History, _ say: Wording) {
        let names = history.names
        var name = history.subjects[subject.id]
        for key in [Particular.caller, .name] {
            if name == nil, let text = particulars[key]?.text, !text.isEmpty { name = text }
        }
        switch Subject.Kind(rawValue: subject.kind) {
        case .message: (text, path) = (name ?? say("a message"), Paths.message(subject.id))
        case .contact: (text, path) = (name ?? say("a contact"), Paths.contact(subject.id))
        case .person:
            name = PersonID(subject.id).flatMap { names[$0] } ?? name
            (text, path) = (name ?? say("a person"), Paths.person(subject.id))
        case .team: (text, path) = (name ?? say("a team"), Paths.team(subject.id))
        case .office:
            name = name ?? say("the office")
            (text, path) = (name ?? "", Paths.office)
        case .waiting: text = name ?? say("a caller on hold")
        case .claim:
            // An earlier version wrote the number instead of an id.
            name = name ?? particulars[.number]?.text ?? (subject.id.hasPrefix("+") ? subject.id : nil)
            text = name ?? say("a number")
        case .mail: (name, text, path) = (nil, say("an email"), Paths.heldMail(subject.id))
        case .day:
            name = Workday(subject.id).map { say.date($0) }
            (text, path) = (name ?? say("a day"), Paths.day(subject.id))
        case .duty: (text, path) = (name ?? say("a duty"), Paths.duty(subject.id))
        case .complaint: (text, path) = (say("a complaint or compliment"), Paths.complaint(subject.id))
        case .sample: (text, path) = (say("a sample"), Paths.sample(subject.id))
        case nil: text = subject.kind
        }
        isNamed = name != nil || Subject.Kind(rawValue: subject.kind) == nil
    }
}
