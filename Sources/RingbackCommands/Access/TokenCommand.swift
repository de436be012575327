import ArgumentParser
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// `ringback token`: keys for programs.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: terminal.say("Create, list and revoke tokens for programs."),
        subcommands: [Create.self, List.self, End.self])

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("Create a token. It is shown only once."),
            discussion: terminal.say(
                """
                Scopes: all · read (look, change nothing) · desk (file messages) · messages (work on them) · \
                contacts · office (run it).

                Example:
                  ringback token create --person dana@example.org --scope read --scope desk
                """))

        @OptionGroup var flags: SettingsFlags
        @OptionGroup var owner: TokenOwner
        @Option(help: .say("What it may be used for; may be repeated.", valueName: "scope"))
        var scope: [String]
        @Option(help: .say("A name to recognize it by.")) var name = "made by ringback token create"
        @Flag(help: .say("Print JSON.")) var json = false

        func run() async throws {
            let scopes = try Set(
                scope.flatMap { $0.split(separator: ",") }.map { text in
                    guard let scope = Scope(rawValue: text.trimmingPrefix(" ").lowercased()) else {
                        let takes = Scope.allCases.map(\.rawValue).joined(separator: ", ")
                        throw CommandError.outOfRange(
                            flag: "--scope", value: String(text), takes: Phrase(verbatim: takes))
                    }
                    return scope
                })
            let made = try await LocalDesk.run(try flags.settings()) { desk in
                try await desk.makeToken(name: name, scopes: scopes, by: desk.acting(as: owner.person))
            }
            if json {
                Output.json { json in
                    json.field("token", made.secret)
                    json.field("id", made.row.id)
                    json.array("scopes", Scope.allCases.filter(made.row.scopes.contains).map(\.rawValue))
                }
            } else {
                Output.line(made.secret)
                let id = ShortID.short(made.row.id.text)
                Output.problem(
                    terminal.say(
                        """
                        Copy it now: it is not shown again. Revoke it with `ringback token end \(id) --person \
                        \(owner.person)`.
                        """))
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("List somebody's tokens, without their secrets."))

        @OptionGroup var flags: SettingsFlags
        @OptionGroup var owner: TokenOwner
        @Flag(help: .say("Print JSON.")) var json = false

        func run() async throws {
            let tokens = try await LocalDesk.run(try flags.settings()) { desk in
                try await desk.tokens(by: desk.acting(as: owner.person))
            }
            if json { return Output.json { Self.write(tokens, to: &$0) } }
            if tokens.isEmpty { return Output.line(terminal.say("\(owner.person) has no tokens.")) }
            var table = Table([
                .init(title: terminal.say("TOKEN")), .init(title: terminal.say("CREATED")),
                .init(title: terminal.say("SCOPES")), .init(title: terminal.say("NAME")),
            ])
            for token in tokens {
                table.add([
                    token.id.text, String(token.createdAt.rfc3339.prefix(10)), Scope.stored(token.scopes), token.name,
                ])
            }
            Output.table(table)
        }

        private static func write(_ tokens: [TokenRow], to json: inout JSONWriter) {
            json.array("tokens", of: tokens) { json, token in
                json.object { json in
                    json.field("id", token.id)
                    json.field("name", token.name)
                    json.array("scopes", Scope.allCases.filter(token.scopes.contains).map(\.rawValue))
                    json.field("createdAt", token.createdAt)
                }
            }
        }
    }

    struct End: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("Revoke a token, with immediate effect."))

        @OptionGroup var flags: SettingsFlags
        @OptionGroup var owner: TokenOwner
        @Argument(help: .say("Its id, or the end of it.")) var token: String

        func run() async throws {
            try await LocalDesk.run(try flags.settings()) { desk in
                let acting = try await desk.acting(as: owner.person)
                let ids = try await desk.tokens(by: acting).map(\.id.text)
                let id = try ShortID.find(token, in: ids, what: .tokenOf(owner.person))
                guard let id = TokenID(id) else { throw CommandError.unknown(what: .token, text: token) }
                try await desk.endToken(id, by: acting)
                Output.line(terminal.say("The token \(id.text) is revoked."))
            }
        }
    }
}

/// Whose token it is.
struct TokenOwner: ParsableArguments {
    @Option(help: .say("Who it is for.", valueName: "email")) var person: String
}
