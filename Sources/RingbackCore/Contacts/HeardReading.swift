/// One reading of a word by the rules of one tradition, left to right.
struct HeardReading {
    enum Tradition: Equatable {
        /// How a `gh` after a vowel is read: Vaughan, Gough, Loughran, Dougherty.
        case english(gh: StaticString, softG: Bool, dumbL: Bool)
        case irish(dumb: Bool)
        case spanish
        /// Polish; German where the two differ.
        case slavic
        case german
        case french
        case chinese

        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.irish(let a), .irish(let b)): a == b
            case (.spanish, .spanish), (.slavic, .slavic), (.german, .german), (.french, .french), (.chinese, .chinese):
                true
            default: false
            }
        }
    }

    private let word: [UInt8]
    private let tradition: Tradition
    private var said: [UInt8] = []
    private var place = 0

    init(_ word: [UInt8], _ tradition: Tradition) {
        self.word = word
        self.tradition = tradition
    }

    // MARK: Which traditions

    private static func holds(_ word: [UInt8], _ parts: StaticString...) -> Bool {
        word.indices.contains { place in parts.contains { has(word, place, $0) } }
    }

    private static func ends(_ word: [UInt8], _ parts: StaticString...) -> Bool {
        parts.contains { has(word, word.count - $0.utf8CodeUnitCount, $0) }
    }

    static func traditions(of word: [UInt8]) -> [Tradition] {
        let isSoft = holds(word, "ge", "gi", "gy")
        var all: [Tradition] = [.english(gh: "", softG: false, dumbL: false)]
        if has(word, 0, "ci")
            || holds(
                word, "bh", "mh", "dh", "ao", "oi", "ia", "io", "ea", "eo", "ai", "ei", "ui", "th", "gh", "fh", "rch")
        {
            let isIrish =
                holds(word, "bh", "mh", "dh", "ao", "th", "gh", "fh") || holds(word, "se", "si") || ends(word, "is")
                || holds(word, "isl", "rch") || has(word, 0, "ci")
                || ends(word, "aig", "eig")
            if isIrish { all += [.irish(dumb: false), .irish(dumb: true)] }
        }
        if holds(word, "j", "ll", "ge", "gi", "z") || word[0] == UInt8(ascii: "x") || word[0] == UInt8(ascii: "h") {
            all.append(.spanish)
        }
        if holds(word, "sz", "cz", "rz", "dz", "ci", "si", "zi", "w", "j", "ch", "cki") { all.append(.slavic) }
        if holds(word, "w", "j", "z", "sch", "pf", "sp", "st") { all.append(.german) }
        if holds(word, "augh", "ough", "agh", "igh", "eigh", "ogh", "egh") {
            all += ["F", "K", "H"].map { .english(gh: $0, softG: false, dumbL: false) }
        }
        if isSoft { all.append(.english(gh: "", softG: true, dumbL: false)) }
        if holds(word, "alk", "olk", "alm", "olm", "alf", "alv", "ulk") {
            all.append(.english(gh: "", softG: false, dumbL: true))
        }
        if ends(
            word, "ault", "auld", "aud", "aut", "eaux", "et", "ot", "ois", "ais", "oux", "ouis", "ard", "ert", "ois",
            "oit", "er", "ier")
        {
            all.append(.french)
        }
        if word[0] == UInt8(ascii: "x") || word[0] == UInt8(ascii: "q") || has(word, 0, "zh") { all.append(.chinese) }
        return all
    }

    /// `joa`, `jua`, `hua`, `hwa`
    static func beginsRound(_ word: [UInt8]) -> Bool {
        word.count > 3 && (word[0] == UInt8(ascii: "j") || word[0] == UInt8(ascii: "h"))
            && "uow".utf8.contains(word[1]) && "aei".utf8.contains(word[2])
    }

    // MARK: Looking and saying

    private static func has(_ word: [UInt8], _ place: Int, _ part: StaticString) -> Bool {
        let length = part.utf8CodeUnitCount
        guard place >= 0, place + length <= word.count else { return false }
        for offset in 0..<length where word[place + offset] != part.utf8Start[offset] { return false }
        return true
    }

    private func has(_ part: StaticString) -> Bool { Self.has(word, place, part) }

    private func at(_ place: Int) -> UInt8 { place >= 0 && place < word.count ? word[place] : 0 }

    private func stands(_ letter: Unicode.Scalar) -> Bool { at(place) == UInt8(ascii: letter) }

    private func isVowel(_ place: Int) -> Bool {
        switch at(place) {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private func isThin(_ place: Int) -> Bool {
        [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(at(place))
    }

    private mutating func emit(_ sounds: StaticString, _ width: Int) {
        for offset in 0..<sounds.utf8CodeUnitCount {
            let sound = sounds.utf8Start[offset]
            // Equal sounds without a vowel between them count once.
            if let last = said.last, last == sound, !hasVowelSince { continue }
            said.append(sound)
            hasVowelSince = false
        }
        place += width
    }

    private var hasVowelSince = false

    mutating func key() -> String {
        begin()
        while place < word.count, said.count < HeardKey.longest { letter() }
        return String(decoding: said.prefix(HeardKey.longest), as: UTF8.self)
    }

    private mutating func begin() {
        if has("kn") || has("gn") || has("pn") || has("wr") || has("ps") || has("pf") || has("mn") || has("pt") {
            place = 1
        } else if has("nguy") {
            emit("W", 4)
        } else if has("wh") {
            emit("W", 2)
        } else if has("ll"), tradition == .spanish {
            emit("A", 2)
        } else if isVowel(0) {
            emit("A", 1)
            hasVowelSince = true
        } else if has("mc") {
            emit("MK", at(2) == UInt8(ascii: "c") || at(2) == UInt8(ascii: "k") ? 3 : 2)
        }
    }

    // MARK: Letters

    private mutating func letter() {
        if isVowel(place) {
            hasVowelSince = true
            place += 1
            return
        }
        switch tradition {
        case .english(let gh, let softG, let dumbL): if english(gh, softG, dumbL) { return }
        case .irish(let dumb): if irish(dumb) { return }
        case .spanish: if spanish() { return }
        case .slavic: if slavic() { return }
        case .german: if german() { return }
        case .french: if french() { return }
        case .chinese: if chinese() { return }
        }
        plain()
    }

    private mutating func english(_ gh: StaticString, _ softG: Bool, _ dumbL: Bool) -> Bool {
        if has("gh"), place > 0, isVowel(place - 1) {
            emit(gh, 2)
            return true
        }
        if softG, stands("g"), isThin(place + 1) {
            emit("TX", 1)
            return true
        }
        if dumbL, stands("l"), place > 0, has("lk") || has("lm") || has("lf") || has("lv") {
            place += 1
            return true
        }
        return false
    }

    private mutating func irish(_ dumb: Bool) -> Bool {
        let isLast = place + 2 >= word.count
        if has("bhf") {
            emit("W", 3)
        } else if has("dhbh") {
            emit("F", 4)
        } else if has("dhg") || has("ghg") {
            emit("G", 3)
        } else if has("bh") {
            emit("F", 2)
        } else if has("mh") {
            emit(dumb ? "" : "F", 2)
        } else if has("dh") || has("gh") || has("fh") {
            place == 0 ? emit(has("fh") ? "" : "G", 2) : emit("", 2)
        } else if has("th") {
            place == 0 ? emit(dumb ? "H" : "T", 2) : emit(isLast ? "" : "H", 2)
        } else if has("ch"), place > 0 {
            emit(dumb ? "H" : "K", 2)
        } else if stands("s"),
            place + 1 == word.count ? isThin(place - 1) : isThin(place + 1) || isThin(place - 1) && !isVowel(place + 1)
        {
            emit("X", at(place + 1) == UInt8(ascii: "s") || at(place + 1) == UInt8(ascii: "h") ? 2 : 1)
        } else if has("dr"), place > 0, isVowel(place - 1), dumb {
            emit("R", 2)
        } else if stands("g"), place + 1 == word.count {
            emit("K", 1)
        } else if stands("c") {
            emit("K", 1)
        } else {
            return false
        }
        return true
    }

    private mutating func spanish() -> Bool {
        if stands("j") || stands("x") && place == 0 {
            emit("H", 1)
        } else if stands("g"), isThin(place + 1) {
            emit("H", 1)
        } else if has("gu"), isThin(place + 2) {
            emit("G", 2)
        } else if has("ll") {
            emit("", 2)
        } else if has("hu"), place == 0, isVowel(2) {
            emit("W", 2)
        } else if stands("h") {
            place == 0 ? emit("A", 1) : emit("", 1)
        } else {
            return false
        }
        return true
    }

    private mutating func slavic() -> Bool {
        if has("szcz") {
            emit("XTX", 4)
        } else if has("sz") || has("rz") {
            emit("X", 2)
        } else if has("cz") {
            emit("TX", 2)
        } else if has("dzi") || has("drz") {
            emit("TX", 3)
        } else if has("ci") {
            emit("TX", 1)
        } else if has("ck") {
            emit("TSK", 2)
        } else if has("sni") || has("sci") {
            emit("X", 1)
        } else if has("si"), isVowel(place + 2) || place + 2 == word.count {
            emit("X", 1)
        } else if has("zi"), isVowel(place + 2) {
            emit("X", 1)
        } else if has("ch") {
            emit(place + 2 == word.count ? "K" : "H", 2)
        } else if stands("w") {
            emit("F", 1)
        } else if stands("j") {
            place == 0 ? emit("A", 1) : emit("", 1)
        } else if stands("c"), !has("ch") {
            emit("TS", 1)
        } else {
            return false
        }
        return true
    }

    private mutating func german() -> Bool {
        if has("tsch") {
            emit("TX", 4)
        } else if has("sch") {
            emit("X", 3)
        } else if has("sp") || has("st"), place == 0 {
            emit("X", 1)
        } else if has("pf") {
            emit("F", 2)
        } else if stands("w") {
            emit("F", 1)
        } else if stands("z") {
            emit("TS", at(place + 1) == UInt8(ascii: "z") ? 2 : 1)
        } else if stands("j") {
            place == 0 ? emit("A", 1) : emit("", 1)
        } else {
            return false
        }
        return true
    }

    private mutating func french() -> Bool {
        // Final consonants are silent: Thibault, Renaud, Louis, Bernard.
        let rest = word[place...]
        let isDumb =
            rest.allSatisfy { "ltdsxzcp".utf8.contains($0) } && rest.count < 4
            || has("r") && place + 1 == word.count && isThin(place - 1)
            || has("rd") && place + 2 == word.count || has("rt") && place + 2 == word.count
        guard isDumb, place > 1 else { return false }
        if has("rd") || has("rt") { emit("R", 2) } else { place = word.count }
        return true
    }

    private mutating func chinese() -> Bool {
        if has("zh") {
            emit("TX", 2)
        } else if stands("x") {
            emit("X", 1)
        } else if stands("q") {
            emit("TX", 1)
        } else {
            return false
        }
        return true
    }

    /// As in most of Europe.
    private mutating func plain() {
        let letter = at(place)
        switch letter {
        case UInt8(ascii: "c"):
            if has("tch") || has("ch") {
                has("chr") || has("chl") ? emit("K", 2) : emit("TX", 2)
            } else if has("ck") || has("cq") {
                emit("K", 2)
            } else {
                emit(isThin(place + 1) ? "S" : "K", 1)
            }
        case UInt8(ascii: "d"):
            has("dzh") || has("dsh")
                ? emit("TX", 3)
                : has("dge") || has("dgi") || has("dj") ? emit("TX", 2) : has("dt") ? emit("T", 2) : emit("D", 1)
        case UInt8(ascii: "g"): has("gh") ? emit("G", 2) : emit("G", 1)
        case UInt8(ascii: "h"):
            // Between vowels and initially; otherwise it belongs to the letter before.
            let isHeard = isVowel(place - 1) || "rln".utf8.contains(at(place - 1))
            place == 0 || isHeard && isVowel(place + 1) ? emit("H", 1) : emit("", 1)
        case UInt8(ascii: "j"): emit("TX", 1)
        case UInt8(ascii: "k"): emit("K", has("kh") ? 2 : 1)
        case UInt8(ascii: "m"): emit("M", has("mb") && place + 2 == word.count ? 2 : 1)
        case UInt8(ascii: "n"): emit("N", has("ng") && place + 2 == word.count ? 2 : 1)
        case UInt8(ascii: "p"): has("ph") || has("pf") ? emit("F", 2) : emit("P", 1)
        case UInt8(ascii: "q"): emit("K", has("qu") ? 2 : 1)
        case UInt8(ascii: "s"):
            if has("sch") {
                emit(
                    has("schm") || has("schn") || has("schl") || has("schr") || has("schw") || place + 3 == word.count
                        || place == 0 ? "X" : "SK", 3)
            } else if has("sh") {
                emit("X", 2)
            } else if has("sc"), isThin(place + 2) {
                emit("S", 2)
            } else if has("sia") || has("sio") {
                emit("X", 1)
            } else {
                emit("S", 1)
            }
        case UInt8(ascii: "t"):
            if has("tch") {
                emit("TX", 3)
            } else if has("th") {
                emit("T", 2)
            } else if has("tio") {
                emit("X", 1)
            } else {
                emit("T", 1)
            }
        case UInt8(ascii: "v"), UInt8(ascii: "f"): emit("F", 1)
        case UInt8(ascii: "w"): place == 0 ? emit("W", 1) : emit("", 1)
        case UInt8(ascii: "x"): place == 0 ? emit("S", 1) : emit("KS", 1)
        case UInt8(ascii: "z"): has("zh") ? emit("X", 2) : emit("S", 1)
        case UInt8(ascii: "b"): emit("B", 1)
        case UInt8(ascii: "l"): emit("L", 1)
        case UInt8(ascii: "r"): emit("R", 1)
        default: place += 1
        }
    }
}
