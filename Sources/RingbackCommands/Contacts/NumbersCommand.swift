import ArgumentParser
import RingbackJSON
import RingbackWords

/// `ringback numbers`: premium, shared-cost and satellite numbers, which may be dialled only once released.
struct NumbersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "numbers", abstract: terminal.say("Release expensive numbers for dialing."),
        subcommands: [NumbersList.self, NumbersRelease.self, NumbersWithdraw.self], defaultSubcommand: NumbersList.self)
}

/// `ringback numbers list`: the released numbers, by whom and when.
struct NumbersList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: terminal.say("List the released numbers and who released them."))

    @OptionGroup var flags: PersonFlags

    func run() async throws {
        let client = try flags.client()
        let reply = try await client.get("/api/v1/released-numbers", [("limit", "200")])
        if flags.json { return Output.line(reply.text) }
        let numbers = reply.value.items("numbers")
        if numbers.isEmpty { return Output.line(terminal.say("No numbers are released.")) }
        let time = try await client.officeTime()
        var table = Table([
            .init(title: terminal.say("NUMBER")), .init(title: terminal.say("KIND")),
            .init(title: terminal.say("RELEASED BY"), gives: true), .init(title: terminal.say("AT")),
        ])
        for number in numbers {
            table.add([
                number.text("number") ?? "", number.text("caution") ?? "", number["by"]?.text("name") ?? "",
                time.short(number.text("at")),
            ])
        }
        Output.table(table)
    }
}

/// `ringback numbers release`: allows dialling it.
struct NumbersRelease: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: terminal.say("Release an expensive number: supervisors, managers and admins."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("The number.")) var number: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let reply = try await client.post("/api/v1/released-numbers") { $0.field("number", number) }
        if flags.json { return Output.line(reply.text) }
        Output.line(
            terminal.say("\(reply.value.text("number") ?? number) can be dialed; each call needs a confirmation."))
    }
}

/// `ringback numbers withdraw`: withdraws a release.
struct NumbersWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: terminal.say("Withdraw the release of a number."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("The number.")) var number: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let reply = try await client.delete("/api/v1/released-numbers", [("number", number)])
        if flags.json { return Output.line(reply.text) }
        Output.line(terminal.say("\(number) can no longer be dialed."))
    }
}
