import Glibc
import RingbackStore

/// Holds the parameters of one execution in one reusable buffer.
///
/// Numbers and texts are sent as text, which PostgreSQL parses as the type it needs; bytes are sent as they are.
final class ParameterArena {
    typealias Values = [UnsafePointer<CChar>?]

    private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)
    private var values: Values = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    deinit { memory.deallocate() }

    func with(
        _ arguments: [SQLValue], _ body: (Values, [Int32], [Int32]) -> OpaquePointer?
    ) throws -> OpaquePointer? {
        reserve(arguments.reduce(0) { $0 + Self.size(of: $1) })
        values.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        var used = 0
        for argument in arguments {
            switch argument {
            case .null: add(nil)
            case .integer(let value): add(terminated(String(value), at: &used))
            case .real(let value): add(terminated(String(value), at: &used))
            case .text(let text):
                let start = terminated(text, at: &used)
                guard strlen(start) == text.utf8.count else { throw StoreError.unstorable }
                add(start)
            case .blob(let bytes):
                let start = bytes.withUnsafeBytes { copy($0, at: &used) }
                add(start, length: Int32(bytes.count), format: 1)
            }
        }
        return body(values, lengths, formats)
    }

    private func add(_ value: UnsafePointer<CChar>?, length: Int32 = 0, format: Int32 = 0) {
        values.append(value)
        lengths.append(length)
        formats.append(format)
    }

    private static func size(of value: SQLValue) -> Int {
        switch value {
        case .null: 0
        case .integer, .real: 32
        case .text(let text): text.utf8.count + 1
        case .blob(let bytes): bytes.count + 1
        }
    }

    private func reserve(_ size: Int) {
        // One large value must not keep its memory forever.
        guard size >= memory.count || memory.count > 1 << 20 else { return }
        memory.deallocate()
        memory = .allocate(byteCount: max(4096, size), alignment: 16)
    }

    private func terminated(_ text: String, at used: inout Int) -> UnsafePointer<CChar> {
        var text = text
        let start = text.withUTF8 { copy(UnsafeRawBufferPointer($0), at: &used) }
        memory[used] = 0
        used += 1
        return start
    }

    private func copy(_ bytes: UnsafeRawBufferPointer, at used: inout Int) -> UnsafePointer<CChar> {
        let start = memory.baseAddress! + used
        if let source = bytes.baseAddress { start.copyMemory(from: source, byteCount: bytes.count) }
        used += bytes.count
        return UnsafePointer(start.assumingMemoryBound(to: CChar.self))
    }
}
