/// A language that pages, mails and errors are read in.
package struct Language: Sendable, Hashable {
    /// BCP 47: `en`, `es`.
    package let code: String
    /// As its speakers call it.
    package let name: String
    /// Where it is read, two letters: days and times are written as there. Empty where no office is known.
    package private(set) var country = ""
    private let catalogue: Catalogue?

    package static let english = Language(code: "en", name: "English", catalogue: nil)
    /// Marks every text that goes through the catalogue, to find those that do not: `[Šéñd ~~]`. Only a browser that asks
    /// for it gets it.
    package static let pseudo = Language(code: "en-XA", name: "Pseudo", catalogue: .pseudo)

    /// Those that people choose from.
    package static let all = [english] + translated

    /// `nil` for a language that is not here.
    package init?(code: String) {
        guard let language = Self.all.first(where: { $0.code == code }) else { return nil }
        self = language
    }

    init(code: String, name: String, catalogue: Catalogue?) {
        self.code = code
        self.name = name
        self.catalogue = catalogue
    }

    /// The same language, as an office's readers write days and times.
    package func read(in country: String) -> Self {
        var language = self
        language.country = country
        return language
    }

    package static func == (left: Language, right: Language) -> Bool { left.code == right.code }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }

    /// The phrase in this language.
    package func callAsFunction(_ phrase: Phrase) -> String {
        if case .literal(let text) = phrase.content, catalogue == nil { return text.description }
        var text = ""
        write(phrase) { piece in
            switch piece {
            case .literal(let literal): text += literal.description
            case .text(let part): text += part
            case .markup(let bytes): text += String(decoding: bytes, as: UTF8.self)
            }
        }
        return text
    }

    package func callAsFunction(_ text: Phrase.Text) -> String { self(Phrase(text.content)) }

    /// A text of the program that was stored in English; one with names or numbers in it stays as it was stored.
    package func callAsFunction(stored text: String) -> String { catalogue?[text] ?? text }

    /// What a phrase is made of.
    package enum Piece {
        case literal(StaticString)
        case text(String)
        /// Safe on a page as it is.
        case markup([UInt8])
    }

    /// Gives the phrase piece by piece, for a page that escapes each.
    package func write(_ phrase: Phrase, _ emit: (Piece) -> Void) {
        switch phrase.content {
        case .verbatim(let text): emit(.text(text))
        case .made(let fill): emit(.text(fill.text(in: self)))
        case .kept(let key, let values):
            let english = key.split(separator: "\u{4}").last.map(String.init) ?? key
            fill(catalogue?[key] ?? english, values, emit)
        case .counted(let count, let one, let other):
            guard let form = catalogue?.form(phrase.key, count) else { return write(count == 1 ? one : other, emit) }
            fill(form, one.values.count > other.values.count ? one.values : other.values, emit)
        case .literal(let text):
            guard let catalogue else { return emit(.literal(text)) }
            emit(catalogue[phrase.key].map { .text($0) } ?? .literal(text))
        case .filled(let literals, let values):
            guard let form = catalogue?[phrase.key] else {
                var endsInStop = false
                for (index, literal) in literals.enumerated() {
                    emit(
                        endsInStop && literal.beginsWithStop
                            ? .text(String(literal.description.dropFirst())) : .literal(literal))
                    if index < values.count { endsInStop = write(values[index], emit) }
                }
                return
            }
            fill(form, values, emit)
        }
    }

    /// - Returns: whether it ended in a full stop, as "5:00 p.m." does: the sentence needs no second one.
    @discardableResult
    private func write(_ value: Phrase.Value, _ emit: (Piece) -> Void) -> Bool {
        switch value {
        case .text(let text):
            emit(.text(text))
            return text.utf8.last.map(Self.isStop) ?? false
        case .number(let number): emit(.text(String(number)))
        case .ordinal(let number): emit(.text(catalogue == nil ? Self.ordinal(number) : String(number)))
        case .phrase(let phrase): return writeEnding(phrase, emit)
        case .markup(let bytes): emit(.markup(bytes))
        }
        return false
    }

    /// What a caller asks, "Can she call?", ends its sentence as well.
    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }

    private func writeEnding(_ phrase: Phrase, _ emit: (Piece) -> Void) -> Bool {
        var endsInStop = false
        write(phrase) { piece in
            switch piece {
            case .literal(let text): if let last = text.last { endsInStop = Self.isStop(last) }
            case .text(let text): if let last = text.utf8.last { endsInStop = Self.isStop(last) }
            case .markup: endsInStop = false
            }
            emit(piece)
        }
        return endsInStop
    }

    /// "1st", "2nd", "4th", "11th".
    private static func ordinal(_ number: Int) -> String {
        let ending =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }

    /// Fills `{0}`, `{1}` … of a translation.
    private func fill(_ form: String, _ values: [Phrase.Value], _ emit: (Piece) -> Void) {
        var rest = form[...]
        var endsInStop = false
        func literal(_ text: Substring) {
            let text = endsInStop && text.utf8.first == UInt8(ascii: ".") ? text.dropFirst() : text
            if !text.isEmpty { emit(.text(String(text))) }
        }
        while let open = rest.firstIndex(of: "{") {
            let inside = rest[rest.index(after: open)...]
            guard let close = inside.firstIndex(of: "}"), let index = Int(inside[..<close]),
                values.indices.contains(index)
            else { break }
            literal(rest[..<open])
            endsInStop = write(values[index], emit)
            rest = inside[inside.index(after: close)...]
        }
        literal(rest)
    }
}

extension Phrase {
    fileprivate var values: [Value] {
        switch content {
        case .filled(_, let values), .kept(_, let values): values
        default: []
        }
    }
}

extension StaticString {
    fileprivate var beginsWithStop: Bool { utf8CodeUnitCount > 0 && utf8Start[0] == UInt8(ascii: ".") }
    fileprivate var last: UInt8? { utf8CodeUnitCount == 0 ? nil : utf8Start[utf8CodeUnitCount - 1] }
}
