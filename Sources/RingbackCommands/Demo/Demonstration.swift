import Logging
import RingbackCore
import RingbackDesk
import RingbackWords

/// A demonstration office of a given seed and size, made once and reused.
struct Demonstration: Sendable {
    /// Everybody's password; printed at every start, it guards nothing.
    static let password = "ring back soon"

    let seed: UInt64
    let size: DemoOffice.Size
    let clock: any OfficeClock
    /// In words, for the error message if it cannot be made there.
    let place: Phrase

    /// Fills an empty database; leaves an existing demonstration alone.
    func prepare(on desk: Desk) async throws {
        switch try await desk.demoState() {
        case .ready: return
        case .other: throw CommandError.notADemo(place)
        case .unfinished: throw CommandError.demoUnfinished(place)
        case .none: break
        }
        let now = clock.now()
        let demo = try DemoOffice(seed: seed, size: size, now: now)
        let progress = Progress(terminal.say("Filling the office"), of: size.messages)
        defer { progress.end() }
        // Time stands still while the story is told, and ids follow from the seed.
        let teller = Desk(
            store: desk.store, vault: desk.vault, clock: StoppedClock(time: now), ids: SeededIDs(seed: seed),
            log: Logger(label: "demo"))
        try await teller.play(demo, password: Self.password) { progress.reached($0) }
    }

    /// One person of each role, to sign in as.
    func signIns(of desk: Desk) async throws -> [String] {
        guard let office = try await desk.offices().first else { return [] }
        let picture = try await desk.view(of: office).picture
        var table = Table([
            .init(title: terminal.say("SIGN IN AS")), .init(title: terminal.say("NAME")),
            .init(title: terminal.say("EMAIL")), .init(title: terminal.say("PASSWORD")),
        ])
        for (person, role) in Self.cast(of: picture) {
            table.add([role, person.name, person.email, Self.password])
        }
        return table.lines(width: Terminal.width)
    }

    static func cast(of picture: OfficePicture) -> [(person: Person, role: String)] {
        let people = picture.people.values.filter(\.works).sorted { $0.id < $1.id }
        var cast: [(person: Person, role: String)] = []
        func add(_ role: String, _ fits: (Person) -> Bool) {
            guard let person = people.first(where: { one in fits(one) && !cast.contains { $0.person.id == one.id } })
            else { return }
            cast.append((person, role))
        }
        let principals = Set(picture.assistants.filter { !$0.value.isEmpty }.keys)
        add(terminal.say("operator, at the desk")) { $0.roles.contains(.operator) }
        add(terminal.say("assistant of principals")) { $0.roles.contains(.assistant) }
        add(terminal.say("principal")) { principals.contains($0.id) }
        add(terminal.say("supervisor of a team")) { $0.roles.contains(.supervisor) }
        add(terminal.say("staff")) { $0.roles == [.staff] && !principals.contains($0.id) }
        add(terminal.say("admin, runs the office")) { $0.roles.contains(.admin) }
        return cast
    }
}
