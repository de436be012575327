import ArgumentParser
import Foundation
import RingbackWords

/// Server and token: the flags of every command that works through a server as a person.
struct PersonFlags: ParsableArguments {
    @Option(
        help: .say(
            "Where the office is served; else RINGBACK_SERVER, else \(ServerAddress.standard).", valueName: "url"))
    var server: String?

    @Option(
        help: .say(
            "A file with your token; else RINGBACK_TOKEN. A token as a flag would be seen by everybody.",
            valueName: "file"))
    var tokenFile: String?

    @Flag(help: .say("Print JSON: the server's answer.")) var json = false

    /// - Parameter insists: whether to retry for some seconds if the server is unavailable: for changes, not for mere
    ///   look-ups.
    func client(insists: Bool = false) throws -> APIClient {
        let environment = ProcessInfo.processInfo.environment
        let address = try ServerAddress(server ?? environment["RINGBACK_SERVER"] ?? ServerAddress.standard)
        let given = try tokenFile.map { String(decoding: try CommandFile(path: $0).read(upTo: 4096), as: UTF8.self) }
        let token = (given ?? environment["RINGBACK_TOKEN"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !token.isEmpty else { throw APIProblem.noToken }
        guard token.utf8.allSatisfy({ (33...126).contains($0) }), token.utf8.count <= 200 else {
            throw CommandError.outOfRange(
                flag: tokenFile == nil ? "RINGBACK_TOKEN" : "--token-file", value: "…",
                takes: say("one token, as ringback token create printed it"))
        }
        return APIClient(server: address, token: token, pauses: insists ? [0.3, 1, 2, 4] : [])
    }
}
