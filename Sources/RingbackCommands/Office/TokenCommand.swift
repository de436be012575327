import ArgumentParser
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackWeb

/// `ringback token`: keys for programs.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Keys for programs that use the API.", subcommands: [CreateToken.self])
}

/// `ringback token create`
struct CreateToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a token; its secret is shown this once.",
        discussion:
            "Scopes: \(Scope.allCases.map(\.rawValue).joined(separator: ", ")). A token may do what the person may, within its scopes."
    )

    @OptionGroup var flags: SettingsFlags
    @Option(help: "The email of the person the token acts for.") var person: String
    @Option(parsing: .upToNextOption, help: "What it is good for.") var scope: [String] = ["all"]
    @Option(help: "What it is called.") var name = "made at the command line"
    @Flag(help: "For programs.") var json = false

    func validate() throws {
        for word in words where Scope(rawValue: word) == nil {
            throw ValidationError(
                "There is no scope “\(word)”; there are \(Scope.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
    }

    private var words: [String] { scope.flatMap { $0.split(separator: ",").map(String.init) } }

    func run() async throws {
        try await OfficeAccess.open(try flags.settings()) { desk in
            let acting = try await OfficeAccess.person(person, in: desk)
            let (secret, row) = try await desk.makeToken(
                name: name, scopes: Set(words.compactMap(Scope.init)), by: acting)
            guard json else { return Output.line(secret) }
            var json = JSONWriter()
            json.object { json in
                json.field("token", secret)
                json.field("id", row.id)
                json.array("scopes", row.scopes.map(\.rawValue).sorted())
            }
            Output.line(String(buffer: json.finish()))
        }
    }
}
