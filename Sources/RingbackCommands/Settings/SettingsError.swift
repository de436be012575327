package import RingbackCore
package import RingbackWords

/// An unusable setting, worded for the person who set it.
package enum SettingsError: RingbackError, Equatable {
    case noFile(String)
    case notJSON(String)
    case unknown(String, String)
    case notText(String, String)
    case noFolder(String)
    /// The key file cannot be created.
    case noKeyFile(String)
    case notAKey(String)
    case passwordInFlag
    case wrong(Setting, String, Phrase)

    package var code: String { "settings.wrong" }

    package var kind: ErrorKind {
        switch self {
        case .noFile: .notFound
        case .noFolder, .noKeyFile: .unavailable
        case .notJSON, .unknown, .notText, .notAKey, .passwordInFlag, .wrong: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .noFile(let path): say("There is no settings file at \(path).")
        case .notJSON(let path): say("The settings file \(path) is not a JSON object.")
        case .unknown(let name, let path):
            say(
                """
                The settings file \(path) sets “\(name)”, which does not exist. `ringback config` shows those that do.
                """)
        case .notText(let name, let path): say("In the settings file \(path), “\(name)” must be a string.")
        case .noFolder(let path):
            say("The folder \(path) cannot be created. Choose another with --data, or allow Ringback to create it.")
        case .noKeyFile(let path):
            say(
                """
                The key file \(path) cannot be created. Choose another with RINGBACK_SECRET_KEY_FILE, or set \
                RINGBACK_SECRET_KEY.
                """)
        case .notAKey(let path):
            say("The key file \(path) does not hold 64 hexadecimal digits. Restore it from your backup.")
        case .passwordInFlag:
            say(
                """
                Everybody on this machine can read a password in --database. Put the address into RINGBACK_DATABASE or \
                the settings file, or the password into ~/.pgpass.
                """)
        case .wrong(let setting, let value, let expected):
            say("The setting “\(setting.rawValue)” is “\(setting.shown(value))”; it takes \(expected).")
        }
    }
}
