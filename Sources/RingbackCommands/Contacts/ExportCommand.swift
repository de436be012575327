import ArgumentParser
import Foundation
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords
import Synchronization

/// `ringback export`: everything the office keeps, for storage elsewhere or another program.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: terminal.say("Write everything the office keeps, one JSON object per line."),
        discussion: terminal.say(
            """
            Office, people, teams, contacts, messages, calls, attempts, answers, handovers, notes, logged calls and \
            the history, all as of the same moment; no passwords or keys. Each line's "kind" says what it is.

            Example:
              ringback export office.jsonl
            """))

    @OptionGroup var flags: SettingsFlags
    @Argument(help: .say("The file to write; standard output by default.")) var file: String?
    @Option(
        name: .customLong("as"), help: .say("Who acts; by default the first admin.", valueName: "email"))
    var person: String?

    func run() async throws {
        let settings = try flags.settings()
        let lines = try ExportLines(file: file ?? "-")
        do {
            try await LocalDesk.run(settings) { desk in
                let progress = Progress(terminal.say("Writing"), of: nil)
                defer { progress.end() }
                try await desk.everything(by: desk.acting(as: person)) { row in progress.reached(try lines.add(row)) }
            }
            let count = try lines.end()
            if let file, file != "-" { Output.problem(terminal.say("\(count.grouped) lines are in \(file).")) }
        } catch {
            lines.giveUp()
            throw error
        }
    }
}

/// Buffers lines and writes them in larger chunks; the file gets its name once it is complete.
private final class ExportLines: Sendable {
    private struct State {
        var bytes = Data()
        var count = 0
    }

    private let handle: FileHandle
    private let file: String
    private let state = Mutex(State())
    private var isOutput: Bool { file == "-" }

    init(file: String) throws {
        self.file = file
        if file == "-" {
            handle = .standardOutput
            return
        }
        let part = file + ".part"
        guard FileManager.default.createFile(atPath: part, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: part)
        else { throw CommandError.unwritable(file: file) }
        self.handle = handle
    }

    /// - Returns: the number of lines so far.
    func add(_ row: KeptRow) throws -> Int {
        var json = JSONWriter(capacity: 512)
        json.row(row)
        let line = json.finish()
        return try state.withLock { state in
            state.bytes.append(contentsOf: line.readableBytesView)
            state.bytes.append(UInt8(ascii: "\n"))
            state.count += 1
            if state.bytes.count > 1 << 20 { try write(&state.bytes) }
            return state.count
        }
    }

    private func write(_ bytes: inout Data) throws {
        do { try handle.write(contentsOf: bytes) } catch { throw CommandError.unwritable(file: file) }
        bytes.removeAll(keepingCapacity: true)
    }

    func end() throws -> Int {
        try state.withLock { state in
            try write(&state.bytes)
            if !isOutput {
                try handle.synchronize()
                try handle.close()
                guard rename(file + ".part", file) == 0 else { throw CommandError.unwritable(file: file) }
            }
            return state.count
        }
    }

    func giveUp() {
        if !isOutput { try? FileManager.default.removeItem(atPath: file + ".part") }
    }
}
