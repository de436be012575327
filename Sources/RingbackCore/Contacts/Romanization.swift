import Foundation

/// Names of other scripts in Latin letters, as somebody without that script would type them.
///
/// Uses ICU, which comes with Foundation: Cyrillic and Greek by the geographers' tables (`Щербаков` is `shcherbakov`),
/// the rest by ICU's own. Han is read as Chinese; only the pronunciation field knows how a Japanese name is read.
/// Arabic, Hebrew and Thai come without their unwritten vowels: ``SoundKey/skeletons(_:)``.
package enum Romanization {
    /// Whether a text has letters that a Latin keyboard cannot type.
    package static func isForeign(_ text: String) -> Bool {
        text.unicodeScalars.contains { isForeign($0) }
    }

    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x370, 0x1E00...0x1EFF, 0x2000...0x2BFF, 0xFF00...0xFF65, 0x3000...0x303F: false
        default: scalar.properties.isAlphabetic
        }
    }

    /// Whether a word's script leaves vowels out.
    package static func leavesVowelsOut(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            switch $0.value {
            case 0x590...0x8FF, 0xE00...0xE7F, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
            default: false
            }
        }
    }

    private static let rules = StringTransform(
        "Russian-Latin/BGN; Greek-Latin/UNGEGN; Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII")

    /// The Latin words of a folded name, `["shcherbakov", "yuriy"]`; empty if it is Latin already.
    package static func words(_ folded: String) -> [String] {
        guard isForeign(folded) else { return [] }
        var words: [String] = []
        for word in folded.split(separator: " ").prefix(6) {
            let word = String(word.prefix(24))
            guard isForeign(word) else {
                words.append(word)
                continue
            }
            words += latin(word)
        }
        return words
    }

    private static func latin(_ word: String) -> [String] {
        if let thai = Thai.latin(word) { return thai.isEmpty ? [] : [thai] }
        // A final ة is an `a` without its own letter.
        let word = word.replacing("\u{629}", with: "\u{647}")
        guard let text = word.applyingTransform(rules, reverse: false) else { return [] }
        // Hangul comes as one word, Han by syllables; each character of either is a syllable.
        let syllables = isHangul(word) ? word.compactMap { String($0).applyingTransform(rules, reverse: false) } : []
        let pieces = (syllables.isEmpty ? text.split(separator: " ").map(String.init) : syllables).map(plain)
        guard pieces.count > 1, isHangul(word) || isHan(word) else { return [pieces.joined()].filter { !$0.isEmpty } }
        // The family name is the first syllable, or usually the first two of four.
        let family = pieces.count > 3 ? 2 : 1
        return [pieces.prefix(family).joined(), pieces.dropFirst(family).joined()].filter { !$0.isEmpty }
    }

    private static func plain(_ text: String) -> String {
        // The tables write Джон as `dzhon`.
        NameFolding.sortKey(text).replacing(" ", with: "").replacing("dzh", with: "j")
    }

    private static func isHangul(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
    }

    private static func isHan(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy {
            (0x3400...0x9FFF).contains($0.value) || (0xF900...0xFAFF).contains($0.value) || $0.value >= 0x20000
        }
    }
}
