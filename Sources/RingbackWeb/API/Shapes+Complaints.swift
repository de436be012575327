import RingbackCore
import RingbackDesk

extension Shapes {
    static let complaints = Shape<ComplaintList>(capacity: { 1024 + $0.complaints.count * 2048 }) {
        Field("complaints", complaint, upTo: 200) { $0.complaints }
        Field.next { $0.next }
    }

    static let complaint = Shape<ComplaintView>("Complaint", version: { $0.complaint.version }) {
        Field.all(of: registration) { $0 }
        Field.all(of: standing) { $0 }
        Field.all(of: sides) { $0 }
    }

    private static let registration = Shape<ComplaintView> {
        Field("id") { $0.complaint.id }
        Field("kind") { $0.complaint.kind }
        Field("concerns", "What it is about.") { $0.complaint.about }
        Field("said") { $0.complaint.said }
        Field("observed", "What was done or said.") { $0.complaint.observed.what }
        Field("observedAt") { $0.complaint.observed.at ?? $0.complaint.interaction?.at }
        Field("place") { $0.complaint.observed.place }
        Field("from") { $0.complaint.source.name }
        Field("channel") { $0.complaint.source.channel }
        Field("receivedAt") { $0.complaint.source.at }
        Field("registeredBy") { $0.registeredBy }
        Field("registeredAt") { $0.complaint.registeredAt }
        Field("person", "Who acted in the interaction; never today’s owner.") { $0.person }
        Field("left", "They no longer work here.") { $0.hasLeft }
        Field("message", as: .nullable(.id)) { $0.complaint.interaction?.message.text }
        Field("call", as: .nullable(.id)) { $0.complaint.interaction?.call?.text }
        Field("attempt", as: .nullable(.id)) { $0.complaint.interaction?.attempt?.text }
        Field("actedAt") { $0.complaint.interaction?.at }
    }

    private static let standing = Shape<ComplaintView> {
        Field("manner", "It judges a manner and names no behavior.") { $0.complaint.isManner }
        Field("countsAs", "Only person adds to somebody’s figures.") { $0.complaint.countsAs }
        Field("playbook", "The rule that was followed.") { $0.rule }
        Field("stage", "As ISO 10002 names them.") { $0.complaint.stage }
        Field("next", "The next stage; null once closed.") { $0.next }
        Field("handler", "Who acts next.") { $0.handler }
        Field("due", "By when.") { $0.complaint.dueAt }
        Field("overdue") { $0.isOverdue }
        Field("outcome") { $0.complaint.outcome }
        Field("response", "What they were told.") { $0.complaint.response }
        Field("closedAt") { $0.complaint.closedAt }
        Field("partial", "You registered it, so you see only how far it has come.") { $0.isRegisteredAlone }
    }

    private static let sides = Shape<ComplaintView> {
        Field("seenAt", "When whom it concerns first opened it.") { $0.complaint.concerned.seenAt }
        Field("answer", "Of whom it concerns.") { $0.complaint.concerned.answer }
        Field("answeredAt") { $0.complaint.concerned.answeredAt }
        Field("dispute", disputed) { $0.complaint.dispute == nil ? nil : $0 }
        Field("steps", step, upTo: 10_000) { $0.steps }
        Field("mayHandle") { $0.may.handle }
        Field("mayAnswer") { $0.may.answer }
        Field("mayDispute") { $0.may.dispute }
        Field("mayDecide") { $0.may.decide }
    }

    private static let disputed = Shape<ComplaintView> {
        Field("why") { $0.complaint.dispute?.why ?? "" }
        Field("at") { $0.complaint.dispute?.at }
        Field("decider", "Who is asked to decide.") { $0.decider }
        Field("decideBy") { $0.complaint.dispute?.decideBy }
        Field("ruling") { $0.complaint.dispute?.decision?.ruling }
        Field("decisionWhy") { $0.complaint.dispute?.decision?.why ?? "" }
        Field("decidedBy") { $0.decidedBy }
        Field("decidedAt") { $0.complaint.dispute?.decision?.at }
    }

    private static let step = Shape<(step: ComplaintStep, by: Named)>("ComplaintStep") {
        Field("step") { $0.step.kind }
        Field("at") { $0.step.at }
        Field("by") { $0.by }
        Field("note") { $0.step.note }
    }

    static let interactions = Shape<[InteractionChoice]>(capacity: { 256 + $0.count * 512 }) {
        Field("interactions", interaction, upTo: 1000) { $0 }
    }

    private static let interaction = Shape<InteractionChoice>("Interaction") {
        Field("person") { $0.person }
        Field("at") { $0.interaction.at }
        Field("call", as: .nullable(.id)) { $0.interaction.call?.text }
        Field("attempt", as: .nullable(.id)) { $0.interaction.attempt?.text }
        Field("outcome", "Null for a call taken.") { $0.outcome }
        Field("caller") { $0.caller }
        Field("regarding") { $0.regarding }
    }

    static let complaintFigures = Shape<ComplaintFigures> {
        Field("from", as: .day) { $0.from.description }
        Field("to", as: .day) { $0.to.description }
        Field("complaints", countsAs) { $0.counts[.complaint] ?? [:] }
        Field("compliments", countsAs) { $0.counts[.compliment] ?? [:] }
    }

    private static let countsAs = Shape<[CountsAs: Int]>("ComplaintCounts") {
        Field("person", "Of one person, these alone are theirs.") { $0[.person] ?? 0 }
        Field("manner", "About manner, with no behavior named.") { $0[.manner] ?? 0 }
        Field("rule", "A rule, or somebody who followed it.") { $0[.rule] ?? 0 }
        Field("wait") { $0[.wait] ?? 0 }
        Field("price") { $0[.price] ?? 0 }
        Field("decision") { $0[.decision] ?? 0 }
        Field("again", "The same interaction again.") { $0[.again] ?? 0 }
        Field("unfounded", "Not upheld, or did not happen as said.") { $0[.unfounded] ?? 0 }
        Field("untied", "Not linked to a call yet.") { $0[.untied] ?? 0 }
    }
}
