import Foundation
import NIOCore
import RingbackCore
import Testing

@testable import RingbackJSON

@Suite("JSON")
struct JSONTests {
    private func read(_ text: String) throws -> JSONValue { try JSONReader.read(ByteBuffer(string: text)) }

    @Test("Values of every kind are read")
    func kinds() throws {
        let value = try read(
            #" {"a": [1, -2.5, true, false, null], "b": {"c": "x\n\u00e9\ud83d\ude00\/"}, "d": 1e3 } "#)
        #expect(value["a"]?.items == [.integer(1), .number(-2.5), .bool(true), .bool(false), .null])
        #expect(value["b"]?.text("c") == "x\né😀/")
        #expect(value.int("d") == 1000)
        #expect(value.has("a") && !value.has("z"))
    }

    @Test(
        "Invalid or ambiguous JSON is refused",
        arguments: [
            "", " ", "{", "[1", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "\"a", "\"\u{1}\"", "\"\\x\"", "\"\\u12\"",
            "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "01", "-", "1.", ".5", "1e", "+1", "0x1", "NaN",
            "Infinity", "1e999", "tru", "nul", "[1] 2", "{\"a\":1,\"a\":2}", "{\"a\" 1}", "[1 2]",
            String(repeating: "9", count: 65), String(repeating: "[", count: 33),
            String(repeating: "[", count: 100_000),
        ])
    func refused(text: String) {
        #expect(throws: JSONFault.self) { try read(text) }
    }

    @Test(
        "Invalid UTF-8 is refused", arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82]])
    func invalidUTF8(bytes: [UInt8]) {
        #expect(throws: JSONFault.self) { try JSONReader.read(ByteBuffer(bytes: [0x22] + bytes + [0x22])) }
    }

    @Test("Foundation and the reader read the writer's output alike")
    func roundTrip() throws {
        let texts = [
            "", "plain", "quote \" backslash \\ slash /", "\u{0}\u{1F}\u{7F}\n\r\t", "é😀\u{202E}rtl", "</script>",
        ]
        var json = JSONWriter()
        json.object { json in
            json.array("texts", texts)
            json.field("number", Int64.min)
            json.field("yes", true)
            json.nullField("nothing")
            json.field("when", Timestamp(milliseconds: 1_795_532_645_678))
            json.object("empty") { _ in }
            json.array("none", [String]())
        }
        let bytes = json.finish()
        let ours = try JSONReader.read(bytes)
        #expect(ours.texts("texts") == texts)
        #expect(ours.text("when") == "2026-11-24T15:04:05.678Z")
        let theirs = try JSONSerialization.jsonObject(with: Data(bytes.readableBytesView)) as? [String: Any]
        #expect(theirs?["texts"] as? [String] == texts)
        #expect(theirs?["number"] as? Int64 == .min)
        #expect((theirs?["empty"] as? [String: Any])?.isEmpty == true)
    }

    @Test("Random documents are read as by Foundation")
    func likeFoundation() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = Seeded(state: seed)
        for _ in 0..<500 {
            let text = document(&random, depth: 0)
            let value = try read(text)
            let data = try JSONSerialization.data(
                withJSONObject: JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed),
                options: [.fragmentsAllowed, .sortedKeys])
            var json = JSONWriter()
            json.value(value)
            let ours = try JSONSerialization.data(
                withJSONObject: JSONSerialization.jsonObject(
                    with: Data(json.finish().readableBytesView), options: .fragmentsAllowed),
                options: [.fragmentsAllowed, .sortedKeys])
            #expect(ours == data, "seed \(seed): \(text)")
        }
    }

    private func document(_ random: inout Seeded, depth: Int) -> String {
        switch Int.random(in: 0..<(depth > 4 ? 5 : 7), using: &random) {
        case 0: return "null"
        case 1: return Bool.random(using: &random) ? "true" : " false "
        case 2: return String(Int.random(in: -1_000_000...1_000_000, using: &random))
        case 3: return "\(Int.random(in: -999...999, using: &random)).5"
        case 4:
            let pieces = ["a", "é", "😀", "\\n", "\\u00e9", "\\ud83d\\ude00", "\\\"", "\\\\", " "]
            let text = (0..<Int.random(in: 0..<6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            return "\"\(text.joined())\""
        case 5:
            let items = (0..<Int.random(in: 0..<4, using: &random)).map { _ in document(&random, depth: depth + 1) }
            return "[ \(items.joined(separator: ", ")) ]"
        default:
            let fields = (0..<Int.random(in: 0..<4, using: &random)).map {
                "\"k\($0)\" : \(document(&random, depth: depth + 1))"
            }
            return "{\(fields.joined(separator: ","))}"
        }
    }
}

/// SplitMix64: the same walk for the same seed.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
