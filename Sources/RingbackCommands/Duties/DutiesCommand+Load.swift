import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

extension DutiesCommand {
    struct LoadOf: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "load",
            abstract: terminal.say(
                "What people have on their hands, by name; set the most that somebody can have open."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("One person alone.")) var person: String?
        @Option(help: .say("The most they can have open; “none” for no limit.")) var most: String?

        func validate() throws {
            guard let most else { return }
            guard person != nil else { throw ValidationError(terminal.say("Say whose limit it is.")) }
            guard most == "none" || Int(most).map((0...Load.mostLimit).contains) ?? false else {
                throw ValidationError(terminal.say("Give a number, or “none”."))
            }
        }

        func run() async throws {
            let client = try flags.client(insists: most != nil)
            var reply: APIClient.Reply
            if let person {
                let id = try await client.person(person).id
                if let most {
                    reply = try await client.put("/api/v1/people/\(id)/load-limit") { json in
                        if let number = Int(most) { json.field("most", number) } else { json.nullField("most") }
                    }
                } else {
                    reply = try await client.get("/api/v1/people/\(id)/load")
                }
            } else {
                reply = try await client.get("/api/v1/load")
            }
            if flags.json { return Output.line(reply.text) }
            Output.table(Self.table(person == nil ? reply.value.items("load") : [reply.value]))
        }

        private static func table(_ loads: [JSONValue]) -> Table {
            var table = Table([
                .init(title: terminal.say("WHO"), gives: true), .init(title: terminal.say("OPEN")),
                .init(title: terminal.say("REQUESTS")), .init(title: terminal.say("ACCOUNTS")),
                .init(title: terminal.say("DUTIES")), .init(title: terminal.say("ON DUTY TODAY")),
                .init(title: terminal.say("WAITING")), .init(title: terminal.say("AT MOST")),
            ])
            for load in loads {
                func number(_ name: String) -> String { load[name]?.int.map { "\($0)" } ?? "" }
                table.add([
                    load["person"]?.text("name") ?? "", number("open"), number("requests"), number("accounts"),
                    number("duties"), load.hours("hoursOnDuty"), number("waiting"), number("most"),
                ])
            }
            return table
        }
    }
}

extension JSONValue {
    fileprivate func hours(_ name: String) -> String {
        guard let hours = self[name]?.number, hours > 0 else { return "" }
        return Int(exactly: hours).map { "\($0)" } ?? "\(hours)"
    }
}
