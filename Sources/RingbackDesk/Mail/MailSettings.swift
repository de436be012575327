package import RingbackCore

/// What the server's settings say of an office's mail. What they are silent about is what was set on the page.
package struct MailSettings: Equatable, Sendable {
    package var smtp: MailAccount.Server?
    package var imap: MailAccount.Server?
    package var from: String?
    package var replyDomain: String?
    package var publicURL: String?
    package var trustedServer: String?

    package init(
        smtp: MailAccount.Server? = nil, imap: MailAccount.Server? = nil, from: String? = nil,
        replyDomain: String? = nil, publicURL: String? = nil, trustedServer: String? = nil
    ) {
        self.smtp = smtp
        self.imap = imap
        self.from = from
        self.replyDomain = replyDomain
        self.publicURL = publicURL
        self.trustedServer = trustedServer
    }

    package func over(_ account: MailAccount) -> MailAccount {
        MailAccount(
            smtp: smtp ?? account.smtp, imap: imap ?? account.imap, from: from ?? account.from,
            replyDomain: replyDomain ?? account.replyDomain, publicURL: publicURL ?? account.publicURL,
            trustedServer: trustedServer ?? account.trustedServer, receiver: account.receiver)
    }
}
