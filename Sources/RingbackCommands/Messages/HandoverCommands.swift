import ArgumentParser
import RingbackCore
import RingbackWeb

/// `ringback accept`: what was offered becomes yours.
struct AcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Accept a message that is offered to you: you owe the return from now on.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let path = try await client.handover(of: message)
        try await client.say(try await client.post("\(path)/acceptance"), json: flags.json)
    }
}

/// `ringback decline`: what was offered stays where it is.
struct DeclineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Decline a message that is offered to you, saying why.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: "Why.") var reason: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let path = try await client.handover(of: message)
        try await client.say(
            try await client.post("\(path)/refusal") { $0.field("reason", reason) }, json: flags.json)
    }
}

/// `ringback offer`: to somebody else, who may decline.
struct OfferCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offer", abstract: "Offer a message to somebody; it stays where it is until they accept.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: "A person or a team, by email or name.") var to: String
    @Argument(help: "What they should know.") var note: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let recipient = try await client.recipient(to)
        let reply = try await client.post("/api/v1/messages/\(id)/handovers") { json in
            json.field("to", recipient)
            if let note { json.field("note", note) }
        }
        try await client.say(reply, json: flags.json)
    }
}

extension APIClient {
    /// Where the open handover of a message is.
    fileprivate func handover(of text: String) async throws -> String {
        let id = try await message(text)
        let file = try await get("/api/v1/messages/\(id)").value
        guard let handover = (file["entry"] ?? file)["handover"]?.text("id") else {
            throw CommandError.notOffered(ShortID.short(id))
        }
        return "/api/v1/messages/\(id)/handovers/\(handover)"
    }
}
