import ArgumentParser
import NIOCore
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback watch`: follows a sheet, line by line.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: terminal.say("Follow a sheet live, line by line."),
        discussion: terminal.say("Ctrl-C stops it. A lost connection is resumed, and nothing is missed."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whose sheet, by email or name; yours by default.")) var person: String?

    func run() async throws {
        let client = try flags.client()
        let owner = try await client.person(person)
        let time = try await client.officeTime()
        if !flags.json { Output.problem(terminal.say("Watching the sheet of \(owner.name). Ctrl-C stops it.")) }
        let isJSON = flags.json
        try await client.watch(sheet: owner.id) { event in
            guard !isJSON else { return Output.line(event.data) }
            guard let line = try await client.line(for: event, on: owner.id, time) else { return }
            Output.line(line)
        }
    }
}

extension APIClient {
    /// Follows a sheet's stream forever, across broken connections.
    func watch(sheet: String, _ tell: @escaping @Sendable (StreamedEvent) async throws -> Void) async throws {
        var last: String?
        var failures = 0
        while true {
            var call = call("GET", "/live?sheet=\(sheet)", accepting: "text/event-stream")
            call.limit = nil
            if let last { call.headers.append(("Last-Event-ID", last)) }
            do {
                last = try await follow(call, from: last, tell)
                failures = 0
            } catch let problem as APIProblem where problem.passes && (last != nil || failures > 0) {
                failures += 1
                if failures > 20 { throw problem }
            }
            try await Task.sleep(for: .seconds(min(Double(failures + 1), 5)))
        }
    }

    /// - Returns: the id of the last event handled.
    private func follow(
        _ call: HTTPCall, from: String?, _ tell: @Sendable (StreamedEvent) async throws -> Void
    ) async throws -> String? {
        var (reader, last) = (EventStreamReader(), from)
        var refusal: (status: Int, body: ByteBuffer)?
        var hasBegun = false
        do {
            for try await part in call.parts() {
                switch part {
                case .head(200, _, _): hasBegun = true
                case .head(let status, _, _): refusal = (status, ByteBuffer())
                case .bytes(let bytes) where refusal != nil: refusal?.body.writeBytes(bytes)
                case .bytes(let bytes):
                    for event in reader.read(bytes) {
                        last = event.id ?? last
                        try await tell(event)
                    }
                }
            }
        } catch APIProblem.broken where hasBegun {
            // A broken stream is treated like one that ends: it resumes where it was.
        }
        guard let refusal else { return last }
        throw try APIProblem((try? JSONReader.read(refusal.body)) ?? .null, status: refusal.status, from: server)
    }

    /// An event in words; `nil` if it does not show on a sheet.
    fileprivate func line(for event: StreamedEvent, on sheet: String, _ time: OfficeTime) async throws -> String? {
        guard ["entry", "gone", "offer"].contains(event.name),
            let id = (try? JSONReader.read(ByteBuffer(string: event.data)))?.text("id")
        else { return nil }
        guard event.name != "gone" else { return terminal.say("\(ShortID.short(id)): no longer on this sheet") }
        // Since the event it may have moved out of our sight.
        guard let file = try? await get("/api/v1/messages/\(id)").value else { return nil }
        let what = EntryText(entry: file["entry"] ?? file, time: time).line
        return event.name == "offer" ? terminal.say("offered: \(what)") : what
    }
}

/// One event of a stream.
struct StreamedEvent: Sendable, Equatable {
    var name = ""
    var id: String?
    var data = ""
}

/// Parses `text/event-stream` incrementally, from chunks cut anywhere.
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
