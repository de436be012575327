import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

// JSON shared by several endpoints.
extension JSONWriter {
    mutating func named(_ name: StaticString, _ person: Named?) {
        self.name(name)
        if let person { named(person) } else { null() }
    }

    mutating func named(_ person: Named) {
        object { json in
            json.field("id", person.id)
            json.field("name", person.name)
        }
    }

    mutating func named(_ name: StaticString, _ id: PersonID, in names: [PersonID: String]) {
        object(name) { json in
            json.field("id", id)
            json.field("name", names[id] ?? "somebody")
        }
    }

    /// - Parameter said: what was just done to it, in answer to an act.
    mutating func entry(_ entry: Entry, said: String? = nil, way: String? = nil) {
        let message = entry.message
        object { json in
            json.field("id", message.id)
            json.field("version", message.version)
            json.named("owner", entry.owner)
            json.named("taker", entry.taker)
            json.named("for", entry.askedFor)
            json.field("team", entry.team)
            json.caller(of: entry)
            json.field("regarding", message.regarding)
            json.field("code", message.code.rawValue)
            json.array("boxes", message.boxes.names)
            json.field("source", message.filing.source.rawValue)
            json.field("calls", message.tally.calls)
            json.field("firstCallAt", message.timing.firstCallAt)
            json.field("lastCallAt", message.timing.lastCallAt)
            json.field("days", entry.days)
            json.field("due", message.timing.due)
            json.field("late", entry.isLate)
            json.field("around", message.timing.softWindow)
            json.field("lookAgain", entry.looksAgain)
            json.away("away", entry.away, entry.names)
            json.field("told", message.told)
            json.field("face", entry.face.rawValue)
            json.work(on: entry)
            guard let said else { return }
            json.object("done") { json in
                json.field("said", said)
                if let way { json.field("way", way) }
                json.field("undo", entry.undo)
            }
        }
    }

    private mutating func caller(of entry: Entry) {
        let (caller, row) = (entry.message.caller, entry.row)
        object("caller") { json in
            json.field("name", caller.name)
            json.field("number", caller.number)
            json.field("numberText", caller.asGiven)
            json.field("numberRemark", entry.numberRemark)
            json.field("pronunciation", row.pronunciation)
            json.field("company", row.company)
            json.field("contact", caller.contact)
        }
    }

    private mutating func work(on entry: Entry) {
        let message = entry.message
        field("accepted", message.ownership.acceptedAt != nil)
        name("handover")
        if let offer = message.ownership.handover, let from = entry.offeredBy, let to = entry.offeredTo {
            handover(offer, from: from, to: to)
        } else {
            null()
        }
        name("lastAttempt")
        if let attempt = entry.row.lastAttempt, let by = entry.triedBy { self.attempt(attempt, by: by) } else { null() }
        field("attempts", message.tally.attempts)
        name("place")
        if let place = message.place { self.place(place, by: entry.placedBy) } else { null() }
        field("standing", entry.row.standing?.rawValue)
        field("why", message.routing.reason)
        field("outcome", message.closing?.outcome.rawValue)
        field("closedAt", message.closing?.at)
        named("closedBy", entry.closedBy)
        field("closedBecause", message.closing?.reason)
    }

    private mutating func handover(_ handover: Handover, from: Named, to: Named) {
        object { json in
            json.field("id", handover.id)
            json.named("from", from)
            json.named("to", to)
            json.field("kind", handover.kind.rawValue)
            json.field("note", handover.note)
            json.field("offeredAt", handover.offeredAt)
        }
    }

    mutating func attempt(_ attempt: AttemptRow, by: Named) {
        object { json in
            json.field("id", attempt.id)
            json.field("outcome", attempt.outcome.rawValue)
            json.named("by", by)
            json.field("at", attempt.at)
            json.field("with", attempt.with)
            json.field("said", attempt.said)
            json.field("number", attempt.number)
        }
    }

    private mutating func place(_ place: Place, by: Named?) {
        object { json in
            json.field("order", place.order)
            json.named("by", by)
            json.field("at", place.at)
            json.field("why", place.why)
        }
    }
}

extension APICall {
    /// The idempotent request; `nil` if the sender gave no key.
    /// - Parameter answer: the answer to store for repeats.
    func once<Result>(_ answer: @escaping @Sendable (Result) -> Answer) -> IdempotentRequest<Result>? {
        idempotencyKey.map { key in IdempotentRequest(key: key, request: fingerprint) { answer($0).kept } }
    }
}

extension Answer {
    static func entry(
        _ entry: Entry, _ status: HTTPResponse.Status, said: String, way: String? = nil
    ) -> Self {
        .json(status, version: entry.version, capacity: 2048) { $0.entry(entry, said: said, way: way) }
    }

    /// The answer to an idempotent change: fresh, or the stored one.
    init<Result>(_ done: IdempotentResult<Result>, _ status: HTTPResponse.Status, _ fresh: (Result) -> Answer) {
        switch done {
        case .fresh(let result): self = fresh(result)
        case .first(_, let kept), .again(let kept):
            let parts = kept.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            self = .json(status, text: String(parts.last ?? ""), version: parts.first.flatMap { Int($0) })
        }
    }

    /// The version, if any, and the body.
    var kept: String { "\(version.map(String.init) ?? "-") \(body.map { String(buffer: $0) } ?? "")" }
}
