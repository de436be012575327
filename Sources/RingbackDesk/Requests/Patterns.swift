import RingbackCore
import RingbackStore

/// What a receiver makes of like requests: ties, and notes of facts.
struct Patterns: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Says that two requests of one person are alike.
    /// - Throws: ``RequestError/notAlike``, ``RequestError/notYours``.
    func tie(_ id: WorkRequestID, with other: WorkRequestID) throws -> WorkRequest {
        let (one, two) = (try scope.workRequest(id), try scope.workRequest(other))
        guard acting.isBy(one.to), acting.isBy(two.to) else { throw RequestError.notYours }
        guard one.from == two.from, one.id != two.id else { throw RequestError.notAlike }
        if one.like != two.like {
            try PatternQueries.tie(two.like, to: one.like, in: office, session)
            try Requests(change).step(.tied, of: one, by: one.to)
        }
        return try scope.workRequest(id)
    }

    /// Says that one is like none of the others.
    func untie(_ id: WorkRequestID) throws -> WorkRequest {
        var one = try scope.workRequest(id)
        guard acting.isBy(one.to) else { throw RequestError.notYours }
        if one.like == one.id {
            // The others are named after it: after their oldest, from now on.
            let others = try PatternQueries.alike(one.like, limit: 10_000, in: office, session).filter { $0.id != id }
            guard let oldest = others.last else { return one }
            try PatternQueries.tie(one.like, to: oldest.id, in: office, session)
            one = try scope.workRequest(id)
        }
        one.like = one.id
        try Requests(change).save(one)
        try Requests(change).step(.tied, of: one, by: one.to)
        return try scope.workRequest(id)
    }

    /// A note of facts, which whoever asked is given first.
    /// - Throws: ``RequestError/patternUnknown``, ``RequestError/noteMissing``, ``RequestError/blame(_:)``.
    func note(_ like: WorkRequestID, saying text: String) throws -> PatternNote {
        let pattern = try scope.receivedPattern(like)
        let said = try PlainText.clean(text, limit: PatternNote.textLimit)
        guard !said.isEmpty else { throw RequestError.noteMissing }
        // What either of them wrote then is quoted as it stands.
        let quotes = pattern.requests.flatMap { [$0.what, $0.reply?.text ?? ""] }.filter { !$0.isEmpty }
        let own = quotes.reduce(said) { $0.replacing("“\($1)”", with: " · ") }
        if let word = BlameWords.first(in: own) { throw RequestError.blame(word) }
        var note = PatternNote(
            id: newID(), by: pattern.to.id, about: pattern.from.id, like: like, said: said, at: now)
        note.evidence = pattern.requests.prefix(PatternNote.mostEvidence).map {
            .init(request: $0.id, at: $0.at, what: $0.what, answer: $0.reply?.answer, text: $0.reply?.text ?? "")
        }
        try PatternNoteQueries.add(note, in: office, session)
        tellUnseen(note, "shared")
        try RequestMails(change).share(note, with: note.about)
        return note
    }

    /// Gives a note to a manager, with what it rests on. Whoever asked has it already, and sees that it went on.
    /// - Throws: ``RequestError/noteUnknown``, ``RequestError/managerIsTheAsker(_:)``,
    ///   ``RequestError/alreadyShared(_:)``.
    func share(_ id: PatternNoteID, with manager: PersonID?) throws -> PatternNote {
        var note = try scope.patternNote(id)
        guard acting.isBy(note.by) else { throw RequestError.noteUnknown }
        let above = view.supervisors(of: note.by)
        if let manager, manager == note.about { throw RequestError.managerIsTheAsker(view.name(of: manager)) }
        guard let manager = manager ?? above.first(where: { $0 != note.about }) else {
            throw RequestError.nobodyAbove
        }
        guard above.contains(manager) else { throw AccessError.notHere }
        if let known = note.manager { throw RequestError.alreadyShared(view.name(of: known)) }
        guard try PatternNoteQueries.share(id, with: manager, at: now, in: office, session) else {
            throw RequestError.changed
        }
        (note.manager, note.managerAt) = (manager, now)
        tellUnseen(note, "manager\u{1F}\(manager.text)")
        try RequestMails(change).share(note, with: manager)
        return note
    }

    private func tellUnseen(_ note: PatternNote, _ act: String) {
        let evidence = note.evidence.map { "\($0.request.text)\u{1F}\($0.what)\u{1F}\($0.text)" }
        let sealed = [note.id.text, note.by.text, note.about.text, act, note.said] + evidence
        change.tellUnseen(
            .patternShared, of: JournalSubject(JournalSubject.request, note.id),
            seal: Seal.of(sealed.joined(separator: "\u{1F}")))
    }
}
