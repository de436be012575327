import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback moment`: how somebody takes calls now.
struct MomentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moment", abstract: terminal.say("Set how you or your principal takes calls now."),
        discussion: terminal.say(
            """
            ringback moment margaret                       how she takes calls now
            ringback moment margaret out
            ringback moment margaret meeting --until 15:30
            ringback moment margaret none                  nothing in particular

            Whoever answers is shown a sentence to say, and neither where somebody is nor why.
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("The principal, by email or name.")) var person: String
    @Argument(help: .say("taking, meeting, out, away, hold, or none.")) var moment: String?
    @Option(help: .say("When it ends by itself, such as 15:30.")) var until: String?

    func validate() throws {
        guard let moment else {
            if until != nil { throw ValidationError(terminal.say("Give a moment with --until.")) }
            return
        }
        guard moment == "none" || Moment(rawValue: moment) != nil else {
            throw ValidationError(
                terminal.say("“\(moment)” is not a moment. Choose taking, meeting, out, away, hold or none."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: moment != nil)
        let whose = try await client.person(person)
        let reply: APIClient.Reply
        if let moment {
            reply = try await client.post("/api/v1/people/\(whose.id)/moment") { json in
                if moment == "none" { json.nullField("moment") } else { json.field("moment", moment) }
                if let until { json.field("until", until) }
            }
        } else {
            reply = try await client.get("/api/v1/people/\(whose.id)/discretion")
        }
        if flags.json { return Output.line(reply.text) }
        let time = try await client.officeTime()
        guard let now = reply.value.text("moment") else {
            return Output.line(terminal.say("\(whose.name): nothing set."))
        }
        guard let end = reply.value.text("until") else {
            return Output.line(terminal.say("\(whose.name): \(now)."))
        }
        Output.line(terminal.say("\(whose.name): \(now), until \(time.short(end))."))
    }
}
