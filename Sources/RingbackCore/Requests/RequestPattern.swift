package import RingbackWords

/// How often one person has asked another for like work, and what came of it: counts, and no judgment. The receiver
/// sees it, and the asker the same about themselves; nobody else, unless the receiver shares it.
package struct RequestPattern: Equatable, Sendable {
    /// Names the like requests.
    package let like: WorkRequestID
    package let from: PersonID
    package let to: PersonID
    package let asked: Int
    package let declined: Int
    /// Declined with words.
    package let explained: Int
    package let accepted: Int
    /// Not answered yet, or with the question whether to ask the managers: that is no refusal.
    package let waiting: Int
    package let since: Timestamp
    package let last: Timestamp
    /// As last asked.
    package let what: String
    package let duty: DutyID?

    /// - Parameter newest: the last of the like ones.
    package init(
        of newest: WorkRequest, asked: Int, declined: Int, explained: Int, accepted: Int, waiting: Int,
        since: Timestamp
    ) {
        (like, from, to) = (newest.like, newest.from, newest.to)
        (self.asked, self.declined, self.explained, self.accepted) = (asked, declined, explained, accepted)
        (self.waiting, self.since, last) = (waiting, since, newest.at)
        (what, duty) = (newest.what, newest.duty)
    }
}

extension RequestPattern {
    /// Who holds the duty, for the end of the line.
    package struct Holding: Equatable, Sendable {
        package let duty: String
        package let holder: String
        /// "Feb 1".
        package let since: String

        package init(duty: String, holder: String, since: String) {
            (self.duty, self.holder, self.since) = (duty, holder, since)
        }
    }

    /// "Luis has asked you 4 times since Mar 3 for “slides”: declined 4 times, explained once. Omar has held “Slides”
    /// since Feb 1."
    /// - Parameters:
    ///   - asker: their name; `nil` where they read it themselves.
    ///   - receiver: for the asker's own line.
    ///   - day: a day as the reader writes it.
    package func line(
        asker: String?, receiver: String, about: String, holding: Holding?, day: (Timestamp) -> String
    ) -> Phrase {
        let start = day(since)
        let asks =
            asker.map { say("\($0) has asked you \(asked) times since \(start) for “\(about)”") }
            ?? say("You have asked \(receiver) \(asked) times since \(start) for “\(about)”")
        return .sentences([say("\(asks): \(Phrase.list(counts))."), holding.map(Self.held)].compactMap(\.self))
    }

    private static func held(_ holding: Holding) -> Phrase {
        say("\(holding.holder) has held “\(holding.duty)” since \(holding.since).")
    }

    /// "accepted once, declined 3 times, explained twice".
    package var counts: [Phrase] {
        var counts: [Phrase] = []
        if accepted > 0 { counts.append(say(accepted, one: "accepted once", other: "accepted \(accepted) times")) }
        if declined > 0 { counts.append(say(declined, one: "declined once", other: "declined \(declined) times")) }
        if explained > 0 { counts.append(say(explained, one: "explained once", other: "explained \(explained) times")) }
        if waiting > 0 { counts.append(say(waiting, one: "1 still waiting", other: "\(waiting) still waiting")) }
        let gone = asked - accepted - declined - waiting
        if gone > 0 { counts.append(say(gone, one: "taken back once", other: "taken back \(gone) times")) }
        return counts
    }
}

/// A note of facts that somebody made of a pattern, and whom they gave it to.
package struct PatternNote: Equatable, Sendable {
    package let id: PatternNoteID
    package let by: PersonID
    package let about: PersonID
    package let like: WorkRequestID
    package let said: String
    /// When whoever asked was given it.
    package let at: Timestamp
    /// The manager who was given it afterwards, if the writer wanted that.
    package var manager: PersonID?
    package var managerAt: Timestamp?
    package var evidence: [Evidence] = []

    /// One of the requests that it rests on, as it stood then.
    package struct Evidence: Equatable, Sendable {
        package let request: WorkRequestID
        package let at: Timestamp
        package let what: String
        package let answer: RequestAnswer?
        package let text: String

        package init(request: WorkRequestID, at: Timestamp, what: String, answer: RequestAnswer?, text: String) {
            (self.request, self.at, self.what, self.answer, self.text) = (request, at, what, answer, text)
        }
    }

    package init(id: PatternNoteID, by: PersonID, about: PersonID, like: WorkRequestID, said: String, at: Timestamp) {
        (self.id, self.by, self.about, self.like, self.said, self.at) = (id, by, about, like, said, at)
    }

    package static let textLimit = 4000
    package static let mostEvidence = 100
}

/// What became of a request, step by step, for the two concerned.
package struct RequestStep: Equatable, Sendable {
    package enum Act: String, CaseIterable, Sendable {
        case asked, answered, chose, done, withdrawn, left, tied

        package var words: Phrase {
            switch self {
            case .asked: say("asked")
            case .answered: say("answered")
            case .chose: say("chose")
            case .done: say("done", context: "a request")
            case .withdrawn: say("took it back")
            case .left: say("left the office")
            case .tied: say("said what it is like")
            }
        }
    }

    package let number: Int
    package let at: Timestamp
    /// `nil` for the program.
    package let by: PersonID?
    package let act: Act
    /// Of an answer its name and text; where it was asked, what is to be put aside for it.
    package let said: String
    /// To whom it went.
    package let to: PersonID?
    /// Its digest, which the office's history has, too.
    package var seal = ""

    package init(number: Int, at: Timestamp, by: PersonID?, act: Act, said: String, to: PersonID?) {
        (self.number, self.at, self.by, self.act, self.said, self.to) = (number, at, by, act, said, to)
    }

    /// What the seal is made of.
    package func sealed(of request: WorkRequest) -> String {
        [
            request.id.text, String(number), String(at.milliseconds), by?.text ?? "", act.rawValue, said,
            to?.text ?? "", request.from.text, request.to.text, request.what,
        ].joined(separator: "\u{1F}")
    }
}

extension [RequestStep] {
    /// What the receiver is to put aside for the request, as its asker wrote.
    package var aside: String { first { $0.act == .asked }?.said ?? "" }
}
