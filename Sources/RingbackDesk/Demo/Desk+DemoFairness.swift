import RingbackCore

extension Desk {
    /// Two people read how complaints compare between groups, and everybody is asked one question.
    func setFairness(of demo: DemoOffice, cast: DemoCastList) async throws {
        func first(_ role: Role) -> PersonID? {
            demo.people.indices.first { demo.people[$0].roles.contains(role) }.map { cast.people[$0] }
        }
        guard let admin = first(.admin), let manager = first(.manager), let supervisor = first(.supervisor) else {
            return
        }
        func acts(_ person: PersonID) async throws -> Acting {
            try await acting(as: person, in: cast.office.id, via: .demo)
        }
        do { _ = try await setFairnessReaders(supervisor, manager, by: try await acts(admin)) } catch is FairnessError {
            return
        }
        let drafted = try await draftGroupQuestion(
            "Gender", groups: ["women", "men", "another"], by: try await acts(supervisor))
        guard let question = drafted.questions.last else { return }
        _ = try await openGroupQuestion(question.id, by: try await acts(manager))
    }
}
