import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback accept`: accepts an offer.
struct AcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: terminal.say("Accept an offer."),
        discussion: terminal.say(
            """
            A message: you owe the return from now on; with --all, every one handed over to you. With \
            --accounts, accounts: you hold them from now on, all that are offered or those you name.
            """))

    @OptionGroup var flags: PersonFlags
    @Flag(help: .say("Accounts, not a message.")) var accounts = false
    @Flag(help: .say("Every message handed over to you.")) var all = false
    @Argument(help: .say("A message, by its id or part of it; or names of accounts.")) var what: [String] = []

    func validate() throws {
        if all, accounts || !what.isEmpty {
            throw ValidationError(terminal.say("Use --all alone: it means every message."))
        }
        if !all, !accounts, what.count != 1 {
            throw ValidationError(terminal.say("Name one message, or give --all or --accounts."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: true)
        if all {
            let reply = try await client.post("/api/v1/handovers/acceptance")
            if flags.json { return Output.line(reply.text) }
            return Output.line(terminal.say("Accepted: \(reply.value.int("accepted") ?? 0)."))
        }
        if accounts {
            let offers = try await client.accountOffers(named: what)
            let reply = try await client.post("/api/v1/account-offers/acceptance") { $0.array("offers", offers) }
            if flags.json { return Output.line(reply.text) }
            return Output.line(terminal.say("Accepted: \(reply.value.int("accepted") ?? 0)."))
        }
        let path = try await client.handover(of: what[0])
        try await client.show(try await client.post("\(path)/acceptance"), json: flags.json)
    }
}

/// `ringback decline`: declines an offer.
struct DeclineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: terminal.say("Decline an offer, with a reason."),
        discussion: terminal.say(
            """
            decline MESSAGE REASON, or decline --all REASON for every message offered to you, or decline \
            --accounts [NAME…] REASON; without names, all accounts.
            """))

    @OptionGroup var flags: PersonFlags
    @Flag(help: .say("Accounts, not a message.")) var accounts = false
    @Flag(help: .say("Every message offered to you.")) var all = false
    @Argument(help: .say("A message, by its id or part of it, or names of accounts; then why.")) var what: [String]

    func validate() throws {
        if all {
            if accounts || what.count != 1 {
                throw ValidationError(terminal.say("With --all, give only the reason, in quotes."))
            }
            return
        }
        if !accounts, what.count != 2 {
            throw ValidationError(terminal.say("Name one message and give a reason, in quotes."))
        }
        if what.isEmpty { throw ValidationError(terminal.say("Give a reason.")) }
    }

    func run() async throws {
        let client = try flags.client(insists: true)
        let reason = what.last ?? ""
        if all { return try await declineAll(client, reason) }
        if accounts {
            let offers = try await client.accountOffers(named: what.dropLast())
            let reply = try await client.post("/api/v1/account-offers/refusal") { json in
                json.array("offers", offers)
                json.field("reason", reason)
            }
            if flags.json { return Output.line(reply.text) }
            return Output.line(terminal.say("Declined: \(reply.value.int("declined") ?? 0)."))
        }
        let path = try await client.handover(of: what[0])
        try await client.show(
            try await client.post("\(path)/refusal") { $0.field("reason", reason) }, json: flags.json)
    }

    private func declineAll(_ client: APIClient, _ reason: String) async throws {
        var declined = 0
        for entry in try await client.get("/api/v1/asks").value.items("offered") {
            guard let id = entry.text("id"), let handover = entry["handover"]?.text("id") else { continue }
            let reply = try await client.post("/api/v1/messages/\(id)/handovers/\(handover)/refusal") {
                $0.field("reason", reason)
            }
            if flags.json { Output.line(reply.text) }
            declined += 1
        }
        if !flags.json { Output.line(terminal.say("Declined: \(declined).")) }
    }
}

/// `ringback offer`: offers a message to somebody else, who may decline.
struct OfferCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offer", abstract: terminal.say("Offer a message to somebody; nothing changes until they accept."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("A person or a team, by email or name.")) var to: String
    @Argument(help: .say("What they should know.")) var note: String?
    @Option(help: .say("What they are to put aside for it; needed where it is more than their lead has set."))
    var aside: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let recipient = try await client.recipient(to)
        let reply = try await client.post("/api/v1/messages/\(id)/handovers") { json in
            json.field("to", recipient)
            if let note { json.field("note", note) }
            if let aside { json.field("aside", aside) }
        }
        try await client.show(reply, json: flags.json)
    }
}

extension APIClient {
    /// The account offers waiting for the signed-in person: those named, or all.
    fileprivate func accountOffers(named names: [String]) async throws -> [String] {
        let offered = try await get("/api/v1/asks").value.items("accounts")
        if offered.isEmpty { throw CommandError.noAccountsOffered }
        let chosen = names.isEmpty ? offered : try AccountChoice.pick(names, from: offered)
        return chosen.compactMap { $0.text("id") }
    }

    /// The path of a message's open handover.
    fileprivate func handover(of text: String) async throws -> String {
        let id = try await message(text)
        let file = try await get("/api/v1/messages/\(id)").value
        guard let handover = (file["entry"] ?? file)["handover"]?.text("id") else {
            throw CommandError.notOffered(ShortID.short(id))
        }
        return "/api/v1/messages/\(id)/handovers/\(handover)"
    }
}
