import Configuration
import Foundation
package import Logging
package import RingbackWeb
import RingbackWords

/// Each setting's value and where it comes from: flag, else environment, else file, else nowhere.
package struct Settings: Sendable {
    package enum Source: String, CaseIterable, Sendable {
        case flag, environment, file
        case standard = "default"

        /// As people read it.
        var label: Phrase {
            switch self {
            case .flag: say("flag", context: "setting")
            case .environment: say("environment", context: "setting")
            case .file: say("file", context: "setting")
            case .standard: say("default", context: "setting")
            }
        }
    }

    private let found: [Setting: (value: String, source: Source)]
    /// The file that was read, if any.
    package let file: String?

    /// - Parameters:
    ///   - flags: from the command line.
    ///   - file: a file that must exist; otherwise `ringback.json` in the data folder is read if it exists.
    ///   - folder: the default data folder.
    package init(
        flags: [Setting: String], environment: [String: String], file: String?,
        standardFolder folder: String? = nil
    ) throws(SettingsError) {
        let flagged = InMemoryProvider(
            name: "flag",
            values: Dictionary(
                uniqueKeysWithValues: flags.map { (Self.key($0.key), ConfigValue(.string($0.value), isSecret: false)) })
        )
        let surroundings = EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "ringback")
        let data = Self.look(for: .data, in: [(.flag, flagged), (.environment, surroundings)])
        let path = file ?? ((data?.value ?? folder ?? Setting.data.standard) + "/ringback.json")
        let document = try Self.document(at: path, isRequired: file != nil)
        self.file = document == nil ? nil : path

        var found: [Setting: (value: String, source: Source)] = [:]
        for setting in Setting.allCases {
            let inFile = document.map { [(Source.file, $0 as any ConfigProvider)] } ?? []
            found[setting] =
                Self.look(for: setting, in: [(.flag, flagged), (.environment, surroundings)] + inFile)
                ?? (setting == .data ? folder ?? setting.standard : setting.standard, .standard)
        }
        self.found = found
    }

    package func value(_ setting: Setting) -> String { found[setting]?.value ?? setting.standard }
    package func source(_ setting: Setting) -> Source { found[setting]?.source ?? .standard }

    private static func key(_ setting: Setting) -> AbsoluteConfigKey { AbsoluteConfigKey([setting.rawValue]) }

    private static func look(
        for setting: Setting, in providers: [(Source, any ConfigProvider)]
    ) -> (value: String, source: Source)? {
        for (source, provider) in providers {
            guard let value = try? provider.value(forKey: key(setting), type: .string).value,
                case .string(let text) = value.content
            else { continue }
            return (text, source)
        }
        return nil
    }

    private static func document(at path: String, isRequired: Bool) throws(SettingsError) -> InMemoryProvider? {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            if isRequired { throw .noFile(path) }
            return nil
        }
        guard let object = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any] else {
            throw .notJSON(path)
        }
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (name, value) in object {
            guard let setting = Setting(rawValue: name) else { throw .unknown(name, path) }
            guard let text = text(of: value) else { throw .notText(name, path) }
            values[key(setting)] = ConfigValue(.string(text), isSecret: false)
        }
        return InMemoryProvider(name: "file", values: values)
    }

    /// A string, or an array of strings in the flag's format.
    private static func text(of value: Any) -> String? {
        (value as? String) ?? (value as? [String])?.joined(separator: ",")
    }
}

// MARK: Read as what they mean

extension Settings {
    package var address: (host: String, port: Int) {
        get throws(SettingsError) { try address(.listen) }
    }

    /// Where mail is accepted by LMTP; `nil` if it is not.
    package var lmtpAddress: (host: String, port: Int)? {
        get throws(SettingsError) { value(.lmtp).isEmpty ? nil : try address(.lmtp) }
    }

    private func address(_ setting: Setting) throws(SettingsError) -> (host: String, port: Int) {
        let text = value(setting)
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65535).contains(port), text.hasPrefix("[") == text[..<colon].hasSuffix("]")
        else { throw .wrong(setting, text, say("an address and a port, such as 127.0.0.1:8040")) }
        let host = text[..<colon].trimmingPrefix("[")
        return (host.isEmpty ? "127.0.0.1" : String(host.last == "]" ? host.dropLast() : host), port)
    }

    package var proxies: [ClientAddress.Range] {
        get throws(SettingsError) {
            var ranges: [ClientAddress.Range] = []
            for part in value(.trustedProxies).split(separator: ",") {
                let text = part.trimmingCharacters(in: .whitespaces)
                guard let range = ClientAddress.Range(text) else {
                    throw .wrong(.trustedProxies, text, say("addresses such as 127.0.0.1 or 10.0.0.0/8"))
                }
                ranges.append(range)
            }
            return ranges
        }
    }

    package var streamsPerPerson: Int {
        get throws(SettingsError) {
            let text = value(.streamsPerPerson)
            guard let count = Int(text), (1...100_000).contains(count) else {
                throw .wrong(.streamsPerPerson, text, say("a number from 1 to 100,000"))
            }
            return count
        }
    }

    package var lookupsPerHour: Int {
        get throws(SettingsError) {
            let text = value(.lookupsPerHour)
            guard let count = Int(text), count == 0 || (60...10_000_000).contains(count) else {
                throw .wrong(.lookupsPerHour, text, say("0, or a number from 60 to 10,000,000"))
            }
            return count
        }
    }

    package var isBehindHTTPS: Bool {
        get throws(SettingsError) {
            let text = value(.publicURL)
            if text.isEmpty { return false }
            guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme),
                url.host != nil
            else { throw .wrong(.publicURL, text, say("an address such as \("https://phones.example.org")")) }
            return scheme == "https"
        }
    }

    package var logLevel: Logger.Level {
        get throws(SettingsError) {
            guard let level = Logger.Level(rawValue: value(.logLevel)) else {
                throw .wrong(.logLevel, value(.logLevel), Setting.logLevel.about)
            }
            return level
        }
    }

    package var logFormat: LogLines.Format {
        get throws(SettingsError) {
            guard let format = LogLines.Format(rawValue: value(.logFormat)) else {
                throw .wrong(.logFormat, value(.logFormat), Setting.logFormat.about)
            }
            return format
        }
    }
}
