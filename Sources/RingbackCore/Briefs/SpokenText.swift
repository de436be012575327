import Foundation
package import RingbackWords

/// A text as a voice is given it: letters that it can read, digits in pairs, nothing that it would spell out.
package enum SpokenText {
    package static func of(_ text: String, in language: Language) -> String {
        let latin = Romanization.isForeign(text) ? romanized(text) : text
        var spoken = ""
        for scalar in latin.precomposedStringWithCanonicalMapping.unicodeScalars {
            spoken += sayable(scalar, language)
        }
        // As offices say it; a voice would spell it letter by letter.
        let words = spoken.split(separator: " ").map { $0.hasPrefix("ASAP") ? "a-sap" + $0.dropFirst(4) : String($0) }
        return digitsInPairs(words.joined(separator: " "))
    }

    /// A name in other letters, as ``Romanization`` reads it.
    private static func romanized(_ text: String) -> String {
        text.split(separator: " ").map { word in
            let latin = Romanization.words(NameFolding.sortKey(String(word)))
            return latin.isEmpty
                ? String(word).applyingTransform(.toLatin, reverse: false) ?? "" : latin.joined(separator: " ")
        }.joined(separator: " ")
    }

    private static func sayable(_ scalar: Unicode.Scalar, _ language: Language) -> String {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", ":", "'", "-", "$", "%", "?", "\n": return String(scalar)
        case ";", "!": return scalar == ";" ? "," : "."
        case "á", "é", "í", "ó", "ú", "ü", "ñ", "Á", "É", "Í", "Ó", "Ú", "Ü", "Ñ":
            return language.code == "es" ? String(scalar) : plain(scalar)
        case "’", "‘": return "'"
        case "–", "—": return ", "
        case "€": return "€"
        case "&": return " \(language(say("and"))) "
        default: return plain(scalar)
        }
    }

    /// Without its accent; a blank for what cannot be said.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        // What no precomposed letter has: ẹ́.
        if scalar.properties.generalCategory == .nonspacingMark { return "" }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return " " }
        let latin = String(scalar).applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? ""
        let isPlain = latin.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
        return isPlain ? latin : " "
    }

    /// `4417` is said `44 17`, and a telephone number in pairs from its first digits; `$4,200`, `3:00` and `12` stay.
    static func digitsInPairs(_ text: String) -> String {
        let characters = Array(text)
        var result = ""
        var place = 0
        while place < characters.count {
            guard isDigit(characters[place]) else {
                result.append(characters[place])
                place += 1
                continue
            }
            // A run goes on over one blank, hyphen or point, as telephone numbers are written.
            var end = place + 1
            while end < characters.count {
                let next = end + 1 < characters.count ? characters[end + 1] : " "
                guard isDigit(characters[end]) || "- .".contains(characters[end]) && isDigit(next) else { break }
                end += 1
            }
            let digits = characters[place..<end].filter(isDigit)
            result += digits.count < 4 ? String(characters[place..<end]) : pairs(digits)
            place = end
        }
        return result
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func pairs(_ digits: [Character]) -> String {
        var pairs: [String] = []
        // The first of an odd number stands alone.
        var rest = digits[...]
        if rest.count % 2 == 1 { pairs.append(String(rest.removeFirst())) }
        while rest.count >= 2 {
            pairs.append(String(rest.prefix(2)))
            rest = rest.dropFirst(2)
        }
        return pairs.joined(separator: " ")
    }
}
