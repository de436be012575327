import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// The end of a day.
struct DayRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.days) { call in .page(try await page(call, nil)) }
        router.get(Paths.day(":day")) { call in .page(try await page(call, try Self.day(call))) }
        router.post(Paths.day(":day"), decide)
        router.post(Paths.dayUndo(":day"), undo)
        router.post(Paths.dayMailboxes(":day"), check)
        router.get(Paths.dayLeft(":day"), left)
        router.get(Paths.dayClose) { call in .page(try await closePage(call)) }
        router.post(Paths.dayClose, setClose)
    }

    private static func day(_ call: PageCall) throws -> Workday {
        guard let text = call.context.parameters.get("day"), let day = Workday(text) else { throw AccessError.notHere }
        return day
    }

    private func page(_ call: PageCall, _ day: Workday?) async throws -> DayPage {
        DayPage(try await call.desk.day(day, by: call.acting), try await call.wording())
    }

    private func left(_ call: PageCall) async throws -> PageAnswer {
        .page(
            DayLeftPage(
                try await call.desk.left(on: try Self.day(call), by: call.acting), try await call.wording(),
                person: try call.acting.person))
    }

    /// Carries what has a reason, and signs if that is what was pressed: in one change, or not at all.
    private func decide(_ call: PageCall) async throws -> PageAnswer {
        let day = try Self.day(call)
        let acting = try call.acting
        let typed = TypedCarry.all(in: call.form)
        return try await call.answer(or: { error in
            var page = try await page(call, day)
            page.take(typed, error)
            return page
        }) {
            let drafts = try typed.compactMap { try $0.draft }
            let say = try await call.wording()
            guard call.form["act"] == "sign" else {
                if drafts.isEmpty { throw ExcuseError.reasonMissing }
                _ = try await call.desk.carry(drafts, from: day, by: acting)
                return .done(
                    say(drafts.count, one: "1 call is carried.", other: "\(drafts.count) calls are carried."),
                    undo: Paths.dayUndo(day.description), at: Paths.day(day.description))
            }
            let signed =
                try await call.desk.signDay(
                    day, for: DayGroup(call.form["group"]), attests: call.form.isOn("attest"), carrying: drafts,
                    by: acting
                ).result ?? []
            let name = signed.first?.name ?? ""
            return .done(say("\(say.date(day)) is signed by \(name)."), at: Paths.day(day.description))
        }
    }

    private func undo(_ call: PageCall) async throws -> PageAnswer {
        let day = try Self.day(call)
        return try await call.answer(or: { error in
            var page = try await page(call, day)
            page.problem = error.sentence
            return page
        }) {
            let count = try await call.desk.undoCarries(from: day, by: call.acting)
            let say = try await call.wording()
            return .done(
                say(count, one: "Undone: 1 call is left again.", other: "Undone: \(count) calls are left again."),
                at: Paths.day(day.description))
        }
    }

    private func check(_ call: PageCall) async throws -> PageAnswer {
        let day = try Self.day(call)
        return try await call.answer(or: { error in
            var page = try await page(call, day)
            page.problem = error.sentence
            page.take(mailboxes: call.form)
            return page
        }) {
            let view = try await call.desk.view(of: call.acting.office)
            let at = try Self.counted(call.form["at"], on: day, view)
            let drafts = try Self.checks(call.form, at, view)
            if drafts.isEmpty { throw DayError.countMissing }
            _ = try await call.desk.checkMailboxes(drafts, on: day, by: call.acting)
            let say = try await call.wording()
            return .done(
                say(drafts.count, one: "1 mailbox is noted.", other: "\(drafts.count) mailboxes are noted."),
                at: Paths.day(day.description))
        }
    }

    private static func checks(_ form: Fields, _ at: Timestamp?, _ view: OfficeView) throws -> [MailboxDraft] {
        let counts = form.all("count")
        let attested = Set(form.all("attest"))
        return try form.all("person").enumerated().compactMap { place, text in
            guard let person = PersonID(text) else { return nil }
            let count = (counts.indices.contains(place) ? counts[place] : "").trimmingSpaces
            if !count.isEmpty {
                let name = view.person(person)?.name ?? ""
                guard let number = Int(count), (0...MailboxCheck.mostMessages).contains(number) else {
                    throw DayError.countUnreadable(name: name, PlainText.shortened(count, to: 40))
                }
                guard let at else { throw DayError.countedAtMissing(name: name) }
                return MailboxDraft(person: person, count: number, countedAt: at)
            }
            return attested.contains(text) ? MailboxDraft(person: person, count: nil, countedAt: nil) : nil
        }
    }

    /// A time of that day on the office's clock.
    private static func counted(_ text: String, on day: Workday, _ view: OfficeView) throws -> Timestamp? {
        let text = text.trimmingSpaces
        if text.isEmpty { return nil }
        guard let clock = ClockText(text) else { throw DayError.badTime }
        // “4:40” is said at the end of a day.
        let minutes = clock.isEitherHalf && clock.minutes < 7 * 60 ? clock.minutes + 720 : clock.minutes
        return view.office.hours.instant(computed: WallTime(day: day, minutes: minutes))
    }

    // MARK: When

    private func closePage(_ call: PageCall) async throws -> DayClosePage {
        let close = try await call.desk.dayClose(by: call.acting)
        return DayClosePage(
            left: Span.clock(close.left), mail: Span.clock(close.mail), version: close.version,
            maySet: Policy.allows(.setDayClose, try call.acting))
    }

    private func setClose(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { error in
            var page = try await closePage(call)
            (page.left, page.mail, page.problem) = (call.form["left"], call.form["mail"], error.sentence)
            return page
        }) {
            guard let left = DayClose.minutes(call.form["left"]), let mail = DayClose.minutes(call.form["mail"]) else {
                throw DayError.badTime
            }
            _ = try await call.desk.setDayClose(
                left: left, mail: mail, expecting: call.form.number("version"), by: call.acting)
            return .done(try await call.wording()(say("Saved.")), at: Paths.dayClose)
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
