import ArgumentParser

/// A case of an enumeration as people type it: `please-do-it` for `pleaseDoIt`.
struct Word<Value: CaseIterable & RawRepresentable<String> & Sendable>: ExpressibleByArgument, Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }

    init?(argument: String) {
        let typed = argument.lowercased()
        guard let value = Value.allCases.first(where: { Self.spelled($0) == typed || $0.rawValue == argument }) else {
            return nil
        }
        self.value = value
    }

    static var allValueStrings: [String] { Value.allCases.map(spelled) }

    var defaultValueDescription: String { Self.spelled(value) }

    static func spelled(_ value: Value) -> String {
        value.rawValue.reduce(into: "") { word, letter in
            if letter.isUppercase { word += "-" }
            word += letter.lowercased()
        }
    }
}
