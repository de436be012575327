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
            "Contacts that may be one and the same. A page may be short, or empty, and still have a next one.",
            .findContacts, query: .paging, gives: .list("pairs", .pairs)
        ) { call in
            let (pairs, next) = try await desk.duplicates(cursor: call.cursor, limit: call.limit, by: call.acting)
            return .json(capacity: 4096) { json in
                json.object { json in
                    json.pairs(pairs)
                    json.field("next", next)
                }
            }
        }
    }

    private var duplicatesOf: Endpoint {
        .get(
            "/contacts/{contact}/duplicates", "listDuplicatesOf", "Contacts that may be the same as this one.",
            .findContacts, gives: .object(.required("pairs", .pairs))
        ) { call in
            let pairs = try await desk.duplicates(of: try call.id("contact"), by: call.acting)
            return .json(capacity: 4096) { $0.object { $0.pairs(pairs) } }
        }
    }

    private var dismissal: Endpoint {
        .change(
            .post, "/contacts/{contact}/apart", "setContactsApart",
            "Say that two contacts are not the same; they are never proposed again.", .mergeContacts,
            takes: .object(.required("other", .id)), gives: .nothing, isIdempotent: false
        ) { call in
            guard let other: ContactID = call.body.id("other") else { throw ContactError.notHere }
            try await desk.setApart(try call.id("contact"), other, by: call.acting)
            return .nothing
        }
    }

    private var merge: Endpoint {
        .change(
            .post, "/contacts/{contact}/merges", "mergeContacts",
            "Merge another contact into this one. All that the other left is put to this one; its address leads here.",
            .mergeContacts,
            takes: .object(
                .required("other", .id),
                .optional("otherVersion", .count, "The version of the other that was looked at."),
                .optional("take", .choices, "For each field whose entry stays: of this, of the other, or both."),
                .optional(
                    "standingsOfOther", .array(.id, upTo: 1000),
                    "Principals to whom the other’s standing counts, where both have one.")),
            gives: .json(.ok, .contact), isConditional: true
        ) { call in
            guard let other: ContactID = call.body.id("other") else { throw ContactError.notHere }
            var sides: [MergeChoices.Field: MergeSide] = [:]
            for field in MergeChoices.Field.allCases {
                sides[field] = call.body["take"]?.text(field.rawValue).flatMap(MergeSide.init)
            }
            let principals = Set(call.body.texts("standingsOfOther").compactMap { PersonID($0) })
            let once: IdempotentRequest<Contact>? = call.once { .contact($0) }
            let done = try await desk.merge(
                other, into: try call.id("contact"), MergeChoices(sides, standingsOfOther: principals),
                versions: (call.expectedVersion, call.body.int("otherVersion")), by: call.acting, once: once)
            return Answer(done, .ok) { .contact($0) }
        }
    }

    private var merges: Endpoint {
        .get(
            "/contacts/{contact}/merges", "listMerges", "The contacts that were merged into this one.",
            .findContacts,
            gives: .object(
                .required(
                    "merges",
                    .array(
                        .object(
                            .required("contact", .id, "The one that went."), .required("name", .written),
                            .required("company", .written), .required("by", .named), .required("at", .time)),
                        upTo: 10_000)))
        ) { call in
            let merges = try await desk.merges(into: try call.id("contact"), by: call.acting)
            return .json { json in
                json.object { json in
                    json.array("merges", of: merges) { json, merge in
                        json.object { json in
                            json.field("contact", merge.gone)
                            json.field("name", merge.name)
                            json.field("company", merge.company)
                            json.named("by", merge.by)
                            json.field("at", merge.at)
                        }
                    }
                }
            }
        }
    }

    private var unmerge: Endpoint {
        .change(
            .post, "/contacts/{contact}/unmerging", "unmergeContact",
            "Take a contact out of the one that it was merged into: both are as they were.", .mergeContacts,
            gives: .json(.ok, .contact), isIdempotent: false
        ) { call in .contact(try await desk.unmerge(try call.id("contact"), by: call.acting)) }
    }
}

extension Schema {
    fileprivate static let pairs = Self.array(
        Self.named(
            "ContactPair",
            .object(
                .required("this", contact), .required("other", contact),
                .required("why", .array(.word(DuplicateReason.allCases.map(\.rawValue)), upTo: 2)))), upTo: 1000)

    fileprivate static let choices = Self.named(
        "MergeChoices",
        .object(
            Fields(
                all: MergeChoices.Field.allCases.map { field in
                    .optional(field.rawValue, .word(field.takesBoth ? ["this", "other", "both"] : ["this", "other"]))
                })))
}

extension JSONWriter {
    fileprivate mutating func pairs(_ pairs: [ContactPair]) {
        array("pairs", of: pairs) { json, pair in
            json.object { json in
                json.object("this") { $0.fields(of: pair.this) }
                json.object("other") { $0.fields(of: pair.other) }
                json.array("why", pair.why.map(\.rawValue))
            }
        }
    }
}
