package import RingbackCore
package import RingbackWords

/// A greeting as typed: times on the person's own clock.
package struct GreetingDraft: Sendable, Equatable {
    package struct Window: Sendable, Equatable {
        package var from: String
        package var to: String

        package init(from: String, to: String) { (self.from, self.to) = (from, to) }
    }

    package var kind: Greeting.Kind
    package var windows: [Window]
    /// The day of windows typed without one.
    package var day: Workday?
    /// When they are back: `2026-12-14T08:00`, or a day, for its first hour; empty to take it from the absence.
    package var back: String
    package var cover: PersonID?
    /// By language; one without a text is proposed.
    package var texts: [Language: String]

    package init(
        _ kind: Greeting.Kind, windows: [Window] = [], day: Workday? = nil, back: String = "", cover: PersonID? = nil,
        texts: [Language: String] = [:]
    ) {
        (self.kind, self.windows, self.day) = (kind, windows, day)
        (self.back, self.cover, self.texts) = (back, cover, texts)
    }
}
