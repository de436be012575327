import RingbackWords
import Logging
import NIOCore
import RingbackCore
import RingbackDesk
import Synchronization
import Testing

@testable import RingbackWeb

@Suite("Live board")
struct LiveBoardTests {
    private let dana = Keeper.dana
    private let sheet = Keeper.person
    private let other = PersonID(high: 1, low: 9)

    /// Something that concerns one sheet.
    private func news(_ sequence: Int64, on sheet: PersonID) -> News {
        News(sequence: sequence, matter: .asks(of: sheet))
    }

    private func board(_ source: Source = Source()) -> LiveBoard {
        LiveBoard(source: source, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    private func open(_ board: LiveBoard, _ sheet: PersonID, after: Int64? = nil) async throws -> LiveSubscriber {
        let sight = try await board.sight(of: dana, on: sheet)
        return try #require(try board.subscribe(dana, to: sight, after: after))
    }

    @Test("A change reaches the sheets it concerns and no others")
    func concerned() async throws {
        let board = board()
        let mine = try await open(board, sheet)
        let theirs = try await open(board, other)
        await board.publish(news(1, on: sheet), in: dana.office)
        #expect(mine.texts == ["id: 1\nevent: entry\ndata: \"\(sheet)\"\n\n"])
        #expect(theirs.texts == [])
    }

    @Test("A change is rendered once for all readers")
    func renderedOnce() async throws {
        let source = Source()
        let board = board(source)
        var readers: [LiveSubscriber] = []
        for _ in 0..<100 { readers.append(try await open(board, sheet)) }
        await board.publish(news(1, on: sheet), in: dana.office)
        #expect(source.rendered == 1)
        #expect(readers.allSatisfy { $0.texts.count == 1 })
    }

    @Test("Nobody sees a sheet without the right to")
    func forbidden() async throws {
        await #expect(throws: AccessError.self) { try await open(board(Source(forbidden: other)), other) }
    }

    @Test("A slow reader loses the queue, not the events, and is told where to catch up")
    func slow() async throws {
        let board = board()
        let reader = try await open(board, sheet)
        await board.publish(news(1, on: sheet), in: dana.office)
        _ = reader.texts
        for sequence in 2...100 { await board.publish(news(Int64(sequence), on: sheet), in: dana.office) }
        guard case .catchUp(let after) = reader.take() else { return #expect(Bool(false), "no catching up") }
        #expect(after == 1)
        reader.caughtUp(to: 100)
        await board.publish(news(100, on: sheet), in: dana.office)
        #expect(reader.texts == [], "what the journal gave is not sent again")
        await board.publish(news(101, on: sheet), in: dana.office)
        #expect(reader.texts.count == 1)
    }

    @Test("A reconnecting reader first catches up")
    func comesBack() async throws {
        let reader = try await open(board(), sheet, after: 812)
        guard case .catchUp(let after) = reader.take() else { return #expect(Bool(false), "no catching up") }
        #expect(after == 812)
    }

    @Test("Streams end with the session, on changed rights and at shutdown, and then none opens")
    func endings() async throws {
        let board = board()
        let reader = try await open(board, sheet)
        await board.publish(News(sequence: 1, matter: .rights(of: other)), in: dana.office)
        #expect(!reader.hasEnded)
        await board.publish(News(sequence: 2, matter: .rights(of: sheet)), in: dana.office)
        #expect(reader.hasEnded)
        let second = try await open(board, sheet)
        board.end()
        #expect(second.hasEnded)
        let sight = try await board.sight(of: dana, on: sheet)
        #expect(try board.subscribe(dana, to: sight, after: nil) == nil)
    }

    @Test("A dead reader is noticed")
    func silent() async throws {
        let reader = try await open(board(), sheet)
        #expect(reader.beat() == 0)
        #expect(reader.beat() == 1)
        #expect(reader.beat() == 2)
        guard case .beat = reader.take() else { return #expect(Bool(false), "no sign of life") }
        #expect(reader.beat() == 0)
    }

    @Test("If a change cannot be rendered, streams restart instead of missing it")
    func broken() async throws {
        let board = board(Source(breaks: true))
        let reader = try await open(board, sheet)
        await board.publish(news(1, on: sheet), in: dana.office)
        #expect(reader.hasEnded)
    }
}

extension LiveSubscriber {
    /// Takes everything queued.
    fileprivate var texts: [String] {
        var texts: [String] = []
        while case .events(let bytes) = take() { texts.append(String(buffer: bytes)) }
        return texts
    }

    fileprivate var hasEnded: Bool {
        if case .end = take() { true } else { false }
    }
}

/// Renders the sheet's id.
private final class Source: LiveSource {
    let forbidden: PersonID?
    let breaks: Bool
    let ranOut: PersonID?
    private let count = Mutex(0)

    init(forbidden: PersonID? = nil, breaks: Bool = false, ranOut: PersonID? = nil) {
        self.forbidden = forbidden
        self.ranOut = ranOut
        self.breaks = breaks
    }

    var rendered: Int { count.withLock { $0 } }

    func follow(
        offices watched: @escaping @Sendable () -> Set<OfficeID>,
        tell: @escaping @Sendable (News, OfficeID) async -> Void
    ) async {}

    func sight(of viewer: Acting, on sheet: PersonID, in language: Language) async throws -> LiveSight {
        if sheet == forbidden { throw AccessError.forbidden }
        return LiveSight(office: viewer.office, sheet: sheet, variant: "", viewer: viewer)
    }

    func sightOfBoard(_ viewer: Acting, in language: Language) async throws -> LiveSight {
        LiveSight(office: viewer.office, sheet: try viewer.person, variant: "board", viewer: viewer, isBoard: true)
    }

    func events(of news: [News], in sight: LiveSight) async throws -> [LiveEvent] {
        if breaks { throw AccessError.notHere }
        count.withLock { $0 += 1 }
        return news.map { LiveEvent("entry", sequence: $0.sequence, data: ByteBuffer(string: "\"\(sight.sheet)\"")) }
    }

    func events(after sequence: Int64, in sight: LiveSight) async throws -> [LiveEvent] { [] }

    func haveRunOut(_ viewers: [Acting]) async -> [Bool] { viewers.map { $0.isBy(ranOut) } }

    func renewed(_ viewers: [(sight: LiveSight, viewer: Acting)], in office: OfficeID) async -> [Acting?] {
        viewers.map { $0.viewer.isBy(ranOut) ? nil : $0.viewer }
    }
}
