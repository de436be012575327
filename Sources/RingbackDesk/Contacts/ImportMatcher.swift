import RingbackCore
import RingbackStore
import RingbackWords

/// Finds the contact for each row of a file and computes the result for both, without writing.
///
/// Existing contacts are fetched for many rows with few queries. Effects of earlier rows are remembered, so that a dry
/// run of the tenth row shows what would hold after nine.
struct ImportMatcher: Sendable {
    private struct Known: Sendable {
        var contact: Contact
        var isNew: Bool
        var national: [String]
    }

    private let office: OfficeID
    private let country: String
    private let by: PersonID
    private let now: Timestamp

    private var known: [ContactID: Known] = [:]
    private var bySortKey: [String: [ContactID]] = [:]
    private var erased: Set<ContactID> = []
    /// Contacts matched by rows that carry an id of ours: each such row is a different contact.
    private(set) var spoken: Set<ContactID>

    /// In row order.
    private(set) var added: [ContactID] = []
    /// What was added to existing contacts, in words.
    private(set) var changed: [(id: ContactID, adding: [Phrase])] = []

    init(office: OfficeID, country: String, by: PersonID, now: Timestamp, spoken: Set<ContactID> = []) {
        (self.office, self.country, self.by, self.now, self.spoken) = (office, country, by, now, spoken)
    }

    // MARK: What is here

    /// Fetches every contact that any of the rows may be.
    mutating func load(for rows: [ImportRow], _ session: any SQLSession) throws {
        let keys = Set(rows.lazy.filter { $0.contact != nil }.map(\.sortKey)).filter { bySortKey[$0] == nil }
        var ids = Set(rows.compactMap(\.id))
        for keys in keys.sorted().pieces { ids.formUnion(try ContactQueries.withSortKeys(keys, in: office, session)) }
        for key in keys { bySortKey[key] = [] }
        try load(ids.filter { known[$0] == nil }, session)
        let lost = ids.filter { known[$0] == nil }
        if !lost.isEmpty {
            erased.formUnion(try ContactQueries.erased(lost.sorted(), in: office, session))
        }
    }

    private mutating func load(_ ids: Set<ContactID>, _ session: any SQLSession) throws {
        var wanted = ids
        // A merged contact means the one it was merged into.
        for _ in 0..<16 where !wanted.isEmpty {
            var next: Set<ContactID> = []
            let found = try wanted.sorted().pieces.flatMap { try ContactQueries.find($0, in: office, session).values }
            for contact in found {
                known[contact.id] = Known(contact: contact, isNew: false, national: [])
                if let into = contact.mergedInto {
                    if known[into] == nil { next.insert(into) }
                } else {
                    bySortKey[NameFolding.sortKey(contact.name), default: []].append(contact.id)
                }
            }
            wanted = next
        }
    }

    private func standing(for id: ContactID) -> ContactID? {
        var id = id
        for _ in 0..<16 {
            guard let contact = known[id]?.contact else { return nil }
            guard let into = contact.mergedInto else { return id }
            id = into
        }
        return nil
    }

    // MARK: A row

    mutating func take(_ row: ImportRow, newID: () -> ContactID) -> ImportReport.Line {
        guard let read = row.contact else { return line(row, .refused(row.problem)) }
        if let id = row.id, erased.contains(id) {
            return line(
                row,
                .refused(
                    say(
                        """
                        This person's data was erased on request. To add them again, remove the Ringback ID from the \
                        row.
                        """)))
        }
        if let id = row.id.flatMap(standing) ?? same(as: read, sortKey: row.sortKey, hasID: row.id != nil) {
            if row.id != nil { spoken.insert(id) }
            var remarks = row.remarks
            let adding = merge(read, into: id, &remarks)
            guard let found = known[id] else { return line(row, .refused(say("This row cannot be read."))) }
            let shown = found.isNew ? nil : id
            if adding.isEmpty { return line(row, .known(shown), remarks) }
            return line(row, .merged(into: shown, name: found.contact.name, adding: adding), remarks)
        }
        let id = newID()
        known[id] = Known(contact: contact(read, id: id), isNew: true, national: read.national)
        bySortKey[row.sortKey, default: []].append(id)
        added.append(id)
        if row.id != nil { spoken.insert(id) }
        return line(row, .new)
    }

    private func line(
        _ row: ImportRow, _ fate: ImportReport.Fate, _ remarks: [Phrase]? = nil
    ) -> ImportReport.Line {
        .init(line: row.line, name: row.name, fate: fate, remarks: remarks ?? row.remarks)
    }

    private func contact(_ read: ReadContact, id: ContactID) -> Contact {
        let confirmation = Contact.Confirmation(by: by, at: now)
        return Contact(
            office: office, id: id,
            record: ContactRecord(
                name: read.draft.name, company: read.draft.company, honorific: read.draft.honorific,
                pronunciation: read.draft.pronunciation,
                spellingConfirmed: read.draft.spellingConfirmed ? confirmation : nil,
                pronunciationConfirmed: read.draft.pronunciationConfirmed ? confirmation : nil,
                timeZone: read.draft.timeZone, country: read.draft.country, note: read.draft.note,
                numbers: read.numbers, emails: read.draft.emails))
    }

