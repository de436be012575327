import RingbackCore
import Testing

@Suite("What a clean copy shows, and what changed since")
struct SheetCopyTests {
    private static func id(_ number: Int) -> MessageID {
        MessageID(at: Timestamp(milliseconds: 1_795_533_120_000), randomness: (0, UInt64(number)))
    }

    private static func lines(_ text: String) -> [SheetCopy.Line] {
        text.split(separator: " ").map { word in
            SheetCopy.Line(message: id(Int(String(word.prefix(1))) ?? 0), digest: String(word.dropFirst()))
        }
    }

    private static func copy(_ text: String, lower: Int = 0, out: Int = 0) -> SheetCopy {
        let person = PersonID(at: Timestamp(milliseconds: 0), randomness: (0, 1))
        return SheetCopy(
            code: CopyCode(randomness: 7), owner: person, by: nil, at: Timestamp(milliseconds: 0), isKeepers: true,
            lines: lines(text), lower: lower, out: out, since: nil)
    }

    private static func now(_ text: String, lower: Int = 0, out: Int = 0) -> CopyContents {
        CopyContents(lines: lines(text), lower: lower, out: out)
    }

    // Entries are a number, then how they stand: "1a".
    @Test(
        "It is current while entries, order and counts are the same",
        arguments: [
            ("1a 2a 3a", "1a 2a 3a", 0), ("", "", 0),
            ("1a 2a", "1a 2b", 1),
            ("1a 2a", "1a 2a 3a", 1),
            ("1a 2a 3a", "1a 3a", 1),
            ("1a 2a 3a", "2a 1a 3a", 1),
            ("1a 2a 3a", "3b 1a 4a", 4),
        ])
    func changes(before: String, after: String, count: Int) {
        let changes = CopyChanges(of: Self.copy(before), now: Self.now(after))
        #expect(changes.count == count)
        #expect(changes.isNone == (count == 0))
    }

    @Test("A new lower entry alone changes the count that it ends with; not once more where an entry moved up")
    func counts() {
        #expect(CopyChanges(of: Self.copy("1a", lower: 2), now: Self.now("1a", lower: 3)).isCountedAnew)
        #expect(CopyChanges(of: Self.copy("1a", out: 1), now: Self.now("1a", out: 0)).count == 1)
        #expect(CopyChanges(of: Self.copy("1a 2a", lower: 2), now: Self.now("1a 3a", lower: 1)).count == 2)
    }

    @Test("New is what was not on the copy before, changed what says something else there; on a first copy nothing is")
    func marks() {
        let first = Self.now("1a 2a").marked(since: nil)
        #expect(first.lines.map(\.mark) == [.none, .none])
        let next = Self.now("3a 1a 2b").marked(since: Self.copy("1a 2a"))
        #expect(next.lines.map(\.mark) == [.new, .none, .changed])
    }

    @Test(
        "One page takes what fits, from the top; code 1 is never left out, nor where word was left",
        arguments: [
            (sheet: "1223", out: "", room: 10, shown: 4, ofOut: 0),
            (sheet: "1223", out: "13", room: 10, shown: 4, ofOut: 1),
            (sheet: "122333", out: "", room: 3, shown: 3, ofOut: 0),
            (sheet: "122333", out: "11", room: 4, shown: 2, ofOut: 2),
            (sheet: "11111", out: "1", room: 2, shown: 5, ofOut: 1),
            (sheet: "1112223", out: "", room: 2, shown: 4, ofOut: 0),
            (sheet: "", out: "22", room: 2, shown: 0, ofOut: 0),
            (sheet: "", out: "", room: 2, shown: 0, ofOut: 0),
        ])
    func fit(_ row: (sheet: String, out: String, room: Int, shown: Int, ofOut: Int)) {
        func codes(_ text: String) -> [Code] { text.compactMap { Code(rawValue: Int(String($0)) ?? 0) } }
        let shown = CopyFit.shown(sheet: codes(row.sheet), out: codes(row.out), room: row.room)
        #expect(shown == (row.shown, row.ofOut))
    }

    @Test("What code 1 alone needs are more pages", arguments: [(0, 1), (1, 1), (22, 1), (23, 2), (60, 3)])
    func pages(entries: Int, pages: Int) {
        #expect(CopyFit.pages(entries, room: 22) == pages)
    }
}
