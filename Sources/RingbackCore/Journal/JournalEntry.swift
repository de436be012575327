/// What an entry is about: a kind of thing and which one.
package struct JournalSubject: Hashable, Sendable {
    package let kind: String
    package let id: String

    package init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }

    package init<Kind>(_ kind: String, _ id: ID<Kind>) { self.init(kind: kind, id: id.text) }
}

/// One change, about to be written down.
package struct JournalEntry: Sendable {
    package var office: OfficeID
    package var at: Timestamp
    /// Who did it; nobody when the program itself did.
    package var actor: PersonID?
    /// Through what: `web`, `api`, `command`, `mail` …
    package var via: String
    package var subject: JournalSubject
    package var action: String
    /// Before and after, and whatever else belongs to it. Personal things stand here and nowhere else in an entry:
    /// this is what can be erased.
    package var particulars: [String: JournalValue]

    package init(
        office: OfficeID, at: Timestamp, actor: PersonID?, via: String, subject: JournalSubject, action: String,
        particulars: [String: JournalValue] = [:]
    ) {
        self.office = office
        self.at = at
        self.actor = actor
        self.via = via
        self.subject = subject
        self.action = action
        self.particulars = particulars
    }
}

/// One change, as it stands in the journal.
package struct JournalRecord: Sendable, Hashable {
    package let seq: Int64
    package let at: Timestamp
    package let actor: PersonID?
    package let via: String
    package let subject: JournalSubject
    package let action: String
    /// JSON; nil when there were none, or when they were erased.
    package let particulars: String?
    package let isErased: Bool

    package init(
        seq: Int64, at: Timestamp, actor: PersonID?, via: String, subject: JournalSubject, action: String,
        particulars: String?, isErased: Bool
    ) {
        self.seq = seq
        self.at = at
        self.actor = actor
        self.via = via
        self.subject = subject
        self.action = action
        self.particulars = particulars
        self.isErased = isErased
    }

    /// Without links of ours that act, which an older version let in; the line itself stays as it was written.
    package func particularValues() throws -> [String: JournalValue] {
        try particulars.map(JournalValue.particulars)?.mapValues(\.withoutLinks) ?? [:]
    }
}

extension JournalValue {
    fileprivate var withoutLinks: Self {
        switch self {
        case .text(let text): .text(OwnMail.withoutLinks(text))
        case .list(let values): .list(values.map(\.withoutLinks))
        case .map(let members): .map(members.mapValues(\.withoutLinks))
        case .null, .boolean, .integer: self
        }
    }
}
