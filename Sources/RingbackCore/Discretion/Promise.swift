/// Words that tell somebody outside when, or that a principal never wants said.
package struct Promise: Equatable, Sendable {
    /// The first character, counted in Unicode code points from 0.
    package let from: Int
    /// The character after the last, counted in the same way.
    package let to: Int
    /// As written.
    package let words: String
    package let why: Why

    package enum Why: String, CaseIterable, Sendable {
        case clockTime = "clock-time"
        case weekday, date
        /// "Today", "next week".
        case day
        case partOfDay = "part-of-day"
        /// "In ten minutes".
        case duration
        /// "Shortly", "right away".
        case soon
        /// One of the principal's own words.
        case neverSay = "never-say"
    }

    package init(from: Int, to: Int, words: String, why: Why) {
        self.from = from
        self.to = to
        self.words = words
        self.why = why
    }
}

/// What may be told about when a call is returned.
package enum PromisePolicy: String, CaseIterable, Sendable {
    /// Never a time.
    case open
    /// Only the published hours of the return.
    case windowed
}
