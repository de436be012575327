import Foundation
package import NIOCore

/// An IP address, version 4 or 6, as 16 bytes; version 4 is mapped (::ffff:a.b.c.d).
package struct ClientAddress: Hashable, Sendable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    /// A connection without an IP address (a test, a Unix socket) counts as this machine.
    package static let loopback = ClientAddress(high: 0, low: 1)

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package init(_ socket: SocketAddress?) {
        self = socket?.ipAddress.flatMap { ClientAddress($0) } ?? .loopback
    }

    /// Reads `192.0.2.1`, `2001:db8::1` and `[2001:db8::1]`; `nil` for anything else.
    package init?(_ text: String) {
        let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        var four = in_addr()
        if inet_pton(AF_INET, bare, &four) == 1 {
            self.init(high: 0, low: 0xFFFF_0000_0000 | UInt64(UInt32(bigEndian: four.s_addr)))
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, bare, &six) == 1 else { return nil }
        let words = withUnsafeBytes(of: six) { bytes in
            (0..<2).map { word in (0..<8).reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[word * 8 + $1]) } }
        }
        self.init(high: words[0], low: words[1])
    }

    private var isMappedFour: Bool { high == 0 && low >> 32 == 0xFFFF }

    package var isLoopback: Bool {
        self == .loopback || (isMappedFour && (low >> 24) & 0xFF == 127)
    }

    package var description: String {
        if isMappedFour { return (0..<4).map { String((low >> (24 - 8 * $0)) & 0xFF) }.joined(separator: ".") }
        var six = in6_addr()
        withUnsafeMutableBytes(of: &six) { bytes in
            for place in 0..<16 {
                bytes[place] = UInt8(truncatingIfNeeded: (place < 8 ? high : low) >> UInt64(56 - 8 * (place % 8)))
            }
        }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(AF_INET6, &six, &text, socklen_t(INET6_ADDRSTRLEN))
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The part that identifies a network: all of an IPv4 address, the first half of an IPv6 address, because a
    /// household or attacker has the whole second half.
    var network: Self { isMappedFour ? self : Self(high: high, low: 0) }

    fileprivate func prefix(_ length: Int) -> Self {
        let highMask: UInt64 = length >= 64 ? .max : length == 0 ? 0 : .max << UInt64(64 - length)
        let lowMask: UInt64 = length <= 64 ? 0 : length >= 128 ? .max : .max << UInt64(128 - length)
        return Self(high: high & highMask, low: low & lowMask)
    }

    /// Addresses with a common prefix: `10.0.0.0/8`, `2001:db8::/32`, or a single address.
    package struct Range: Hashable, Sendable, CustomStringConvertible {
        private let start: ClientAddress
        private let length: Int
        package let description: String

        package init?(_ text: String) {
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count <= 2, let address = ClientAddress(parts[0]) else { return nil }
            let width = address.isMappedFour ? 32 : 128
            guard let given = parts.count == 2 ? Int(parts[1]) : width, (0...width).contains(given) else { return nil }
            length = given + (128 - width)
            start = address.prefix(length)
            description = text
        }

        package func contains(_ address: ClientAddress) -> Bool { address.prefix(length) == start }
    }
}
