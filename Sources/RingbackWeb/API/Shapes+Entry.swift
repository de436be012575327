import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// An entry, and in the answer to a change what was done.
struct ActedEntry {
    let entry: Entry
    var done: Done?

    struct Done {
        let said: String
        let way: String?
        let undo: UndoID?
    }
}

extension Shapes {
    static let entry = acted.of { ActedEntry(entry: $0) }

    static let acted = Shape<ActedEntry>("Entry", version: { $0.entry.version }, capacity: { _ in 2048 }) {
        Field("id") { $0.entry.id }
        Field("version", "Grows with every change; what If-Match compares.") { $0.entry.version }
        Field("owner", "Who owes the return: always exactly one person.") { $0.entry.owner }
        Field("taker") { $0.entry.taker }
        Field("for", "The person the caller asked for.") { $0.entry.askedFor }
        Field("team") { $0.entry.team }
        Field("caller", caller) { $0.entry }
        Field("regarding") { $0.entry.row.message.regarding }
        Field("sealed", "Its owner is away, and you have not said why you look: it is here without its words.") {
            $0.entry.row.isSealed
        }
        Field("code", as: .code) { $0.entry.row.message.code.rawValue }
        Field("boxes", as: .boxes) { $0.entry.row.message.boxes.names }
        Field("source") { $0.entry.row.message.filing.source }
        Field("calls") { $0.entry.row.message.tally.calls }
        Field("firstCallAt") { $0.entry.row.message.timing.firstCallAt }
        Field("lastCallAt") { $0.entry.row.message.timing.lastCallAt }
        Field("days", "Office days since the first call, both counted.") { $0.entry.days }
        Field("due") { $0.entry.row.message.timing.due }
        Field("late") { $0.entry.isLate }
        Field("around", "The best time to call back; not a promise.") {
            $0.entry.row.message.timing.softWindow
        }
        Field("lookAgain") { $0.entry.looksAgain }
        Field("lookAgainWhy", lookAgain, "Why it is to be looked at again.") { $0.entry.lookAgain }
        Field("hold", hold, "If it is held back.") { $0.entry.holding }
        Field("waitingUntil", "After word was left: until when their call is waited for.") {
            $0.entry.row.message.timing.awaits
        }
        Field("phoneTag", phoneTag) { $0.entry.row.message.phoneTag }
        Field("excuse", excuse, "Why it may wait until it is due, if a lead or manager said so.") { $0.entry.excused }
        Field("away", away, "If the owner is away.") { $0.entry.ownerAway }
        Field("told", "What the caller was told.") { $0.entry.row.message.told }
        Field("face") { $0.entry.face }
        Field("accepted", "Whether the owner has said that they will return it.") {
            $0.entry.row.message.ownership.acceptedAt != nil
        }
        Field("handover", handover) { $0.entry.offer }
        Field("lastAttempt", attempt) { $0.entry.lastAttempt }
        Field("attempts") { $0.entry.row.message.tally.attempts }
        Field("place", place) { $0.entry.placing }
        Field("standing") { $0.entry.row.standing }
        Field("why", "Why this owner.") { $0.entry.row.message.routing.reason }
        Field("outcome") { $0.entry.row.message.closing?.outcome }
        Field("closedAt") { $0.entry.row.message.closing?.at }
        Field("closedBy") { $0.entry.closedBy }
        Field("closedWith", "With whom it was settled.") { $0.entry.row.message.closing?.with }
        Field("closedBecause") { $0.entry.row.message.closing?.reason }
        Field.optional("done", done, "What was just done; only in the answer to a change.") { $0.done }
    }

    private static let caller = Shape<Entry>("Caller") {
        Field("name") { $0.row.message.caller.name }
        Field("number", "E.164, when it could be read.") { $0.row.message.caller.number }
        Field("numberText", "As it was typed or dialed.") { $0.row.message.caller.asGiven }
        Field(
            "numberRemark", "A remark, if it was read as one of two numbers or cannot be dialed."
        ) {
            $0.numberRemark
        }
        Field("pronunciation") { $0.row.pronunciation }
        Field("company") { $0.row.company }
        Field("contact") { $0.row.message.caller.contact }
    }

    static let handover = Shape<(handover: Handover, from: Named, to: Named)>("Handover") {
        Field("id") { $0.handover.id }
        Field("from") { $0.from }
        Field("to") { $0.to }
        Field("kind") { $0.handover.kind }
        Field("note") { $0.handover.note }
        Field("offeredAt") { $0.handover.offeredAt }
    }

    static let attempt = Shape<(attempt: AttemptRow, by: Named)>("Attempt") {
        Field("id") { $0.attempt.id }
        Field("outcome") { $0.attempt.outcome }
        Field("by") { $0.by }
        Field("at") { $0.attempt.at }
        Field("with") { $0.attempt.with }
        Field("said") { $0.attempt.said }
        Field("number") { $0.attempt.number }
    }

