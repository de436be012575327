/// How a word of a name sounds, in a few letters: words that sound alike to an English ear share a key.
///
/// Double Metaphone, after Lawrence Philips' published rules: two keys of up to four letters, the second for foreign
/// pronunciations. `smith` and `smyth` are `SM0` and `XMT`, `schmidt` is `XMT` and `SMT`. Debian has no C library for
/// it. Words of other scripts are romanized first (``Romanization``); scripts without vowels use ``skeletons(_:)``.
package enum SoundKey {
    package static let length = 4

    /// A folded word's keys, one or two; none without Latin letters.
    package static func keys(_ word: String) -> [String] {
        let letters = word.utf8.prefix(48).compactMap { byte -> UInt8? in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : nil
        }
        guard !letters.isEmpty else { return [] }
        var reading = MetaphoneReading(letters)
        let (first, second) = reading.keys()
        if first.isEmpty { return second.isEmpty ? [] : [second] }
        return second.isEmpty || second == first ? [first] : [first, second]
    }

    /// Consonant classes, for names whose own script leaves vowels out: `mhmd` (محمد) and `mohammed` are both `MMT`.
    /// Doubled letters count once; h, w and y count as vowels. A `v` may be a written b or the vowel u, a `ch` a
    /// written k or h, so words with them have two skeletons.
    package static func skeletons(_ word: String) -> [String] {
        let letters = Array(word.utf8.prefix(48))
        let plain = skeleton(letters, isSoft: false)
        let soft = skeleton(letters, isSoft: true)
        return plain == soft || soft.isEmpty ? (plain.isEmpty ? [] : [plain]) : [plain, soft].filter { !$0.isEmpty }
    }

    private static func skeleton(_ letters: [UInt8], isSoft: Bool) -> String {
        var key: [UInt8] = []
        var place = 0
        var last: UInt8 = 0
        while place < letters.count {
            let next = place + 1 < letters.count ? letters[place + 1] : 0
            let (sound, width) = consonant(letters[place], next, isSoft: isSoft)
            if sound != 0, sound != last { key.append(sound) }
            last = sound
            place += width
        }
        return String(decoding: key.prefix(8), as: UTF8.self)
    }

    private static func consonant(_ letter: UInt8, _ next: UInt8, isSoft: Bool) -> (sound: UInt8, width: Int) {
        func sound(_ character: Character) -> UInt8 { character.asciiValue ?? 0 }
        let (first, second) = (Character(Unicode.Scalar(letter)), Character(Unicode.Scalar(next)))
        switch (first, second) {
        case ("k", "h"), ("g", "h"): return (sound("K"), 2)
        case ("c", "h"): return (isSoft ? 0 : sound("K"), 2)
        case ("s", "h"), ("z", "h"), ("t", "s"), ("t", "z"): return (sound("S"), 2)
        case ("t", "h"), ("d", "h"): return (sound("T"), 2)
        case ("p", "h"): return (sound("P"), 2)
        case ("c", "e"), ("c", "i"): return (sound("S"), 1)
        default: break
        }
        switch first {
        case "b", "f", "p": return (sound("P"), 1)
        case "v": return (isSoft ? 0 : sound("P"), 1)
        case "c", "g", "k", "q", "x": return (sound("K"), 1)
        case "d", "t": return (sound("T"), 1)
        case "j": return (sound("J"), 1)
        case "l": return (sound("L"), 1)
        case "m": return (sound("M"), 1)
        case "n": return (sound("N"), 1)
        case "r": return (sound("R"), 1)
        case "s", "z": return (sound("S"), 1)
        default: return (0, 1)
        }
    }
}
