import RingbackCore
import RingbackDesk
import RingbackWords

/// Something with the words of whoever reads it.
struct InWords<Subject: Sendable>: Sendable {
    let it: Subject
    let say: Wording

    init(_ it: Subject, _ say: Wording) {
        self.it = it
        self.say = say
    }
}

extension Shapes {
    static let patterns = Shape<InWords<PatternList>>(capacity: { _ in 8192 }) {
        Field("received", pattern, upTo: 50, "What you were asked. Nobody else sees it.") { list in
            list.it.received.map { InWords($0, list.say) }
        }
        Field("sent", pattern, upTo: 50, "The same counts about what you asked.") { list in
            list.it.sent.map { InWords($0, list.say) }
        }
        Field("notes", patternNote, upTo: 50, "Notes that you wrote or were given.") { $0.it.notes }
    }

    private static let pattern = Shape<InWords<PatternView>>("RequestPattern") {
        Field("like", "Names the similar requests.") { $0.it.pattern.like }
        Field("from") { $0.it.from }
        Field("to") { $0.it.to }
        Field("what", "As last asked.") { $0.it.pattern.what }
        Field("asked") { $0.it.pattern.asked }
        Field("accepted") { $0.it.pattern.accepted }
        Field("declined") { $0.it.pattern.declined }
        Field("explained") { $0.it.pattern.explained }
        Field("since") { $0.it.pattern.since }
        Field("last") { $0.it.pattern.last }
        Field("duty", as: .nullable(.id)) { $0.it.duty?.id.text }
        Field("holder") { $0.it.holder }
        Field("line", "All of it in words.") { $0.say.line(of: $0.it) }
    }

    static let patternFile = Shape<InWords<PatternView>>(capacity: { _ in 16_384 }) {
        Field.all(of: pattern) { $0 }
        Field("requests", alike, upTo: 100) { $0.it.requests }
        Field("draft", "The text that a note begins with.") { $0.say.draft(of: $0.it) }
    }

    static let patternNote = Shape<PatternNoteView>("PatternNote", capacity: { _ in 4096 }) {
        Field("id") { $0.note.id }
        Field("by") { $0.by }
        Field("about") { $0.about }
        Field("text") { $0.note.said }
        Field("at", "When whoever asked was given it.") { $0.note.at }
        Field("manager") { $0.manager }
        Field("managerAt") { $0.note.managerAt }
        Field("evidence", evidence, upTo: PatternNote.mostEvidence) { $0.note.evidence }
    }

    private static let evidence = Shape<PatternNote.Evidence> {
        Field("request") { $0.request }
        Field("at") { $0.at }
        Field("what") { $0.what }
        Field("answer") { $0.answer }
        Field("text") { $0.text }
    }

    /// Without a word of it, as of ``requestReceipt``.
    static let patternNoteMade = Shape<PatternNoteView>("PatternNoteMade") {
        Field("id") { $0.note.id }
        Field("at") { $0.note.at }
        Field("about") { $0.about }
        Field("manager") { $0.manager }
        Field("managerAt") { $0.note.managerAt }
    }
}
