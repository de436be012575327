import RingbackCore
import Testing

@Suite("Byte ranges")
struct ByteRangeTests {
    @Test(
        "A range always lies within the file",
        arguments: [
            ("bytes=0-", .part(0..<10)), ("bytes=2-4", .part(2..<5)), ("bytes=-3", .part(7..<10)),
            ("bytes=-30", .part(0..<10)), ("bytes=9-9", .part(9..<10)), ("bytes=10-", .outside),
            ("bytes=0-9223372036854775807", .part(0..<10)), ("bytes=0-99999999999999999999", .part(0..<10)),
            ("bytes=9223372036854775807-9223372036854775807", .outside), ("bytes=-9223372036854775808", .part(0..<10)),
            ("bytes=-0", .outside), ("bytes=4-2", nil), ("bytes=0-1,3-4", nil), ("bytes=+1-2", nil), ("bytes=-", nil),
            ("lines=0-1", nil), ("", nil),
        ] as [(String, ByteRange?)])
    func range(header: String, range: ByteRange?) { #expect(ByteRange(header, of: 10) == range) }

    @Test("An empty file has no ranges", arguments: ["bytes=0-", "bytes=-1", "bytes=0-0"])
    func empty(header: String) { #expect(ByteRange(header, of: 0) == .outside) }
}
