import RingbackCore
import RingbackWords

extension Desk {
    /// One colleague has asked another for slides three times, and the manager of the two asks for something, too.
    func setRequests(of demo: DemoOffice, cast: DemoCastList) async throws {
        guard let team = demo.teams.first, team.members.count > 2,
            let receiver = demo.people.indices.first(where: {
                !team.members.contains($0) && demo.people[$0].roles == [.staff]
            }) ?? team.members.first(where: { $0 != team.lead }),
            let asker = team.members.first(where: { $0 != team.lead && $0 != receiver })
        else { return }
        let asks = try await acting(as: cast.people[asker], in: cast.office.id, via: .demo)
        let asked = try await acting(as: cast.people[receiver], in: cast.office.id, via: .demo)
        let answers: [RequestAnswer?] = [.thisOnce, .no, nil]
        for (what, answer) in zip(Self.demoAsks, answers) {
            let request = try await askForWork(
                RequestDraft(to: cast.people[receiver], what: what), by: asks)
            guard let answer, let view = request.result else { continue }
            let text = ReadyText.of(answer, in: .plain, holder: "").first.map {
                (cast.office.language ?? .english)($0.text)
            }
            _ = try await answerRequest(view.id, ReplyDraft(answer, text: text ?? "", tone: .plain), by: asked)
        }
        let lead = try await acting(as: cast.people[team.lead], in: cast.office.id, via: .demo)
        _ = try await askForWork(
            RequestDraft(
                to: cast.people[asker], what: "The list for the front desk",
                by: demo.hours.workday(at: clock.now()).adding(days: 3)), by: lead)
    }

    private static let demoAsks = [
        "Slides for the Monday meeting", "Could you make the slides for Acme?", "The slides for Thursday, please",
    ]
}
