package import RingbackCore

/// Reads a row's columns in order, so that a column list and its reader can be compared side by side.
package struct RowCursor {
    let row: Row
    private var column = 0

    package init(_ row: Row) { self.row = row }

    mutating func next() -> Int {
        defer { column += 1 }
        return column
    }

    package mutating func skip(_ columns: Int) { column += columns }
    package mutating func text() throws(SQLFault) -> String { try row.text(next()) }
    package mutating func optionalText() throws(SQLFault) -> String? { try row.optionalText(next()) }
    package mutating func integer() throws(SQLFault) -> Int { try row.int(next()) }
    package mutating func optionalInteger() throws(SQLFault) -> Int? { try row.optionalInt(next()) }
    package mutating func blob() throws(SQLFault) -> [UInt8] { try row.blob(next()) }
    package mutating func timestamp() throws(SQLFault) -> Timestamp { try row.timestamp(next()) }
    package mutating func optionalTimestamp() throws(SQLFault) -> Timestamp? { try row.optionalTimestamp(next()) }

    package mutating func id<Kind>(_: ID<Kind>.Type = ID<Kind>.self) throws(SQLFault) -> ID<Kind> {
        try row.id(next(), of: Kind.self)
    }

    package mutating func optionalID<Kind>(_: ID<Kind>.Type = ID<Kind>.self) throws(SQLFault) -> ID<Kind>? {
        try row.optionalID(next(), of: Kind.self)
    }

    /// An enumeration's raw text.
    package mutating func word<Word: RawRepresentable>(_: Word.Type = Word.self) throws(SQLFault) -> Word
    where Word.RawValue == String {
        try row.value(next(), of: Word.self)
    }

    package mutating func optionalWord<Word: RawRepresentable>(_: Word.Type = Word.self) throws(SQLFault) -> Word?
    where Word.RawValue == String {
        try row.optionalValue(next(), of: Word.self)
    }

    /// An enumeration's raw number.
    package mutating func number<Number: RawRepresentable>(_: Number.Type = Number.self) throws(SQLFault) -> Number
    where Number.RawValue == Int {
        try row.value(next(), of: Number.self)
    }
}
