/// What ties the mails of one message together in a mail program, and a reply to what it answers.
///
/// **Message-ID**: `ringback.<number>-<proof>@<domain>`, where `<number>-<proof>` is the mail's signed reply token. It
/// depends on nothing but the mail's row, so every try to send a mail carries the same one, and whoever answers it sends
/// the token back in `In-Reply-To` even when their program lost the reply address.
///
/// **One conversation a message**: the first mail about a message to a person is the root; every later one to them names
/// the root and the one before it in `References`, under the same subject.
package enum MailThread {
    private static let mark = "ringback."

    /// Without brackets. - Parameter token: of the mail's reply address.
    package static func messageID(token: String, domain: String) -> String {
        "\(mark)\(token)@\(domain.isEmpty ? "ringback.invalid" : domain)"
    }

    /// The token that stands in a Message-ID of ours; `nil` in one that is not ours. Says nothing of whether it is
    /// genuine. - Parameter messageID: with or without brackets.
    package static func token(in messageID: String) -> String? {
        let plain = messageID.trimmingPrefix("<").lowercased()
        guard plain.hasPrefix(mark), let at = plain.firstIndex(of: "@") else { return nil }
        let token = plain[plain.index(plain.startIndex, offsetBy: mark.count)..<at]
        return token.isEmpty ? nil : String(token)
    }

    /// Where a reply goes to: the office's own address, with the token behind a plus.
    package static func replyAddress(from: String, token: String, domain: String) -> String {
        let local = from.split(separator: "@", maxSplits: 1).first.map(String.init) ?? "ringback"
        return "\(local)+\(token)@\(domain)"
    }
}
