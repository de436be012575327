import RingbackCore
import RingbackStore

extension ReadScope {
    var patternsSince: Timestamp { now.adding(seconds: -RequestLikeness.window) }

    /// Both sides of the acting person: as the one who was asked, and as the one who asks.
    func patterns() throws -> PatternList {
        let person = try person
        let received = try PatternQueries.received(by: person, since: patternsSince, in: office, session)
        let sent = try PatternQueries.sent(by: person, since: patternsSince, in: office, session)
        let notes = try PatternNoteQueries.concerning(person, limit: 50, in: office, session)
        return PatternList(
            received: try received.map { try shown($0, notes) }, sent: try sent.map { try shown($0, notes) },
            notes: notes.map(shown))
    }

    /// The one that somebody was asked.
    /// - Throws: ``RequestError/patternUnknown``.
    func receivedPattern(_ like: WorkRequestID) throws -> PatternView {
        let person = try person
        guard
            let pattern = try PatternQueries.received(by: person, since: patternsSince, in: office, session)
                .first(where: { $0.like == like })
        else { throw RequestError.patternUnknown }
        let notes = try PatternNoteQueries.concerning(person, limit: 50, in: office, session)
        var shown = try shown(pattern, notes)
        shown.requests = try PatternQueries.alike(
            like, since: patternsSince, limit: PatternNote.mostEvidence, in: office, session
        ).filter { $0.to == pattern.to && $0.from == pattern.from }
        return shown
    }

    private func shown(_ pattern: RequestPattern, _ notes: [PatternNote]) throws -> PatternView {
        let record = try pattern.duty.flatMap { try DutyQueries.find($0, in: office, session) }
        let holder = record?.holder(on: today)
        return PatternView(
            pattern: pattern, from: Named(pattern.from, in: view), to: Named(pattern.to, in: view),
            duty: record.map { DutyName(id: $0.duty.id, name: $0.duty.name) },
            holder: holder.map { Named($0, in: view) }, holderSince: holder == nil ? nil : record?.since(on: today),
            isReceiver: acting.isBy(pattern.to),
            note: notes.first { $0.like == pattern.like && $0.by == pattern.to })
    }

    /// A note that the acting person wrote or was given.
    /// - Throws: ``RequestError/noteUnknown``.
    func patternNote(_ id: PatternNoteID) throws -> PatternNote {
        guard let note = try PatternNoteQueries.find(id, in: office, session),
            acting.isBy(note.by) || acting.isBy(note.about) || acting.isBy(note.manager)
        else { throw RequestError.noteUnknown }
        return note
    }

    func shown(_ note: PatternNote) -> PatternNoteView {
        let isWriter = acting.isBy(note.by)
        let managers = isWriter && note.manager == nil ? view.supervisors(of: note.by).filter { $0 != note.about } : []
        return PatternNoteView(
            note: note, by: Named(note.by, in: view), about: Named(note.about, in: view),
            manager: note.manager.map { Named($0, in: view) }, isWriter: isWriter,
            managers: managers.map { Named($0, in: view) })
    }
}
