import Testing

@testable import RingbackMail

@Suite("What a mailbox server says is read within limits")
struct IMAPNumberTests {
    @Test(
        "A number that does not fit is none",
        arguments: [
            ("1", 1), ("4294967295", 4_294_967_295), ("4294967296", nil), ("9223372036854775807", nil),
            ("9223372036854775808", nil), ("-1", nil), ("+1", nil), ("", nil), ("٣", nil), ("0", nil),
        ] as [(String, Int64?)])
    func numbers(said: String, read: Int64?) { #expect(IMAPNumber.uid(said) == read) }

    @Test(
        "A literal is announced by its size, and one that nobody can hold by the largest",
        arguments: [
            ("* 1 FETCH (BODY[] {12}", 12), ("x {0}", 0), ("x {7+}", 7), ("* OK {9223372036854775807}", 4_294_967_295),
            ("* OK {18446744073709551616}", 4_294_967_295), ("x {-5}", nil), ("x {}", nil), ("x }", nil), ("}", nil),
        ] as [(String, Int?)])
    func literals(line: String, size: Int?) { #expect(IMAPLiteral.size(announcedBy: Array(line.utf8)) == size) }

    @Test(
        "The mail in a line is no more than what came",
        arguments: [
            ("* 1 FETCH (UID 1 BODY[] {5}\r\nhello)", "hello"), ("* 1 FETCH (BODY[] {6}\r\nhello", nil),
            ("* 1 FETCH (BODY[] {9223372036854775807}\r\nhello)", nil), ("* 1 FETCH (BODY[] \"hi\")", "hi"),
            ("* 1 FETCH (BODY[] NIL)", nil), ("BODY[]", nil), ("BODY[]\"", nil), ("BODY[]\n", nil),
        ] as [(String, String?)])
    func bodies(line: String, mail: String?) {
        #expect(IMAPLiteral.body(in: Array(line.utf8)).map { String(decoding: $0, as: UTF8.self) } == mail)
    }
}
