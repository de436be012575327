import RingbackCore

/// What the index takes from a message itself, whether it is read or was just filed: so both find it by the same words.
struct IndexedMessage {
    let id: MessageID
    let filedAt: Timestamp
    private(set) var words = MessageWords()

    /// A row of the columns that ``MessageIndex`` asks for, in their order.
    init(_ row: Row) throws(SQLFault) {
        var next = RowCursor(row)
        id = try next.id()
        filedAt = try next.timestamp()
        words.add(filedAt: filedAt)
        words.add(.owner(try next.id()))
        words.add(.seer(try next.id()))
        let contact = try next.optionalID(ContactID.self)
        let team = try next.optionalID(TeamID.self)
        mark(contact, team, code: try next.number(), face: try next.word())
        name(try next.text(), number: try next.optionalText(), isStranger: contact == nil)
        // As given, regarding, told, and why it was closed.
        for _ in 0..<4 { words.add(text: try next.optionalText() ?? "") }
        add(contact: try next.optionalText() ?? "", company: try next.optionalText() ?? "")
    }

    init(_ message: Message, of contact: Contact?) {
        id = message.id
        filedAt = message.filing.at
        words.add(filedAt: filedAt)
        words.add(.owner(message.owner))
        words.add(.seer(message.filing.taker))
        let caller = message.caller
        mark(caller.contact, message.routing.team, code: message.code, face: message.face)
        name(caller.name, number: caller.number, isStranger: caller.contact == nil)
        for text in [caller.asGiven, message.regarding, message.told, message.closing?.reason ?? ""] {
            words.add(text: text)
        }
        add(contact: contact?.name ?? "", company: contact?.company ?? "")
    }

    private mutating func mark(_ contact: ContactID?, _ team: TeamID?, code: Code, face: Face) {
        words.add(contact.map(MessageWords.Mark.contact) ?? .stranger)
        if let team { words.add(.team(team)) }
        words.add(.code(code))
        words.add(.face(face))
    }

    private mutating func name(_ name: String, number: String?, isStranger: Bool) {
        words.add(name: name, isHeard: isStranger)
        if let number { words.add(number: number) }
    }

    private mutating func add(contact name: String, company: String) {
        words.add(name: name, isHeard: false)
        words.add(text: company)
    }
}

/// The same of one of its calls.
struct IndexedCall {
    let name: String
    let isStranger: Bool
    let number: String?
    let texts: [String]

    init(_ row: Row) throws(SQLFault) {
        isStranger = row.isNull(1)
        name = try row.text(2)
        number = try row.optionalText(3)
        texts = [try row.text(4), try row.text(5)]
    }

    init(_ call: CallRow) {
        isStranger = call.contact == nil
        (name, number, texts) = (call.name, call.number, [call.regarding, call.told])
    }
}

extension MessageWords {
    mutating func add(_ call: IndexedCall) {
        add(name: call.name, isHeard: call.isStranger)
        if let number = call.number { add(number: number) }
        for text in call.texts { add(text: text) }
    }
}
