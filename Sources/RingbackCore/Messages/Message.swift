/// What a caller left to be returned: the entry on the sheet.
package struct Message: Equatable, Codable, Sendable {
    package let office: OfficeID
    package let id: MessageID
    /// Incremented with every change; compared with `If-Match`.
    package var version: Int

    package var ownership: Ownership
    /// Took the first call. Taking a message never makes anybody its owner.
    package let taker: PersonID
    /// The person the caller asked for, if any; the owner may be another by now.
    package var askedFor: PersonID?
    /// The team it was for, if any; the owner is then the person on its rota.
    package var team: TeamID?
    package let filedAt: Timestamp

    package var caller: Caller
    package var regarding: String
    package var code: Code
    package var boxes: Boxes
    package var source: CallSource
    /// What the caller was told on the latest call.
    package var told: String
    /// Why this owner, in a few words.
    package var ownerReason: String

    package var calls: Int
    package var firstCallAt: Timestamp
    package var lastCallAt: Timestamp

    package var due: Timestamp
    /// When the desk said it might be ("around four"): the office's own note, never told as a promise.
    package var softWindow: Timestamp?
    /// When the caller agreed to be called again; it is due then, unless something sooner was decided since.
    package var agreed: Timestamp?
    package var face: Face
    /// The place given by hand among entries of the same code, from 0; `nil` if none was given.
    package var place: Place?
    package var closing: Closing?

    /// Tries so far, and how many were "left word" or "left voicemail".
    package var attempts: Int
    package var wordsLeft: Int
    /// When somebody last did something about it; the "look again" line counts from here.
    package var touchedAt: Timestamp
    package var readAt: Timestamp?
    package var nudge: NudgeClock?

    package init(
        office: OfficeID, id: MessageID, version: Int = 1, ownership: Ownership, taker: PersonID, askedFor: PersonID?,
        team: TeamID?,
        filedAt: Timestamp, caller: Caller, regarding: String, code: Code, boxes: Boxes, source: CallSource,
        told: String, ownerReason: String, calls: Int = 1, firstCallAt: Timestamp, lastCallAt: Timestamp,
        due: Timestamp, softWindow: Timestamp? = nil, agreed: Timestamp? = nil, face: Face = .sheet,
        place: Place? = nil, closing: Closing? = nil,
        attempts: Int = 0,
        wordsLeft: Int = 0, touchedAt: Timestamp, readAt: Timestamp? = nil, nudge: NudgeClock? = nil
    ) {
        self.office = office
        self.id = id
        self.version = version
        self.ownership = ownership
        self.taker = taker
        self.askedFor = askedFor
        self.team = team
        self.filedAt = filedAt
        self.caller = caller
        self.regarding = regarding
        self.code = code
        self.boxes = boxes
        self.source = source
        self.told = told
        self.ownerReason = ownerReason
        self.calls = calls
        self.firstCallAt = firstCallAt
        self.lastCallAt = lastCallAt
        self.due = due
        self.softWindow = softWindow
        self.agreed = agreed
        self.face = face
        self.place = place
        self.closing = closing
        self.attempts = attempts
        self.wordsLeft = wordsLeft
        self.touchedAt = touchedAt
        self.readAt = readAt
        self.nudge = nudge
    }

    /// The part visible to somebody who took one of its calls and may not see the rest: whose job the return is and
    /// whether it was returned, with nothing others wrote, decided or did.
    package func known(by taker: PersonID, at call: Timestamp, code: Code, due: Timestamp) -> Self {
        Self(
            office: office, id: id, ownership: Ownership(owner: owner), taker: taker, askedFor: nil,
            team: nil, filedAt: call, caller: Caller(name: "", number: nil, asGiven: "", contact: nil), regarding: "",
            code: code, boxes: [], source: source, told: "", ownerReason: "", firstCallAt: call, lastCallAt: call,
            due: due, face: isOpen ? .sheet : .done, closing: nil, touchedAt: call)
    }

    package var owner: PersonID { ownership.owner }
    package var isOpen: Bool { closing == nil }
    package func isLate(at now: Timestamp) -> Bool { isOpen && now > due }

    /// The soft window has passed and nobody called: to be noticed before the caller says so.
    package func missedSoftWindow(at now: Timestamp) -> Bool {
        guard isOpen, let softWindow else { return false }
        return softWindow < now && touchedAt <= softWindow
    }

    /// To be called again at an agreed time, when it is due.
    package var isAgain: Bool { isOpen && agreed == due }

    /// The third round of phone tag: time to propose another way.
    package var isPhoneTag: Bool { isOpen && wordsLeft >= 3 }
}

/// The caller as taken down. Which contact it is, is a separate fact.
package struct Caller: Equatable, Codable, Sendable {
    package var name: String
    /// E.164 if the number could be parsed, else `nil`.
    package var number: String?
    /// As given or dialled.
    package var asGiven: String
    package var contact: ContactID?

    package init(name: String, number: String?, asGiven: String, contact: ContactID?) {
        self.name = name
        self.number = number
        self.asGiven = asGiven
        self.contact = contact
    }
}

/// A place in the order given by hand: who moved it there, when and why. An entry that only made room was moved by
/// nobody.
package struct Place: Equatable, Codable, Sendable {
    package var order: Int
    package var by: PersonID?
    package var at: Timestamp?
    package var why: String

    package init(order: Int, by: PersonID?, at: Timestamp?, why: String) {
        self.order = order
        self.by = by
        self.at = at
        self.why = why
    }
}

/// The ending, with who and when; nothing else ends a message.
package struct Closing: Equatable, Codable, Sendable {
    package let outcome: ClosingOutcome
    package let by: PersonID
    package let at: Timestamp
    package let reason: String

    package init(outcome: ClosingOutcome, by: PersonID, at: Timestamp, reason: String) {
        self.outcome = outcome
        self.by = by
        self.at = at
        self.reason = reason
    }

    /// The note on a message filed by mistake and taken back at once.
    package static let takenBack = "filed by mistake, taken back at once"

    package var label: String {
        outcome == .closedWithReason && reason == Self.takenBack ? "taken back" : outcome.label
    }

    /// Whether the caller got their return.
    package var isReturn: Bool { ![.callerWithdrew, .closedWithReason, .settledAtDesk].contains(outcome) }
}

/// Who is told next if nobody answers, and when.
package struct NudgeClock: Equatable, Codable, Sendable {
    package enum Step: Int, Codable, Sendable {
        case owner = 1
        case backup, supervisor
    }

    package var next: Step
    package var at: Timestamp

    package init(next: Step, at: Timestamp) {
        self.next = next
        self.at = at
    }
}
