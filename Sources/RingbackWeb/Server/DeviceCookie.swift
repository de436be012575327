import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The cookie of a telephone that stays signed in for briefs alone.
///
/// It counts only where a brief is read, heard or answered, and only while nobody is signed in. The token behind it is
/// known to the server under a digest of another text than the cookie's, so that nobody can use it as a program's.
struct DeviceCookie: Sendable {
    let isSecure: Bool

    private var name: String { isSecure ? "__Host-ringback-brief" : "ringback-brief" }

    /// What is digested for a secret; no program's token has a blank.
    static func token(_ secret: String) -> String { "brief " + secret }

    func value(in headers: HTTPFields) -> String? {
        guard let value = Cookies(from: headers[values: .cookie])[name]?.value, (1...200).contains(value.utf8.count)
        else { return nil }
        return value
    }

    /// For half a year.
    func set(_ secret: String) -> String { cookie(secret, "; Max-Age=15552000") }

    var removed: String { cookie("", "; Max-Age=0") }

    private func cookie(_ value: String, _ more: String) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict\(isSecure ? "; Secure" : "")\(more)"
    }

    /// Whether a request is about a brief: the page, its sound, an answer given there, taking that back.
    static func opens(_ request: Request) -> Bool {
        let parts = request.uri.path.split(separator: "/", omittingEmptySubsequences: true)
        switch (request.method, parts.first) {
        case (.get, "sheets"), (.head, "sheets"): return parts.count == 3 && ["brief", "brief.wav"].contains(parts[2])
        case (.post, "messages"): return isAnswer(parts[1...])
        case (.post, "api"): return parts.starts(with: ["api", "v1", "messages"]) && isAnswer(parts[3...])
        default: return false
        }
    }

    /// What follows `messages`: an id, and then `code`, or `undo` and an act.
    private static func isAnswer(_ rest: ArraySlice<Substring>) -> Bool {
        let verb = rest.dropFirst()
        return verb.count == 1 && verb.first == "code" || verb.count == 2 && verb.first == "undo"
    }
}
