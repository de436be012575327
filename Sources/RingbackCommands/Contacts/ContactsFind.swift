import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback contacts find`: a contact, by number or name.
struct ContactsFind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: terminal.say("Find contacts by any part of a number, name or company, even misspelled."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Digits or a name.")) var text: [String]
    @Option(help: .say("How many, at most 200.")) var limit = 20

    func run() async throws {
        guard (1...200).contains(limit) else {
            throw CommandError.outOfRange(flag: "--limit", value: String(limit), takes: say("1 to 200"))
        }
        let client = try flags.client()
        let found = try await client.get(
            "/api/v1/contacts", [("q", text.joined(separator: " ")), ("limit", String(limit))])
        if flags.json { return Output.line(found.text) }
        let contacts = found.value.items("contacts")
        if contacts.isEmpty { return Output.line(terminal.say("Nobody was found.")) }
        var table = Table([
            .init(title: terminal.say("ID")), .init(title: terminal.say("NAME"), gives: true),
            .init(title: terminal.say("COMPANY"), gives: true),
            .init(title: terminal.say("NUMBERS"), gives: true), .init(title: terminal.say("BY")),
        ])
        for contact in contacts {
            table.add([
                ShortID.short(contact.text("id") ?? ""), contact.text("name") ?? "", contact.text("company") ?? "",
                contact.items("numbers").compactMap { $0.text("numberText") ?? $0.text }.joined(separator: ", "),
                contact.text("why") ?? "",
            ])
        }
        Output.table(table)
    }
}
