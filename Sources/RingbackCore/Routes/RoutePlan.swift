import RingbackWords

/// How calls reach an office: menus, groups, times, telephones and mailboxes, as somebody described them.
package struct RoutePlan: Sendable {
    /// Where a call to the main number goes first.
    package var main: Target
    /// When a caller must reach a person.
    package var hours: WeekTimes
    package var holidays: [Workday: String]
    package var times: [String: WeekTimes]
    /// Who answers when, by name; `on-duty` is the office's coverage where there is one.
    package var rotas: [String: WeekTimes]
    package var nodes: [Node]

    /// Where a call goes on.
    package enum Target: Hashable, Sendable {
        case node(Int)
        case hangUp
        /// The same menu, heard again.
        case again
    }

    package enum Member: Hashable, Sendable {
        case phone(Int)
        case rota(String)
    }

    package struct Node: Sendable {
        package let id: String
        package let name: String
        package let line: Int
        package var kind: Kind
    }

    package enum Kind: Sendable {
        case menu(Menu)
        case branch(Branch)
        case group(ring: [Member], unanswered: Target?)
        case phone(Phone)
        case mailbox(Mailbox)
    }

    package struct Menu: Sendable {
        package var keys: [(key: String, to: Target)] = []
        package var nothing: Target?
        package var other: Target?
    }

    package struct Branch: Sendable {
        /// By the name of a time, or `holiday`; the first that holds.
        package var cases: [(time: String, to: Target)] = []
        package var otherwise: Target?
    }

    package struct Phone: Sendable {
        package var number = ""
        package var isMobile = false
        /// Whoever answers has to press a key, so that a mailbox of its own never takes the call.
        package var isConfirmed = false
        /// The name of a time in which it is rung; always if `nil`.
        package var times: String?
        /// The email address of whose it is.
        package var person: String?
        package var unanswered: Target?
    }

    package struct Mailbox: Sendable {
        package var keys: [(key: String, to: Target)] = []
        /// One that a caller chose, such as a person's own.
        package var isAllowed = false
    }

    package static let mostNodes = 500
    package static let mostHolidays = 400
    /// The rota that the office's coverage fills.
    package static let onDuty = "on-duty"
}
