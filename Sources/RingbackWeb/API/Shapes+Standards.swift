import RingbackCore
import RingbackDesk
import RingbackWords

extension Shapes {
    static let standards = Shape<StandardsView>(capacity: { _ in 16_384 }) {
        Field("today", as: .day) { $0.today.description }
        Field("standards", standardSummary, upTo: 100) { $0.standards }
    }

    private static let standardSummary = Shape<StandardSummary>("StandardSummary") {
        Field("rule") { $0.rule }
        Field("title") { $0.rule.title }
        Field("text", "As in force today, or as planned before the first day.") { $0.text }
        Field("current", standardTerm, "Null before its first day.") { $0.current }
        Field("next", standardTerm, "Planned for a later day.") { $0.next }
        Field("acknowledged", "How many have acknowledged it.") { $0.acknowledged }
        Field("people", "Of how many who work here.") { $0.people }
        Field("acknowledgedByMe") { $0.isAcknowledgedByMe }
    }

    private static let standardTerm = Shape<StandardTerm>("StandardTerm") {
        Field("version") { $0.number }
        Field("effective", as: .day) { $0.effective.description }
        Field("holds", "false: the office keeps the rule no longer.") { $0.holds }
        Field("weekdays", "On which it holds; on no holiday.") { term in
            Weekday.allCases.filter(term.parameters.weekdays.contains).map(\.word)
        }
        Field("hours") { $0.parameters.hours.description }
        Field("cutOff") { Span.clock($0.parameters.cutOff) }
        Field("close") { Span.clock($0.parameters.close) }
        Field("trainingMonths") { $0.parameters.trainingMonths }
        Field("observedMonths") { $0.parameters.observedMonths }
    }

    static let standard = Shape<StandardView>(capacity: { 2048 + $0.versions.count * 4096 }) {
        Field("rule") { $0.rule }
        Field("title") { $0.rule.title }
        Field("today", as: .day) { $0.today.description }
        Field("current", standardTerm) { $0.current }
        Field("acknowledgedByMe") { $0.isAcknowledgedByMe }
        Field("versions", standardVersion, upTo: 200, "Newest first.") { $0.versions }
    }

    private static let standardVersion = Shape<StandardView.Version>("StandardVersion") {
        Field("term", standardTerm) { $0.version.term }
        Field("text") { $0.version.text }
        Field("by") { $0.by }
        Field("at") { $0.version.at }
        Field("acknowledged", acknowledgement, upTo: 10_000, "Of those you look after.") { $0.acknowledged }
        Field("missing", "Who has not acknowledged it, of those you look after.") { $0.missing }
    }

    private static let acknowledgement = Shape<(person: Named, at: Timestamp)> {
        Field("person") { $0.person }
        Field("at") { $0.at }
    }

    static let findings = Shape<FindingPage>(capacity: { 1024 + $0.findings.count * 400 }) {
        Field("findings", finding, upTo: 1000) { $0.findings }
        Field.next { $0.next }
    }

    private static let finding = Shape<FindingView>("Finding") {
        Field("rule") { $0.finding.rule }
        Field("day", as: .day) { $0.finding.day.description }
        Field("evidence", "What happened, in one or more sentences with times and names.") { $0.finding.evidence }
        Field("at") { $0.finding.at }
        Field("person", "Whose it is; null for nobody in particular.") { $0.person }
        Field("team", as: .nullable(.id)) { $0.finding.team?.text }
        Field("teamName") { $0.team }
        Field("message", as: .nullable(.id)) { $0.finding.message?.text }
        Field("kept", "The day is over: it never changes any more.") { $0.isKept }
    }

    static let training = Shape<TrainingFile>(capacity: { 1024 + $0.people.count * 1024 }) {
        Field("today", as: .day) { $0.today.description }
        Field("people", trainedPerson, upTo: 10_000) { $0.people }
    }

    private static let trainedPerson = Shape<TrainingFile.Person> {
        Field("person") { $0.person }
        Field("operator") { $0.isOperator }
        Field("records", trainingRecord, upTo: 10_000, "Latest first.") { $0.records }
    }

    private static let trainingRecord = Shape<TrainingView>("TrainingRecord") {
        Field("id") { $0.record.id }
        Field("kind") { $0.record.kind }
        Field("day", as: .day) { $0.record.day.description }
        Field("what") { $0.record.what }
        Field("by", "Who trained or observed them.") { $0.by }
        Field("seen") { $0.record.seen }
        Field("message", as: .nullable(.id)) { $0.record.message?.text }
        Field("again", as: .nullable(.day), "When it is due again.") { $0.record.again?.description }
        Field("due", "Whether that day has passed.") { $0.isDue }
        Field("notedBy") { $0.notedBy }
        Field("takenBack") { $0.record.takenBackAt != nil }
    }

    static let standardQuestions = Shape<QuestionPage>(capacity: { 1024 + $0.questions.count * 1024 }) {
        Field("questions", standardQuestion, upTo: 1000) { $0.questions }
        Field.next { $0.next }
    }

    static let standardQuestion = Shape<QuestionView>("StandardQuestion") {
        Field("id") { $0.question.id }
        Field("rule") { $0.question.rule }
        Field("text") { $0.question.text }
        Field("by") { $0.by }
        Field("at") { $0.question.at }
        Field("desk", "With whom it is.") { $0.question.desk }
        Field("answer") { $0.question.answer?.text }
        Field("answeredBy") { $0.answeredBy }
        Field("answeredAt") { $0.question.answer?.at }
    }
}
