package import RingbackCore

/// A call as it came, with what the caller was told.
package struct CallRow: Equatable, Sendable {
    package let id: CallID
    package let message: MessageID
    package let contact: ContactID?
    package let source: CallSource
    /// As it was given with this call; empty when none was.
    package let name: String
    package let number: String?
    /// As it was given or dialled.
    package var asGiven = ""
    /// The code that was chosen with this call; `nil` when none was.
    package var code: Code?
    /// The time that was wished for.
    package var softWindow: Timestamp?
    package let at: Timestamp
    package let answeredBy: PersonID
    package let regarding: String
    package let boxes: Boxes
    package let told: String
    /// The number was read back to the caller.
    package let readBack: Bool

    package init(
        id: CallID, message: MessageID, contact: ContactID?, source: CallSource, name: String = "", number: String?,
        at: Timestamp, answeredBy: PersonID, regarding: String, boxes: Boxes, told: String, readBack: Bool = false
    ) {
        self.id = id
        self.message = message
        self.contact = contact
        self.source = source
        self.name = name
        self.number = number
        self.at = at
        self.answeredBy = answeredBy
        self.regarding = regarding
        self.boxes = boxes
        self.told = told
        self.readBack = readBack
    }
}

/// One of the five answers, as given.
package struct AnswerRow: Equatable, Sendable {
    package let id: AnswerID
    package let message: MessageID
    package let by: PersonID
    package let at: Timestamp
    package let kind: AnswerKind
    package let said: String
    package let to: PersonID?
    package var reply: Reply?

    package struct Reply: Equatable, Sendable {
        package let said: String
        package let by: PersonID
        package let at: Timestamp
        package init(said: String, by: PersonID, at: Timestamp) {
            self.said = said
            self.by = by
            self.at = at
        }
    }

    package init(
        id: AnswerID, message: MessageID, by: PersonID, at: Timestamp, kind: AnswerKind, said: String, to: PersonID?,
        reply: Reply? = nil
    ) {
        self.id = id
        self.message = message
        self.by = by
        self.at = at
        self.kind = kind
        self.said = said
        self.to = to
        self.reply = reply
    }
}

/// A handover with how it was decided.
package struct HandoverRow: Equatable, Sendable {
    package enum Decision: String, Sendable { case accepted, refused, withdrawn }
    package let handover: Handover
    package let decidedAt: Timestamp?
    package let decision: Decision?
    package let reason: String
}

/// Something to know for next time (B2's context).
package struct ContextRow: Equatable, Sendable {
    package let id: ContextID
    package let contact: ContactID?
    package let number: String?
    package let message: MessageID?
    package let said: String
    package let by: PersonID
    package let at: Timestamp
    package let expiresAt: Timestamp?

    package init(
        id: ContextID, contact: ContactID?, number: String?, message: MessageID?, said: String, by: PersonID,
        at: Timestamp, expiresAt: Timestamp?
    ) {
        self.id = id
        self.contact = contact
        self.number = number
        self.message = message
        self.said = said
        self.by = by
        self.at = at
        self.expiresAt = expiresAt
    }
}

/// A step taken because nobody answered.
package struct NudgeRow: Equatable, Sendable {
    package let step: NudgeClock.Step
    package let to: PersonID
    package let at: Timestamp

    package init(step: NudgeClock.Step, to: PersonID, at: Timestamp) {
        self.step = step
        self.to = to
        self.at = at
    }
}

/// What happens to a message: the tables `call`, `attempt`, `answer`, `handover`, `context`, `nudge`.
package enum MessageEventQueries {}
