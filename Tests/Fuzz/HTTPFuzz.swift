// Fuzz target for the contents of requests: JSON, forms, queries, addresses, cursors. Not part of the package:
// scripts/fuzz compiles it together with RingbackCore and the files needed of RingbackWeb and RingbackDesk. NIO parses
// the rest of a request (hosts, chunks, headers); Tests/Fuzz/requests tries that on a running server.
import Foundation

/// What the readers need from NIO and Hummingbird.
package struct ByteBuffer {
    package var readableBytesView: [UInt8]
}
package struct SocketAddress { package var ipAddress: String? }
package struct HTTPProblem: Error {
    package enum Status { case badRequest }
    package init(_ status: Status, _ sentence: Phrase) {}
}
enum Limits { static let queryParameters = 50 }

/// One arbitrary text for each reader. None may crash, hang, or exceed its own limits.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    // The first byte picks the reader, so that each gets inputs of its own.
    let rest = Array(bytes.dropFirst())
    let text = String(decoding: rest, as: UTF8.self)
    switch (bytes.first ?? 0) % 4 {
    case 0: json(rest)
    case 1:
        if let pairs = try? QueryString.read(text) { precondition(pairs.count <= Limits.queryParameters) }
        if let pairs = try? QueryString.read(text, upTo: 5000) { precondition(pairs.count <= 5000) }
    case 2:
        if let address = ClientAddress(text) { precondition(ClientAddress(address.description) == address) }
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        if let range = ClientAddress.Range(parts.first ?? ""), let address = ClientAddress(parts.last ?? "") {
            _ = range.contains(address)
        }
    default:
        if let (at, id) = try? Cursor.read(text, MessageID.self) {
            precondition((try? Cursor.read(Cursor.text(at, id), MessageID.self))?.at == at)
        }
        if let id = try? Cursor.readMail(text) { precondition((try? Cursor.readMail(Cursor.text(mail: id))) == id) }
        if let place = try? Cursor.readSequence(text) { precondition(place >= 0) }
        _ = try? Cursor.readPlace(text)
        if let offset = try? Cursor.readOffset(text) { precondition((0...1_000_000).contains(offset)) }
    }
    return 0
}

/// What we accept as JSON must be JSON to Foundation, with the same numbers.
private func json(_ bytes: [UInt8]) {
    guard let value = try? JSONReader.read(ByteBuffer(readableBytesView: bytes)) else { return }
    precondition(depth(value) <= JSONReader.maximumDepth)
    _ = (value.int, value["a"]?.text, value.has("a"), value.items("a"))
    guard let other = try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed]) else {
        // Foundation refuses numbers a double cannot tell from infinity or zero; so do we, but later.
        precondition(hasNumber(value), "only we read it")
        return
    }
    if case .integer(let number) = value { precondition((other as? NSNumber)?.int64Value == number) }
    if case .object(let fields) = value { precondition((other as? [String: Any])?.count == fields.count) }
}

private func depth(_ value: JSONValue) -> Int {
    switch value {
    case .array(let items): 1 + (items.map(depth).max() ?? 0)
    case .object(let fields): 1 + (fields.map { depth($0.value) }.max() ?? 0)
    default: 0
    }
}

private func hasNumber(_ value: JSONValue) -> Bool {
    switch value {
    case .array(let items): items.contains(where: hasNumber)
    case .object(let fields): fields.contains { hasNumber($0.value) }
    case .number: true
    default: false
    }
}
