import ArgumentParser
import NIOCore
import NIOHTTP1
import RingbackCore
import RingbackWeb

/// `ringback watch`: what happens on a sheet, line by line, as it happens.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Show what happens on a sheet, line by line, as it happens.",
        discussion: "Ends by Ctrl-C. When the connection breaks it comes back, and nothing is left out.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: "Whose, by email or name; without one, yours.") var person: String?

    func run() async throws {
        let client = try flags.client()
        let owner = try await client.person(person)
        let time = try await client.officeTime()
        if !flags.json { Output.problem("Watching the sheet of \(owner.name). Ctrl-C ends it.") }
        let isJSON = flags.json
        try await client.watch(sheet: owner.id) { event in
            guard !isJSON else { return Output.line(event.data) }
            guard let line = try await client.line(for: event, on: owner.id, time) else { return }
            Output.line(line)
        }
    }
}

extension APIClient {
    /// Follows a sheet's stream for ever, through broken connections.
    func watch(sheet: String, _ tell: @escaping @Sendable (StreamedEvent) async throws -> Void) async throws {
        var last: String?
        var failures = 0
        while true {
            var call = call(.GET, "/live?sheet=\(sheet)")
            call.head.headers.replaceOrAdd(name: "Accept", value: "text/event-stream")
            if let last { call.head.headers.add(name: "Last-Event-ID", value: last) }
            do {
                let from = last
                last = try await call.run { head, parts in
                    try await Self.follow(head, &parts, from: from, tell)
                }
                failures = 0
            } catch let problem as APIProblem where problem.passes && (last != nil || failures > 0) {
                failures += 1
                if failures > 20 { throw problem }
            }
            try await Task.sleep(for: .seconds(min(Double(failures + 1), 5)))
        }
    }

    /// - Returns: the id of the last event that was told.
    private static func follow(
        _ head: HTTPResponseHead, _ parts: inout HTTPCall.Parts.AsyncIterator, from: String?,
        _ tell: @Sendable (StreamedEvent) async throws -> Void
    ) async throws -> String? {
        guard head.status == .ok else {
            var body = ByteBuffer()
            while case .body(var bytes) = try await parts.next() { body.writeBuffer(&bytes) }
            let said = (try? JSONReader.read(body)) ?? .null
            throw APIProblem.refused(
                status: Int(head.status.code), code: said.text("code") ?? "server.\(head.status.code)",
                detail: said.text("detail") ?? "The server does not let you watch this sheet.")
        }
        var reader = EventStreamReader()
        var last = from
        // A stream that ends is as good as one that breaks: it is taken up again where it was.
        while let part = try? await parts.next(), case .body(let bytes) = part {
            for event in reader.read(bytes.readableBytesView) {
                last = event.id ?? last
                try await tell(event)
            }
        }
        return last
    }

    /// What an event says to a person; `nil` for what does not show on a sheet.
    fileprivate func line(for event: StreamedEvent, on sheet: String, _ time: OfficeTime) async throws -> String? {
        guard ["entry", "gone", "offer"].contains(event.name),
            let id = (try? JSONReader.read(ByteBuffer(string: event.data)))?.text("id")
        else { return nil }
        guard event.name != "gone" else { return "\(ShortID.short(id)): has left this sheet" }
        // Between the event and the question it may have gone where we do not see it.
        guard let file = try? await get("/api/v1/messages/\(id)").value else { return nil }
        let what = EntryText(entry: file["entry"] ?? file, time: time).line
        return event.name == "offer" ? "offered: \(what)" : what
    }
}

/// One event of a stream.
struct StreamedEvent: Sendable, Equatable {
    var name = ""
    var id: String?
    var data = ""
}

/// Reads `text/event-stream` as it comes, in pieces cut anywhere.
struct EventStreamReader {
    private var rest: [UInt8] = []
    private var event = StreamedEvent()

    mutating func read(_ bytes: some Sequence<UInt8>) -> [StreamedEvent] {
        rest += bytes
        var events: [StreamedEvent] = []
        var start = 0
        while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = Substring(decoding: rest[start..<end], as: UTF8.self)
            start = end + 1
            if let finished = take(line.last == "\r" ? line.dropLast() : line) { events.append(finished) }
        }
        rest.removeFirst(start)
        return events
    }

    private mutating func take(_ line: Substring) -> StreamedEvent? {
        if line.isEmpty {
            defer { event = StreamedEvent() }
            return event.data.isEmpty ? nil : event
        }
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count == 2 ? String(parts[1].trimmingPrefix(" ")) : ""
        switch parts[0] {
        case "event": event.name = value
        case "id": event.id = value
        case "data": event.data += (event.data.isEmpty ? "" : "\n") + value
        default: break
        }
        return nil
    }
}
