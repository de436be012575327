import RingbackCore

/// Goes through the columns of a table in the order in which they are declared: to list them for a `SELECT`, to read a
/// row of that `SELECT` by position, or to write one.
///
/// A table names each column once, in a function that makes a record of them. It is given the record where one is
/// written, and nothing where one is read:
///
/// ```swift
/// static func note(_ next: inout some ColumnPass, _ note: Note?) throws(SQLFault) -> Note {
///     Note(id: try next.fixed("id", note?.id), said: try next.column("said", note?.said))
/// }
/// ```
protocol ColumnPass {
    mutating func column<Value: ColumnValue>(_ name: StaticString, _ value: Value?) throws(SQLFault) -> Value
    mutating func optional<Value: ColumnValue>(_ name: StaticString, _ value: Value?) throws(SQLFault) -> Value?
    /// Written when the record is added, and never changed.
    mutating func fixed<Value: ColumnValue>(_ name: StaticString, _ value: Value?) throws(SQLFault) -> Value
    /// Read and never written: of another table that the `SELECT` joins, named with its alias, or changed elsewhere.
    mutating func readOnly<Value: ColumnValue>(_ name: StaticString) throws(SQLFault) -> Value?
}

/// What a column may hold.
protocol ColumnValue {
    /// Stands in for a value while columns are only listed.
    static var blank: Self { get }
    static func read(_ column: Int, of row: Row) throws(SQLFault) -> Self
    var bound: SQLValue { get }
}

// MARK: Listing

struct ColumnNames: ColumnPass {
    fileprivate let alias: String
    fileprivate var names: [String] = []

    mutating func column<Value: ColumnValue>(_ name: StaticString, _: Value?) -> Value {
        names.append("\(alias)\(name)")
        return .blank
    }

    mutating func optional<Value: ColumnValue>(_ name: StaticString, _: Value?) -> Value? {
        names.append("\(alias)\(name)")
        return nil
    }

    mutating func fixed<Value: ColumnValue>(_ name: StaticString, _ value: Value?) -> Value { column(name, value) }

    mutating func readOnly<Value: ColumnValue>(_ name: StaticString) -> Value? {
        names.append("\(name)")
        return nil
    }
}

extension Query {
    /// The columns that a declaration names, for a `SELECT`.
    /// - Parameter alias: what its table is called there.
    init<Record>(columnsAs alias: String? = nil, of table: (inout ColumnNames) throws -> Record) {
        var names = ColumnNames(alias: alias.map { "\($0)." } ?? "")
        // Nothing is read, so there is nothing that could fail.
        _ = try? table(&names)
        self.init(composed: names.names.joined(separator: ", "))
    }
}

// MARK: Reading

extension RowCursor: ColumnPass {
    mutating func column<Value: ColumnValue>(_: StaticString, _: Value?) throws(SQLFault) -> Value {
        try .read(next(), of: row)
    }

    mutating func optional<Value: ColumnValue>(_: StaticString, _: Value?) throws(SQLFault) -> Value? {
        let column = next()
        return row.isNull(column) ? nil : try .read(column, of: row)
    }

    mutating func fixed<Value: ColumnValue>(_: StaticString, _: Value?) throws(SQLFault) -> Value {
        try .read(next(), of: row)
    }

    mutating func readOnly<Value: ColumnValue>(_ name: StaticString) throws(SQLFault) -> Value? {
        try optional(name, nil)
    }
}

// MARK: Writing

struct ColumnWriter: ColumnPass {
    private var columns: [(name: StaticString, value: SQLValue, isFixed: Bool)]

    init(_ office: OfficeID) { columns = [("office_id", office.bound, true)] }

    mutating func column<Value: ColumnValue>(_ name: StaticString, _ value: Value?) -> Value {
        columns.append((name, value?.bound ?? .null, false))
        return value ?? .blank
    }

    mutating func optional<Value: ColumnValue>(_ name: StaticString, _ value: Value?) -> Value? {
        columns.append((name, value?.bound ?? .null, false))
        return value
    }

    mutating func fixed<Value: ColumnValue>(_ name: StaticString, _ value: Value?) -> Value {
        columns.append((name, value?.bound ?? .null, true))
        return value ?? .blank
    }

    mutating func readOnly<Value: ColumnValue>(_: StaticString) -> Value? { nil }

    /// Writes a column that no record reads.
    mutating func add(_ name: StaticString, _ value: SQLValue, isFixed: Bool = false) {
        columns.append((name, value, isFixed))
    }

    /// `(office_id, id, …)`
    var names: Query {
        query { sql in
            for (place, column) in columns.enumerated() {
                sql.appendLiteral(place == 0 ? "(" : ", ")
                sql.appendLiteral(column.name)
            }
            sql.appendLiteral(")")
        }
    }

    /// The values in the order of ``names``, in brackets too.
    var row: Query { "(\(values: columns.map(\.value)))" }

    /// `version = …, name = …`: all but what never changes.
    var assignments: Query {
        query { sql in
            for (place, column) in columns.filter({ !$0.isFixed }).enumerated() {
                if place > 0 { sql.appendLiteral(", ") }
                sql.appendLiteral(column.name)
                sql.appendLiteral(" = ")
                sql.appendInterpolation(column.value)
            }
        }
    }

    /// Adds the records, which are of one table.
    static func insert(_ records: [Self], into table: StaticString) -> Query {
        "INSERT INTO \(raw: table) \(records.first?.names ?? "") VALUES \(rows: records.map(\.row))"
    }

    private func query(_ write: (inout Query.StringInterpolation) -> Void) -> Query {
        var sql = Query.StringInterpolation(literalCapacity: 0, interpolationCount: columns.count * 2)
        write(&sql)
        return Query(stringInterpolation: sql)
    }
}