    private static let excuse = Shape<(excuse: Excuse, by: Named)>("Excuse") {
        Field("reason") { $0.excuse.reason }
        Field("note") { $0.excuse.note }
        Field("until") { $0.excuse.until }
        Field("dueBefore", "When it was due until then.") { $0.excuse.dueBefore }
        Field("by") { $0.by }
        Field("at") { $0.excuse.at }
    }

    private static let lookAgain = Shape<LookAgain> {
        Field("why", as: .word(["agreed", "window", "nothingSince", "held", "untouched"])) { $0.named.why }
        Field("since") { $0.named.since }
    }

    private static let hold = Shape<(hold: Hold, by: Named)>("Hold") {
        Field("until") { $0.hold.until }
        Field("reason", "Empty for everybody but the owner and their assistants.") { $0.hold.reason }
        Field("by") { $0.by }
        Field("at") { $0.hold.at }
    }

    private static let phoneTag = Shape<PhoneTag>("PhoneTag") {
        Field("ours", "How often we left word.") { $0.ours }
        Field("theirs", "How often they called back after that, and missed us.") { $0.theirs }
        Field("needsWayOut", "The third round: time for another way.") { $0.needsWayOut }
    }

    private static let place = Shape<(place: Place, by: Named?)>("Place") {
        Field("order") { $0.place.order }
        Field("by", "Who moved it there; null where it only made room for another.") { $0.by }
        Field("at") { $0.place.at }
        Field("why") { $0.place.why }
    }
}

extension LookAgain {
    fileprivate var named: (why: String, since: Timestamp) {
        switch self {
        case .agreed(let at): ("agreed", at)
        case .window(let at): ("window", at)
        case .nothingSince(let at): ("nothingSince", at)
        case .held(let at): ("held", at)
        case .untouched(let at): ("untouched", at)
        }
    }
}

extension Entry {
    fileprivate var ownerAway: Naming<AwayNotice>? { away.map { Naming($0, names) } }

    fileprivate var holding: (hold: Hold, by: Named)? {
        guard let hold = row.message.hold, let heldBy else { return nil }
        return (hold, heldBy)
    }

    fileprivate var offer: (handover: Handover, from: Named, to: Named)? {
        guard let handover = row.message.ownership.handover, let offeredBy, let offeredTo else { return nil }
        return (handover, offeredBy, offeredTo)
    }

    fileprivate var excused: (excuse: Excuse, by: Named)? {
        guard let excuse, let excusedBy else { return nil }
        return (excuse, excusedBy)
    }

    fileprivate var lastAttempt: (attempt: AttemptRow, by: Named)? {
        guard let attempt = row.lastAttempt, let triedBy else { return nil }
        return (attempt, triedBy)
    }

    fileprivate var placing: (place: Place, by: Named?)? { row.message.place.map { ($0, placedBy) } }
}

extension APICall {
    /// What makes a change count once; `nil` when the sender asked for no such thing.
    /// - Parameter answer: the answer to keep for a repeated request.
    func once<Result>(_ answer: @escaping @Sendable (Result) -> Answer) -> IdempotentRequest<Result>? {
        idempotencyKey.map { key in IdempotentRequest(key: key, request: fingerprint) { answer($0).kept } }
    }
}

extension Answer {
    static func entry(
        _ entry: Entry, _ status: HTTPResponse.Status, said: String, way: String? = nil, in language: Language
    ) -> Self {
        .json(
            Shapes.acted, ActedEntry(entry: entry, done: .init(said: said, way: way, undo: entry.undo)), status,
            in: language)
    }

    /// The answer to a change that counts once: the fresh one, or the one that was kept.
    init<Result>(_ done: IdempotentResult<Result>, _ status: HTTPResponse.Status, _ fresh: (Result) -> Answer) {
        switch done {
        case .fresh(let result): self = fresh(result)
        case .first(_, let kept), .again(let kept): self = Self(kept: kept, status)
        }
    }

    init(_ done: KeyedAnswer<Answer>, status: HTTPResponse.Status) {
        switch done {
        case .first(let answer): self = answer
        case .again(KeptAnswer.empty): self = Self(status: status)
        case .again(let kept): self = Self(kept: kept, status)
        }
    }

    private init(kept: String, _ status: HTTPResponse.Status) {
        let parts = kept.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        self = .json(status, text: String(parts.last ?? ""), version: parts.first.flatMap { Int($0) })
    }

    /// What is kept of an answer that is not made within the change; `nil` for a file.
    var keptForRepeats: String? {
        let isKept = stream == nil && contentType == "application/json" && headers.isEmpty
        return isKept && (body?.readableBytes ?? 0) <= KeptAnswer.most ? kept : nil
    }

    /// The version, if there is one, and the body.
    var kept: String { "\(version.map(String.init) ?? "-") \(body.map { String(buffer: $0) } ?? "")" }
}
