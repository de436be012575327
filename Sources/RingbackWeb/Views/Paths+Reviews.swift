extension Paths {
    // MARK: Fair reviews, and one's own record

    static let reviews = Path("/reviews")
    /// The questions about one person's period, to be answered first.
    static func reviews(of person: String, from: String, to: String) -> Path {
        reviews.with(["person": person, "from": from, "to": to])
    }
    static func reviewForm(_ id: String) -> Path { Path("/reviews/forms/\(segment(id))") }
    static func reviewAnswers(_ id: String) -> Path { Path("/reviews/forms/\(segment(id))/answers") }
    static func review(of person: String, from: String? = nil, to: String? = nil) -> Path {
        Path("/reviews/people/\(segment(person))").with(["from": from, "to": to])
    }
    /// What is behind a figure.
    static func reviewCases(
        of person: String, figure: String? = nil, from: String? = nil, to: String? = nil, after: String? = nil
    ) -> Path {
        Path("/reviews/people/\(segment(person))/cases").with([
            "figure": figure, "from": from, "to": to, "after": after,
        ])
    }
    static let record = Path("/record")
    static func record(from: String?, to: String?) -> Path { record.with(["from": from, "to": to]) }
    static let recordNotes = Path("/record/notes")
    static func recordNoteRemoval(_ note: String) -> Path { Path("/record/notes/\(segment(note))/removal") }
    static func recordFile(from: String? = nil, to: String? = nil) -> Path {
        Path("/record/file").with(["from": from, "to": to])
    }
    static func recordPDF(from: String? = nil, to: String? = nil) -> Path {
        Path("/record/file.pdf").with(["from": from, "to": to])
    }
}
