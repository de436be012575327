import RingbackWords
import Logging
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Live events of the office")
struct DeskLiveSourceTests {
    /// The office with a live board following it while `body` runs.
    private func follow<T: Sendable>(
        _ engine: TestEngine, _ body: @escaping @Sendable (MillerRowe, LiveBoard) async throws -> T
    ) async throws -> T {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let source = DeskLiveSource(desk: office.desk)
            let board = LiveBoard(source: source, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            return try await withThrowingTaskGroup(of: T?.self) { group in
                group.addTask {
                    await board.follow()
                    return nil
                }
                group.addTask { try await body(office, board) }
                defer { group.cancelAll() }
                while let result = try await group.next() {
                    if let result { return result }
                }
                throw CancellationError()
            }
        }
    }

    private func open(_ office: MillerRowe, _ board: LiveBoard, _ sheet: String, as name: String) async throws -> Ears {
        let viewer = try await office.acting(name)
        let shown = try await office.desk.watch(office.id(sheet), by: viewer).sequence
        let sight = try await board.sight(of: viewer, on: office.id(sheet))
        let reader = try #require(try board.subscribe(viewer, to: sight, after: shown))
        return Ears(reader: reader, board: board, sight: sight)
    }

    @Test("A filed message appears in place for everybody viewing the sheet", arguments: TestEngine.allCases)
    func filed(engine: TestEngine) async throws {
        try await follow(engine) { office, board in
            let jamie = try await open(office, board, "Margaret", as: "Jamie")
            let margaret = try await open(office, board, "Margaret", as: "Margaret")
            let first = try await office.call(for: "Margaret", takenBy: "Otto", code: .today)
            let event = try await jamie.next()
            #expect(event.name == "entry")
            #expect(event.data.text("id") == first.id.text)
            #expect(event.data.int("place") == 0)
            #expect(event.data["counts"]?.int("sheet") == 1)
            #expect(event.data.text("html")?.contains("John Smith") == true)
            #expect(try await margaret.next().data == event.data)
            let other = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Lee", number: "+1 713 555 0177", code: .sometime)
            let second = try await jamie.next()
            #expect(second.data.text("id") == other.id.text)
            #expect(second.data.int("place") == 1)
        }
    }

