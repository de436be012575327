import RingbackWords

extension Letters {
    static func complaintSubject(_ matter: LetterMatter) -> String { matter.say(complaintAsk(matter)) }

    /// What the mail is for, without a word of what was said.
    static func complaintAsk(_ matter: LetterMatter) -> Phrase {
        guard let letter = matter.complaint else { return say("A complaint changed") }
        switch letter.news.kind {
        case .concerns:
            return letter.complaint?.kind == .compliment
                ? say("A compliment about a call of yours") : say("A complaint about a call of yours")
        case .decided: return say("Your dispute of a complaint is decided")
        case .settled: return say("A complaint about a call of yours was answered")
        case .handle:
            return letter.complaint?.kind == .compliment
                ? say("A compliment is yours to pass on") : say("A complaint is yours to handle")
        case .answered: return say("The person concerned has answered a complaint")
        case .overdue: return say("The next step with a complaint is overdue")
        case .decide: return say("A disputed complaint is yours to decide")
        case .grade: return say("A disputed grade is yours to decide")
        }
    }

    static func complaint(_ matter: LetterMatter) -> [Letter.Block] {
        let ask = "\(matter.say(complaintAsk(matter)))."
        guard let letter = matter.complaint, let complaint = letter.complaint else {
            return [.ask(ask)] + complaintLinks(matter)
        }
        var blocks: [Letter.Block] = [.ask(ask)]
        if !complaint.said.isEmpty { blocks.append(.quote(complaint.said)) }
        if !complaint.observed.what.isEmpty {
            blocks.append(.heading(matter.say("What was done or said")))
            blocks.append(.quote(complaint.observed.what))
        }
        blocks.append(.paragraph(matter.say(complaintMore(letter, complaint, matter))))
        return blocks + complaintLinks(matter)
    }

    private static func complaintMore(
        _ letter: ComplaintLetter, _ complaint: Complaint, _ matter: LetterMatter
    ) -> Phrase {
        let by = complaint.dueAt.map { matter.clock.dayAndTime($0) } ?? ""
        switch letter.news.kind {
        case .concerns where complaint.kind == .compliment: return say("It is in your record.")
        case .concerns where complaint.about != .person:
            return say("It is about \(complaint.about.title), not about you. \(letter.handler) handles it.")
        case .concerns where complaint.isManner:
            return say(
                """
                It names no behavior, so it is counted apart. You can answer it and dispute it. \(letter.handler) \
                handles it.
                """)
        case .concerns: return say("You can answer it and dispute it. \(letter.handler) handles it.")
        case .decided: return complaint.dispute?.decision.map { say("Decided: \($0.ruling.title).") } ?? say("Decided.")
        case .settled: return complaint.outcome.map { say("Found: \($0.title).") } ?? say("It is closed.")
        case .handle, .overdue, .answered:
            let step = complaint.stage.next(for: complaint.kind)?.step ?? say("Close it")
            return by.isEmpty ? say("Next: \(step).") : say("Next: \(step), by \(by).")
        case .decide:
            let by = complaint.dispute?.decideBy.map { matter.clock.dayAndTime($0) } ?? ""
            return say("You were not involved. Please decide by \(by).")
        case .grade: return say("Please look at it.")
        }
    }

    /// Where it is read.
    static func complaintHome(_ matter: LetterMatter) -> String? {
        guard let news = matter.complaint?.news else { return nil }
        return news.complaint.flatMap(matter.links.complaint) ?? news.sample.flatMap(matter.links.sample)
    }

    private static func complaintLinks(_ matter: LetterMatter) -> [Letter.Block] {
        links([complaintHome(matter).map { .init(matter.say("Open it"), url: $0, isMain: true) }])
    }
}

extension LetterLinks {
    func complaint(_ id: ComplaintID) -> String? { home.isEmpty ? nil : "\(home)/complaints/\(id.text)" }
    func sample(_ id: SampleID) -> String? { home.isEmpty ? nil : "\(home)/samples/\(id.text)" }
}
