import Hummingbird
package import HummingbirdCore

/// The cookie that carries a session's secret.
///
/// Behind https it is a `__Host-` cookie, which no other host can plant. On plain http (one machine, one office
/// network) browsers reject that, hence the second name.
package struct SessionCookie: Sendable {
    package let isSecure: Bool

    package init(isSecure: Bool) { self.isSecure = isSecure }

    private var name: String { isSecure ? "__Host-ringback" : "ringback" }

    package func value(in request: Request) -> String? {
        guard let value = request.cookies[name]?.value, (1...200).contains(value.utf8.count) else { return nil }
        return value
    }

    /// A new session's `Set-Cookie`. It expires with the session on the server, so it has no date.
    package func set(_ secret: String) -> String { cookie(secret, "") }

    package var removed: String { cookie("", "; Max-Age=0") }

    private func cookie(_ value: String, _ more: String) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")\(more)"
    }
}
