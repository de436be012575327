import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback contacts duplicates`: contacts that may be here twice.
struct ContactsDuplicates: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates", abstract: terminal.say("List contacts that may be duplicates."))

    @OptionGroup var flags: PersonFlags
    @Option(help: .say("How many pairs, at most 200.")) var limit = 20

    func run() async throws {
        guard (1...200).contains(limit) else {
            throw CommandError.outOfRange(flag: "--limit", value: String(limit), takes: say("1 to 200"))
        }
        let client = try flags.client()
        var table = Table([
            .init(title: terminal.say("KEEP")), .init(title: terminal.say("NAME"), gives: true),
            .init(title: terminal.say("OTHER")),
            .init(title: terminal.say("NAME"), gives: true), .init(title: terminal.say("WHY"), gives: true),
        ])
        var cursor: String?
        repeat {
            let query = [("limit", String(limit))] + (cursor.map { [("cursor", $0)] } ?? [])
            let reply = try await client.get("/api/v1/contacts/duplicates", query)
            if flags.json { return Output.line(reply.text) }
            for pair in reply.value.items("pairs") where table.rows.count < limit {
                table.add([
                    pair["this"]?.text("id") ?? "", Self.name(pair["this"]), pair["other"]?.text("id") ?? "",
                    Self.name(pair["other"]), pair.texts("why").map(Self.words).joined(separator: ", "),
                ])
            }
            cursor = reply.value.text("next")
        } while cursor != nil && table.rows.count < limit
        if table.rows.isEmpty { return Output.line(terminal.say("There are no likely duplicates.")) }
        Output.table(table)
    }

    private static func name(_ contact: JSONValue?) -> String {
        [contact?.text("name") ?? "", contact?.text("company") ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func words(_ why: String) -> String {
        why == "number" ? terminal.say("same number") : terminal.say("same name and company")
    }
}

/// `ringback contacts merge`: makes two records of one contact one.
struct ContactsMerge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: terminal.say("Merge two records of one contact; contacts unmerge undoes it."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("The contact to keep: an id, a number, or a name that only one has.")) var contact: String
    @Argument(help: .say("The contact to merge into it.")) var other: String
    @Option(help: .say("A field to take from the other, such as name or company; may be repeated."))
    var take: [String] = []
    @Option(
        help: .say(
            "A principal for whom the other contact’s standing is kept, if both have one; may be repeated.",
            valueName: "person"))
    var standingOfOther: [String] = []

    func validate() throws {
        for field in take where MergeChoices.Field(rawValue: field) == nil {
            let fields = MergeChoices.Field.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(terminal.say("There is no field “\(field)”. Choose one of \(fields)."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: true)
        let (this, gone) = (try await client.contact(contact), try await client.contact(other))
        var principals: [String] = []
        for name in standingOfOther { principals.append(try await client.person(name).id) }
        let reply = try await client.post("/api/v1/contacts/\(this)/merges") { [principals] json in
            json.field("other", gone)
            if !principals.isEmpty { json.array("standingsOfOther", principals) }
            json.object("take") { json in
                for field in MergeChoices.Field.allCases where take.contains(field.rawValue) {
                    json.field(field.word, "other")
                }
            }
        }
        if flags.json { return Output.line(reply.text) }
        Output.line(
            terminal.say(
                "Merged: \(reply.value.text("name") ?? ""). To undo: contacts unmerge \(gone)"))
    }
}

/// `ringback contacts unmerge`: restores both records.
struct ContactsUnmerge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: terminal.say("Undo a merge."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("The id of the merged contact, or of the one it was merged into if there was only one."))
    var contact: String

    func run() async throws {
        let client = try flags.client(insists: true)
        var gone = try await client.contact(contact)
        let merged = try await client.get("/api/v1/contacts/\(gone)").value["contact"]?.text("id") != gone
        if !merged {
            let merges = try await client.get("/api/v1/contacts/\(gone)/merges").value.items("merges")
            if merges.count > 1 {
                throw CommandError.ambiguous(
                    what: .contact, text: contact,
                    found: merges.map { "\($0.text("name") ?? "") \($0.text("contact") ?? "")" })
            }
            gone = merges.first?.text("contact") ?? gone
        }
        let reply = try await client.post("/api/v1/contacts/\(gone)/unmerging")
        if flags.json { return Output.line(reply.text) }
        Output.line(terminal.say("\(reply.value.text("name") ?? "") is a separate contact again."))
    }
}

extension MergeChoices.Field {
    /// As the API names it.
    fileprivate var word: StaticString {
        switch self {
        case .name: "name"
        case .company: "company"
        case .honorific: "honorific"
        case .pronunciation: "pronunciation"
        case .timeZone: "timeZone"
        case .country: "country"
        case .note: "note"
        case .holder: "holder"
        case .numbers: "numbers"
        case .emails: "emails"
        }
    }
}
