import RingbackCore
import RingbackStore

extension ReadScope {
    /// A case that the reader asked, or that was put to them. Nobody else opens it.
    /// - Throws: ``CaseError/unknown``.
    func seenCase(_ id: PlaybookCaseID) throws -> PlaybookCase {
        guard let one = try PlaybookCaseQueries.find(id, in: office, session) else { throw CaseError.unknown }
        if acting.isBy(one.by) { return one }
        let asked = try PlaybookCaseQueries.asked(id, in: office, session)
        guard asked.contains(where: { acting.isBy($0.person) }) else { throw CaseError.unknown }
        return one
    }

    /// The last call of a message that the asker may see.
    func callToAskAbout(_ id: MessageID) throws -> CallRow {
        let (row, grounds) = try message(id)
        try mustHaveSaidWhy(row.message.owner, grounds, about: row.message)
        guard let call = try MessageEventQueries.calls(of: id, in: office, limit: 1, session).first else {
            throw MessageError.notHere
        }
        return call
    }

    /// A complaint that the asker knows all of; `nil` for none.
    /// - Throws: ``CaseError/complaintUnknown``.
    func complaintToAskAbout(
        _ text: String
    ) throws -> (id: String, message: MessageID?, said: String, rule: PlaybookCase.Rule?)? {
        if text.isEmpty { return nil }
        guard let id = ComplaintID(text), let found = try seenComplaint(id), knowsAll(of: found) else {
            throw CaseError.complaintUnknown
        }
        return (
            id.text, found.interaction?.message, found.said,
            found.rule.map { PlaybookCase.Rule($0.playbook, $0.version) }
        )
    }

    /// The version that somebody ticked on a message, theirs before others', the latest first.
    func ruleThatStood(on message: MessageID, by person: PersonID) throws -> PlaybookCase.Rule? {
        let uses = try PlaybookUseQueries.uses(on: message, in: office, session)
        return (uses.last { $0.person == person } ?? uses.last).map { PlaybookCase.Rule($0.playbook, $0.version) }
    }

    /// Whom a case is put to: one above the asker.
    func answerer(_ text: String, in line: [PersonID]) throws -> PersonID {
        guard let first = line.first else { throw CaseError.nobodyToAsk }
        let text = try PlainText.clean(text, limit: TextLimit.email, lines: .one)
        if text.isEmpty { return first }
        let found = try named(text).person
        guard line.contains(found) else { throw CaseError.mayNotAsk(view.name(of: found)) }
        return found
    }

    /// When it goes on from somebody, in their office hours; `nil` where nobody comes after.
    func caseDue(of person: PersonID, hasNext: Bool) -> Timestamp? {
        guard hasNext else { return nil }
        return CallHours(of: person, in: view.roster).add(officeSeconds: PlaybookCase.answeredWithin, to: now)
    }

    func caseRule(_ rule: PlaybookCase.Rule) throws -> CaseRule? {
        guard let playbook = try PlaybookQueries.find(rule.playbook, in: office, session),
            let version = try PlaybookQueries.version(rule.version, of: rule.playbook, in: office, session)
        else { return nil }
        return CaseRule(
            number: PlaybookNumber(playbook: playbook.number, version: version.number), name: playbook.name,
            text: version.text,
            credit: try PlaybookUseQueries.credit(of: playbook.id, in: office, session)[version.number]
                ?? PlaybookCredit(),
            complaints: try PlaybookKeptQueries.complaints(of: playbook.id, in: office, session)[version.number] ?? 0)
    }

    func view(_ one: PlaybookCase) throws -> CaseView {
        let asked = try PlaybookCaseQueries.asked(one.id, in: office, session)
        let isAsker = acting.isBy(one.by)
        let draft = try one.draft.flatMap {
            try PlaybookQueries.version($0.version, of: $0.playbook, in: office, session)
        }
        return CaseView(
            question: one, by: Named(one.by, in: view),
            asked: asked.map { (Named($0.person, in: view), $0.at, $0.due) },
            answeredBy: one.answer.map { Named($0.by, in: view) }, rule: try one.rule.flatMap(caseRule),
            draft: try draft.flatMap { version in
                guard let playbook = try PlaybookQueries.find(version.playbook, in: office, session) else { return nil }
                return (
                    PlaybookNumber(playbook: playbook.number, version: version.number), playbook.name, version.stage
                )
            }, readsDraft: draft.map(reads) ?? false,
            meetings: try CaseMeetingQueries.meetings(about: one.id, in: office, session).filter {
                isAsker || acting.isBy($0.with)
            }.map(view),
            mayAnswer: one.isOpen && asked.contains { acting.isBy($0.person) }, isAsker: isAsker,
            message: try one.message.flatMap { try seen($0) == nil ? nil : $0 })
    }

    private func view(_ meeting: CaseMeeting) -> MeetingView {
        MeetingView(
            meeting: meeting, with: Named(meeting.with, in: view), askedBy: Named(meeting.asked.by, in: view),
            decidedBy: meeting.decided.map { Named($0.by, in: view) },
            mayAcknowledge: Set(
                CaseMeeting.Part.allCases.filter { part in
                    meeting[part].map { $0.seenAt == nil && !acting.isBy($0.by) } ?? false
                }))
    }
}
