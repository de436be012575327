package import RingbackWords

/// Who is acting.
package enum Actor: Hashable, Sendable {
    case person(PersonID)
    /// The clock: what falls due is done in nobody's name.
    case round
    /// Somebody outside the office, whose mail a program files; the history names nobody.
    case outsider

    package var person: PersonID? { if case .person(let id) = self { id } else { nil } }
}

/// Who is acting, by which channel, and where they stand: everything a right depends on.
package struct Acting: Equatable, Sendable {
    package let office: OfficeID
    package let actor: Actor
    package let name: String
    package let roles: Set<Role>
    package let relations: Relations
    package let via: Via
    /// What the token allows; a session allows everything the person may do.
    package let scopes: Set<Scope>
    /// The session in use, so that a list of sessions can mark it.
    package let session: SessionID?
    package let token: TokenID?
    /// Somebody else set the password they signed in with: nothing opens before they have chosen their own.
    package var mustChoosePassword = false
    /// The version of the office these roles were read from; no right is decided by an older one.
    package var asOf: Int

    package init(
        office: OfficeID, actor: Actor, name: String, roles: Set<Role>, relations: Relations = Relations(),
        via: Via, scopes: Set<Scope> = [.all], session: SessionID? = nil, token: TokenID? = nil, asOf: Int = 0
    ) {
        self.office = office
        self.actor = actor
        self.name = name
        self.roles = roles
        self.relations = relations
        self.via = via
        self.scopes = scopes
        self.session = session
        self.token = token
        self.asOf = asOf
    }
}

/// The people whose calls somebody sees or works besides their own.
package struct Relations: Equatable, Sendable {
    /// The principals whose sheets this person keeps.
    package var assists: Set<PersonID> = []
    /// Everybody in the teams this person leads.
    package var leads: Set<PersonID> = []
    /// The people this person is the backup of.
    package var backs: Set<PersonID> = []
    /// The absent people whose calls this person works.
    package var covers: Set<Covering> = []
    /// The next time somebody leaves or comes back: ``covers`` must be recomputed then.
    package var coversUntil = Timestamp.latest

    package init() {}
}

/// An absent person's work: all of it, or what came in for one team.
package struct Covering: Hashable, Sendable {
    package let owner: PersonID
    package let team: TeamID?

    package init(owner: PersonID, team: TeamID? = nil) {
        self.owner = owner
        self.team = team
    }
}

extension Acting {
    /// What comes in from outside is filed with an operator's rights.
    package static func outsider(in office: OfficeID, via: Via, asOf version: Int) -> Self {
        Self(office: office, actor: .outsider, name: "", roles: [.operator], via: via, asOf: version)
    }

    package static func round(in office: OfficeID, asOf version: Int) -> Self {
        Self(office: office, actor: .round, name: "", roles: [], via: .rounds, asOf: version)
    }

    /// The person who is acting, for what only a person can do.
    /// - Throws: ``AccessError/forbidden`` when no person is.
    package var person: PersonID {
        get throws(AccessError) {
            guard let person = actor.person else { throw .forbidden }
            return person
        }
    }

    /// The people whose sheets the acting person keeps: their principals, and themselves.
    package var keptSheets: Set<PersonID> { relations.assists.union([actor.person].compactMap(\.self)) }

    /// Whether this is the person who is acting; never true of `nil`.
    package func isBy(_ person: PersonID?) -> Bool { person.map { actor == .person($0) } ?? false }
}

/// The channel something was done by; part of every line of the history.
package enum Via: String, Codable, Sendable, CaseIterable {
    case browser, api, commandLine, mail, rounds, demo, setup

    /// The channel, in people's words.
    package var words: Phrase {
        switch self {
        case .browser: say("browser")
        case .api: say("a program")
        case .commandLine: say("command line")
        case .mail: say("mail")
        case .rounds: say("automatic")
        case .demo: say("demo")
        case .setup: say("setup")
        }
    }
}

/// What a token may be used for.
package enum Scope: String, CaseIterable, Codable, Sendable {
    case all
    /// Look, change nothing.
    case read
    /// File messages and use the desk.
    case desk
    /// Work on messages: answers, attempts, handovers, closings.
    case messages
    case contacts
    /// Run the office: people, teams, settings.
    case office

    package static func stored(_ scopes: Set<Scope>) -> String {
        allCases.filter(scopes.contains).map(\.rawValue).joined(separator: ",")
    }

    package static func read(_ stored: String) -> Set<Scope> {
        Set(stored.split(separator: ",").compactMap { Scope(rawValue: String($0)) })
    }
}
