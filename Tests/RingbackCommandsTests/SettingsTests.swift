import Foundation
import RingbackCore
import RingbackWeb
import RingbackWords
import Testing

@testable import RingbackCommands

@Suite("Settings")
struct SettingsTests {
    private func settings(
        flags: [Setting: String] = [:], environment: [String: String] = [:], file text: String? = nil
    ) throws -> Settings {
        guard let text else { return try Settings(flags: flags, environment: environment, file: nil) }
        let file = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString).json")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try Settings(flags: flags, environment: environment, file: file.path)
    }

    @Test("Flag precedes environment, file and default")
    func order() throws {
        let file = #"{"listen": "127.0.0.1:4", "public-url": "http://file", "log-level": "debug"}"#
        let all = try settings(
            flags: [.listen: "127.0.0.1:2"],
            environment: ["RINGBACK_LISTEN": "127.0.0.1:3", "RINGBACK_PUBLIC_URL": "http://e"],
            file: file)
        #expect(all.value(.listen) == "127.0.0.1:2" && all.source(.listen) == .flag)
        #expect(all.value(.publicURL) == "http://e" && all.source(.publicURL) == .environment)
        #expect(all.value(.logLevel) == "debug" && all.source(.logLevel) == .file)
        #expect(all.value(.logFormat) == "text" && all.source(.logFormat) == .standard)
    }

    @Test("Every setting can come from the environment", arguments: Setting.allCases)
    func environment(setting: Setting) throws {
        let found = try settings(environment: [setting.environmentName: "x"])
        #expect(found.value(setting) == "x")
        #expect(found.source(setting) == .environment)
    }

    @Test("A list may be an array in the file")
    func lists() throws {
        let found = try settings(file: #"{"trusted-proxies": ["127.0.0.1", "10.0.0.0/8"]}"#)
        #expect(try found.proxies.map(\.description) == ["127.0.0.1", "10.0.0.0/8"])
    }

    @Test(
        "Unknown settings in a file are refused by name",
        arguments: [
            #"{"port": "1"}"#, #"{"listen": 8040}"#, #"["listen"]"#, "listen = 1",
        ])
    func wrongFiles(text: String) {
        #expect(throws: SettingsError.self) { try settings(file: text) }
    }

    @Test("A named file must exist")
    func missingFile() {
        #expect(throws: SettingsError.noFile("/nowhere.json")) {
            try Settings(flags: [:], environment: [:], file: "/nowhere.json")
        }
    }

    @Test("Addresses are read in all forms")
    func addresses() throws {
        func address(_ text: String) throws -> String {
            let (host, port) = try settings(flags: [.listen: text]).address
            return "\(host) \(port)"
        }
        #expect(try address("127.0.0.1:8040") == "127.0.0.1 8040")
        #expect(try address("[::1]:80") == "::1 80")
        #expect(try address(":0") == "127.0.0.1 0")
        for text in ["", "8040", "host", "host:x", "host:70000", "[::1", "[::1:80", "::1]:80"] {
            #expect(throws: SettingsError.self) { try address(text) }
        }
    }

    @Test("Only https makes cookies secure, and invalid addresses are refused")
    func publicURL() throws {
        #expect(try settings().isBehindHTTPS == false)
        #expect(try settings(flags: [.publicURL: "http://desk"]).isBehindHTTPS == false)
        #expect(try settings(flags: [.publicURL: "https://desk.example.org"]).isBehindHTTPS)
        for text in ["desk", "ftp://desk", "https:"] {
            #expect(throws: SettingsError.self) { try settings(flags: [.publicURL: text]).isBehindHTTPS }
        }
    }

    @Test("The database password is not shown")
    func masked() throws {
        let found = try settings(flags: [.database: "postgresql://desk:s3cr:et@db/office"])
        let shown = ConfigCommand.rows(found).joined() + ConfigCommand.json(found)
        #expect(!shown.contains("s3cr"))
        #expect(shown.contains("postgresql://desk:••••@db/office"))
        #expect(Setting.database.shown("postgresql://db/office") == "postgresql://db/office")
    }

    @Test(
        "No password in an address is shown, in any form",
        arguments: [
            "postgresql://db/office?user=desk&password=s3cret", "postgresql://db/office?sslpassword=s3cret&user=desk",
            "postgresql://db/office?pass%77ord=s3cret", "host=db user=desk password=s3cret",
            "host=db password = 's3 \\'s3cret' user=desk", "smtp://desk:s3cret@mail.example:587",
            "desk:s3cret@db/office",
        ])
    func maskedForms(address: String) {
        for setting in [Setting.database, .mailSMTP, .mailIMAP] {
            #expect(!setting.shown(address).contains("s3cret"))
            #expect(!SettingsError.wrong(setting, address, .none).sentence.description.contains("s3cret"))
        }
        #expect(SettingsFlags.namesPassword(address))
    }

    @Test(
        "An address without a password is shown as it is",
        arguments: [
            "127.0.0.1:8040", "office@example.com", "postgresql://desk@db:5432/office?passfile=/a", "imaps://mail",
        ])
    func nothingToMask(address: String) { #expect(Setting.listen.shown(address) == address) }
}
