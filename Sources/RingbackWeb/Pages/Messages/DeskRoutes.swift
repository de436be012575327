import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// The desk: caller search, filing, and the fragments a script fetches during typing.
struct DeskRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.desk, desk)
        router.get(Paths.deskResults, results)
        router.get(Paths.deskCard, fills)
        router.get(Paths.deskTaken) { call in .fragment(DeskPage.takenList(try await takenToday(call))) }
        router.get(Paths.taken) { call in
            let taken = try await taken(call, after: call.query.text("after"), upTo: 50)
            return .page(TakenPage(taken: taken.messages, next: taken.next))
        }
        router.post(Paths.desk, file)
        router.get(Paths.waiting) { call in .fragment(DeskPage.holdBoard(try await board(call), .ofNobody)) }
        router.post(Paths.waiting, hold)
        router.post(Paths.waitingEnd(":id")) { call in
            try await call.desk.endHold(try call.id(), by: call.acting)
            let say = try await call.wording()
            return .done(say("Taken off hold."), at: Paths.desk)
        }
    }

    // MARK: Looking

    private func desk(_ call: PageCall) async throws -> PageAnswer {
        var page = try await page(call, try await draft(call))
        if let number = call.query.text("playbook"), let text = try await call.desk.quickAnswer(number, by: call.acting)
        {
            page.draft.playbook = number
            page.quick = (number, text)
        }
        if let query = call.query.text("q") {
            page.query = query
            page.results = try await found(query, call)
        }
        return .page(page)
    }

    /// The page for a draft: whom it would be for, who is calling, who is on hold, what was taken.
    private func page(_ call: PageCall, _ draft: DeskDraft, problem: Phrase? = nil) async throws -> DeskPage {
        let acting = try call.acting
        let view = try await call.desk.view(of: acting.office)
        let foreseen = try await foresee(draft, call)
        var draft = draft
        draft.others = foreseen.others
        if draft.key.isEmpty { draft.key = String(UInt64.random(in: 0 ... .max), radix: 36) }
        let board = try await call.desk.holdBoard(by: acting)
        let say = try await call.wording()
        let asks = try await call.desk.asks(by: acting)
        return DeskPage(
            draft: draft, problem: problem, people: Addressee.all(in: view, say),
            proposal: foreseen.proposal, caller: foreseen.caller, suggested: foreseen.suggested,
            besides: foreseen.besides, rung: foreseen.rung, caution: foreseen.caution, remark: foreseen.remark,
            waiting: board.callers.map { WaitingCall($0, board.names, say) },
            taken: try await takenToday(call),
            offers: asks.offers(say, back: Paths.desk),
            asks: asks.views(say, for: try acting.person, back: Paths.desk), onDuty: try await call.onDuty(),
            clock: say.clockPattern,
            sequence: board.sequence)
    }

    private func draft(_ call: PageCall) async throws -> DeskDraft {
        if let id: WaitingID = call.query.id("waiting"), let draft = try await held(id, call) { return draft }
        guard let id: ContactID = call.query.id("contact") else {
            return DeskDraft(
                onto: call.query["onto"], name: call.query["name"], number: call.query["number"])
        }
        let contact = try await call.desk.callerCard(id, by: call.acting).contact
        let number = contact.numbers.first { $0.invalidSince == nil }
        return DeskDraft(contact: id.text, name: contact.name, number: number?.e164 ?? number?.asGiven ?? "")
    }

    /// A caller taken off hold; if somebody else has them open, what was typed so far.
    private func held(_ id: WaitingID, _ call: PageCall) async throws -> DeskDraft? {
        do {
            let over = call.query["over"] == "yes"
            let caller = try await call.desk.openHeld(id, takingOver: over, by: call.acting)
            var draft = DeskDraft(caller)
            guard let by = caller.openBy, try by != call.acting.person else { return draft }
            let (names, say) = (try await call.desk.names(by: call.acting), try await call.wording())
            draft.waiting = ""
            let (name, since) = (names[by] ?? say("Somebody"), caller.openedAt.map { say.moment($0) } ?? "")
            draft.elsewhere = (
                say("\(name) has had this caller open since \(since)."), Paths.desk(waiting: id.text, over: true)
            )
            return draft
        } catch let error as HoldError {
            return DeskDraft(elsewhere: (try await call.wording()(error.sentence), Paths.desk))
        } catch AccessError.notHere { return nil }
    }

    /// What depends on the caller and the person asked for.
    private struct Foreseen {
        var proposal: ProposalView?
        var caller: CallerCardView?
        var suggested: [ContactResult] = []
        var besides: ContactResult?
        var others: [String] = []
        var rung: [CallerCardView.RungLine] = []
        var caution: DialCaution?
        var remark: String?
    }

    private func foresee(_ draft: DeskDraft, _ call: PageCall) async throws -> Foreseen {
        if [draft.contact, draft.number, draft.for, draft.name, draft.onto, draft.regarding].allSatisfy(\.isEmpty) {
            return Foreseen()
        }
        let say = try await call.wording()
        let forecast = try await call.desk.foresee(
            contact: ContactID(draft.same) ?? (draft.same.isEmpty ? ContactID(draft.contact) : nil),
            isConfirmed: ContactID(draft.same) != nil, number: draft.number, name: draft.name, forWhom: draft.for,
            topic: draft.regarding, goesOn: MessageID(draft.onto), by: call.acting)
        var proposal = ProposalView(
            forecast, named: draft.for, say, names: try await call.desk.names(by: call.acting))
        if let owner = forecast.owner {
            let line = try await call.desk.line(
                for: owner.person.id, to: forecast.contact, number: draft.number, callsAgain: forecast.joins != nil,
                by: call.acting)
            proposal?.tell = SayingView(line, contact: forecast.contact, number: draft.number, say)
        }
        let card = try await forecast.contact.asyncMap { try await call.desk.callerCard($0, by: call.acting) }
        return Foreseen(
            proposal: proposal,
            caller: card.map { CallerCardView($0, say) } ?? forecast.earlier.map { CallerCardView($0, say) },
            suggested: forecast.besides == nil ? forecast.suggested.map { ContactResult(suggested: $0, say) } : [],
            besides: forecast.besides.map { ContactResult(suggested: $0, say) }, others: forecast.others,
            rung: forecast.returns.map { CallerCardView.RungLine($0, say, joins: forecast.joins?.id) }
                + forecast.rung.map { CallerCardView.RungLine($0, say) },
            caution: forecast.caution,
            remark: [forecast.remark.map { say($0) }, forecast.undecided(say)].compactMap(\.self)
                .joined(separator: " ").nilIfEmpty)
    }

    private func results(_ call: PageCall) async throws -> PageAnswer {
        let query = call.query["q"]
        return .fragment(DeskPage.resultList(try await found(query, call), query: query))
    }

    private func found(_ query: String, _ call: PageCall) async throws -> [ContactResult] {
        let say = try await call.wording()
        let found = try await call.desk.findCallers(query, limit: 8, by: call.acting)
        let isFirstMeant = found.lazy.map(\.plainness).isFirstMeant
        return found.enumerated().map { place, caller in
            ContactResult(caller, isPlain: place == 0 && isFirstMeant, say)
        }
    }

    private func fills(_ call: PageCall) async throws -> PageAnswer {
        var draft = DeskDraft(
            contact: call.query["contact"], same: call.query["is"], name: call.query["name"],
            number: call.query["number"],
            for: call.query["for"])
        (draft.onto, draft.window) = (call.query["onto"], call.query["window"])
        draft.regarding = call.query["regarding"]
        let foreseen = try await foresee(draft, call)
        draft.others = foreseen.others
        return .fragment(
            DeskPage.fills(
                draft, caller: foreseen.caller, suggested: foreseen.suggested, besides: foreseen.besides,
                rung: foreseen.rung, proposal: foreseen.proposal, caution: foreseen.caution,
                remark: foreseen.remark))
    }

    private func board(_ call: PageCall) async throws -> [WaitingCall] {
        let board = try await call.desk.holdBoard(by: call.acting)
        let say = try await call.wording()
        return board.callers.map { WaitingCall($0, board.names, say) }
    }

    /// The last that the viewer took today.
    private func takenToday(_ call: PageCall) async throws -> [TakenMessage] {
        let say = try await call.wording()
        let (entries, _) = try await call.desk.taken(cursor: nil, limit: 12, by: call.acting)
        return entries.filter { say.isToday($0.message.timing.lastCallAt) }.map { TakenMessage($0, say) }
    }

    private func taken(
        _ call: PageCall, after cursor: String?, upTo limit: Int
    ) async throws -> (messages: [TakenMessage], next: String?) {
        let say = try await call.wording()
        let (entries, next) = try await call.desk.taken(cursor: cursor, limit: limit, by: call.acting)
        return (entries.map { TakenMessage($0, say) }, next)
    }

    // MARK: Filing

    private func file(_ call: PageCall) async throws -> PageAnswer {
        do {
            let filing = MessageDraft(call.form)
            if call.form["reach"] == "ask", filing.isWithoutReturn {
                var draft = DeskDraft(call.form)
                draft.isReachAsked = true
                return .page(
                    try await page(call, draft, problem: DeskPage.reachQuestion), status: .unprocessableContent)
            }
            let once = IdempotentRequest<Filed>(key: call.form["key"], request: Array(call.form["key"].utf8)) {
                $0.entry.id.text
            }
            let done = try await call.desk.file(filing, by: call.acting, once: call.form["key"].isEmpty ? nil : once)
            let say = try await call.wording()
            guard let filed = done.result else { return .done(say("That was already filed."), at: Paths.desk) }
            let undo = filed.entry.undo.map { Paths.undo($0.text, of: filed.entry.id.text) }
            return .done(filed.sentence(say), undo: undo, at: Paths.desk)
        } catch let error as any RingbackError where error.kind != .unauthenticated {
            var draft = DeskDraft(call.form)
            // Filed again, it is another call.
            if error.faults.contains(where: { $0.field == "waiting" }) { draft.waiting = "" }
            return .page(try await page(call, draft, problem: error.sentence), status: error.status)
        }
    }

    private func hold(_ call: PageCall) async throws -> PageAnswer {
        let draft = DeskDraft(call.form)
        do {
            _ = try await call.desk.hold(
                WaitingID(draft.waiting), line: draft.line, name: draft.name, number: draft.number, forWhom: draft.for,
                draft: draft.json, by: call.acting)
            let say = try await call.wording()
            return .done(say("On hold. What you typed is saved."), at: Paths.desk)
        } catch let error as any RingbackError where error.kind != .unauthenticated {
            return .page(try await page(call, draft, problem: error.sentence), status: error.status)
        }
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
