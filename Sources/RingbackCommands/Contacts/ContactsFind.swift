import ArgumentParser
import RingbackCore
import RingbackJSON

/// `ringback contacts find`: a contact, by number or name.
struct ContactsFind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Find contacts by any part of a number, name or company, even misspelt.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: "Digits or a name.") var text: [String]
    @Option(help: "How many, at most 200.") var limit = 20

    func run() async throws {
        guard (1...200).contains(limit) else {
            throw CommandError.outOfRange(flag: "--limit", value: String(limit), takes: "1 to 200")
        }
        let client = try flags.client()
        let found = try await client.get(
            "/api/v1/contacts", [("q", text.joined(separator: " ")), ("limit", String(limit))])
        if flags.json { return Output.line(found.text) }
        let contacts = found.value.items("contacts")
        if contacts.isEmpty { return Output.line("Nobody was found.") }
        var table = Table([
            .init(title: "ID"), .init(title: "NAME", gives: true), .init(title: "COMPANY", gives: true),
            .init(title: "NUMBERS", gives: true), .init(title: "BY"),
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
