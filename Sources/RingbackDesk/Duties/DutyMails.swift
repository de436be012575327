import RingbackCore
import RingbackStore

/// Who is mailed about a duty: its lead of a proposal, holders of what was confirmed, whoever proposed of a refusal.
struct DutyMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func proposed(_ wanted: DutyChange, of record: DutyRecord) throws {
        let lead = record.duty.lead
        let to = view.person(lead)?.works == true ? lead : view.supervisors(of: lead).first
        if let to { try write(DutyNews(.proposed, of: wanted.duty, change: wanted.id), to: to) }
    }

    func confirmed(_ wanted: DutyChange, of record: DutyRecord) throws {
        let concerned = [wanted.person, record.holder(on: wanted.from), wanted.by].compactMap(\.self)
        for person in Set(concerned).sorted() {
            try write(DutyNews(.confirmed, of: wanted.duty, change: wanted.id), to: person)
        }
    }

    func declined(_ wanted: DutyChange) throws {
        try write(DutyNews(.declined, of: wanted.duty, change: wanted.id), to: wanted.by)
    }

    func announced(_ id: DutyAnnouncementID, of duty: DutyID, to person: PersonID) throws {
        try write(DutyNews(.announced, of: duty, announcement: id), to: person)
    }

    private func write(_ news: DutyNews, to person: PersonID) throws {
        var particulars = MailParticulars()
        particulars.duty = news
        try Mails(change).write(.duty, to: person, particulars: particulars)
    }
}

extension MailComposer {
    /// - Returns: `nil` if it was decided, or the duty given up, before the mail went out.
    func dutyLetter(_ row: OutboxRow, to person: PersonID) throws -> DutyLetter? {
        guard let news = MailParticulars(json: row.particulars).duty,
            let record = try DutyQueries.find(news.duty, in: view.office.id, session), record.duty.stands
        else { return nil }
        if news.kind == .announced {
            guard let id = news.announcement,
                let said = try DutyChangeQueries.announcement(id, in: view.office.id, session), said.to == person
            else { return nil }
            return .announced(text: said.text, by: said.by, of: record.duty)
        }
        guard let id = news.change, let change = try DutyChangeQueries.find(id, in: view.office.id, session) else {
            return nil
        }
        switch news.kind {
        case .proposed: return change.isOpen ? .proposed(change, of: record.duty) : nil
        case .confirmed:
            let before = record.tenures.last { $0.from < change.from }?.person
            return .confirmed(change, of: record.duty, before: before)
        case .declined: return .declined(change, of: record.duty)
        case .announced: return nil
        }
    }
}
