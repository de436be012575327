import ArgumentParser
import RingbackJSON

/// `ringback numbers`: premium, shared-cost and satellite numbers, which may be dialled only once released.
struct NumbersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "numbers", abstract: "Release costly numbers for dialling.",
        subcommands: [NumbersList.self, NumbersRelease.self, NumbersWithdraw.self], defaultSubcommand: NumbersList.self)
}

/// `ringback numbers list`: the released numbers, by whom and when.
struct NumbersList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the released numbers and who released them.")

    @OptionGroup var flags: PersonFlags

    func run() async throws {
        let client = try flags.client()
        let reply = try await client.get("/api/v1/released-numbers", [("limit", "200")])
        if flags.json { return Output.line(reply.text) }
        let numbers = reply.value.items("numbers")
        if numbers.isEmpty { return Output.line("No numbers are released.") }
        let time = try await client.officeTime()
        var table = Table([
            .init(title: "NUMBER"), .init(title: "KIND"), .init(title: "RELEASED BY", gives: true), .init(title: "AT"),
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
        commandName: "release", abstract: "Release a costly number: supervisors, managers and admins.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: "The number.") var number: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let reply = try await client.post("/api/v1/released-numbers") { $0.field("number", number) }
        if flags.json { return Output.line(reply.text) }
        Output.line("\(reply.value.text("number") ?? number) may be rung; whoever rings it is asked once more.")
    }
}

/// `ringback numbers withdraw`: withdraws a release.
struct NumbersWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Withdraw the release of a number.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: "The number.") var number: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let reply = try await client.delete("/api/v1/released-numbers", [("number", number)])
        if flags.json { return Output.line(reply.text) }
        Output.line("\(number) is not rung any more.")
    }
}
