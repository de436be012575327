/// A handover and its decision.
package struct HandoverRow: Equatable, Sendable {
    package let handover: Handover
    package let decidedAt: Timestamp?
    package let decision: Handover.Decision?
    package let reason: String

    package init(handover: Handover, decidedAt: Timestamp?, decision: Handover.Decision?, reason: String) {
        self.handover = handover
        self.decidedAt = decidedAt
        self.decision = decision
        self.reason = reason
    }
}
