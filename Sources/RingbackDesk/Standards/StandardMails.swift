import RingbackCore
import RingbackStore

/// Who is mailed about the standards: everybody of a version, whoever may answer of a question, its asker of the answer.
struct StandardMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func tellEverybody(_ news: StandardNews) throws {
        try write(news, to: view.picture.people.values.filter(\.works).map(\.id))
    }

    func ask(_ question: StandardQuestion) throws {
        let people = view.picture.people.values.filter { person in
            guard person.works, person.id != question.by else { return false }
            return switch question.desk {
            case .supervisor:
                view.picture.teams.values.contains { $0.lead == person.id && $0.members.contains(question.by) }
            case .central: person.roles.contains(.manager) || person.roles.contains(.admin)
            }
        }
        try write(StandardNews(.asked, question: question.id), to: people.map(\.id))
    }

    func answer(_ question: StandardQuestion) throws {
        try write(StandardNews(.answered, question: question.id), to: [question.by])
    }

    private func write(_ news: StandardNews, to people: [PersonID]) throws {
        for person in people.sorted() {
            try Mails(change).write(.standard, to: person, particulars: MailParticulars(standard: news))
        }
    }
}

extension MailComposer {
    /// - Returns: `nil` if it was read, changed again or answered before the mail went out.
    func standardLetter(_ row: OutboxRow, to person: PersonID) throws -> StandardLetter? {
        guard let news = MailParticulars(json: row.particulars).standard else { return nil }
        let standards = view.picture.standards
        let today = view.office.hours.workday(at: now)
        switch news.kind {
        case .adopted:
            let first = standards.terms.values.compactMap { $0.first { $0.number == 1 } }
            return first.map(\.effective).max().map { .adopted(count: first.count, from: $0) }
        case .changed:
            guard let rule = news.rule.flatMap(StandardRule.init(rawValue:)), let number = news.number,
                [standards.version(of: rule, on: today), standards.next(of: rule, after: today)]
                    .contains(where: { $0?.number == number }),
                try !StandardQueries.acknowledgements(of: rule, in: view.office.id, session)
                    .contains(where: { $0.number == number && $0.person == person })
            else { return nil }
            return try StandardQueries.version(number, of: rule, in: view.office.id, session)
                .map(StandardLetter.changed)
        case .asked, .answered:
            guard let id = news.question,
                let question = try StandardQuestionQueries.find(id, in: view.office.id, session),
                let acting = view.acting(person, via: .mail, at: now)
            else { return nil }
            if let answer = question.answer {
                return news.kind == .answered ? .answered(question, by: view.name(of: answer.by)) : nil
            }
            let scope = ReadScope(session: session, view: view, acting: acting, now: now)
            return scope.mayAnswer(question) ? .asked(question, by: view.name(of: question.by)) : nil
        }
    }
}
