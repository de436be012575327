import Foundation
import RingbackCore

/// A file that was named on the command line; `-` is standard input.
struct CommandFile {
    let path: String

    /// Reads all of it, but never more than the limit: a file that has no end is noticed there.
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
        if bytes.count > limit { throw .tooLarge(file: path, megabytes: limit / 1_000_000) }
        return bytes
    }

    /// Writes all of it or nothing, for nobody else on the machine to read.
    func write(_ text: String) throws(CommandError) { try write(Data(text.utf8)) }

    /// The same of bytes; `-` is standard output.
    func write(_ bytes: Data) throws(CommandError) {
        if path == "-" {
            // Nobody reads any more (`| head`): nothing to be done about it.
            try? FileHandle.standardOutput.write(contentsOf: bytes)
            return
        }
        let part = path + ".part"
        guard FileManager.default.createFile(atPath: part, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: part)
        else { throw .unwritable(file: path) }
        do {
            try handle.write(contentsOf: bytes)
            try handle.synchronize()
            try handle.close()
        } catch {
            try? FileManager.default.removeItem(atPath: part)
            throw .unwritable(file: path)
        }
        guard rename(part, path) == 0 else {
            try? FileManager.default.removeItem(atPath: part)
            throw .unwritable(file: path)
        }
    }

    private var isFolder: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
