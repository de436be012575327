import HTTPTypes
package import Logging
import Metrics
package import RingbackCore
package import RingbackDesk
import RingbackWords
import ServiceLifecycle
import Synchronization

/// Tells every open page what changed, as soon as it is committed.
///
/// A change is rendered once for everybody who sees the same, and each gets the same bytes. It ends before the server
/// does (see the wiring), so that browsers receive `bye` and reconnect in their own time.
package final class LiveBoard: Service, Sendable {
    private let source: any LiveSource
    private let streamsPerPerson: Int
    private let logger: Logger
    private let state = Mutex(State())

    private struct State {
        var readers: [LiveSight: [ObjectIdentifier: LiveSubscriber]] = [:]
        var count = 0
        var ofPerson: [Actor: Int] = [:]
        var hasEnded = false
    }

    /// - Parameter streamsPerPerson: how many one person may have open at once.
    package init(source: any LiveSource, streamsPerPerson: Int = 100, logger: Logger) {
        self.source = source
        self.streamsPerPerson = streamsPerPerson
        self.logger = logger
    }

    package var count: Int { state.withLock { $0.count } }

    /// Offices with viewers right now.
    private var offices: Set<OfficeID> { state.withLock { Set($0.readers.keys.map(\.office)) } }

    // MARK: Readers

    /// - Throws: if the person may not see the sheet.
    func sight(of viewer: Acting, on sheet: PersonID, in language: Language = .english) async throws -> LiveSight {
        try await source.sight(of: viewer, on: sheet, in: language)
    }

    /// - Throws: if the person has no board.
    func sightOfBoard(_ viewer: Acting, in language: Language = .english) async throws -> LiveSight {
        try await source.sightOfBoard(viewer, in: language)
    }

    /// - Parameter after: the last event the reader has, or its page shows.
    /// - Returns: `nil` if the server is about to stop.
    /// - Throws: if they have too many open.
    func subscribe(_ viewer: Acting, to sight: LiveSight, after: Int64?) throws -> LiveSubscriber? {
        let subscriber = LiveSubscriber(viewer: viewer, after: after)
        let isOpen = try state.withLock { state in
            guard !state.hasEnded else { return false }
            guard state.ofPerson[viewer.actor, default: 0] < streamsPerPerson else {
                throw HTTPProblem(
                    .tooManyRequests,
                    say(
                        streamsPerPerson,
                        one: "You have 1 sheet open, the maximum. Close it, then reload this one.",
                        other: """
                            You have \(streamsPerPerson) sheets open, the maximum. Close some, then reload this one.
                            """))
            }
            state.ofPerson[viewer.actor, default: 0] += 1
            state.readers[sight, default: [:]][ObjectIdentifier(subscriber)] = subscriber
            state.count += 1
            return true
        }
        return isOpen ? subscriber : nil
    }

    func unsubscribe(_ subscriber: LiveSubscriber, from sight: LiveSight) {
        state.withLock { state in
            guard state.readers[sight]?.removeValue(forKey: ObjectIdentifier(subscriber)) != nil else { return }
            state.count -= 1
            let left = state.ofPerson[subscriber.viewer.actor, default: 1] - 1
            state.ofPerson[subscriber.viewer.actor] = left > 0 ? left : nil
            if state.readers[sight]?.isEmpty == true { state.readers[sight] = nil }
        }
    }

    func events(after sequence: Int64, in sight: LiveSight) async throws -> [LiveEvent] {
        try await source.events(after: sequence, in: sight)
    }

    // MARK: Changes

    package func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup { group in
                group.addTask { await self.follow() }
                group.addTask { await self.beat() }
                await group.next()
                group.cancelAll()
            }
        } onGracefulShutdown: {
            self.end()
        }
    }

    func follow() async {
        await cancelWhenGracefulShutdown {
            await self.source.follow(offices: { self.offices }, tell: { await self.publish($0, in: $1) })
        }
    }

    /// Shows one thing that happened to everybody whom it concerns.
    package func publish(_ news: News, in office: OfficeID) async {
        switch news.matter {
        case .message(let row, let audience):
            let others = audience.people
            await show(news, in: office) {
                $0.isBoard || $0.sheet == row.message.owner || others.contains($0.sheet)
            }
        case .waiting, .moment, .claim: await show(news, in: office) { _ in true }
        case .asks(let person), .shiftNotes(let person), .rolling(let person):
            await show(news, in: office) { $0.sheet == person }
        case .rights(let person?):
            for (_, reader) in readers(in: office) where reader.viewer.isBy(person) { reader.end(isTold: false) }
        case .rights(nil): await renew(readers(in: office), in: office)
        case .sessionEnded(let session):
            for (_, reader) in readers(in: office) where reader.viewer.session == session {
                reader.end(isTold: true)
            }
        }
    }

    private func show(_ news: News, in office: OfficeID, to concerned: (LiveSight) -> Bool) async {
        let sights = state.withLock { $0.readers.keys.filter { $0.office == office } }
        for sight in sights where concerned(sight) {
            do {
                let events = try await source.events(of: [news], in: sight)
                let readers = state.withLock { Array(($0.readers[sight] ?? [:]).values) }
                for event in events { for reader in readers { reader.put(event) } }
            } catch {
                // A page that missed something must not go on as if it had not: its stream ends and restarts.
                logger.error("A change could not be shown", metadata: ["error": "\(error)"])
                for reader in state.withLock({ Array(($0.readers[sight] ?? [:]).values) }) { reader.end(isTold: false) }
            }
        }
    }

    private func readers(in office: OfficeID) -> [(sight: LiveSight, reader: LiveSubscriber)] {
        state.withLock { state in
            state.readers.filter { $0.key.office == office }.flatMap { sight, readers in
                readers.values.map { (sight, $0) }
            }
        }
    }

    /// Ends the streams of those whose rights are not what they were: the browser reconnects at once, and authentication
    /// and the right to the sheet are checked again. All others go on.
    private func renew(_ readers: [(sight: LiveSight, reader: LiveSubscriber)], in office: OfficeID) async {
        if readers.isEmpty { return }
        let renewed = await source.renewed(readers.map { ($0.sight, $0.reader.viewer) }, in: office)
        var seenBy: [LiveSight: Acting] = [:]
        for ((sight, reader), viewer) in zip(readers, renewed) {
            guard let viewer else {
                reader.end(isTold: false)
                continue
            }
            reader.renew(viewer)
            seenBy[sight] = viewer
        }
        // What is rendered for all of them is read with the rights of one who still has them.
        state.withLock { state in
            for (sight, viewer) in seenBy {
                guard let readers = state.readers.removeValue(forKey: sight) else { continue }
                state.readers[sight.seen(by: viewer)] = readers
            }
        }
    }

    // MARK: Signs of life

    static let heartbeatSeconds = 20

    /// Each second a twentieth of the streams gets a keep-alive: proxies keep them open, and a reader that takes
    /// nothing for a minute is dropped. So is one whose time is up.
    private func beat() async {
        var second = 0
        while (try? await Task.sleep(for: .seconds(1))) != nil {
            second += 1
            Gauge(label: "ringback_live_streams").record(count)
            let due = state.withLock { state in
                state.readers.flatMap { sight, readers in readers.values.map { (sight: sight, reader: $0) } }
            }.filter { $0.reader.phase == second % Self.heartbeatSeconds }
            for (_, reader) in due where reader.beat() >= 3 { reader.end(isTold: false) }
            await letGo(due)
        }
    }

    /// Ends those of these streams whose time is up; the browser reconnects and authenticates again. Where somebody else
    /// left or came back, the stream goes on.
    func letGo(_ readers: [(sight: LiveSight, reader: LiveSubscriber)]) async {
        guard !readers.isEmpty else { return }
        let haveRunOut = await source.haveRunOut(readers.map(\.reader.viewer))
        let over = zip(readers, haveRunOut).filter(\.1).map(\.0)
        for (office, readers) in Dictionary(grouping: over, by: \.sight.office) { await renew(readers, in: office) }
    }

    /// Ends all streams; new ones are refused.
    package func end() {
        let everybody = state.withLock { state in
            state.hasEnded = true
            return state.readers.values.flatMap(\.values)
        }
        for reader in everybody { reader.end(isTold: true) }
    }
}

extension LiveSubscriber {
    /// The second of the keep-alive cycle that is this stream's turn.
    fileprivate var phase: Int {
        Int(UInt(bitPattern: ObjectIdentifier(self).hashValue) % UInt(LiveBoard.heartbeatSeconds))
    }
}
