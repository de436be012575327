/// How an office's mail is sent and received.
package struct MailAccount: Equatable, Sendable {
    /// A server in libcurl's terms: `smtp://host:587` uses STARTTLS if offered, `smtps://` and `imaps://` are TLS from
    /// the first byte. An empty user means no sign-in.
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

    /// `nil` if no mail is sent.
    package var smtp: Server?
    /// `nil` if no mailbox is read; mail may still come by LMTP or standard input.
    package var imap: Server?
    /// The office's own address: the sender of all mails, and where callers may write.
    package var from: String
    /// The domain of reply addresses; ``from``'s if empty.
    package var replyDomain: String
    /// Base address of links: `https://phones.example.org`, without a trailing slash.
    package var publicURL: String
    /// The authserv-id the office's mail server puts in `Authentication-Results` (RFC 8601). Empty if no server is
    /// trusted.
    package var trustedServer: String
    /// Who gets mail to the office that names nobody: the id of a person or team, ``nobody``, or empty for the person
    /// at the front desk.
    package var receiver: String
    /// Without a trusted server: whether a mailed answer that would end something only asks for the button to be
    /// pressed.
    package var endsByButton: Bool
    /// Whether every mail says only that a call waits: no name, no number, nothing that was said.
    package var withoutParticulars: Bool

    /// As a ``receiver``: such mail waits in quarantine.
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

    /// Whether mails are sent at all.
    package var sends: Bool { smtp != nil && !from.isEmpty }

    /// The domain of reply addresses and Message-IDs.
    package var domain: String {
        replyDomain.isEmpty ? String(from.split(separator: "@").last ?? "") : replyDomain
    }
}
