/// Whether a mail is for this office, by its delivery address.
extension MailAccount {
    package enum Fit: Int, Comparable, Sendable {
        case none
        /// Another local part at one of the office's domains.
        case domain
        /// The office's own address, with or without `+token`, or anything at a reply-only domain.
        case address

        package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    package func fit(of recipient: String) -> Fit {
        let (local, domain) = Self.parts(recipient)
        let (own, home) = Self.parts(from)
        guard !domain.isEmpty, !home.isEmpty else { return .none }
        let replies = replyDomain.lowercased()
        if domain == replies, replies != home { return .address }
        guard domain == home else { return .none }
        return local == own ? .address : .domain
    }

    /// The local part without its `+` suffix, and the domain, both in lower case.
    private static func parts(_ address: String) -> (local: String, domain: String) {
        guard let at = address.lastIndex(of: "@") else { return (address.lowercased(), "") }
        let local = address[..<at].prefix { $0 != "+" }
        return (local.lowercased(), address[address.index(after: at)...].lowercased())
    }
}
