/// The ways in which a principal can be reached, in the order in which they are tried.
package struct ReachList: Equatable, Sendable {
    package let person: PersonID
    /// 0 before it was ever set.
    package var version: Int
    package var ways: [ReachWay]
    /// Minutes after which a call that they know of, and do nothing about, comes back.
    package var idle: Int
    /// Signs what is sent to their webhooks; sealed. Empty before the first one.
    package var secret: String

    package init(person: PersonID, version: Int = 0, ways: [ReachWay] = [], idle: Int = 15, secret: String = "") {
        self.person = person
        self.version = version
        self.ways = ways
        self.idle = idle
        self.secret = secret
    }

    package static let mostWays = 12
    /// What can be chosen for ``idle``.
    package static let idleChoices = [5, 15, 30, 45]
}

/// One way to reach somebody: a telephone, or a channel that the program has itself.
package struct ReachWay: Equatable, Codable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// Somebody at the desk rings it.
        case phone
        /// A question on their own pages.
        case screen
        /// A mail with a link to say that they know.
        case email
        /// A gateway for texts or voice is told.
        case webhook
    }

    package var label: String
    package var kind: Kind
    /// A number in E.164, an email address, or the address of the gateway; empty for a screen, and for the email
    /// address that the office has.
    package var address: String
    package var hours: ReachHours

    package init(label: String, kind: Kind, address: String, hours: ReachHours = .always) {
        self.label = label
        self.kind = kind
        self.address = address
        self.hours = hours
    }

    /// Whether a person does it, and not the program.
    package var isByHand: Bool { kind == .phone }
}
