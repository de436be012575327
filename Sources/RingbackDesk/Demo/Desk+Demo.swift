package import RingbackCore
import RingbackPhones
import RingbackStore

extension Desk {
    /// Writes a whole demo office, with people, contacts and weeks of calls, into an empty database.
    ///
    /// - Parameters:
    ///   - password: everybody's.
    ///   - progress: called with the number of messages written so far.
    /// - Throws: ``OfficeError/alreadySetUp`` if there is an office already.
    @discardableResult
    package func play(
        _ demo: DemoOffice, password: String, progress: @Sendable (Int) -> Void = { _ in }
    ) async throws -> OfficeID {
        let hash = try await Self.hash(password)
        var cast = try await openDemo(demo, hash: hash)
        try await addContacts(of: demo, to: &cast)
        try await setManners(of: demo, cast: cast)
        try await setCoverage(of: demo, cast: cast)
        try await tell(demo, cast: cast, progress: progress)
        try await hold(demo.waiting, cast: cast)
        try await setStandards(of: demo, cast: cast)
        try await setDuties(of: demo, cast: cast)
        try await setRequests(of: demo, cast: cast)
        try await setPlaybooks(of: demo, cast: cast)
        try await setFairness(of: demo, cast: cast)
        try await setComplaints(of: demo, cast: cast)
        try await finishDemo(of: cast.office.id)
        changes.wake(cast.office.id)
        return cast.office.id
    }

    /// A database's state, for somebody who wants a demo in it.
    package enum DemoState: Sendable {
        case none, ready
        /// Filling it was interrupted.
        case unfinished
        /// An office that is not a demo.
        case other
    }

    /// Whether the demonstration stands here already, or something else does.
    package func demoState() async throws -> DemoState {
        try await store.read { session in
            guard let office = try OfficeQueries.all(session).first else { return .none }
            guard try Journal.since(office, 0, limit: 1, in: session).first?.via == Via.demo.rawValue else {
                return .other
            }
            let subject = Subject.office(office).journal
            let ours = try Journal.entries(office, subject: subject, limit: 1000, in: session)
            return ours.contains { $0.action == .demoFinished } ? .ready : .unfinished
        }
    }

    private func finishDemo(of office: OfficeID) async throws {
        let entry = JournalEntry(
            office: office, at: clock.now(), actor: nil, via: Via.demo.rawValue,
            subject: Subject.office(office).journal, action: .demoFinished)
        try await store.write(in: office) { _ = try Journal.append(entry, in: $0) }
    }

    private func openDemo(_ demo: DemoOffice, hash: String) async throws -> DemoCastList {
        let (now, start) = (clock.now(), demo.hours.opening(on: demo.firstDay) ?? clock.now())
        let office = Office(
            id: OfficeID(at: start, randomness: ids.words()), name: demo.name, country: demo.country, hours: demo.hours,
            mainNumber: demo.mainNumber.filter { $0 != " " })
        var cast = DemoCastList(office: office)
        var people: [Person] = []
        for person in demo.people {
            people.append(
                Person(
                    office: office.id, id: PersonID(at: start, randomness: ids.words()), name: person.name,
                    pronunciation: person.pronunciation ?? "", email: person.email, roles: person.roles,
                    hours: person.hours))
        }
        for (index, person) in demo.people.enumerated() { people[index].backup = person.backup.map { people[$0].id } }
        cast.people = people.map(\.id)
        cast.names = people.map(\.name)
        cast.hours = people.map { person in person.hours.flatMap { try? office.hours.keeping($0) } ?? office.hours }
        let teams = demo.teams.map { team in
            Team(
                office: office.id, id: TeamID(at: start, randomness: ids.words()), name: team.name,
                lead: people[team.lead].id, members: Set(team.members.map { people[$0].id } + [people[team.lead].id]),
                topics: team.topics,
                rota: Rota(
                    duties: team.rota.map {
                        Rota.Duty(
                            person: people[$0.person].id, weekday: $0.weekday, from: $0.span.opens,
                            until: $0.span.closes)
                    }))
        }
        cast.teams = teams.map(\.id)
        try await store.write(in: nil) { [people] session in
            guard try OfficeQueries.all(session).isEmpty else { throw OfficeError.alreadySetUp }
            try OfficeQueries.add(office, at: start, session)
            for person in people {
                var alone = person
                alone.backup = nil
                try OfficeQueries.add(
                    alone, password: hash, sortKey: NameFolding.sortKey(person.name), session)
            }
            for person in people where person.backup != nil {
                _ = try OfficeQueries.save(person, sortKey: NameFolding.sortKey(person.name), session)
            }
            for principal in demo.principals {
                try OfficeQueries.setAssistants(
                    Set(principal.assistants.map { people[$0].id }), of: people[principal.person].id, in: office.id,
                    session)
            }
            for team in teams { try OfficeQueries.put(team, session) }
            try Journal.append(
                JournalEntry(
                    office: office.id, at: min(start, now), actor: nil, via: Via.demo.rawValue,
                    subject: Subject.office(office.id).journal, action: .officeSetUp,
                    particulars: [.name: .text(office.name)]),
                in: session)
        }
        return cast
    }

