/// What an entry is about: a kind of thing and its id.
package struct JournalSubject: Hashable, Sendable {
    package let kind: String
    package let id: String

    package init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }

    package init<Kind>(_ kind: String, _ id: ID<Kind>) { self.init(kind: kind, id: id.text) }
}

/// A change to be recorded.
package struct JournalEntry: Sendable {
    package var office: OfficeID
    package var at: Timestamp
    /// Who did it; nobody if the program did.
    package var actor: PersonID?
    /// The channel: `web`, `api`, `command`, `mail` …
    package var via: String
    package var subject: JournalSubject
    package var action: JournalAction
    /// Before and after, and any further details. Personal data is only here: this part can be erased.
    package var particulars: Particulars

    package init(
        office: OfficeID, at: Timestamp, actor: PersonID?, via: String, subject: JournalSubject,
        action: JournalAction, particulars: Particulars = [:]
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

/// A recorded change.
package struct JournalRecord: Sendable, Hashable {
    package let seq: Int64
    package let at: Timestamp
    package let actor: PersonID?
    package let via: String
    package let subject: JournalSubject
    /// As stored.
    package let actionName: String
    /// JSON; nil if there were none or they were erased.
    package let particulars: String?
    package let isErased: Bool

    package init(
        seq: Int64, at: Timestamp, actor: PersonID?, via: String, subject: JournalSubject, action actionName: String,
        particulars: String?, isErased: Bool
    ) {
        self.seq = seq
        self.at = at
        self.actor = actor
        self.via = via
        self.subject = subject
        self.actionName = actionName
        self.particulars = particulars
        self.isErased = isErased
    }

    /// `nil` for one of another version, which this one shows by its name and draws nothing from.
    package var action: JournalAction? { JournalAction(rawValue: actionName) }

    /// Without acting links stored by an older version; the entry itself stays as written.
    package func particularValues() throws -> Particulars {
        try particulars.map(JournalValue.particulars)?.mapValues(\.withoutLinks) ?? [:]
    }

    package func text(_ particular: Particular) throws -> String? { try particularValues()[particular]?.text }

    /// The id a particular contains.
    package func id<Kind>(_ particular: Particular, _: Kind.Type = Kind.self) throws -> ID<Kind>? {
        try text(particular).flatMap { ID<Kind>($0) }
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
