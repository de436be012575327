import RingbackCore
import RingbackStore

extension Desk {
    /// Two complaints about one person’s calls, of which one says no behavior, one about a wait, and a compliment.
    func setComplaints(of demo: DemoOffice, cast: DemoCastList) async throws {
        guard let boss = demo.people.firstIndex(where: { $0.roles.contains(.manager) }),
            let team = demo.teams.first, let member = team.members.first(where: { $0 != team.lead })
        else { return }
        let office = cast.office.id
        let manager = try await acting(as: cast.people[boss], in: office, via: .demo)
        let person = try await acting(as: cast.people[member], in: office, via: .demo)
        let now = clock.now()
        let returns = try await store.read { session in
            try InteractionQueries.list(
                of: cast.people[member], .returned, from: now.adding(seconds: -30 * 86_400), until: now, in: office,
                limit: 20, session)
        }.compactMap(\.attempt)
        var first: ComplaintID?
        for (place, (kind, said, observed)) in Self.demoComplaints.enumerated() where place < returns.count {
            var draft = ComplaintDraft()
            (draft.kind, draft.said, draft.observed, draft.channel) = (kind, said, observed, .letter)
            draft.interaction = returns[place].text
            let view = try await registerComplaint(draft, by: manager).result
            first = first ?? view?.complaint.id
        }
        if let first {
            _ = try await answerComplaint(first, "The line was cut. I called back within the minute.", by: person)
        }
        var wait = ComplaintDraft()
        (wait.about, wait.said, wait.from) = (.wait, "Two hours, and I still had to call again.", "Ada Novak")
        _ = try await registerComplaint(wait, by: manager)
    }

    private static let demoComplaints: [(kind: Complaint.Kind, said: String, observed: String)] = [
        (.complaint, "They hung up on me in the middle of a sentence.", "The call ended while he was speaking."),
        (.complaint, "Far too direct, and not at all compassionate.", ""),
        (.compliment, "They called back when they said they would. Nobody does that.", ""),
    ]
}
