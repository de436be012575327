import Testing

@testable import RingbackMail

@Suite("Limits of mailbox responses")
struct IMAPNumberTests {
    @Test(
        "A number out of range is invalid",
        arguments: [
            ("1", 1), ("4294967295", 4_294_967_295), ("4294967296", nil), ("9223372036854775807", nil),
            ("9223372036854775808", nil), ("-1", nil), ("+1", nil), ("", nil), ("٣", nil), ("0", nil),
        ] as [(String, Int64?)])
    func numbers(said: String, read: Int64?) { #expect(IMAPNumber.uid(said) == read) }

    @Test(
        "A literal's size is read, and an oversized one counts as the largest",
        arguments: [
            ("* 1 FETCH (BODY[] {12}", 12), ("x {0}", 0), ("x {7+}", 7), ("* OK {9223372036854775807}", 4_294_967_295),
            ("* OK {18446744073709551616}", 4_294_967_295), ("x {-5}", nil), ("x {}", nil), ("x }", nil), ("}", nil),
        ] as [(String, Int?)])
    func literals(line: String, size: Int?) { #expect(IMAPLiteral.size(announcedBy: Array(line.utf8)) == size) }

    @Test(
        "A mail never exceeds the bytes received",
        arguments: [
            ("* 1 FETCH (UID 1 BODY[] {5}\r\nhello)", "hello"), ("* 1 FETCH (BODY[] {6}\r\nhello", nil),
            ("* 1 FETCH (BODY[] {9223372036854775807}\r\nhello)", nil), ("* 1 FETCH (BODY[] \"h\\\"i\")", "h\"i"),
            ("* 1 FETCH (BODY[]<5.9> {2}\r\nhi UID 1)", "hi"), ("* 1 FETCH (BODY[] NIL)", nil), ("BODY[]", nil),
            ("* 1 FETCH (BODY[]\"", nil), ("* 1 FETCH (BODY[]\n", nil), ("* 1 FETCH (", nil), ("* 1 FETCH (BODY[", nil),
            // Text inside another item is not an item.
            ("* 1 FETCH (ENVELOPE (\"BODY[]\" {9}\r\nBODY[] \"x) UID 1 BODY[] {2}\r\nhi)", "hi"),
        ] as [(String, String?)])
    func bodies(line: String, mail: String?) {
        #expect(IMAPFetched(Array(line.utf8))?.body.map { String(decoding: $0, as: UTF8.self) } == mail)
    }

    @Test("A line of only brackets has no mail")
    func brackets() {
        let line = "* 1 FETCH " + String(repeating: "(", count: 100_000)
        #expect(IMAPFetched(Array(line.utf8))?.body == nil)
    }

    @Test("A size over 32 bits counts as the largest, and the mail is reported by UID")
    func sizes() {
        let line = Array("* 7 FETCH (RFC822.SIZE 4294967296 FLAGS (\\Seen $x) UID 12)".utf8)
        #expect(IMAPFetched(line)?.size == 4_294_967_295)
        #expect(IMAPFetched(line)?.uid == 12)
        #expect(IMAPFetched(Array("* 7 EXISTS".utf8))?.uid == nil)
    }
}
