import RingbackCore
import RingbackDesk

extension HistoryLine {
    init(_ record: JournalRecord, in history: History, _ say: Wording) {
        let names = history.names
        let particulars = (try? record.particularValues()) ?? [:]
        let who = record.actor.map { names[$0] ?? "somebody who left" } ?? "the program"
        let about = HistorySubject(record.subject, particulars, history)
        // "Sam signed in" is said once.
        let isActor = record.actor?.text == record.subject.id
        self.init(
            when: say.fullMoment(record.at), who: who, did: Self.words[record.action] ?? record.action,
            subject: isActor ? nil : about.text, subjectPath: about.path, via: Self.ways[record.via] ?? record.via,
            changes: record.isErased
                ? [Change(field: "erased", before: nil, after: nil)] : Self.changes(particulars, names))
    }

    private static let ways = [
        "browser": "browser", "api": "a program", "commandLine": "command line", "rounds": "the clock", "demo": "demo",
        "setup": "set-up", "mail": "mail",
    ]

    /// What each line of the journal says in the words of the office.
    private static let words = [
        "message.filed": "filed a message", "message.settledAtDesk": "settled at the desk",
        "message.calledAgain": "took another call", "message.takenOn": "will return it",
        "message.contextNoted": "noted context for next time", "message.asked": "asked for more",
        "message.replied": "replied", "message.closed": "closed it", "message.reopened": "opened it again",
        "message.recoded": "changed the code",
        "message.placed": "moved it", "message.undone": "took the last act back", "message.read": "read it",
        "message.opened": "opened it", "lookups.day": "counted what somebody looked up on a day",
        "access.refused": "refused what is not theirs", "contacts.exporting": "began to take out the contacts",
        "contacts.exported": "took out the contacts",
        "messages.exported": "took out a list of messages",
        "message.nudged": "told somebody that nobody answered", "message.corrected": "corrected what was taken down",
        "attempt.talked": "talked", "attempt.leftWord": "left word", "attempt.leftVoicemail": "left voicemail",
        "attempt.noAnswer": "tried: no answer", "attempt.busy": "tried: busy",
        "attempt.wrongNumber": "tried: wrong number",
        "handover.offered": "offered it", "handover.accepted": "accepted it", "handover.refused": "declined it",
        "handover.withdrawn": "took the offer back",
        "contact.added": "added a contact", "contact.changed": "changed a contact",
        "contact.merged": "brought in more about a contact", "contact.contextNoted": "noted context for next time",
        "contact.contextEnded": "ended something to know for next time",
        "contact.confirmed": "noted that the caller confirmed their name",
        "contact.asks": "noted what to ask next time",
        "contact.answered": "noted an answer", "contact.questionDropped": "took a question away",
        "contact.assistantAdded": "added an assistant", "contact.assistantRemoved": "took an assistant off",
        "note.written": "wrote a private note", "note.removed": "removed a private note",
        "contact.mergedWith": "merged a contact into it", "contact.mergedInto": "merged it into another",
        "contact.takenApart": "took a contact out of it again", "contact.restored": "took it out of the other again",
        "contact.setApart": "said that two contacts are not the same",
        "contact.callsMatched": "found old calls of theirs", "message.matched": "found whose call it was",
        "contact.standing": "set a standing", "contact.holderChanged": "gave the account to somebody else",
        "account.offered": "offered the account", "account.accepted": "accepted the account",
        "account.refused": "declined the account", "account.withdrawn": "took the offer of the account back",
        "company.holderChanged": "said who holds the account",
        "contacts.imported": "brought in a list of contacts",
        "calls.imported": "brought in a call log",
        "caller.held": "put a caller on hold", "caller.noted": "noted more about a caller on hold",
        "caller.opened": "opened a caller on hold", "caller.taken": "took a caller off hold",
        "caller.filed": "filed a caller on hold",
        "caller.claimed": "is ringing", "caller.released": "rang off",
        "person.mailReturned": "noted that mail to them comes back",
        "person.mailable": "noted that mail reaches them again",
        "handover.undelivered": "took an offer back that did not arrive",
        "contact.numberAlone": "noted that a contact’s number is theirs alone after all",
        "contact.numberShared": "noted that somebody else is at a contact’s number",
        "number.released": "released a costly number", "number.withdrawn": "took the release of a number back",
        "person.added": "added a person", "person.changed": "changed a person", "person.left": "noted a leaving",
        "absence.set": "set an absence", "absence.covered": "had somebody else cover their calls",
        "absence.begun": "noted that somebody is away now",
        "absence.over": "noted that somebody is back", "absence.ended": "ended an absence",
        "post.passedOn": "named somebody else", "message.retimed": "moved the due time",
        "assistants.set": "named the assistants", "team.added": "added a team", "team.changed": "changed a team",
        "office.setUp": "set up the office", "office.changed": "changed the office",
        "holiday.kept": "kept a holiday", "holiday.removed": "removed a holiday",
        "session.opened": "signed in", "session.ended": "ended a sign-in", "password.changed": "changed the password",
        "password.reset": "set a new password", "person.led": "let the lead of a team see their messages",
        "person.handedOver": "offered all their messages to another", "token.made": "made a token",
        "token.ended": "ended a token",
        "mail.released": "let a mail through", "mail.filedAsAnswer": "filed a mail as somebody’s answer",
        "mail.refused": "refused a mail",
        "mail.accountChanged": "changed the mail settings", "mail.troubleMended": "noted that mail arrives again",
        "mail.sentAgain": "sent a mail again", "mail.tested": "sent a test mail",
        "wishes.changed": "changed what is mailed",
        "demo.finished": "made the demonstration", "journal.erased": "erased what the history says of somebody",
    ]

