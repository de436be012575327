import RingbackCore
import RingbackDesk
import RingbackWords

extension Shapes {
    static let requests = Shape<RequestList>(capacity: { 4096 + $0.count * 1024 }) {
        Field("received", request, upTo: 200, "Open with you, longest first.") { $0.received }
        Field("sent", request, upTo: 200, "What you asked and is open.") { $0.sent }
        Field("earlier", request, upTo: 100, "Closed, newest first.") { $0.earlier }
        Field("above", askedAbove, upTo: 100, "What two others agreed to ask you.") { $0.above }
    }

    /// Without what was said: the answer to a change is kept for a day, for whoever sends the same again.
    static let requestReceipt = Shape<RequestView>("RequestReceipt") {
        Field("id") { $0.id }
        Field("state") { $0.state }
        Field("kind", "peer, or assignment from a lead.") { $0.request.kind }
        Field("duty", dutyName, "The duty it is for, if the register has one.") { $0.duty }
        Field("holder", "Who holds the duty, or leads it while nobody does.") { $0.holder }
        Field("to") { $0.to }
        Field("passedTo", "To whom it was passed on.") { $0.passedTo }
        Field("away", "Where the receiver is away: until when, and who covers. The request waits.") { view in
            view.away.map { $0.until }
        }
        Field("cover") { view in view.away?.worker.map { Named($0, among: view.names) } }
    }

    private static let dutyName = Shape<DutyName> {
        Field("id") { $0.id }
        Field("name") { $0.name }
    }

    static let request = Shape<RequestView>("WorkRequest", capacity: { _ in 1024 }) {
        Field.all(of: requestReceipt) { $0 }
        Field("from") { $0.from }
        Field("what") { $0.request.what }
        Field("by", as: .nullable(.day)) { $0.request.by?.description }
        Field("at") { $0.request.at }
        Field("answer") { $0.request.reply?.answer }
        Field("text", "What was said with the answer.") { $0.request.reply?.text }
        Field("answeredAt") { $0.request.reply?.at }
        Field("until", as: .nullable(.day)) { $0.request.reply?.until?.description }
        Field("mayAnswer") { $0.mayAnswer }
        Field("changeableUntil", "Until when an answer that refuses can be changed.") { $0.changeableUntil }
        Field("managers", "Whom “shall I ask?” would tell, or has told.") { $0.managers }
        Field("said", said, upTo: 100, "What those said who passed it on.") { $0.said }
    }

    private static let said = Shape<RequestView.Said> {
        Field("by") { $0.by }
        Field("text") { $0.text }
    }

    static let requestFile = Shape<RequestFile>(capacity: { _ in 16_384 }) {
        Field.all(of: request) { $0.view }
        Field("aside", "What the receiver is to put aside for it.") { $0.aside }
        Field("steps", step, upTo: 200) { file in file.steps.map { (file.view.names, $0) } }
        Field("texts", readyText, upTo: 100, "With what the answers open, to change as you like.") { $0.view.texts }
        Field("tone", "The tone that you last answered in.") { $0.view.tone }
        Field("alike", alike, upTo: 100, "Similar requests from the same person; for you alone.") { $0.alike }
        Field("others", alike, upTo: 100, "Others of theirs that you could tie to it.") { $0.others }
    }

    private static let step = Shape<(names: [PersonID: String], step: RequestStep)> {
        Field("at") { $0.step.at }
        Field("by") { step in step.step.by.map { Named($0, among: step.names) } }
        Field("act") { $0.step.act }
        Field("to") { step in step.step.to.map { Named($0, among: step.names) } }
        Field("seal", "The history of the office has the same, and nothing else of it.") { $0.step.seal }
    }

    private static let readyText = Shape<ReadyText> {
        Field("answer") { $0.answer }
        Field("situation") { $0.situation }
        Field("tone") { $0.tone }
        Field("text") { $0.text }
    }

    static let alike = Shape<WorkRequest>("LikeRequest") {
        Field("id") { $0.id }
        Field("at") { $0.at }
        Field("what") { $0.what }
        Field("answer") { $0.reply?.answer }
        Field("text") { $0.reply?.text }
    }

    private static let askedAbove = Shape<AskedAbove>("AskedAbove") {
        Field("id") { $0.id }
        Field("from") { $0.from }
        Field("to") { $0.to }
        Field("what") { $0.what }
        Field("by", as: .nullable(.day)) { $0.by?.description }
        Field("at") { $0.at }
        Field("open") { $0.isOpen }
    }

    static let requestLook = Shape<RequestLook>("RequestLook") {
        Field("to") { $0.to }
        Field("load", personLoad, "In counts; what it is stays theirs.") { $0.load }
        Field("isOver", "Whether one more is more than their lead has set: then say what to put aside for it.") {
            $0.load.isOver()
        }
        Field("kind") { $0.kind }
        Field("duty", dutyName) { $0.duty }
        Field("holder") { $0.holder }
        Field("instead", "Who holds the duty, where it is neither of you: it can go there.") { $0.instead }
        Field("away") { $0.away.map { $0.until } }
        Field("cover") { look in look.away?.worker.map { Named($0, among: look.names) } }
        Field("same", "The same request, which is already waiting.") { $0.same }
    }
}
