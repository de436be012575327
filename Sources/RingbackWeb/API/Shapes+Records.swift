import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension Shapes {
    static let record = Shape<RecordView>("Record", capacity: { 8192 + $0.notes.count * 512 }) {
        Field("figures", review) { $0.review }
        Field("said", recordSaid, upTo: 2000, "Complaints and compliments about you, newest first.") {
            $0.contents.said
        }
        Field("answersWritten", recordWritten, upTo: 500) { $0.contents.answersWritten }
        Field("help", recordHelp, upTo: 500) { $0.contents.help }
        Field("cases", recordCase, upTo: 2000, "What you asked how to handle, newest first.") { $0.contents.cases }
        Field("questions", recordQuestion, upTo: 2000, "Your questions about the standards.") { $0.contents.questions }
        Field("reviews", recordReview, upTo: 200, "What reviewers wrote.") { $0.contents.reviews }
        Field("notes", recordNote, upTo: RecordNote.most, "Your own, newest first.") { $0.notes }
        Field("lastDay", as: .nullable(.day), "Of whoever leaves.") { $0.lastDay?.description }
        Field("publicKey", "The Ed25519 key that signs the office’s records, as base64url.") { $0.publicKey }
    }

    /// Without its words: answers are kept for repeats, and these stand nowhere unsealed.
    static let recordNoteKept = Shape<RecordNote>("RecordNoteKept") {
        Field("id") { $0.id }
        Field("at") { $0.at }
    }

    static let recordNote = Shape<RecordNote>("RecordNote") {
        Field("id") { $0.id }
        Field("at") { $0.at }
        Field("said") { $0.said }
    }

    private static let recordSaid = Shape<RecordContents.Said> {
        Field("id", as: .id) { $0.id }
        Field("kind", as: .words(Complaint.Kind.self)) { $0.kind }
        Field("about", as: .words(Complaint.About.self)) { $0.about }
        Field("countsAs", as: .words(CountsAs.self)) { $0.countsAs }
        Field("actedAt", as: .time) { $0.actedAt }
        Field("said") { $0.said }
        Field("observed") { $0.observed }
        Field("answer") { $0.answer }
        Field("dispute") { $0.dispute }
        Field("decision", as: .nullable(.words(ComplaintDispute.Ruling.self))) { $0.decision }
        Field("decisionWhy") { $0.decisionWhy }
    }

    private static let recordWritten = Shape<RecordContents.Written> {
        Field("rule", "“14.2”: the number of a playbook and of its version.") { $0.rule }
        Field("approvedAt", as: .time) { $0.approvedAt }
        Field("uses", "In the period.") { $0.uses }
    }

    private static let recordHelp = Shape<RecordContents.Help> {
        Field("at", as: .time) { $0.at }
        Field("what") { $0.what }
    }

    private static let recordCase = Shape<RecordContents.Case> {
        Field("askedAt", as: .time) { $0.askedAt }
        Field("said") { $0.said }
        Field("ways", as: .array(.written, upTo: 3)) { $0.ways }
        Field("answer") { $0.answer }
        Field("answeredBy") { $0.answeredBy }
        Field("answeredAt", as: .nullable(.time)) { $0.answeredAt }
    }

    private static let recordQuestion = Shape<RecordContents.Question> {
        Field("at", as: .time) { $0.at }
        Field("text") { $0.text }
        Field("answer") { $0.answer }
        Field("answeredBy") { $0.answeredBy }
        Field("answeredAt", as: .nullable(.time)) { $0.answeredAt }
    }

    private static let recordReview = Shape<RecordContents.Review> {
        Field("reviewer") { $0.reviewer }
        Field("from", as: .day) { $0.from }
        Field("to", as: .day) { $0.to }
        Field("answeredAt", as: .time) { $0.answeredAt }
        Field("answers", as: .array(.written, upTo: 5), "In the order of the five questions.") { $0.answers }
    }
}
