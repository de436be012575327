import ArgumentParser
import Foundation
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import Synchronization

/// `ringback export`: everything that the office keeps, to keep it elsewhere or take it to another program.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything that the office keeps, one JSON object a line.",
        discussion: """
            Office, people, teams, contacts, messages, calls, tries, answers, handovers, context, logged calls and the \
            history, of one moment; no passwords and no keys. Each line says in "kind" what it is.

            Example:
              ringback export office.jsonl
            """)

    @OptionGroup var flags: SettingsFlags
    @Argument(help: "The file to write; without one, standard output.") var file: String?
    @Option(
        name: .customLong("as"), help: ArgumentHelp("Who takes it out; else the first admin.", valueName: "email"))
    var person: String?

    func run() async throws {
        let settings = try flags.settings()
        let lines = try ExportLines(file: file ?? "-")
        do {
            try await LocalDesk.run(settings) { desk in
                let progress = Progress("Writing", of: nil)
                defer { progress.end() }
                try await desk.everything(by: desk.acting(as: person)) { row in progress.reached(try lines.add(row)) }
            }
            let count = try lines.end()
            if let file, file != "-" { Output.problem("\(count.grouped) lines are in \(file).") }
        } catch {
            lines.giveUp()
            throw error
        }
    }
}

/// Lines that are collected and written in larger pieces; the file has its name when all of them are in it.
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

    /// - Returns: how many lines there are.
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
