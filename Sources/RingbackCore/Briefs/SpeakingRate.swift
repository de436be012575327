package import RingbackWords

/// How long a text lasts when it is said aloud, reckoned from its letters.
///
/// Measured with espeak-ng 1.51 at its usual 175 words a minute, voices `en-us` and `es`: 670 texts of names in 31
/// cultures, reasons of calls, pronunciations and pairs of digits, fitted by least squares. The worst of them lasted
/// 1.2 times (1.3 in Spanish) what the fit says; that factor is in here, so that a brief lasts its seconds or less.
/// `BriefSpeechTests` measures again.
package struct SpeakingRate: Equatable, Sendable {
    /// Words a minute, as espeak-ng takes it with `-s`.
    package static let wordsPerMinute = 175

    /// espeak-ng's voice.
    package let voice: String
    // Seconds each, before the margin.
    let word, digit, vowels, furtherVowel, consonant, letterName, pause, stop, start: Double
    /// More for the third consonant in a row and each after it, as in Schwarzschild.
    private static let crowdedConsonant = 0.05
    /// By how much the worst lasts longer than is reckoned from its letters.
    package var margin: Double

    package static let english = Self(
        voice: "en-us", word: 0.060, digit: 0.362, vowels: 0.065, furtherVowel: 0.018, consonant: 0.043,
        letterName: 0.30, pause: 0.309, stop: 0.417, start: 0.024, margin: 1.2)
    package static let spanish = Self(
        voice: "es", word: 0.038, digit: 0.352, vowels: 0.064, furtherVowel: 0.043, consonant: 0.058,
        letterName: 0.33, pause: 0.202, stop: 0.394, start: 0, margin: 1.3)

    package static func of(_ language: Language) -> Self { language.code == "es" ? .spanish : .english }

    /// Seconds that the text lasts at most. It is one made by ``SpokenText``: Latin letters, digits, plain punctuation.
    package func seconds(of text: String) -> Double {
        guard !text.isEmpty else { return 0 }
        var total = start
        var word: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let letter = Self.plain(scalar) {
                word.append(letter)
                continue
            }
            total += seconds(ofWord: word)
            word.removeAll(keepingCapacity: true)
            switch scalar {
            case ",", ";", ":", "-": total += scalar == "-" ? 0 : pause
            case ".", "!", "?", "\n": total += scalar == "\n" ? 0 : stop
            case "$", "€", "%": total += letterName * 2
            default: break
            }
        }
        return (total + seconds(ofWord: word)) * margin
    }

    private func seconds(ofWord letters: [UInt8]) -> Double {
        guard !letters.isEmpty else { return 0 }
        let digits = letters.count { (48...57).contains($0) }
        guard digits == 0 else { return word + Double(digits) * digit + Double(letters.count - digits) * letterName }
        let isShouted = letters.count > 1 && letters.allSatisfy { $0 < 91 }
        let open = letters.count { Self.isVowel($0) }
        // What has no vowel, or is all capitals, may be spelled letter by letter.
        guard open > 0, !isShouted else { return word + Double(letters.count) * letterName }
        var (groups, row, crowded) = (0, 0, 0)
        for (place, letter) in letters.enumerated() {
            let isOpen = Self.isVowel(letter)
            if isOpen, place == 0 || !Self.isVowel(letters[place - 1]) { groups += 1 }
            row = isOpen ? 0 : row + 1
            if row > 2 { crowded += 1 }
        }
        return word + Double(groups) * vowels + Double(open - groups) * furtherVowel
            + Double(letters.count - open) * consonant + Double(crowded) * Self.crowdedConsonant
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// A letter or digit as ASCII; the accents of Spanish take no time.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": UInt8(ascii: scalar)
        case "á", "Á": UInt8(ascii: "a")
        case "é", "É": UInt8(ascii: "e")
        case "í", "Í": UInt8(ascii: "i")
        case "ó", "Ó": UInt8(ascii: "o")
        case "ú", "Ú", "ü", "Ü": UInt8(ascii: "u")
        case "ñ", "Ñ": UInt8(ascii: "n")
        default: nil
        }
    }
}
