/// Puts a file into a PDF, as an incremental update (ISO 32000-1, 7.5.6 and 7.11.4): what was written stays byte by byte.
package enum PDFAttachment {
    /// - Parameters:
    ///   - name: ASCII without parentheses.
    ///   - pdf: as ``Paper`` makes them, with a plain cross-reference table.
    /// - Returns: `nil` for a PDF of another build.
    package static func attach(_ file: [UInt8], as name: String, to pdf: [UInt8]) -> [UInt8]? {
        let tail = String(decoding: pdf.suffix(600), as: UTF8.self)
        guard let trailer = tail.ranges(of: "trailer\n").last.map({ tail[$0.upperBound...] }),
            let size = number(after: "/Size ", in: trailer), let root = number(after: "/Root ", in: trailer),
            let info = number(after: "/Info ", in: trailer), let old = number(after: "startxref\n", in: trailer),
            let catalog = dictionary(of: root, in: pdf)
        else { return nil }
        var whole = pdf
        var places: [Int] = []
        func add(_ head: String, _ body: [UInt8] = [], _ end: String = "") {
            places.append(whole.count)
            whole += Array(head.utf8) + body + Array(end.utf8)
        }
        if whole.last != UInt8(ascii: "\n") { whole.append(UInt8(ascii: "\n")) }
        add(
            "\(size) 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length \(file.count) >>\nstream\n",
            file,
            "\nendstream\nendobj\n")
        add(
            """
            \(size + 1) 0 obj
            << /Type /Filespec /F (\(name)) /UF (\(name)) /AFRelationship /Data /EF << /F \(size) 0 R >> >>
            endobj

            """)
        add(
            """
            \(root) 0 obj
            <<\(catalog) /Names << /EmbeddedFiles << /Names [ (\(name)) \(size + 1) 0 R ] >> >> /AF [ \(size + 1) 0 R ] >>
            endobj

            """)
        let table = whole.count
        let update = """
            xref
            \(root) 1
            \(line(places[2]))
            \(size) 2
            \(line(places[0]))
            \(line(places[1]))
            trailer
            << /Size \(size + 2) /Root \(root) 0 R /Info \(info) 0 R /Prev \(old) >>
            startxref
            \(table)
            %%EOF

            """
        return whole + Array(update.utf8)
    }

    /// A line of the table has 20 bytes.
    private static func line(_ place: Int) -> String {
        let digits = String(place)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n "
    }

    /// What stands between the brackets of an object that is a dictionary.
    private static func dictionary(of object: Int, in pdf: [UInt8]) -> String? {
        guard let start = pdf.firstRange(of: Array("\n\(object) 0 obj\n<<".utf8))?.upperBound,
            let end = pdf[start...].firstRange(of: Array(">>\nendobj".utf8))?.lowerBound
        else { return nil }
        let text = String(decoding: pdf[start..<end], as: UTF8.self)
        return text.contains("/Catalog") && !text.contains("/Names") ? text : nil
    }

    private static func number(after mark: String, in text: Substring) -> Int? {
        guard let start = text.firstRange(of: mark)?.upperBound else { return nil }
        return Int(text[start...].prefix { $0.isASCII && $0.isNumber })
    }
}
