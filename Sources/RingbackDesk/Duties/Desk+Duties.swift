package import RingbackCore
import RingbackSodium
import RingbackStore

extension Desk {
    /// Duties on a page of the register.
    package static let mostDuties = 200

    /// Who does what: the register by name, or what answers a question such as "who does invoices?".
    /// - Parameters:
    ///   - limit: 1 to ``mostDuties``.
    ///   - isSure: leaves out what only sounds alike, or has but some of the words: for a search among other things.
    package func duties(
        asked question: String = "", after cursor: String? = nil, limit: Int = 50, isSure: Bool = false,
        by acting: Acting
    ) async throws -> DutyList {
        try Policy.require(.seeDuties, acting)
        let question = PlainText.shortened(question, to: 400)
        return try await read(acting) { scope in
            let limit = min(max(1, limit), Self.mostDuties)
            let total = question.isEmpty ? try DutyQueries.count(in: scope.office, scope.session) : nil
            let records =
                question.isEmpty
                ? try DutyQueries.list(
                    after: cursor.map(Cursor.readDuty), limit: limit, in: scope.office, scope.session)
                : try scope.duties(asked: question, limit: limit, isSure: isSure)
            let isFull = question.isEmpty && records.count == limit
            return DutyList(
                duties: try scope.shown(records),
                next: isFull ? records.last.map { Cursor.text(duty: $0.duty.name) } : nil, total: total,
                mayAdd: Policy.allows(.addDuty, scope.acting), today: scope.today)
        }
    }

    /// A duty with all who held, hold and will hold it.
    /// - Throws: ``AccessError/notHere``.
    package func duty(_ id: DutyID, by acting: Acting) async throws -> DutyView {
        try Policy.require(.seeDuties, acting)
        return try await read(acting) { scope in
            try scope.shown([scope.dutyRecord(id)], announced: true).first.unwrapped()
        }
    }

    /// What somebody holds, held and will hold.
    package func duties(of person: PersonID, by acting: Acting) async throws -> [DutyView] {
        try Policy.require(.seeDuties, acting)
        return try await read(acting) { scope in
            guard scope.view.person(person) != nil else { throw AccessError.notHere }
            return try scope.shown(DutyQueries.ever(heldBy: person, in: scope.office, scope.session))
        }
    }

    /// Proposals that wait for the acting person to confirm or decline them, oldest first.
    package func dutiesToDecide(by acting: Acting) async throws -> [DutyView] {
        try Policy.require(.seeDuties, acting)
        return try await read(acting) { scope in
            let open = try DutyChangeQueries.open(limit: 500, in: scope.office, scope.session)
            return try scope.shown(DutyQueries.find(open.map(\.duty), in: scope.office, scope.session))
                .filter { $0.may.confirm && $0.pending != nil }
        }
    }

    /// Adds a duty to the register, and who holds it.
    /// - Throws: ``DutyError``.
    package func addDuty(
        _ draft: DutyDraft, holder: HolderDraft?, by acting: Acting, once: IdempotentRequest<DutyView>? = nil
    ) async throws -> IdempotentResult<DutyView> {
        try await change(acting, once: once) { change in
            let id = try Duties(change).add(draft)
            if let holder { _ = try Duties(change).hold(id, holder) }
            return try change.dutyView(id)
        }
    }

    /// Changes what a duty is called, its lead and deputies; never who holds it.
    /// - Parameter version: the one that was read; `nil` for whichever there is.
    /// - Throws: ``DutyError``.
    package func changeDuty(
        _ id: DutyID, _ draft: DutyDraft, expecting version: Int?, by acting: Acting
    ) async throws -> DutyView {
        try await change(acting) { change in
            try Duties(change).set(id, draft, expecting: version)
            return try change.dutyView(id)
        }
    }

    /// Takes a duty off the register: the office no longer does it. What it was stays in the history.
    package func endDuty(_ id: DutyID, by acting: Acting) async throws {
        try await change(acting) { try Duties($0).end(id) }
    }

    /// Another holder from a day on. It holds at once where the acting person leads the duty or the office; else it is
    /// proposed to whoever leads, and nothing changes until they confirm it.
    /// - Throws: ``DutyError``.
    package func setHolder(
        of id: DutyID, _ draft: HolderDraft, by acting: Acting, once: IdempotentRequest<DutyView>? = nil
    ) async throws -> IdempotentResult<DutyView> {
        try await change(acting, once: once) { change in
            _ = try Duties(change).hold(id, draft)
            return try change.dutyView(id)
        }
    }

    /// Confirms a proposed holder, declines them with a reason, or takes the proposal back.
    /// - Throws: ``DutyError/noChange``, ``DutyError/reasonMissing``, and what ``setHolder(of:_:by:once:)`` throws.
    package func decideHolder(
        _ proposal: DutyChangeID, of id: DutyID, _ decision: DutyChange.Decision, reason: String = "",
        by acting: Acting, once: IdempotentRequest<DutyView>? = nil
    ) async throws -> IdempotentResult<DutyView> {
        try await change(acting, once: once) { change in
            try Duties(change).decide(proposal, of: id, decision, reason: reason)
            return try change.dutyView(id)
        }
    }
}

extension Change {
    func dutyView(_ id: DutyID) throws -> DutyView {
        try scope.shown([scope.dutyRecord(id)], announced: true).first.unwrapped()
    }
}

extension Cursor {
    /// A place in a list by name.
    static func text(duty name: String) -> String { "n\(Hex.encode(Array(NameFolding.sortKey(name).utf8)))" }

    static func readDuty(_ text: String) throws(CursorError) -> String {
        guard text.first == "n", let bytes = Hex.decode(String(text.dropFirst())),
            let name = String(validating: bytes, as: UTF8.self)
        else { throw CursorError() }
        return name
    }
}

extension DutyView? {
    fileprivate func unwrapped() throws(AccessError) -> DutyView {
        guard let self else { throw .notHere }
        return self
    }
}
