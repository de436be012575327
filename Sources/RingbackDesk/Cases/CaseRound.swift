package import RingbackCore
import RingbackStore

extension Desk {
    /// Passes on the cases whose time is over.
    /// - Returns: how many.
    package func caseRound(_ office: OfficeID) async throws -> Int {
        let now = clock.now()
        let isAny = try await store.read { session in
            try !PlaybookCaseQueries.overdue(at: now, limit: 1, in: office, session).isEmpty
        }
        guard isAny else { return 0 }
        return try await change(try await goingRound(office)) { change in
            let due = try PlaybookCaseQueries.overdue(at: change.now, limit: 200, in: change.office, change.session)
            for one in due { try Cases(change).passOn(one) }
            return due.count
        }
    }
}

extension MailComposer {
    /// - Returns: `nil` if it was answered or acknowledged, or is no longer the reader's, before the mail went out.
    func caseLetter(_ news: PlaybookNews, to person: PersonID) throws -> PlaybookLetter? {
        let office = view.office.id
        guard let id = news.question, let one = try PlaybookCaseQueries.find(id, in: office, session) else {
            return nil
        }
        switch news.kind {
        case .asked:
            let asked = try PlaybookCaseQueries.asked(id, in: office, session)
            guard one.isOpen, let place = asked.firstIndex(where: { $0.person == person }) else { return nil }
            return .asked(
                one, by: view.name(of: one.by), after: place > 0 ? view.name(of: asked[place - 1].person) : nil)
        case .answered: return one.answer.map { .answered(one, by: view.name(of: $0.by)) }
        case .met:
            let meetings = try CaseMeetingQueries.meetings(about: id, in: office, session)
            guard let meeting = meetings.first(where: { $0.id == news.meeting }) else { return nil }
            for part in CaseMeeting.Part.allCases.reversed() {
                if let note = meeting[part], note.by != person, note.seenAt == nil {
                    return .met(one, part, by: view.name(of: note.by))
                }
            }
            return nil
        default: return nil
        }
    }
}
