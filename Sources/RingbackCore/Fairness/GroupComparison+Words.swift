package import RingbackWords

/// How many times as many, in words that claim no more than two digits.
package struct Times: Sendable {
    package let ratio: Double

    package init(_ ratio: Double) { self.ratio = ratio }

    package var words: Phrase {
        switch ratio {
        case ..<0.05: say("hardly any")
        case ..<0.2: say("less than a fifth as many")
        case ..<0.29: say("about a quarter as many")
        case ..<0.42: say("about a third as many")
        case ..<0.58: say("about half as many")
        case ..<0.72: say("about two thirds as many")
        case ..<0.95: say("slightly fewer")
        case ...1.05: say("about as many")
        case ..<1.35: say("slightly more")
        case ..<1.75: say("about one and a half times as many")
        case ..<1.95: say("nearly twice as many")
        case ..<2.25: say("about twice as many")
        case ..<100: several
        default: say("more than a hundred times as many")
        }
    }

    private var several: Phrase {
        let whole = Int(ratio.rounded())
        switch ratio - Double(whole) {
        case ..<(-0.35): return say("about \(whole - 1) and a half times as many")
        case ..<(-0.05): return say("nearly \(whole) times as many")
        case ..<0.05: return say("about \(whole) times as many")
        case ..<0.35: return say("a little over \(whole) times as many")
        default: return say("about \(whole) and a half times as many")
        }
    }
}

extension GroupComparison {
    /// What it is, what it cannot rule out, and what would be needed: never that something is proved.
    package var sentences: [Phrase] {
        guard let oddsRatio, let interval else {
            return [say("The rows have nothing to compare: one of the groups had no complaints, or no such cases.")]
        }
        return [
            say("Complaints about \(group), compared with \(other), in similar cases: \(Times(oddsRatio).words)."),
            say("It could be from \(Times(interval.low).words) to \(Times(interval.high).words)."),
            conclusion,
        ] + need
    }

    private var conclusion: Phrase {
        switch verdict {
        case .more, .fewer: say("Chance alone would seldom produce that.")
        case .noGap: say("No gap can be seen in similar cases.")
        case .cannotTell: say("That is not enough to tell.")
        }
    }

    /// Where twice as many, or half, is not ruled out.
    private var need: [Phrase] {
        guard verdict == .cannotTell || verdict == .noGap, let interval, interval.low < 0.5 || interval.high > 2,
            let needed
        else { return [] }
        return [
            say("To see twice as many, about \(ReviewFigure.grouped(needed)) interactions per side would be needed.")
        ]
    }

    /// What it looks like before cases are told apart.
    package var crudeSentence: Phrase? {
        guard let ratio = crude.oddsRatio else { return nil }
        return say("All cases together, similar or not: \(Times(ratio).words).")
    }

    /// Whether the rows tell the same.
    package var agreement: Phrase? {
        guard let test = strata?.homogeneity else { return nil }
        return test.p < 0.05
            ? say("The rows differ from each other. Look at them one by one.")
            : say("The rows do not contradict each other.")
    }
}

extension FairnessRelease.Bound {
    package var sentence: Phrase {
        say(
            """
            In similar cases, at least \(Int(times)) times as many complaints about \(group) as about \(other). The \
            counts would show about whom.
            """)
    }
}
