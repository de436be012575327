package import RingbackCore
import RingbackStore

/// Who reads the comparison, and which questions it is made by.
package struct FairnessSetup: Sendable {
    package let readers: [Named]
    package let questions: [GroupQuestion]
    /// Whom each was drafted by.
    package let drafters: [PersonID: String]
    /// Whether the acting person may say who reads.
    package let mayName: Bool
    /// Whether they are one of the two.
    package let reads: Bool
}

extension Desk {
    /// For the two who read, and for admins, who say who they are.
    package func fairnessSetup(by acting: Acting) async throws -> FairnessSetup {
        try await read(acting) { try $0.fairnessSetup() }
    }

    /// Says which two people at different levels read the comparison: neither is whoever says it. Both are told by
    /// mail, and everybody sees who they are.
    /// - Throws: ``FairnessError``.
    package func setFairnessReaders(
        _ first: PersonID, _ second: PersonID, by acting: Acting
    ) async throws -> FairnessSetup {
        try await change(acting) { change in
            try Policy.require(.nameFairnessReaders, change.acting)
            let readers = try FairnessReaders(change.view.person(first), change.view.person(second))
            // Whoever could name themselves would need but one other.
            guard !readers.both.contains(try change.person) else { throw FairnessError.readerOneself }
            let before = try change.scope.fairnessReaders()?.both ?? []
            _ = try change.makeGroupVault()
            try FairnessQueries.setReaders(
                readers, by: try change.person, at: change.now, in: change.office, change.session)
            change.tell(
                .fairnessReadersNamed, of: .office(change.office),
                ["first": .text(change.view.name(of: first)), "second": .text(change.view.name(of: second))])
            try FairnessMails(change).tellNamed(before: before)
            return try change.scope.fairnessSetup()
        }
    }

    /// Drafts a question; nobody is asked before the other reader opens it.
    /// - Throws: ``FairnessError``, ``TextError``.
    package func draftGroupQuestion(
        _ name: String, groups: [String], by acting: Acting
    ) async throws -> FairnessSetup {
        try await change(acting) { change in
            try change.scope.mayAskGroups()
            let (name, groups) = try GroupQuestion.checked(name: name, groups: groups)
            let known = try FairnessQueries.questions(in: change.office, change.session)
            let same = known.first { $0.closedAt == nil && $0.name.lowercased() == name.lowercased() }
            if let same { throw FairnessError.questionThere(same.name) }
            guard known.count(where: { $0.closedAt == nil }) < FairnessLimits.questions else {
                throw FairnessError.manyQuestions
            }
            let question = GroupQuestion(
                id: change.newID(), name: name, groups: groups, draftedBy: try change.person, draftedAt: change.now)
            try FairnessQueries.add(question, in: change.office, change.session)
            // Its words are for the two alone until both agree to them.
            change.tell(.groupQuestionDrafted, of: .office(change.office))
            return try change.scope.fairnessSetup()
        }
    }

    /// Asks everybody a question that the other reader drafted.
    /// - Throws: ``FairnessError/questionUnknown``, ``FairnessError/questionSettled``, ``FairnessError/ownQuestion``.
    package func openGroupQuestion(_ id: GroupQuestionID, by acting: Acting) async throws -> FairnessSetup {
        try await change(acting) { change in
            try change.scope.mayAskGroups()
            let question = try change.groupQuestion(id)
            let person = try change.person
            guard question.isDraft else { throw FairnessError.questionSettled }
            guard question.draftedBy != person else { throw FairnessError.ownQuestion }
            guard
                try FairnessQueries.open(id, by: person, at: change.now, in: change.office, change.session)
            else { throw FairnessError.questionSettled }
            change.tell(.groupQuestionOpened, of: .office(change.office), ["name": .text(question.name)])
            return try change.scope.fairnessSetup()
        }
    }

    /// Asks no longer, and erases every answer. What was released stays.
    package func closeGroupQuestion(_ id: GroupQuestionID, by acting: Acting) async throws -> FairnessSetup {
        try await change(acting) { change in
            try change.scope.mayAskGroups()
            _ = try change.groupQuestion(id)
            guard
                try FairnessQueries.close(
                    id, by: try change.person, at: change.now, in: change.office, change.session)
            else { throw FairnessError.questionSettled }
            if let vault = try change.scope.groupVault() {
                try FairnessQueries.erase(
                    change.view.picture.people.keys.map { vault.mark(id, $0) }, in: change.office, change.session)
            }
            change.tell(.groupQuestionClosed, of: .office(change.office))
            return try change.scope.fairnessSetup()
        }
    }
}

extension Change {
    fileprivate func groupQuestion(_ id: GroupQuestionID) throws -> GroupQuestion {
        guard
            let question = try FairnessQueries.questions(in: office, session).first(where: { $0.id == id })
        else { throw FairnessError.questionUnknown }
        return question
    }
}

extension ReadScope {
    /// The grounds that the two who read have; nobody else has any.
    func fairnessGrounds() throws -> Set<Ground> {
        guard let readers = try fairnessReaders(), let person = acting.actor.person, readers.both.contains(person)
        else { return [] }
        return [.owner]
    }

    fileprivate func mayAskGroups() throws {
        try Policy.require(.askGroups, acting, try fairnessGrounds())
    }

    fileprivate func fairnessSetup() throws -> FairnessSetup {
        let reads = Policy.allows(.seeFairness, acting, try fairnessGrounds())
        let mayName = Policy.allows(.nameFairnessReaders, acting)
        if !reads, !mayName { try Policy.require(.seeFairness, acting) }
        let questions = try FairnessQueries.questions(in: office, session).filter { reads || $0.openedAt != nil }
        return FairnessSetup(
            readers: try fairnessReaders()?.both.map { Named($0, in: view) } ?? [], questions: questions,
            drafters: questions.reduce(into: [:]) { $0[$1.draftedBy] = view.name(of: $1.draftedBy) },
            mayName: mayName, reads: reads)
    }
}
