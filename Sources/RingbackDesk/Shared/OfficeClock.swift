import Foundation
package import RingbackCore

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

package struct RandomIDs: IDSource {
    package init() {}
    package func words() -> (UInt64, UInt64) {
        var generator = SystemRandomNumberGenerator()
        return (generator.next(), generator.next())
    }
}
