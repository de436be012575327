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
    package var action: JournalAction
    /// Before and after, and whatever else belongs to it. Personal things stand here and nowhere else in an entry:
    /// this is what can be erased.
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

/// One change, as it stands in the journal.
package struct JournalRecord: Sendable, Hashable {
    package let seq: Int64
    package let at: Timestamp
    package let actor: PersonID?
    package let via: String
    package let subject: JournalSubject
    /// As it stands in the database.
    package let actionName: String
    /// JSON; nil when there were none, or when they were erased.
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

    /// Without links of ours that act, which an older version let in; the line itself stays as it was written.
    package func particularValues() throws -> Particulars {
        try particulars.map(JournalValue.particulars)?.mapValues(\.withoutLinks) ?? [:]
    }

    package func text(_ particular: Particular) throws -> String? { try particularValues()[particular]?.text }

    /// Whom or what a particular names.
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
