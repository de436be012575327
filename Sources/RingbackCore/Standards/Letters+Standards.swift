import RingbackWords

extension Letters {
    static func standardSubject(_ matter: LetterMatter) -> String {
        switch matter.standard {
        case .adopted(_, let day):
            matter.say("Standards for the telephone at \(matter.office), from \(matter.clock.date(day))")
        case .changed(let version): matter.say("Changed standard: \(version.rule.title)")
        case .asked(_, let name): matter.say("\(name) asks about the standards")
        case .answered, nil: matter.say("Your question about the standards was answered")
        }
    }

    /// What says nothing of the words of a question; `nil` for what is no secret anyway.
    static func standardBareAsk(_ matter: LetterMatter) -> String? {
        switch matter.standard {
        case .asked: matter.say("A question about the standards is waiting for you")
        case .answered: matter.say("Your question about the standards was answered")
        case .adopted, .changed, nil: nil
        }
    }

    static func standard(_ matter: LetterMatter) -> [Letter.Block] {
        switch matter.standard {
        case .adopted(let count, let day):
            return [
                .ask(matter.say("The office has adopted standards for the telephone.")),
                .paragraph(
                    matter.say(
                        """
                        From \(matter.clock.date(day)): \(rules(count)). Please read each and say that you have.
                        """)),
            ] + links([matter.links.standards.map { .init(matter.say("Read the standards"), url: $0, isMain: true) }])
        case .changed(let version):
            let day = matter.clock.date(version.term.effective)
            let ask =
                version.term.holds
                ? matter.say("“\(version.rule.title)” has a new version from \(day).")
                : matter.say("“\(version.rule.title)” is no longer kept from \(day).")
            return [.ask(ask), .quote(version.text)]
                + links([
                    matter.links.standard(version.rule).map { .init(matter.say("Read it"), url: $0, isMain: true) }
                ])
        case .asked(let question, let name):
            return [.ask(matter.say("\(name) asks:")), .quote(question.text)] + about(question, matter)
                + questionLinks(question, say("Answer, for everybody to read"), matter)
        case .answered(let question, let name):
            return [.ask(matter.say("Your question about the standards was answered.")), .quote(question.text)]
                + [.heading(matter.say("\(name) answers")), .paragraph(question.answer?.text ?? "")]
                + questionLinks(question, say("See all questions"), matter)
        case nil: return [.ask(matter.say("Your question about the standards was answered."))]
        }
    }

    private static func rules(_ count: Int) -> Phrase { say(count, one: "1 rule", other: "\(count) rules") }

    private static func about(_ question: StandardQuestion, _ matter: LetterMatter) -> [Letter.Block] {
        question.rule.map { [.paragraph(matter.say("It is about “\($0.title)”."))] } ?? []
    }

    private static func questionLinks(
        _ question: StandardQuestion, _ label: Phrase, _ matter: LetterMatter
    ) -> [Letter.Block] {
        links([matter.links.question(question.id).map { .init(matter.say(label), url: $0, isMain: true) }])
    }
}

extension LetterLinks {
    fileprivate var standards: String? { home.isEmpty ? nil : "\(home)/standards" }
    fileprivate func standard(_ rule: StandardRule) -> String? {
        home.isEmpty ? nil : "\(home)/standards/\(rule.rawValue)"
    }
    fileprivate func question(_ id: QuestionID) -> String? {
        home.isEmpty ? nil : "\(home)/standard-questions#q-\(id.text)"
    }
}
