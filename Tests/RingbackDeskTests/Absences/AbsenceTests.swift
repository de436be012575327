import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Absences")
struct AbsenceTests {
    /// Wednesday to the Tuesday after next, covered by Tom.
    private func away(_ cover: PersonID?, scope: Absence.Scope = .all) -> AbsenceDraft {
        AbsenceDraft(
            from: "2026-11-25", until: "2026-12-08",
            covers: cover.map { [AbsenceDraft.Cover(scope: scope, person: $0)] } ?? [])
    }

    private func time(_ text: String) throws -> Timestamp {
        try Absence.beginning(text, .monthFirst, hours: try MillerRowe.hours(), now: .earliest)
    }

    @Test(
        "A cover sees and works the calls, the owner stays, and it ends by itself",
        arguments: TestEngine.allCases)
    func covering(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let entry = try await office.call(for: "Eve", takenBy: "Otto", code: .sometime)
            let tom = try await office.acting("Tom")
            await #expect(throws: MessageError.notHere) { try await office.desk.entry(entry.id, by: tom) }
            let set = try await office.desk.setAbsence(
                of: office.id("Eve"), away(office.id("Tom")), by: try await office.acting("Eve"))
            #expect(set.notice?.worker == office.id("Tom"))
            // Not before it begins.
            await #expect(throws: MessageError.notHere) { try await office.desk.entry(entry.id, by: tom) }

            office.clock.set(try time("2026-11-25T09:00"))
            #expect(try await office.desk.sheets(by: tom).map(\.person.name) == ["Tom", "Eve"])
            let seen = try await office.desk.sheet(of: office.id("Eve"), face: .sheet, cursor: nil, limit: 10, by: tom)
            #expect(seen.entries.map(\.id) == [entry.id])
            #expect(seen.entries.first?.away?.worker == office.id("Tom"))
            let tried = try await office.desk.record(
                .leftVoicemail, with: "", said: "", number: "", on: entry.id, by: tom
            ).fresh()
            #expect(tried.owner.name == "Eve")
            // Nobody else sees it.
            let ana = try await office.acting("Ana")
            await #expect(throws: MessageError.notHere) { try await office.desk.entry(entry.id, by: ana) }

            office.clock.set(try time("2026-12-09T08:00"))
            // Open pages are told once when it begins and once when it ends; rights go by the clock.
            await #expect(throws: MessageError.notHere) { try await office.desk.entry(entry.id, by: tom) }
            #expect(try await office.desk.sheets(by: tom).map(\.person.name) == ["Tom"])
            for _ in 1...2 { try await office.desk.turnAbsences(office.office) }
            let history = try await office.desk.history(
                of: .person(office.id("Eve")), before: nil, limit: 10, by: try await office.acting("Ada"))
            let told = history.entries.map(\.actionName).filter { $0.hasPrefix("absence.") }
            #expect(told == ["absence.over", "absence.set"])
        }
    }

    @Test("A cover takes nothing over for good, not even by an answer", arguments: TestEngine.allCases)
    func takesNothingOver(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let entry = try await office.call(for: "Eve", takenBy: "Otto", code: .sometime)
            _ = try await office.desk.setAbsence(
                of: office.id("Eve"), away(office.id("Tom")), by: try await office.acting("Eve"))
            office.clock.set(try time("2026-11-25T09:00"))
            let tom = try await office.acting("Tom")
            for kind in [AnswerKind.pleaseDoIt, .notMine] {
                await #expect(throws: OwnershipError.onlyCovers) {
                    try await office.desk.answer(entry.id, kind, text: "x", to: office.id("Tom").text, by: tom)
                }
            }
            #expect(try await office.desk.entry(entry.id, by: tom).offeredTo == nil)
        }
    }

    @Test("An absence ended early frees the rest of its time", arguments: TestEngine.allCases)
    func again(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let eve = try await office.acting("Eve")
            office.clock.set(try time("2026-11-25T09:00"))
            let first = try await office.desk.setAbsence(of: office.id("Eve"), away(nil), by: eve)
            office.clock.advance(seconds: 600)
            try await office.desk.endAbsence(first.absence.id, of: office.id("Eve"), by: eve)
            _ = try await office.desk.setAbsence(of: office.id("Eve"), away(nil), by: eve)
            #expect(try await office.desk.absences(of: office.id("Eve"), by: eve).count == 1)
        }
    }

    @Test("An absent person's ASAP is due in the cover's hours", arguments: TestEngine.allCases)
    func asap(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            office.clock.set(try time("2026-11-24T16:30"))
            let late = try await office.call(for: "Eve", takenBy: "Otto", code: .asap)
            #expect(late.message.timing.due == (try time("2026-11-25T08:30")))
            let set = try await office.desk.setAbsence(of: office.id("Eve"), away(nil), by: ada)
            // Nobody was named, and she has no backup or lead: the first who runs the office.
            #expect(set.notice?.worker == office.id("Ada"))
            office.clock.set(try time("2026-11-25T10:00"))
            let filed = try await office.call(
                for: "Eve", takenBy: "Otto", name: "Maria Hale", number: "+1 713 555 0177", code: .asap)
            #expect(filed.message.timing.due == (try time("2026-11-25T11:00")))
            #expect(filed.owner.name == "Eve")
        }
    }

    @Test(
        "Open calls are rescheduled when an absence is set, and when it ends early",
        arguments: TestEngine.allCases)
    func retimed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            var eve = try #require(try await office.desk.office(by: ada).people[office.id("Eve")])
            let mornings = [Span(opens: 480, closes: 720)]
            eve.hours = PersonalHours(week: [
                .tuesday: mornings, .wednesday: mornings, .thursday: mornings, .friday: mornings,
            ])
            _ = try await office.desk.changePerson(eve, by: ada)
            office.clock.set(try time("2026-11-24T11:30"))
            let entry = try await office.call(for: "Eve", takenBy: "Otto", code: .asap)
            #expect(entry.message.timing.due == (try time("2026-11-25T08:30")))
            // An hour is left, half of it tomorrow; Tom works it today.
            _ = try await office.desk.setAbsence(
                of: office.id("Eve"),
                AbsenceDraft(
                    from: "2026-11-24", until: "2026-12-08",
                    covers: [AbsenceDraft.Cover(scope: .all, person: office.id("Tom"))]), by: ada)
            // Ada would be asked why she looks; Otto took the call.
            let otto = try await office.acting("Otto")
            var now = try await office.desk.entry(entry.id, by: otto).message
            #expect(now.timing.due == (try time("2026-11-24T12:30")))
            let absence = try #require(try await office.desk.absences(of: office.id("Eve"), by: ada).first)
            try await office.desk.endAbsence(absence.absence.id, of: office.id("Eve"), by: ada)
            now = try await office.desk.entry(entry.id, by: ada).message
            #expect(now.timing.due == (try time("2026-11-25T08:30")))
            #expect(try await office.desk.absences(of: office.id("Eve"), by: ada).isEmpty)
        }
    }

    @Test("A cover for one team sees only that team's calls", arguments: TestEngine.allCases)
    func team(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ana, otto) = (office.id("Ana"), try await office.acting("Otto"))
            _ = try await office.desk.setAbsence(
                of: ana, away(office.id("Eve"), scope: .team(office.service)), by: try await office.acting("Ana"))
            let own = try await office.call(for: "Ana", takenBy: "Otto")
            let draft = MessageDraft(
                forWhom: office.service.text, callerName: "Lee Park", callerNumber: "+1 713 555 0166",
                regarding: "boiler", code: .today)
            let teams = try await office.desk.file(draft, by: otto).fresh().entry
            #expect(teams.owner.name == "Ana")
            office.clock.set(try time("2026-11-25T09:00"))
            let eve = try await office.acting("Eve")
            let sheet = try await office.desk.sheet(of: ana, face: .sheet, cursor: nil, limit: 10, by: eve)
            #expect(sheet.entries.map(\.id) == [teams.id])
            #expect(sheet.counts.sheet == 1)
            #expect(try await office.desk.sheets(by: eve).first { $0.person.id == ana }?.open.sheet == 1)
            await #expect(throws: MessageError.notHere) { try await office.desk.entry(own.id, by: eve) }
            // New calls for the team skip Ana and go to whoever on the rota is in or covers.
            let next = MessageDraft(
                forWhom: office.service.text, callerName: "Kim Park", callerNumber: "+1 713 555 0167",
                regarding: "boiler", code: .today)
            #expect(try await office.desk.file(next, by: otto).fresh().entry.owner.name == "Eve")
        }
    }

    @Test(
        "An absent assistant's sheet goes to the named cover, without private notes",
        arguments: TestEngine.allCases)
    func principal(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let margaret = office.id("Margaret")
            let entry = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.desk.setAbsence(
                of: office.id("Lou"), away(office.id("Eve"), scope: .principal(margaret)),
                by: try await office.acting("Lou"))
            office.clock.set(try time("2026-11-25T09:00"))
            let eve = try await office.acting("Eve")
            #expect(try await office.desk.entry(entry.id, by: eve).owner.name == "Margaret")
            #expect(!Policy.allows(.seePrivateNotes, eve, eve.grounds(toOwner: margaret)))
        }
    }

    @Test("A nudge goes to the cover", arguments: TestEngine.allCases)
    func nudges(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await office.desk.setAbsence(
                of: office.id("Eve"), away(office.id("Tom")), by: try await office.acting("Eve"))
            office.clock.set(try time("2026-11-25T09:00"))
            _ = try await office.call(for: "Eve", takenBy: "Otto", code: .asap)
            office.clock.advance(seconds: 16 * 60)
            #expect(try await office.desk.nudge(office.office) == 1)
            let told = try await office.desk.asks(by: try await office.acting("Tom")).told
            #expect(told.map(\.owner.name) == ["Eve"])
        }
    }

    @Test(
        "An absent person hears of offers on return, the cover at once",
        arguments: TestEngine.allCases)
    func offeredToAway(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let office = mail.office
            _ = try await office.desk.setAbsence(
                of: office.id("Eve"), away(office.id("Tom")), by: try await office.acting("Eve"))
            office.clock.set(try time("2026-11-25T09:00"))
            let entry = try await office.call(for: "Ana", takenBy: "Otto", code: .asap)
            let ana = try await office.acting("Ana")
            _ = try await office.desk.offer(entry.id, to: "Eve", note: "", by: ana)
            let toEve = try #require(try await mail.mails(to: "Eve", .offered).last)
            #expect(toEve.dueAt >= (try time("2026-12-09T08:00")))
            #expect(try await mail.mails(to: "Tom", .nudged).count == 1)
            let told = try await office.desk.asks(by: try await office.acting("Tom")).told
            #expect(told.map(\.id) == [entry.id])
            office.clock.advance(seconds: 16 * 60)
            #expect(try await office.desk.nudge(office.office) == 1)
            #expect(try await mail.mails(to: "Eve", .nudged).isEmpty)
            #expect(try await mail.mails(to: "Tom", .nudged).count == 2)
            #expect(try await mail.mails(to: "Ana", .nudged).count == 1)
        }
    }

    @Test(
        "Only oneself, assistants, leads, managers and admins set an absence",
        arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for name in ["Tom", "Otto", "Eve", "Jamie"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden, "\(name)") {
                    try await office.desk.setAbsence(of: office.id("Ana"), away(nil), by: acting)
                }
            }
            _ = try await office.desk.setAbsence(
                of: office.id("Ana"), away(nil), by: try await office.acting("Dana"))
            // Her backup, since nobody was named.
            let seen = try await office.desk.absences(of: office.id("Ana"), by: try await office.acting("Otto"))
            #expect(seen.first?.notice?.worker == office.id("Margaret"))
            await #expect(throws: AbsenceError.self) {
                try await office.desk.setAbsence(of: office.id("Ana"), away(nil), by: try await office.acting("Max"))
            }
            await #expect(throws: AbsenceError.coverUnknown) {
                try await office.desk.setAbsence(
                    of: office.id("Tom"), away(PersonID(high: 1, low: 1)), by: try await office.acting("Max"))
            }
        }
    }

    @Test("A leaver is replaced wherever others named them", arguments: TestEngine.allCases)
    func leaving(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let margaret = office.id("Margaret")
            _ = try await office.desk.setAbsence(of: office.id("Eve"), away(margaret), by: ada)
            let posts = ["backup of Ana", "cover for Eve"].map { Phrase(verbatim: $0) }
            await #expect(throws: OfficeError.stillNamed(name: "Margaret", posts: posts)) {
                try await office.desk.leave(margaret, by: ada)
            }
            #expect(try await office.desk.replace(margaret, by: office.id("Tom"), acting: ada) == 2)
            try await office.desk.leave(margaret, by: ada)
            #expect(try await office.desk.office(by: ada).people[office.id("Ana")]?.backup == office.id("Tom"))
            let absence = try await office.desk.absences(of: office.id("Eve"), by: ada).first
            #expect(absence?.absence.covers.map(\.person) == [office.id("Tom")])
        }
    }

    @Test("Everything somebody hands over can be accepted at once", arguments: TestEngine.allCases)
    func acceptAll(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            for number in 1...3 {
                _ = try await office.call(
                    for: "Eve", takenBy: "Otto", name: "Caller \(number)", number: "+1 713 555 016\(number)")
            }
            #expect(
                try await office.desk.offerAll(from: office.id("Eve"), to: office.id("Tom"), note: "", by: ada) == 3)
            let tom = try await office.acting("Tom")
            #expect(try await office.desk.acceptAll(by: tom) == 3)
            let owned = try await office.desk.sheet(of: office.id("Tom"), face: .sheet, cursor: nil, limit: 10, by: tom)
            #expect(owned.entries.count == 3)
            #expect(try await office.desk.acceptAll(by: tom) == 0)
        }
    }

    @Test("A call is mailed to the cover, and to the owner once back", arguments: TestEngine.allCases)
    func mails(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let office = mail.office
            _ = try await office.desk.setAbsence(
                of: office.id("Eve"), away(office.id("Tom")), by: try await office.acting("Eve"))
            office.clock.set(try time("2026-11-25T09:00"))
            _ = try await office.call(for: "Eve", takenBy: "Otto")
            #expect(try await mail.mails(to: "Tom", .assigned).map(\.dueAt) == [time("2026-11-25T09:00")])
            #expect(try await mail.mails(to: "Eve", .assigned).map(\.dueAt) == [time("2026-12-09T08:00")])
        }
    }

    @Test(
        "Changed hours or holidays reschedule open calls",
        arguments: TestEngine.allCases)
    func hoursChange(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let entry = try await office.call(for: "Eve", takenBy: "Otto", code: .today)
            #expect(entry.message.timing.due == (try time("2026-11-24T17:00")))
            func due() async throws -> Timestamp { try await office.desk.entry(entry.id, by: ada).message.timing.due }
            let known = try await office.desk.office(by: ada).office
            var week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, known.hours.spans(on: $0)) })
            week[.tuesday] = [Span(opens: 480, closes: 900)]
            let short = try OfficeHours(zone: known.hours.zone, week: week, holidays: known.hours.holidays)
            _ = try await office.desk.changeOffice(name: known.name, country: known.country, hours: short, by: ada)
            #expect(try await due() == (try time("2026-11-24T15:00")))
            _ = try await office.desk.keepHoliday(try #require(Workday("2026-11-24")), named: "Founders’ day", by: ada)
            #expect(try await due() == (try time("2026-11-25T17:00")))
            _ = try await office.desk.removeHoliday(try #require(Workday("2026-11-24")), by: ada)
            #expect(try await due() == (try time("2026-11-24T15:00")))
            var eve = try #require(try await office.desk.view(of: office.office).person(office.id("Eve")))
            eve.hours = PersonalHours(week: [.tuesday: [Span(opens: 480, closes: 720)]], daysOff: [:])
            _ = try await office.desk.changePerson(eve, by: ada)
            #expect(try await due() == (try time("2026-11-24T12:00")))
            let history = try await office.desk.history(of: .message(entry.id), before: nil, limit: 20, by: ada)
            #expect(history.entries.count { $0.action == .messageRetimed } == 4)
        }
    }

    @Test("An absent person's rota duty goes to the cover, or is shown as nobody's")
    func rota() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            _ = try await office.desk.setAbsence(
                of: office.id("Ana"),
                AbsenceDraft(
                    from: "2026-11-25", until: "2026-12-08", covers: [.init(scope: .all, person: office.id("Eve"))]),
                by: ada)
            let view = try await office.desk.view(of: office.office)
            let team = try #require(view.picture.teams[office.service])
            let moved = view.movedDuties(of: team, from: office.clock.now())
            // Thursday is Thanksgiving; today she is in.
            #expect(moved.map(\.day.description) == ["2026-11-25", "2026-11-27", "2026-11-30"])
            #expect(moved.allSatisfy { $0.by == office.id("Eve") && $0.duty.person == office.id("Ana") })
        }
    }

    @Test("Replacing a leaver changes only the places shown", arguments: TestEngine.allCases)
    func replacing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let shown = try await office.desk.owed(by: office.id("Margaret"), for: ada).posts.map(\.description)
            #expect(shown == ["backup of Ana"])
            _ = try await office.desk.setAbsence(
                of: office.id("Eve"), away(office.id("Margaret")), by: ada)
            let posts = ["backup of Ana", "cover for Eve"].map { Phrase(verbatim: $0) }
            await #expect(throws: OfficeError.namedElsewhere(posts: posts)) {
                try await office.desk.replace(
                    office.id("Margaret"), by: office.id("Tom"), seen: shown, acting: ada)
            }
            #expect(
                try await office.desk.replace(
                    office.id("Margaret"), by: office.id("Tom"), seen: ["cover for Eve", "backup of Ana"], acting: ada)
                    == 2)
        }
    }

    @Test(
        "Losing one's cover is told to the person, and to who took it away", arguments: TestEngine.allCases)
    func leftAlone(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let office = mail.office
            let (ada, max) = (try await office.acting("Ada"), try await office.acting("Max"))
            let first = try await office.desk.setAbsence(of: max.person, away(ada.person), by: max)
            #expect(first.uncovered.isEmpty)
            let second = try await office.desk.setAbsence(of: ada.person, away(max.person), by: ada)
            #expect(second.uncovered.map(\.name) == ["Max"])
            let told = try await mail.mails(to: "Max", .access)
            #expect(told.contains { $0.particulars.contains("with nobody covering your calls") })
            // An unchanged state is not news.
            let third = try await office.desk.setAbsence(of: office.id("Eve"), away(office.id("Tom")), by: ada)
            #expect(third.uncovered.isEmpty)
        }
    }
}
