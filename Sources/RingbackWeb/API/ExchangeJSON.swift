import RingbackCore
package import RingbackDesk
package import RingbackJSON

// Import results in the API.
extension Schema {
    static let importReport = Self.named(
        "ImportReport",
        .object(
            .required("dry", .boolean), .required("new", count), .required("merged", count), .required("known", count),
            .required("refused", count),
            .required("goneBefore", count, "Rows that were brought in before the file was broken off."),
            .required("left", count, "Rows that are counted and not listed."),
            .required(
                "columns",
                .array(
                    .object(.required("name", written), .required("holds", .nullable(written))), upTo: 1000)),
            .required(
                "rows",
                .array(
                    .object(
                        .required("line", count), .required("name", written),
                        .required("fate", .word(["new", "merged", "known", "refused"])),
                        .required("contact", .nullable(.id)), .required("adds", .array(written, upTo: 1000)),
                        .required("why", .nullable(written)), .required("remarks", .array(written, upTo: 10_000))),
                    upTo: ImportReport.mostLines))))

    static let importRecord = Self.named(
        "Import",
        .object(
            .required("id", .id), .required("kind", .word(["contacts", "calls"])), .required("by", named),
            .required("begunAt", .time), .required("finishedAt", .nullable(.time)), .required("rows", count),
            .required("share", .integer(0...1000), "Thousandths of the file."), .required("new", count),
            .required("merged", count), .required("known", count), .required("refused", count)))
}

extension JSONWriter {
    package mutating func report(_ report: ImportReport) {
        object { json in
            json.field("dry", report.isDryRun)
            json.field("new", report.new)
            json.field("merged", report.merged)
            json.field("known", report.known)
            json.field("refused", report.refused)
            json.field("goneBefore", report.goneBefore)
            json.field("left", report.left)
            json.array("columns", of: report.header.enumerated()) { json, column in
                json.object { json in
                    json.field("name", column.element)
                    json.field("holds", report.holds(at: column.offset))
                }
            }
            json.array("rows", of: report.lines) { json, line in
                json.object { json in
                    json.field("line", line.line)
                    json.field("name", line.name)
                    json.fate(line.fate)
                    json.array("remarks", line.remarks)
                }
            }
        }
    }

    private mutating func fate(_ fate: ImportReport.Fate) {
        let (word, contact, adds, why): (String, ContactID?, [String], String?) =
            switch fate {
            case .new: ("new", nil, [], nil)
            case .merged(let into, _, let adding): ("merged", into, adding, nil)
            case .known(let contact): ("known", contact, [], nil)
            case .refused(let sentence): ("refused", nil, [], sentence)
            }
        field("fate", word)
        field("contact", contact)
        array("adds", adds)
        field("why", why)
    }

    mutating func importRecord(_ record: ImportRecord, by: Named) {
        object { json in
            json.field("id", record.id)
            json.field("kind", record.kind.rawValue)
            json.named("by", by)
            json.field("begunAt", record.begunAt)
            json.field("finishedAt", record.finishedAt)
            json.field("rows", record.rowsDone)
            json.field("share", record.share)
            json.field("new", record.added)
            json.field("merged", record.merged)
            json.field("known", record.known)
            json.field("refused", record.refused)
        }
    }

    /// All of a contact's own data.
    mutating func everything(of contact: Contact) {
        field("id", contact.id)
        field("name", contact.name)
        field("company", contact.company)
        field("honorific", contact.honorific)
        field("pronunciation", contact.pronunciation)
        field("spellingConfirmedAt", contact.spellingConfirmed?.at)
        field("pronunciationConfirmedAt", contact.pronunciationConfirmed?.at)
        field("timeZone", contact.timeZone)
        field("country", contact.country)
        field("note", contact.note)
        field("holder", contact.holder)
        addresses(of: contact)
    }
}
