import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// An object that the API gives, described and written by one list of fields, so that the two cannot differ.
///
/// Writing walks the list and puts each field straight into the bytes: a sheet of fifty entries has some two thousand.
struct Shape<Value>: Sendable {
    let schema: Schema
    /// What makes the `ETag` of an answer; `nil` where it has none.
    let version: @Sendable (Value) -> Int?
    /// About how many bytes it takes, so that they seldom have to move.
    let capacity: @Sendable (Value) -> Int
    fileprivate let fields: [Schema.Field]
    fileprivate let writeFields: @Sendable (Value, inout JSONWriter) -> Void

    /// - Parameter name: under which it is described once, for all who give it.
    init(
        _ name: String? = nil, version: @escaping @Sendable (Value) -> Int? = { _ in nil },
        capacity: @escaping @Sendable (Value) -> Int = { _ in 1024 },
        @ShapeBuilder<Value> _ fields: () -> [Field<Value>]
    ) {
        let all = fields()
        (self.version, self.capacity) = (version, capacity)
        self.fields = all.flatMap(\.described)
        let object = Schema.object(Schema.Fields(all: self.fields))
        schema = name.map { .named($0, object) } ?? object
        writeFields = Self.inTurn(all.map(\.write)[...])
    }

    private typealias Write = @Sendable (Value, inout JSONWriter) -> Void

    /// One closure of many, each held by the next. Called from a list, each would be retained first, and all threads
    /// would wait for one another's counts.
    private static func inTurn(_ writes: ArraySlice<Write>) -> Write {
        guard writes.count > 1 else { return writes.first ?? { _, _ in } }
        let middle = writes.startIndex + writes.count / 2
        let (first, second) = (inTurn(writes[..<middle]), inTurn(writes[middle...]))
        return { value, json in
            first(value, &json)
            second(value, &json)
        }
    }

    private init<Inner>(_ shape: Shape<Inner>, of inner: @escaping @Sendable (Value) -> Inner) {
        (schema, fields) = (shape.schema, shape.fields)
        version = { shape.version(inner($0)) }
        capacity = { shape.capacity(inner($0)) }
        writeFields = { value, json in shape.writeFields(inner(value), &json) }
    }

    func write(_ value: Value, to json: inout JSONWriter) {
        json.beginObject()
        writeFields(value, &json)
        json.endObject()
    }

    /// The same object, made of another value.
    func of<Outer>(_ value: @escaping @Sendable (Outer) -> Value) -> Shape<Outer> { Shape<Outer>(self, of: value) }
}

/// A field of a ``Shape``: how it is described, and what stands there.
struct Field<Value>: Sendable {
    fileprivate let described: [Schema.Field]
    fileprivate let write: @Sendable (Value, inout JSONWriter) -> Void

    private init(
        _ name: StaticString, _ schema: Schema, _ about: String?,
        _ write: @escaping @Sendable (Value, inout JSONWriter) -> Void
    ) {
        described = [.required("\(name)", schema, about)]
        self.write = { value, json in
            json.name(name)
            write(value, &json)
        }
    }

    /// A plain value.
    /// - Parameter schema: where it is narrower than that of all values of its type.
    init<Item: JSONDescribed>(
        _ name: StaticString, as schema: Schema = Item.schema, _ about: String? = nil,
        _ get: @escaping @Sendable (Value) -> Item
    ) {
        self.init(name, schema, about) { value, json in get(value).write(to: &json) }
    }

    /// One of the words of an enumeration.
    init<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(
        _ name: StaticString, _ about: String? = nil, _ get: @escaping @Sendable (Value) -> Word
    ) {
        self.init(name, .words(Word.self), about) { value, json in json.string(get(value).rawValue) }
    }

    init<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(
        _ name: StaticString, _ about: String? = nil, _ get: @escaping @Sendable (Value) -> Word?
    ) {
        self.init(name, .nullable(.words(Word.self)), about) { value, json in (get(value)?.rawValue).write(to: &json) }
    }

    /// An object.
    init<Inner>(
        _ name: StaticString, _ shape: Shape<Inner>, _ about: String? = nil,
        _ get: @escaping @Sendable (Value) -> Inner
    ) {
        self.init(name, shape.schema, about) { value, json in shape.write(get(value), to: &json) }
    }

