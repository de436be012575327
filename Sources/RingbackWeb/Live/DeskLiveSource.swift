package import RingbackCore
package import RingbackDesk
package import RingbackWords
import Synchronization

/// The Desk's journal, delivered to open pages.
///
/// However many streams there are, a commit costs one read of what is new; without viewers, nothing is read. Recent
/// news is cached, so that a browser reconnecting after a moment costs no read either.
package final class DeskLiveSource: LiveSource {
    private let desk: Desk
    private let state = Mutex(State())

    private struct State {
        var offices: [OfficeID: Chronicle] = [:]
        /// Entries' places on the sheets being viewed; valid up to their own journal position.
        var sheets: [PersonID: WatchedSheet] = [:]
        /// Offices with viewers.
        var watched: @Sendable () -> Set<OfficeID> = { [] }
    }

    /// An office's recent news.
    private struct Chronicle {
        /// Everything after this is in ``news``.
        var since: Int64
        var upTo: Int64
        var news: [News] = []
    }

    /// Journal entries read at once; more than this is sent as "reload".
    static let stretch = 500
    static let kept = 1000
    /// Between two reads, so that a flood of commits causes few of them.
    static let pause = Duration.milliseconds(20)

    package init(desk: Desk) { self.desk = desk }

    // MARK: Following

    package func follow(
        offices watched: @escaping @Sendable () -> Set<OfficeID>,
        tell: @escaping @Sendable (News, OfficeID) async -> Void
    ) async {
        state.withLock { $0.watched = watched }
        await desk.changes.follow(desk.foreignChanges, atMostEvery: Self.pause) { woken in
            for office in woken.map(watched().intersection) ?? watched() { await look(office, tell) }
        }
    }

    /// Reads what is new in an office and tells it.
    private func look(_ office: OfficeID, _ tell: @Sendable (News, OfficeID) async -> Void) async {
        guard var from = state.withLock({ $0.offices[office]?.upTo }) else { return }
        while !Task.isCancelled {
            guard let bulletin = try? await desk.news(of: office, after: from, limit: Self.stretch) else {
                // The database is unavailable. Missed news is sent after the next change, or when a page reconnects.
                return
            }
            remember(bulletin, of: office)
            for news in bulletin.news { await tell(news, office) }
            from = bulletin.upTo
            if bulletin.isComplete { return }
        }
    }

    private func remember(_ bulletin: Bulletin, of office: OfficeID) {
        state.withLock { state in
            guard var chronicle = state.offices[office] else { return }
            chronicle.news += bulletin.news
            chronicle.upTo = bulletin.upTo
            if chronicle.news.count > Self.kept {
                let gone = chronicle.news.count - Self.kept / 2
                chronicle.since = chronicle.news[gone - 1].sequence
                chronicle.news.removeFirst(gone)
            }
            state.offices[office] = chronicle
        }
    }

    // MARK: Seeing

    package func sight(of viewer: Acting, on sheet: PersonID, in language: Language) async throws -> LiveSight {
        let watched = try await desk.watch(sheet, by: viewer)
        let view = try await desk.view(of: viewer.office)
        state.withLock { state in
            state.sheets[sheet] = watched
            // Without viewers nothing was read. News starts here; the page knows what it already shows.
            if state.offices[viewer.office] == nil || !state.watched().contains(viewer.office) {
                state.offices[viewer.office] = Chronicle(since: watched.sequence, upTo: watched.sequence)
            }
        }
        return LiveSight(
            office: viewer.office, sheet: sheet, language: language,
            variant: Self.variant(of: try viewer.person, on: sheet, view), viewer: viewer)
    }

    private static func variant(of viewer: PersonID, on sheet: PersonID, _ view: OfficeView) -> String {
        "\(view.hours(of: viewer).zone)\(viewer == sheet ? " own" : "")"
    }

    package func sightOfBoard(_ viewer: Acting, in language: Language) async throws -> LiveSight {
        let sequence = try await desk.watchBoard(by: viewer)
        state.withLock { state in
            if state.offices[viewer.office] == nil || !state.watched().contains(viewer.office) {
                state.offices[viewer.office] = Chronicle(since: sequence, upTo: sequence)
            }
        }
        return LiveSight(
            office: viewer.office, sheet: try viewer.person, language: language, variant: "board", viewer: viewer,
            isBoard: true)
    }

    package func haveRunOut(_ viewers: [Acting]) async -> [Bool] {
        // While the database is unavailable, no stream is ended because of it.
        (try? await desk.haveRunOut(viewers)) ?? viewers.map { _ in false }
    }

    package func renewed(_ viewers: [(sight: LiveSight, viewer: Acting)], in office: OfficeID) async -> [Acting?] {
        // Whoever cannot be asked about comes anew.
        guard let renewed = try? await desk.renewed(viewers.map(\.viewer), in: office),
            let view = desk.knownView(of: office)
        else { return viewers.map { _ in nil } }
        return zip(viewers, renewed).map { known, viewer in
            guard let viewer, let person = viewer.actor.person else { return nil }
            let sight = known.sight
            let looksTheSame =
                sight.isBoard
                || sight.variant == Self.variant(of: person, on: sight.sheet, view)
                    && view.person(sight.sheet) != nil
            let isSameCountry = ["", view.office.country].contains(sight.language.country)
            return looksTheSame && isSameCountry ? viewer : nil
        }
    }

    package func events(after sequence: Int64, in sight: LiveSight) async throws -> [LiveEvent] {
        let recent = state.withLock { state -> [News]? in
            guard let chronicle = state.offices[sight.office], sequence >= chronicle.since else { return nil }
            return chronicle.news.filter { $0.sequence > sequence }
        }
        if let recent { return try await events(of: recent, in: sight) }
        let bulletin = try await desk.news(of: sight.office, after: sequence, limit: Self.stretch)
        guard bulletin.isComplete else { return [LiveFrames.lookAnew(upTo: bulletin.upTo)] }
        return try await events(of: bulletin.news, in: sight)
    }

    package func events(of news: [News], in sight: LiveSight) async throws -> [LiveEvent] {
        if news.isEmpty { return [] }
        let view = try await desk.view(of: sight.office)
        var frames = LiveFrames(
            view: view,
            say: Wording(view, reader: try sight.viewer.person, in: sight.language, now: desk.clock.now()),
            sight: sight)
        if news.contains(where: frames.moves) {
            frames.board = try await board(on: sight, upTo: news.last?.sequence ?? 0)
        }
        return news.latest.compactMap { frames.event(of: $0) }
    }

    /// Every entry's place on the sheet, at least as new as that journal position.
    private func board(on sight: LiveSight, upTo sequence: Int64) async throws -> WatchedSheet {
        if let known = state.withLock({ $0.sheets[sight.sheet] }), known.sequence >= sequence { return known }
        let fresh = try await desk.watch(sight.sheet, by: sight.viewer)
        state.withLock { $0.sheets[sight.sheet] = fresh }
        return fresh
    }
}

extension [News] {
    /// Without news made obsolete by later news.
    fileprivate var latest: [News] {
        var seen: Set<String> = []
        return reversed().filter { seen.insert($0.matter.thing).inserted }.reversed()
    }
}

extension News.Matter {
    /// Identifies what it is about, so that a later event replaces an earlier one.
    fileprivate var thing: String {
        switch self {
        case .message(let row, _): row.message.id.text
        case .waiting: "waiting"
        case .moment(let person): "moment \(person.text)"
        case .shiftNotes(let sheet): "shift notes \(sheet.text)"
        case .rolling(let sheet): "rolling \(sheet.text)"
        case .claim(let number, _): number
        case .asks(let person): "asks \(person.text)"
        case .rights(let person): "rights \(person?.text ?? "")"
        case .sessionEnded(let session): session.text
        }
    }
}
