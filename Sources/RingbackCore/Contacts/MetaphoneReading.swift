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
            emit("S")
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
    private mutating func emit(_ sound: StaticString, or other: StaticString? = nil) {
        let other = other ?? sound
        first += UnsafeBufferPointer(start: sound.utf8Start, count: sound.utf8CodeUnitCount)
        second += UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount)
    }

    /// Skips a letter and its double.
    private mutating func step(double: Character) { place += at(place + 1) == double ? 2 : 1 }

    private mutating func emit(_ sound: StaticString, steppingOver letter: Character) {
        emit(sound)
        step(double: letter)
    }

    // MARK: Letters

    private mutating func letter() {
        let letter = at(place)
        switch letter {
        case "A", "E", "I", "O", "U", "Y":
            if place == 0 { emit("A") }
            place += 1
        case "B": emit("P", steppingOver: "B")
        case "C": c()
        case "D": d()
        case "F": emit("F", steppingOver: "F")
        case "G": g()
        case "H":
            let isHeard = (place == 0 || isVowel(place - 1)) && isVowel(place + 1)
            if isHeard { emit("H") }
            place += isHeard ? 2 : 1
        case "J": j()
        case "K": emit("K", steppingOver: "K")
        case "L": l()
        case "M":
            emit("M")
            let isDumb = has(place - 1, "UMB") && (place + 1 == last || has(place + 2, "ER"))
            place += isDumb || at(place + 1) == "M" ? 2 : 1
        case "N": emit("N", steppingOver: "N")
        case "P":
            emit(at(place + 1) == "H" ? "F" : "P")
            place += has(place + 1, "H", "P", "B") ? 2 : 1
        case "Q": emit("K", steppingOver: "Q")
        case "R":
            if place == last, !isSlavic, has(place - 2, "IE"), !has(place - 4, "ME", "MA") {
                emit("", or: "R")
            } else {
                emit("R")
            }
            step(double: "R")
        case "S": s()
        case "T": t()
        case "V": emit("F", steppingOver: "V")
        case "W": w()
        case "X":
            let isDumb = place == last && (has(place - 3, "IAU", "EAU") || has(place - 2, "AU", "OU"))
            if !isDumb { emit("KS") }
            place += has(place + 1, "C", "X") ? 2 : 1
        case "Z": z()
        default: place += 1
        }
    }

    private mutating func c() {
        if place > 1, !isVowel(place - 2), has(place - 1, "ACH"), at(place + 2) != "I",
            at(place + 2) != "E" || has(place - 2, "BACHER", "MACHER")
        {
            emit("K")
            place += 2
        } else if place == 0, has(0, "CAESAR") {
            emit("S")
            place += 2
        } else if has(place, "CHIA") {
            emit("K")
            place += 2
        } else if has(place, "CH") {
            ch()
        } else if has(place, "CZ"), !has(place - 2, "WICZ") {
            emit("S", or: "X")
            place += 2
        } else if has(place + 1, "CIA") {
            emit("X")
            place += 3
        } else if has(place, "CC"), !(place == 1 && at(0) == "M") {
            cc()
        } else if has(place, "CK", "CG", "CQ") {
            emit("K")
            place += 2
        } else if has(place, "CI", "CE", "CY") {
            emit("S", or: has(place, "CIO", "CIE", "CIA") ? "X" : "S")
            place += 2
        } else {
            emit("K")
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
            emit("K", or: "X")
        } else if isGreekStart || isHard {
            emit("K")
        } else if place > 0, has(0, "MC") {
            emit("K")
        } else if place > 0 {
            emit("X", or: "K")
        } else {
            emit("X")
        }
        place += 2
    }

    private mutating func cc() {
        guard has(place + 2, "I", "E", "H"), !has(place + 2, "HU") else {
            emit("K")
            place += 2
            return
        }
        emit((place == 1 && at(0) == "A") || has(place - 1, "UCCEE", "UCCES") ? "KS" : "X")
        place += 3
    }

    private mutating func d() {
        if has(place, "DGI", "DGE", "DGY") {
            emit("J")
            place += 3
        } else if has(place, "DG") {
            emit("TK")
            place += 2
        } else {
            emit("T")
            place += has(place, "DT", "DD") ? 2 : 1
        }
    }

    private mutating func g() {
        if at(place + 1) == "H" { return gh() }
        if at(place + 1) == "N" {
            if place == 1, isVowel(0), !isSlavic {
                emit("KN", or: "N")
            } else if !has(place + 2, "EY"), !isSlavic {
                emit("N", or: "KN")
            } else {
                emit("KN")
            }
            place += 2
        } else if has(place + 1, "LI"), !isSlavic {
            emit("KL", or: "L")
            place += 2
        } else if place == 0,
            at(1) == "Y" || has(1, "ES", "EP", "EB", "EL", "EY", "IB", "IL", "IN", "IE", "EI", "ER")
        {
            emit("K", or: "J")
            place += 2
        } else if has(place + 1, "ER") || at(place + 1) == "Y", !has(0, "DANGER", "RANGER", "MANGER"),
            !has(place - 1, "E", "I"), !has(place - 1, "RGY", "OGY")
        {
            emit("K", or: "J")
            place += 2
        } else if has(place + 1, "E", "I", "Y") || has(place - 1, "AGGI", "OGGI") {
            if isGermanic || has(place + 1, "ET") {
                emit("K")
            } else {
                emit("J", or: has(place + 1, "IER") ? "J" : "K")
            }
            place += 2
        } else {
            emit("K")
            step(double: "G")
        }
    }

    private mutating func gh() {
        let isDumb =
            (place > 1 && has(place - 2, "B", "H", "D")) || (place > 2 && has(place - 3, "B", "H", "D"))
            || (place > 3 && has(place - 4, "B", "H"))
        if place > 0, !isVowel(place - 1) {
            emit("K")
        } else if place == 0 {
            emit(at(2) == "I" ? "J" : "K")
        } else if isDumb {
            // Hugh, bough, broughton: silent.
        } else if place > 2, at(place - 1) == "U", has(place - 3, "C", "G", "L", "R", "T") {
            emit("F")
        } else if at(place - 1) != "I" {
            emit("K")
        }
        place += 2
    }

    private mutating func j() {
        if has(place, "JOSE") {
            emit(place == 0 && word.count == 4 ? "H" : "J", or: "H")
            place += 1
            return
        }
        if place == 0 {
            emit("J", or: "A")
        } else if isVowel(place - 1), !isSlavic, at(place + 1) == "A" || at(place + 1) == "O" {
            emit("J", or: "H")
        } else if place == last {
            emit("J", or: "")
        } else if !has(place + 1, "L", "T", "K", "S", "N", "M", "B", "Z"), !has(place - 1, "S", "K", "L") {
            emit("J")
        }
        step(double: "J")
    }

    private mutating func l() {
        guard at(place + 1) == "L" else {
            emit("L")
            place += 1
            return
        }
        let isSpanish =
            (place == word.count - 3 && has(place - 1, "ILLO", "ILLA", "ALLE"))
            || ((has(last - 1, "AS", "OS") || has(last, "A", "O")) && has(place - 1, "ALLE"))
        emit("L", or: isSpanish ? "" : "L")
        place += 2
    }

    private mutating func s() {
        if has(place - 1, "ISL", "YSL") {
            place += 1
        } else if place == 0, has(0, "SUGAR") {
            emit("X", or: "S")
            place += 1
        } else if has(place, "SH") {
            emit(has(place + 1, "HEIM", "HOEK", "HOLM", "HOLZ") ? "S" : "X")
            place += 2
        } else if has(place, "SIO", "SIA") {
            emit("S", or: isSlavic ? "S" : "X")
            place += 3
        } else if place == 0 && has(1, "M", "N", "L", "W") || at(place + 1) == "Z" {
            emit("S", or: "X")
            step(double: "Z")
        } else if has(place, "SC") {
            sc()
        } else {
            emit(place == last && has(place - 2, "AI", "OI") ? "" : "S", or: "S")
            place += has(place + 1, "S", "Z") ? 2 : 1
        }
    }

    private mutating func sc() {
        if at(place + 2) == "H" {
            if has(place + 3, "ER", "EN") {
                emit("X", or: "SK")
            } else if has(place + 3, "OO", "UY", "ED", "EM") {
                emit("SK")
            } else {
                emit("X", or: place == 0 && !isVowel(3) && at(3) != "W" ? "S" : "X")
            }
        } else {
            emit(has(place + 2, "I", "E", "Y") ? "S" : "SK")
        }
        place += 3
    }

    private mutating func t() {
        if has(place, "TION", "TIA", "TCH") {
            emit("X")
            place += 3
        } else if has(place, "TH", "TTH") {
            if has(place + 2, "OM", "AM") || isGermanic { emit("T") } else { emit("0", or: "T") }
            place += 2
        } else {
            emit("T")
            place += has(place + 1, "T", "D") ? 2 : 1
        }
    }

    private mutating func w() {
        if has(place, "WR") {
            emit("R")
            place += 2
            return
        }
        if place == 0, isVowel(1) {
            emit("A", or: "F")
        } else if place == 0, at(1) == "H" {
            emit("A")
        }
        if has(place, "WICZ", "WITZ") {
            emit("TS", or: "FX")
            place += 4
            return
        }
        if place == last && isVowel(place - 1) || has(place - 1, "EWSKI", "EWSKY", "OWSKI", "OWSKY") || has(0, "SCH") {
            emit("", or: "F")
        }
        place += 1
    }

    private mutating func z() {
        if at(place + 1) == "H" {
            emit("J")
            place += 2
            return
        }
        let isAffricate = has(place + 1, "ZO", "ZI", "ZA") || (isSlavic && place > 0 && at(place - 1) != "T")
        emit("S", or: isAffricate ? "TS" : "S")
        step(double: "Z")
    }
}