    @Test("Nobody gets events of a sheet they may not see", arguments: [TestEngine.sqlite])
    func forbidden(engine: TestEngine) async throws {
        try await follow(engine) { office, board in
            let eve = try await office.acting("Eve")
            await #expect(throws: AccessError.forbidden) {
                try await board.sight(of: eve, on: office.id("Margaret"))
            }
        }
    }

    @Test("A board hears which message of its people changed, and of nobody else’s", arguments: TestEngine.allCases)
    func onTheBoard(engine: TestEngine) async throws {
        try await follow(engine) { office, board in
            let dana = try await office.acting("Dana")
            let shown = try await office.desk.watchBoard(by: dana)
            let sight = try await board.sightOfBoard(dana)
            let reader = try #require(try board.subscribe(dana, to: sight, after: shown))
            let ears = Ears(reader: reader, board: board, sight: sight)
            _ = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0101")
            let ours = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0102")
            let event = try await ears.next()
            #expect(event.name == "changed" && event.data.text("id") == ours.id.text)
            #expect(event.data.text("html") == nil, "what it says is asked for by whoever may read it")
            for name in ["Ana", "Otto", "Eve"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) { try await board.sightOfBoard(acting) }
            }
        }
    }

    @Test("An offer appears for its receiver, disappears when answered, and the message changes sheets")
    func handover() async throws {
        try await follow(.sqlite) { office, board in
            let entry = try await office.call(for: "Margaret", takenBy: "Otto")
            let ana = try await open(office, board, "Ana", as: "Ana")
            let jamie = try await open(office, board, "Margaret", as: "Jamie")
            let offered = try await office.desk.offer(
                entry.id, to: "Ana", note: "she knows", by: try await office.acting("Jamie")
            ).fresh()
            let offer = try await ana.next(named: "offer")
            #expect(offer.data.text("html")?.contains("Jamie hands this over") == true)
            #expect(offer.data.text("html")?.contains("value=\"\"") == true, "no form token of anybody")
            #expect(try await jamie.next().data.text("html")?.contains("Offered to Ana") == true)
            let handover = try #require(offered.message.ownership.handover)
            _ = try await office.desk.accept(handover.id, of: entry.id, by: try await office.acting("Ana"))
            #expect(try await ana.next(named: "entry").data.text("id") == entry.id.text)
            let gone = try await jamie.next()
            #expect(gone.name == "gone")
            #expect(gone.data["counts"]?.int("sheet") == 0)
        }
    }

    @Test("Moves arrive with the combined order")
    func order() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            var calls: [Entry] = []
            for number in 0..<3 {
                calls.append(
                    try await office.call(
                        for: "Margaret", takenBy: "Otto", number: "+1713555014\(number)", code: .today))
            }
            let jamie = try await office.acting("Jamie")
            let sight = try await DeskLiveSource(desk: office.desk).sight(
                of: jamie, on: office.id("Margaret"), in: .english)
            let from = try await office.desk.watch(office.id("Margaret"), by: jamie).sequence
            // First, second, third become third, second, first by two moves reported together.
            _ = try await office.desk.place(calls[1].id, before: calls[0].id, why: "", by: jamie, expecting: nil)
            _ = try await office.desk.place(calls[2].id, before: calls[1].id, why: "", by: jamie, expecting: nil)
            let events = try await DeskLiveSource(desk: office.desk).events(after: from, in: sight)
            let texts = events.map { String(buffer: $0.bytes) }
            let order = "[\"\(calls[2].id.text)\",\"\(calls[1].id.text)\",\"\(calls[0].id.text)\"]"
            #expect(texts.first?.contains("\"order\":\(order)") == true)
            #expect(texts.last?.contains("\"order\"") == false, "by then its place says it")
        }
    }

    @Test("The taker hears of the return; the hold board and claims reach everybody")
    func takersAndTheOffice() async throws {
        try await follow(.sqlite) { office, board in
            let otto = try await open(office, board, "Otto", as: "Otto")
            let entry = try await office.call(for: "Margaret", takenBy: "Otto")
            #expect(try await otto.next().name == "taken")
            let jamie = try await office.acting("Jamie")
            _ = try await office.desk.record(.talked, with: "", said: "", number: "", on: entry.id, by: jamie)
            #expect(try await otto.next().name == "taken")
            _ = try await office.desk.hold(
                nil, line: "2", name: "Tom", number: "", forWhom: "Dana", draft: "", by: jamie)
            #expect(try await otto.next(named: "waiting").data.text("html")?.contains("Tom") == true)
            _ = try await office.desk.claim(number: "+17135550142", by: jamie)
            let claim = try await otto.next(named: "claim")
            #expect(claim.data.text("number") == "+17135550142")
            #expect(claim.data["by"]?.text("name") == "Jamie")
            #expect(claim.data.int("seconds") == 90)
            try await office.desk.release(number: "+17135550142", by: jamie)
            #expect(try await otto.next(named: "claim").data["by"] == nil)
        }
    }

    @Test("A question appears for the taker and disappears when answered")
    func questions() async throws {
        try await follow(.sqlite) { office, board in
            let entry = try await office.call(for: "Margaret", takenBy: "Otto")
            let otto = try await open(office, board, "Otto", as: "Otto")
            let margaret = try await office.acting("Margaret")
            _ = try await office.desk.answer(entry.id, .needMore, text: "Which merger?", to: "", by: margaret)
            _ = try await otto.next(named: "asks")
            let acting = try await office.acting("Otto")
            let question = try #require(try await office.desk.asks(by: acting).questions.first)
            #expect(question.answer.said == "Which merger?")
            _ = try await office.desk.reply("The big one.", to: question.answer.id, of: entry.id, by: acting)
            _ = try await otto.next(named: "asks")
        }
    }

    @Test("An account offer appears for its receiver and disappears when withdrawn")
    func accounts() async throws {
        try await follow(.sqlite) { office, board in
            let (ada, tom) = (try await office.acting("Ada"), try await open(office, board, "Tom", as: "Tom"))
            let eve = office.id("Eve")
            _ = try await office.desk.addContact(ContactDraft(name: "Abe Hale", holder: eve), by: ada)
            _ = try await office.desk.offerAccounts(nil, of: eve, to: office.id("Tom"), note: "", by: ada)
            _ = try await tom.next(named: "asks")
            let offer = try #require(try await office.desk.asks(by: try await office.acting("Tom")).accounts.first)
            try await office.desk.withdrawAccount(offer.offer.id, by: ada)
            _ = try await tom.next(named: "asks")
        }
    }

    @Test("A reconnecting reader gets each message once, in its current state", arguments: TestEngine.allCases)
    func comesBack(engine: TestEngine) async throws {
        try await follow(engine) { office, board in
            let jamie = try await office.acting("Jamie")
            let before = try await office.desk.watch(office.id("Margaret"), by: jamie).sequence
            let entry = try await office.call(for: "Margaret", takenBy: "Otto")
            for _ in 1...3 {
                _ = try await office.desk.record(.noAnswer, with: "", said: "", number: "", on: entry.id, by: jamie)
            }
            let sight = try await board.sight(of: jamie, on: office.id("Margaret"))
            let events = try await board.events(after: before, in: sight)
            #expect(events.count == 1)
            #expect(events.first.map { String(buffer: $0.bytes).contains("data-v=4") } == true)
            let now = try await office.desk.watch(office.id("Margaret"), by: jamie).sequence
            #expect(events.first?.sequence == now)
            #expect(try await board.events(after: now, in: sight).isEmpty)
        }
    }

    @Test("A reader away too long is told to reload")
    func away() async throws {
        try await follow(.sqlite) { office, board in
            let jamie = try await office.acting("Jamie")
            let before = try await office.desk.watch(office.id("Margaret"), by: jamie).sequence
            for number in 0...DeskLiveSource.stretch {
                try await office.desk.noteContext(
                    "note \(number)", for: try await contact(office), until: nil, by: jamie)
            }
            let sight = try await board.sight(of: jamie, on: office.id("Margaret"))
            let events = try await board.events(after: before, in: sight)
            #expect(events.map { String(buffer: $0.bytes).contains("event: refresh") } == [true])
        }
    }

    private func contact(_ office: MillerRowe) async throws -> ContactID {
        let jamie = try await office.acting("Jamie")
        if let known = try await office.desk.findContacts("Lee", limit: 1, by: jamie).first { return known.contact.id }
        return try await office.desk.addContact(ContactDraft(name: "Lee Park"), by: jamie).fresh().id
    }

    @Test("Streams end when their reader's rights or session change")
    func rights() async throws {
        try await follow(.sqlite) { office, board in
            let jamie = try await open(office, board, "Margaret", as: "Jamie")
            try await office.desk.setAssistants(
                [office.id("Lou")], of: office.id("Margaret"), by: try await office.acting("Ada"))
            #expect(try await jamie.ends())
            await #expect(throws: AccessError.forbidden) {
                try await board.sight(of: try await office.acting("Jamie"), on: office.id("Margaret"))
            }
        }
    }

    @Test("An absence ends the streams of those whom it gives rights, and no others")
    func absence() async throws {
        try await follow(.sqlite) { office, board in
            let margaret = try await open(office, board, "Margaret", as: "Margaret")
            let tom = try await open(office, board, "Tom", as: "Tom")
            _ = try await office.desk.setAbsence(
                of: office.id("Ana"),
                AbsenceDraft(
                    from: "2026-11-24", until: "2026-11-25",
                    covers: [AbsenceDraft.Cover(scope: .all, person: office.id("Tom"))]), changing: nil,
                by: try await office.acting("Ana"))
            #expect(try await tom.ends())
            // Hers goes on, and with what comes after.
            let entry = try await office.call(for: "Margaret", takenBy: "Otto")
            let event = try await margaret.next(named: "entry")
            #expect(event.data.text("id") == entry.id.text)
        }
    }
}

