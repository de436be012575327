package import RingbackCore

/// The server's settings for an office's mail. Anything not set here was set on the page.
package struct MailSettings: Equatable, Sendable {
    package var smtp: MailAccount.Server?
    package var imap: MailAccount.Server?
    package var from: String?
    package var replyDomain: String?
    package var publicURL: String?
    package var trustedServer: String?
    /// Where links lead while no public address is set: `http://127.0.0.1:8040`.
    package var listensAt: String?
    /// Bytes of mail that may wait, to be read or for a person; beyond that, mail is not accepted.
    package var room = 1 << 30

    package init(
        smtp: MailAccount.Server? = nil, imap: MailAccount.Server? = nil, from: String? = nil,
        replyDomain: String? = nil, publicURL: String? = nil, trustedServer: String? = nil,
        listensAt: String? = nil, room: Int = 1 << 30
    ) {
        self.smtp = smtp
        self.imap = imap
        self.from = from
        self.replyDomain = replyDomain
        self.publicURL = publicURL
        self.trustedServer = trustedServer
        self.listensAt = listensAt
        self.room = room
    }

    package func over(_ account: MailAccount) -> MailAccount {
        let set = publicURL ?? account.publicURL
        return MailAccount(
            smtp: smtp ?? account.smtp, imap: imap ?? account.imap, from: from ?? account.from,
            replyDomain: replyDomain ?? account.replyDomain, publicURL: set.isEmpty ? listensAt ?? "" : set,
            trustedServer: trustedServer ?? account.trustedServer, receiver: account.receiver,
            endsByButton: account.endsByButton, withoutParticulars: account.withoutParticulars)
    }
}
