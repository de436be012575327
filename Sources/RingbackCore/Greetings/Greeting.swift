package import RingbackWords

/// What callers hear of somebody's mailbox: text first, and with an end.
///
/// A greeting never changes. Another takes its place, or it comes to its end; ``GreetingBook`` says which one holds.
package struct Greeting: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Says in which hours the caller is called back.
        case present
        /// Says when somebody is back, and who covers. It is made from an absence and never outlives it.
        case absent
        /// The person no longer works here. It stands until the mailbox is disconnected.
        case left
    }

    /// How a greeting came to its end.
    package enum Over: String, CaseIterable, Sendable { case ended, replaced, withdrawn }

    package let id: GreetingID
    package let person: PersonID
    package let kind: Kind
    /// The published hours of the return, all of one day; of a present greeting alone.
    package let windows: [Opening]
    package let from: Timestamp
    /// The first instant at which it no longer holds: its last window's end, or the return. `nil` for one that stands
    /// until somebody ends it.
    package let until: Timestamp?
    package let back: Timestamp?
    package let cover: PersonID?
    package let absence: AbsenceID?
    package let texts: [Language: String]
    package let by: PersonID
    package let at: Timestamp
    package var overAt: Timestamp?
    package var overHow: Over?

    package init(
        id: GreetingID, of person: PersonID, _ kind: Kind, windows: [Opening] = [], from: Timestamp,
        until: Timestamp?, back: Timestamp? = nil, cover: PersonID? = nil, absence: AbsenceID? = nil,
        texts: [Language: String], by: PersonID, at: Timestamp
    ) {
        (self.id, self.person, self.kind, self.windows) = (id, person, kind, windows)
        (self.from, self.until, self.back, self.cover) = (from, until, back, cover)
        (self.absence, self.texts, self.by, self.at) = (absence, texts, by, at)
    }

    /// The first instant at which it no longer holds, whatever ended it.
    package var end: Timestamp { min(until ?? .latest, overAt ?? .latest) }

    package func holds(at instant: Timestamp) -> Bool { from <= instant && instant < end }

    /// The window that a message left at an instant is returned in: the one that is on, or the next.
    package func window(for instant: Timestamp) -> Opening? {
        holds(at: instant) ? windows.first { $0.closes > instant } : nil
    }

    package static let mostWindows = 4
    /// Characters of one text: half a minute aloud.
    package static let textLimit = 700
}

extension Sequence<Greeting> {
    /// The greeting that callers hear at an instant; `nil` while it is the standard one, which promises nothing.
    package func live(at instant: Timestamp) -> Greeting? {
        filter { $0.holds(at: instant) }.max { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// The next one to begin.
    package func planned(after instant: Timestamp) -> Greeting? {
        filter { $0.from > instant && $0.overAt == nil }.min { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// The published hours by day: of those days they are the hours of the return, whatever the week says.
    package var published: [Workday: [Opening]] {
        filter { $0.overAt == nil }.flatMap(\.windows).reduce(into: [:]) { $0[$1.day, default: []].append($1) }
    }
}
