import Foundation
import RingbackCore
import RingbackWords
import Testing

@Suite("Plain text")
struct PlainTextTests {
    @Test(
        "Text is trimmed, composed and stripped of invisible characters",
        arguments: [
            ("  John\u{0} Smith \n", "John Smith"),
            ("e\u{301}", "\u{E9}"),
            ("a\r\nb\rc\u{2028}d\u{85}e", "a\nb\nc\nd\ne"),
            ("a\n\n\r\n\r\nb", "a\n\n\n\nb"),
            ("tab\there", "tab\there"),
            ("\u{FEFF}bom", "bom"),
            ("evil\u{202E}gpj.exe", "evilgpj.exe"),
            ("\u{1B}[31mred\u{9B}", "[31mred"),
            ("👩‍👩‍👧 🇩🇪", "👩‍👩‍👧 🇩🇪"),
            ("می‌خواهم", "می‌خواهم"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("\u{3000}山田\u{A0}", "山田"),
            ("", ""),
            (" \u{200B}\u{2060} ", ""),
            ("\u{200D}\u{FE0F}\u{AD}\u{3164}\u{2800}\n\u{200E}", ""),
            ("a\u{200B}b", "a\u{200B}b"),
        ])
    func cleans(text: String, clean: String) throws {
        let kept = try PlainText.clean(text, limit: 100)
        #expect(Array(kept.unicodeScalars) == Array(clean.unicodeScalars))
    }

    @Test("A letter keeps at most thirty combining marks")
    func marks() throws {
        let marked = "a" + String(repeating: "\u{323}\u{301}", count: 500)
        let kept = try PlainText.clean(marked + "b\u{301}", limit: 100)
        #expect(kept.decomposedStringWithCanonicalMapping.unicodeScalars.count == 33)
        #expect(try PlainText.clean("เ\u{E49}ท\u{E35}\u{E48}ย\u{E27}", limit: 100).unicodeScalars.count == 7)
        // Marks that decompose into two, with dropped characters in between.
        let hidden = "a" + String(repeating: "\u{F73}\u{0}", count: 500)
        #expect(try PlainText.clean(hidden, limit: 500).unicodeScalars.count == 61)
    }

    @Test("A single line has no line breaks")
    func oneLine() throws {
        #expect(try PlainText.clean("John\r\nSmith\tJr.", limit: 100, lines: .one) == "John Smith Jr.")
    }

    @Test("Over the limit, the error states limit and length in Unicode scalars")
    func tooLong() throws {
        #expect(throws: TextError.tooLong(what: Phrase(verbatim: "The note"), length: 10_000, limit: 2000)) {
            try PlainText.clean(String(repeating: "x", count: 10_000), limit: 2000, what: Phrase(verbatim: "The note"))
        }
        let error = TextError.tooLong(what: Phrase(verbatim: "The note"), length: 10_000, limit: 2000)
        #expect(error.sentence.description == "The note has 10000 characters; the limit is 2000. Shorten it.")
        #expect(throws: TextError.self) { try PlainText.clean(String(repeating: "x", count: 5_000_000), limit: 10) }
        #expect(try PlainText.clean(String(repeating: " ", count: 1000) + "x", limit: 1) == "x")
        #expect(try PlainText.clean(String(repeating: "e\u{301}", count: 50), limit: 50).unicodeScalars.count == 50)
    }

    @Test(
        "Invalid UTF-8 is refused",
        arguments: [
            [0xFF, 0xFE], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x61, 0x80],
        ] as [[UInt8]])
    func notText(bytes: [UInt8]) {
        #expect(throws: TextError.notText(what: Phrase(verbatim: "The text"))) {
            try PlainText.clean(utf8: bytes, limit: 100)
        }
    }

    @Test("Cleaning is idempotent")
    func idempotent() throws {
        var chance = HoursWalkTests.Chance(state: 11)
        for _ in 0..<500 {
            let scalars = (0..<Int.random(in: 0...40, using: &chance)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...(Bool.random(using: &chance) ? 0x1FF : 0x1FFFF), using: &chance))
            }
            let once = try PlainText.clean(String(String.UnicodeScalarView(scalars)), limit: 1000)
            #expect(Array(try PlainText.clean(once, limit: 1000).utf8) == Array(once.utf8))
        }
    }

    @Test(
        "An excerpt ends after a whole word",
        arguments: [
            ("The boiler leaks", "The boiler leaks"), ("The boiler leaks again", "The boiler…"),
            ("The boiler leaks, and", "The boiler…"), ("Incomprehensibilities", "Incomprehensibi…"),
            ("The\nboiler", "The boiler"), ("", ""), ("The big, new boiler", "The big, new…"),
        ])
    func excerpt(text: String, read: String) { #expect(PlainText.excerpt(text, to: 16) == read) }
}
