/// What a mail about a complaint reports, stored with it: no word of anybody’s.
package struct ComplaintNews: Equatable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable {
        /// To the person whom it concerns: one was registered, its dispute was decided, it is answered or closed.
        case concerns, decided, settled
        /// To whoever handles it: it is theirs, it was answered, its next step is overdue.
        case handle, answered, overdue
        /// To whoever decides the dispute.
        case decide
        /// A grade of theirs was disputed, or is theirs to decide.
        case grade
    }

    package let kind: Kind
    package let complaint: ComplaintID?
    package let sample: SampleID?

    package init(_ kind: Kind, of complaint: ComplaintID? = nil, sample: SampleID? = nil) {
        (self.kind, self.complaint, self.sample) = (kind, complaint, sample)
    }
}

/// A mail about a complaint or compliment, as it stands when the mail goes out.
package struct ComplaintLetter: Sendable {
    package let news: ComplaintNews
    /// `nil` for a mail about a sample.
    package let complaint: Complaint?
    /// Of whom it concerns; empty where it concerns nobody.
    package let person: String
    package let handler: String

    package init(news: ComplaintNews, complaint: Complaint?, person: String, handler: String) {
        (self.news, self.complaint, self.person, self.handler) = (news, complaint, person, handler)
    }
}
