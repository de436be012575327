/// What may be said for one person: their promise policy, their own sentences, the words never to say, and how they can
/// be reached at this moment. Where they are and why is for them and their assistants.
package struct Discretion: Equatable, Sendable {
    package let person: PersonID
    /// 0 for somebody who has set nothing yet.
    package var version = 0
    package var promise = PromisePolicy.open
    /// The published hours of the return.
    package var windows: [Weekday: [Span]] = [:]
    /// The hours that a greeting publishes for single days: on those they stand for the week's.
    package var published: [Workday: [Opening]] = [:]
    /// The same on the person's clock.
    package var publishedSpans: [Workday: [Span]] = [:]
    /// The preferred sentence for a moment, where they have one of their own.
    package var sentences: [Moment: String] = [:]
    /// For a caller who presses: at most ``mostFollowUps``, in order.
    package var followUps: [String] = []
    package var neverSay: [NeverSay] = []
    /// As it was set; see ``moment(at:)``.
    package var moment: Moment?
    /// When that ends by itself.
    package var momentUntil: Timestamp?

    /// Words never to say to anybody outside, with a private reason.
    package struct NeverSay: Equatable, Codable, Sendable {
        package var words: String
        package var why: String

        package init(words: String, why: String = "") {
            self.words = words
            self.why = why
        }
    }

    package init(of person: PersonID) { self.person = person }

    package static let mostFollowUps = 2
    package static let mostNeverSay = 100
    package static let neverSayLimit = 60
    package static let sentenceLimit = 300
    package static let whyLimit = 300

    /// The moment now; `nil` if nobody has said, or what was said is over.
    package func moment(at now: Timestamp) -> Moment? {
        if let momentUntil, momentUntil <= now { return nil }
        return moment
    }

    /// What may be said now: a published window may be, on whatever line.
    package var effectivePromise: PromisePolicy { published.isEmpty ? promise : .windowed }

    package var promiseGuard: PromiseGuard {
        PromiseGuard(
            policy: effectivePromise, windows: published.isEmpty ? windows : publishedWeek,
            neverSay: neverSay.map(\.words))
    }

    private var publishedWeek: [Weekday: [Span]] {
        published.reduce(into: promise == .windowed ? windows : [:]) { week, one in
            week[one.key.weekday] = publishedSpans[one.key] ?? []
        }
    }

    /// The next published windows, the one that is on first.
    /// - Parameter hours: the person's own, for their clock and days off.
    package func nextWindows(_ count: Int, from now: Timestamp, hours: OfficeHours) -> [Opening] {
        guard effectivePromise == .windowed else { return [] }
        // Told by their weekday, so none of another week.
        let week = now.adding(seconds: 7 * 86_400)
        var next = published.values.joined().filter { $0.closes > now && $0.opens < week }
        if promise == .windowed, let weekly = try? hours.keeping(PersonalHours(week: windows)) {
            next += weekly.openings(endingAfter: now).prefix { $0.opens < week }
                .filter { published[$0.day] == nil }.prefix(count)
        }
        return Array(next.sorted { $0.opens < $1.opens }.prefix(count))
    }
}

/// How a principal stands to calls just now.
package enum Moment: String, CaseIterable, Codable, Sendable {
    /// Takes calls.
    case taking
    case meeting, out, away
    /// The caller is to be held for them.
    case hold
}

/// Who may interrupt a principal: one contact's rule.
package struct Interrupt: Equatable, Sendable {
    package enum Rule: String, CaseIterable, Sendable {
        /// Put through at once, whatever the moment.
        case now
        /// Put through within the hours.
        case hours
        case never
    }

    package let contact: ContactID
    package var rule: Rule
    /// For ``Rule/hours``.
    package var hours: [Weekday: [Span]]
    /// For the principal and their assistants alone.
    package var why: String

    package init(contact: ContactID, rule: Rule, hours: [Weekday: [Span]] = [:], why: String = "") {
        self.contact = contact
        self.rule = rule
        self.hours = hours
        self.why = why
    }

    /// How many one principal has.
    package static let most = 500
}

/// What the desk does with a caller: all that it is told of a moment and an interrupt list.
package enum RingVerdict: String, CaseIterable, Sendable {
    case putThrough = "put-through"
    case hold
    case takeMessage = "take-message"

    /// A rule for the caller goes before the moment.
    /// - Parameter hours: the principal's own, for their clock and days off.
    package init(moment: Moment?, interrupt: Interrupt?, at now: Timestamp, hours: OfficeHours) {
        let byMoment: Self =
            switch moment {
            case .taking: .putThrough
            case .hold: .hold
            case .meeting, .out, .away, nil: .takeMessage
            }
        switch interrupt?.rule {
        case .never: self = .takeMessage
        case .now: self = .putThrough
        case .hours:
            let open = (try? hours.keeping(PersonalHours(week: interrupt?.hours ?? [:])))?.isOpen(at: now) ?? false
            self = open ? .putThrough : byMoment
        case nil: self = byMoment
        }
    }
}
