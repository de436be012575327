import HTTPTypes
import RingbackCore
import RingbackJSON
import RingbackWords

/// A value that the API takes, described, checked and read by one declaration: the counterpart of ``Shape``.
struct Input<Value: Sendable>: Sendable {
    let schema: Schema
    /// `nil` for a value that the schema refuses, as a form on a page may send.
    let read: @Sendable (JSONValue) throws -> Value?
}

/// A field of a body. Handlers are given the values of the fields they name, so none can be read that is not declared.
struct InputField<Value: Sendable>: Sendable {
    fileprivate(set) var described: [Schema.Field] = []
    /// The schema of the whole body, for a value that is not one field of it.
    fileprivate(set) var body: Schema?
    let read: @Sendable (JSONValue) throws -> Value

    static func required(_ name: String, _ input: Input<Value>, _ about: String? = nil) -> Self {
        Self(described: [.required(name, input.schema, about)]) { try $0.required(name, input) }
    }

    /// - Parameter value: its meaning when it is not given.
    static func optional(_ name: String, _ input: Input<Value>, or value: Value, _ about: String? = nil) -> Self {
        Self(described: [.optional(name, input.schema, about)]) { try $0.given(name, input) ?? value }
    }

    static func optional<Item>(_ name: String, _ input: Input<Item>, _ about: String? = nil) -> Self
    where Value == Item? {
        Self(described: [.optional(name, input.schema, about)]) { try $0.given(name, input) }
    }

    /// All fields of a draft, as fields of this body.
    static func changes<Draft>(_ fields: [DraftField<Draft>]) -> Self where Value == Changes<Draft> {
        Self(described: fields.map(\.described)) { Changes(fields: fields, body: $0) }
    }

    /// The body as one value.
    static func body(_ input: Input<Value>) -> Self {
        Self(body: input.schema) { body in
            guard let value = try input.read(body) else {
                throw HTTPProblem(.unprocessableContent, say("The request has no body."))
            }
            return value
        }
    }
}

/// A field that sets a part of a draft when it is given.
struct DraftField<Draft>: Sendable {
    fileprivate let described: Schema.Field
    fileprivate let take: @Sendable (JSONValue, inout Draft) throws -> Void

    init<Value>(
        _ name: String, _ input: Input<Value>, _ about: String? = nil,
        set: @escaping @Sendable (inout Draft, Value) throws -> Void
    ) {
        self.init(described: .optional(name, input.schema, about)) { body, draft in
            if let value = try body.given(name, input) { try set(&draft, value) }
        }
    }

    init<Value>(
        _ name: String, _ path: any WritableKeyPath<Draft, Value> & Sendable, _ input: Input<Value>,
        _ about: String? = nil
    ) {
        self.init(name, input, about) { draft, value in draft[keyPath: path] = value }
    }

    private init(described: Schema.Field, take: @escaping @Sendable (JSONValue, inout Draft) throws -> Void) {
        (self.described, self.take) = (described, take)
    }

    var required: Self { Self(described: .required(described.name, described.schema, described.about), take: take) }
}

/// What a body changes in a draft: fields that are not given stay as they are.
struct Changes<Draft>: Sendable {
    fileprivate let fields: [DraftField<Draft>]
    fileprivate let body: JSONValue

    func applied(to draft: Draft) throws -> Draft {
        try fields.reduce(into: draft) { try $1.take(body, &$0) }
    }
}

extension Endpoint.Body {
    static func json<each Item>(_ fields: repeat InputField<each Item>, oneOf: [String] = []) -> Self {
        for field in repeat each fields { if let body = field.body { return .json(body) } }
        let all = Schema.Fields(all: Self.fields(repeat each fields), oneOf: oneOf)
        return all.all.isEmpty ? .nothing : .json(.object(all))
    }

    static func fields<each Item>(_ fields: repeat InputField<each Item>) -> [Schema.Field] {
        var all: [Schema.Field] = []
        for field in repeat each fields { all += field.described }
        return all
    }
}

// MARK: Kinds of values

extension Input {
    static func named(_ name: String, _ input: Self) -> Self {
        Self(schema: .named(name, input.schema), read: input.read)
    }

    static func nullable<Item>(_ item: Input<Item>) -> Self where Value == Item? {
        Self(schema: .nullable(item.schema)) { if case .null = $0 { .some(nil) } else { try item.read($0) } }
    }

