import Foundation
package import RingbackWords

/// All settings, each with one name everywhere: `--public-url`, `RINGBACK_PUBLIC_URL`, `"public-url"`.
package enum Setting: String, CaseIterable, Sendable {
    case data
    case listen
    case database
    case secretKey = "secret-key"
    case secretKeyFile = "secret-key-file"
    case publicURL = "public-url"
    case trustedProxies = "trusted-proxies"
    case streamsPerPerson = "streams-per-person"
    case lookupsPerHour = "lookups-per-hour"
    case logLevel = "log-level"
    case logFormat = "log-format"
    case mailSMTP = "mail-smtp-url"
    case mailSMTPUser = "mail-smtp-user"
    case mailSMTPPassword = "mail-smtp-password"
    case mailIMAP = "mail-imap-url"
    case mailIMAPUser = "mail-imap-user"
    case mailIMAPPassword = "mail-imap-password"
    case mailUser = "mail-user"
    case mailPassword = "mail-password"
    case mailFrom = "mail-from"
    case mailReplyDomain = "mail-reply-domain"
    case mailTrustedServer = "mail-trusted-server"
    case lmtp

    package var about: Phrase {
        switch self {
        case .data: say("the folder that holds the office; created if missing")
        case .listen: say("address and port to listen on")
        case .database: say("postgresql://… to keep the office in PostgreSQL instead of the folder")
        case .secretKey:
            say("encrypts the mail passwords in the database: 64 hexadecimal digits; best set in the environment")
        case .secretKeyFile:
            say("the file with that key; ringback.key in the data folder if empty, created at the first start")
        case .publicURL: say("the address browsers use; https here makes cookies and links secure")
        case .trustedProxies:
            say("addresses of reverse proxies whose X-Forwarded headers are trusted, separated by commas")
        case .streamsPerPerson: say("how many sheets one person may have open at once, across their devices")
        case .lookupsPerHour:
            say(
                """
                how many of other people's contacts and messages one person may look up per hour, a twelfth of them \
                at once; 0: no limit
                """)
        case .logLevel: say("trace, debug, info, notice, warning or error")
        case .logFormat: say("text for people, json for machines")
        case .mailSMTP: say("where mail is sent: smtp://host:587 (STARTTLS where offered) or smtps://host")
        case .mailSMTPUser: say("the user for sending; mail-user if empty")
        case .mailSMTPPassword: say("its password; mail-password if empty")
        case .mailIMAP: say("the mailbox to read: imaps://host or imap://host:143")
        case .mailIMAPUser: say("the user for reading; mail-user if empty")
        case .mailIMAPPassword: say("its password; mail-password if empty")
        case .mailUser: say("the user for sending and reading")
        case .mailPassword: say("its password")
        case .mailFrom: say("the office's email address")
        case .mailReplyDomain: say("the domain of reply addresses; mail-from's if empty")
        case .mailTrustedServer: say("the mail server whose Authentication-Results are trusted")
        case .lmtp: say("address and port at which the office's mail server delivers by LMTP, such as 127.0.0.1:2424")
        }
    }

    package var standard: String {
        switch self {
        case .data: "ringback-data"
        case .listen: "127.0.0.1:8040"
        case .database, .secretKey, .secretKeyFile, .publicURL, .trustedProxies: ""
        case .mailSMTP, .mailSMTPUser, .mailSMTPPassword, .mailIMAP, .mailIMAPUser, .mailIMAPPassword, .mailUser,
            .mailPassword, .mailFrom, .mailReplyDomain, .mailTrustedServer, .lmtp:
            ""
        case .streamsPerPerson: "100"
        case .lookupsPerHour: "7200"
        case .logLevel: "info"
        case .logFormat: "text"
        }
    }

    var environmentName: String {
        "RINGBACK_" + rawValue.uppercased().replacing("-", with: "_")
    }

    private var isPassword: Bool { [.secretKey, .mailPassword, .mailSMTPPassword, .mailIMAPPassword].contains(self) }

    /// Safe to show: without passwords.
    func shown(_ value: String) -> String {
        if isPassword { return value.isEmpty ? "" : "••••" }
        return Self.masked(value)
    }

    /// Without passwords, whether in a URL or a keyword list: `user:password@host`, `?sslpassword=…`, `host=…
    /// password='…'`.
    static func masked(_ value: String) -> String {
        var value = value.replacing(/([\w%]+)(\s*=\s*)('(?:[^'\\]|\\.)*'?|[^&\s]+)/) { found in
            let name = (String(found.1).removingPercentEncoding ?? String(found.1)).lowercased()
            return name.hasSuffix("password") ? "\(found.1)\(found.2)••••" : String(found.0)
        }
        let start = value.firstRange(of: "://")?.upperBound ?? value.startIndex
        guard let at = value[start...].lastIndex(of: "@"), let colon = value[start..<at].firstIndex(of: ":") else {
            return value
        }
        value.replaceSubrange(value.index(after: colon)..<at, with: "••••")
        return value
    }
}
