import RingbackCore
import Testing

@Suite("Sound and look of names")
struct SoundKeyTests {
    @Test(
        "Keys match the published Double Metaphone",
        arguments: [
            ("smith", ["SM0", "XMT"]), ("smyth", ["SM0", "XMT"]), ("schmidt", ["XMT", "SMT"]), ("thomas", ["TMS"]),
            ("catherine", ["K0RN", "KTRN"]), ("kathryn", ["K0RN", "KTRN"]), ("knight", ["NT"]),
            ("michael", ["MKL", "MXL"]), ("philip", ["FLP"]), ("wright", ["RT"]), ("xavier", ["SF", "SFR"]),
            ("jose", ["HS"]), ("a", ["A"]), ("", []), ("王", []), ("123", []),
        ] as [(String, [String])])
    func keys(word: String, expected: [String]) {
        #expect(SoundKey.keys(word) == expected)
    }

    @Test("Names in scripts without vowels share consonants with their Latin forms")
    func skeletons() {
        for (bare, full) in [
            ("mhmd", "mohammed"), ("ywsf", "youssef"), ("khn", "cohen"), ("dwd", "david"), ("hyym", "chaim"),
        ] {
            #expect(!Set(SoundKey.skeletons(bare)).isDisjoint(with: SoundKey.skeletons(full)), "\(bare) \(full)")
        }
    }

    @Test(
        "Other scripts are romanized",
        arguments: [
            ("щербаков юрий", ["shcherbakov", "yurii"]), ("джон", ["jon"]), ("παπαδόπουλος", ["papadopoulos"]),
            ("王小明", ["wang", "xiaoming"]), ("김철수", ["gim", "cheolsu"]), ("さとう", ["satou"]), ("สมชาย", ["smchay"]),
            ("אברהם", ["brhm"]), ("smith", []), ("müller", []), ("smith 王", ["smith", "wang"]),
        ] as [(String, [String])])
    func romanization(name: String, latin: [String]) {
        #expect(Romanization.words(NameFolding.sortKey(name)).map { $0.filter { $0 != "'" } } == latin)
    }

    @Test("Variants match both ways, and distant ones do not")
    func variants() {
        func are(_ one: String, _ other: String) -> Bool { NameVariants.of(one).contains { $0.word == other } }
        for (one, other) in [("bob", "robert"), ("sean", "shawn"), ("kate", "catherine"), ("liz", "elizabeth")] {
            #expect(are(one, other) && are(other, one), "\(one) \(other)")
        }
        #expect(!are("bob", "richard") && !are("bob", "bob"))
    }

    @Test("A transposition is one typo")
    func distance() {
        func slips(_ one: String, _ other: String, most: Int = 3) -> Int {
            NameLikeness.distance(Array(one.utf8), Array(other.utf8), most: most)
        }
        #expect(slips("smiht", "smith") == 1 && slips("jhon", "john") == 1)
        #expect(slips("", "abc") == 3 && slips("abc", "abc") == 0 && slips("abcdef", "uvwxyz", most: 2) == 3)
        #expect(NameLikeness.jaroWinkler(Array("martha".utf8), Array("marhta".utf8)) > 0.96)
        #expect(NameLikeness.jaroWinkler([], []) == 1 && NameLikeness.jaroWinkler([1], [2]) == 0)
        let long = [UInt8](repeating: 65, count: 5_000)
        #expect(NameLikeness.jaroWinkler(long, long + [66]) > 0.9)
    }

    @Test("The tails of a number cover its middle digits, possibly but the first")
    func tails() {
        #expect(ContactWords.tails(national: "7135550142", ext: "") == ["0142:5", "550142:5", "35550142:1"])
        #expect(ContactWords.tails(national: "123", ext: "40-21") == ["x4021"])
        #expect(ContactWords.tails(national: "", ext: "") == [])
    }

    @Test("Particles are found joined")
    func joined() {
        func joined(_ name: String) -> [String] { NameFolding.joined(NameFolding.sortKey(name).split(separator: " ")) }
        #expect(joined("Jan van den Berg") == ["vandenberg"])
        #expect(joined("Bruno Di Caprio") == ["dicaprio"])
        #expect(joined("John Smith") == [] && joined("Van") == [])
    }
}
