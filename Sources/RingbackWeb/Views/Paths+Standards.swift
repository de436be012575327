extension Paths {
    // MARK: The office’s written standards

    static let standards = Path("/standards")
    static let standardsAdoption = Path("/standards/adoption")
    static func standard(_ rule: String) -> Path { Path("/standards/\(segment(rule))") }
    static func standardVersions(_ rule: String) -> Path { Path("/standards/\(segment(rule))/versions") }
    static func standardAcknowledgement(_ rule: String) -> Path { Path("/standards/\(segment(rule))/acknowledgement") }
    static let findings = Path("/findings")
    static func findings(from: String?, to: String?, rule: String?, after: String? = nil) -> Path {
        findings.with(["from": from, "to": to, "rule": rule, "after": after])
    }
    static let training = Path("/training")
    static func training(of person: String) -> Path { Path("/people/\(segment(person))/training") }
    static func trainingTakingBack(_ record: String) -> Path { Path("/training/\(segment(record))/taking-back") }
    static let standardQuestions = Path("/standard-questions")
    static func standardQuestions(after: String?) -> Path { standardQuestions.with(["after": after]) }
    static func standardQuestionPassingOn(_ id: String) -> Path {
        Path("/standard-questions/\(segment(id))/passing-on")
    }
    static func standardQuestionAnswer(_ id: String) -> Path { Path("/standard-questions/\(segment(id))/answer") }
}
