package import RingbackCore
package import RingbackDesk
import RingbackSodium
package import RingbackStore
import Logging
import Synchronization

/// A clock that stands still until it is moved.
package final class FixedClock: OfficeClock {
    private let time: Mutex<Timestamp>

    package init(_ time: Timestamp) { self.time = Mutex(time) }

    package func now() -> Timestamp { time.withLock { $0 } }
    package func advance(seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }
    package func set(_ new: Timestamp) { time.withLock { $0 = new } }
}

/// The office used in all tests: Miller Rowe in Houston, on a Tuesday morning.
///
/// Jamie and Lou keep Margaret's sheet. Dana leads Service, whose members are Ana and Tom; Ana is on duty in the
/// morning, Tom in the afternoon. Max manages, Ada runs the office. Otto answers the calls. Eve shares no team with
/// anybody.
package struct MillerRowe: Sendable {
    package let desk: Desk
    package let clock: FixedClock
    package let store: Store
    package let office: OfficeID
    package let people: [String: PersonID]
    package let service: TeamID

    /// Tuesday 2026-11-24, 9:12 in Houston.
    package static let tuesday = Timestamp(milliseconds: 1_795_533_120_000)

    package static func hours() throws -> OfficeHours {
        let day = [Span(opens: 480, closes: 750), Span(opens: 780, closes: 1020)]
        return try OfficeHours(
            zone: "America/Chicago",
            week: [.monday: day, .tuesday: day, .wednesday: day, .thursday: day, .friday: day],
            holidays: [Workday("2026-11-26") ?? Workday(daysSince1970: 0): "Thanksgiving"])
    }

    /// - Parameters:
    ///   - mail: ``MailSettings/millerRowe`` if mails are wanted.
    package static func open(
        in store: Store, mail: MailSettings = MailSettings(), carrier: (any MailCarrier)? = nil,
        gateway: (any Gateway)? = nil
    ) async throws -> MillerRowe {
        let clock = FixedClock(tuesday)
        let desk = Desk(
            store: store, vault: .test, clock: clock, mail: mail, carrier: carrier, gateway: gateway,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let made = try await desk.setUp(
            OfficeDraft(
                name: "Miller Rowe", country: "US", hours: try hours(), personName: "Ada", email: "ada@example.com",
                password: "correct horse battery"))
        var people = ["Ada": made.person]
        let ada = try await desk.acting(as: made.person, in: made.office, via: .setup)
        let staff: [(String, Set<Role>)] = [
            ("Max", [.manager]), ("Margaret", [.staff]), ("Jamie", [.assistant, .operator]), ("Lou", [.assistant]),
            ("Dana", [.supervisor]), ("Ana", [.staff]), ("Tom", [.staff]), ("Otto", [.operator]), ("Eve", [.staff]),
        ]
        for (name, roles) in staff {
            let person = try await desk.addPerson(
                PersonDraft(
                    name: name, email: "\(name.lowercased())@example.com",
                    roles: roles, backup: name == "Ana" ? people["Margaret"] : nil),
                password: nil, by: ada)
            people[name] = person.id
        }
        func id(_ name: String) -> PersonID { people[name] ?? made.person }
        try await desk.setAssistants([id("Jamie"), id("Lou")], of: id("Margaret"), by: ada)
        let duties = Weekday.allCases.prefix(5).flatMap { day in
            [
                Rota.Duty(person: id("Ana"), weekday: day, from: 480, until: 750),
                Rota.Duty(person: id("Tom"), weekday: day, from: 750, until: 1020),
            ]
        }
        let team = try await desk.saveTeam(
            TeamDraft(
                name: "Service", lead: id("Dana"),
                members: [id("Ana"), id("Tom")], topics: ["boiler"], rota: Rota(duties: duties)),
            by: ada)
        return MillerRowe(
            desk: desk, clock: clock, store: store, office: made.office, people: people, service: team.id)
    }

    /// An id that is nobody's for a name that nobody has.
    package func id(_ name: String) -> PersonID { people[name] ?? PersonID(at: Self.tuesday, randomness: (0, 0)) }

    package func acting(_ name: String) async throws -> Acting {
        try await desk.acting(as: id(name), in: office, via: .browser)
    }

    /// A call from John Smith about the merger, with given taker and owner.
    package func call(
        for owner: String, takenBy taker: String, name: String = "John Smith", number: String = "+1 713 555 0142",
        code: Code = .today, told: String = "She’ll call as soon as she can."
    ) async throws -> Entry {
        let draft = MessageDraft(
            forWhom: id(owner).text, callerName: name, callerNumber: number, regarding: "The Big Merger", code: code,
            told: told, boxes: [.pleaseCall])
        return try await desk.file(draft, by: try await acting(taker)).fresh().entry
    }
}

package struct NotFresh: Error {}

extension IdempotentResult {
    /// The result, in tests without an idempotency key.
    package func fresh() throws -> Result {
        guard case .fresh(let result) = self else { throw NotFresh() }
        return result
    }
}
