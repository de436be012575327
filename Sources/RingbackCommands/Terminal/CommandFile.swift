import Foundation
import RingbackCore

/// A file named on the command line; `-` is standard input.
struct CommandFile {
    let path: String

    /// Reads the whole file, up to the limit, which also catches endless files.
    func read(upTo limit: Int) throws(CommandError) -> [UInt8] {
        let isInput = path == "-"
        guard let handle = isInput ? .standardInput : FileHandle(forReadingAtPath: path), !isFolder else {
            throw .unreadable(file: path)
        }
        defer { if !isInput { try? handle.close() } }
        var bytes: [UInt8] = []
        do {
            while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
                bytes += part
                if bytes.count > limit { break }
            }
        } catch {
            throw .unreadable(file: path)
        }
        if bytes.count > limit { throw .tooLarge(file: path, bytes: limit) }
        return bytes
    }

    /// Writes atomically, readable by nobody else on the machine; `-` is standard output.
    func write(_ bytes: Data) async throws { try await write { try $0(bytes) } }

    /// The same in chunks. Rethrows what `body` throws.
    func write(_ body: (_ write: (Data) throws -> Void) async throws -> Void) async throws {
        if path == "-" {
            return try await body { piece in
                // The reader is gone (`| head`).
                do { try FileHandle.standardOutput.write(contentsOf: piece) } catch { throw CancellationError() }
            }
        }
        let part = path + ".part"
        do {
            guard FileManager.default.createFile(atPath: part, contents: nil, attributes: [.posixPermissions: 0o600]),
                let handle = FileHandle(forWritingAtPath: part)
            else { throw CommandError.unwritable(file: path) }
            defer { try? handle.close() }
            try await body { piece in
                do { try handle.write(contentsOf: piece) } catch { throw CommandError.unwritable(file: path) }
            }
            guard (try? handle.synchronize()) != nil, rename(part, path) == 0 else {
                throw CommandError.unwritable(file: path)
            }
        } catch {
            try? FileManager.default.removeItem(atPath: part)
            throw error
        }
    }

    private var isFolder: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
