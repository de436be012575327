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

    private mutating func say(_ sounds: StaticString, _ width: Int) {
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
            say("W", 4)
        } else if has("wh") {
            say("W", 2)
        } else if has("ll"), tradition == .spanish {
            say("A", 2)
        } else if isVowel(0) {
            say("A", 1)
            hasVowelSince = true
        } else if has("mc") {
            say("MK", at(2) == UInt8(ascii: "c") || at(2) == UInt8(ascii: "k") ? 3 : 2)
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
            say(gh, 2)
            return true
        }
        if softG, stands("g"), isThin(place + 1) {
            say("TX", 1)
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
            say("W", 3)
        } else if has("dhbh") {
            say("F", 4)
        } else if has("dhg") || has("ghg") {
            say("G", 3)
        } else if has("bh") {
            say("F", 2)
        } else if has("mh") {
            say(dumb ? "" : "F", 2)
        } else if has("dh") || has("gh") || has("fh") {
            place == 0 ? say(has("fh") ? "" : "G", 2) : say("", 2)
        } else if has("th") {
            place == 0 ? say(dumb ? "H" : "T", 2) : say(isLast ? "" : "H", 2)
        } else if has("ch"), place > 0 {
            say(dumb ? "H" : "K", 2)
        } else if stands("s"),
            place + 1 == word.count ? isThin(place - 1) : isThin(place + 1) || isThin(place - 1) && !isVowel(place + 1)
        {
            say("X", at(place + 1) == UInt8(ascii: "s") || at(place + 1) == UInt8(ascii: "h") ? 2 : 1)
        } else if has("dr"), place > 0, isVowel(place - 1), dumb {
            say("R", 2)
        } else if stands("g"), place + 1 == word.count {
            say("K", 1)
        } else if stands("c") {
            say("K", 1)
        } else {
            return false
        }
        return true
    }

    private mutating func spanish() -> Bool {
        if stands("j") || stands("x") && place == 0 {
            say("H", 1)
        } else if stands("g"), isThin(place + 1) {
            say("H", 1)
        } else if has("gu"), isThin(place + 2) {
            say("G", 2)
        } else if has("ll") {
            say("", 2)
        } else if has("hu"), place == 0, isVowel(2) {
            say("W", 2)
        } else if stands("h") {
            place == 0 ? say("A", 1) : say("", 1)
        } else {
            return false
        }
        return true
    }

    private mutating func slavic() -> Bool {
        if has("szcz") {
            say("XTX", 4)
        } else if has("sz") || has("rz") {
            say("X", 2)
        } else if has("cz") {
            say("TX", 2)
        } else if has("dzi") || has("drz") {
            say("TX", 3)
        } else if has("ci") {
            say("TX", 1)
        } else if has("ck") {
            say("TSK", 2)
        } else if has("sni") || has("sci") {
            say("X", 1)
        } else if has("si"), isVowel(place + 2) || place + 2 == word.count {
            say("X", 1)
        } else if has("zi"), isVowel(place + 2) {
            say("X", 1)
        } else if has("ch") {
            say(place + 2 == word.count ? "K" : "H", 2)
        } else if stands("w") {
            say("F", 1)
        } else if stands("j") {
            place == 0 ? say("A", 1) : say("", 1)
        } else if stands("c"), !has("ch") {
            say("TS", 1)
        } else {
            return false
        }
        return true
    }

    private mutating func german() -> Bool {
        if has("tsch") {
            say("TX", 4)
        } else if has("sch") {
            say("X", 3)
        } else if has("sp") || has("st"), place == 0 {
            say("X", 1)
        } else if has("pf") {
            say("F", 2)
        } else if stands("w") {
            say("F", 1)
        } else if stands("z") {
            say("TS", at(place + 1) == UInt8(ascii: "z") ? 2 : 1)
        } else if stands("j") {
            place == 0 ? say("A", 1) : say("", 1)
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
        if has("rd") || has("rt") { say("R", 2) } else { place = word.count }
        return true
    }

    private mutating func chinese() -> Bool {
        if has("zh") {
            say("TX", 2)
        } else if stands("x") {
            say("X", 1)
        } else if stands("q") {
            say("TX", 1)
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
                has("chr") || has("chl") ? say("K", 2) : say("TX", 2)
            } else if has("ck") || has("cq") {
                say("K", 2)
            } else {
                say(isThin(place + 1) ? "S" : "K", 1)
            }
        case UInt8(ascii: "d"):
            has("dzh") || has("dsh")
                ? say("TX", 3)
                : has("dge") || has("dgi") || has("dj") ? say("TX", 2) : has("dt") ? say("T", 2) : say("D", 1)
        case UInt8(ascii: "g"): has("gh") ? say("G", 2) : say("G", 1)
        case UInt8(ascii: "h"):
            // Between vowels and initially; otherwise it belongs to the letter before.
            let isHeard = isVowel(place - 1) || "rln".utf8.contains(at(place - 1))
            place == 0 || isHeard && isVowel(place + 1) ? say("H", 1) : say("", 1)
        case UInt8(ascii: "j"): say("TX", 1)
        case UInt8(ascii: "k"): say("K", has("kh") ? 2 : 1)
        case UInt8(ascii: "m"): say("M", has("mb") && place + 2 == word.count ? 2 : 1)
        case UInt8(ascii: "n"): say("N", has("ng") && place + 2 == word.count ? 2 : 1)
        case UInt8(ascii: "p"): has("ph") || has("pf") ? say("F", 2) : say("P", 1)
        case UInt8(ascii: "q"): say("K", has("qu") ? 2 : 1)
        case UInt8(ascii: "s"):
            if has("sch") {
                say(
                    has("schm") || has("schn") || has("schl") || has("schr") || has("schw") || place + 3 == word.count
                        || place == 0 ? "X" : "SK", 3)
            } else if has("sh") {
                say("X", 2)
            } else if has("sc"), isThin(place + 2) {
                say("S", 2)
            } else if has("sia") || has("sio") {
                say("X", 1)
            } else {
                say("S", 1)
            }
        case UInt8(ascii: "t"):
            if has("tch") {
                say("TX", 3)
            } else if has("th") {
                say("T", 2)
            } else if has("tio") {
                say("X", 1)
            } else {
                say("T", 1)
            }
        case UInt8(ascii: "v"), UInt8(ascii: "f"): say("F", 1)
        case UInt8(ascii: "w"): place == 0 ? say("W", 1) : say("", 1)
        case UInt8(ascii: "x"): place == 0 ? say("S", 1) : say("KS", 1)
        case UInt8(ascii: "z"): has("zh") ? say("X", 2) : say("S", 1)
        case UInt8(ascii: "b"): say("B", 1)
        case UInt8(ascii: "l"): say("L", 1)
        case UInt8(ascii: "r"): say("R", 1)
        default: place += 1
        }
    }
}
