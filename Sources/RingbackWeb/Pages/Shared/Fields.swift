import HTTPTypes
import RingbackCore
import RingbackWords

/// Named values of a query or form, in order; missing ones are empty.
struct Fields: Sendable {
    let pairs: [(name: String, value: String)]

    init(_ pairs: [(name: String, value: String)] = []) { self.pairs = pairs }

    subscript(_ name: String) -> String { pairs.first { $0.name == name }?.value ?? "" }

    func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }

    /// `nil` if the field is empty or missing.
    func text(_ name: String) -> String? {
        let text = self[name]
        return text.isEmpty ? nil : text
    }

    func isOn(_ name: String) -> Bool { self[name] == "true" }

    /// A whole number, at most a billion either way: no field means more, and whoever counts on with it is safe.
    func number(_ name: String) -> Int? { Int(self[name]).map { min(max($0, -1_000_000_000), 1_000_000_000) } }

    func id<Kind>(_ name: String, _: Kind.Type = Kind.self) -> ID<Kind>? { ID<Kind>(self[name]) }

    /// An enum's raw value: an outcome, an answer, a face.
    func word<Word: RawRepresentable>(_ name: String) -> Word? where Word.RawValue == String {
        Word(rawValue: self[name])
    }

    func code(_ name: String) -> Code? { number(name).flatMap { Code(rawValue: $0) } }

    /// A choice offered by the form; any other value did not come from it.
    func required<Value>(_ name: String, _ value: Value?) throws -> Value {
        guard let value else {
            throw HTTPProblem(
                .unprocessableContent, say("The form’s “\(name)” is missing or not valid."))
        }
        return value
    }
}
