package import RingbackCore
import RingbackStore

extension Desk {
    /// A day as the acting person closes it.
    /// - Parameter day: today if it is not said.
    /// - Throws: ``AccessError/forbidden`` for whoever looks after nobody.
    package func day(_ day: Workday?, by acting: Acting) async throws -> DayFile {
        try Policy.require(.seeDays, acting)
        return try await lookUp(acting, upTo: DayFile.mostOpenTogether) { scope in
            try scope.dayFile(day ?? scope.view.office.hours.workday(at: scope.now))
        } counting: { file in
            // A lead closes the day of their team every day; others come back to the same page again and again.
            let others = file.groups.flatMap(\.open).filter {
                !acting.keeps($0.owner.id) && !acting.relations.leads.contains($0.owner.id)
            }
            return LookedUp(messages: lookups.newlyShown(others.map(\.message.id), to: acting, at: clock.now()))
        }
    }

    /// What the acting person has left to return by the end of a day, first due first.
    package func left(on day: Workday?, by acting: Acting) async throws -> DayLeft {
        try Policy.requireScope(for: .seeSheet, acting)
        return try await read(acting) { scope in
            let me = try scope.person
            try Policy.require(.seeSheet, scope.acting, scope.acting.grounds(toOwner: me))
            let times = try scope.dayRules().times(day ?? scope.view.office.hours.workday(at: scope.now))
            let open = try DayQueries.open(of: [me], on: times, most: 200, in: scope.office, scope.session)
            let rows = try SheetQueries.find(open.map(\.message), in: scope.office, scope.session)
            let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, scope.entry($0)) })
            return DayLeft(
                times: times, entries: open.compactMap { byID[$0.message] }, isTime: scope.now >= times.left,
                at: scope.now)
        }
    }

    /// The same for the line above one's sheet: nothing before the time for it, without looking.
    package func leftLine(by acting: Acting) async throws -> DayLeft? {
        let times = try await read(acting) { scope in
            try scope.dayRules().times(scope.view.office.hours.workday(at: scope.now))
        }
        guard clock.now() >= times.left, Policy.allows(.seeSheet, acting, [.owner]) else { return nil }
        return try await left(on: times.day, by: acting)
    }

    /// Workdays that nobody signed, as far as they have climbed to the acting person.
    package func unsignedDays(by acting: Acting) async throws -> [UnsignedDay] {
        try Policy.require(.seeDays, acting)
        return try await read(acting) { try $0.unsignedDays(try $0.dayRules()) }
    }

    /// Carries what is left of a day to others, each with a reason and a new time; all of them or none.
    /// - Throws: ``DayError``, ``ExcuseError``, ``MessageError``.
    package func carry(
        _ drafts: [CarryDraft], from day: Workday, by acting: Acting, once: IdempotentRequest<DayFile>? = nil
    ) async throws -> IdempotentResult<DayFile> {
        try await change(acting, once: once) { change in
            try Days(change).carry(drafts, from: day)
            return try change.scope.dayFile(day)
        }
    }

    /// Takes back what was just carried; of one message, ``undo(_:step:by:once:)`` does the same.
    /// - Returns: how many messages.
    /// - Throws: ``MessageError/tooLateToUndo``, ``DayError/signed(by:)``.
    package func undoCarries(from day: Workday, by acting: Acting) async throws -> Int {
        try await change(acting) { try Days($0).uncarry(from: day) }
    }

    /// Notes what was found in mailboxes at the end of a day.
    /// - Throws: ``DayError``.
    package func checkMailboxes(
        _ drafts: [MailboxDraft], on day: Workday, by acting: Acting, once: IdempotentRequest<DayFile>? = nil
    ) async throws -> IdempotentResult<DayFile> {
        try await change(acting, once: once) { change in
            try Days(change).check(drafts, on: day)
            return try change.scope.dayFile(day)
        }
    }

    /// Carries, and signs: what a supervisor does in one press at the end of a day.
    /// - Throws: ``DayError``.
    package func signDay(
        _ day: Workday, for group: DayGroup? = nil, attests: Bool = false, carrying drafts: [CarryDraft] = [],
        by acting: Acting, once: IdempotentRequest<[DayStatement]>? = nil
    ) async throws -> IdempotentResult<[DayStatement]> {
        try await change(acting, once: once) { change in
            if !drafts.isEmpty { try Days(change).carry(drafts, from: day) }
            return try Days(change).sign(day, for: group, attests: attests)
        }
    }

    /// When what is left is asked for, and when supervisors are mailed.
    package func dayClose(by acting: Acting) async throws -> DayClose {
        try await read(acting) { scope in
            try Policy.require(.seePeople, scope.acting)
            return try SignatureQueries.close(of: scope.office, scope.session)
        }
    }

    /// - Throws: ``DayError/badTime``; ``OfficeError/personChanged`` when another set it since.
    package func setDayClose(
        left: Int?, mail: Int?, expecting: Int? = nil, by acting: Acting
    ) async throws -> DayClose {
        try await change(acting) { change in
            try Policy.require(.setDayClose, change.acting)
            let before = try SignatureQueries.close(of: change.office, change.session)
            if let expecting, expecting != before.version { throw OfficeError.personChanged }
            var close = before
            try close.set(left: left, mail: mail)
            close.version += 1
            try SignatureQueries.set(close, of: change.office, change.session)
            change.tell(
                .dayCloseSet, of: .office(change.office),
                [
                    "left": .text(Span.clock(close.left)), "leftBefore": .text(Span.clock(before.left)),
                    "evening": .text(Span.clock(close.mail)), "eveningBefore": .text(Span.clock(before.mail)),
                ])
            return close
        }
    }

    /// Compares every signature of an office with its history.
    package func verifySignatures(of office: OfficeID) async throws -> (count: Int, wrong: [WrongSignature]) {
        let hours = try await view(of: office).office.hours
        return try await store.read(lane: .long) { try SignatureQueries.verify(office, hours, in: $0) }
    }
}
