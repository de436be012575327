import Foundation

/// A host typed by somebody, for a server Ringback is to connect to.
package enum ServerAddress {
    /// Whether connecting is forbidden: link-local addresses and cloud metadata services, which no mail server uses and
    /// which leak the host's secrets; and addresses in a disguised form (`2130706433`, `0x7f.1`, `0177.0.0.1`,
    /// `::ffff:127.0.0.1`). Resolved addresses are checked on connecting, by the same rule.
    package static func isForbidden(_ typed: String) -> Bool {
        // Resolvers read full-width digits and the Japanese full stop as ASCII.
        var host = typed.precomposedStringWithCompatibilityMapping.replacing("。", with: ".").lowercased()
        host.removeAll { $0 == "[" || $0 == "]" }
        while host.hasSuffix(".") { host.removeLast() }
        var six = in6_addr()
        if inet_pton(AF_INET6, String(host.prefix { $0 != "%" }), &six) == 1 {
            return isForbidden(six: withUnsafeBytes(of: six) { Array($0) })
        }
        var plain = in_addr()
        var four = in_addr()
        guard inet_aton(host, &four) != 0 else { return false }
        return inet_pton(AF_INET, host, &plain) != 1 || UInt32(bigEndian: four.s_addr) >> 16 == 0xA9FE
    }

    /// Whether it is the machine itself, by whichever name: nothing that a person types leads there.
    package static func isThisMachine(_ typed: String) -> Bool {
        var host = typed.precomposedStringWithCompatibilityMapping.replacing("。", with: ".").lowercased()
        host.removeAll { $0 == "[" || $0 == "]" }
        while host.hasSuffix(".") { host.removeLast() }
        if host == "localhost" || host.hasSuffix(".localhost") { return true }
        var six = in6_addr()
        if inet_pton(AF_INET6, String(host.prefix { $0 != "%" }), &six) == 1 {
            let bytes = withUnsafeBytes(of: six) { Array($0) }
            return bytes.prefix(15).allSatisfy { $0 == 0 } && bytes[15] <= 1
        }
        var four = in_addr()
        guard inet_aton(host, &four) != 0 else { return false }
        let number = UInt32(bigEndian: four.s_addr)
        return number >> 24 == 127 || number >> 24 == 0
    }

    /// Whether it is an address within somebody's own network, where nothing leads that a person may type for themselves.
    package static func isPrivate(_ typed: String) -> Bool {
        let host = typed.filter { $0 != "[" && $0 != "]" }
        var six = in6_addr()
        if inet_pton(AF_INET6, String(host.prefix { $0 != "%" }), &six) == 1 {
            let bytes = withUnsafeBytes(of: six) { Array($0) }
            return bytes[0] & 0xFE == 0xFC || bytes[0] == 0xFF || (bytes[0] == 0xFE && bytes[1] & 0x80 != 0)
        }
        var four = in_addr()
        guard inet_pton(AF_INET, host, &four) == 1 else { return false }
        let number = UInt32(bigEndian: four.s_addr)
        let networks: [(UInt32, UInt32)] = [
            (0x0A00_0000, 8), (0x6440_0000, 10), (0xAC10_0000, 12), (0xC000_0000, 24), (0xC0A8_0000, 16),
            (0xC612_0000, 15), (0xE000_0000, 3),
        ]
        return networks.contains { number >> (32 - $0.1) == $0.0 >> (32 - $0.1) }
    }

    private static func isForbidden(six bytes: [UInt8]) -> Bool {
        let isLink = bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80
        let isMetadata = bytes == [0xFD, 0, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54]
        // IPv4 within IPv6: mapped, NAT64, and the old compatible form, except ::1.
        let isMapped = bytes.prefix(12).elementsEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
        let isTranslated = bytes.prefix(12).elementsEqual([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0])
        let isCompatible = bytes.prefix(12).allSatisfy { $0 == 0 } && bytes[12...] != [0, 0, 0, 1]
        return isLink || isMetadata || isMapped || isTranslated || isCompatible
    }
}

extension MailAccount.Server {
    /// Which mailbox it is, regardless of the password: `user@host/folder`. With TLS or without, at the usual port, it is
    /// the same one.
    package var mailboxName: String {
        guard let parts = URLComponents(string: url), let host = parts.host else { return "\(user)@\(url)" }
        let port = parts.port.map { [143, 993].contains($0) ? "" : ":\($0)" } ?? ""
        let folder = parts.path.drop { $0 == "/" }
        return "\(user)@\(host.lowercased())\(port)/\(folder.isEmpty ? "INBOX" : folder)"
    }
}

extension MailAccount {
    /// Whether mail to an address arrives here, with or without a token after a plus.
    package func isOwn(_ address: String) -> Bool {
        func bare(_ address: String) -> (local: Substring, domain: Substring)? {
            guard let at = address.lastIndex(of: "@") else { return nil }
            return (address[..<at].prefix { $0 != "+" }, address[address.index(after: at)...])
        }
        guard let own = bare(from.lowercased()), let other = bare(address.lowercased()) else { return false }
        let domains = [own.domain, Substring(replyDomain.lowercased())]
        return own.local == other.local && domains.contains(other.domain)
    }
}
