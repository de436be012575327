extension Paths {
    // MARK: Complaints and compliments

    static let complaints = Path("/complaints")
    static func complaints(person: String?, open: Bool = false, after: String? = nil) -> Path {
        complaints.with(["person": person, "open": open ? "true" : nil, "after": after])
    }
    static func newComplaint(about message: String? = nil) -> Path {
        Path("/complaints/new").with(["message": message])
    }
    static func complaint(_ id: String) -> Path { Path("/complaints/\(segment(id))") }
    static func complaintStep(_ id: String) -> Path { Path("/complaints/\(segment(id))/step") }
    static func complaintMark(_ id: String) -> Path { Path("/complaints/\(segment(id))/mark") }
    static func complaintTie(_ id: String) -> Path { Path("/complaints/\(segment(id))/interaction") }
    static func complaintHandler(_ id: String) -> Path { Path("/complaints/\(segment(id))/handler") }
    static func complaintAnswer(_ id: String) -> Path { Path("/complaints/\(segment(id))/answer") }
    static func complaintDispute(_ id: String) -> Path { Path("/complaints/\(segment(id))/dispute") }
    static func complaintDecision(_ id: String) -> Path { Path("/complaints/\(segment(id))/decision") }

    // MARK: Quality by sampling

    static let samples = Path("/samples")
    static func sample(_ id: String) -> Path { Path("/samples/\(segment(id))") }
    static func sampleItem(_ id: String, _ number: String) -> Path {
        Path("/samples/\(segment(id))/\(segment(number))")
    }
    static func sampleGrades(_ id: String, _ number: String) -> Path {
        Path("/samples/\(segment(id))/\(segment(number))/grades")
    }
    static func sampleDispute(_ id: String, _ number: String) -> Path {
        Path("/samples/\(segment(id))/\(segment(number))/dispute")
    }
    static func sampleRuling(_ id: String, _ number: String) -> Path {
        Path("/samples/\(segment(id))/\(segment(number))/ruling")
    }
    static let myGrades = Path("/grades")
}
