import Hummingbird
package import HummingbirdCore

/// The cookie that carries a session's secret.
///
/// Behind https it is a `__Host-` cookie: a neighbouring host cannot plant one. On plain http (one machine, one
/// office network) browsers take no such cookie, hence the second name.
package struct SessionCookie: Sendable {
    package let isSecure: Bool

    package init(isSecure: Bool) { self.isSecure = isSecure }

    private var name: String { isSecure ? "__Host-ringback" : "ringback" }

    package func value(in request: Request) -> String? {
        guard let value = request.cookies[name]?.value, (1...200).contains(value.utf8.count) else { return nil }
        return value
    }

    /// The `Set-Cookie` of a new session. It ends with the session at the server, so it has no date of its own.
    package func set(_ secret: String) -> String { cookie(secret, "") }

    package var removed: String { cookie("", "; Max-Age=0") }

    private func cookie(_ value: String, _ more: String) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")\(more)"
    }
}
