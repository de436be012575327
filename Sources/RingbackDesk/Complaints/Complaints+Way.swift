import RingbackCore
import RingbackStore

// The way of a complaint: its stages, whom it concerns, the dispute.
extension Complaints {
    /// A complaint that the acting person handles and that is open.
    func handled(_ id: ComplaintID) throws -> Complaint {
        let complaint = try scope.complaint(id)
        try Policy.requireScope(for: .handleComplaint, acting)
        guard complaint.isOpen else { throw ComplaintError.closed }
        guard scope.mayHandle(complaint) else {
            throw acting.isBy(complaint.person)
                ? ComplaintError.ownComplaint : ComplaintError.notHandler(view.name(of: complaint.handler))
        }
        return complaint
    }

    /// Reaches the next stage.
    func advance(_ id: ComplaintID, to stage: ComplaintStage, _ done: StageNote) throws -> Complaint {
        var complaint = try handled(id)
        guard let next = complaint.stage.next(for: complaint.kind) else { throw ComplaintError.closed }
        guard stage == next else { throw ComplaintError.notNext(next) }
        let note = try PlainText.clean(done.note, limit: TextLimit.note)
        switch stage {
        case .assessed, .investigated: guard !note.isEmpty else { throw ComplaintError.noteMissing }
        case .responded:
            guard let outcome = done.outcome else { throw ComplaintError.outcomeMissing }
            guard !note.isEmpty else { throw ComplaintError.responseMissing }
            (complaint.outcome, complaint.response) = (outcome, note)
        case .closed:
            if complaint.dispute?.isOpen == true { throw ComplaintError.disputeOpen }
            complaint.closedAt = now
        case .received, .acknowledged: break
        }
        complaint.stage = stage
        complaint.dueAt = stage.due(for: complaint.kind, from: now, view.office.hours)
        complaint = try save(complaint)
        try step(.init(stage), of: complaint, note: note)
        tell(.complaintStepped, of: .complaint(id), ["stage": .text(stage.rawValue)])
        if stage == .responded { try ComplaintMails(change).write(.settled, of: complaint, to: complaint.person) }
        return complaint
    }

    /// Says what it is about, and whether it names any behavior.
    func mark(_ id: ComplaintID, about: Complaint.About, isManner: Bool, why: String) throws -> Complaint {
        var complaint = try handled(id)
        let why = try PlainText.clean(why, limit: TextLimit.note)
        guard !why.isEmpty else { throw ComplaintError.whyMissing }
        if about == .person, complaint.person == nil { throw ComplaintError.aboutNobody }
        complaint.about = about
        complaint.isManner = isManner && about == .person && complaint.kind == .complaint
        complaint = try save(complaint)
        try step(.marked, of: complaint, note: why)
        tell(.complaintMarked, of: .complaint(id))
        return complaint
    }

    /// Ties it to the interaction, once somebody has found it.
    func tie(_ id: ComplaintID, to interaction: String, person: PersonID?) throws -> Complaint {
        var complaint = try handled(id)
        var draft = ComplaintDraft()
        (draft.about, draft.interaction, draft.person) = (complaint.about, interaction, person)
        let (before, told) = (complaint.interaction, complaint.person)
        let tie = try tie(draft, received: (complaint.source.at, complaint.registeredAt))
        (complaint.interaction, complaint.person) = (tie.interaction, tie.person)
        complaint.rule = try tie.interaction.flatMap {
            try ComplaintQueries.rule(followedIn: $0, in: office, session)
        }
        if complaint.handler == complaint.person { complaint.handler = handler(of: complaint) ?? complaint.handler }
        if told != complaint.person { complaint.concerned = .init() }
        complaint = try save(complaint)
        if before != complaint.interaction { try recount(before) }
        try step(.tied, of: complaint)
        tell(.complaintTied, of: .complaint(id))
        if told != complaint.person {
            try ComplaintMails(change).write(.concerns, of: complaint, to: complaint.person)
        }
        return complaint
    }

    func passOn(_ id: ComplaintID, to handler: PersonID, note: String) throws -> Complaint {
        var complaint = try handled(id)
        guard handler != complaint.person else { throw ComplaintError.handlerConcerned }
        let fits = scope.candidates(concerning: complaint.person).contains {
            $0.id == handler && ($0.leads || !$0.roles.isDisjoint(with: [.manager, .admin]))
        }
        guard fits else { throw ComplaintError.handlerUnfit }
        complaint.handler = handler
        complaint = try save(complaint)
        try step(.passedOn, of: complaint, note: try PlainText.clean(note, limit: TextLimit.note))
        tell(.complaintPassedOn, of: .complaint(id))
        try ComplaintMails(change).write(.handle, of: complaint, to: handler)
        return complaint
    }

