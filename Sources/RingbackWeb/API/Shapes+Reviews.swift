import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension Shapes {
    static let review = Shape<ReviewView>("Review", capacity: { _ in 4096 }) {
        Field("person") { $0.person }
        Field("name", "Null until you have answered the five questions about this period.") { $0.name }
        Field("from", as: .day) { $0.period.from.description }
        Field("to", as: .day) { $0.period.until.description }
        Field("at", "When it was so.") { $0.at }
        Field("taken", reviewFigure, "Calls they took, by telephone or at the desk.") { $0.figure(.taken) }
        Field("returned", reviewFigure, "Talked, word or voicemail left, settled between assistants, in writing.") {
            $0.figure(.returned)
        }
        Field("inWindow", reviewFigure, "Returned by the time it was due at that moment.") { $0.figure(.inWindow) }
        Field("playbooks", reviewFigure, "Playbooks followed and quick answers given.") { $0.figure(.playbooks) }
        Field("answersWritten", reviewFigure, "Of all that were approved in the office.") { $0.figure(.answersWritten) }
        Field("answersUsed", reviewFigure, "How often anybody used theirs, of all uses.") { $0.figure(.answersUsed) }
        Field("help", reviewFigure, "Done when asked, questions answered, of all in the group.") { $0.figure(.help) }
        Field("thanks", reviewFigure) { $0.figure(.thanks) }
        Field("complaints", reviewFigure, "About something done or said, where no rule was followed.") {
            $0.figure(.complaints)
        }
        Field("manner", reviewFigure, "With no behavior named: counted apart.") { $0.figure(.manner) }
        Field("aboutRules", reviewFigure, "About a rule, a wait, a price or a decision: no complaints about a person.")
        {
            $0.figure(.aboutRules)
        }
        Field("notUpheld", reviewFigure, "Not upheld, or the same interaction again.") { $0.figure(.notUpheld) }
        Field("group", reviewGroup, "Whom they are compared with; null where these are fewer than five.") { $0.group }
    }

    private static let reviewFigure = Shape<ReviewFigure>("ReviewFigure") {
        Field("count") { $0.count }
        Field("base", "Of how many. Below 100 the count says nothing by itself: show the range alone.") { $0.base }
        Field("low", "Where the share plausibly lies, from 0 to 1: Wilson’s 95% interval.") {
            ReviewShare($0.range?.low)
        }
        Field("high", "Null, as the other end, where there are more than the base.") { ReviewShare($0.range?.high) }
    }

    private static let reviewGroup = Shape<ReviewView.Group>("ReviewGroup") {
        Field("name", "Their teams; null for the whole office.") { $0.name }
        Field("people") { $0.people }
        Field("inWindow", reviewFigure) { $0.figure(.inWindow) }
        Field("playbooks", reviewFigure) { $0.figure(.playbooks) }
        Field("thanks", reviewFigure) { $0.figure(.thanks) }
        Field("complaints", reviewFigure) { $0.figure(.complaints) }
    }

    static let reviewForm = Shape<ReviewForm>("ReviewForm", capacity: { _ in 8192 }) {
        Field("id") { $0.review.id }
        Field("from", as: .day) { $0.review.period.from.description }
        Field("to", as: .day) { $0.review.period.until.description }
        Field("startedAt") { $0.review.startedAt }
        Field("answeredAt") { $0.review.answeredAt }
        Field("person", "Null until the five questions are answered.") { $0.person }
        Field("questions", as: .array(.written, upTo: 5)) { _ in ReviewQuestion.allCases.map(\.text) }
        Field("answers", as: .array(.written, upTo: 5), "Empty until they are given.") { $0.answers }
        Field("done", "How many of those you look after you have reviewed for the period.") { $0.done }
        Field("all") { $0.all }
        Field("figures", figuresAlone) { $0.figures }
    }

    /// Whose they are stands nowhere in them.
    private static let figuresAlone = Shape<ReviewView>("ReviewFigures") {
        Field("taken", reviewFigure) { $0.figure(.taken) }
        Field("returned", reviewFigure) { $0.figure(.returned) }
        Field("inWindow", reviewFigure) { $0.figure(.inWindow) }
        Field("playbooks", reviewFigure) { $0.figure(.playbooks) }
        Field("answersWritten", reviewFigure) { $0.figure(.answersWritten) }
        Field("answersUsed", reviewFigure) { $0.figure(.answersUsed) }
        Field("help", reviewFigure) { $0.figure(.help) }
        Field("thanks", reviewFigure) { $0.figure(.thanks) }
        Field("complaints", reviewFigure) { $0.figure(.complaints) }
        Field("manner", reviewFigure) { $0.figure(.manner) }
        Field("aboutRules", reviewFigure) { $0.figure(.aboutRules) }
        Field("notUpheld", reviewFigure) { $0.figure(.notUpheld) }
    }

    static let reviewForms = Shape<ReviewList>(capacity: { 512 + $0.lines.count * 256 }) {
        Field("reviews", reviewLine, upTo: 200, "Your own, latest first.") { $0.lines }
    }

    private static let reviewLine = Shape<ReviewLine> {
        Field("id") { $0.review.id }
        Field("from", as: .day) { $0.review.period.from.description }
        Field("to", as: .day) { $0.review.period.until.description }
        Field("startedAt") { $0.review.startedAt }
        Field("answeredAt") { $0.review.answeredAt }
        Field("person", "Null until the five questions are answered.") { $0.person }
    }

    static let reviewCases = Shape<ReviewCases>(capacity: { 512 + $0.cases.count * 200 }) {
        Field("figure") { $0.figure }
        Field("cases", reviewCase, upTo: ReviewCases.most, "Newest first.") { $0.cases }
        Field.next { $0.next }
    }

    private static let reviewCase = Shape<ReviewCase>("ReviewCase") {
        Field("at") { $0.at }
        Field("what") { $0.what }
        Field("inWindow", as: .nullable(.boolean), "Of a return: by the time it was due then.") { $0.isInWindow }
        Field("message", as: .nullable(.id)) { $0.place.message?.text }
        Field("complaint", as: .nullable(.id)) { $0.place.complaint?.text }
        Field("playbook", as: .nullable(.id)) { $0.place.playbook?.text }
    }
}

/// A part of 1, or null.
struct ReviewShare: JSONDescribed {
    private let value: Double?

    init(_ value: Double?) { self.value = value }

    static var schema: Schema { .nullable(.number(0...1)) }
    func write(to json: inout JSONWriter) {
        guard let value else { return json.null() }
        if let whole = Int(exactly: value) { json.integer(whole) } else { json.double(value) }
    }
}
