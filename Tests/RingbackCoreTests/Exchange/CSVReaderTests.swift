import RingbackCore
import RingbackWords
import Testing

@Suite("CSV reading")
struct CSVReaderTests {
    static func rows(_ bytes: [UInt8], limits: CSVReader.Limits = .init()) throws -> [String] {
        try CSVReader(bytes, limits: limits).map { row in
            switch row {
            case .cells(let cells, let line): "\(line): \(cells.joined(separator: "|"))"
            case .problem(let problem): "\(problem.line)! \(problem.sentence)"
            }
        }
    }

    static func rows(_ text: String) throws -> [String] { try rows(Array(text.utf8)) }

    private func refusal(_ bytes: [UInt8], limits: CSVReader.Limits = .init()) -> ExchangeError? {
        do {
            _ = try CSVReader(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    static let unclosed = "A quote is opened on this line and never closed. Close it, or remove it."

    @Test("Rows come with their first line, whatever the line ends", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let text = ["Name,Phone", "Ann,1", "", "\"Bob\(end)Smith\",2", ",", "Cy,3"].joined(separator: end)
        #expect(try Self.rows(text) == ["2: Ann|1", "4: Bob\(end)Smith|2", "7: Cy|3"])
    }

    @Test(
        "Quotes follow RFC 4180",
        arguments: [
            (#""a, b",c"#, "2: a, b|c"),
            (#""say ""hi""",c"#, #"2: say "hi"|c"#),
            (#"a "b" c,d"#, #"2: a "b" c|d"#),
            (#"a, "b" ,c"#, "2: a|b|c"),
            (#""",""#, "2! \(unclosed)"),
            (#""a""#, "2: a"),
            (#"a,,"#, "2: a||"),
            ("5'11\"", "2: 5'11\""),
        ])
    func quotes(row: String, read: String) throws {
        #expect(try Self.rows("A,B,C\n" + row) == [read])
    }

    @Test(
        "Separators are detected",
        arguments: [
            "Name;Phone\nSmith, John;1", "Name\tPhone\nSmith, John\t1", "Name,Phone\n\"Smith, John\",1",
            "sep=;\nName;Phone\nSmith, John;1", "\"Name\";\"Phone\"\r\n\"Smith, John\";\"1\"",
        ])
    func separators(text: String) throws {
        let rows = try Self.rows(text)
        #expect(rows.count == 1)
        #expect(rows[0].hasSuffix(": Smith, John|1"))
    }

    @Test("Encodings are detected")
    func encodings() throws {
        let text = "Name,Phone\nMüller “Æ” 😀,1\n"
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let expected = ["2: Müller “Æ” 😀|1"]
        #expect(try Self.rows(Array(text.utf8)) == expected)
        #expect(try Self.rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
        #expect(try Self.rows([0xFF, 0xFE] + little) == expected)
        #expect(try Self.rows([0xFE, 0xFF] + big) == expected)
        #expect(try Self.rows(little) == expected)
        #expect(try Self.rows(big) == expected)
        let western =
            Array("Name,Phone\nM".utf8) + [0xFC] + Array("ller ".utf8) + [0x93, 0x80, 0x94] + Array(",1".utf8)
        #expect(try Self.rows(western) == ["2: Müller “€”|1"])
        #expect(try CSVReader([0xEF, 0xBB, 0xBF] + Array("Name,Phone".utf8)).header == ["Name", "Phone"])
    }

    @Test("An unclosed quote costs its own row, and the line is reported")
    func unclosedQuote() throws {
        #expect(
            try Self.rows("N,P\nAnn,1\n\"Bob,2\nCy,3\n\"Di\",4\n\"Eve,5\nFay,6")
                == [
                    "2: Ann|1", "3! \(Self.unclosed)", "4: Cy|3", "5: Di|4", "6! \(Self.unclosed)", "7: Fay|6",
                ])
    }

    @Test("A quote in the middle of a quoted cell costs its own row")
    func strayQuote() throws {
        let rows = try Self.rows("N,P\n\"John \"Jack\" Smith\",1\nCy,3")
        #expect(rows.count == 2)
        #expect(rows[0].hasPrefix("2! There is a quote in the middle"))
        #expect(rows[1] == "3: Cy|3")
    }

    @Test("A file of opening quotes is refused quickly")
    func manyUnclosedQuotes() throws {
        let rows = try Self.rows(
            "N,P\n" + String(repeating: "\"a,b\n", count: 3) + String(repeating: "\"x\"y\n", count: 50_000))
        #expect(rows.count > 1)
        var limits = CSVReader.Limits()
        limits.unclosedQuotes = 3
        limits.quotedBytes = 100
        let text = "N,P\n" + (0..<50).map { "\"a\($0),\(String(repeating: "x", count: 120))\n" }.joined()
        let few = try Self.rows(Array(text.utf8), limits: limits)
        #expect(few.count == 4)
        #expect(few.last?.contains("nothing after this line was read") == true)
    }

    @Test("Invalid bytes cost their own row: invalid UTF-8, lone surrogates, zeros")
    func badBytes() throws {
        let good = Array("Name,Phone\nMüller,1\nŁukasz Nguyễn,2\n".utf8)
        let cases: [[UInt8]] = [[0xED, 0xA0, 0x80], [0xFF], [0xC3], [0xF0, 0x9F]]
        for bad in cases {
            let rows = try Self.rows(good + Array("Bad ".utf8) + bad + Array(",3\nÉva,4\n".utf8))
            #expect(
                rows == [
                    "2: Müller|1", "3: Łukasz Nguyễn|2", "4! Cell 1 contains bytes that are not text.", "5: Éva|4",
                ])
        }
        let zero = try Self.rows(good + [0x61, 0, 0x62] + Array(",3\nÉva,4\n".utf8))
        #expect(zero[2] == "4! Cell 1 holds zero bytes: the file is damaged here.")
        #expect(zero[3] == "5: Éva|4")
        let units = Array("Name,Phone\nAnn,1\nB".utf16) + [0xD800] + Array("ob,2\nCy,3".utf16)
        let surrogate = try Self.rows([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        #expect(surrogate == ["2: Ann|1", "3! Cell 1 contains bytes that are not text.", "4: Cy|3"])
        // None of it is valid UTF-8, so it is Windows-1252, in which 0x81 is undefined.
        let western = try Self.rows(
            Array("Name,Phone\nJos".utf8) + [0xE9] + Array(",1\nX".utf8) + [0x81] + Array(",2".utf8))
        #expect(western == ["2: José|1", "3! Cell 1 contains bytes that are not text."])
    }

    @Test("Limits are stated: cells, columns, file size")
    func limits() throws {
        let long = try Self.rows("N,P\n" + String(repeating: "x", count: 10_001) + ",1\nAnn,2")
        #expect(long == ["2! Cell 1 has 10001 characters; the limit is 10000. Shorten it.", "3: Ann|2"])
        let quoted = try Self.rows("N,P\n\"" + String(repeating: "x\n", count: 20_000) + "\",1\nAnn,2")
        #expect(quoted == ["2! Cell 1 has 40000 characters; the limit is 10000. Shorten it.", "20003: Ann|2"])
        let wide = try Self.rows("N,P\n" + String(repeating: "x,", count: 10_000) + "\nAnn,2")
        #expect(wide == ["2! This row has more than 200 cells, which is the limit.", "3: Ann|2"])
        #expect(refusal(Array(String(repeating: "x,", count: 10_000).utf8)) == .tooManyColumns(limit: 200))
        var small = CSVReader.Limits()
        small.bytes = 10
        #expect(refusal(Array("Name,Phone\n".utf8), limits: small) == .tooLarge(bytes: 11, limit: 10))
        #expect(
            ExchangeError.tooLarge(bytes: 200_000_000, limit: 50_000_000).sentence.description.hasPrefix(
                "This file has 200 MB; the limit is 50 MB."))
    }

    @Test(
        "A file that is not what its name says is refused with a plain sentence",
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
            (Array("PK\u{3}\u{4}xxxx[Content_Types].xml".utf8), "an Excel workbook"),
            (Array("PK\u{3}\u{4}something".utf8), "a zipped file"),
            (Array("%PDF-1.7".utf8), "a PDF document"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Excel workbook or another Office document"),
            (Array("BEGIN:VCARD\r\nVERSION:3.0".utf8), "a vCard file"),
            (Array("\n <!DOCTYPE html><html>".utf8), "a web page"),
            (Array("{\"contacts\": []}".utf8), "a JSON document"),
        ])
    func otherFiles(bytes: [UInt8], what: String) {
        #expect(refusal(bytes) == .notCSV(Phrase(verbatim: what)))
        #expect(
            refusal(bytes)?.sentence.description
                == "This file is \(what), despite its name. Open it in the program it comes from and save it as CSV.")
    }

    @Test("Empty and binary files are refused")
    func noTable() {
        #expect(refusal([]) == .empty)
        #expect(refusal([0xEF, 0xBB, 0xBF]) == .empty)
        #expect(refusal(Array("\r\n \n\t\n".utf8)) == .empty)
        #expect(refusal(Array(",,,\n,,\n".utf8)) == .empty)
        #expect(refusal((0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 37 % 31) }) == .notText)
        #expect(refusal(Array("\"Name,Phone".utf8)) == .header(Phrase(verbatim: Self.unclosed)))
    }

    @Test("Arbitrary bytes are read or refused, and line numbers only grow")
    func hostile() throws {
        var chance = HoursWalkTests.Chance(state: 3)
        let pieces: [[UInt8]] = [
            [0x22], [0x22, 0x22], [0x2C], [0x3B], [0x0A], [0x0D], [0x0D, 0x0A], [0x09], [0x20], [0x61], [0xC3, 0xA9],
            [0xFF], [0x00], [0xED, 0xA0, 0x80], Array("sep=;".utf8), Array("Name".utf8), [0xFE, 0xFF],
        ]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...60, using: &chance)).flatMap { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &chance)]
            }
            guard let reader = try? CSVReader(bytes) else { continue }
            var last = 0
            for row in reader {
                let line =
                    switch row {
                    case .cells(_, let line): line
                    case .problem(let problem): problem.line
                    }
                #expect(line > last, "\(bytes)")
                last = line
            }
        }
    }
}
