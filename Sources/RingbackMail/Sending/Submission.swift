import CCurl
import Foundation
import RingbackCore

/// How to talk to a mail server, from its address and password.
struct Submission: Equatable {
    /// Prefix of an access token in place of a password (XOAUTH2).
    static let tokenMark = "oauth2:"

    var url: String
    var bearer: String?
    /// A password never crosses a network in the clear.
    var requiresTLS: Bool
    /// A file of trusted certificates, for an office with its own authority: `SSL_CERT_FILE`.
    var certificates: String?

    init(
        _ server: MailAccount.Server, greetingAs domain: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        let parts = URLComponents(string: server.url)
        // libcurl's greeting is the address's path, else the host name.
        let hasPath = !(parts?.path ?? "").drop { $0 == "/" }.isEmpty
        url = hasPath || domain.isEmpty ? server.url : server.url.trimmed("/") + "/" + domain
        bearer =
            server.password.hasPrefix(Self.tokenMark) ? String(server.password.dropFirst(Self.tokenMark.count)) : nil
        requiresTLS = !server.password.isEmpty && !Self.isThisMachine(parts?.host ?? "")
        certificates = environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Lends it to libcurl for the duration of a call.
    /// - Parameter milliseconds: the timeout for connecting.
    func withServer<Result>(
        _ server: MailAccount.Server, milliseconds: Int, _ body: (rb_mail_server) -> Result
    ) -> Result {
        withStrings([url, server.user, bearer ?? server.password, certificates ?? ""]) { text in
            var lent = rb_mail_server()
            (lent.url, lent.user) = (text[0], text[1])
            if bearer == nil { lent.password = text[2] } else { lent.bearer = text[2] }
            if certificates != nil { lent.ca_file = text[3] }
            lent.requires_tls = requiresTLS ? 1 : 0
            lent.connect_timeout_ms = milliseconds
            return body(lent)
        }
    }

    private static func isThisMachine(_ host: String) -> Bool {
        let host = host.trimmingCharacters(in: ["[", "]"]).lowercased()
        return host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }
}

extension String {
    fileprivate func trimmed(_ mark: Character) -> String {
        var text = self[...]
        while text.last == mark { text.removeLast() }
        return String(text)
    }
}
