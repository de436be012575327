package import RingbackWords

/// When a playbook is proposed: all that is asked for has to be so. One that asks for nothing is never proposed, and is
/// found in the list.
package struct PlaybookTrigger: Equatable, Sendable {
    /// Whom a call is from.
    package enum Callers: String, CaseIterable, Sendable {
        case any, known, unknown, again

        package var label: Phrase {
            switch self {
            case .any: say("any caller")
            case .known: say("callers in the contacts")
            case .unknown: say("callers not in the contacts")
            case .again: say("callers who call again")
            }
        }
    }

    /// Words in *regarding*, any of which is enough; a phrase of several words has to stand together.
    package var words: [String]
    /// A topic of some team.
    package var topic: String
    package var team: TeamID?
    package var callers: Callers

    package static let mostWords = 40
    package static let wordLimit = 60

    package init(words: [String] = [], topic: String = "", team: TeamID? = nil, callers: Callers = .any) {
        (self.words, self.topic, self.team, self.callers) = (words, topic, team, callers)
    }

    package var isEmpty: Bool { words.isEmpty && topic.isEmpty && team == nil && callers == .any }

    /// - Throws: ``TextError``, ``PlaybookError/tooManyWords``.
    package func cleaned() throws -> Self {
        var words: [String] = []
        for word in self.words {
            let word = try PlainText.clean(word, limit: Self.wordLimit, lines: .one, what: say("A word of the trigger"))
            // "invoice" finds "INVOICE", too.
            let folded = PlaybookMatcher.folded(word)
            let isKnown = words.contains { one in
                one == word || !folded.isEmpty && PlaybookMatcher.folded(one) == folded
            }
            if !word.isEmpty, !isKnown { words.append(word) }
        }
        guard words.count <= Self.mostWords else { throw PlaybookError.tooManyWords }
        return Self(
            words: words, topic: try PlainText.clean(topic, limit: Self.wordLimit, lines: .one, what: say("The topic")),
            team: team, callers: callers)
    }
}

/// What a trigger is held against: a message, or a call that is being taken.
package struct PlaybookScene: Equatable, Sendable {
    package let regarding: String
    package let team: TeamID?
    /// The topics of the message's team, folded once.
    package let topics: [[String]]
    package let isKnown: Bool
    package let callsAgain: Bool

    package init(regarding: String, team: TeamID?, topics: [String], isKnown: Bool, callsAgain: Bool) {
        (self.regarding, self.team, self.topics) = (regarding, team, topics.map(PlaybookMatcher.folded))
        (self.isKnown, self.callsAgain) = (isKnown, callsAgain)
    }
}

/// A trigger prepared for many scenes: folded once.
package struct PlaybookMatcher: Sendable {
    private let words: [[String]]
    private let topic: [String]
    private let trigger: PlaybookTrigger

    package init(_ trigger: PlaybookTrigger) {
        self.trigger = trigger
        words = trigger.words.map(Self.folded).filter { !$0.isEmpty }
        topic = Self.folded(trigger.topic)
    }

    /// How well the trigger fits: `nil` if it does not, else higher for what says more. Words of *regarding* say more
    /// than a topic, a topic more than a team, a team more than the kind of caller.
    package func fit(_ scene: PlaybookScene) -> Int? { fit(scene, regarding: Self.folded(scene.regarding)) }

    /// - Parameter regarding: as ``folded(_:)`` makes it.
    package func fit(_ scene: PlaybookScene, regarding: [String]) -> Int? {
        guard !trigger.isEmpty else { return nil }
        var fit = 0
        if !trigger.words.isEmpty {
            let hits = words.lazy.filter { Self.stands($0, in: regarding) }.map(\.count)
            guard let longest = hits.max() else { return nil }
            fit += 1000 * min(longest, 9) + 10 * min(hits.count, 9)
        }
        if !trigger.topic.isEmpty {
            guard !topic.isEmpty,
                Self.stands(topic, in: regarding) || scene.topics.contains(topic)
            else { return nil }
            fit += 500
        }
        if let team = trigger.team {
            guard team == scene.team else { return nil }
            fit += 200
        }
        switch trigger.callers {
        case .any: break
        case .known: guard scene.isKnown else { return nil }
        case .unknown: guard !scene.isKnown else { return nil }
        case .again: guard scene.callsAgain else { return nil }
        }
        return fit + (trigger.callers == .any ? 0 : 5)
    }

    /// The words of a text without case, accents and punctuation. What is past 4,000 characters is left out, as in the
    /// search.
    package static func folded(_ text: String) -> [String] {
        MessageWords.words(in: String(text.prefix(4000)))
    }

    /// Whether words stand together in a text; the last may go on ("refund" in "refunds").
    private static func stands(_ words: [String], in text: [String]) -> Bool {
        guard let last = words.last, text.count >= words.count else { return false }
        return (0...text.count - words.count).contains { start in
            text[start + words.count - 1].hasPrefix(last)
                && zip(words.dropLast(), text[start...]).allSatisfy { $0 == $1 }
        }
    }
}
