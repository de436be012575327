/// One row of what the office keeps, as it is taken out.
package struct KeptRow: Sendable {
    package enum Value: Sendable {
        case null
        case text(String)
        case integer(Int64)
        case real(Double)
        case time(Timestamp)
    }

    package let table: String
    /// By the names of the columns, in their order.
    package let fields: [(name: String, value: Value)]

    package init(table: String, fields: [(name: String, value: Value)]) {
        self.table = table
        self.fields = fields
    }
}
