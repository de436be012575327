import RingbackCore
import RingbackStore

extension Desk {
    /// A register of some duties: held by their second holder, one of them vacant, and a change of one proposed.
    func setDuties(of demo: DemoOffice, cast: DemoCastList) async throws {
        let today = demo.hours.workday(at: clock.now())
        guard let team = demo.teams.first, team.members.count > 2,
            let manager = demo.people.firstIndex(where: { $0.roles.contains(.manager) })
        else { return }
        let lead = try await acting(as: cast.people[team.lead], in: cast.office.id, via: .demo)
        let boss = try await acting(as: cast.people[manager], in: cast.office.id, via: .demo)
        let members = team.members.filter { $0 != team.lead }.map { cast.people[$0] }
        for (place, work) in Self.demoWork.enumerated() {
            let before = members[place % members.count]
            let added = try await addDuty(
                DutyDraft(
                    name: work.name, words: work.words, lead: cast.people[team.lead],
                    deputies: [members[(place + 2) % members.count]]),
                holder: HolderDraft(person: before, from: today.adding(days: -400)), by: boss)
            guard let id = added.result?.duty.id else { continue }
            let next = place == Self.demoWork.count - 1 ? nil : members[(place + 1) % members.count]
            _ = try await setHolder(
                of: id, HolderDraft(person: next, from: today.adding(days: -60), leftOut: work.leftOut), by: lead)
            guard place == 0, let next else { continue }
            let holder = try await acting(as: next, in: cast.office.id, via: .demo)
            _ = try await setHolder(
                of: id,
                HolderDraft(person: before, from: today.adding(days: 14), why: "The new project takes all my time."),
                by: holder)
        }
    }

    private static let demoWork: [(name: String, words: [String], leftOut: String)] = [
        ("Invoices", ["billing", "payment reminders"], "reminders to suppliers"),
        ("Slides", ["presentations", "posters"], ""),
        ("Keys and badges", ["access card", "lost key"], "the parking permits"),
        ("Travel bookings", ["flights", "hotels"], ""),
        ("Newsletter", ["mailing list"], ""),
    ]
}
