extension Paths {
    // MARK: The register of duties, and what people have on their hands

    static let duties = Path("/duties")
    static func duties(asked question: String, after: String? = nil) -> Path {
        duties.with(["q": question.isEmpty ? nil : question, "after": after])
    }
    static func duties(of person: String) -> Path { duties.with(["of": person]) }
    static let dutyAddition = Path("/duties/new")
    static func duty(_ id: String) -> Path { Path("/duties/\(segment(id))") }
    static func dutyHolders(_ id: String) -> Path { Path("/duties/\(segment(id))/holders") }
    static func dutyDecision(_ id: String, _ change: String) -> Path {
        Path("/duties/\(segment(id))/holders/\(segment(change))")
    }
    static func dutyAnnouncement(_ id: String) -> Path { Path("/duties/\(segment(id))/announcement") }
    static func dutyEnding(_ id: String) -> Path { Path("/duties/\(segment(id))/ending") }
    static let load = Path("/load")
    static let loadLimits = Path("/load/limits")
}
