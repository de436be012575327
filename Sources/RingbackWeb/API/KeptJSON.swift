import RingbackCore
import RingbackDesk
package import RingbackStore

// How what is kept is written down for whoever takes it out.
extension Schema {
    static let erased = Self.named(
        "Erased",
        .object(
            .required("contacts", count), .required("numbers", count), .required("emails", count),
            .required("messages", count), .required("calls", count), .required("mails", count),
            .required("notes", count),
            .required("loggedCalls", count), .required("historyEntries", count)))
}

extension JSONWriter {
    package mutating func erased(_ erased: Erased) {
        object { json in
            json.field("contacts", erased.contacts)
            json.field("numbers", erased.numbers)
            json.field("emails", erased.emails)
            json.field("messages", erased.messages)
            json.field("calls", erased.calls)
            json.field("mails", erased.mails)
            json.field("notes", erased.notes)
            json.field("loggedCalls", erased.loggedCalls)
            json.field("historyEntries", erased.historyEntries)
        }
    }

    /// Everything about one person, by what it is.
    package mutating func subject(_ rows: [KeptRow]) {
        object { json in
            for table in KeptTable.ofPeople {
                json.dynamicName(Self.camel(table.name))
                json.array(of: rows.filter { $0.table == table.name }) { json, row in json.object { $0.fields(of: row) }
                }
            }
        }
    }

    /// One row with what it is: a line of a file of JSON lines.
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
            case .integer(let number):
                if Self.isTime(name) { time(Timestamp(milliseconds: number)) } else { integer(number) }
            case .real(let number): double(number)
            case .blob: null()
            }
        }
    }

    private static func isTime(_ column: String) -> Bool {
        column == "at" || column.hasSuffix("_at") || column == "invalid_since"
    }

    /// `best_hours` is `bestHours`.
    private static func camel(_ name: String) -> String {
        let words = name.split(separator: "_")
        return (words.prefix(1).map(String.init) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
            .joined()
    }
}