    // MARK: Before and after

    /// `nameBefore` beside `name`, or `before` beside `after`, are two sides of one change.
    private static func changes(_ particulars: [String: JournalValue], _ names: [PersonID: String]) -> [Change] {
        particulars.keys.sorted().compactMap { key in
            if key == "before" || key.hasSuffix("Before"), particulars[afterKey(key)] != nil { return nil }
            let before = key == "after" ? particulars["before"] : particulars[key + "Before"]
            let change = Change(
                field: key == "after" ? "from" : fields[key] ?? key,
                before: before.flatMap { text($0, names) }.map { words(key, $0) },
                after: particulars[key].flatMap { text($0, names) }.map { words(key, $0) })
            return change.before == nil && change.after == nil || change.before == change.after ? nil : change
        }
    }

    /// What a program calls an outcome, a code or a kind, as people say it.
    private static func words(_ key: String, _ text: String) -> String {
        switch key {
        case "outcome": ClosingOutcome(rawValue: text)?.label ?? text
        case "code", "after": Int(text).flatMap { Code(rawValue: $0) }.map { "\($0.rawValue) \($0.name)" } ?? text
        case "kind": kinds[text] ?? text
        case "standing": text == "mustReturn" ? "must return" : text
        case "roles": text.replacing(",", with: ", ")
        default: text
        }
    }

    private static let kinds = [
        "handover": "hand over", "request": "please do it for me", "notMine": "not mine",
    ]

    private static func afterKey(_ key: String) -> String { key == "before" ? "after" : String(key.dropLast(6)) }

    private static let fields = [
        "who": "who", "what": "what", "times": "how often", "contacts": "contacts", "messages": "messages of others",
        "merged": "merged", "into": "into", "apart": "taken apart", "contact": "contact",
        "said": "said", "told": "told", "to": "to", "note": "note", "why": "why", "owner": "owner", "with": "with",
        "forWhom": "for", "count": "how many", "onRota": "stretches on the rota", "ahead": "ahead of", "step": "step",
        "zone": "time zone", "monday": "Monday", "tuesday": "Tuesday", "wednesday": "Wednesday",
        "thursday": "Thursday", "friday": "Friday", "saturday": "Saturday", "sunday": "Sunday",
    ]

    private static func text(_ value: JournalValue, _ names: [PersonID: String]) -> String? {
        switch value {
        case .null: nil
        case .boolean(let flag): flag ? "yes" : "no"
        case .integer(let number): String(number)
        case .text(let text): text.isEmpty ? nil : PersonID(text).flatMap { names[$0] } ?? text
        case .list(let values): values.compactMap { self.text($0, names) }.joined(separator: ", ")
        case .map: nil
        }
    }
}

/// What a line is about, and where that can be looked at.
private struct HistorySubject {
    var text: String
    var path: Path?

    init(_ subject: JournalSubject, _ particulars: [String: JournalValue], _ history: History) {
        let names = history.names
        var name = history.subjects[subject.id]
        for key in ["caller", "name"] {
            if name == nil, case .text(let text) = particulars[key], !text.isEmpty { name = text }
        }
        switch Subject.Kind(rawValue: subject.kind) {
        case .message: (text, path) = (name ?? "a message", Paths.message(subject.id))
        case .contact: (text, path) = (name ?? "a contact", Paths.contact(subject.id))
        case .person:
            (text, path) = (PersonID(subject.id).flatMap { names[$0] } ?? name ?? "a person", Paths.person(subject.id))
        case .team: (text, path) = (name ?? "a team", Paths.team(subject.id))
        case .office: (text, path) = (name ?? "the office", Paths.office)
        case .waiting: text = name ?? "a caller on hold"
        case .claim:
            if name == nil, case .text(let number) = particulars["number"] { name = number }
            // An earlier Ringback wrote the number in place of an id.
            text = name ?? (subject.id.hasPrefix("+") ? subject.id : "a number")
        case .mail: (text, path) = ("a mail", Paths.heldMail(subject.id))
        case nil: text = subject.kind
        }
    }
}
