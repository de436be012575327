import RingbackCore
import RingbackStore
import RingbackWords

/// A meeting about a case: what is asked is written before, what was decided after, and each is acknowledged by the
/// other.
struct CaseMeetings: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// - Parameter with: whom the asker meets; the one asked last if empty.
    func add(_ note: String, about id: PlaybookCaseID, with text: String) throws {
        try Policy.require(.askCase, acting)
        let one = try scope.seenCase(id)
        let note = try clean(note)
        let asked = try PlaybookCaseQueries.asked(id, in: office, session).map(\.person)
        guard try CaseMeetingQueries.meetings(about: id, in: office, session).count < CaseMeeting.mostOfOne else {
            throw CaseError.tooManyMeetings
        }
        let me = try person
        var other = asked.last { $0 != one.by } ?? one.by
        if me != one.by { other = me }
        if me == one.by, !text.isEmpty { other = try scope.answerer(text, in: asked) }
        let meeting = CaseMeeting(
            id: newID(), question: id, with: other, asked: CaseMeeting.Note(text: note, by: me, at: now))
        try CaseMeetingQueries.add(meeting, in: office, session)
        tell(.caseMet, of: .office(office))
        try mail(meeting, of: one, besides: me)
    }

    func decide(_ note: String, at meeting: CaseMeetingID, about id: PlaybookCaseID) throws {
        try Policy.require(.askCase, acting)
        let (one, found) = try party(to: meeting, about: id)
        let note = try clean(note)
        if let decided = found.decided { throw CaseError.decidedAlready(view.name(of: decided.by)) }
        let me = try person
        let written = CaseMeeting.Note(text: note, by: me, at: now)
        guard try CaseMeetingQueries.decide(meeting, written, in: office, session) else { throw CaseError.changed }
        tell(.caseDecided, of: .office(office))
        try mail(found, of: one, besides: me)
    }

    /// Acknowledges a note that the other wrote. Twice, it counts once.
    func acknowledge(_ part: CaseMeeting.Part, of meeting: CaseMeetingID, about id: PlaybookCaseID) throws {
        try Policy.require(.askCase, acting)
        let (_, found) = try party(to: meeting, about: id)
        guard let note = found[part] else { throw CaseError.nothingToSee }
        guard !acting.isBy(note.by) else { throw CaseError.ownNote }
        if try CaseMeetingQueries.acknowledge(part, of: meeting, at: now, in: office, session) {
            tell(.caseAcknowledged, of: .office(office))
        }
    }

    private func party(
        to id: CaseMeetingID, about question: PlaybookCaseID
    ) throws -> (PlaybookCase, CaseMeeting) {
        let one = try scope.seenCase(question)
        guard
            let found = try CaseMeetingQueries.meetings(about: question, in: office, session)
                .first(where: { $0.id == id }), acting.isBy(one.by) || acting.isBy(found.with)
        else { throw CaseError.meetingUnknown }
        return (one, found)
    }

    private func mail(_ meeting: CaseMeeting, of one: PlaybookCase, besides me: PersonID) throws {
        try PlaybookMails(change).write(
            PlaybookNews(.met, question: one.id, meeting: meeting.id), to: me == one.by ? meeting.with : one.by)
    }

    private func clean(_ note: String) throws -> String {
        let note = try PlainText.clean(note, limit: CaseMeeting.noteLimit, what: say("The note"))
        guard !note.isEmpty else { throw CaseError.noteMissing }
        return note
    }
}
