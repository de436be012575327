/// One SQL statement and its bound values.
///
/// Written as an interpolated string in which `\(value)` **binds**: it becomes `$1`, `$2` …, never text.
///
/// ```swift
/// try session.rows("SELECT id, name FROM person WHERE office_id = \(office) AND role IN \(list: roles)")
/// ```
package struct Query: Sendable, Hashable {
    package private(set) var statement: Statement
    package private(set) var arguments: [SQLValue]

    /// SQL known at compile time, with `$n` written out: for values used more than once.
    package init(_ sql: StaticString, _ arguments: [any SQLBindable]) {
        statement = Statement()
        statement.append(.numbered(sql, arguments: arguments.count))
        self.arguments = arguments.map(\.sqlValue)
    }

    /// SQL composed at run time. It must not contain anything from outside.
    package init(composed sql: String) {
        statement = Statement()
        statement.append(.composed(sql, mark: UInt64(bitPattern: Int64(sql.hashValue))))
        arguments = []
    }

    package var sql: String { statement.sql }
}

extension Query: ExpressibleByStringInterpolation {
    package init(stringLiteral value: StaticString) {
        statement = Statement()
        statement.append(.literal(value))
        arguments = []
    }

    package init(stringInterpolation: StringInterpolation) {
        statement = stringInterpolation.statement
        arguments = stringInterpolation.arguments
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var statement: Statement
        fileprivate var arguments: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            statement = Statement(capacity: interpolationCount * 2 + 1)
            arguments.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) { statement.append(.literal(literal)) }

        package mutating func appendInterpolation(_ value: some SQLBindable) { bind(value.sqlValue) }

        /// A separate overload, so that the compiler does not take a missing value for a mistake.
        package mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            bind(value?.sqlValue ?? .null)
        }

        /// Enums with a raw value bind by it and need no conformance.
        package mutating func appendInterpolation<Raw: RawRepresentable>(_ value: Raw)
        where Raw.RawValue: SQLBindable {
            bind(value.rawValue.sqlValue)
        }

        package mutating func appendInterpolation<Raw: RawRepresentable>(_ value: Raw?)
        where Raw.RawValue: SQLBindable {
            bind(value?.rawValue.sqlValue ?? .null)
        }

        /// The right side of `IN`. An empty list matches nothing.
        ///
        /// The list is padded to a power of two by repeating its last value, which does not affect `IN`, so that lists
        /// of all lengths make few different statements.
        package mutating func appendInterpolation(list values: [some SQLBindable]) {
            guard let last = values.last?.sqlValue else { return appendLiteral("(NULL)") }
            var width = 1
            while width < values.count { width *= 2 }
            appendLiteral("(")
            for place in 0..<width {
                if place > 0 { appendLiteral(", ") }
                bind(place < values.count ? values[place].sqlValue : last)
            }
            appendLiteral(")")
        }

        /// Another statement or fragment; its values are renumbered.
        package mutating func appendInterpolation(_ query: Query) {
            statement.append(query.statement)
            arguments += query.arguments
        }

        /// Comma-separated values, in this order.
        package mutating func appendInterpolation(values: [SQLValue]) {
            for (place, value) in values.enumerated() {
                if place > 0 { appendLiteral(", ") }
                bind(value)
            }
        }

        /// Rows for `VALUES`, in this order.
        package mutating func appendInterpolation(rows: [Query]) {
            for (place, row) in rows.enumerated() {
                if place > 0 { appendLiteral(", ") }
                appendInterpolation(row)
            }
        }

        /// A fragment known at compile time: a column, a direction.
        package mutating func appendInterpolation(raw fragment: StaticString) { appendLiteral(fragment) }

        private mutating func bind(_ value: SQLValue) {
            arguments.append(value)
            statement.append(.value)
        }
    }
}
