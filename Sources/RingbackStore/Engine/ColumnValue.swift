import RingbackCore

extension String: ColumnValue {
    static var blank: Self { "" }
    static func read(_ column: Int, of row: Row) throws(SQLFault) -> Self { try row.text(column) }
    var bound: SQLValue { sqlValue }
}

extension Int: ColumnValue {
    static var blank: Self { 0 }
    static func read(_ column: Int, of row: Row) throws(SQLFault) -> Self { try row.int(column) }
    var bound: SQLValue { sqlValue }
}

extension Bool: ColumnValue {
    static var blank: Self { false }
    static func read(_ column: Int, of row: Row) throws(SQLFault) -> Self { try row.bool(column) }
    var bound: SQLValue { sqlValue }
}

extension Timestamp: ColumnValue {
    static var blank: Self { Self(milliseconds: 0) }
    static func read(_ column: Int, of row: Row) throws(SQLFault) -> Self { try row.timestamp(column) }
    var bound: SQLValue { sqlValue }
}

extension ID: ColumnValue {
    static var blank: Self { Self(high: 0, low: 0) }
    static func read(_ column: Int, of row: Row) throws(SQLFault) -> Self { try row.id(column, of: Kind.self) }
    var bound: SQLValue { sqlValue }
}

/// The choices of an enumeration are kept as their raw values.
extension ColumnValue where Self: CaseIterable & RawRepresentable, RawValue: ColumnValue {
    static var blank: Self { allCases[allCases.startIndex] }

    static func read(_ column: Int, of row: Row) throws(SQLFault) -> Self {
        let raw = try RawValue.read(column, of: row)
        guard let value = Self(rawValue: raw) else {
            throw SQLFault("column \(column) of \(row.count) is not one of \(Self.self): \(raw)")
        }
        return value
    }

    var bound: SQLValue { rawValue.bound }
}

extension AttemptOutcome: ColumnValue {}
extension CallPromise.Kind: ColumnValue {}
extension CallSource: ColumnValue {}
extension ClosingOutcome: ColumnValue {}
extension Code: ColumnValue {}
extension Excuse.Reason: ColumnValue {}
extension Face: ColumnValue {}
extension Greeting.Kind: ColumnValue {}
extension Greeting.Over: ColumnValue {}
extension Handover.Kind: ColumnValue {}
extension InboxRow.State: ColumnValue {}
extension InboxRow.Via: ColumnValue {}
extension Ladder.Ending: ColumnValue {}
extension Ladder.Phase: ColumnValue {}
extension MailKind: ColumnValue {}
extension NudgeClock.Step: ColumnValue {}
extension OutboxRow.State: ColumnValue {}
extension ShiftLine.Kind: ColumnValue {}
extension Standing: ColumnValue {}

extension Boxes: ColumnValue {
    static var blank: Self { [] }
    static func read(_ column: Int, of row: Row) throws(SQLFault) -> Self { Self(rawValue: try row.int(column)) }
    var bound: SQLValue { rawValue.bound }
}
