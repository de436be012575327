package import RingbackCore

// What is done with a complaint: one method is what one person does.
extension Desk {
    /// The next step: acknowledge, assess, investigate, respond, close.
    /// - Throws: ``ComplaintError``.
    package func advanceComplaint(
        _ id: ComplaintID, to stage: ComplaintStage, _ note: StageNote, by acting: Acting
    ) async throws -> ComplaintView {
        try await changeComplaint(acting) { try $0.advance(id, to: stage, note) }
    }

    package func markComplaint(
        _ id: ComplaintID, about: Complaint.About, isManner: Bool, why: String, by acting: Acting
    ) async throws -> ComplaintView {
        try await changeComplaint(acting) { try $0.mark(id, about: about, isManner: isManner, why: why) }
    }

    /// - Parameter interaction: the id of a message, a call or an outcome.
    package func tieComplaint(
        _ id: ComplaintID, to interaction: String, person: PersonID? = nil, by acting: Acting
    ) async throws -> ComplaintView {
        try await changeComplaint(acting) { try $0.tie(id, to: interaction, person: person) }
    }

    package func passOnComplaint(
        _ id: ComplaintID, to handler: PersonID, note: String = "", by acting: Acting
    ) async throws -> ComplaintView {
        try await changeComplaint(acting) { try $0.passOn(id, to: handler, note: note) }
    }

    /// By the person whom it concerns.
    package func answerComplaint(
        _ id: ComplaintID, _ text: String, by acting: Acting
    ) async throws -> ComplaintView {
        try await changeComplaint(acting) { try $0.answer(id, text) }
    }

    package func disputeComplaint(
        _ id: ComplaintID, why: String, by acting: Acting
    ) async throws -> ComplaintView {
        try await changeComplaint(acting) { try $0.dispute(id, why: why) }
    }

    /// By somebody who had no hand in it.
    /// - Parameter about: what it is about instead, for ``ComplaintDispute/Ruling/notPerson``.
    package func decideComplaint(
        _ id: ComplaintID, _ ruling: ComplaintDispute.Ruling, about: Complaint.About? = nil, why: String,
        by acting: Acting
    ) async throws -> ComplaintView {
        try await changeComplaint(acting) { try $0.decide(id, ruling, about: about, why: why) }
    }

    private func changeComplaint(
        _ acting: Acting, _ body: @escaping @Sendable (Complaints) throws -> Complaint
    ) async throws -> ComplaintView {
        try await change(acting) { change in
            try change.scope.view(body(Complaints(change)), withSteps: true)
        }
    }
}