    private func addContacts(of demo: DemoOffice, to cast: inout DemoCastList) async throws {
        let (office, country) = (cast.office.id, demo.country)
        let start = demo.hours.opening(on: demo.firstDay) ?? clock.now()
        guard let anybody = cast.people.first else { return }
        for batch in stride(from: 0, to: demo.contacts.count, by: 1000) {
            let people = cast.people
            let made = try demo.contacts[batch..<min(batch + 1000, demo.contacts.count)].map { contact in
                try Self.contact(contact, people: people, office: office, country: country, at: start, ids: ids)
            }
            cast.contacts += made.map(\.contact.id)
            cast.contactNames += made.map(\.contact.name)
            cast.contactNumbers += made.map { $0.contact.numbers.first?.e164 }
            let notes = made.compactMap { item in item.note.map { (item.contact.id, $0) } }
                .map { contact, said in (ContextID(at: start, randomness: ids.words()), contact, said) }
            try await store.write(in: office) { session in
                try ContactQueries.add(
                    made.map { item in
                        ContactAddition(
                            contact: item.contact, sortKey: item.read.sortKey, parts: item.read.parts,
                            national: item.read.national)
                    }, session)
                for (id, contact, said) in notes {
                    try MessageEventQueries.add(
                        ContextRow(
                            id: id, contact: contact, number: nil, message: nil, said: said,
                            by: anybody, at: start, expiresAt: nil),
                        in: office, session)
                }
            }
        }
        let (people, contacts) = (cast.people, cast.contacts)
        try await store.write(in: office) { session in
            for standing in demo.standings {
                try ContactQueries.setStanding(
                    standing.standing, why: standing.why, of: contacts[standing.contact],
                    to: people[standing.principal], in: office, session)
            }
            try Journal.append(
                JournalEntry(
                    office: office, at: start, actor: anybody, via: Via.demo.rawValue,
                    subject: Subject.office(office).journal, action: .contactsImported,
                    particulars: ["rows": .integer(Int64(contacts.count)), "new": .integer(Int64(contacts.count))]),
                in: session)
        }
    }

    private struct MadeContact: Sendable {
        let contact: Contact
        let read: ReadContact
        let note: String?
    }

    private static func contact(
        _ demo: DemoContact, people: [PersonID], office: OfficeID, country: String, at start: Timestamp,
        ids: any IDSource
    ) throws -> MadeContact {
        let read = try ReadContact(
            ContactDraft(
                name: demo.name, company: demo.company, honorific: demo.honorific,
                pronunciation: demo.pronunciation ?? "", timeZone: demo.timeZone,
                numbers: demo.numbers.map { .init(label: $0.label, text: $0.text) }),
            country: country)
        let contact = Contact(
            office: office, id: ContactID(at: start, randomness: ids.words()),
            record: ContactRecord(
                name: read.draft.name, company: read.draft.company, honorific: read.draft.honorific,
                pronunciation: read.draft.pronunciation,
                spellingConfirmed: demo.spellingConfirmed ? people.first.map { .init(by: $0, at: start) } : nil,
                timeZone: demo.timeZone, holder: demo.holder.map { people[$0] }, numbers: read.numbers))
        return MadeContact(contact: contact, read: read, note: demo.note)
    }

