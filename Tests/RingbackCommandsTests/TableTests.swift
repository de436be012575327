import Testing

@testable import RingbackCommands

@Suite("Tables for people")
struct TableTests {
    @Test(
        "Terminal columns are counted, not characters",
        arguments: [
            ("Smith", 5), ("José", 4), ("Jose\u{301}", 4), ("山田太郎", 8), ("김민수", 6), ("ｆｕｌｌ", 8), ("☎️", 2), ("👩‍👧", 2),
            ("नमस्ते", 4), ("שלום", 4), ("", 0),
        ])
    func width(text: String, columns: Int) {
        #expect(TextWidth.of(text) == columns)
    }

    @Test("Numbers are right-aligned, text left-aligned, wide names counted in columns")
    func aligned() {
        var table = Table([.init(title: "NAME"), .init(title: "CALLS", side: .right), .init(title: "FOR")])
        table.add(["山田", "3", "Dana"])
        table.add(["Smyth", "12", ""])
        #expect(table.lines(width: nil) == ["NAME   CALLS  FOR", "山田       3  Dana", "Smyth     12"])
    }

    @Test("Long text is shortened where allowed, and ids never")
    func narrow() {
        var table = Table([.init(title: "ID"), .init(title: "REGARDING", gives: true)])
        table.add(["k2m9xq", "the contract that was to be signed last week"])
        let lines = table.lines(width: 24)
        #expect(lines == ["ID      REGARDING", "k2m9xq  the contract th…"])
    }

    @Test("A wide character is not cut in half")
    func halves() {
        #expect(TextWidth.shortened("山田太郎", to: 6) == "山田…")
    }

    @Test("A caller's words cannot move the cursor, break the line or reverse it")
    func hostile() {
        var table = Table([.init(title: "SAID")])
        table.add(["a\u{1B}[2Jb\nc\u{202E}d"])
        #expect(table.lines(width: nil) == ["SAID", "a[2Jb cd"])
    }

    @Test(
        "Large numbers are grouped", arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
    func grouped(number: Int, text: String) {
        #expect(number.grouped == text)
    }
}

@Suite("Typed ids")
struct ShortIDTests {
    private let ids = ["01m80846gzfpqvb24p1qtk61ww", "01m80846m9e00vf1yjy1sdywkf", "01m90846m9e00vf1yjy1sdyabc"]

    @Test(
        "A unique prefix or suffix is enough",
        arguments: ["61ww", "61WW", "01m80846g"])
    func found(text: String) throws {
        #expect(try ShortID.find(text, in: ids, what: .message) == ids[0])
    }

    @Test("An ambiguous id is not guessed")
    func ambiguous() {
        #expect(throws: CommandError.ambiguous(what: .message, text: "01m8", found: [ids[0], ids[1]])) {
            try ShortID.find("01m8", in: ids, what: .message)
        }
    }

    @Test("An unknown id is reported", arguments: ["zzz", ""])
    func unknown(text: String) {
        #expect(throws: CommandError.unknown(what: .message, text: text)) {
            try ShortID.find(text, in: ids, what: .message)
        }
    }
}
