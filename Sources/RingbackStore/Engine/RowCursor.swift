package import RingbackCore

/// Reads the columns of a row one after the other, so that a list of columns and its reader are seen side by side.
package struct RowCursor {
    private let row: Row
    private var column = 0

    package init(_ row: Row) { self.row = row }

    private mutating func next() -> SQLValue {
        defer { column += 1 }
        return row[column]
    }

    private func wrong(_ wanted: StaticString) -> StoreError {
        .unreadable("column \(column) is no \(wanted)")
    }

    package mutating func text() throws(StoreError) -> String {
        guard case .text(let text) = next() else { throw wrong("text") }
        return text
    }

    package mutating func optionalText() throws(StoreError) -> String? {
        switch next() {
        case .null: return nil
        case .text(let text): return text
        default: throw wrong("text")
        }
    }

    package mutating func integer() throws(StoreError) -> Int {
        guard case .integer(let value) = next() else { throw wrong("integer") }
        return Int(value)
    }

    package mutating func optionalInteger() throws(StoreError) -> Int? {
        switch next() {
        case .null: return nil
        case .integer(let value): return Int(value)
        default: throw wrong("integer")
        }
    }

    package mutating func id<Kind>(_: ID<Kind>.Type = ID<Kind>.self) throws(StoreError) -> ID<Kind> {
        guard let id = ID<Kind>(try text()) else { throw wrong("id") }
        return id
    }

    package mutating func optionalID<Kind>(_: ID<Kind>.Type = ID<Kind>.self) throws(StoreError) -> ID<Kind>? {
        guard let text = try optionalText() else { return nil }
        guard let id = ID<Kind>(text) else { throw wrong("id") }
        return id
    }

    package mutating func timestamp() throws(StoreError) -> Timestamp {
        Timestamp(milliseconds: Int64(try integer()))
    }

    package mutating func optionalTimestamp() throws(StoreError) -> Timestamp? {
        try optionalInteger().map { Timestamp(milliseconds: Int64($0)) }
    }

    /// One of an enumeration's words.
    package mutating func word<Word: RawRepresentable>(_: Word.Type = Word.self) throws(StoreError) -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: try text()) else { throw wrong("known word") }
        return word
    }

    package mutating func optionalWord<Word: RawRepresentable>(_: Word.Type = Word.self) throws(StoreError) -> Word?
    where Word.RawValue == String {
        guard let text = try optionalText() else { return nil }
        guard let word = Word(rawValue: text) else { throw wrong("known word") }
        return word
    }
}
