import ArgumentParser
import Foundation
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback copy`: a clean copy of a sheet, for paper.
struct CopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: terminal.say("Make a clean copy of a sheet, or check whether one is current."),
        discussion: terminal.say(
            """
            Without flags it shows the last copy, and whether it is still current.

            Examples:
              ringback copy margaret --pdf margaret.pdf
              ringback copy --check KQ4M-7RT3
              ringback copy margaret --mail
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whose sheet, by email or name; yours by default.")) var person: String?
    @Option(help: .say("Write a current copy as PDF; - is standard output.", valueName: "file")) var pdf: String?
    @Option(help: .say("The code at the foot of a copy.", valueName: "code")) var check: String?
    @Flag(help: .say("Mail a copy to the person whose sheet it is.")) var mail = false

    func run() async throws {
        let asked = [pdf != nil, check != nil, mail].count { $0 }
        guard asked <= 1 else {
            throw CommandError.outOfRange(flag: "--pdf", value: pdf ?? "", takes: say("one of --pdf, --check, --mail"))
        }
        let client = try flags.client(insists: mail)
        if let check { return try await show("/api/v1/copies/\(APIClient.encoded(check))", client) }
        let owner = try await client.person(person)
        let path = "/api/v1/sheets/\(owner.id)/copy"
        if let pdf {
            let bytes = try await client.file("\(path).pdf", type: "application/pdf")
            try await CommandFile(path: pdf).write(Data(bytes))
            if pdf != "-", !flags.json { Output.problem(terminal.say("The copy is in \(pdf).")) }
            if flags.json, pdf != "-" { try await show(path, client) }
        } else if mail {
            let reply = try await client.post("\(path)/mail")
            if flags.json { return Output.line(reply.text) }
            Output.line(terminal.say("The copy is on its way to \(reply.value["to"]?.text("name") ?? owner.name)."))
        } else {
            try await show(path, client)
        }
    }

    private func show(_ path: String, _ client: APIClient) async throws {
        let copy = try await client.get(path)
        if flags.json { return Output.line(copy.text) }
        let time = try await client.officeTime()
        let (code, name) = (copy.value.text("code") ?? "", copy.value["sheet"]?.text("name") ?? "")
        let at = time.short(copy.value.text("at"))
        Output.line(terminal.say("\(code): the sheet of \(name), as of \(at)"))
        let (entries, lower) = (copy.value.int("entries") ?? 0, copy.value.int("lower") ?? 0)
        Output.line(
            terminal.say(
                lower, one: "\(entries) on it, and 1 lower entry",
                other: "\(entries) on it, and \(lower) lower entries"))
        let changes = copy.value.int("changes") ?? 0
        Output.line(
            copy.value.bool("current") == true
                ? terminal.say("It is current.")
                : terminal.say(changes, one: "1 change since.", other: "\(changes) changes since."))
    }
}
