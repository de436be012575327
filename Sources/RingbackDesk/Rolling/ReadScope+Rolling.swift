import RingbackCore
import RingbackPhones
import RingbackStore

extension ReadScope {
    /// As much of a sheet as one works down in a sitting.
    static let rollingLimit = 200

    /// - Throws: ``AccessError/notHere`` if nobody has that id.
    func rolling(of principal: PersonID, _ rolling: RollingSession?) throws -> RollingView {
        guard view.person(principal) != nil else { throw AccessError.notHere }
        let grounds = acting.grounds(toOwner: principal)
        try Policy.require(.seeSheet, acting, grounds)
        try mustHaveSaidWhy(principal, grounds)
        let entries = rolling?.isRunning == false ? [] : try sheetToRoll(principal)
        let known = try knownMessages(rolling, entries)
        let numbers = RollingNumbers(
            format: NumberFormat(country: view.office.country, released: view.releasedNumbers),
            contacts: try ContactQueries.find(
                Array(Set(known.values.compactMap(\.message.caller.contact))), in: office, session))
        let outcomes = Dictionary((rolling?.done ?? []).map { ($0.message, $0.outcome) }) { $1 }
        let calls = entries.map { entry in
            RollingView.Call(
                entry: entry, numbers: numbers.all(of: entry.message, tried: rolling?.dialled(for: entry.id) ?? []),
                helpers: [], outcome: outcomes[entry.id],
                line: rolling?.line(of: entry.id).flatMap { $0.isFree ? nil : $0.number })
        }
        let next = calls.first { $0.line == nil && $0.outcome == nil && !$0.numbers.isEmpty }?.entry.id
        return RollingView(
            principal: Named(principal, in: view), session: rolling.map(running),
            lines: try (rolling?.lines ?? []).map { try line($0, rolling, known, numbers) },
            calls: try calls.map { try $0.entry.id == next ? withHelpers($0) : $0 }, next: next,
            returns: returns(rolling, known), readiness: readiness(calls),
            report: try rolling.map { try report($0, known) },
            latest: rolling?.done.last.flatMap { known[$0.message] },
            mayRoll: Policy.allows(.rollCalls, acting, grounds),
            claims: try HoldQueries.claims(at: now, in: office, session), names: view.names,
            sequence: try sequence(), at: now)
    }

