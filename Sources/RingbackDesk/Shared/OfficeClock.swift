import Foundation
package import RingbackCore
import RingbackSodium
import Synchronization

/// The current time. Injected everywhere, so that tests and demos can set it.
package protocol OfficeClock: Sendable {
    func now() -> Timestamp
}

package struct SystemClock: OfficeClock {
    package init() {}
    package func now() -> Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}

/// A source of new ids.
package protocol IDSource: Sendable {
    func words() -> (UInt64, UInt64)
}

/// Random ids, drawn from the system in bulk.
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
