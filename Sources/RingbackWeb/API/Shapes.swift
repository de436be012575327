import RingbackCore
import RingbackDesk
import RingbackJSON

/// Schemas shared by several endpoints, each named in the API's description.
extension Schema {
    /// Free text, as returned.
    static let written = Self.text(20_000)
    static let name = Self.text(TextLimit.name)

    static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> Self {
        .word(Word.allCases.map(\.rawValue))
    }

    static let code = Self.integer(1...4)
    static let count = Self.integer(0...1_000_000_000)
    static let box = Self.word(Boxes.all.map(\.name))
    static let cursor = Self.token(200)
    static let limit = Self.integer(1...200)

    static let named = Self.named("Named", .object(.required("id", .id), .required("name", written)))

    static let entry = Self.named(
        "Entry",
        .object(
            .required("id", .id),
            .required("version", count, "Grows with every change; what If-Match compares."),
            .required("owner", named, "Who owes the return: never nobody, never two."),
            .required("taker", named), .required("for", .nullable(named), "The person the caller asked for."),
            .required("team", .nullable(written)), .required("caller", caller), .required("regarding", written),
            .required("code", code), .required("boxes", .array(box, upTo: 6)),
            .required("source", words(CallSource.self)), .required("calls", count), .required("firstCallAt", .time),
            .required("lastCallAt", .time), .required("days", count, "Office days since the first call, both counted."),
            .required("due", .time), .required("late", .boolean),
            .required("around", .nullable(.time), "A time that was wished for: the office's own note, never promised."),
            .required("lookAgain", .boolean),
            .required("away", .nullable(away), "Where the owner is away."),
            .required("told", written, "What the caller was told."), .required("face", words(Face.self)),
            .required("accepted", .boolean, "Whether the owner has said that they will return it."),
            .required("handover", .nullable(handover)), .required("lastAttempt", .nullable(attempt)),
            .required("attempts", count), .required("place", .nullable(place)),
            .required("standing", .nullable(words(Standing.self))), .required("why", written, "Why this owner."),
            .required("outcome", .nullable(words(ClosingOutcome.self))), .required("closedAt", .nullable(.time)),
            .required("closedBy", .nullable(named)), .required("closedBecause", .nullable(written)),
            .optional("done", done, "What was done just now; only in the answer to a change.")))

    static let done = Self.named(
        "ActDone",
        .object(
            .required("said", written, "A sentence to show."),
            .optional(
                "way", .word(["new", "added", "another"]),
                "How a call was filed: as a new message, on the open one, or as another caller's than whose number it is."
            ),
            .required("undo", .nullable(.id), "Takes it back within a minute, at /messages/{message}/undo/{act}.")))

    static let caller = Self.named(
        "Caller",
        .object(
            .required("name", written), .required("number", .nullable(written), "E.164, when it could be read."),
            .required("numberText", written, "As it was given or dialled."),
            .required(
                "numberRemark", .nullable(written),
                "What there is to say of it, when it was read as one of two numbers or cannot be dialled."),
            .required("pronunciation", written),
            .required("company", written), .required("contact", .nullable(.id))))

    static let handover = Self.named(
        "Handover",
        .object(
            .required("id", .id), .required("from", named), .required("to", named),
            .required("kind", .word(["handover", "request", "notMine"])), .required("note", written),
            .required("offeredAt", .time)))

    static let attempt = Self.named(
        "Attempt",
        .object(
            .required("id", .id), .required("outcome", words(AttemptOutcome.self)), .required("by", named),
            .required("at", .time), .required("with", written), .required("said", written),
            .required("number", .nullable(written))))

    static let place = Self.named(
        "Place",
        .object(
            .required("order", count),
            .required("by", .nullable(named), "Who moved it there; null where it only made room for another."),
            .required("at", .nullable(.time)), .required("why", written)))

    static let entries = Self.array(entry, upTo: 1000)

    /// A page of a list.
    static func list(_ name: String, _ items: Schema, _ more: Field...) -> Self {
        .object(
            Fields(
                all: [
                    .required(name, items),
                    .required("next", .nullable(cursor), "Where the list goes on: send it back as cursor."),
                ] + more))
    }
}

extension [Schema.Field] {
    static let paging: Self = [
        .optional("cursor", .cursor, "Where to go on, as the last page said."),
        .optional("limit", .limit, "How many at most; 50 when nothing is said."),
    ]
}

extension APICall {
    var cursor: String? { query.text("cursor") }
    var limit: Int { query.int("limit") ?? 50 }
}
