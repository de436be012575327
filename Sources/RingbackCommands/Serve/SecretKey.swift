import Foundation
import RingbackSodium
import RingbackWords

/// The key that seals secrets in the database: from the settings, else from a file beside the database, created if
/// missing.
enum SecretKey {
    /// - Parameter makes: whether to create a missing key. Otherwise a key that opens nothing takes its place.
    static func vault(_ settings: Settings, makes: Bool) throws -> Vault {
        let given = settings.value(.secretKey)
        if !given.isEmpty {
            guard let key = read(given) else { throw SettingsError.wrong(.secretKey, given, form) }
            return Vault(key: key)
        }
        let path = file(settings)
        if makes {
            try make(at: path)
        } else if access(path, F_OK) != 0 {
            return Vault(key: Randomness.bytes(Vault.keyByteCount))
        }
        return try vault(at: path)
    }

    private static let form = say("64 hexadecimal digits, as `openssl rand -hex 32` makes them")

    static func file(_ settings: Settings) -> String {
        let path = settings.value(.secretKeyFile)
        return path.isEmpty ? settings.value(.data) + "/ringback.key" : path
    }

    private static func vault(at path: String) throws -> Vault {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw SettingsError.noFile(path) }
        guard let key = read(String(decoding: bytes, as: UTF8.self)) else {
            throw SettingsError.notAKey(path)
        }
        return Vault(key: key)
    }

    private static func read(_ text: String) -> [UInt8]? {
        let key = Hex.decode(text.trimmingCharacters(in: .whitespacesAndNewlines))
        return key?.count == Vault.keyByteCount ? key : nil
    }

    /// Atomic, even with concurrent starts and power cuts.
    private static func make(at path: String) throws {
        guard access(path, F_OK) != 0 else { return }
        let folder = (path as NSString).deletingLastPathComponent
        let fresh = "\(path).\(getpid())"
        defer { unlink(fresh) }
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw SettingsError.noKeyFile(path) }
        defer { close(file) }
        let text = Array((Hex.encode(Randomness.bytes(Vault.keyByteCount)) + "\n").utf8)
        guard write(file, text, text.count) == text.count, fsync(file) == 0,
            link(fresh, path) == 0 || errno == EEXIST
        else { throw SettingsError.noKeyFile(path) }
    }
}