    private func tell(
        _ demo: DemoOffice, cast: DemoCastList, progress: @Sendable (Int) -> Void
    ) async throws {
        var narrator = DemoNarrator(cast: cast, now: clock.now(), ids: ids)
        var events = demo.events.makeIterator()
        var ready = narrator.takeReady()
        var isOver = false
        var written = 0
        // PostgreSQL keeps every version of the ledger's row until the transaction ends and scans all of them for each
        // entry: hence short pages. On SQLite every commit saved is worth it.
        let length = store.dialect == .postgres ? 1024 : 8192
        repeat {
            // The next pages are generated while these are written.
            let pages = ready
            async let count = write(pages, in: cast.office.id)
            (ready, isOver) = try Self.pages(of: &narrator, &events, upTo: length)
            written += try await count
            progress(written)
        } while !isOver
        written += try await write(ready, in: cast.office.id)
        progress(written)
    }

    /// As much of the story as one transaction takes.
    private static func pages(
        of narrator: inout DemoNarrator, _ events: inout DemoEvents.Iterator, upTo length: Int
    ) throws -> (ready: (threads: [DemoThread], journal: [JournalEntry]), isOver: Bool) {
        while narrator.journal.count < length {
            guard let event = events.next() else {
                narrator.finish()
                return (narrator.takeReady(), true)
            }
            try narrator.play(event)
        }
        return (narrator.takeReady(), false)
    }

    /// - Returns: the number of messages written.
    private func write(
        _ ready: (threads: [DemoThread], journal: [JournalEntry]), in office: OfficeID
    ) async throws -> Int {
        let (threads, journal) = ready
        try await store.write(in: office) { session in
            for some in threads.inChunks(of: 16) {
                try MessageQueries.add(some.map { ($0.message, $0.attempts.last?.id) }, session)
            }
            for calls in threads.flatMap(\.calls).inChunks(of: 32) {
                try MessageEventQueries.add(Array(calls), in: office, session)
            }
            let attempts = threads.flatMap { thread in thread.attempts.map { ($0, thread.message.id) } }
            for some in attempts.inChunks(of: 32) { try MessageEventQueries.add(Array(some), in: office, session) }
            for thread in threads where thread.endedWithoutTry {
                try ClosingActQueries.add(thread.message, as: thread.message.id.text, in: office, session)
            }
            for thread in threads {
                for answer in thread.answers { try MessageEventQueries.addWithReply(answer, in: office, session) }
                for context in thread.context { try MessageEventQueries.add(context, in: office, session) }
                for (handover, ending, at) in thread.handovers {
                    try MessageEventQueries.add(handover, of: thread.message.id, in: office, session)
                    if let ending { try MessageEventQueries.end(ending, at: at, in: office, session) }
                }
            }
            if !journal.isEmpty { try Journal.append(journal, to: office, in: session) }
        }
        return threads.count
    }

    private func hold(_ waiting: [DemoWaiting], cast: DemoCastList) async throws {
        let callers = waiting.map { caller in
            WaitingCaller(
                id: WaitingID(at: caller.since, randomness: ids.words()), by: cast.people[caller.by],
                since: caller.since, line: caller.line, name: caller.name, number: caller.number,
                forWhom: cast.names[caller.forWhom], draft: "")
        }
        let office = cast.office.id
        try await store.write(in: office) { session in
            for caller in callers { try HoldQueries.put(caller, in: office, session) }
        }
    }
}

extension Array {
    fileprivate func inChunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
