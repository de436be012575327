package import RingbackWords

/// A person's job in the office. One person may have several roles.
package enum Role: String, CaseIterable, Codable, Sendable {
    /// Answers the office's calls.
    case `operator`
    case staff
    /// Keeps the sheets of named principals.
    case assistant
    /// Looks after the teams they lead.
    case supervisor
    case manager
    case admin

    package var label: Phrase {
        switch self {
        case .operator: say("operator")
        case .staff: say("staff")
        case .assistant: say("assistant")
        case .supervisor: say("supervisor")
        case .manager: say("manager")
        case .admin: say("admin")
        }
    }

    /// Stored as one text, `assistant,staff`, in the order of the cases.
    package static func stored(_ roles: Set<Role>) -> String {
        allCases.filter(roles.contains).map(\.rawValue).joined(separator: ",")
    }

    package static func read(_ stored: String) -> Set<Role> {
        Set(stored.split(separator: ",").compactMap { Role(rawValue: String($0)) })
    }
}

/// A member of staff.
package struct Person: Equatable, Sendable {
    package let office: OfficeID
    package let id: PersonID
    package var version: Int
    package var name: String
    /// How to say the name; empty if as written.
    package var pronunciation: String
    package var email: String
    package var roles: Set<Role>
    /// Who is told when this person does not answer.
    package var backup: PersonID?
    /// The person's own paid hours; the office's if `nil`.
    package var hours: PersonalHours?
    /// What they read; as their browser asks, then the office's, if `nil`.
    package var language: Language?
    package var leftAt: Timestamp?

    package init(
        office: OfficeID, id: PersonID, version: Int = 1, name: String, pronunciation: String = "", email: String,
        roles: Set<Role>, backup: PersonID? = nil, hours: PersonalHours? = nil, language: Language? = nil,
        leftAt: Timestamp? = nil
    ) {
        self.office = office
        self.id = id
        self.version = version
        self.name = name
        self.pronunciation = pronunciation
        self.email = email
        self.roles = roles
        self.backup = backup
        self.hours = hours
        self.language = language
        self.leftAt = leftAt
    }

    package var works: Bool { leftAt == nil }
}

/// What a form or a program fills in of a person. One who is still to be added has no id.
package struct PersonDraft: Equatable, Sendable {
    package var name: String
    package var pronunciation: String
    package var email: String
    package var roles: Set<Role>
    package var backup: PersonID?
    package var hours: PersonalHours?

    package init(
        name: String = "", pronunciation: String = "", email: String = "", roles: Set<Role> = [],
        backup: PersonID? = nil, hours: PersonalHours? = nil
    ) {
        self.name = name
        self.pronunciation = pronunciation
        self.email = email
        self.roles = roles
        self.backup = backup
        self.hours = hours
    }
}

extension Person {
    package var draft: PersonDraft {
        get {
            PersonDraft(
                name: name, pronunciation: pronunciation, email: email, roles: roles, backup: backup, hours: hours)
        }
        set {
            (name, pronunciation, email) = (newValue.name, newValue.pronunciation, newValue.email)
            (roles, backup, hours) = (newValue.roles, newValue.backup, newValue.hours)
        }
    }
}