    // MARK: Whom it concerns

    /// Notes that whom it concerns has opened it.
    func see(_ id: ComplaintID) throws -> Complaint {
        var complaint = try concerning(id)
        guard complaint.concerned.seenAt == nil else { return complaint }
        complaint.concerned.seenAt = now
        complaint = try save(complaint)
        try step(.seen, of: complaint)
        tell(.complaintSeen, of: .complaint(id))
        return complaint
    }

    func answer(_ id: ComplaintID, _ text: String) throws -> Complaint {
        var complaint = try concerning(id)
        try Policy.require(.answerComplaint, acting, [.owner])
        guard complaint.isOpen else { throw ComplaintError.closed }
        let text = try PlainText.clean(text, limit: TextLimit.note)
        guard !text.isEmpty else { throw ComplaintError.answerMissing }
        (complaint.concerned.answer, complaint.concerned.answeredAt) = (text, now)
        complaint = try save(complaint)
        try step(.answered, of: complaint, note: text)
        tell(.complaintAnswered, of: .complaint(id))
        try ComplaintMails(change).write(.answered, of: complaint, to: complaint.handler)
        return complaint
    }

    /// Even after it is closed: what counts may be disputed as long as it counts.
    func dispute(_ id: ComplaintID, why: String) throws -> Complaint {
        var complaint = try concerning(id)
        try Policy.require(.answerComplaint, acting, [.owner])
        guard complaint.kind == .complaint else { throw ComplaintError.compliment }
        guard complaint.dispute == nil else { throw ComplaintError.disputed }
        let why = try PlainText.clean(why, limit: TextLimit.note)
        guard !why.isEmpty else { throw ComplaintError.whyMissing }
        let decider = ComplaintPath.decider(
            involved: try scope.involved(complaint), among: scope.candidates(concerning: complaint.person))
        complaint.dispute = ComplaintDispute(
            why: why, at: now, decider: decider,
            decideBy: ComplaintStage.closing(ComplaintStage.disputeWorkdays, after: now, view.office.hours))
        complaint = try save(complaint)
        try step(.disputed, of: complaint, note: why)
        tell(.complaintDisputed, of: .complaint(id))
        try ComplaintMails(change).write(.decide, of: complaint, to: decider)
        return complaint
    }

    private func concerning(_ id: ComplaintID) throws -> Complaint {
        let complaint = try scope.complaint(id)
        guard acting.isBy(complaint.person) else { throw ComplaintError.notConcerned }
        return complaint
    }

    // MARK: The dispute

    /// Decided by somebody who had no hand in it.
    func decide(_ id: ComplaintID, _ ruling: ComplaintDispute.Ruling, about: Complaint.About?, why: String)
        throws -> Complaint
    {
        var complaint = try scope.complaint(id)
        try Policy.requireScope(for: .decideComplaint, acting)
        guard let dispute = complaint.dispute else { throw ComplaintError.noDispute }
        guard dispute.isOpen else { throw ComplaintError.decided }
        guard scope.mayDecide(complaint) else {
            throw try scope.involved(complaint).contains(person) ? ComplaintError.involved : AccessError.forbidden
        }
        let why = try PlainText.clean(why, limit: TextLimit.note)
        guard !why.isEmpty else { throw ComplaintError.whyMissing }
        complaint.dispute?.decision = .init(ruling, why: why, by: try person, at: now)
        switch ruling {
        case .stands, .unfounded: break
        case .manner: complaint.isManner = true
        case .notPerson:
            complaint.about = about.flatMap { $0 == .person ? nil : $0 } ?? .decision
            complaint.isManner = false
        }
        complaint = try save(complaint)
        try step(.decided, of: complaint, note: why)
        tell(.complaintDecided, of: .complaint(id))
        let mails = ComplaintMails(change)
        try mails.write(.decided, of: complaint, to: complaint.person)
        try mails.write(.handle, of: complaint, to: complaint.isOpen ? complaint.handler : nil)
        return complaint
    }
}
