/// A question that people may answer about themselves: "Gender", with the groups to choose from.
///
/// Its words never change. Whoever wants others asks another question.
package struct GroupQuestion: Equatable, Sendable {
    package let id: GroupQuestionID
    package let name: String
    package let groups: [String]
    package let draftedBy: PersonID
    package let draftedAt: Timestamp
    /// Nobody is asked before somebody at another level has agreed.
    package var openedBy: PersonID?
    package var openedAt: Timestamp?
    package var closedAt: Timestamp?

    package init(
        id: GroupQuestionID, name: String, groups: [String], draftedBy: PersonID, draftedAt: Timestamp
    ) {
        (self.id, self.name, self.groups) = (id, name, groups)
        (self.draftedBy, self.draftedAt) = (draftedBy, draftedAt)
    }

    package var isOpen: Bool { openedAt != nil && closedAt == nil }
    package var isDraft: Bool { openedAt == nil && closedAt == nil }

    /// - Throws: ``FairnessError``, ``TextError``.
    package static func checked(name: String, groups: [String]) throws -> (name: String, groups: [String]) {
        let name = try word(name)
        guard !name.isEmpty else { throw FairnessError.nameMissing }
        let groups = try groups.map(word).filter { !$0.isEmpty }
        guard groups.count >= 2 else { throw FairnessError.fewGroups }
        guard groups.count <= FairnessLimits.groups else { throw FairnessError.manyGroups }
        var seen: Set<String> = []
        for group in groups where !seen.insert(group.lowercased()).inserted { throw FairnessError.groupTwice(group) }
        return (name, groups)
    }

    private static func word(_ text: String) throws -> String {
        let text = try PlainText.clean(text, limit: FairnessLimits.nameLength, lines: .one)
        guard text.allSatisfy({ $0.isLetter || $0.isNumber || " -–'’/(),.&+".contains($0) }) else {
            throw FairnessError.nameWrong(text)
        }
        return text
    }
}

/// What somebody said of themselves, by question; the place of the group in its list.
package typealias OwnGroups = [GroupQuestionID: Int]
