/// Who answers the main line of a site now, and then.
package struct OnDuty: Equatable, Sendable {
    /// Those who answer; while none does, those who cover.
    package var now: [PersonID] = []
    /// Until when the first of them does, in minutes of the day.
    package var until: Int?
    /// Who comes next the same day, and when; not somebody who is on already.
    package var next: (person: PersonID, from: Int)?

    /// - Parameter isThere: whether somebody is in, and not away.
    package init(_ published: [Coverage.Stint], weekday: Weekday, minute: Int, isThere: (PersonID) -> Bool) {
        let today = published.filter { $0.weekday == weekday && $0.duty.isOnLine && isThere($0.person) }
        let ordered = today.sorted { ($0.from, $0.person) < ($1.from, $1.person) }
        let current = ordered.filter { $0.holds(minute) }
        let answering = current.filter { $0.duty == .answers }
        let on = answering.isEmpty ? current : answering
        now = on.map(\.person)
        until = on.map(\.until).max()
        if let spare = current.first(where: { !now.contains($0.person) }) {
            next = (spare.person, minute)
        } else {
            let after = ordered.first { $0.from > minute && !now.contains($0.person) }
            next = after.map { ($0.person, $0.from) }
        }
    }

    package static func == (one: Self, other: Self) -> Bool {
        one.now == other.now && one.until == other.until && one.next?.person == other.next?.person
            && one.next?.from == other.next?.from
    }
}
