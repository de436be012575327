package import RingbackWords

/// What a caller left to be returned: the entry on the sheet.
package struct Message: Equatable, Sendable {
    package let office: OfficeID
    package let id: MessageID
    /// Incremented with every change; compared with `If-Match`.
    package var version = 1

    package var ownership: Ownership
    package var routing: Routing
    package let filing: Filing
    package var caller: Caller
    package var regarding: String
    package var code: Code
    package var boxes: Boxes
    /// What the caller was told on the latest call.
    package var told: String
    package var tally: Tally
    package var timing: Timing
    /// The place given by hand among entries of the same code, from 0; `nil` if none was given.
    package var place: Place?
    package var hold: Hold?
    package var closing: Closing?

    package init(
        office: OfficeID, id: MessageID, ownership: Ownership, routing: Routing, filing: Filing, caller: Caller,
        regarding: String, code: Code, boxes: Boxes, told: String, tally: Tally = Tally(), timing: Timing
    ) {
        self.office = office
        self.id = id
        self.ownership = ownership
        self.routing = routing
        self.filing = filing
        self.caller = caller
        self.regarding = regarding
        self.code = code
        self.boxes = boxes
        self.told = told
        self.tally = tally
        self.timing = timing
    }

    /// The part visible to somebody who took one of its calls and may not see the rest: whose job the return is, with
    /// nothing others wrote, decided or did.
    package func known(by call: Filing, code: Code, due: Timestamp) -> Self {
        Self(
            office: office, id: id, ownership: Ownership(owner: owner), routing: Routing(),
            filing: call, caller: Caller(name: "", number: nil, asGiven: "", contact: nil), regarding: "", code: code,
            boxes: [],
            told: "", timing: Timing(firstCallAt: call.at, lastCallAt: call.at, due: due, touchedAt: call.at))
    }

    // Inlinable, here and below, so that a question about one field does not copy all of them.

    /// Where it stands on its owner's sheet: what ended is done, and word that was left waits apart.
    @inlinable package var face: Face { !isOpen ? .done : tally.isOut ? .out : .sheet }
    @inlinable package var owner: PersonID { ownership.owner }
    @inlinable package var isOpen: Bool { closing == nil }
    @inlinable package func isLate(at now: Timestamp) -> Bool { isOpen && now > timing.due }

    /// The soft window has passed and nobody called: to be noticed before the caller says so.
    @inlinable package func missedSoftWindow(at now: Timestamp) -> Bool {
        guard isOpen, let softWindow = timing.softWindow else { return false }
        return softWindow < now && timing.touchedAt <= softWindow
    }

    /// To be called again at an agreed time, when it is due.
    @inlinable package var isAgain: Bool { isOpen && timing.agreed == timing.due }
}

/// A message is kept as one flat object, so that what was kept before its fields were grouped can still be read.
extension Message: Codable {
    private enum CodingKeys: String, CodingKey {
        case office, id, version, ownership, caller, regarding, code, boxes, told, face, place, hold, closing
        case calls, attempts, wordsLeft, callsBack
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            office: try values.decode(OfficeID.self, forKey: .office),
            id: try values.decode(MessageID.self, forKey: .id),
            ownership: try values.decode(Ownership.self, forKey: .ownership), routing: try Routing(from: decoder),
            filing: try Filing(from: decoder), caller: try values.decode(Caller.self, forKey: .caller),
            regarding: try values.decode(String.self, forKey: .regarding),
            code: try values.decode(Code.self, forKey: .code), boxes: try values.decode(Boxes.self, forKey: .boxes),
            told: try values.decode(String.self, forKey: .told),
            tally: Tally(
                calls: try values.decode(Int.self, forKey: .calls),
                attempts: try values.decode(Int.self, forKey: .attempts),
                wordsLeft: try values.decode(Int.self, forKey: .wordsLeft),
                isOut: try values.decode(Face.self, forKey: .face) == .out,
                callsBack: try values.decodeIfPresent(Int.self, forKey: .callsBack) ?? 0),
            timing: try Timing(from: decoder))
        version = try values.decode(Int.self, forKey: .version)
        place = try values.decodeIfPresent(Place.self, forKey: .place)
        hold = try values.decodeIfPresent(Hold.self, forKey: .hold)
        closing = try values.decodeIfPresent(Closing.self, forKey: .closing)
    }

    package func encode(to encoder: any Encoder) throws {
        try routing.encode(to: encoder)
        try filing.encode(to: encoder)
        try timing.encode(to: encoder)
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(office, forKey: .office)
        try values.encode(id, forKey: .id)
        try values.encode(version, forKey: .version)
        try values.encode(ownership, forKey: .ownership)
        try values.encode(caller, forKey: .caller)
        try values.encode(regarding, forKey: .regarding)
        try values.encode(code, forKey: .code)
        try values.encode(boxes, forKey: .boxes)
        try values.encode(told, forKey: .told)
        try values.encode(face, forKey: .face)
        try values.encodeIfPresent(place, forKey: .place)
        try values.encodeIfPresent(hold, forKey: .hold)
        try values.encodeIfPresent(closing, forKey: .closing)
        try values.encode(tally.calls, forKey: .calls)
        try values.encode(tally.attempts, forKey: .attempts)
        try values.encode(tally.wordsLeft, forKey: .wordsLeft)
        if tally.callsBack > 0 { try values.encode(tally.callsBack, forKey: .callsBack) }
    }
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
    /// With whom it was settled: mostly an assistant of theirs.
    package let with: String?

    package init(outcome: ClosingOutcome, by: PersonID, at: Timestamp, reason: String, with: String = "") {
        self.outcome = outcome
        self.by = by
        self.at = at
        self.reason = reason
        self.with = with.isEmpty ? nil : with
    }

    /// The note on a message filed by mistake and taken back at once.
    package static let takenBack = "filed by mistake, taken back at once"

    package var label: Phrase {
        if outcome == .closedWithReason, reason == Self.takenBack { return say("undone") }
        return with.map { say("\(outcome.label) with \($0)") } ?? outcome.label
    }

    /// Whether the caller got their return.
    package var isReturn: Bool { ![.callerWithdrew, .closedWithReason, .settledAtDesk].contains(outcome) }
}

/// Who is told next if nobody answers, and when.
package struct NudgeClock: Equatable, Codable, Sendable {
    package enum Step: Int, CaseIterable, Codable, Sendable {
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
