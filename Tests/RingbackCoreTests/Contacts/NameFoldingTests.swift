import RingbackCore
import Testing

@Suite("Name folding")
struct NameFoldingTests {
    @Test(
        "A name is found by a prefix of any part",
        arguments: [
            ("O’Brien", ["obrien", "brien"]),
            ("O'Brien", ["obrien", "brien"]),
            ("O´Brien", ["obrien", "brien"]),
            ("Máire Ní Bhriain", ["maire", "ni", "bhriain"]),
            ("Jan van der Berg", ["jan", "van", "der", "berg"]),
            ("Jean-Luc Picard", ["jeanluc", "picard", "luc"]),
            ("Jean‑Luc", ["jeanluc", "luc"]),
            ("J.R.R. Tolkien", ["jrr", "tolkien", "r"]),
            ("MÜLLER", ["muller"]),
            ("Mu\u{308}ller", ["muller"]),
            ("Strauß", ["strauss"]),
            ("Łukasz Wałęsa", ["lukasz", "walesa"]),
            ("Søren Ærø", ["soren", "aero"]),
            ("İbrahim Işık", ["ibrahim", "isik"]),
            ("Nguyễn Thị Đặng", ["nguyen", "thi", "dang"]),
            ("Ｊｏｈｎ", ["john"]),
            ("Σωκράτης", ["σωκρατησ"]),
            ("Фёдор Йовович", ["федор", "иовович"]),
            ("山田 太郎", ["太郎", "山田太郎"]),
            ("山田太郎", ["山田太郎", "田太郎", "太郎"]),
            ("王小明", ["王小明", "小明"]),
            ("김민수", ["김민수", "민수"]),
            ("ﾔﾏﾀﾞ", ["ヤマダ", "マダ"]),
            ("مُحَمَّد", ["محمد"]),
            ("שָׁלוֹם", ["שלום"]),
            ("नरेन्द्र मोदी", ["नरेन्द्र", "मोदी"]),
            ("สมชาย", ["สมชาย"]),
            ("Smith, John (Bob) & Co.", ["smith", "john", "bob", "co"]),
            ("Jo\u{200B}hn\u{7} D\u{AD}oe", ["john", "doe"]),
            ("Anna Ann Anna", ["anna"]),
            ("🎉", ["🎉"]),
            ("", []),
            (" \u{200B} ", []),
        ])
    func parts(name: String, parts: [String]) {
        let found = NameFolding.nameParts(name)
        #expect(Set(found) == Set(parts), "\(found)")
    }

    @Test(
        "What people type matches a part",
        arguments: [
            ("O'Br", "O’Brien"), ("obr", "O’Brien"), ("o br", "O’Brien"), ("o-brien", "O’Brien"),
            ("jean-l", "Jean-Luc"),
            ("luc", "Jean-Luc"), ("MULL", "Müller"), ("ni bh", "Ní Bhriain"), ("van der b", "van der Berg"),
            ("berg van", "van der Berg"), ("山田太", "山田 太郎"), ("太郎", "山田太郎"), ("smith j", "John Smith"),
            ("jr", "J.R.R. Tolkien"), ("प्र", "प्रिया"),
        ])
    func found(typed: String, name: String) {
        let parts = NameFolding.nameParts(name)
        for term in NameFolding.terms(typed) {
            #expect(parts.contains { $0.utf8.starts(with: term.utf8) }, "\(term) is in none of \(parts)")
        }
    }

    @Test("The company is found as well, ranked after the name")
    func company() {
        #expect(NameFolding.nameParts("Ann Lee", company: "Société Générale") == ["ann", "lee", "societe", "generale"])
    }

    @Test("There are at most 16 parts of 64 characters")
    func limits() {
        let name = (0..<40).map { String(repeating: Character(Unicode.Scalar(97 + $0 % 26)!), count: 90 + $0) }
        let parts = NameFolding.nameParts(
            name.joined(separator: " "), company: String(repeating: "x y-z ", count: 9000))
        #expect(parts.count <= 16)
        #expect(parts.allSatisfy { $0.unicodeScalars.count <= 64 && !$0.isEmpty })
        #expect(Set(parts).count == parts.count)
    }

    @Test("Names sort by their letters, whatever their case, accents and marks")
    func sortKeys() {
        #expect(NameFolding.sortKey("  Ní  Bhriain ") == "ni bhriain")
        #expect(NameFolding.sortKey("O’Brien, Máire") == "obrien maire")
        #expect(NameFolding.sortKey("e\u{301}") == NameFolding.sortKey("É"))
        #expect(NameFolding.sortKey("🎉") == "🎉")
        #expect(NameFolding.sortKey("") == "")
        let names = ["Zoë", "Ärzte", "arnold", "Azra", "Émile", "Eva"]
        #expect(
            names.sorted { NameFolding.sortKey($0) < NameFolding.sortKey($1) }
                == ["arnold", "Ärzte", "Azra", "Émile", "Eva", "Zoë"])
    }
}
