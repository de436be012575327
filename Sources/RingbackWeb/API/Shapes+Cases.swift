import RingbackCore
import RingbackDesk
import RingbackWords

extension Shapes {
    static let cases = Shape<CasesView>(capacity: { 1024 + ($0.waiting.count + $0.asked.count) * 2048 }) {
        Field("waiting", playbookCase, upTo: 200, "Put to you, without an answer yet; the oldest first.") { $0.waiting }
        Field("asked", playbookCase, upTo: 200, "Your own, newest first.") { $0.asked }
        Field("answered", playbookCase, upTo: 200, "Put to you, and answered.") { $0.answered }
    }

    static let playbookCase = Shape<CaseView>("Case", capacity: { _ in 4096 }) {
        Field("id") { $0.question.id }
        Field("version") { $0.question.version }
        Field("by") { $0.by }
        Field("at") { $0.question.askedAt }
        Field("message", as: .nullable(.id), "If you may see it.") { $0.message?.text }
        Field("complaint", as: .nullable(.id)) { $0.question.complaint }
        Field("rule", caseRule, "The version then in force, and what came of it.") { $0.rule }
        Field("said", "What happened, in the asker's words.") { $0.question.said }
        Field("ways", "Three ways in which it could have been handled.") { $0.question.ways }
        Field("asked", caseAsked, upTo: 1000, "Whom it was put to, one after the other.") { $0.asked }
        Field("due", "When it goes to the next person; null after the last.") { $0.question.due }
        Field("answer", caseAnswer) { view in view.question.answer.map { ($0, view.answeredBy) } }
        Field("draft", caseDraft, "The draft that the answer became.") { $0.draft }
        Field("meetings", caseMeeting, upTo: CaseMeeting.mostOfOne) { $0.meetings }
    }

    private static let caseRule = Shape<CaseRule>("CaseRule") {
        Field("version") { $0.number.description }
        Field("name") { $0.name }
        Field("uses") { $0.credit.uses }
        Field("complaints") { $0.complaints }
        Field("sentence") { $0.sentence }
    }

    private static let caseAsked = Shape<(person: Named, at: Timestamp, due: Timestamp?)> {
        Field("person") { $0.person }
        Field("at") { $0.at }
        Field("due") { $0.due }
    }

    private static let caseAnswer = Shape<(answer: PlaybookCase.Answer, by: Named?)> {
        Field("way", "Which of the three, from 1; 0 for another.") { $0.answer.way }
        Field("text") { $0.answer.text }
        Field("by") { $0.by }
        Field("at") { $0.answer.at }
    }

    private static let caseDraft = Shape<(number: PlaybookNumber, name: String, stage: PlaybookVersion.Stage)> {
        Field("version") { $0.number.description }
        Field("name") { $0.name }
        Field("stage") { $0.stage }
    }

    private static let caseMeeting = Shape<MeetingView>("CaseMeeting") {
        Field("id") { $0.meeting.id }
        Field("with") { $0.with }
        Field("asked") { $0.meeting.asked.text }
        Field("askedBy") { $0.askedBy }
        Field("askedAt") { $0.meeting.asked.at }
        Field("askedAcknowledgedAt") { $0.meeting.asked.seenAt }
        Field("decided") { $0.meeting.decided?.text }
        Field("decidedBy") { $0.decidedBy }
        Field("decidedAt") { $0.meeting.decided?.at }
        Field("decidedAcknowledgedAt") { $0.meeting.decided?.seenAt }
    }
}
