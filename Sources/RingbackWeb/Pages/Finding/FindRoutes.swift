import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWords

/// The one search field: callers, contacts and messages.
struct FindRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.find, find)
        router.get(Paths.findExport) { call in
            let filter = try MessageFilter(call.query, await call.days())
            let text = try await call.desk.exportMessages(filter, by: call.acting)
            return .file(
                name: "messages.csv", type: "text/csv; charset=utf-8", body: .init(byteBuffer: ByteBuffer(string: text))
            )
        }
    }

    private func find(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let view = try await call.desk.view(of: acting.office)
        let say = try await call.wording()
        var page = FindPage(
            form: FindForm(call.query),
            people: view.picture.people.values.sorted { $0.name < $1.name }
                .map { Choice(value: $0.id.text, title: $0.name) },
            teams: view.picture.teams.values.sorted { $0.name < $1.name }
                .map { Choice(value: $0.id.text, title: $0.name) })
        do {
            let filter = try MessageFilter(call.query, await call.days())
            if !filter.text.isEmpty, call.query.text("after") == nil, page.form.isOnlyText {
                let found = try await call.desk.findCallers(filter.text, limit: 12, by: acting)
                page.callers = found.filter(\.isMeant).map { FindPage.Caller($0, say) }
                page.alike = found.filter { !$0.isMeant }.map { FindPage.Caller($0, say) }
                page.duties = try await call.desk.duties(
                    asked: filter.text, limit: 5, isSure: true, by: acting
                ).duties.map { DutiesPage.Line($0, say) }
            }
            let found = try await call.desk.findMessages(
                filter, cursor: call.query.text("after"), limit: 50, by: acting)
            page.messages = found.entries.map { FindPage.Line($0, say) }
            page.next = found.next
            return .page(page)
        } catch let error as any RingbackError where error.kind == .invalid || error.kind == .notFound {
            page.problem = error.sentence
            return .page(page, status: error.status)
        }
    }
}

extension MessageFilter {
    /// - Throws: ``HoursError/dateUnreadable(_:)``.
    init(_ query: Fields, _ days: DayReader) throws(HoursError) {
        func day(_ name: String) throws(HoursError) -> Workday? {
            guard let text = query.text(name) else { return nil }
            guard let day = days.day(text, .past) else { throw .dateUnreadable(text) }
            return day
        }
        self.init(
            text: query["q"], caller: query["caller"], owner: query["owner"], team: query["team"],
            state: query.word("state"), code: query.code("code"), from: try day("from"), to: try day("to"))
    }
}

extension FindForm {
    init(_ query: Fields) {
        self.init(
            text: query["q"], caller: query["caller"], owner: query["owner"], team: query["team"],
            state: query["state"], code: query["code"], from: query["from"], to: query["to"])
    }
}

extension FindPage.Caller {
    init(_ found: FoundCaller, _ say: Wording) {
        let number = say.numbers.text(e164: found.number, asGiven: found.numberText)
        self.init(
            name: found.name.isEmpty ? number : found.name, contact: found.contact?.id.text,
            company: found.company.isEmpty ? nil : found.company, number: found.name.isEmpty ? "" : number,
            calls: found.contact?.id.text ?? found.number ?? found.name,
            why: [found.called.map { say("called \(say.moment($0))") }, found.why.phrase.map { say($0) }]
                .compactMap(\.self).joined(separator: " · "),
            open: found.open.map {
                say("\($0.owner.name) owes the return, since \(say.moment($0.message.timing.firstCallAt))")
            },
            openMessage: found.sees ? found.open?.id.text : nil)
    }
}

extension FindPage.Line {
    init(_ entry: Entry, _ say: Wording) {
        let message = entry.message
        let state: String
        if let closing = message.closing {
            state = "\(say(closing.label)) \(say.moment(closing.at))"
        } else if message.face == .out {
            state = entry.row.lastAttempt.map { "\(say($0.outcome.label)) \(say.moment($0.at))" } ?? say("out")
        } else {
            let due = say.moment(message.timing.due)
            state = entry.isLate ? say("due \(due), late") : say("due \(due)")
        }
        self.init(
            id: message.id.text, caller: EntryView.caller(message, say),
            number: message.caller.name.isEmpty ? "" : say.numbers.text(message.caller),
            regarding: entry.row.isSealed ? say(EntryView.sealed) : message.regarding,
            owner: entry.owner.name, code: message.isOpen ? message.code.rawValue : nil, state: state,
            fate: message.isOpen ? (entry.isLate ? .late : .open) : .returned,
            when: say.moment(message.timing.lastCallAt), calls: message.tally.calls)
    }
}
