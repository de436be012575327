import RingbackCore
import RingbackStore

extension ReadScope {
    // MARK: Finding

    /// A playbook by its id or its number, `14`; of `14.2`, the playbook.
    func playbook(_ text: String) throws -> Playbook {
        if let id = PlaybookID(text), let found = try PlaybookQueries.find(id, in: office, session) {
            return try readable(found)
        }
        let number = PlaybookNumber(text)?.playbook ?? PlaybookNumber.number(text)
        guard let number, let found = try PlaybookQueries.find(number: number, in: office, session) else {
            throw PlaybookError.unknown
        }
        return try readable(found)
    }

    /// Of which nothing is approved yet, only those know who read its draft.
    private func readable(_ playbook: Playbook) throws -> Playbook {
        guard try PlaybookQueries.versions(of: playbook.id, in: office, session).contains(where: reads) else {
            throw PlaybookError.unknown
        }
        return playbook
    }

    /// Before it is approved, a version is read by its author and by whoever may approve it. The answer to a case that
    /// only two people see may be in it.
    func reads(_ version: PlaybookVersion) -> Bool {
        version.stage == .approved || acting.isBy(version.author) || acting.isBy(version.approver)
            || readsAllDrafts
    }

    /// A manager or an admin approves in everybody's place.
    var readsAllDrafts: Bool { !acting.roles.isDisjoint(with: [.manager, .admin]) }

    /// A version of a playbook, by `2` or `14.2`.
    func version(_ text: String, of playbook: Playbook) throws -> PlaybookVersion {
        var number = PlaybookNumber.number(text)
        if let whole = PlaybookNumber(text), whole.playbook == playbook.number { number = whole.version }
        guard let number,
            let found = try PlaybookQueries.version(number, of: playbook.id, in: office, session)
        else { throw PlaybookError.versionUnknown(PlainText.shortened(text, to: 40)) }
        return found
    }

    func requireStanding(_ playbook: Playbook) throws(PlaybookError) {
        if let withdrawal = playbook.withdrawal, withdrawal.from <= today { throw .withdrawn(withdrawal.from) }
    }

    /// The version of a playbook that counts today.
    func inForce(_ playbook: Playbook) throws -> PlaybookVersion? {
        guard playbook.counts(on: today) else { return nil }
        return try PlaybookQueries.versions(of: playbook.id, in: office, session).inForce(on: today)
    }

    // MARK: Approving

    /// Whether somebody has the office to themselves: nobody else could approve what they write.
    var isAlone: Bool { view.picture.people.values.count(where: \.works) == 1 }

    private func mayApproveAny(_ person: Person) -> Bool {
        person.works && !person.roles.isDisjoint(with: [.supervisor, .manager, .admin])
    }

    /// The one asked, a manager or an admin; never the author.
    func mayApprove(_ version: PlaybookVersion) -> Bool {
        guard Policy.stands(.approvePlaybook, acting), version.stage == .draft else { return false }
        if acting.isBy(version.author) { return isAlone }
        return acting.isBy(version.approver) || !acting.roles.isDisjoint(with: [.manager, .admin])
    }

    /// Who approved it is asked about complaints under it; a manager or an admin stands in.
    func mayKeep(_ version: PlaybookVersion) -> Bool {
        Policy.allows(.approvePlaybook, acting)
            && (acting.isBy(version.approver) || !acting.roles.isDisjoint(with: [.manager, .admin]))
    }