    /// A row is an existing contact if both have the same name and share a number or mail address, or have the same
    /// name and company and no number contradicts it. For contacts that go by their company for lack of a name, no
    /// address may contradict it either. Of several, the one sharing most.
    private func same(as read: ReadContact, sortKey: String, hasID: Bool) -> ContactID? {
        let candidates = (bySortKey[sortKey] ?? []).sorted()
        let numbers = Set(read.numbers.map(Self.key))
        let emails = Set(read.draft.emails.map { $0.address.lowercased() })
        let company = NameFolding.sortKey(read.draft.company)
        var best: (id: ContactID, shares: Int)?
        for id in candidates where !hasID || !spoken.contains(id) {
            guard let known = known[id]?.contact, NameFolding.sortKey(known.name) == sortKey else { continue }
            let theirs = Set(known.numbers.map(Self.key))
            let shared =
                numbers.intersection(theirs).count
                + known.emails.count { emails.contains($0.address.lowercased()) }
            let isAtSamePlace = NameFolding.sortKey(known.company) == company
            // In our own export every row is a different contact: two with one name at one company have two numbers.
            let mayDiffer =
                sortKey == company
                ? (numbers.isEmpty || theirs.isEmpty) && (emails.isEmpty || known.emails.isEmpty)
                : numbers.isEmpty || theirs.isEmpty || !company.isEmpty && !hasID
            guard shared > 0 || isAtSamePlace && mayDiffer else { continue }
            let shares = shared * 2 + (isAtSamePlace ? 1 : 0)
            if shares > best?.shares ?? -1 { best = (id, shares) }
        }
        return best?.id
    }

    /// What makes two numbers the same to dial.
    private static func key(_ number: Contact.Number) -> String {
        number.e164 ?? PhoneNumber.digits(in: number.asGiven)
    }

    /// - Returns: what the row adds to the contact, in words; empty if nothing is new.
    private mutating func merge(_ read: ReadContact, into id: ContactID, _ remarks: inout [Phrase]) -> [Phrase] {
        guard var found = known[id] else { return [] }
        var added: [Phrase] = []
        func fill(_ field: inout String, _ value: String, _ what: Phrase) {
            guard field.isEmpty, !value.isEmpty else { return }
            field = value
            added.append(what)
        }
        let draft = read.draft
        fill(&found.contact.company, draft.company, say("company"))
        fill(&found.contact.honorific, draft.honorific, say("form of address"))
        fill(&found.contact.pronunciation, draft.pronunciation, say("pronunciation"))
        fill(&found.contact.country, draft.country, say("country"))
        fill(&found.contact.note, draft.note, say("note"))
        if !draft.note.isEmpty, found.contact.note != draft.note {
            remarks.append(say("Its note differs from the existing one and is left out."))
        }
        if found.contact.timeZone == nil, let zone = draft.timeZone {
            found.contact.timeZone = zone
            added.append(say("time zone"))
        }
        if draft.spellingConfirmed, found.contact.spellingConfirmed == nil {
            found.contact.spellingConfirmed = .init(by: by, at: now)
            added.append(say("confirmed spelling"))
        }
        merge(read.numbers, read.national, into: &found, &added, &remarks)
        for email in draft.emails
        where !found.contact.emails.contains(where: { $0.address.lowercased() == email.address.lowercased() }) {
            guard found.contact.emails.count < ContactDraft.mostEmails else {
                remarks.append(
                    say("“\(email.address)” is left out: they already have \(ContactDraft.mostEmails) addresses."))
                continue
            }
            found.contact.emails.append(email)
            added.append(Phrase(verbatim: email.address))
        }
        guard !added.isEmpty else { return [] }
        known[id] = found
        if !found.isNew { changed.append((id, added)) }
        return added
    }

    private func merge(
        _ numbers: [Contact.Number], _ national: [String], into found: inout Known, _ added: inout [Phrase],
        _ remarks: inout [Phrase]
    ) {
        for (place, var number) in numbers.enumerated() {
            let here = found.contact.numbers.firstIndex { Self.key($0) == Self.key(number) && $0.ext == number.ext }
            if let here {
                if found.contact.numbers[here].label.isEmpty, !number.label.isEmpty {
                    found.contact.numbers[here].label = number.label
                    added.append(say("label of \(number.asGiven)"))
                }
                if found.contact.numbers[here].bestHours.isEmpty, !number.bestHours.isEmpty {
                    found.contact.numbers[here].bestHours = number.bestHours
                    added.append(say("best hours of \(number.asGiven)"))
                }
                continue
            }
            guard found.contact.numbers.count < ContactDraft.mostNumbers else {
                remarks.append(
                    say("“\(number.asGiven)” is left out: they already have \(ContactDraft.mostNumbers) numbers."))
                continue
            }
            if found.contact.numbers.contains(where: \.isPrimary) { number.isPrimary = false }
            found.contact.numbers.append(number)
            if found.isNew { found.national.append(national[place]) }
            added.append(Phrase(verbatim: number.asGiven))
        }
    }

    // MARK: Rows to write

    var additions: [ContactAddition] {
        added.compactMap { id in
            known[id].map { found in
                ContactAddition(
                    contact: found.contact, sortKey: NameFolding.sortKey(found.contact.name),
                    parts: NameFolding.nameParts(found.contact.name, company: found.contact.company),
                    national: found.national)
            }
        }
    }

    /// The existing contacts that gained something, each once.
    var changes: [(contact: Contact, adding: [Phrase])] {
        var adding: [ContactID: [Phrase]] = [:]
        var order: [ContactID] = []
        for change in changed {
            if adding[change.id] == nil { order.append(change.id) }
            adding[change.id, default: []] += change.adding
        }
        return order.compactMap { id in known[id].map { ($0.contact, adding[id] ?? []) } }
    }
}

extension Array {
    /// As many as one statement takes well: SQLite's time to prepare it is quadratic.
    fileprivate var pieces: [Self] {
        stride(from: 0, to: count, by: 256).map { Self(self[$0..<Swift.min($0 + 256, count)]) }
    }
}
