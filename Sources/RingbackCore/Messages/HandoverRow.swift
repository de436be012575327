/// A handover and its decision.
package struct HandoverRow: Equatable, Sendable {
    package enum Decision: String, CaseIterable, Sendable { case accepted, refused, withdrawn }
    package let handover: Handover
    package let decidedAt: Timestamp?
    package let decision: Decision?
    package let reason: String

    package init(handover: Handover, decidedAt: Timestamp?, decision: Decision?, reason: String) {
        self.handover = handover
        self.decidedAt = decidedAt
        self.decision = decision
        self.reason = reason
    }
}