    init<Inner>(
        _ name: StaticString, _ shape: Shape<Inner>, _ about: String? = nil,
        _ get: @escaping @Sendable (Value) -> Inner?
    ) {
        self.init(name, .nullable(shape.schema), about) { value, json in
            if let inner = get(value) { shape.write(inner, to: &json) } else { json.null() }
        }
    }

    /// A list of objects.
    init<Items: Sequence & SendableMetatype>(
        _ name: StaticString, _ shape: Shape<Items.Element>, upTo most: Int, _ about: String? = nil,
        each get: @escaping @Sendable (Value) -> Items
    ) {
        self.init(name, .array(shape.schema, upTo: most), about) { value, json in
            json.array(of: get(value)) { json, item in shape.write(item, to: &json) }
        }
    }

    /// An object that is there only at times.
    static func optional<Inner>(
        _ name: StaticString, _ shape: Shape<Inner>, _ about: String, _ get: @escaping @Sendable (Value) -> Inner?
    ) -> Self {
        Self(described: [.optional("\(name)", shape.schema, about)]) { value, json in
            guard let inner = get(value) else { return }
            json.name(name)
            shape.write(inner, to: &json)
        }
    }

    /// A plain value that is there only at times.
    static func optional<Item: JSONDescribed>(
        _ name: StaticString, as schema: Schema = Item.schema, _ about: String? = nil,
        _ get: @escaping @Sendable (Value) -> Item?
    ) -> Self {
        Self(described: [.optional("\(name)", schema, about)]) { value, json in
            guard let item = get(value) else { return }
            json.name(name)
            item.write(to: &json)
        }
    }

    /// All fields of another shape, as fields of this one.
    static func all<Inner>(of shape: Shape<Inner>, _ get: @escaping @Sendable (Value) -> Inner) -> Self {
        Self(described: shape.fields) { value, json in shape.writeFields(get(value), &json) }
    }

    private init(described: [Schema.Field], write: @escaping @Sendable (Value, inout JSONWriter) -> Void) {
        self.described = described
        self.write = write
    }
}

@resultBuilder
enum ShapeBuilder<Value> {
    static func buildExpression(_ field: Field<Value>) -> Field<Value> { field }
    static func buildBlock(_ fields: Field<Value>...) -> [Field<Value>] { fields }
}

// MARK: Plain values

/// A value whose type says how the API describes and writes it.
protocol JSONDescribed: SendableMetatype {
    static var schema: Schema { get }
    func write(to json: inout JSONWriter)
}

extension String: JSONDescribed {
    static var schema: Schema { .written }
    func write(to json: inout JSONWriter) { json.string(self) }
}

/// A sentence, in the language of whoever asks.
extension Phrase: JSONDescribed {
    static var schema: Schema { .written }
    func write(to json: inout JSONWriter) { json.phrase(self) }
}

extension Int: JSONDescribed {
    static var schema: Schema { .count }
    func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Bool: JSONDescribed {
    static var schema: Schema { .boolean }
    func write(to json: inout JSONWriter) { json.bool(self) }
}

extension Timestamp: JSONDescribed {
    static var schema: Schema { .time }
    func write(to json: inout JSONWriter) { json.time(self) }
}

extension ID: JSONDescribed {
    static var schema: Schema { .id }
    func write(to json: inout JSONWriter) { json.id(self) }
}

extension Named: JSONDescribed {
    static var schema: Schema { Shapes.named.schema }
    func write(to json: inout JSONWriter) { Shapes.named.write(self, to: &json) }
}

extension Optional: JSONDescribed where Wrapped: JSONDescribed {
    static var schema: Schema { .nullable(Wrapped.schema) }
    func write(to json: inout JSONWriter) { if let self { self.write(to: &json) } else { json.null() } }
}

extension Array: JSONDescribed where Element: JSONDescribed {
    static var schema: Schema { .array(Element.schema) }
    func write(to json: inout JSONWriter) { json.array(of: self) { json, item in item.write(to: &json) } }
}

/// An object that is JSON already.
struct JSONObject: JSONDescribed {
    var text = "{}"

    init() {}
    init(_ text: String) { self.text = text }

    static var schema: Schema { .anyObject }
    func write(to json: inout JSONWriter) { json.verbatim(ByteBuffer(string: text)) }
}
