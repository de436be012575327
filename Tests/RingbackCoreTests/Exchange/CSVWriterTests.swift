import RingbackCore
import Testing

@Suite("CSV writing")
struct CSVWriterTests {
    @Test(
        "Cells a spreadsheet would run are written as text",
        arguments: [
            ("=1+1", "'=1+1"), ("+49 30 1", "'+49 30 1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
            ("\rx", "'\rx"), ("＝1", "'＝1"), ("'=1", "''=1"), ("'tis", "''tis"), ("plain", "plain"), ("", ""),
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
        ])
    func harmless(cell: String, written: String) {
        #expect(CSVWriter.harmless(cell) == written)
        #expect(CSVWriter.plain(written) == cell)
    }

    @Test("Every cell is quoted")
    func quoted() {
        #expect(CSVWriter.line(["a", "b \"c\"", "", "=x"]) == "\"a\",\"b \"\"c\"\"\",\"\",\"'=x\"\r\n")
    }

    @Test("Written cells read back, and none begins a formula")
    func roundTrip() throws {
        var chance = HoursWalkTests.Chance(state: 5)
        let pieces = [
            "=", "+", "-", "@", "'", "\"", ",", ";", "\n", "\r\n", "\t", "a", "é", "😀", " ", "sep=;", "\u{202E}",
        ]
        for _ in 0..<1000 {
            let cells = (0..<4).map { _ in
                (0..<Int.random(in: 0...5, using: &chance)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &chance)]
                }.joined()
            }
            let text = CSVWriter.line(["A", "B", "C", "D"]) + CSVWriter.line(cells)
            let rows = Array(try CSVReader(Array(text.utf8)))
            guard cells.contains(where: { !$0.isEmpty }) else {
                #expect(rows.isEmpty)
                continue
            }
            guard case .cells(let read, line: 2)? = rows.first, rows.count == 1 else {
                Issue.record("\(cells) became \(rows)")
                continue
            }
            #expect(read.map(CSVWriter.plain) == cells)
            for cell in read { #expect(!"=+-@\t\r\n".unicodeScalars.contains(cell.unicodeScalars.first ?? "a")) }
        }
    }
}
