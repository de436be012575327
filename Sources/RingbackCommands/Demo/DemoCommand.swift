import ArgumentParser
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// `ringback demo`: an office full of calls to look around in.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: terminal.say("Serve a demonstration office, full of calls."),
        discussion: terminal.say(
            """
            The same seed, sizes and --now always give exactly the same office. An existing demonstration is served \
            again; any other office is left alone.

            Example:
              ringback demo --data /tmp/large --seed 7 --messages 1000000
            """))

    /// The default folder of the demonstration: never where a real office would be.
    static let standardFolder = Setting.data.standard + "-demo"

    @OptionGroup var flags: SettingsFlags
    @OptionGroup var server: ServerFlags
    @Option(help: .say("A different number gives a different office.")) var seed: UInt64 = 1
    @Option(help: .say("How many people work there.")) var people = DemoOffice.Size().people
    @Option(help: .say("How many contacts they have.")) var contacts = DemoOffice.Size().contacts
    @Option(help: .say("How many messages were filed; the default is about six weeks of them."))
    var messages = DemoOffice.Size().messages
    @Option(help: .say("When the story ends, such as 2026-11-24T15:00:00Z. [now]", valueName: "time"))
    var now: String?
    @Flag(help: .say("Create the office and exit without serving it.")) var fillOnly = false

    func run() async throws {
        let clock = try clock()
        let size = try size()
        let settings = try flags.settings(server.values, standardFolder: Self.standardFolder)
        let demo = Demonstration(seed: seed, size: size, clock: clock, place: Storage.place(settings))
        if fillOnly {
            try await LocalDesk.run(settings, makes: true) { desk in
                try await demo.prepare(on: desk)
                for line in try await demo.signIns(of: desk) { Output.line(line) }
            }
        } else {
            try await Wiring.serve(settings, isDemo: true) { desk in
                try await demo.prepare(on: desk)
                return [""] + (try await demo.signIns(of: desk))
            }
        }
    }

    private func clock() throws -> any OfficeClock {
        guard let now else { return SystemClock() }
        guard let time = Timestamp(rfc3339: now) else {
            throw CommandError.outOfRange(flag: "--now", value: now, takes: say("a time such as 2026-11-24T15:00:00Z"))
        }
        return StoppedClock(time: time)
    }

    private func size() throws -> DemoOffice.Size {
        for (flag, value, limits) in [
            ("--people", people, 3...2_000), ("--contacts", contacts, 0...2_000_000),
            ("--messages", messages, 0...20_000_000),
        ] where !limits.contains(value) {
            throw CommandError.outOfRange(
                flag: flag, value: String(value),
                takes: say("\(limits.lowerBound) to \(limits.upperBound.grouped)", context: "range"))
        }
        return DemoOffice.Size(people: people, contacts: contacts, messages: messages)
    }
}

/// A clock that stands still while the demo story is told.
struct StoppedClock: OfficeClock {
    let time: Timestamp
    func now() -> Timestamp { time }
}
