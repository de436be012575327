/// How an office's mail goes out and comes in.
package struct MailAccount: Equatable, Sendable {
    /// A server, as libcurl takes it: `smtp://host:587` asks for STARTTLS where it is offered, `smtps://` and `imaps://`
    /// are TLS from the first byte. An empty user means that nobody signs in.
    package struct Server: Equatable, Sendable {
        package var url: String
        package var user: String
        package var password: String

        package init(url: String, user: String = "", password: String = "") {
            self.url = url
            self.user = user
            self.password = password
        }
    }

    /// `nil` where no mail goes out.
    package var smtp: Server?
    /// `nil` where no mailbox is read; mail may still come by LMTP or on standard input.
    package var imap: Server?
    /// The office's own address: what mails come from, and where callers may write to.
    package var from: String
    /// The domain of reply addresses; that of ``from`` when empty.
    package var replyDomain: String
    /// Where links lead to: `https://phones.example.org`, without a slash at the end.
    package var publicURL: String
    /// The name by which the office's own mail server signs `Authentication-Results` (RFC 8601, authserv-id). Empty
    /// where none is trusted.
    package var trustedServer: String
    /// Whose a mail to the office is that names nobody: the id of a person or a team, ``nobody``, or empty for whoever is
    /// at the front desk.
    package var receiver: String
    /// Where no server is trusted, whether an answer by mail that ends something does nothing but ask for the button.
    package var endsByButton: Bool
    /// Whether every mail says only that a call waits: no name, no number, none of what was said.
    package var withoutParticulars: Bool

    /// As a ``receiver``: such mail waits in the quarantine.
    package static let nobody = "nobody"

    package init(
        smtp: Server? = nil, imap: Server? = nil, from: String = "", replyDomain: String = "", publicURL: String = "",
        trustedServer: String = "", receiver: String = "", endsByButton: Bool = false,
        withoutParticulars: Bool = false
    ) {
        self.smtp = smtp
        self.imap = imap
        self.from = from
        self.replyDomain = replyDomain
        self.publicURL = publicURL
        self.trustedServer = trustedServer
        self.receiver = receiver
        self.endsByButton = endsByButton
        self.withoutParticulars = withoutParticulars
    }

    /// Whether mails are written at all.
    package var sends: Bool { smtp != nil && !from.isEmpty }

    /// Where replies go to, and what Message-IDs end with.
    package var domain: String {
        replyDomain.isEmpty ? String(from.split(separator: "@").last ?? "") : replyDomain
    }
}
