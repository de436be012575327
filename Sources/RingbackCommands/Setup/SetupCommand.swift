import ArgumentParser
import Foundation
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// `ringback setup`: creates the first office and person without a browser.
struct SetupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup", abstract: terminal.say("Set up an office and its first person."),
        discussion: terminal.say(
            """
            On a terminal it asks for anything left out. The first person may do everything; add the others in \
            the browser.

            Example:
              ringback setup --name "Miller Rowe" --country US \\
                --time-zone America/Chicago \\
                --hours "Mon-Fri 08:00-12:30,13:00-17:00" \\
                --person "Dana Ortiz" --email dana@example.org
            """))

    @OptionGroup var flags: SettingsFlags
    @Option(help: .say("The office's name.")) var name: String?
    @Option(help: .say("Two letters, such as US or GB; used to format phone numbers.", valueName: "code"))
    var country: String?
    @Option(help: .say("Such as Europe/Berlin or America/New_York.", valueName: "zone")) var timeZone: String?
    @Option(help: .say("Such as “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.", valueName: "week"))
    var hours: String?
    @Option(help: .say("Your name.")) var person: String?
    @Option(help: .say("Your email, to sign in with.")) var email: String?
    @Flag(help: .say("Read the password from standard input, one line.")) var passwordStdin = false
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        let draft = try draft()
        try await LocalDesk.run(try flags.settings(), makes: true) { desk in
            guard try await desk.offices().isEmpty else { throw OfficeError.alreadySetUp }
            let made = try await desk.setUp(draft)
            if json {
                Output.json { json in
                    json.field("office", made.office)
                    json.field("person", made.person)
                }
            } else {
                Output.line(
                    terminal.say(
                        "\(draft.name) is set up. Start it with `ringback serve` and sign in as \(draft.email)."))
            }
        }
    }

    private func draft() throws -> OfficeDraft {
        let missing = [
            ("--name", name), ("--country", country), ("--time-zone", timeZone), ("--hours", hours),
            ("--person", person), ("--email", email), ("--password-stdin", passwordStdin ? "" : nil),
        ].filter { $0.1 == nil }.map(\.0)
        guard missing.isEmpty || Terminal.answers else { throw CommandError.missing(missing) }
        let name = try name ?? answer(terminal.say("Name of the office"))
        let country = try country ?? answer(terminal.say("Country, two letters"), "US")
        let zone = try timeZone ?? answer(terminal.say("Time zone"), TimeZone.current.identifier)
        // Before asking for the rest: problems with the hours are best reported at once.
        let week = try HoursText.read(try hours ?? answer(terminal.say("Hours"), "Mon-Fri 08:00-17:00"))
        let open = try OfficeHours(zone: OfficeHours.zone(like: zone) ?? zone, week: week)
        let person = try person ?? answer(terminal.say("Your name"))
        let email = try email ?? answer(terminal.say("Your email"))
        return OfficeDraft(
            name: name, country: country, hours: open, personName: person, email: email, password: try password())
    }

    private func answer(_ question: String, _ proposal: String = "") throws -> String {
        guard let answer = Terminal.ask(question, proposing: proposal) else { throw CommandError.missing([question]) }
        return answer
    }

    private func password() throws -> String {
        if passwordStdin {
            guard let line = readLine(), !line.isEmpty else { throw CommandError.noPassword }
            return line
        }
        guard let first = Terminal.askHidden(terminal.say("A password")),
            let second = Terminal.askHidden(terminal.say("Repeat the password"))
        else {
            throw CommandError.noPassword
        }
        guard first == second else { throw CommandError.passwordsDiffer }
        return first
    }
}
