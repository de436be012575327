import RingbackCore
import RingbackStore

// Who sees a complaint: whom it concerns, whoever leads them, managers; and whoever registered, handles or decides it.
extension ReadScope {
    /// - Throws: ``ComplaintError/unknown``
    func complaint(_ id: ComplaintID) throws -> Complaint {
        guard let complaint = try seenComplaint(id) else { throw ComplaintError.unknown }
        return complaint
    }

    func seenComplaint(_ id: ComplaintID) throws -> Complaint? {
        guard let complaint = try ComplaintQueries.find(id, in: office, session),
            knowsAll(of: complaint) || acting.isBy(complaint.registeredBy)
        else { return nil }
        return complaint
    }

    func knowsAll(of complaint: Complaint) -> Bool {
        let grounds = complaint.person.map { acting.grounds(toOwner: $0) } ?? []
        return Policy.stands(.seeComplaint, acting, grounds) || acting.isBy(complaint.handler)
            || acting.isBy(complaint.dispute?.decider)
    }

    func view(_ complaint: Complaint, withSteps: Bool = false) throws -> ComplaintView {
        let knowsAll = knowsAll(of: complaint)
        let told = knowsAll ? complaint : complaint.registered
        let message = try complaint.interaction.flatMap { try seen($0.message)?.row }
        let next = complaint.stage.next(for: complaint.kind)
        return ComplaintView(
            complaint: told, person: complaint.person.map { Named($0, in: view) },
            hasLeft: complaint.person.flatMap(view.person).map { !$0.works } ?? false,
            handler: Named(complaint.handler, in: view), registeredBy: Named(complaint.registeredBy, in: view),
            decider: told.dispute?.decider.map { Named($0, in: view) },
            decidedBy: told.dispute?.decision.map { Named($0.by, in: view) },
            rule: try rule(of: told), steps: knowsAll && withSteps ? try steps(of: complaint.id) : [],
            isRegisteredAlone: !knowsAll, message: message, next: next,
            isOverdue: complaint.isOpen && complaint.dueAt.map { $0 < now } ?? false, may: may(complaint),
            handlers: withSteps && mayHandle(complaint) ? handlers(of: complaint) : [])
    }

    private func rule(of complaint: Complaint) throws -> String? {
        guard let rule = complaint.rule, let title = try ComplaintQueries.title(of: rule, in: office, session) else {
            return nil
        }
        return "\(title.name), \(title.number)"
    }

    private func steps(of id: ComplaintID) throws -> [(step: ComplaintStep, by: Named)] {
        try ComplaintQueries.steps(of: id, in: office, session).map { ($0, Named($0.by, in: view)) }
    }

    // MARK: Who may

    func may(_ complaint: Complaint) -> ComplaintView.May {
        let isConcerned = acting.isBy(complaint.person)
        return ComplaintView.May(
            handle: mayHandle(complaint), answer: isConcerned && complaint.isOpen,
            dispute: isConcerned && complaint.kind == .complaint && complaint.dispute == nil,
            decide: mayDecide(complaint))
    }

    func mayHandle(_ complaint: Complaint) -> Bool {
        guard complaint.isOpen else { return false }
        // The only one here handles what there is.
        if acting.isBy(complaint.person) { return view.picture.people.values.count(where: \.works) == 1 }
        return acting.isBy(complaint.handler) || acting.roles.contains(.manager)
    }

    func mayDecide(_ complaint: Complaint) -> Bool {
        guard let dispute = complaint.dispute, dispute.isOpen, let person = acting.actor.person,
            knowsAll(of: complaint)
        else { return false }
        return ComplaintPath.mayDecide(person, roles: acting.roles, involved: (try? involved(complaint)) ?? [person])
    }

    /// Whom it concerns, and everybody who has handled it: none of them decides a dispute about it.
    func involved(_ complaint: Complaint) throws -> Set<PersonID> {
        let steps = try ComplaintQueries.steps(of: complaint.id, in: office, session)
        return Set(steps.filter { $0.kind != .received }.map(\.by))
            .union([complaint.person, complaint.handler, complaint.registeredBy].compactMap(\.self))
    }

    /// Who works here, is in, and could act for others, by name; those who are away come after.
    func candidates(concerning person: PersonID?) -> [ComplaintPath.Candidate] {
        let leads = Set(
            person.map { id in view.picture.teams.values.filter { $0.members.contains(id) }.map(\.lead) } ?? [])
        return view.picture.people.values.filter(\.works).sorted {
            (isAway($0.id) ? 1 : 0, $0.name, $0.id) < (isAway($1.id) ? 1 : 0, $1.name, $1.id)
        }.map { .init(id: $0.id, roles: $0.roles, leads: leads.contains($0.id)) }
    }

    private func isAway(_ person: PersonID) -> Bool { view.notice(of: person, at: now) != nil }

    private func handlers(of complaint: Complaint) -> [Named] {
        candidates(concerning: complaint.person).filter { candidate in
            candidate.id != complaint.person && candidate.id != complaint.handler
                && (candidate.leads || !candidate.roles.isDisjoint(with: [.manager, .admin]))
        }.map { Named($0.id, in: view) }
    }
}

extension Complaint {
    /// What whoever registered it, and has no other part in it, goes on knowing: their own words and how far it is.
    fileprivate var registered: Complaint {
        var known = Complaint(
            id: id, kind: kind, about: about, source: source, registeredBy: registeredBy, at: registeredAt,
            said: said, observed: observed, handler: handler)
        known.version = version
        (known.interaction, known.person, known.isManner) = (interaction, person, isManner)
        (known.stage, known.dueAt, known.closedAt) = (stage, dueAt, closedAt)
        known.countsAs = known.countsAlone
        return known
    }
}
