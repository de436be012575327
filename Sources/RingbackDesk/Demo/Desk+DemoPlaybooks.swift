import RingbackCore

extension Desk {
    /// Two playbooks, one of them in its second version, a quick answer, a draft that waits, and a case that was asked.
    func setPlaybooks(of demo: DemoOffice, cast: DemoCastList) async throws {
        guard let team = demo.teams.first, let member = team.members.first(where: { $0 != team.lead }),
            let boss = demo.people.firstIndex(where: { $0.roles.contains(.manager) })
        else { return }
        let office = cast.office.id
        let author = try await acting(as: cast.people[member], in: office, via: .demo)
        let lead = try await acting(as: cast.people[team.lead], in: office, via: .demo)
        let manager = try await acting(as: cast.people[boss], in: office, via: .demo)
        let approver = cast.people[boss].text
        for (name, kind, text) in Self.demoPlaybooks {
            let made = try await draftPlaybook(
                PlaybookDraft(name: name, kind: kind, text: text, approver: approver), by: author)
            guard let view = made.result else { continue }
            _ = try await approvePlaybook(String(view.playbook.number), version: "1", from: nil, by: manager)
        }
        var later = Self.demoPlaybooks[0].text
        later.steps += "\nIf they wait at a counter, put them through."
        later.why = "Two callers stood at a counter and had to ring again."
        _ = try await draftVersion(of: "1", PlaybookDraft(text: later, approver: approver), by: lead)
        _ = try await approvePlaybook("1", version: "2", from: nil, by: manager)
        _ = try await draftPlaybook(
            PlaybookDraft(
                name: "Caller is angry about a wait",
                text: PlaybookText(steps: "Listen.\nSay when they will be called."),
                approver: approver), by: lead)
        _ = try await askCase(
            CaseDraft(
                said: "She wanted to know who had approved the change, and was short with me when I would not say.",
                ways: ["Name who approved it", "Take a message for the owner", "Put her through to the lead"]),
            by: author)
    }

    private static let demoPlaybooks: [(name: String, kind: Playbook.Kind, text: PlaybookText)] = [
        (
            "Caller needs a signature", .playbook,
            PlaybookText(
                trigger: PlaybookTrigger(words: ["sign", "signature", "signed"]),
                steps: "Ask which paper it is, and by when.\nWrite down the hour of the filing, if there is one.",
                toSay: "I’ll make sure they know by when you need it.", neverSay: "It is on its way.",
                decides: "Only the owner of the message says when it is signed.")
        ),
        (
            "Caller asks who approved something", .playbook,
            PlaybookText(
                trigger: PlaybookTrigger(words: ["who approved", "approved", "approve"]),
                steps: "Name nobody.\nTake a message for the owner.", toSay: "They will tell you themselves.",
                neverSay: "I don’t think anybody did.")
        ),
        (
            "When are you open?", .quick,
            PlaybookText(
                trigger: PlaybookTrigger(words: ["open", "hours", "parking"]),
                toSay: "We are open from eight to five, Monday to Friday.")
        ),
    ]
}
