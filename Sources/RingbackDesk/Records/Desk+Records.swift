package import RingbackCore
import RingbackPaper
import RingbackSodium
import RingbackStore
package import RingbackWords

extension Desk {
    /// The acting person's own record; there is no way to another's. The history has nothing of it, and neither reading
    /// nor saving it is counted: that somebody gathers their record is theirs to say.
    /// - Parameters: as for ``review(of:from:until:by:)``.
    package func record(from: String?, until: String?, by acting: Acting) async throws -> RecordView {
        let period = try await reviewPeriod(from: from, until: until, by: acting)
        let vault = vault
        return try await read(acting) { scope in try RecordReading(period, scope, vault).view() }
    }

    /// Adds a note, sealed under the vault's key: not even a copy of the database shows it.
    /// - Throws: ``ReviewError``.
    package func noteInRecord(
        _ said: String, by acting: Acting, once: IdempotentRequest<RecordNote>? = nil
    ) async throws -> IdempotentResult<RecordNote> {
        let vault = vault
        return try await change(acting, once: once) { change in
            try Policy.require(.ownRecord, change.acting)
            let said = try PlainText.clean(said, limit: RecordNote.longest)
            guard !said.isEmpty else { throw ReviewError.noteMissing }
            let person = try change.person
            guard try RecordNoteQueries.count(of: person, in: change.office, change.session) < RecordNote.most else {
                throw ReviewError.tooManyNotes(most: RecordNote.most)
            }
            let note = RecordNote(id: change.newID(), at: change.now, said: said)
            try RecordNoteQueries.add(
                RecordNote(id: note.id, at: note.at, said: vault.seal(said)), of: person, in: change.office,
                change.session)
            return note
        }
    }

    /// - Throws: ``ReviewError/noteUnknown``.
    package func removeRecordNote(_ id: RecordNoteID, by acting: Acting) async throws {
        try await change(acting) { change in
            try Policy.require(.ownRecord, change.acting)
            let isGone = try RecordNoteQueries.remove(id, of: try change.person, in: change.office, change.session)
            guard isGone else { throw ReviewError.noteUnknown }
        }
    }

    /// The signed file, as JSON.
    package func recordFile(from: String?, until: String?, by acting: Acting) async throws -> RecordFile {
        let view = try await record(from: from, until: until, by: acting)
        let bytes = try RecordSeal.file(view.contents, by: RecordSeal.key(of: acting.office, vault))
        return RecordFile(name: name(view, "json"), bytes: bytes)
    }

    /// The same on paper: the PDF carries the signed file.
    /// - Throws: ``ReviewError/unprintable``.
    package func recordPDF(
        from: String?, until: String?, in language: Language, by acting: Acting
    ) async throws -> RecordFile {
        let record = try await record(from: from, until: until, by: acting)
        let key = RecordSeal.key(of: acting.office, vault)
        let signed = try RecordSeal.file(record.contents, by: key)
        let paper = RecordPaper(
            record, digest: Hex.encode(Digest.sha256(signed)), view: try await view(of: acting.office),
            at: clock.now(), in: language)
        let pdf = try await paper.pdf()
        guard let whole = PDFAttachment.attach(signed, as: name(record, "json"), to: pdf) else {
            throw ReviewError.unprintable
        }
        return RecordFile(name: name(record, "pdf"), bytes: RecordSeal.paper(whole, by: key))
    }

    private func name(_ view: RecordView, _ type: String) -> String {
        "record-\(view.review.period.from.description)-\(view.review.period.until.description).\(type)"
    }
}

/// Gathers the acting person's record.
struct RecordReading {
    private let period: ReportPeriod
    private let scope: ReadScope
    private let vault: Vault
    private let person: PersonID

    /// - Throws: ``AccessError`` where no person acts, or the token does not reach so far.
    init(_ period: ReportPeriod, _ scope: ReadScope, _ vault: Vault) throws {
        try Policy.require(.ownRecord, scope.acting)
        (self.period, self.scope, self.vault) = (period, scope, vault)
        person = try scope.person
    }

    func view() throws -> RecordView {
        let reading = ReviewReading(of: person, period, scope)
        let review = try reading.view()
        let notes = try RecordNoteQueries.all(of: person, in: scope.office, scope.session).map { note in
            // Sealed under another key: there is nothing to read any more.
            RecordNote(id: note.id, at: note.at, said: vault.open(note.said) ?? "")
        }
        return RecordView(
            review: review, contents: try contents(review, reading, notes), notes: notes,
            lastDay: try LeavingQueries.standing(of: person, in: scope.office, scope.session)?.lastDay,
            publicKey: RecordSeal.publicKey(of: scope.office, vault))
    }

    private func contents(
        _ review: ReviewView, _ reading: ReviewReading, _ notes: [RecordNote]
    ) throws -> RecordContents {
        let (view, session, office) = (scope.view, scope.session, scope.office)
        var all = RecordContents(
            office: view.office.name, person: view.name(of: person), from: period.from.description,
            to: period.until.description, madeAt: scope.now.rfc3339, zone: view.office.hours.zone)
        all.figures = ReviewName.allCases.map { .init($0, review.figure($0)) }
        all.group = review.group.map { group in
            .init(
                name: group.name, people: group.people,
                figures: ReviewName.compared.map { .init($0, group.figure($0)) })
        }
        all.said = try RecordQueries.said(of: person, in: office, session)
        all.answersWritten = try reading.written()
        all.help = try reading.cases(.help).map { .init(at: $0.at.rfc3339, what: Language.english($0.what)) }
        all.cases = try RecordQueries.cases(by: person, in: office, session) { view.name(of: $0) }
        all.questions = try RecordQueries.questions(by: person, in: office, session) { view.name(of: $0) }
        all.reviews = try ReviewQueries.answered(of: person, in: office, limit: 200, session).map { one in
            RecordContents.Review(
                reviewer: view.name(of: one.reviewer), from: one.period.from.description,
                to: one.period.until.description, answeredAt: (one.answeredAt ?? one.startedAt).rfc3339,
                answers: try ReviewQueries.answers(to: one.id, in: office, session))
        }
        all.notes = notes.map { .init(id: $0.id.text, at: $0.at.rfc3339, said: $0.said) }
        return all
    }
}
