import Glibc
import NIOCore
import Synchronization

/// Open connections: limited in all, since each may bring a mail of 64 MB, and to a third per network, so that nobody
/// who holds connections open can lock out the office's own mail server.
final class Guests: Sendable {
    private static let most = 96
    private static let mostOfOne = 32

    private let open = Mutex<[[UInt8]: Int]>([:])

    /// - Returns: the reason for a refusal, as a sentence.
    func welcome(_ network: [UInt8]) -> String? {
        open.withLock { open in
            if open[network, default: 0] >= Self.mostOfOne {
                return "too many connections from your address; close some, or try again later"
            }
            if open.values.reduce(0, +) >= Self.most { return "too many connections; try again later" }
            open[network, default: 0] += 1
            return nil
        }
    }

    func leave(_ network: [UInt8]) {
        open.withLock { open in
            let left = open[network, default: 1] - 1
            open[network] = left > 0 ? left : nil
        }
    }

    /// An IPv4 address; of IPv6 the half that identifies one sender.
    static func network(of address: SocketAddress?) -> [UInt8] {
        switch address {
        case .v4(let address): withUnsafeBytes(of: address.address.sin_addr) { Array($0) }
        case .v6(let address):
            withUnsafeBytes(of: address.address.sin6_addr) { bytes in
                let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
                return Array(isMapped ? bytes.suffix(4) : bytes.prefix(8))
            }
        default: []
        }
    }
}
