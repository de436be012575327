import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback sites`: where people work.
struct SitesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sites", abstract: terminal.say("List, add or change the sites of the office."),
        subcommands: [List.self, Add.self, Set.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List the sites."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/sites")
            if flags.json { return Output.line(reply.text) }
            var table = Table([
                .init(title: terminal.say("SITE"), gives: true), .init(title: terminal.say("MAIN NUMBER")),
                .init(title: terminal.say("TIME ZONE")), .init(title: terminal.say("PEOPLE"), side: .right),
            ])
            for site in reply.value.items("sites") {
                table.add(
                    ["name", "mainNumber", "zone"].map { site.text($0) ?? "" } + [String(site.int("people") ?? 0)])
            }
            Output.table(table)
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: terminal.say("Add a site."))

        @OptionGroup var flags: PersonFlags
        @OptionGroup var site: SiteFlags
        @Argument(help: .say("Its name.")) var name: String

        func run() async throws {
            let client = try flags.client(insists: true)
            let members = try await site.people(client)
            let reply = try await client.post("/api/v1/sites") { json in
                json.field("name", name)
                json.field("zone", site.zone ?? "")
                json.field("mainNumber", site.number ?? "")
                json.array("members", of: members) { $0.string($1) }
            }
            Output.line(flags.json ? reply.text : terminal.say("\(name) added."))
        }
    }

    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: terminal.say("Change a site; what is not given stays."))

        @OptionGroup var flags: PersonFlags
        @OptionGroup var site: SiteFlags
        @Argument(help: .say("The site, by its name.")) var name: String
        @Option(help: .say("Its new name.")) var rename: String?

        func run() async throws {
            let client = try flags.client(insists: true)
            let known = try await client.site(name)
            let given = try await site.people(client)
            let members = site.person.isEmpty ? known.items("members").compactMap(\.text) : given
            let reply = try await client.put("/api/v1/sites/\(known.text("id") ?? "")") { json in
                json.field("name", rename ?? known.text("name") ?? "")
                json.field("zone", site.zone ?? known.text("zone") ?? "")
                json.field("mainNumber", site.number ?? known.text("mainNumber") ?? "")
                json.array("members", of: members) { $0.string($1) }
            }
            Output.line(flags.json ? reply.text : terminal.say("\(name) saved."))
        }
    }
}

/// What is said of a site.
struct SiteFlags: ParsableArguments {
    @Option(help: .say("Its time zone, such as America/Chicago; the office’s by default.")) var zone: String?
    @Option(help: .say("Its main number; the office’s by default.")) var number: String?
    @Option(help: .say("Somebody who works there, by email or name; give it once for each.")) var person: [String] = []

    func people(_ client: APIClient) async throws -> [String] {
        var ids: [String] = []
        for person in person { ids.append(try await client.person(person).id) }
        return ids
    }
}

extension APIClient {
    /// The site that somebody means by its name; without one, the office's first.
    func site(_ name: String?) async throws -> JSONValue {
        let sites = try await get("/api/v1/sites").value.items("sites")
        guard let name else { return sites.first ?? .null }
        let wanted = name.lowercased()
        let exact = sites.filter { ($0.text("name") ?? "").lowercased() == wanted || $0.text("id") == name }
        let found = exact.isEmpty ? sites.filter { ($0.text("name") ?? "").lowercased().contains(wanted) } : exact
        guard let first = found.first else { throw CommandError.unknown(what: .site, text: name) }
        guard found.count == 1 else {
            throw CommandError.ambiguous(what: .site, text: name, found: found.compactMap { $0.text("name") })
        }
        return first
    }
}
