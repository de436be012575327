import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback contacts favor`: counts favors with somebody outside, mostly another assistant.
struct ContactsFavor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "favor",
        abstract: terminal.say("Count favors with a contact, mostly another assistant; seen by your side alone."),
        discussion: terminal.say(
            """
            Without a count it lists what is open.

            Examples:
              ringback contacts favor "Dora Lang"
              ringback contacts favor "Dora Lang" --we-owe "put us through at once"
              ringback contacts favor "Dora Lang" --settle ours
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("An id, or digits or a name that only one contact has.")) var contact: String
    @Option(help: .say("The principal whose side it is on; you by default.")) var principal: String?
    @Option(name: .customLong("we-owe"), help: .say("Count one up that we owe: what for.")) var weOwe: String?
    @Option(name: .customLong("they-owe"), help: .say("Count one up that they owe: what for.")) var theyOwe: String?
    @Option(help: .say("Count the last open one down: ours or theirs.")) var settle: Word<FavorRow.Side>?

    func validate() throws {
        if [weOwe != nil, theyOwe != nil, settle != nil].count(where: \.self) > 1 {
            throw ValidationError(terminal.say("Give one of --we-owe, --they-owe and --settle."))
        }
    }

    func run() async throws {
        let client = try flags.client()
        let id = try await client.contact(contact)
        if let what = weOwe ?? theyOwe {
            let principal = try await client.person(principal).id
            _ = try await client.post("/api/v1/contacts/\(id)/favors") { json in
                json.field("for", principal)
                json.field("side", weOwe != nil ? FavorRow.Side.ours.rawValue : FavorRow.Side.theirs.rawValue)
                json.field("what", what)
            }
        }
        var card = try await client.get("/api/v1/contacts/\(id)")
        if let settle {
            let last = card.value.items("favors").first {
                $0.text("contact") == id && $0["settledAt"] == nil && $0.text("side") == settle.value.rawValue
            }
            guard let favor = last?.text("id") else {
                return Output.line(terminal.say("There is no open favor on that side."))
            }
            _ = try await client.post("/api/v1/contacts/\(id)/favors/\(favor)/settlement")
            card = try await client.get("/api/v1/contacts/\(id)")
        }
        if flags.json { return Output.line(card.text) }
        let time = try await client.officeTime()
        let lines = CardText(card: card.value, time: time).favors
        if lines.isEmpty { Output.line(terminal.say("No open favors.")) }
        for line in lines { Output.line(PlainText.shortened(line, to: 2000)) }
    }
}
