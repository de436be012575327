/// What is written by the reader's language and country, and not by whoever said the phrase: a day, a time.
package protocol PhraseFill: Sendable {
    func text(in language: Language) -> String
    /// As a column keeps it.
    var kept: String { get }
}

extension Phrase {
    /// A day or a time where a phrase is expected.
    package init(made fill: any PhraseFill) { self.init(Content.made(fill)) }
}
