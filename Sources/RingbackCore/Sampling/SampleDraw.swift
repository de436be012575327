/// Draws at random from a numbered list, so that whoever has the seed draws the same again.
///
/// Numbers come from SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) started with the seed; a number below `n` is one
/// output modulo `n`, outputs at or above the largest multiple of `n` being passed over. The first `size` steps of a
/// Fisher–Yates shuffle are taken: at step `i` the entry at `i` changes places with the one `i` plus a number below
/// `count - i` further.
package enum SampleDraw {
    /// - Parameters:
    ///   - count: how many there are to draw from.
    ///   - seed: 0 or more.
    /// - Returns: positions from 0 in the order in which they were drawn; all, if there are no more than `size`.
    package static func positions(_ size: Int, of count: Int, seed: Int64) -> [Int] {
        guard count > 0, size > 0 else { return [] }
        var numbers = SplitMix64(state: UInt64(bitPattern: seed))
        // Only what has changed places is kept: the list may be long, the sample is short.
        var moved: [Int: Int] = [:]
        return (0..<min(size, count)).map { step in
            let other = step + numbers.next(below: count - step)
            let drawn = moved[other] ?? other
            moved[other] = moved[step] ?? step
            return drawn
        }
    }

    private struct SplitMix64 {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func next(below limit: Int) -> Int {
            let limit = UInt64(limit)
            let most = UInt64.max - UInt64.max % limit
            var number = next()
            while number >= most { number = next() }
            return Int(number % limit)
        }
    }
}
