import Synchronization

/// Ids determined by a seed, for an exactly reproducible demo. (SplitMix64)
package final class SeededIDs: IDSource {
    private let state: Mutex<UInt64>

    package init(seed: UInt64) { state = Mutex(seed) }

    package func words() -> (UInt64, UInt64) {
        state.withLock { (Self.next(&$0), Self.next(&$0)) }
    }

    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
