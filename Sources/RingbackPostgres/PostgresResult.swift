import CPostgres
import RingbackStore

/// Reads a result in PostgreSQL's binary format.
struct PostgresResult {
    private enum Reading { case int64, int32, int16, bool, double, float, text, bytes }

    private let result: OpaquePointer?

    init(_ result: OpaquePointer?) { self.result = result }

    func rows() throws -> [Row] {
        let rowCount = PQntuples(result)
        let columnCount = PQnfields(result)
        guard rowCount > 0, columnCount > 0 else { return [] }
        let readings = try (0..<columnCount).map { try reading(of: $0) }
        var read = ResultBytes(columns: Int(columnCount))
        for row in 0..<rowCount {
            for column in 0..<columnCount { append(row, column, as: readings[Int(column)], to: &read) }
        }
        return read.rows()
    }

    /// By the column type's oid (`pg_type.h`).
    private func reading(of column: Int32) throws -> Reading {
        switch PQftype(result, column) {
        case 20: .int64
        case 23: .int32
        case 21: .int16
        case 16: .bool
        case 701: .double
        case 700: .float
        case 25, 1043, 1042, 19, 18, 705: .text
        case 17: .bytes
        case 1700: throw SQLFault("column \(column) is numeric: CAST(… AS BIGINT)")
        case let other: throw SQLFault("column \(column) has a type that no table of ours has (oid \(other))")
        }
    }

    private func append(_ row: Int32, _ column: Int32, as reading: Reading, to read: inout ResultBytes) {
        if PQgetisnull(result, row, column) != 0 { return read.appendNull() }
        let start = UnsafeRawPointer(PQgetvalue(result, row, column))!
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch reading {
        case .int64: read.append(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
        case .int32: read.append(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
        case .int16: read.append(Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
        case .bool: read.append(Int64(bytes[0] == 0 ? 0 : 1))
        case .double: read.append(Double(bitPattern: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))))
        case .float: read.append(Double(Float(bitPattern: UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self)))))
        case .text: read.append(text: bytes)
        case .bytes: read.append(blob: bytes)
        }
    }
}
