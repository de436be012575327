import Foundation
import RingbackCore
import RingbackJSON
import RingbackTestSupport
import RingbackWeb
import RingbackWords
import Testing

@testable import RingbackCommands

@Suite("API client")
struct ClientTests {
    @Test(
        "Addresses are read in all forms",
        arguments: [
            ("http://127.0.0.1:8040", "http://127.0.0.1:8040"),
            ("https://phones.example.org/", "https://phones.example.org"),
            ("https://[::1]:9000/desk/", "https://[::1]:9000/desk"),
        ])
    func address(text: String, base: String) throws {
        #expect(try ServerAddress(text).base == base)
    }

    @Test(
        "An invalid address is refused with an example",
        arguments: ["phones:8040", "", "http://", "ftp://x", "https://x@y", "https://x/?a=b", "https://x/#a"])
    func refused(text: String) {
        #expect(throws: APIProblem.notHTTP(text)) { try ServerAddress(text) }
        #expect(APIProblem.notHTTP(text).sentence.description.contains("https://phones.example.org"))
    }

    @Test(
        "Each server refusal has its exit code",
        arguments: [
            (401, RingbackCommands.ExitStatus.forbidden), (404, .notFound), (409, .conflict), (412, .conflict),
            (422, .wrong),
            (503, .unavailable),
        ])
    func status(code: Int, status: RingbackCommands.ExitStatus) {
        #expect(RingbackCommands.ExitStatus(APIProblem.refused(status: code, code: "x", detail: "y")) == status)
    }

    @Test("Text in a URL is escaped")
    func encoded() {
        #expect(APIClient.encoded("a b&c=é/?#") == "a%20b%26c%3D%C3%A9%2F%3F%23")
    }

    @Test("A stream is read completely, wherever it is cut")
    func stream() {
        let text =
            "retry: 500\n\n:\n\nid: 7\nevent: entry\ndata: {\"id\":\"é\"}\n\nid: 8\r\nevent: gone\r\ndata: 1\r\n\r\n"
        let expected = [
            StreamedEvent(name: "entry", id: "7", data: "{\"id\":\"é\"}"),
            StreamedEvent(name: "gone", id: "8", data: "1"),
        ]
        let bytes = Array(text.utf8)
        for cut in bytes.indices {
            var reader = EventStreamReader()
            #expect(reader.read(bytes[..<cut]) + reader.read(bytes[cut...]) == expected)
        }
    }

    @Test("Words are typed with dashes, and camel case is accepted too")
    func words() {
        #expect(Word<AnswerKind>.allValueStrings == ["mine", "context", "please-do-it", "not-mine", "need-more"])
        #expect(Word<AnswerKind>(argument: "please-do-it")?.value == .pleaseDoIt)
        #expect(Word<AnswerKind>(argument: "pleaseDoIt")?.value == .pleaseDoIt)
        #expect(Word<AnswerKind>(argument: "please do it") == nil)
        #expect(Word<Ending>.allValueStrings.count == ClosingOutcome.allCases.count - 1)
        #expect(BoxName.allCases.map(\.rawValue) == Boxes.all.map(\.name))
    }
}

@Suite("Entry text")
struct EntryTextTests {
    private let noon: OfficeTime

    init() throws { noon = try Self.noon(in: "US") }

    private static func noon(in country: String) throws -> OfficeTime {
        try OfficeTime(
            zone: "America/Chicago", country: country, clock: FixedClock(Timestamp(milliseconds: 1_795_543_200_000)))
    }

    @Test(
        "Times are by the office's clock and as short as possible",
        arguments: [
            ("2026-11-24T20:05:00.000Z", "2:05 PM"), ("2026-11-25T05:30:00.000Z", "11:30 PM"),
            ("2026-11-25T06:30:00.000Z", "Wed, Nov 25, 12:30 AM"),
            ("2025-11-25T06:30:00.000Z", "Nov 25, 2025, 12:30 AM"), ("", ""),
        ])
    func times(text: String, short: String) {
        #expect(noon.short(text) == short)
    }

    @Test("and as its country writes them")
    func country() throws {
        #expect(try Self.noon(in: "GB").short("2026-11-24T20:05:00.000Z") == "14:05")
        #expect(try Self.noon(in: "GB").short("2026-11-25T06:30:00.000Z") == "Wed 25 Nov, 00:30")
        #expect(throws: HoursError.self) { try OfficeTime(zone: "Mars/Olympus", country: "US") }
    }

    @Test("State is shown in words: the ending, else the offer, else the last try")
    func states() {
        func text(_ more: [(name: String, value: JSONValue)]) -> String {
            let fields: [(name: String, value: JSONValue)] = [
                ("id", .string("01m80846gzfpqvb24p1qtk61ww")), ("code", .integer(2)), ("calls", .integer(3)),
                ("days", .integer(2)), ("caller", .object([("name", .string("John Smith"))])),
                ("owner", .object([("name", .string("Dana"))])), ("due", .string("2026-11-24T23:00:00.000Z")),
                ("regarding", .string("the lease")),
            ]
            return EntryText(entry: .object(fields + more), time: noon).line
        }
        let start = "tk61ww: John Smith about the lease · Dana owes the return · 2 Today, due 5:00 PM · "
        #expect(text([]) == start + "not tried yet")
        #expect(text([("accepted", .bool(true))]) == start + "accepted")
        let attempt: (name: String, value: JSONValue) = (
            "lastAttempt",
            .object([
                ("outcome", .string("leftWord")), ("with", .string("Bashir")),
                ("at", .string("2026-11-24T15:10:00.000Z")),
            ])
        )
        #expect(text([attempt]) == start + "left word with Bashir, 9:10 AM")
        let offer: (name: String, value: JSONValue) = (
            "handover", .object([("to", .object([("name", .string("Lou"))]))])
        )
        #expect(text([attempt, offer]) == start + "offered to Lou")
        let ended: [(name: String, value: JSONValue)] = [
            ("outcome", .string("answeredInWriting")), ("closedAt", .string("2026-11-24T15:10:00.000Z")),
        ]
        #expect(text(ended).contains(" · was with Dana · 2 Today · done: answered in writing"))
    }
}
