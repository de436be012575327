package import RingbackCore

// How an office's rows are written in an export.
extension JSONWriter {
    /// Everything about one person: the rows of each table that may have some.
    package mutating func subject(_ rows: [KeptRow], tables: [String]) {
        object { json in
            for table in tables {
                json.dynamicName(Self.camel(table))
                json.array(of: rows.filter { $0.table == table }) { json, row in json.object { $0.fields(of: row) } }
            }
        }
    }

    /// One row with its kind: a line of a JSON Lines file.
    package mutating func row(_ row: KeptRow) {
        object { json in
            json.field("kind", Self.camel(row.table))
            json.fields(of: row)
        }
    }

    private mutating func fields(of row: KeptRow) {
        for (name, value) in row.fields {
            dynamicName(Self.camel(name))
            switch value {
            case .null: null()
            case .text(let text): string(text)
            case .integer(let number): integer(number)
            case .real(let number): double(number)
            case .time(let time): self.time(time)
            }
        }
    }

    /// `best_hours` becomes `bestHours`.
    private static func camel(_ name: String) -> String {
        let words = name.split(separator: "_")
        return (words.prefix(1).map(String.init) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
            .joined()
    }
}
