import Testing

@testable import RingbackCore

@Suite("RFC 3339 times")
struct RFC3339Tests {
    @Test(
        "The same instant is read in many forms",
        arguments: [
            "2026-11-24T15:04:05Z", "2026-11-24t15:04:05z", "2026-11-24T15:04:05.000Z", "2026-11-24T20:34:05+05:30",
            "2026-11-24T07:04:05-08:00", "2026-11-24T15:04:05.0009Z",
        ])
    func forms(text: String) {
        #expect(Timestamp(rfc3339: text)?.rfc3339 == "2026-11-24T15:04:05.000Z")
    }

    @Test(
        "Other text is not a time",
        arguments: [
            "", "2026-11-24", "2026-11-24T15:04:05", "2026-11-24 15:04:05Z", "2026-02-29T00:00:00Z",
            "2026-11-24T24:00:00Z",
            "2026-11-24T15:60:00Z", "2026-11-24T15:04:61Z", "2026-11-24T15:04:05.Z", "2026-11-24T15:04:05+5:30",
            "2026-11-24T15:04:05+24:00", "２026-11-24T15:04:05Z", "2026-11-24T15:04:05ZZ",
        ])
    func misfits(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }
}
