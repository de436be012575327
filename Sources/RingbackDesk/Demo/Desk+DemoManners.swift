import RingbackCore
import RingbackStore

extension Desk {
    /// How the principals want to be spoken for and reached, so that what can be set is seen at work.
    func setManners(of demo: DemoOffice, cast: DemoCastList) async throws {
        let now = clock.now()
        let isOpen = demo.hours.isOpen(at: now)
        let office = cast.office.id
        let assistants = Dictionary(uniqueKeysWithValues: demo.principals.map { ($0.person, $0.assistants.first) })
        try await store.write(in: office) { session in
            for manner in demo.manners {
                let person = cast.people[manner.principal]
                var discretion = Discretion(of: person)
                (discretion.promise, discretion.windows) = (manner.promise, manner.windows)
                (discretion.followUps, discretion.neverSay) = (manner.followUps, manner.neverSay)
                if isOpen, let moment = manner.moment {
                    (discretion.moment, discretion.momentUntil) = (moment, now.adding(seconds: 45 * 60))
                }
                _ = try DiscretionQueries.put(discretion, in: office, session)
                let setter = assistants[manner.principal].flatMap { $0 }.map { cast.people[$0] } ?? person
                for interrupt in manner.interrupts {
                    let rule = Interrupt(
                        contact: cast.contacts[interrupt.contact], rule: interrupt.rule,
                        hours: interrupt.rule == .hours ? manner.calling : [:], why: interrupt.why)
                    try DiscretionQueries.put(rule, of: person, by: setter, at: now, in: office, session)
                }
                _ = try ReachQueries.save(
                    ReachList(person: person, ways: manner.ways), by: setter, at: now, in: office, session)
            }
        }
    }
}
