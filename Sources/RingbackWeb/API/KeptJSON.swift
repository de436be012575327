package import RingbackCore
import RingbackDesk
package import RingbackJSON

// Exported data as JSON.
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
}
