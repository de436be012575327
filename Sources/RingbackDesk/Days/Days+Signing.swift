import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackWords

extension Days {
    // MARK: Mailboxes

    /// - Throws: ``DayError/countMissing``, ``AccessError/notHere`` for somebody whose day one does not close.
    func check(_ drafts: [MailboxDraft], on day: Workday) throws {
        try Policy.require(.signDays, acting)
        let mine = Set(scope.dayCrews().flatMap(\.people))
        guard drafts.allSatisfy({ mine.contains($0.person) }) else { throw AccessError.notHere }
        let times = try open(day)
        for draft in drafts {
            try requireUnsigned(draft.person, times)
            let count = draft.count ?? 0
            guard (0...MailboxCheck.mostMessages).contains(count) else { throw DayError.countMissing }
            // Of a day that is signed late, it is counted late.
            if let counted = draft.countedAt, counted < times.start || counted > now { throw DayError.countedWhen(day) }
            try SignatureQueries.check(
                MailboxCheck(
                    person: draft.person, kind: draft.count == nil ? .attested : .count, count: count,
                    countedAt: draft.countedAt ?? now, by: try person, at: now),
                on: day, in: office, session)
        }
        tellOfMailboxes(drafts, day)
    }

    private func tellOfMailboxes(_ drafts: [MailboxDraft], _ day: Workday) {
        if drafts.isEmpty { return }
        tell(
            .dayMailboxes, of: .day(day),
            [
                "counted": .list(drafts.filter { $0.count != nil }.map { .text($0.person.text) }),
                "attested": .list(drafts.filter { $0.count == nil }.map { .text($0.person.text) }),
                "found": .integer(Int64(drafts.compactMap(\.count).reduce(0, +))),
            ])
    }

    // MARK: Signing

    /// Signs a day by name: for one group, or for all of the acting person's that nobody has signed.
    /// - Parameter attests: whether the signer says that they looked into every mailbox that nobody has checked.
    /// - Throws: ``DayError``.
    func sign(_ day: Workday, for group: DayGroup?, attests: Bool) throws -> [DayStatement] {
        try Policy.require(.signDays, acting)
        let times = try open(day)
        let clock = view.clock(of: try person, at: now)
        guard let closes = times.closes, closes <= now else {
            throw DayError.tooEarly(day, at: clock.time(times.closes ?? times.end))
        }
        let crews = scope.dayCrews()
        if crews.isEmpty { throw DayError.nothingToSign }
        let chosen = group.map { group in crews.filter { $0.group == group } } ?? crews
        if chosen.isEmpty { throw AccessError.notHere }
        let signed = try SignatureQueries.of(day, in: office, session)
        let left = chosen.filter { signed[$0.group] == nil }
        if left.isEmpty, let known = chosen.compactMap({ signed[$0.group] }).first {
            throw DayError.alreadySigned(by: known.name, at: clock.dated(known.at))
        }
        try mustHaveBegun(times, left)
        if attests { try attestRest(of: left, on: day) }
        let facts = try scope.dayFacts(times, left, try scope.dayRules())
        let hurdles = left.flatMap { facts.standing(of: $0).hurdles }
        if !hurdles.isEmpty { throw try undecided(hurdles) }
        return try left.map { try sign($0, facts, closes) }
    }

    /// A day before the office was set up has nothing to sign, unless calls of that day were brought along.
    private func mustHaveBegun(_ times: DayTimes, _ crews: [DayCrew]) throws {
        guard let begun = Timestamp(exactly: Int64(clamping: office.high >> 16)), begun >= times.end else { return }
        let facts = try scope.dayFacts(times, crews, try scope.dayRules())
        let isKnown = !facts.open.isEmpty || !facts.carries.isEmpty
        if isKnown || facts.figures.values.contains(where: { $0 != DayFigures() }) { return }
        throw DayError.beforeOffice(times.day)
    }

    private func attestRest(of crews: [DayCrew], on day: Workday) throws {
        let known = try SignatureQueries.mailboxes(on: day, in: office, session)
        let rest = Set(crews.flatMap(\.people)).subtracting(known.keys).sorted()
        if rest.isEmpty { return }
        try check(rest.map { MailboxDraft(person: $0, count: nil, countedAt: nil) }, on: day)
    }

    private func undecided(_ hurdles: [DayHurdle]) throws -> DayError {
        DayError.undecided(count: hurdles.count, first: try scope.sentences(of: Array(hurdles.prefix(5))))
    }

    private func sign(_ crew: DayCrew, _ facts: DayFacts, _ closes: Timestamp) throws -> DayStatement {
        let (times, standing) = (facts.times, facts.standing(of: crew))
        let figures = facts.figures(of: crew, standing)
        let people = crew.people.map { person in
            DayStatement.Person(
                person: person, figures: figures[person] ?? DayFigures(), mailbox: standing.mailboxes[person])
        }
        let crewed = Set(crew.people)
        let statement = DayStatement(
            day: times.day, part: crew.group, by: try person, name: acting.name, at: now, closed: closes,
            isLate: now >= times.end, people: people, carries: standing.carries,
            greetings: try scope.findings(.greetingCurrent, on: times.day).count {
                $0.person.map(crewed.contains) ?? true
            },
            gaps: try scope.findings(.operatorOnDuty, on: times.day).count)
        let text = try statement.text()
        let digest = Hex.encode(Digest.sha256(text))
        guard
            try SignatureQueries.add(
                text, digest: digest, of: times.day, crew.group, by: try person, at: now, in: office, session)
        else { throw DayError.alreadySigned(by: acting.name, at: "") }
        let total = statement.total
        tell(
            .daySigned, of: .day(times.day),
            [
                "part": .text(crew.group.text), "team": .text(crew.name ?? ""), "digest": .text(digest),
                "taken": .integer(Int64(total.taken)), "returned": .integer(Int64(total.returned)),
                "leftWord": .integer(Int64(total.leftWord)), "carried": .integer(Int64(total.carried)),
                "late": .boolean(statement.isLate),
            ])
        return statement
    }
}

extension ReadScope {
    /// What is in the way, each in a sentence with names.
    func sentences(of hurdles: [DayHurdle]) throws -> [Phrase] {
        let rows = try SheetQueries.find(hurdles.compactMap(\.message), in: office, session)
        let numbers = NumberFormat(country: view.office.country)
        let callers = Dictionary(
            uniqueKeysWithValues: rows.map { row in
                let caller = row.message.caller
                return (row.message.id, caller.name.isEmpty ? numbers.text(caller) : caller.name)
            })
        return hurdles.map { hurdle in
            hurdle.sentence(
                name: view.name(of: hurdle.person), caller: hurdle.message.flatMap { callers[$0] } ?? "")
        }
    }
}
