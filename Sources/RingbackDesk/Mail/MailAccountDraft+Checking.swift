import Foundation
import RingbackCore
package import RingbackWords

extension MailAccountDraft {
    /// What errors call the two servers.
    package static let smtpName = say("The SMTP server")
    package static let imapName = say("The IMAP server")

    /// The account as stored.
    ///
    /// A password stays with the server and user it was typed for: redirecting a stored one to another machine would
    /// reveal it.
    /// - Parameter known: the previous settings.
    func checked(over known: MailAccount, in view: OfficeView) throws -> MailAccount {
        MailAccount(
            smtp: try smtp.checked(
                over: known.smtp, schemes: ["smtp", "smtps"], what: Self.smtpName,
                example: say("smtp://mail.example.org:587 or smtps://mail.example.org")),
            imap: try imap.checked(
                over: known.imap, schemes: ["imap", "imaps"], what: Self.imapName,
                example: Phrase(verbatim: "imaps://mail.example.org")),
            from: try Self.address(from), replyDomain: try Self.domain(replyDomain),
            publicURL: try Self.publicURL(publicURL), trustedServer: try Self.trusted(trustedServer),
            receiver: try Self.receiver(receiver, in: view), endsByButton: endsByButton,
            withoutParticulars: withoutParticulars)
    }

    private static func address(_ text: String) throws -> String {
        let text = try PlainText.clean(text, limit: TextLimit.email, lines: .one)
        guard !text.isEmpty else { return "" }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains("+"), parts[0].utf8.allSatisfy(isOfAddress),
            isDomain(parts[1])
        else { throw PostOfficeError.addressWrong(PlainText.shortened(text, to: 100)) }
        return text
    }

    /// - Parameter text: the id, name or address of a person, a team's name, "nobody", or empty.
    private static func receiver(_ text: String, in view: OfficeView) throws -> String {
        let text = try PlainText.clean(text, limit: TextLimit.email, lines: .one)
        if text.isEmpty || text == MailAccount.nobody { return text }
        let wanted = text.lowercased()
        if let team = view.picture.teams.values.first(where: { $0.id.text == text || $0.name.lowercased() == wanted }) {
            return team.id.text
        }
        let people = view.picture.people.values.filter { $0.works }
        let named = people.filter { $0.id.text == text || $0.email.lowercased() == wanted }
        guard let person = named.first ?? only(people.filter { $0.name.lowercased() == wanted }) else {
            throw PostOfficeError.receiverUnknown(PlainText.shortened(text, to: 100))
        }
        return person.id.text
    }

    private static func only(_ people: [Person]) -> Person? { people.count == 1 ? people[0] : nil }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*/=?^_`{|}~.-".utf8.contains(byte)
        }
    }

    /// A name, or a name and “below”.
    private static func trusted(_ text: String) throws -> String {
        let words = try PlainText.clean(text, limit: TextLimit.email, lines: .one).split(separator: " ")
        if words.count == 2, words[1].lowercased() == "below" { return try domain(String(words[0])) + " below" }
        return try domain(text)
    }

    private static func domain(_ text: String) throws -> String {
        let text = try PlainText.clean(text, limit: TextLimit.email, lines: .one)
        guard text.isEmpty || isDomain(text[...]) else {
            throw PostOfficeError.domainWrong(PlainText.shortened(text, to: 100))
        }
        return text.lowercased()
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy {
                    $0 < 0x80
                        && ($0 == UInt8(ascii: "-") || Character(UnicodeScalar($0)).isLetter
                            || (48...57).contains($0))
                }
        }
    }

    private static func publicURL(_ text: String) throws -> String {
        var text = try PlainText.clean(text, limit: TextLimit.email, lines: .one)
        while text.hasSuffix("/") { text.removeLast() }
        guard !text.isEmpty else { return "" }
        guard let url = URLComponents(string: text), ["http", "https"].contains(url.scheme ?? ""),
            let host = url.host, isDomain(host[...]) || host.contains(":"), (1...65535).contains(url.port ?? 443),
            url.user == nil, url.password == nil, url.query == nil, url.fragment == nil,
            !url.path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
        else { throw PostOfficeError.publicURLWrong }
        if ServerAddress.isForbidden(host) {
            throw PostOfficeError.serverForbidden(say("The web address"))
        }
        return text
    }
}

extension MailAccountDraft.Server {
    fileprivate func checked(
        over known: MailAccount.Server?, schemes: Set<String>, what: Phrase, example: Phrase
    ) throws -> MailAccount.Server? {
        let url = try PlainText.clean(url, limit: TextLimit.email, lines: .one)
        guard !url.isEmpty else { return nil }
        if ServerAddress.isForbidden(URLComponents(string: url)?.host ?? "") {
            throw PostOfficeError.serverForbidden(what)
        }
        let wrong = PostOfficeError.serverWrong(what: what, example: example)
        guard let parts = URLComponents(string: url), schemes.contains(parts.scheme ?? ""),
            let host = parts.host, Self.isPlain(host), !host.contains(" "), (1...65535).contains(parts.port ?? 1),
            parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil,
            parts.path.isEmpty || parts.path == "/"
                || parts.scheme?.hasPrefix("imap") == true && Self.isPlain(parts.path)
        else { throw wrong }
        let user = try PlainText.clean(user, limit: TextLimit.email, lines: .one)
        guard let password else {
            let kept = known?.password ?? ""
            if !kept.isEmpty, known?.url != url || known?.user != user { throw PostOfficeError.passwordAgain(what) }
            return MailAccount.Server(url: url, user: user, password: kept)
        }
        // An access token may be long; nothing in either is more than one line.
        guard password.utf8.count <= 8192, password.isEmpty || Self.isPlain(password) else {
            throw PostOfficeError.passwordUnfit
        }
        return MailAccount.Server(url: url, user: user, password: password)
    }

    /// Something, and on one line.
    private static func isPlain(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}
