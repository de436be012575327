import Foundation
package import RingbackCore
import RingbackSodium
import Synchronization

/// What time it is. Injected everywhere, so that a test or a demo can say.
package protocol OfficeClock: Sendable {
    func now() -> Timestamp
}

package struct SystemClock: OfficeClock {
    package init() {}
    package func now() -> Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}

/// Where new ids come from.
package protocol IDSource: Sendable {
    func words() -> (UInt64, UInt64)
}

/// Random ones, asked of the system for many at once.
package final class RandomIDs: IDSource {
    private let stock = Mutex<[UInt64]>([])

    package init() {}

    package func words() -> (UInt64, UInt64) {
        stock.withLock { stock in
            if stock.count < 2 {
                stock = Randomness.bytes(4096).withUnsafeBytes { Array($0.bindMemory(to: UInt64.self)) }
            }
            return (stock.removeLast(), stock.removeLast())
        }
    }
}
