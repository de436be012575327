package import RingbackCore
import RingbackStore

/// What somebody may say of themselves, and what they said: for them alone.
package struct OwnGroupsFile: Sendable {
    package struct Answered: Sendable {
        package let question: GroupQuestion
        /// The place of the group they chose; `nil` if they did not say.
        package let chosen: Int?

        package var group: String? {
            chosen.flatMap { question.groups.indices.contains($0) ? question.groups[$0] : nil }
        }
    }

    package let questions: [Answered]
    /// Who reads the comparison.
    package let readers: [Named]
}

extension Desk {
    /// The questions that are open, with the acting person's own answers.
    package func ownGroups(by acting: Acting) async throws -> OwnGroupsFile {
        try await read(acting) { scope in
            try Policy.require(.ownGroups, scope.acting)
            return try scope.ownGroupsFile()
        }
    }

    /// Says of oneself what one likes to say; what is not among it is erased.
    ///
    /// The history has no line of it, and no key of the request is kept: that somebody answered would tell something,
    /// and sent twice it does the same.
    /// - Throws: ``FairnessError/questionUnknown``, ``FairnessError/groupUnknown(_:)``.
    package func setOwnGroups(_ chosen: [GroupQuestionID: String], by acting: Acting) async throws -> OwnGroupsFile {
        try await RequestKey.$current.withValue(nil) {
            try await change(acting) { change in
                let scope = change.scope
                try Policy.require(.ownGroups, change.acting)
                let person = try change.person
                let questions = try FairnessQueries.questions(in: change.office, change.session)
                let open = questions.filter(\.isOpen)
                guard chosen.keys.allSatisfy({ id in open.contains { $0.id == id } }) else {
                    throw FairnessError.questionUnknown
                }
                let vault = try change.makeGroupVault()
                try FairnessQueries.erase(
                    questions.map { vault.mark($0.id, person) }, in: change.office, change.session)
                for question in open {
                    guard let group = chosen[question.id], !group.isEmpty else { continue }
                    guard let place = question.groups.firstIndex(of: group) else {
                        throw FairnessError.groupUnknown(group)
                    }
                    let mark = vault.mark(question.id, person)
                    try FairnessQueries.set(
                        mark, vault.seal(place, mark: mark), in: change.office, change.session)
                }
                return try scope.ownGroupsFile()
            }
        }
    }
}

extension ReadScope {
    fileprivate func ownGroupsFile() throws -> OwnGroupsFile {
        let open = try FairnessQueries.questions(in: office, session).filter(\.isOpen)
        let mine = try ownGroups(of: try person, open)
        return OwnGroupsFile(
            questions: open.map { .init(question: $0, chosen: mine[$0.id]) },
            readers: try fairnessReaders()?.both.map { Named($0, in: view) } ?? [])
    }

    /// The two who read the comparison; `nil` while there are none, or one of them left or changed levels.
    func fairnessReaders() throws -> FairnessReaders? {
        guard let (first, second) = try FairnessQueries.readers(of: office, session) else { return nil }
        return try? FairnessReaders(view.person(first), view.person(second))
    }
}
