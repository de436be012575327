extension Paths {
    // MARK: Groups compared in like cases, and what one says of oneself

    static let fairness = Path("/fairness")
    static func fairness(_ period: String) -> Path { Path("/fairness/\(segment(period))") }
    static func fairnessCSV(_ period: String, question: String? = nil, group: String? = nil) -> Path {
        Path("/fairness/\(segment(period))/csv").with(["question": question, "group": group])
    }
    static let fairnessReaders = Path("/fairness/readers")
    static let groupQuestions = Path("/fairness/questions")
    static func groupQuestionOpening(_ id: String) -> Path { Path("/fairness/questions/\(segment(id))/opening") }
    static func groupQuestionClosing(_ id: String) -> Path { Path("/fairness/questions/\(segment(id))/closing") }
    static let ownGroups = Path("/own-groups")
    static let ownGroupsErasure = Path("/own-groups/erasure")
}
