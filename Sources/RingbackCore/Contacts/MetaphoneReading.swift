/// One reading of a word by the rules of Double Metaphone, left to right.
struct MetaphoneReading {
    private let word: [UInt8]
    private var first: [UInt8] = []
    private var second: [UInt8] = []
    private var place = 0
    private let isSlavic: Bool
    private let isGermanic: Bool

    private var last: Int { word.count - 1 }

    /// - Parameter word: A to Z, at least one letter.
    init(_ word: [UInt8]) {
        self.word = word
        let text = word
        func holds(_ part: StaticString) -> Bool { text.indices.contains { Self.has(text, $0, part) } }
        isSlavic = holds("W") || holds("K") || holds("CZ") || holds("WITZ")
        isGermanic = Self.has(word, 0, "SCH")
    }

    mutating func keys() -> (String, String) {
        if has(0, "GN", "KN", "PN", "WR", "PS") { place = 1 }
        if at(0) == "X" {
            say("S")
            place = 1
        }
        while place < word.count, first.count < SoundKey.length || second.count < SoundKey.length { letter() }
        return (Self.key(first), Self.key(second))
    }

    private static func key(_ sounds: [UInt8]) -> String {
        String(decoding: sounds.prefix(SoundKey.length), as: UTF8.self)
    }

    // MARK: Looking and saying

    private static func has(_ word: [UInt8], _ place: Int, _ part: StaticString) -> Bool {
        let length = part.utf8CodeUnitCount
        guard place >= 0, place + length <= word.count else { return false }
        for offset in 0..<length where word[place + offset] != part.utf8Start[offset] { return false }
        return true
    }

    private func has(_ place: Int, _ parts: StaticString...) -> Bool {
        parts.contains { Self.has(word, place, $0) }
    }

    private func at(_ place: Int) -> Character {
        word.indices.contains(place) ? Character(Unicode.Scalar(word[place])) : " "
    }

    private func isVowel(_ place: Int) -> Bool {
        switch at(place) {
        case "A", "E", "I", "O", "U", "Y": true
        default: false
        }
    }

