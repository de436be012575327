import RingbackCore
import RingbackStore

/// The context of an operation: one view of the database, the office, and the acting person.
struct ReadScope {
    let session: any SQLSession
    let view: OfficeView
    let acting: Acting
    let now: Timestamp

    var office: OfficeID { acting.office }
    /// As ``Acting/person``.
    var person: PersonID { get throws(AccessError) { try acting.person } }

    /// A message that the acting person may see, with the grounds they see it by.
    /// - Throws: ``MessageError/notHere`` if there is none, or none for them.
    func message(_ id: MessageID) throws -> (row: MessageRow, grounds: Set<Ground>) {
        guard let row = try MessageQueries.find(id, in: office, session) else { throw MessageError.notHere }
        let grounds = try grounds(to: row.message)
        guard Policy.stands(.seeMessage, acting, grounds) else { throw MessageError.notHere }
        return (row, grounds)
    }

    /// The same; `nil` if it does not exist or is not theirs to see. A database failure is neither.
    func seen(_ id: MessageID) throws -> (row: MessageRow, grounds: Set<Ground>)? {
        do { return try message(id) } catch MessageError.notHere { return nil }
    }

    /// The acting person's relation to a message; "told" and "asked" are only looked up if they matter.
    func grounds(to message: Message) throws -> Set<Ground> {
        let near = acting.grounds(to: message)
        if !near.isEmpty || Policy.stands(.seeMessage, acting) { return near }
        let told = Set(try MessageEventQueries.nudges(of: message.id, in: office, session).map(\.to))
        let isAsked = try acting.actor.person.map {
            try MessageEventQueries.isAsked($0, about: message.id, in: office, session)
        }
        return acting.grounds(to: message, told: told, isAsked: isAsked ?? false)
    }

    /// Whether a stored answer may be repeated: an answer about a message only to somebody who still sees it.
    /// - Throws: ``MessageError/doneAndGone``.
    func mayHearAgain(of subject: String) throws {
        guard let id = MessageID(subject), let row = try MessageQueries.find(id, in: office, session) else { return }
        guard Policy.stands(.seeMessage, acting, try grounds(to: row.message)), !isSealed(row.message) else {
            throw MessageError.doneAndGone
        }
    }

    func entry(_ row: MessageRow) -> Entry {
        entry(row, copied: nil)
    }

    /// - Parameter copied: when the last clean copy of its sheet was made.
    func entry(_ row: MessageRow, copied: Timestamp?) -> Entry {
        Entry(told(row), view: view, now: now, copied: copied)
    }

    /// A message without its owner's view of the caller, for people who may see neither the owner's sheet nor caller
    /// cards: having taken the call does not reveal it.
    func told(_ row: MessageRow) -> MessageRow {
        var row = isSealed(row.message) ? row.sealed : row
        // Why a call may wait is for those who see the message: it may say that its owner is ill.
        if row.lastExcuse != nil, !Policy.stands(.seeMessage, acting, acting.grounds(to: row.message)) {
            row.lastExcuse = nil
        }
        if let hold = row.message.hold, !hold.reason.isEmpty,
            !Policy.stands(.seeHoldReason, acting, acting.grounds(toOwner: row.message.owner))
        {
            row.message.hold?.reason = ""
        }
        guard row.standing != nil, !seesAllCalls,
            !Policy.stands(.seeSheet, acting, acting.grounds(toOwner: row.message.owner)),
            acting.teamsCovered(for: row.message.owner).isEmpty
        else { return row }
        (row.standing, row.standingWhy) = (nil, "")
        return row
    }

