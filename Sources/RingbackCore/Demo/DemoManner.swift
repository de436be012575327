/// How a principal of the demonstration wants to be spoken for and reached: follows from its people and standings, and
/// so from its seed.
package struct DemoManner: Sendable {
    /// Its index in the list of people.
    package let principal: Int
    package let promise: PromisePolicy
    package let windows: [Weekday: [Span]]
    package let followUps: [String]
    package let neverSay: [Discretion.NeverSay]
    /// While the office is open.
    package let moment: Moment?
    /// When those may be put through who may be at some hours.
    package let calling: [Weekday: [Span]]
    /// Contacts by index.
    package let interrupts: [(contact: Int, rule: Interrupt.Rule, why: String)]
    package let ways: [ReachWay]
}

extension DemoOffice {
    package var manners: [DemoManner] {
        principals.enumerated().map { place, principal in
            let own = standings.filter { $0.principal == principal.person }
            let isFirst = place.isMultiple(of: 2)
            return DemoManner(
                principal: principal.person, promise: isFirst ? .windowed : .open,
                windows: isFirst ? Self.weekdays(Span(opens: 15 * 60 + 30, closes: 17 * 60)) : [:],
                followUps: Self.followUps[place % 2], neverSay: Self.neverSay[place % 2],
                moment: isFirst ? nil : .meeting, calling: Self.weekdays(Span(opens: 10 * 60, closes: 12 * 60)),
                interrupts: Self.interrupts(own),
                ways: Self.ways(place))
        }
    }

    /// The first who is wanted, at once, and the first whose call must be returned, at some hours.
    private static func interrupts(
        _ standings: [DemoStanding]
    ) -> [(contact: Int, rule: Interrupt.Rule, why: String)] {
        var found: [(contact: Int, rule: Interrupt.Rule, why: String)] = []
        if let wanted = standings.first(where: { $0.standing == .wanted }) {
            found.append((wanted.contact, .now, wanted.why))
        }
        if let other = standings.first(where: { $0.standing == .mustReturn }) {
            found.append((other.contact, .hours, other.why))
        }
        return found
    }

    private static func weekdays(_ span: Span) -> [Weekday: [Span]] {
        let days = Weekday.allCases.filter { $0.rawValue <= Weekday.friday.rawValue }
        return Dictionary(uniqueKeysWithValues: days.map { ($0, [span]) })
    }

    private static let followUps = [
        ["I’ve made a note that it is pressing.", "I’d be glad to take the number once more."],
        ["I’ve put your message on the desk myself."],
    ]

    private static let neverSay: [[Discretion.NeverSay]] = [
        [.init(words: "in the hospital", why: "family"), .init(words: "with counsel")],
        [.init(words: "Galveston", why: "the purchase is not public")],
    ]

    /// Numbers that are nobody's.
    private static func ways(_ place: Int) -> [ReachWay] {
        let evening = ReachHours(typed: "Mon–Fri 18–21") ?? .always
        let number = 60 + place * 3 % 36
        return [
            ReachWay(label: "Desk", kind: .phone, address: "+171355501\(number)"),
            ReachWay(label: "Cell", kind: .phone, address: "+171355501\(number + 1)"),
            ReachWay(label: "Home", kind: .phone, address: "+171355501\(number + 2)", hours: evening),
            ReachWay(label: "On screen", kind: .screen, address: ""),
        ]
    }
}
