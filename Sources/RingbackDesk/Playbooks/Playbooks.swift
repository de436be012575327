import RingbackCore
import RingbackStore
import RingbackWords

/// Playbooks drafted, approved, declined and withdrawn. A version is never changed; what is changed is a new one.
struct Playbooks: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Drafts a playbook with its first version.
    func add(_ draft: PlaybookDraft) throws -> PlaybookNumber {
        try Policy.require(.draftPlaybook, acting)
        let name = try PlainText.clean(draft.name, limit: Playbook.nameLimit, lines: .one, what: say("The name"))
        guard !name.isEmpty else { throw PlaybookError.nameMissing }
        let all = try PlaybookQueries.all(in: office, session)
        let standing = all.filter { $0.counts(on: scope.today) }
        let folded = PlaybookMatcher.folded(name)
        let same = standing.first { PlaybookMatcher.folded($0.name) == folded && !folded.isEmpty }
        // Of one that is not theirs to see nobody learns the name.
        if let same, (try? scope.playbook(same.id.text)) != nil {
            throw PlaybookError.nameTaken(String(same.number))
        }
        let number = (all.last?.number ?? 0) + 1
        let living = try PlaybookQueries.living(in: office, session)
        guard standing.count(where: { living.contains($0.id) }) < Playbook.most, number <= PlaybookNumber.highest else {
            throw PlaybookError.tooMany
        }
        let text = try draft.text.cleaned(for: draft.kind)
        let playbook = Playbook(id: newID(), number: number, name: name, kind: draft.kind, by: try person, at: now)
        try PlaybookQueries.add(playbook, in: office, session)
        return try write(1, text, draft, of: playbook)
    }

    /// Drafts the next version. A draft that still waits is replaced by it.
    func addVersion(_ draft: PlaybookDraft, of playbook: Playbook) throws -> PlaybookNumber {
        try Policy.require(.draftPlaybook, acting)
        try scope.requireStanding(playbook)
        let versions = try PlaybookQueries.versions(of: playbook.id, in: office, session)
        let last = versions.first?.number ?? 0
        if let seen = draft.seen, seen != last { throw PlaybookError.changed }
        let text = try draft.text.cleaned(for: playbook.kind)
        let open = versions.first { $0.stage == .draft }
        let latest = open ?? versions.first { $0.stage == .approved }
        if let latest, latest.text.saysTheSame(as: text), draft.question == nil { throw PlaybookError.nothingChanged }
        guard last < PlaybookNumber.highest else { throw PlaybookError.tooMany }
        if let open {
            let ending = PlaybookVersion.Ending(.replaced, by: try person, at: now, why: "")
            guard try PlaybookQueries.end(open.number, of: playbook.id, ending, in: office, session) else {
                throw PlaybookError.changed
            }
        }
        return try write(last + 1, text, draft, of: playbook)
    }

    private func write(
        _ number: Int, _ text: PlaybookText, _ draft: PlaybookDraft, of playbook: Playbook
    ) throws -> PlaybookNumber {
        if let team = text.trigger.team, view.picture.teams[team] == nil { throw PlaybookError.teamUnknown }
        let waiting = try PlaybookQueries.waiting(in: office, session)
        guard waiting.count(where: { acting.isBy($0.author) }) < Playbook.mostWaiting else {
            throw PlaybookError.tooManyWaiting
        }
        let approver = try scope.approver(draft.approver, besides: try person)
        if let from = draft.from { try PlaybookDay.check(from, today: scope.today) }
        let version = PlaybookVersion(
            playbook: playbook.id, number: number, text: text, question: draft.question, author: try person,
            draftedAt: now, approver: approver, from: draft.from)
        try PlaybookQueries.add(version, in: office, session)
        let name = PlaybookNumber(playbook: playbook.number, version: number)
        tell(.playbookDrafted, of: .office(office), ["playbook": .text(name.description)])
        try PlaybookMails(change).ask(version, of: playbook)
        return name
    }

    /// Approves a draft. From its day on it counts, and never for days that are over.
    func approve(_ version: PlaybookVersion, of playbook: Playbook, from: Workday?) throws {
        try mayDecide(version, of: playbook)
        let day = from ?? version.from ?? scope.today
        try PlaybookDay.check(day, today: scope.today)
        if let withdrawal = playbook.withdrawal, day >= withdrawal.from {
            throw PlaybookError.withdrawn(withdrawal.from)
        }
        guard
            try PlaybookQueries.approve(
                version.number, of: playbook.id, by: try person, from: day, at: now, in: office, session)
        else { throw PlaybookError.changed }
        tell(
            .playbookApproved, of: .office(office),
            [
                "playbook": .text(PlaybookNumber(playbook: playbook.number, version: version.number).description),
                "from": .text(day.description),
            ])
        try PlaybookMails(change).decided(version, of: playbook)
    }

    func decline(_ version: PlaybookVersion, of playbook: Playbook, why: String) throws {
        try mayDecide(version, of: playbook)
        let why = try PlainText.clean(why, limit: PlaybookText.whyLimit, what: say("The reason"))
        guard !why.isEmpty else { throw PlaybookError.reasonMissing }
        let ending = PlaybookVersion.Ending(.declined, by: try person, at: now, why: why)
        guard try PlaybookQueries.end(version.number, of: playbook.id, ending, in: office, session) else {
            throw PlaybookError.changed
        }
        tell(
            .playbookDeclined, of: .office(office),
            ["playbook": .text(PlaybookNumber(playbook: playbook.number, version: version.number).description)])
        try PlaybookMails(change).decided(version, of: playbook)
    }

    private func mayDecide(_ version: PlaybookVersion, of playbook: Playbook) throws {
        try Policy.require(.approvePlaybook, acting)
        switch version.stage {
        case .approved: throw PlaybookError.alreadyApproved(version.from ?? scope.today)
        case .declined: throw PlaybookError.alreadyDeclined
        case .replaced: throw PlaybookError.alreadyReplaced
        case .draft: break
        }
        if acting.isBy(version.author), !scope.isAlone { throw PlaybookError.ownApproval }
        guard scope.mayApprove(version) else { throw PlaybookError.notYours(view.name(of: version.approver)) }
    }

    /// Withdraws a playbook from a day on: today's calls may be under way by it, so that it counts until then.
    func withdraw(_ playbook: Playbook, from: Workday?, why: String) throws {
        try Policy.require(.approvePlaybook, acting)
        if let withdrawal = playbook.withdrawal { throw PlaybookError.withdrawn(withdrawal.from) }
        let day = from ?? scope.today.adding(days: 1)
        try PlaybookDay.check(day, today: scope.today)
        let why = try PlainText.clean(why, limit: PlaybookText.whyLimit, what: say("The reason"))
        guard !why.isEmpty else { throw PlaybookError.reasonMissing }
        let withdrawal = Playbook.Withdrawal(from: day, by: try person, at: now, why: why)
        guard try PlaybookQueries.withdraw(playbook.id, withdrawal, in: office, session) else {
            throw PlaybookError.changed
        }
        for open in try PlaybookQueries.versions(of: playbook.id, in: office, session) where open.stage == .draft {
            let ending = PlaybookVersion.Ending(.declined, by: try person, at: now, why: why)
            _ = try PlaybookQueries.end(open.number, of: playbook.id, ending, in: office, session)
        }
        tell(
            .playbookWithdrawn, of: .office(office),
            ["playbook": .integer(Int64(playbook.number)), "from": .text(day.description)])
    }

    /// Complaints came under the version in force, and it stands as it is.
    func keep(_ playbook: Playbook, why: String) throws {
        guard let current = try scope.inForce(playbook) else { throw PlaybookError.unknown }
        guard scope.mayKeep(current) else { throw PlaybookError.notYours(view.name(of: current.approver)) }
        let why = try PlainText.clean(why, limit: PlaybookText.whyLimit, what: say("The reason"))
        guard !why.isEmpty else { throw PlaybookError.reasonMissing }
        let complaints = try PlaybookKeptQueries.complaints(of: playbook.id, in: office, session)[current.number] ?? 0
        let kept = PlaybookKept(complaints: complaints, by: try person, at: now, why: why)
        guard
            try PlaybookKeptQueries.add(kept, of: playbook.id, version: current.number, in: office, session)
        else { throw PlaybookError.nothingChanged }
        tell(
            .playbookKept, of: .office(office),
            ["playbook": .text(PlaybookNumber(playbook: playbook.number, version: current.number).description)])
    }
}

/// The day from which a version counts.
enum PlaybookDay {
    static func check(_ day: Workday, today: Workday) throws(PlaybookError) {
        guard day >= today else { throw .fromPast(day, today: today) }
        guard day <= today.adding(days: 5 * 366) else { throw .fromFar(day) }
    }
}
