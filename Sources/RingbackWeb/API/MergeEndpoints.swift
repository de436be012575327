import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Two records of one contact: proposed, merged and separated.
struct MergeEndpoints {
    let desk: Desk

    var all: [Endpoint] { [duplicates, duplicatesOf, dismissal, merge, merges, unmerge] }

    private var duplicates: Endpoint {
        .get(
            "/contacts/duplicates", "listDuplicates",
            "Possible duplicates. A page may be short, or empty, and still have a next one.",
            .findContacts, query: .paging, gives: Shapes.pageOfPairs
        ) { call in
            try await desk.duplicates(cursor: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    private var duplicatesOf: Endpoint {
        .get(
            "/contacts/{contact}/duplicates", "listDuplicatesOf", "Possible duplicates of this contact.",
            .findContacts, gives: Shapes.pairs
        ) { call in
            try await desk.duplicates(of: try call.id("contact"), by: call.acting)
        }
    }

    private var dismissal: Endpoint {
        .change(
            .post, "/contacts/{contact}/apart", "setContactsApart",
            "Mark two contacts as different; they are never suggested again.", .mergeContacts,
            takes: .required("other", .id), gives: .nothing
        ) { call, other in
            try await desk.setApart(try call.id("contact"), other, by: call.acting)
            return .nothing
        }
    }

    private var merge: Endpoint {
        .once(
            .post, "/contacts/{contact}/merges", "mergeContacts",
            "Merge another contact into this one. Everything of the other moves to this one; its address leads here.",
            .mergeContacts,
            takes: .required("other", .id),
            .optional("otherVersion", .integer(.count), "The version of the other that was compared."),
            .optional("take", .choices, or: [:], "For each field, which one is kept: this, the other, or both."),
            .optional(
                "standingsOfOther", .array(.person, upTo: 1000), or: [],
                "Principals for whom the other’s standing is kept, if both have one."),
            gives: Shapes.contact, isConditional: true
        ) { call, once, other, version, sides, principals in
            try await desk.merge(
                other, into: try call.id("contact"), MergeChoices(sides, standingsOfOther: Set(principals)),
                versions: (call.expectedVersion, version), by: call.acting, once: once)
        }
    }

    private var merges: Endpoint {
        .get(
            "/contacts/{contact}/merges", "listMerges", "The contacts that were merged into this one.",
            .findContacts,
            gives: Shapes.merges
        ) { call in
            try await desk.merges(into: try call.id("contact"), by: call.acting)
        }
    }

    private var unmerge: Endpoint {
        .change(
            .post, "/contacts/{contact}/unmerging", "unmergeContact",
            "Separate a merged contact: both are as they were.", .mergeContacts,
            gives: Shapes.contact
        ) { call in try await desk.unmerge(try call.id("contact"), by: call.acting) }
    }
}

extension Input<[MergeChoices.Field: MergeSide]> {
    fileprivate static var choices: Self {
        let fields = MergeChoices.Field.allCases.map { field in
            let sides = Schema.word(field.takesBoth ? ["this", "other", "both"] : ["this", "other"])
            return DraftField<Value>(field.rawValue, .text(sides)) { $0[field] = MergeSide(rawValue: $1) }
        }
        let changes = Input<Changes<Value>>.changes(fields)
        return Self(schema: .named("MergeChoices", changes.schema)) { try changes.read($0)?.applied(to: [:]) }
    }
}

extension Shapes {
    fileprivate static let pageOfPairs = Shape<(pairs: [ContactPair], next: String?)> {
        Field.all(of: pairs) { $0.pairs }
        Field.next { $0.next }
    }

    fileprivate static let pairs = Shape<[ContactPair]>(capacity: { _ in 4096 }) {
        Field("pairs", pair, upTo: 1000) { $0 }
    }

    private static let pair = Shape<ContactPair>("ContactPair") {
        Field("this", contact) { $0.this }
        Field("other", contact) { $0.other }
        Field("why", as: .array(.words(DuplicateReason.self), upTo: 2)) { $0.why.map(\.rawValue) }
    }

    fileprivate static let merges = Shape<[MergedContact]> { Field("merges", merged, upTo: 10_000) { $0 } }

    private static let merged = Shape<MergedContact> {
        Field("contact", "The one that was merged.") { $0.gone }
        Field("name") { $0.name }
        Field("company") { $0.company }
        Field("by") { $0.by }
        Field("at") { $0.at }
    }
}
