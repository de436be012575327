import HTTPTypes
import Hummingbird
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWords

/// What callers hear, and the calendar of published hours.
struct GreetingRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.greetings) { call in
            .page(GreetingsPage(try await call.desk.greetings(by: call.acting), try await call.wording()))
        }
        router.get(Paths.greeting(":id")) { .page(try await page($0)) }
        router.post(Paths.greeting(":id"), set)
        router.post(Paths.greetingEnd(":id"), end)
        router.get(Paths.greetingCard(":id"), card)
        router.get(Paths.greetingSound(":id", in: ""), sound)
        router.post(Paths.ownCalendar, makeFeed)
        router.post(Paths.ownCalendarEnd, endFeed)
        router.router.get(RouterPath(Paths.calendarFile.text)) { _, context in
            try await calendar(context.parameters.get("file") ?? "")
        }
    }

    private func page(_ call: PageCall) async throws -> GreetingPage {
        let acting = try call.acting
        let person: PersonID = try call.id()
        var page = GreetingPage(
            try await call.desk.greeting(of: person, by: acting),
            history: try await call.desk.greetingHistory(of: person, limit: 20, by: acting),
            in: try await call.desk.view(of: acting.office), try await call.wording(), isAudible: call.desk.speaks,
            isOneself: try acting.person == person)
        // A proposed window comes with the address.
        if let from = call.query.text("from") {
            page.fields.from[0] = from
            page.fields.to[0] = call.query["to"]
            page.fields.day = call.query["day"]
        }
        return page
    }

    private func set(_ call: PageCall) async throws -> PageAnswer {
        let person: PersonID = try call.id()
        let fields = GreetingPage.Fields(call.form)
        return try await call.answer { error in
            var page = try await page(call)
            page.problem = error.sentence
            page.fields = fields
            return page
        } _: {
            if call.form["act"] == "propose" {
                var page = try await page(call)
                page.fields = fields
                if page.fields.languages.isEmpty { page.fields.languages = [call.language.code] }
                let draft = try page.fields.draft(await call.days())
                let proposed = try await call.desk.proposedGreeting(of: person, draft, by: call.acting)
                for (language, text) in proposed {
                    page.fields.texts[language.code] = text
                    page.fields.made[language.code] = text
                }
                return .page(page)
            }
            let draft = try fields.draft(await call.days())
            let view = try await call.desk.setGreeting(of: person, draft, by: call.acting)
            let say = try await call.wording()
            // The one just set may wait behind what callers hear until then.
            let new = [view.live, view.planned].compactMap(\.self).max { $0.at < $1.at }
            let what = new.map { say.what($0) } ?? ""
            if let new, new.from > say.now {
                return .done(
                    say("\(view.person.name), from \(say.fullMoment(new.from)) on: \(what)."),
                    at: Paths.greeting(person.text))
            }
            return .done(say("\(view.person.name): \(what)."), at: Paths.greeting(person.text))
        }
    }

    private func end(_ call: PageCall) async throws -> PageAnswer {
        let person: PersonID = try call.id()
        try await call.desk.endGreeting(of: person, by: call.acting)
        return .done(
            try await call.wording()(say("Callers hear the standard greeting now.")), at: Paths.greeting(person.text))
    }

    private func card(_ call: PageCall) async throws -> PageAnswer {
        let view = try await call.desk.greeting(of: try call.id(), by: call.acting)
        let texts = view.live?.texts ?? view.planned?.texts ?? view.standard
        return .page(
            GreetingCardPage(
                person: view.person.id.text, name: view.person.name, state: try await call.wording().state(of: view),
                texts: texts.sorted { $0.key.code < $1.key.code }.map {
                    GreetingPage.Spoken(code: $0.key.code, language: $0.key.name, text: $0.value)
                }))
    }

    private func sound(_ call: PageCall) async throws -> PageAnswer {
        let language = call.query.text("language").flatMap(Language.init(code:)) ?? call.language
        let sound = try await call.desk.greetingSound(of: try call.id(), in: language, by: call.acting)
        return .sound(sound, range: call.headers[.range])
    }

    // MARK: The calendar

    private func makeFeed(_ call: PageCall) async throws -> PageAnswer {
        let person = try call.acting.person
        let secret = try await call.desk.makeCalendarFeed(by: call.acting)
        let office = try await call.desk.view(of: try call.acting.office)
        var page = GreetingPage(
            try await call.desk.greeting(of: person, by: call.acting), history: [], in: office,
            try await call.wording(), isAudible: call.desk.speaks, isOneself: true)
        page.feed?.address = office.mail.publicURL + Paths.calendar(secret).text
        return .page(page)
    }

    private func endFeed(_ call: PageCall) async throws -> PageAnswer {
        let person = try call.acting.person
        try await call.desk.endCalendarFeed(by: call.acting)
        return .done(
            try await call.wording()(say("The address of your calendar no longer works.")),
            at: Paths.greeting(person.text))
    }

    /// No sign-in: the address is the secret. It is in no log of ours and nowhere on a page.
    private func calendar(_ file: String) async throws -> Response {
        guard file.hasSuffix(".ics") else { throw AccessError.notHere }
        let text = try await router.desk.calendar(secret: String(file.dropLast(4))).text
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8", .cacheControl: "private, max-age=300",
                .contentDisposition: "inline; filename=\"ringback.ics\"",
            ], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
