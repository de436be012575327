import CSQLite
import Glibc
import RingbackStore

/// Holds the texts and bytes of one execution in one reusable buffer, so that SQLite neither copies nor allocates for
/// each. They stay valid until the next execution, before which each binding is reset.
final class BindingArena {
    private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)

    deinit { memory.deallocate() }

    func bind(_ arguments: [SQLValue], to statement: OpaquePointer, orFail: (Int32) throws -> Void) throws {
        reserve(arguments.reduce(0) { $0 + Self.size(of: $1) })
        var used = 0
        for (place, argument) in arguments.enumerated() {
            let number = Int32(place + 1)
            let result: Int32
            switch argument {
            case .null: result = sqlite3_bind_null(statement, number)
            case .integer(let value): result = sqlite3_bind_int64(statement, number, value)
            case .real(let value): result = sqlite3_bind_double(statement, number, value)
            case .text(var text):
                let (start, count) = text.withUTF8 { copy(UnsafeRawBufferPointer($0), at: &used) }
                if memchr(start, 0, count) != nil { throw StoreError.unstorable }
                let characters = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
                result = sqlite3_bind_text64(statement, number, characters, UInt64(count), nil, UInt8(SQLITE_UTF8))
            case .blob(let bytes):
                let (start, count) = bytes.withUnsafeBytes { copy($0, at: &used) }
                result = sqlite3_bind_blob64(statement, number, start, UInt64(count), nil)
            }
            if result != SQLITE_OK { try orFail(result) }
        }
    }

    private static func size(of value: SQLValue) -> Int {
        switch value {
        case .text(let text): text.utf8.count
        case .blob(let bytes): bytes.count
        default: 0
        }
    }

    private func reserve(_ size: Int) {
        // One large value must not keep its memory forever.
        guard size >= memory.count || memory.count > 1 << 20 else { return }
        memory.deallocate()
        memory = .allocate(byteCount: max(4096, size + 1), alignment: 16)
    }

    private func copy(_ bytes: UnsafeRawBufferPointer, at used: inout Int) -> (UnsafeMutableRawPointer, Int) {
        let start = memory.baseAddress! + used
        if let source = bytes.baseAddress { start.copyMemory(from: source, byteCount: bytes.count) }
        used += bytes.count
        return (start, bytes.count)
    }
}
