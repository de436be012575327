package import RingbackWords

/// A sheet said aloud in a given number of seconds, the most important first.
///
/// Nothing of code 1 is ever left out: what does not fit is told as a count.
package struct Brief: Equatable, Sendable {
    /// Seconds that a brief may take.
    package static let length = 1.0...600.0
    /// What is said aloud at a time.
    package static let longestAloud = 60.0
    /// Those that people ask for.
    package static let usual = [2.5, 10, 30]
    /// Entries that a brief is made of at most; so many are not said in its longest.
    package static let most = 200

    /// One entry that is said.
    package struct Line: Equatable, Sendable {
        package let id: MessageID
        package let text: String
        /// The same in two parts.
        package let who, rest: String
        /// What a voice says of it.
        package let spoken: String
    }

    /// As asked for.
    package let seconds: Double
    /// What is said aloud: pronunciations for names, digits in pairs.
    package let text: String
    /// The entries said, as one reads them.
    package let said: [Line]
    /// What is said of the rest; empty where nothing is.
    package let ending: String
    /// The entries of the sheet that are not said.
    package let left: Int

    /// All of it, as one reads it, line by line.
    package var lines: [String] { said.map(\.text) + (ending.isEmpty ? [] : [ending]) }

    /// - Parameters:
    ///   - entries: in the order of the sheet, from its beginning.
    ///   - count: of all entries on the sheet, and of those of code 1.
    ///   - margin: in place of the rate's own, for a brief that is measured before anybody hears it.
    /// - Throws: ``BriefError`` for a length that no brief has.
    package init(
        of entries: [BriefEntry], outOf count: (all: Int, asap: Int), seconds: Double, in language: Language,
        margin: Double? = nil
    ) throws(BriefError) {
        guard Self.length.contains(seconds) else { throw .length }
        self.seconds = seconds
        let draft = BriefDraft(of: entries, outOf: count, seconds: seconds, in: language, margin: margin)
        let fit = draft.fit()
        text = draft.spoken(fit)
        said = entries.prefix(fit.count).map { entry in
            let line = entry.written(fit.detail, in: language)
            return Line(
                id: entry.id, text: line.line, who: line.who, rest: line.rest,
                spoken: entry.spoken(fit.detail, in: language))
        }
        ending = fit.hasEnding || count.all == 0 ? language(Self.rest(after: fit.count, outOf: count)) : ""
        left = max(0, count.all - fit.count)
    }

    /// What is said of the entries after the first so many.
    package static func rest(after said: Int, outOf count: (all: Int, asap: Int)) -> Phrase {
        guard count.all > 0 else { return say("Nothing.", context: "a brief") }
        guard said < count.all else { return .none }
        let (urgent, rest) = (count.asap - min(said, count.asap), count.all - said)
        if said == 0 {
            return urgent > 0
                ? say(urgent, one: "1 ASAP.", other: "\(urgent) ASAP.")
                : say(rest, one: "1 call.", other: "\(rest) calls.")
        }
        return urgent > 0
            ? say(urgent, one: "and 1 more ASAP.", other: "and \(urgent) more ASAP.")
            : say(rest, one: "and 1 more.", other: "and \(rest) more.")
    }
}

/// What a brief cannot be.
package enum BriefError: RingbackError, Equatable {
    case length, lengthAloud

    package var code: String {
        switch self {
        case .length: "brief.length"
        case .lengthAloud: "brief.length-aloud"
        }
    }

    package var kind: ErrorKind { .invalid }

    package var sentence: Phrase {
        switch self {
        case .length: say("A brief takes 1 to 600 seconds. Give a number in between, such as 2.5, 10 or 30.")
        case .lengthAloud: say("A brief of up to 60 seconds can be played. Ask for a shorter one.")
        }
    }
}
