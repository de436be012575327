package import RingbackCore
package import RingbackWords

/// The office's mail settings as shown to an administrator, without passwords.
package struct MailSetup: Sendable {
    /// A field's value, and whether it can be changed here.
    package struct Field: Equatable, Sendable {
        package let value: String
        /// Fixed by the settings the server was started with.
        package let isFixed: Bool
    }

    package struct Server: Equatable, Sendable {
        package let url: String
        package let user: String
        package let hasPassword: Bool
        package let isFixed: Bool

        init(_ set: MailAccount.Server?, fixed: MailAccount.Server?) {
            let server = fixed ?? set
            url = server?.url ?? ""
            user = server?.user ?? ""
            hasPassword = !(server?.password.isEmpty ?? true)
            isFixed = fixed != nil
        }
    }

    package struct Receiver: Equatable, Sendable {
        package let id: String
        package let name: String
    }

    package struct Trouble: Sendable {
        package let person: Named
        package let since: Timestamp
        package let words: String
    }

    package let version: Int
    package let smtp: Server
    package let imap: Server
    package let from: Field
    package let replyDomain: Field
    package let publicURL: Field
    package let trustedServer: Field
    /// Where links lead while no public address is set.
    package let listensAt: String?
    /// As ``MailAccount/receiver``.
    package let receiver: String
    /// As ``MailAccount/endsByButton``.
    package let endsByButton: Bool
    /// As ``MailAccount/withoutParticulars``.
    package let withoutParticulars: Bool
    /// Possible receivers.
    package let receivers: [Receiver]
    /// Whether mails are sent at all.
    package let sends: Bool
    package let state: MailStateRow
    /// Mails that the mailbox would not give, a sentence each, a hundred at most.
    package let refused: [Phrase]
    /// Counted no further than a thousand.
    package let waiting: Int
    package let failed: [OutboxRow]
    package let troubles: [Trouble]
    package let names: [PersonID: String]

    package var fixed: [String] {
        [
            ("smtp", smtp.isFixed), ("imap", imap.isFixed), ("from", from.isFixed),
            ("replyDomain", replyDomain.isFixed), ("publicURL", publicURL.isFixed),
            ("trustedServer", trustedServer.isFixed),
        ].filter(\.1).map(\.0)
    }
}

/// What an administrator typed.
package struct MailAccountDraft: Equatable, Sendable {
    package struct Server: Equatable, Sendable {
        package var url: String
        package var user: String
        /// `nil` keeps the existing one.
        package var password: String?

        package init(url: String = "", user: String = "", password: String? = nil) {
            self.url = url
            self.user = user
            self.password = password
        }
    }

    package var smtp: Server
    package var imap: Server
    package var from: String
    package var replyDomain: String
    package var publicURL: String
    package var trustedServer: String
    /// The id, name or address of a person, a team's id or name, ``MailAccount/nobody``, or empty.
    package var receiver: String
    package var endsByButton: Bool
    package var withoutParticulars: Bool

    package init(
        smtp: Server = Server(), imap: Server = Server(), from: String = "", replyDomain: String = "",
        publicURL: String = "", trustedServer: String = "", receiver: String = "", endsByButton: Bool = false,
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

    package init(_ setup: MailSetup) {
        self.init(
            smtp: Server(url: setup.smtp.url, user: setup.smtp.user),
            imap: Server(url: setup.imap.url, user: setup.imap.user), from: setup.from.value,
            replyDomain: setup.replyDomain.value, publicURL: setup.publicURL.value,
            trustedServer: setup.trustedServer.value, receiver: setup.receiver, endsByButton: setup.endsByButton,
            withoutParticulars: setup.withoutParticulars)
    }
}

/// The result of a test, or of fetching by hand.
package struct MailTrial: Sendable {
    /// The address a test went to.
    package let to: String
    /// In the server's words; `nil` on success.
    package let failure: MailFailure?

    package var advice: Phrase? { failure == Self.unsaid ? nil : failure?.advice }

    /// Used for any failure unless details are requested.
    static let unsaid = MailFailure(
        kind: .passing, words: say("The email was not sent. Show the details to see what the server said."))
}

extension MailFailure {
    /// What to do about it.
    package var advice: Phrase {
        switch kind {
        case .signIn:
            say(
                """
                The server does not accept this username or password. Type both again; Google and Microsoft require \
                an app password or an access token (oauth2:TOKEN) instead of the password.
                """)
        case .tls:
            say(
                """
                The connection could not be secured. Check that the address starts the way the server expects \
                (smtp:// with STARTTLS, smtps:// or imaps:// for TLS from the first byte) and that its certificate \
                is for this name.
                """)
        case .refused:
            say(
                """
                The server accepted the connection but rejected the email. Often a user can send only from their own \
                address: check the office’s email address.
                """)
        case .passing:
            say(
                """
                The server could not be reached or did not answer. Check the name and port, and that this machine \
                can connect to it; waiting mail is tried again automatically.
                """)
        }
    }
}
