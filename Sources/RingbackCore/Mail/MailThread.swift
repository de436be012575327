/// What threads the mails about one message in a mail program, and ties a reply to what it answers.
///
/// **Message-ID**: `ringback.<number>-<proof>@<domain>`, where `<number>-<proof>` is the mail's signed reply token. It
/// depends only on the mail's row, so every retry carries the same one, and a reply returns the token in `In-Reply-To`
/// even if the mail program lost the reply address.
///
/// **One conversation per message**: the first mail about a message to a person is the root; later ones name the root
/// and their predecessor in `References`, under the same subject.
package enum MailThread {
    private static let mark = "ringback."

    /// Without brackets. - Parameter token: that of the mail's reply address.
    package static func messageID(token: String, domain: String) -> String {
        "\(mark)\(token)@\(domain.isEmpty ? "ringback.invalid" : domain)"
    }

    /// The token in one of our Message-IDs; `nil` if it is not ours. Does not check that it is genuine. - Parameter
    /// messageID: with or without brackets.
    package static func token(in messageID: String) -> String? {
        let plain = messageID.trimmingPrefix("<").lowercased()
        guard plain.hasPrefix(mark), let at = plain.firstIndex(of: "@") else { return nil }
        let token = plain[plain.index(plain.startIndex, offsetBy: mark.count)..<at]
        return token.isEmpty ? nil : String(token)
    }

    /// The reply address: the office's own, with the token after a plus.
    package static func replyAddress(from: String, token: String, domain: String) -> String {
        let local = from.split(separator: "@", maxSplits: 1).first.map(String.init) ?? "ringback"
        return "\(local)+\(token)@\(domain)"
    }
}
