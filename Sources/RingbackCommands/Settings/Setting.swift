import Foundation

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

    package var about: String {
        switch self {
        case .data: "the folder that holds the office; made when it is not there"
        case .listen: "address and port to answer at"
        case .database: "postgresql://… to keep the office in PostgreSQL instead of the folder"
        case .secretKey: "seals the mail passwords in the database: 64 hexadecimal digits; best set in the environment"
        case .secretKeyFile:
            "the file with that key; ringback.key in the data folder when empty, made at the first start"
        case .publicURL: "the address browsers use; https here makes cookies and links secure"
        case .trustedProxies: "addresses of reverse proxies whose X-Forwarded headers are believed, separated by commas"
        case .streamsPerPerson: "how many sheets one person may have open at once, on all their machines"
        case .lookupsPerHour:
            "contacts and messages of others that one person may look up in an hour, a twelfth of them at once; 0: no limit"
        case .logLevel: "trace, debug, info, notice, warning or error"
        case .logFormat: "text for people, json for machines"
        case .mailSMTP: "where mail goes out: smtp://host:587 (STARTTLS where offered) or smtps://host"
        case .mailSMTPUser: "who signs in to send; mail-user when empty"
        case .mailSMTPPassword: "their password; mail-password when empty"
        case .mailIMAP: "the mailbox that is read: imaps://host or imap://host:143"
        case .mailIMAPUser: "who signs in to read; mail-user when empty"
        case .mailIMAPPassword: "their password; mail-password when empty"
        case .mailUser: "who signs in to send and to read"
        case .mailPassword: "their password"
        case .mailFrom: "the office's own mail address"
        case .mailReplyDomain: "the domain of reply addresses; that of mail-from when empty"
        case .mailTrustedServer: "the mail server whose Authentication-Results are believed"
        case .lmtp: "address and port at which the office's mail server delivers by LMTP, such as 127.0.0.1:2424"
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
