import ArgumentParser
import Foundation
import RingbackWords

/// The settings as flags.
struct SettingsFlags: ParsableArguments {
    @Option(help: .say("The folder that holds the office; created if missing.", valueName: "dir"))
    var data: String?

    @Option(help: .say("PostgreSQL instead of the folder.", valueName: "postgresql://…"))
    var database: String?

    @Option(
        help: .say(
            "A settings file. Otherwise ringback.json in the data folder, if it is there.", valueName: "file"))
    var config: String?

    @Option(help: .say("trace, debug, info, notice, warning or error.", valueName: "level"))
    var logLevel: String?

    @Option(help: .say("text for people, json for machines.", valueName: "format"))
    var logFormat: String?

    /// - Parameters:
    ///   - more: the command's own flags.
    ///   - folder: the data folder if neither flag nor environment names one.
    func settings(_ more: [Setting: String?] = [:], standardFolder folder: String? = nil) throws -> Settings {
        if let database, Self.namesPassword(database) { throw SettingsError.passwordInFlag }
        let common: [Setting: String?] = [.data: data, .database: database, .logLevel: logLevel, .logFormat: logFormat]
        let flags = common.merging(more) { $1 }.compactMapValues { $0 }
        return try Settings(
            flags: flags, environment: ProcessInfo.processInfo.environment, file: config, standardFolder: folder)
    }

    /// Whether a database address contains a password, before its host or among its parameters.
    static func namesPassword(_ address: String) -> Bool {
        let parts = URLComponents(string: address)
        return Setting.database.shown(address) != address || parts?.password != nil
            || parts?.queryItems?.contains { $0.name == "password" } == true
    }
}

/// Settings of the server only.
struct ServerFlags: ParsableArguments {
    @Option(help: .say("Address and port to listen on.", valueName: "host:port"))
    var listen: String?

    @Option(name: .customLong("public-url"), help: .say("The address that browsers use.", valueName: "url"))
    var publicURL: String?

    @Option(help: .say("Reverse proxies whose X-Forwarded headers are trusted.", valueName: "addresses"))
    var trustedProxies: String?

    @Option(help: .say("Where the office's mail server delivers by LMTP.", valueName: "host:port"))
    var lmtp: String?

    var values: [Setting: String?] {
        [.listen: listen, .publicURL: publicURL, .trustedProxies: trustedProxies, .lmtp: lmtp]
    }
}