    /// What the taker of a call sees if they may not see the message: that call as they gave it, whose job the return
    /// is, and whether it was returned. How soon, by whom and with what outcome is not theirs to know.
    func entry(_ row: MessageRow, knowing call: CallRow, undo: UndoID? = nil, undid: String? = nil) -> Entry {
        let code = call.code ?? .today
        let hours = view.callHours(of: row.message.owner, team: nil)
        var known = MessageRow(
            message: row.message.known(
                by: Filing(taker: call.answeredBy, at: call.at, source: call.source), code: code,
                due: DueTime.due(code: code, filedAt: call.at, hours: hours) ?? call.at),
            company: row.company, pronunciation: row.pronunciation, standing: nil, standingWhy: "", lastAttempt: nil)
        known.message.timing.softWindow = call.softWindow
        known.message.caller = Caller(
            // Calls from before names were stored use their contact's.
            name: call.name.isEmpty && call.contact != nil ? row.message.caller.name : call.name, number: call.number,
            asGiven: call.number ?? "", contact: call.contact)
        known.message.regarding = call.regarding
        known.message.boxes = call.boxes
        known.message.told = call.told
        return Entry(
            known, view: view, now: now, callAlone: row.message.isOpen ? .sheet : .done, undo: undo, undid: undid)
    }
}

/// One change: what it sees, and what the journal will record.
final class Change {
    let scope: ReadScope
    private let ids: any IDSource
    private var entries: [JournalEntry] = []
    /// The change's main subject, for the record of idempotent requests.
    private(set) var subject = ""
    /// The step that undoes this change to a message.
    var undo: UndoID?
    /// Whether its answer is only the acting person's own call, on a message they may not see.
    var tellsCallAlone = false
    /// Whether the outbox has something to do afterwards.
    var hasMail = false
    /// Messages whose content has changed.
    private var touched: Set<MessageID> = []

    var session: any SQLSession { scope.session }
    var view: OfficeView { scope.view }
    var acting: Acting { scope.acting }
    var office: OfficeID { scope.acting.office }
    var person: PersonID { get throws(AccessError) { try scope.person } }
    var now: Timestamp { scope.now }

    init(session: any SQLSession, view: OfficeView, acting: Acting, now: Timestamp, ids: any IDSource) {
        scope = ReadScope(session: session, view: view, acting: acting, now: now)
        self.ids = ids
    }

    func newID<Kind>(_: Kind.Type = Kind.self) -> ID<Kind> { ID(at: now, randomness: ids.words()) }

    /// Adds a journal entry; all are written at the end, in order.
    func tell(_ action: JournalAction, of subject: Subject, _ particulars: Particulars = [:]) {
        if self.subject.isEmpty { self.subject = subject.id }
        // Looking at a message does not change it.
        if subject.kind == .message, action != .messageOpened, let message = MessageID(subject.id) {
            touched.insert(message)
        }
        entries.append(
            JournalEntry(
                office: office, at: now, actor: acting.actor.person, via: acting.via.rawValue, subject: subject.journal,
                action: action, particulars: particulars))
    }

    /// Adds an entry that says nothing but that it stands there: neither who, nor what. What is between two people is kept
    /// with its seal, so that the history vouches for it without showing it.
    func tellUnseen(_ action: JournalAction, of subject: JournalSubject, seal: String) {
        if self.subject.isEmpty { self.subject = subject.id }
        entries.append(
            JournalEntry(
                office: office, at: now, actor: nil, via: Via.rounds.rawValue, subject: subject, action: action,
                particulars: ["seal": .text(seal)]))
    }

    /// Does something in the same transaction as if by somebody else, with their rights; the history names them.
    func asThough<T>(_ other: Acting, _ body: (Change) throws -> T) throws -> T {
        let change = Change(session: session, view: view, acting: other, now: now, ids: ids)
        let result = try body(change)
        entries += change.entries
        touched.formUnion(change.touched)
        hasMail = hasMail || change.hasMail
        return result
    }

    /// Marks messages as changed that have no journal entry.
    func touch(_ messages: some Sequence<MessageID>) { touched.formUnion(messages) }

    /// Indexes a message that this change has just filed; what it tells of it afterwards is indexed at the end.
    func index(_ message: Message, with call: CallRow, of contact: Contact?) throws {
        try MessageIndex.add(message, with: call, of: contact, session)
        touched.remove(message.id)
    }

    /// Everything told about a message can be found from the moment it is told.
    func indexMessages() throws {
        if !touched.isEmpty { try MessageIndex.refresh(touched.sorted(), in: office, session) }
    }

    func writeJournal() throws {
        if !entries.isEmpty { try Journal.append(entries, to: office, in: session) }
    }
}