    static func array<Item>(_ item: Input<Item>, count: ClosedRange<Int>) -> Self where Value == [Item] {
        Self(schema: .array(item.schema, count: count)) { try $0.items.compactMap(item.read) }
    }

    static func array<Item>(_ item: Input<Item>, upTo most: Int) -> Self where Value == [Item] {
        array(item, count: 0...most)
    }

    static func words(_: Value.Type = Value.self) -> Self where Value: CaseIterable & RawRepresentable<String> {
        Self(schema: .words(Value.self)) { $0.text.flatMap { Value(rawValue: $0) } }
    }

    /// Some of the words alone.
    static func words(of some: [Value]) -> Self where Value: RawRepresentable<String> & Equatable {
        Self(schema: .word(some.map(\.rawValue))) { value in
            value.text.flatMap { Value(rawValue: $0) }.flatMap { some.contains($0) ? $0 : nil }
        }
    }

    static func object<each Item>(
        _ fields: repeat InputField<each Item>, as make: @escaping @Sendable (repeat each Item) throws -> Value
    ) -> Self {
        let all = (repeat each fields)
        return Self(schema: .object(Schema.Fields(all: Endpoint.Body.fields(repeat each fields)))) {
            try make(repeat try (each all).read($0))
        }
    }

    static func changes<Draft>(_ fields: [DraftField<Draft>], oneOf: [String] = []) -> Self
    where Value == Changes<Draft> {
        Self(schema: .object(Schema.Fields(all: fields.map(\.described), oneOf: oneOf))) {
            Changes(fields: fields, body: $0)
        }
    }
}

extension Input<JSONValue> {
    /// Read by what keeps it.
    static func any(_ schema: Schema) -> Self { Self(schema: schema) { $0 } }
}

extension Input<String> {
    static func text(_ schema: Schema) -> Self { Self(schema: schema) { $0.text } }
    static func text(_ most: Int, atLeast least: Int = 0) -> Self { text(.text(most, atLeast: least)) }
    static var name: Self { text(.name) }
    static var phone: Self { text(.phone) }
    static var numberAsGiven: Self { text(.numberAsGiven) }
    static var password: Self { text(.password) }
}

extension Input<Bool> {
    static var boolean: Self { Self(schema: .boolean) { $0.bool } }
}

extension Input<Int> {
    static func integer(_ schema: Schema) -> Self { Self(schema: schema) { $0.int } }
}

extension Input<Code> {
    static var code: Self { Self(schema: .code) { $0.int.flatMap { Code(rawValue: $0) } } }
}

extension Input<CallSource> {
    /// How somebody outside reached the office.
    static var callSource: Self {
        Self(schema: .word(CallSource.incoming.map(\.rawValue))) { value in
            value.text.flatMap { CallSource(rawValue: $0) }.flatMap { CallSource.incoming.contains($0) ? $0 : nil }
        }
    }
}

extension Input<Timestamp> {
    static var time: Self { Self(schema: .time) { $0.text.flatMap { Timestamp(rfc3339: $0) } } }
}

extension Input<Language> {
    static var language: Self {
        Self(schema: .word(Language.all.map(\.code))) { $0.text.flatMap(Language.init(code:)) }
    }
}

/// An id of any kind.
protocol ReadID: Sendable { init?(_ text: String) }
extension ID: ReadID {}

extension Input where Value: ReadID {
    static var id: Self { Self(schema: .id) { $0.text.flatMap { Value($0) } } }
}

extension Input<PersonID> {
    /// Somebody of the office, by their id or their email address.
    static var person: Self { Self(schema: .person) { $0.text.flatMap { PersonID($0) } } }
}

extension JSONValue {
    /// A field that the schema requires; only a form that is not ours can lack it.
    func required<Value>(_ name: String, _ input: Input<Value>) throws -> Value {
        guard let value = try given(name, input) else {
            throw HTTPProblem(.unprocessableContent, say("The form’s “\(name)” is missing or not valid."))
        }
        return value
    }

    /// Unlike the subscript, it gives a null, too, to an input that takes null.
    fileprivate func given<Value>(_ name: String, _ input: Input<Value>) throws -> Value? {
        guard case .object(let fields) = self, let field = fields.first(where: { $0.name == name }) else { return nil }
        return try input.read(field.value)
    }
}