/// Listens like a browser.
private final class Ears {
    private let reader: LiveSubscriber
    private let board: LiveBoard
    private let sight: LiveSight
    private var heard: [Event] = []

    init(reader: LiveSubscriber, board: LiveBoard, sight: LiveSight) {
        self.reader = reader
        self.board = board
        self.sight = sight
    }

    struct Event {
        let name: String
        let data: JSONValue
    }

    /// The next event, of that name if given.
    func next(named name: String? = nil) async throws -> Event {
        while true {
            while !heard.isEmpty {
                let event = heard.removeFirst()
                if name == nil || event.name == name { return event }
            }
            guard let parcel = try await parcel() else { throw CancellationError() }
            switch parcel {
            case .events(let bytes): heard += try Self.read(bytes)
            case .catchUp(let sequence):
                for event in try await board.events(after: sequence, in: sight) {
                    heard += try Self.read(event.bytes)
                    reader.caughtUp(to: event.sequence)
                }
            case .beat: break
            case .end: throw CancellationError()
            }
        }
    }

    func ends() async throws -> Bool {
        while let parcel = try await parcel() {
            if case .end = parcel { return true }
        }
        return false
    }

    private func parcel() async throws -> LiveSubscriber.Parcel? {
        if let parcel = reader.take() { return parcel }
        for await _ in reader.wakes {
            if let parcel = reader.take() { return parcel }
        }
        return reader.take()
    }

    private static func read(_ bytes: ByteBuffer) throws -> [Event] {
        try String(buffer: bytes).split(separator: "\n\n").map { frame in
            let lines = frame.split(separator: "\n")
            let name = lines.first { $0.hasPrefix("event: ") }.map { String($0.dropFirst(7)) }
            let data = lines.first { $0.hasPrefix("data: ") }.map { ByteBuffer(string: String($0.dropFirst(6))) }
            return Event(name: name ?? "", data: try JSONReader.read(data ?? ByteBuffer()))
        }
    }
}
