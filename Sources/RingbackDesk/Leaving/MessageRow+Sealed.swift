import RingbackCore

extension MessageRow {
    /// The same without a word of what its caller said, or of what anybody wrote since.
    var sealed: Self {
        var row = self
        row.isSealed = true
        (row.message.regarding, row.message.told, row.message.boxes) = ("", "", [])
        row.message.hold?.reason = ""
        row.message.ownership = Ownership(
            owner: message.owner, handover: message.ownership.handover?.sealed,
            acceptedAt: message.ownership.acceptedAt)
        row.message.closing = message.closing.map { Closing(outcome: $0.outcome, by: $0.by, at: $0.at, reason: "") }
        row.lastAttempt = lastAttempt.map {
            AttemptRow(
                id: $0.id, by: $0.by, at: $0.at, outcome: $0.outcome, with: "", said: "", number: nil,
                undoneAt: $0.undoneAt)
        }
        row.refusal = refusal.map { Refusal(by: $0.by, reason: "", at: $0.at) }
        row.lastExcuse = lastExcuse.map {
            Excuse(
                id: $0.id, reason: $0.reason, note: "", until: $0.until, dueBefore: $0.dueBefore, by: $0.by, at: $0.at)
        }
        row.standingWhy = ""
        return row
    }
}

extension Handover {
    fileprivate var sealed: Self {
        Self(id: id, kind: kind, from: from, to: to, note: "", offeredAt: offeredAt)
    }
}
