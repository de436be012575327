import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Renders news for everybody who sees a sheet alike, using the pages' own views.
///
/// `entry` places an entry, `gone` removes it, `offer` brings an offer to somebody viewing their own sheet, `asks` says
/// that a question or reminder to them has changed, `taken` that a message they took has, `waiting` is the hold board,
/// `claim` who is calling whom, `rolling` that a line of the sheet's rolling calls moved. A board hears that a message of its people `changed`, and asks for what it shows.
struct LiveFrames {
    let view: OfficeView
    let say: Wording
    let sight: LiveSight
    /// Every entry's place; only needed for what moves: ``moves(_:)``.
    var board: WatchedSheet?

    private var isOwn: Bool { sight.viewer.isBy(sight.sheet) }

    /// One event per news item, however much it contains: streams resume by number, so none may be sent in part.
    func event(of news: News) -> LiveEvent? {
        var event = EventFrames(sequence: news.sequence)
        if sight.isBoard {
            guard let message = news.onBoard(of: sight.viewer) else { return nil }
            event.add("changed") { $0.field("id", message) }
            return event.event
        }
        switch news.matter {
        case .message(let row, let audience): draw(row, audience, at: news.sequence, &event)
        case .waiting(let callers): draw(callers, &event)
        case .shiftNotes(let sheet): if sheet == sight.sheet { event.add("asks") { $0.field("id", sheet) } }
        case .rolling(let sheet): if sheet == sight.sheet { event.add("rolling") { $0.field("id", sheet) } }
        case .moment(let person): event.add("moment") { $0.field("id", person) }
        case .claim(let number, let claim): draw(number, claim, &event)
        case .asks(let person): if isOwn, person == sight.sheet { event.add("asks") { $0.field("id", person) } }
        case .rights, .sessionEnded: break
        }
        return event.event
    }

    /// Whether it moves something on the sheet, or off it.
    func moves(_ news: News) -> Bool {
        guard !sight.isBoard, case .message(let row, let audience) = news.matter else { return false }
        return row.message.owner == sight.sheet || audience.before.contains(sight.sheet)
            || (isOwn && audience.offered.contains(sight.sheet))
    }

    /// Tells a page to reload because too much has happened.
    static func lookAnew(upTo sequence: Int64) -> LiveEvent {
        var event = EventFrames(sequence: sequence)
        event.add("refresh") { _ in }
        return event.event ?? LiveEvent("refresh", sequence: sequence, data: ByteBuffer(string: "{}"))
    }

    // MARK: Messages

    private func draw(
        _ row: MessageRow, _ audience: News.Audience, at sequence: Int64, _ event: inout EventFrames
    ) {
        let entry = Entry(row, view: view, now: say.now)
        let handover = row.message.ownership.handover
        if row.message.owner == sight.sheet {
            put(entry, at: sequence, &event)
        } else if audience.before.contains(sight.sheet) || (isOwn && audience.offered.contains(sight.sheet)) {
            takeAway(entry, &event)
        }
        if isOwn, handover?.to == sight.sheet, let offer = OfferView(entry, say, back: Paths.sheet(sight.sheet.text)) {
            event.add("offer") { json in
                json.field("id", entry.id)
                json.field("html", offer.html(in: .ofNobody).text(in: say.language))
            }
        }
        if isOwn, audience.asked.contains(sight.sheet) { event.add("asks") { $0.field("id", entry.id) } }
        if isOwn, audience.takers.contains(sight.sheet) { event.add("taken") { $0.field("id", entry.id) } }
    }

    private func put(_ entry: Entry, at sequence: Int64, _ event: inout EventFrames) {
        event.add("entry") { json in
            json.field("id", entry.id)
            json.field("face", entry.face.rawValue)
            json.field("place", board?.places[entry.id] ?? 0)
            // Other entries have moved since: its place alone would lead to another order.
            if let board, board.sequence > sequence, let order = board.orders[entry.face] {
                json.array("order", order.map(\.text))
            }
            json.field("html", EntryView(entry, say).html().text(in: say.language))
            if let again = SheetPage.LookAgain(entry, say, isHere: entry.face == .sheet) {
                json.field("again", again.html.text(in: say.language))
            }
            counts(&json)
        }
    }

    private func takeAway(_ entry: Entry, _ event: inout EventFrames) {
        event.add("gone") { json in
            json.field("id", entry.id)
            counts(&json)
        }
    }

    private func counts(_ json: inout JSONWriter) {
        guard let board else { return }
        json.object("counts") { json in
            json.field("sheet", board.toReturn)
            json.field("out", board.out)
            json.field("all", board.toReturn + board.out)
            json.field("done", board.doneToday)
            json.field("asap", board.asap)
            json.field("late", board.late)
        }
    }

    // MARK: What the whole office sees

    private func draw(_ callers: [WaitingCaller], _ event: inout EventFrames) {
        let names = view.names
        let calls = callers.map { WaitingCall($0, names, say) }
        event.add("waiting") { $0.field("html", DeskPage.holdBoard(calls, .ofNobody).text(in: say.language)) }
    }

    private func draw(_ number: String, _ claim: Claim?, _ event: inout EventFrames) {
        event.add("claim") { json in
            json.field("number", number)
            guard let claim else { return json.nullField("by") }
            json.object("by") { $0.field("name", view.name(of: claim.by)) }
            json.field("seconds", max(0, claim.until.seconds(since: say.now)))
        }
    }
}

/// The frames of one event: one change may have several effects.
private struct EventFrames {
    let sequence: Int64
    private var bytes = ByteBuffer()

    init(sequence: Int64) { self.sequence = sequence }

    mutating func add(_ name: StaticString, _ fields: (inout JSONWriter) -> Void) {
        var json = JSONWriter(capacity: 1024)
        json.object(fields)
        bytes.writeImmutableBuffer(LiveEvent(name, sequence: sequence, data: json.finish()).bytes)
    }

    /// `nil` if nothing shows.
    var event: LiveEvent? { bytes.readableBytes == 0 ? nil : LiveEvent(sequence: sequence, bytes: bytes) }
}
