/// Who handles a complaint, and who decides a dispute about it: never whom it concerns.
package enum ComplaintPath {
    /// Somebody who could act.
    package struct Candidate: Equatable, Sendable {
        package let id: PersonID
        package let roles: Set<Role>
        /// Leads a team that the person concerned belongs to.
        package let leads: Bool

        package init(id: PersonID, roles: Set<Role>, leads: Bool) {
            (self.id, self.roles, self.leads) = (id, roles, leads)
        }
    }

    /// A complaint about a person goes to whoever leads them; one about a rule, a wait, a price or a decision to
    /// whoever answers for those.
    /// - Parameters:
    ///   - concerned: whom it concerns.
    ///   - candidates: who works here and is not away, in a fixed order.
    /// - Returns: `nil` where nobody else is there.
    package static func handler(
        about: Complaint.About, concerning concerned: PersonID?, among candidates: [Candidate]
    ) -> PersonID? {
        let others = candidates.filter { $0.id != concerned }
        let lead = others.first { $0.leads }
        let manager = others.first { $0.roles.contains(.manager) }
        let admin = others.first { $0.roles.contains(.admin) }
        let order = about == .person ? [lead, manager, admin] : [manager, lead, admin]
        return order.compactMap(\.self).first?.id
    }

    /// Whether somebody may decide a dispute: they answer for others here, it does not concern them, and they had no
    /// hand in it.
    package static func mayDecide(_ person: PersonID, roles: Set<Role>, involved: Set<PersonID>) -> Bool {
        !involved.contains(person) && !roles.isDisjoint(with: deciding)
    }

    /// Managers before supervisors, these before admins, who seldom know the work.
    package static func decider(involved: Set<PersonID>, among candidates: [Candidate]) -> PersonID? {
        for role in [Role.manager, .supervisor, .admin] {
            let found = candidates.first {
                $0.roles.contains(role) && mayDecide($0.id, roles: $0.roles, involved: involved)
            }
            if let found { return found.id }
        }
        return nil
    }

    private static let deciding: Set<Role> = [.manager, .supervisor, .admin]
}
