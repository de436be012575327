package import RingbackCore

/// One row of a result, read by position: the column order of the `SELECT`.
package struct Row: Sendable {
    private let result: ResultBytes
    private let start: Int
    package let count: Int

    init(result: ResultBytes, start: Int, count: Int) {
        self.result = result
        self.start = start
        self.count = count
    }

    package subscript(_ column: Int) -> SQLValue { result.value(start + column) }

    package func isNull(_ column: Int) -> Bool { result.kind(start + column) == .null }
}

extension Row {
    package func text(_ column: Int) throws(SQLFault) -> String {
        guard result.kind(start + column) == .text else { throw unexpected(column, "text") }
        return result.bytes(start + column) { String(decoding: $0, as: UTF8.self) }
    }

    package func int64(_ column: Int) throws(SQLFault) -> Int64 {
        guard result.kind(start + column) == .integer else { throw unexpected(column, "an integer") }
        return result.integer(start + column)
    }

    package func int(_ column: Int) throws(SQLFault) -> Int { Int(try int64(column)) }

    package func bool(_ column: Int) throws(SQLFault) -> Bool { try int64(column) != 0 }

    package func real(_ column: Int) throws(SQLFault) -> Double {
        switch self[column] {
        case .real(let value): return value
        case .integer(let value): return Double(value)
        default: throw unexpected(column, "a number")
        }
    }

    package func blob(_ column: Int) throws(SQLFault) -> [UInt8] {
        guard case .blob(let value) = self[column] else { throw unexpected(column, "bytes") }
        return value
    }

    package func id<Kind>(_ column: Int, of kind: Kind.Type = Kind.self) throws(SQLFault) -> ID<Kind> {
        guard result.kind(start + column) == .text, let id = result.bytes(start + column, ID<Kind>.init(utf8:)) else {
            throw unexpected(column, "an id")
        }
        return id
    }

    package func timestamp(_ column: Int) throws(SQLFault) -> Timestamp {
        Timestamp(milliseconds: try int64(column))
    }

    package func workday(_ column: Int) throws(SQLFault) -> Workday {
        guard let day = Workday(try text(column)) else { throw unexpected(column, "a day") }
        return day
    }

    /// An enum stored as text.
    package func value<Raw: RawRepresentable>(_ column: Int, of type: Raw.Type = Raw.self) throws(SQLFault) -> Raw
    where Raw.RawValue == String {
        guard let value = Raw(rawValue: try text(column)) else { throw unexpected(column, "one of \(Raw.self)") }
        return value
    }

    /// An enum stored as a number.
    package func value<Raw: RawRepresentable>(_ column: Int, of type: Raw.Type = Raw.self) throws(SQLFault) -> Raw
    where Raw.RawValue == Int {
        guard let value = Raw(rawValue: try int(column)) else { throw unexpected(column, "one of \(Raw.self)") }
        return value
    }

    private func unexpected(_ column: Int, _ wanted: String) -> SQLFault {
        SQLFault("column \(column) of \(count) is not \(wanted): \(self[column])")
    }
}

extension Row {
    package func optionalText(_ column: Int) throws(SQLFault) -> String? { isNull(column) ? nil : try text(column) }
    package func optionalInt64(_ column: Int) throws(SQLFault) -> Int64? { isNull(column) ? nil : try int64(column) }
    package func optionalInt(_ column: Int) throws(SQLFault) -> Int? { isNull(column) ? nil : try int(column) }
    package func optionalBool(_ column: Int) throws(SQLFault) -> Bool? { isNull(column) ? nil : try bool(column) }
    package func optionalReal(_ column: Int) throws(SQLFault) -> Double? { isNull(column) ? nil : try real(column) }
    package func optionalBlob(_ column: Int) throws(SQLFault) -> [UInt8]? { isNull(column) ? nil : try blob(column) }

    package func optionalID<Kind>(_ column: Int, of kind: Kind.Type = Kind.self) throws(SQLFault) -> ID<Kind>? {
        isNull(column) ? nil : try id(column)
    }

    package func optionalTimestamp(_ column: Int) throws(SQLFault) -> Timestamp? {
        isNull(column) ? nil : try timestamp(column)
    }

    package func optionalWorkday(_ column: Int) throws(SQLFault) -> Workday? {
        isNull(column) ? nil : try workday(column)
    }

    package func optionalValue<Raw: RawRepresentable>(
        _ column: Int, of type: Raw.Type = Raw.self
    ) throws(SQLFault) -> Raw? where Raw.RawValue == String {
        isNull(column) ? nil : try value(column)
    }

    package func optionalValue<Raw: RawRepresentable>(
        _ column: Int, of type: Raw.Type = Raw.self
    ) throws(SQLFault) -> Raw? where Raw.RawValue == Int {
        isNull(column) ? nil : try value(column)
    }
}
