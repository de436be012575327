import RingbackWords

/// What a version of a playbook says, and when it is proposed.
package struct PlaybookText: Equatable, Sendable {
    package var trigger: PlaybookTrigger
    /// One step a line.
    package var steps: String
    /// Words to use; of a quick answer, the one sentence.
    package var toSay: String
    /// Words not to use.
    package var neverSay: String
    /// Who may decide what.
    package var decides: String
    /// Why this version was written.
    package var why: String

    package static let limit = 4000
    /// A quick answer is one sentence that is said on the telephone.
    package static let quickLimit = 400
    package static let whyLimit = 400

    package init(
        trigger: PlaybookTrigger = PlaybookTrigger(), steps: String = "", toSay: String = "", neverSay: String = "",
        decides: String = "", why: String = ""
    ) {
        (self.trigger, self.steps, self.toSay, self.neverSay) = (trigger, steps, toSay, neverSay)
        (self.decides, self.why) = (decides, why)
    }

    /// - Throws: ``TextError`` over a limit, ``PlaybookError/stepsMissing``, ``PlaybookError/answerMissing``,
    ///   ``PlaybookError/oneSentence``.
    package func cleaned(for kind: Playbook.Kind) throws -> Self {
        func clean(_ text: String, _ limit: Int, _ what: Phrase) throws -> String {
            try PlainText.clean(text, limit: limit, what: what)
        }
        var clean = Self(
            trigger: try trigger.cleaned(), steps: try clean(steps, Self.limit, say("What to do")),
            toSay: try clean(toSay, Self.limit, say("What to say")),
            neverSay: try clean(neverSay, Self.limit, say("What not to say")),
            decides: try clean(decides, Self.limit, say("Who may decide")),
            why: try clean(why, Self.whyLimit, say("The reason")))
        switch kind {
        case .playbook:
            guard !clean.steps.isEmpty || !clean.toSay.isEmpty else { throw PlaybookError.stepsMissing }
        case .quick:
            clean.toSay = try PlainText.clean(
                toSay, limit: Self.quickLimit, lines: .one, what: say("A quick answer"))
            guard !clean.toSay.isEmpty else { throw PlaybookError.answerMissing }
            guard clean.steps.isEmpty else { throw PlaybookError.oneSentence }
        }
        return clean
    }

    /// Whether they say the same; why they were written aside.
    package func saysTheSame(as other: Self) -> Bool {
        var (one, another) = (self, other)
        (one.why, another.why) = ("", "")
        return one == another
    }
}