    /// Those who may approve what somebody writes, by name.
    func approvers(besides author: PersonID) -> [PersonID] {
        if isAlone { return [author] }
        return view.picture.people.values.filter { mayApproveAny($0) && $0.id != author }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id)
    }

    /// Whom a draft names; the next above its author if nobody is named.
    func approver(_ text: String, besides author: PersonID) throws -> PersonID {
        let able = approvers(besides: author)
        let text = try PlainText.clean(text, limit: TextLimit.email, lines: .one)
        if text.isEmpty {
            guard let next = view.supervisors(of: author).first(where: able.contains) ?? able.first else {
                throw PlaybookError.approverUnknown
            }
            return next
        }
        let found: PersonID
        do { found = try named(text).person } catch { throw PlaybookError.approverUnknown }
        if found == author, !isAlone { throw PlaybookError.approverWroteIt }
        guard able.contains(found) else { throw PlaybookError.approverMayNot(view.name(of: found)) }
        return found
    }

    // MARK: Views

    func view(
        _ version: PlaybookVersion, of playbook: Playbook, credit: PlaybookCredit = PlaybookCredit(),
        complaints: Int = 0, kept: PlaybookKept? = nil, isInForce: Bool
    ) -> PlaybookVersionView {
        let isRead = reads(version)
        return PlaybookVersionView(
            number: PlaybookNumber(playbook: playbook.number, version: version.number),
            version: isRead ? version : version.withheld, isRead: isRead,
            author: Named(version.author, in: view), approver: Named(version.approver, in: view),
            endedBy: version.ending.map { Named($0.by, in: view) },
            team: isRead ? version.text.trigger.team.flatMap { view.picture.teams[$0]?.name } : nil, credit: credit,
            complaints: complaints, kept: kept, keptBy: kept.map { Named($0.by, in: view) },
            mayApprove: mayApprove(version), isInForce: isInForce)
    }

    func view(_ playbook: Playbook) throws -> PlaybookView {
        let versions = try PlaybookQueries.versions(of: playbook.id, in: office, session)
        let current = playbook.counts(on: today) ? versions.inForce(on: today) : nil
        let credit = try PlaybookUseQueries.credit(of: playbook.id, in: office, session)
        let complaints = try PlaybookKeptQueries.complaints(of: playbook.id, in: office, session)
        let kept = try PlaybookKeptQueries.last(of: playbook.id, in: office, session)
        return PlaybookView(
            playbook: playbook, today: today, by: Named(playbook.by, in: view),
            withdrawnBy: playbook.withdrawal.map { Named($0.by, in: view) },
            versions: versions.map { version in
                view(
                    version, of: playbook, credit: credit[version.number] ?? PlaybookCredit(),
                    complaints: complaints[version.number] ?? 0, kept: kept[version.number],
                    isInForce: version.number == current?.number)
            },
            mayWithdraw: playbook.withdrawal == nil && versions.contains { $0.stage == .approved }
                && Policy.allows(.approvePlaybook, acting),
            questions: try PlaybookCaseQueries.openCount(about: playbook.id, in: office, session),
            mayKeep: current.map(mayKeep) ?? false)
    }

    func playbooks() throws -> PlaybooksView {
        let known = try readsAllDrafts ? nil : PlaybookQueries.readable(by: person, in: office, session)
        let all = try PlaybookQueries.all(in: office, session).filter { known?.contains($0.id) ?? true }
        let current = try PlaybookQueries.inForce(on: today, in: office, session)
        let drafts = Dictionary(
            try PlaybookQueries.waiting(in: office, session).map { ($0.playbook, $0) }, uniquingKeysWith: { $1 })
        let coming = try PlaybookQueries.coming(after: today, in: office, session)
        let credit = try PlaybookUseQueries.credit(in: office, session)
        let complaints = try PlaybookKeptQueries.complaints(in: office, session)
        let kept = try PlaybookKeptQueries.kept(in: office, session)
        let summaries = all.map { playbook in
            let version = current[playbook.id]
            let count = version.flatMap { complaints[playbook.id]?[$0.number] } ?? 0
            let decided = version.flatMap { kept[playbook.id]?[$0.number] } ?? 0
            return PlaybookSummary(
                playbook: playbook, current: version, next: coming[playbook.id], draft: drafts[playbook.id],
                team: version?.text.trigger.team.flatMap { view.picture.teams[$0]?.name },
                credit: credit[playbook.id] ?? PlaybookCredit(), complaints: count, isUnderQuestion: count > decided,
                waits: drafts[playbook.id].map(mayApprove) ?? false)
        }
        return PlaybooksView(
            today: today, playbooks: summaries.filter { $0.stands(on: today) },
            former: summaries.filter { !$0.stands(on: today) },
            waiting: drafts.values.count(where: mayApprove), seesCoverage: Policy.stands(.seePlaybookCoverage, acting))
    }
}