    /// - Parameter other: the alternative pronunciation; the same if omitted.
    private mutating func say(_ sound: StaticString, or other: StaticString? = nil) {
        let other = other ?? sound
        first += UnsafeBufferPointer(start: sound.utf8Start, count: sound.utf8CodeUnitCount)
        second += UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount)
    }

    /// Skips a letter and its double.
    private mutating func step(double: Character) { place += at(place + 1) == double ? 2 : 1 }

    private mutating func say(_ sound: StaticString, steppingOver letter: Character) {
        say(sound)
        step(double: letter)
    }

    // MARK: Letters

    private mutating func letter() {
        let letter = at(place)
        switch letter {
        case "A", "E", "I", "O", "U", "Y":
            if place == 0 { say("A") }
            place += 1
        case "B": say("P", steppingOver: "B")
        case "C": c()
        case "D": d()
        case "F": say("F", steppingOver: "F")
        case "G": g()
        case "H":
            let isHeard = (place == 0 || isVowel(place - 1)) && isVowel(place + 1)
            if isHeard { say("H") }
            place += isHeard ? 2 : 1
        case "J": j()
        case "K": say("K", steppingOver: "K")
        case "L": l()
        case "M":
            say("M")
            let isDumb = has(place - 1, "UMB") && (place + 1 == last || has(place + 2, "ER"))
            place += isDumb || at(place + 1) == "M" ? 2 : 1
        case "N": say("N", steppingOver: "N")
        case "P":
            say(at(place + 1) == "H" ? "F" : "P")
            place += has(place + 1, "H", "P", "B") ? 2 : 1
        case "Q": say("K", steppingOver: "Q")
        case "R":
            if place == last, !isSlavic, has(place - 2, "IE"), !has(place - 4, "ME", "MA") {
                say("", or: "R")
            } else {
                say("R")
            }
            step(double: "R")
        case "S": s()
        case "T": t()
        case "V": say("F", steppingOver: "V")
        case "W": w()
        case "X":
            let isDumb = place == last && (has(place - 3, "IAU", "EAU") || has(place - 2, "AU", "OU"))
            if !isDumb { say("KS") }
            place += has(place + 1, "C", "X") ? 2 : 1
        case "Z": z()
        default: place += 1
        }
    }

    private mutating func c() {
        if place > 1, !isVowel(place - 2), has(place - 1, "ACH"), at(place + 2) != "I",
            at(place + 2) != "E" || has(place - 2, "BACHER", "MACHER")
        {
            say("K")
            place += 2
        } else if place == 0, has(0, "CAESAR") {
            say("S")
            place += 2
        } else if has(place, "CHIA") {
            say("K")
            place += 2
        } else if has(place, "CH") {
            ch()
        } else if has(place, "CZ"), !has(place - 2, "WICZ") {
            say("S", or: "X")
            place += 2
        } else if has(place + 1, "CIA") {
            say("X")
            place += 3
        } else if has(place, "CC"), !(place == 1 && at(0) == "M") {
            cc()
        } else if has(place, "CK", "CG", "CQ") {
            say("K")
            place += 2
        } else if has(place, "CI", "CE", "CY") {
            say("S", or: has(place, "CIO", "CIE", "CIA") ? "X" : "S")
            place += 2
        } else {
            say("K")
            place += has(place + 1, "C", "K", "Q") && !has(place + 1, "CE", "CI") ? 2 : 1
        }
    }

    private mutating func ch() {
        let isGreekStart =
            place == 0 && has(1, "HARAC", "HARIS", "HOR", "HYM", "HIA", "HEM", "HRI") && !has(0, "CHORE")
        let isHard =
            isGermanic || has(place - 2, "ORCHES", "ARCHIT", "ORCHID") || has(place + 2, "T", "S")
            || ((place == 0 || has(place - 1, "A", "O", "U", "E"))
                && (place + 2 > last || has(place + 2, "L", "R", "N", "M", "B", "H", "F", "V", "W")))
        if place > 0, has(place, "CHAE") {
            say("K", or: "X")
        } else if isGreekStart || isHard {
            say("K")
        } else if place > 0, has(0, "MC") {
            say("K")
        } else if place > 0 {
            say("X", or: "K")
        } else {
            say("X")
        }
        place += 2
    }

    private mutating func cc() {
        guard has(place + 2, "I", "E", "H"), !has(place + 2, "HU") else {
            say("K")
            place += 2
            return
        }
        say((place == 1 && at(0) == "A") || has(place - 1, "UCCEE", "UCCES") ? "KS" : "X")
        place += 3
    }

    private mutating func d() {
        if has(place, "DGI", "DGE", "DGY") {
            say("J")
            place += 3
        } else if has(place, "DG") {
            say("TK")
            place += 2
        } else {
            say("T")
            place += has(place, "DT", "DD") ? 2 : 1
        }
    }

    private mutating func g() {
        if at(place + 1) == "H" { return gh() }
        if at(place + 1) == "N" {
            if place == 1, isVowel(0), !isSlavic {
                say("KN", or: "N")
            } else if !has(place + 2, "EY"), !isSlavic {
                say("N", or: "KN")
            } else {
                say("KN")
            }
            place += 2
        } else if has(place + 1, "LI"), !isSlavic {
            say("KL", or: "L")
            place += 2
        } else if place == 0,
            at(1) == "Y" || has(1, "ES", "EP", "EB", "EL", "EY", "IB", "IL", "IN", "IE", "EI", "ER")
        {
            say("K", or: "J")
            place += 2
        } else if has(place + 1, "ER") || at(place + 1) == "Y", !has(0, "DANGER", "RANGER", "MANGER"),
            !has(place - 1, "E", "I"), !has(place - 1, "RGY", "OGY")
        {
            say("K", or: "J")
            place += 2
        } else if has(place + 1, "E", "I", "Y") || has(place - 1, "AGGI", "OGGI") {
            if isGermanic || has(place + 1, "ET") {
                say("K")
            } else {
                say("J", or: has(place + 1, "IER") ? "J" : "K")
            }
            place += 2
        } else {
            say("K")
            step(double: "G")
        }
    }

    private mutating func gh() {
        let isDumb =
            (place > 1 && has(place - 2, "B", "H", "D")) || (place > 2 && has(place - 3, "B", "H", "D"))
            || (place > 3 && has(place - 4, "B", "H"))
        if place > 0, !isVowel(place - 1) {
            say("K")
        } else if place == 0 {
            say(at(2) == "I" ? "J" : "K")
        } else if isDumb {
            // Hugh, bough, broughton: silent.
        } else if place > 2, at(place - 1) == "U", has(place - 3, "C", "G", "L", "R", "T") {
            say("F")
        } else if at(place - 1) != "I" {
            say("K")
        }
        place += 2
    }

    private mutating func j() {
        if has(place, "JOSE") {
            say(place == 0 && word.count == 4 ? "H" : "J", or: "H")
            place += 1
            return
        }
        if place == 0 {
            say("J", or: "A")
        } else if isVowel(place - 1), !isSlavic, at(place + 1) == "A" || at(place + 1) == "O" {
            say("J", or: "H")
        } else if place == last {
            say("J", or: "")
        } else if !has(place + 1, "L", "T", "K", "S", "N", "M", "B", "Z"), !has(place - 1, "S", "K", "L") {
            say("J")
        }
        step(double: "J")
    }

    private mutating func l() {
        guard at(place + 1) == "L" else {
            say("L")
            place += 1
            return
        }
        let isSpanish =
            (place == word.count - 3 && has(place - 1, "ILLO", "ILLA", "ALLE"))
            || ((has(last - 1, "AS", "OS") || has(last, "A", "O")) && has(place - 1, "ALLE"))
        say("L", or: isSpanish ? "" : "L")
        place += 2
    }

    private mutating func s() {
        if has(place - 1, "ISL", "YSL") {
            place += 1
        } else if place == 0, has(0, "SUGAR") {
            say("X", or: "S")
            place += 1
        } else if has(place, "SH") {
            say(has(place + 1, "HEIM", "HOEK", "HOLM", "HOLZ") ? "S" : "X")
            place += 2
        } else if has(place, "SIO", "SIA") {
            say("S", or: isSlavic ? "S" : "X")
            place += 3
        } else if place == 0 && has(1, "M", "N", "L", "W") || at(place + 1) == "Z" {
            say("S", or: "X")
            step(double: "Z")
        } else if has(place, "SC") {
            sc()
        } else {
            say(place == last && has(place - 2, "AI", "OI") ? "" : "S", or: "S")
            place += has(place + 1, "S", "Z") ? 2 : 1
        }
    }

    private mutating func sc() {
        if at(place + 2) == "H" {
            if has(place + 3, "ER", "EN") {
                say("X", or: "SK")
            } else if has(place + 3, "OO", "UY", "ED", "EM") {
                say("SK")
            } else {
                say("X", or: place == 0 && !isVowel(3) && at(3) != "W" ? "S" : "X")
            }
        } else {
            say(has(place + 2, "I", "E", "Y") ? "S" : "SK")
        }
        place += 3
    }

    private mutating func t() {
        if has(place, "TION", "TIA", "TCH") {
            say("X")
            place += 3
        } else if has(place, "TH", "TTH") {
            if has(place + 2, "OM", "AM") || isGermanic { say("T") } else { say("0", or: "T") }
            place += 2
        } else {
            say("T")
            place += has(place + 1, "T", "D") ? 2 : 1
        }
    }

    private mutating func w() {
        if has(place, "WR") {
            say("R")
            place += 2
            return
        }
        if place == 0, isVowel(1) {
            say("A", or: "F")
        } else if place == 0, at(1) == "H" {
            say("A")
        }
        if has(place, "WICZ", "WITZ") {
            say("TS", or: "FX")
            place += 4
            return
        }
        if place == last && isVowel(place - 1) || has(place - 1, "EWSKI", "EWSKY", "OWSKI", "OWSKY") || has(0, "SCH") {
            say("", or: "F")
        }
        place += 1
    }

    private mutating func z() {
        if at(place + 1) == "H" {
            say("J")
            place += 2
            return
        }
        let isAffricate = has(place + 1, "ZO", "ZI", "ZA") || (isSlavic && place > 0 && at(place - 1) != "T")
        say("S", or: isAffricate ? "TS" : "S")
        step(double: "Z")
    }
}
