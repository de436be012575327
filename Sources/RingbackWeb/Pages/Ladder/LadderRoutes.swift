import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// Reach lists, and trying every phone for a call.
struct LadderRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.reach(":id")) { call in .page(try await reachPage(call)) }
        router.post(Paths.reach(":id"), setReach)
        router.get(Paths.ladder(of: ":id")) { call in .page(try await page(call)) }
        router.post(Paths.ladder(of: ":id"), start)
        router.post(Paths.ladderSteps(of: ":id"), record)
        router.post(Paths.ladderStepBack(":number", of: ":id"), takeBack)
        router.post(Paths.ladderConfirmation(of: ":id"), confirm)
    }

    // MARK: One call

    private func page(_ call: PageCall, _ problem: Phrase? = nil) async throws -> LadderPage {
        let file = try await call.desk.ladder(of: try call.id(), by: call.acting)
        var page = LadderPage(LadderWords(file: file, say: try await call.wording()), try call.acting)
        page.problem = problem
        return page
    }

    private func start(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, acting in try await call.desk.startLadder(for: id, by: acting) }
    }

    private func record(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, acting in
            guard let outcome: LadderOutcome = call.form.word("outcome"), let way = call.form.number("way") else {
                throw LadderError.noSuchWay
            }
            return try await call.desk.recordStep(
                outcome, on: way - 1, with: call.form["with"], said: call.form["said"],
                isAgain: call.form.isOn("again"), seen: call.form.number("seen"), of: id, by: acting)
        }
    }

    private func confirm(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, acting in
            try await call.desk.confirmLadder(of: id, said: call.form["said"], by: acting)
        }
    }

    private func takeBack(_ call: PageCall) async throws -> PageAnswer {
        let id: MessageID = try call.id()
        return try await call.answer(or: { error in try await page(call, error.sentence) }) {
            guard let number = call.context.parameters.get("number").flatMap({ Int($0) }) else {
                throw AccessError.notHere
            }
            _ = try await call.desk.takeBackStep(number, of: id, by: call.acting)
            return .done(try await call.wording()(say("Taken back.")), at: Paths.ladder(of: id.text))
        }
    }

    /// What was done is said, with the way back for a minute; what was not, above the same page.
    private func act(
        _ call: PageCall, _ body: (MessageID, Acting) async throws -> IdempotentResult<LadderFile>
    ) async throws -> PageAnswer {
        let (id, acting): (MessageID, Acting) = (try call.id(), try call.acting)
        return try await call.answer(or: { error in try await page(call, error.sentence) }) {
            guard let file = try await body(id, acting).result else { throw AccessError.notHere }
            let words = LadderWords(file: file, say: try await call.wording())
            // The clock has gone on since the step was recorded.
            let own = file.ladder?.steps.last { acting.isBy($0.by) && $0.counts }
                .flatMap { words.say.now.seconds(since: $0.at) < 5 ? $0 : nil }
            let sentence = [words.summary + ".", words.next].compactMap { $0 }.joined(separator: " ")
            return .done(
                sentence, undo: own.map { Paths.ladderStepBack(String($0.number), of: id.text) },
                at: call.back(or: Paths.ladder(of: id.text)))
        }
    }

    // MARK: Reach lists

    private func reachPage(_ call: PageCall) async throws -> ReachPage {
        let file = try await call.desk.reach(of: try call.id(), by: call.acting)
        return ReachPage(file, try await call.wording(), isOwn: try call.acting.isBy(file.person.id))
    }

    private func setReach(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        let rows = ReachPage.Row.typed(in: call.form)
        return try await call.answer(or: { error in
            var page = try await reachPage(call)
            page.take(rows, idle: call.form.number("idle") ?? page.idle, error)
            return page
        }) {
            let draft = ReachDraft(
                ways: rows.map {
                    .init(
                        label: $0.label, kind: ReachWay.Kind(rawValue: $0.kind) ?? .phone, address: $0.address,
                        hours: $0.hours)
                }, idle: call.form.number("idle") ?? 15)
            let file = try await call.desk.setReach(
                of: id, draft, expecting: call.form.number("version"), by: call.acting)
            let say = try await call.wording()
            return .done(
                say("Saved. \(file.person.name) is tried in this order from the next ASAP call on."),
                at: Paths.reach(id.text))
        }
    }
}

extension ReachPage {
    init(_ file: ReachFile, _ say: Wording, isOwn: Bool) {
        self.init(
            person: file.person.id.text, name: file.person.name, version: file.list.version,
            rows: file.list.ways.map { way in
                Row(
                    label: way.label, kind: way.kind.rawValue, address: way.address,
                    hours: way.hours.text(in: say.language))
            }, idle: file.list.idle, secret: file.secret,
            assistants: say(Phrase.all(of: (isOwn ? [] : [file.person.name]) + file.assistants.map(\.name))),
            isOwn: isOwn, maySet: file.maySet)
        if file.assistants.isEmpty { assistants = "" }
        addBlank()
    }

    /// Room for three more.
    private mutating func addBlank() {
        for _ in 0..<min(3, ReachList.mostWays - rows.count) { rows.append(Row()) }
    }

    /// The page as it was typed, with what is wrong at the row where it is.
    mutating func take(_ typed: [Row], idle: Int, _ error: any RingbackError) {
        (rows, self.idle) = (typed, idle)
        if let row = (error as? ReachError)?.row, rows.indices.contains(row) {
            rows[row].problem = error.sentence
            rows[row].wrong = error.faults.first?.field.split(separator: ".").last.map(String.init) ?? ""
            problem = OfficeFields.look(at: 1)
        } else {
            problem = error.sentence
        }
        addBlank()
    }
}

extension ReachPage.Row {
    /// In the order that was typed, without rows in which nothing was.
    static func typed(in form: Fields) -> [Self] {
        let labels = form.all("label")
        let (kinds, addresses) = (form.all("kind"), form.all("address"))
        let (hours, orders) = (form.all("hours"), form.all("order"))
        func at(_ list: [String], _ place: Int) -> String { list.indices.contains(place) ? list[place] : "" }
        let rows = labels.prefix(2 * ReachList.mostWays).indices.map { place in
            (
                order: Double(at(orders, place)) ?? Double(place + 1), place: place,
                row: Self(
                    label: at(labels, place), kind: at(kinds, place), address: at(addresses, place),
                    hours: at(hours, place))
            )
        }
        return rows.filter { row in
            row.row.kind != ReachWay.Kind.phone.rawValue
                || !(row.row.label + row.row.address + row.row.hours).allSatisfy(\.isWhitespace)
        }
        .sorted { ($0.order, $0.place) < ($1.order, $1.place) }
        .map(\.row)
    }
}
