package import RingbackCore

/// A setting that cannot be taken, in words for whoever set it.
package enum SettingsError: RingbackError, Equatable {
    case noFile(String)
    case notJSON(String)
    case unknown(String, String)
    case notText(String, String)
    case noFolder(String)
    case wrong(Setting, String, String)

    package var code: String { "settings.wrong" }

    package var kind: ErrorKind {
        switch self {
        case .noFile: .notFound
        case .noFolder: .unavailable
        case .notJSON, .unknown, .notText, .wrong: .invalid
        }
    }

    package var sentence: String {
        switch self {
        case .noFile(let path): "There is no settings file at \(path)."
        case .notJSON(let path): "The settings file \(path) is not a JSON object."
        case .unknown(let name, let path):
            "The settings file \(path) sets “\(name)”, which does not exist. `ringback config` shows those that do."
        case .notText(let name, let path): "In the settings file \(path), “\(name)” must be a text."
        case .noFolder(let path):
            "The folder \(path) cannot be made. Choose another with --data, or give the right to make it."
        case .wrong(let setting, let value, let expected):
            "The setting “\(setting.rawValue)” is “\(setting.shown(value))”; it takes \(expected)."
        }
    }
}
