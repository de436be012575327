/// The demo office's only source of randomness: SplitMix64 (Steele, Lea and Flood, 2014), small, fast and the same on
/// every machine. It does not conform to `RandomNumberGenerator`, so nothing depends on how the standard library maps
/// words to choices.
struct DemoRandom: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// An independent stream for one thing (`index`) of one kind (`stream`): contact 900 does not need the 899 before
    /// it.
    init(seed: UInt64, stream: Stream, index: Int = 0) {
        var mixer = DemoRandom(seed: seed ^ stream.rawValue)
        state = mixer.next() ^ (UInt64(truncatingIfNeeded: index) &* 0xD1B5_4A32_D192_ED03)
        state = next()
    }

    /// Each kind draws its own numbers: more contacts do not change the people.
    enum Stream: UInt64, Sendable {
        case people = 0x70656f706c65
        case contacts = 0x636f6e74616374
        case companies = 0x636f6d70616e79
        case strangers = 0x737472616e6765
        case events = 0x6576656e7473
        case staging = 0x73746167696e67
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 ..< `bound`; 0 if there is nothing to choose from.
    mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// Both ends included.
    mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// - Precondition: `choices` is not empty.
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }

    /// An index into `weights`, with that probability.
    mutating func weighted(_ weights: [Int]) -> Int {
        var left = below(weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            if left < weight { return index }
            left -= weight
        }
        return weights.count - 1
    }
}