    private func sheetToRoll(_ principal: PersonID) throws -> [Entry] {
        let keys = try SheetQueries.keys(owner: principal, face: .sheet, at: now, in: office, session).sorted()
            .prefix(Self.rollingLimit)
        let rows = try SheetQueries.find(keys.map(\.id), in: office, session)
        let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, $0) })
        return keys.compactMap { byID[$0.id].map(entry) }
    }

    /// Everything that the session names, as far as the reader sees it.
    private func knownMessages(_ rolling: RollingSession?, _ entries: [Entry]) throws -> [MessageID: Entry] {
        var known = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
        guard let rolling else { return known }
        var more = Set(rolling.done.map(\.message)).union(rolling.lines.compactMap { $0.call?.message })
        more.formUnion(rolling.ending?.unfinished ?? [])
        more.subtract(known.keys)
        for row in try SheetQueries.find(more.sorted(), in: office, session) where try sees(row.message) {
            known[row.message.id] = entry(row)
        }
        return known
    }

    private func running(_ rolling: RollingSession) -> RollingView.Running {
        RollingView.Running(
            id: rolling.id, keeper: Named(rolling.keeper, in: view), startedBy: Named(rolling.startedBy, in: view),
            startedAt: rolling.startedAt, endedAt: rolling.ending?.at,
            endedByItself: rolling.ending.map { $0.by == nil } ?? false, isReaders: acting.isBy(rolling.keeper))
    }

    private func line(
        _ line: RollingLine, _ rolling: RollingSession?, _ known: [MessageID: Entry], _ numbers: RollingNumbers
    ) throws -> RollingView.Line {
        let entry = line.call.flatMap { known[$0.message] }
        let all = entry.map { numbers.all(of: $0.message, tried: rolling?.dialled(for: $0.id) ?? []) } ?? []
        return RollingView.Line(
            number: line.number, call: line.call, entry: entry,
            shown: line.call.map { call in
                all.first { $0.dial == call.dialled }?.shown
                    ?? numbers.format.text(
                        e164: call.dialled, asGiven: call.dialled)
            } ?? "",
            next: line.call?.step == .next ? all.first { !$0.isTried } : nil,
            helpers: try entry.map { try helpers(of: $0.message) } ?? [])
    }

    private func withHelpers(_ call: RollingView.Call) throws -> RollingView.Call {
        RollingView.Call(
            entry: call.entry, numbers: call.numbers, helpers: try helpers(of: call.entry.message),
            outcome: call.outcome, line: call.line)
    }

    /// The assistants of a caller, with the number to dial.
    private func helpers(of message: Message) throws -> [RollingView.Helper] {
        guard let contact = message.caller.contact else { return [] }
        let links = try CardQueries.links(of: contact, in: office, session).filter { $0.contact == contact }
        let people = try ContactQueries.find(links.map(\.assistant), in: office, session)
        let format = NumberFormat(country: view.office.country)
        return links.compactMap { link in
            people[link.assistant].map { person in
                RollingView.Helper(
                    name: person.name, number: person.numbers.first.map(format.text) ?? "", note: link.note)
            }
        }
    }

    private func returns(_ rolling: RollingSession?, _ known: [MessageID: Entry]) -> [RollingView.Return] {
        guard let rolling, rolling.isRunning else { return [] }
        let open = known.filter { $0.value.message.isOpen }
        let last = Dictionary(rolling.done.map { ($0.message, $0) }) { $1 }
        return rolling.returns(open.mapValues(\.message.timing.lastCallAt)).compactMap { id in
            guard let entry = open[id], let tried = last[id] else { return nil }
            return RollingView.Return(entry: entry, triedAt: tried.at, outcome: tried.outcome)
        }
    }

    private func readiness(_ calls: [RollingView.Call]) -> RollingReadiness {
        var readiness = RollingReadiness()
        for call in calls {
            let id = call.entry.id
            if call.numbers.isEmpty { readiness.withoutNumber.append(id) }
            let name = call.entry.message.caller.name
            if call.entry.row.pronunciation.isEmpty, !name.isEmpty, !PlainSpelling.isSaid(name) {
                readiness.withoutPronunciation.append(id)
            }
            if call.entry.message.code == .asap, call.entry.looksAgain || call.entry.isLate {
                readiness.stale.append(id)
            }
        }
        return readiness
    }

    private func report(_ rolling: RollingSession, _ known: [MessageID: Entry]) throws -> RollingView.Report {
        let report = RollingReport(rolling, at: now)
        return RollingView.Report(
            counts: report.counts, calls: report.calls,
            reached: report.last.compactMap { call in
                known[call.message].map { RollingView.Reached(entry: $0, outcome: call.outcome) }
            },
            unfinished: report.unfinished.compactMap { known[$0] },
            left: try SheetQueries.count(of: rolling.principal, at: now, in: office, session).sheet,
            until: report.until,
            promises: try RollingQueries.promised(
                of: rolling.principal, from: report.startedAt, until: report.until, in: office, session
            ).map(entry))
    }
}

/// In which order somebody is rung: the number that they left first, then their own as the contact has them.
struct RollingNumbers {
    let format: NumberFormat
    let contacts: [ContactID: Contact]

    func all(of message: Message, tried: Set<String>) -> [RollingNumber] {
        var numbers: [RollingNumber] = []
        let contact = message.caller.contact.flatMap { contacts[$0] }
        func add(_ label: String, _ dial: String, _ shown: String) {
            guard !dial.isEmpty, !numbers.contains(where: { $0.dial == dial }) else { return }
            numbers.append(
                RollingNumber(
                    label: label, dial: dial, shown: shown, isTried: tried.contains(dial),
                    caution: format.caution(dial)))
        }
        let known = contact?.numbers ?? []
        let wrong = Set(known.filter { $0.invalidSince != nil }.compactMap(\.e164))
        if let number = message.caller.number, !wrong.contains(number) {
            add(known.first { $0.e164 == number }?.label ?? "", number, format.text(message.caller))
        }
        for number in known.filter(\.isPrimary) + known.filter({ !$0.isPrimary }) where number.invalidSince == nil {
            add(number.label, number.e164 ?? "", format.text(number))
        }
        return numbers
    }
}
