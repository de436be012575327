import ArgumentParser
import Foundation
import Logging
import RingbackCore
import RingbackDesk

/// `ringback setup`: a new office and its first person, without a browser.
struct SetupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup", abstract: "Make the office and its first person.",
        discussion: "The password is read from standard input, so that it stays out of the shell's history.")

    @OptionGroup var flags: SettingsFlags
    @Option(help: "What the office is called.") var office: String
    @Option(help: "The country its numbers are read for: US, IE, …") var country = "US"
    @Option(help: "Its time zone: America/Chicago, …") var zone: String
    @Option(help: ArgumentHelp("Business hours from Monday to Friday.", valueName: "08:00-12:00,13:00-17:00"))
    var hours = "08:00-17:00"
    @Option(help: "The first person's name.") var name: String
    @Option(help: "The first person's email, to sign in with.") var email: String

    func run() async throws {
        let password = readLine(strippingNewline: true) ?? ""
        try await OfficeAccess.open(try flags.settings()) { desk in
            let spans = hours.split(separator: ",").compactMap { Span(String($0)) }
            let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, spans) })
            let (_, person) = try await desk.setUp(
                OfficeDraft(
                    name: office, country: country, hours: try OfficeHours(zone: zone, week: week, holidays: [:]),
                    personName: name, email: email, password: password))
            Output.line("\(office) is set up. \(name) (\(person)) can sign in as \(email).")
        }
    }
}
