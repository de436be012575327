import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback leaving`: the checklist of somebody who leaves, until their mailbox is disconnected.
struct LeavingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leaving", abstract: terminal.say("Work through the checklist of somebody who leaves."),
        discussion: terminal.say(
            """
            ringback leaving                                     who leaves, and when
            ringback leaving grace                               her checklist
            ringback leaving grace --last-day 2026-12-18 --cover tom@example.com
            ringback leaving grace --worked 3                    answered today; it held 3 calls
            ringback leaving grace --told "Please call Tom from now on."
            ringback leaving grace --parked "main number"
            ringback leaving grace --disconnected                refused while a call in it is unreturned
            ringback leaving grace --stop                        she stays
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("A person, by email or name; everybody by default.")) var person: String?
    @Option(help: .say("Their last day.")) var lastDay: String?
    @Option(help: .say("Who answers the mailbox each workday, by email or name.")) var cover: String?
    @Option(help: .say("Note that it was answered today, with how many calls it held.")) var worked: Int?
    @Option(help: .say("Note what people who used to ask were told.")) var told: String?
    @Option(help: .say("Note where the number leads now.")) var parked: String?
    @Flag(help: .say("Confirm that the mailbox is disconnected.")) var disconnected = false
    @Flag(help: .say("They stay: end the checklist.")) var stop = false

    func validate() throws {
        let acts = [
            lastDay != nil || cover != nil, worked != nil, told != nil, parked != nil, disconnected, stop,
        ].count { $0 }
        if acts > 1 { throw ValidationError(terminal.say("One thing at a time: give one of the flags.")) }
        if acts > 0, person == nil { throw ValidationError(terminal.say("Say who leaves.")) }
        if let worked, !(0...WorkedMailbox.mostCalls).contains(worked) {
            throw ValidationError(terminal.say("Give the number of calls, such as 0."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: person != nil)
        guard let person else { return try await list(client) }
        let whose = try await client.person(person)
        let path = "/api/v1/people/\(whose.id)/leaving"
        if stop {
            _ = try await client.delete("\(path)/checklist")
            if !flags.json { Output.line(terminal.say("\(whose.name) stays; the checklist is ended.")) }
            return
        }
        if let worked {
            _ = try await client.post("\(path)/days") { $0.field("calls", worked) }
            if !flags.json { Output.line(terminal.say("Noted: the mailbox of \(whose.name) was answered today.")) }
            return
        }
        show(try await change(path, client))
    }

    private func change(_ path: String, _ client: APIClient) async throws -> APIClient.Reply {
        if lastDay != nil || cover != nil {
            var covers: String?
            if let cover { covers = try await client.person(cover).id }
            return try await client.put("\(path)/checklist") { json in
                if let lastDay { json.field("lastDay", lastDay) }
                if let covers { json.field("cover", covers) }
            }
        }
        if let told { return try await client.post("\(path)/told") { $0.field("text", told) } }
        if let parked { return try await client.post("\(path)/parking") { $0.field("where", parked) } }
        if disconnected { return try await client.post("\(path)/disconnection") }
        return try await client.get("\(path)/checklist")
    }

    private func list(_ client: APIClient) async throws {
        let reply = try await client.get("/api/v1/leaving")
        if flags.json { return Output.line(reply.text) }
        let leavers = reply.value.items("leaving")
        if leavers.isEmpty { Output.line(terminal.say("Nobody is leaving.")) }
        for leaver in leavers {
            let (name, day) = (leaver["person"]?.text("name") ?? "", leaver.text("lastDay") ?? "")
            Output.line(
                leaver.text("disconnectedAt") == nil
                    ? terminal.say("\(name): last day \(day), mailbox connected")
                    : terminal.say("\(name): last day \(day), disconnected"))
        }
    }

    private func show(_ reply: APIClient.Reply) {
        if flags.json { return Output.line(reply.text) }
        for step in reply.value.items("steps") {
            Output.line("\(step["isDone"]?.bool == true ? "[x]" : "[ ]") \(step.text("title") ?? "")")
        }
        for caller in reply.value.texts("unreturned") { Output.line(terminal.say("unreturned: \(caller)")) }
        for post in reply.value.texts("posts") { Output.line(terminal.say("named as \(post)")) }
        for cover in reply.value.texts("onlyCover") { Output.line(terminal.say("nobody else: \(cover)")) }
        for day in reply.value.texts("missed") { Output.line(terminal.say("not answered: \(day)")) }
    }
}
