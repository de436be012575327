import RingbackCore

extension ReadScope {
    /// Whether the acting person may carry what somebody has left: their lead, a manager; where nobody else works who
    /// could, an admin, and of one's own calls oneself.
    func mayCarry(_ owner: PersonID) -> Bool {
        let grounds = acting.isBy(owner) ? [] : acting.grounds(toOwner: owner)
        let isAdmin =
            acting.roles.contains(.admin) && (try? Policy.requireScope(for: .excuseMessage, acting)) != nil
        let may = Policy.allows(.excuseMessage, acting, grounds)
        if acting.isBy(owner) { return (may || isAdmin) && isUnled(owner) }
        return may || isAdmin && isUnled(owner)
    }

    /// Whether nobody else works here who leads somebody or runs the office’s people.
    private func isUnled(_ owner: PersonID) -> Bool {
        view.picture.people.values.allSatisfy { other in
            guard other.works, other.id != owner else { return true }
            let leads = view.picture.teams.values.contains { $0.lead == other.id && $0.members.contains(owner) }
            return !leads && !other.roles.contains(.manager)
        }
    }
}
