import RingbackCore
import RingbackStore

/// Who is mailed about playbooks: the approver of a draft and of complaints, the author of what became of it.
struct PlaybookMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func ask(_ version: PlaybookVersion, of playbook: Playbook) throws {
        try write(PlaybookNews(.draft, playbook: playbook.id, version: version.number), to: version.approver)
    }

    func decided(_ version: PlaybookVersion, of playbook: Playbook) throws {
        try write(PlaybookNews(.decided, playbook: playbook.id, version: version.number), to: version.author)
    }

    /// A complaint came under a version that was followed: its approver is asked, not the person who followed it.
    func complained(under rule: PlaybookCase.Rule) throws {
        guard
            let version = try PlaybookQueries.version(rule.version, of: rule.playbook, in: office, session)
        else { return }
        try write(
            PlaybookNews(.complained, playbook: rule.playbook, version: rule.version), to: version.approver)
    }

    func write(_ news: PlaybookNews, to person: PersonID) throws {
        var particulars = MailParticulars()
        particulars.playbook = news
        try Mails(change).write(.playbook, to: person, particulars: particulars)
    }
}

extension MailComposer {
    /// - Returns: `nil` if it was decided, answered or acknowledged before the mail went out.
    func playbookLetter(_ row: OutboxRow, to person: PersonID) throws -> PlaybookLetter? {
        guard let news = MailParticulars(json: row.particulars).playbook else { return nil }
        switch news.kind {
        case .draft, .decided, .complained:
            guard let id = news.playbook, let number = news.version,
                let playbook = try PlaybookQueries.find(id, in: view.office.id, session),
                let version = try PlaybookQueries.version(number, of: id, in: view.office.id, session)
            else { return nil }
            return try letter(news.kind, version, of: playbook, to: person)
        case .asked, .answered, .met: return try caseLetter(news, to: person)
        }
    }

    private func letter(
        _ kind: PlaybookNews.Kind, _ version: PlaybookVersion, of playbook: Playbook, to person: PersonID
    ) throws -> PlaybookLetter? {
        let number = PlaybookNumber(playbook: playbook.number, version: version.number)
        func named(_ by: PersonID) -> PlaybookLetter.Version {
            PlaybookLetter.Version(number: number, name: playbook.name, version: version, by: view.name(of: by))
        }
        switch (kind, version.stage) {
        case (.draft, .draft): return version.approver == person ? .draft(named(version.author)) : nil
        case (.decided, .approved): return .decided(named(version.approver))
        case (.decided, .declined): return .decided(named(version.ending?.by ?? version.approver))
        case (.complained, _):
            let office = view.office.id
            let count = try PlaybookKeptQueries.complaints(of: playbook.id, in: office, session)[version.number] ?? 0
            let kept = try PlaybookKeptQueries.last(of: playbook.id, in: office, session)[version.number]
            guard count > kept?.complaints ?? 0, version.approver == person else { return nil }
            let uses = try PlaybookUseQueries.credit(of: playbook.id, in: office, session)[version.number]?.uses ?? 0
            return .complained(named(version.author), complaints: count, uses: uses)
        default: return nil
        }
    }
}
