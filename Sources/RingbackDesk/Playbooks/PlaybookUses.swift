import RingbackCore
import RingbackStore

/// A playbook that was followed on a call, and a quick answer that settled one.
struct PlaybookUses: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Ticks a version on a message's last call, in the name of whoever acts. Ticked twice on one call, it counts once.
    func follow(_ version: String, on id: MessageID) throws {
        let (row, grounds) = try scope.message(id)
        try Policy.require(.followPlaybook, acting, grounds)
        try scope.mustHaveSaidWhy(row.message.owner, grounds, about: row.message)
        let (playbook, found) = try scope.whole(version)
        guard playbook.kind == .playbook else { throw PlaybookError.isQuick }
        guard let call = try MessageEventQueries.calls(of: id, in: office, limit: 1, session).first else {
            throw MessageError.notHere
        }
        let acted = try MessageEventQueries.attempts(of: id, in: office, session)
            .filter { acting.isBy($0.by) && $0.undoneAt == nil }.map(\.at)
        // What is still open is being handled today.
        let isOpen = row.message.closing == nil
        try scope.requireInForce(found, of: playbook, at: [call.at] + acted + (isOpen ? [now] : []))
        try use(found, of: playbook, .followed, message: id, call: call.id)
    }

    /// A call that a quick answer settles: what the caller was told is its sentence, unless something else was written.
    func settled(_ call: TakenCall) throws -> TakenCall {
        guard !call.draft.playbook.isEmpty else { return call }
        let (playbook, version) = try scope.whole(call.draft.playbook)
        try scope.requireInForce(version, of: playbook, at: [now])
        guard playbook.kind == .quick else { return call }
        var draft = call.draft
        draft.settled = true
        if draft.told.isEmpty { draft.told = version.text.toSay }
        var settled = try TakenCall(draft, office: view.office, now: now)
        settled.isApproved = draft.told == version.text.toSay
        return settled
    }

    /// Notes what was followed, or what settled it, on the call that has just been taken down.
    func note(_ version: String, on id: MessageID) throws {
        guard !version.isEmpty else { return }
        let (playbook, found) = try scope.whole(version)
        guard let call = try MessageEventQueries.calls(of: id, in: office, limit: 1, session).first else { return }
        try use(found, of: playbook, playbook.kind == .quick ? .settled : .followed, message: id, call: call.id)
    }

    private func use(
        _ version: PlaybookVersion, of playbook: Playbook, _ kind: PlaybookUse.Kind, message: MessageID, call: CallID
    ) throws {
        let use = PlaybookUse(
            id: newID(), playbook: playbook.id, version: version.number, message: message, call: call,
            person: try person, at: now, kind: kind)
        guard try PlaybookUseQueries.add(use, in: office, session) else { return }
        tell(
            .playbookFollowed, of: .message(message),
            ["playbook": .text(PlaybookNumber(playbook: playbook.number, version: version.number).description)])
    }

    /// Takes back a tick made by mistake, within its first minutes.
    func takeBack(_ id: PlaybookUseID, on message: MessageID) throws {
        let (_, grounds) = try scope.message(message)
        try Policy.require(.followPlaybook, acting, grounds)
        guard let use = try PlaybookUseQueries.find(id, in: office, session), use.message == message,
            acting.isBy(use.person)
        else { throw PlaybookError.useUnknown }
        guard use.kind == .followed, now.milliseconds - use.at.milliseconds <= PlaybookUse.takenBackWithin else {
            throw PlaybookError.useStands
        }
        try PlaybookUseQueries.remove(id, in: office, session)
        tell(.playbookUseTakenBack, of: .message(message))
    }
}

extension ReadScope {
    /// A version by its whole number, `14.2`.
    func whole(_ text: String) throws -> (Playbook, PlaybookVersion) {
        guard let number = PlaybookNumber(text),
            let playbook = try PlaybookQueries.find(number: number.playbook, in: office, session),
            let found = try PlaybookQueries.version(number.version, of: playbook.id, in: office, session)
        else { throw PlaybookError.versionUnknown(PlainText.shortened(text, to: 40)) }
        return (playbook, found)
    }

    /// A version counts for a call on whose day it was in force, or on a day on which somebody acted on it since.
    /// - Parameter times: at least one, the call's own first.
    func requireInForce(_ version: PlaybookVersion, of playbook: Playbook, at times: [Timestamp]) throws {
        let versions = try PlaybookQueries.versions(of: playbook.id, in: office, session)
        let days = times.map { view.office.hours.workday(at: $0) }
        let counting = days.compactMap { day in playbook.counts(on: day) ? versions.inForce(on: day)?.number : nil }
        if counting.contains(version.number) { return }
        if let withdrawal = playbook.withdrawal, withdrawal.from <= days[0] {
            throw PlaybookError.withdrawn(withdrawal.from)
        }
        func text(_ number: Int) -> String { PlaybookNumber(playbook: playbook.number, version: number).description }
        throw PlaybookError.notInForce(text(version.number), now: counting.last.map(text))
    }
}
