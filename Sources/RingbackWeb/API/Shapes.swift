import RingbackCore
import RingbackDesk
import RingbackJSON

/// What several endpoints give; each has its name in the API's description.
enum Shapes {
    static let named = Shape<Named>("Named") {
        Field("id") { $0.id }
        Field("name") { $0.name }
    }

    static let done = Shape<ActedEntry.Done>("ActDone") {
        Field("said", "A sentence to show.") { $0.said }
        Field.optional(
            "way", as: .word(["new", "added", "another"]),
            "How a call was filed: as a new message, on the open one, or as another caller's than whose number it is."
        ) { $0.way }
        Field("undo", "Undoes it within a minute, at /messages/{message}/undo/{act}.") { $0.undo }
    }

    /// How many it was done to.
    static func count(_ name: StaticString) -> Shape<Int> { Shape { Field(name) { $0 } } }

    /// A page of a list of entries.
    static let entries = Shape<(entries: [Entry], next: String?)>(capacity: { 1024 + $0.entries.count * 1200 }) {
        Field("entries", entry, upTo: 1000) { $0.entries }
        Field.next { $0.next }
    }
}

extension Field {
    /// What ends a page of a list.
    static func next(_ get: @escaping @Sendable (Value) -> String?) -> Self {
        Field("next", as: .nullable(.cursor), "Where the list goes on: send it back as cursor.", get)
    }
}

/// Something with the names of everybody whom it speaks of.
struct Naming<Subject> {
    let it: Subject
    let names: [PersonID: String]

    init(_ it: Subject, _ names: [PersonID: String]) {
        self.it = it
        self.names = names
    }

    func name(_ id: PersonID) -> Named { Named(id, among: names) }
    func name(_ id: PersonID?) -> Named? { id.map { Named($0, among: names) } }
}

extension Naming: Sendable where Subject: Sendable {}

extension Sequence {
    func naming(_ names: [PersonID: String]) -> LazyMapSequence<Self, Naming<Element>> {
        lazy.map { Naming($0, names) }
    }
}

// What endpoints take, and the limits of what they give.
extension Schema {
    /// Free text, as returned.
    static let written = Self.text(20_000)
    static let name = Self.text(TextLimit.name)

    static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> Self {
        .word(Word.allCases.map(\.rawValue))
    }

    static let code = Self.integer(1...4)
    static let count = Self.integer(0...1_000_000_000)
    static let boxes = Self.array(.word(Boxes.all.map(\.name)), upTo: 6)
    static let cursor = Self.token(200)
    static let limit = Self.integer(1...200)
}

extension [Schema.Field] {
    static let paging: Self = [
        .optional("cursor", .cursor, "Where to go on, as the last page said."),
        .optional("limit", .limit, "How many at most; 50 by default."),
    ]
}

extension APICall {
    var cursor: String? { query.text("cursor") }
    var limit: Int { query.int("limit") ?? 50 }
}
