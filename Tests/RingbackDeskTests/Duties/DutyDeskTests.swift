import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// The register of duties at work: looked up, proposed, confirmed, told, and used by messages.
@Suite("The register of duties")
struct DutyDeskTests {
    /// Invoices, led by Dana, held by Ana since the beginning of the year.
    private func invoices(_ office: MillerRowe) async throws -> DutyID {
        try await office.desk.addDuty(
            DutyDraft(name: "Invoices", words: ["billing"], lead: office.id("Dana"), deputies: [office.id("Eve")]),
            holder: HolderDraft(person: office.id("Ana"), from: Workday("2026-01-02")),
            by: try await office.acting("Dana")
        ).fresh().duty.id
    }

    @Test(
        "Everybody finds who does something, by name, by other words, and in a question",
        arguments: TestEngine.allCases)
    func finding(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await invoices(office)
            let otto = try await office.acting("Otto")
            for question in ["who does invoices?", "Invoice", "BILLING", "invoises"] {
                let found = try await office.desk.duties(asked: question, by: otto)
                #expect(found.duties.first?.holder?.name == "Ana", "\(question)")
            }
            #expect(try await office.desk.duties(asked: "slides", by: otto).duties.isEmpty)
            #expect(try await office.desk.duties(asked: "invoises", isSure: true, by: otto).duties.isEmpty)
            #expect(try await office.desk.duties(by: otto).duties.count == 1)
        }
    }

    @Test(
        "A proposal changes nothing until its lead confirms it, and then holds from its day",
        arguments: TestEngine.allCases)
    func confirming(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await invoices(office)
            let (ana, dana) = (try await office.acting("Ana"), try await office.acting("Dana"))
            let draft = HolderDraft(
                person: office.id("Tom"), from: Workday("2026-11-30"), leftOut: "reminders", why: "I do slides now")
            let proposed = try await office.desk.setHolder(of: id, draft, by: ana).fresh()
            let pending = try #require(proposed.pending)
            #expect(proposed.holder?.name == "Ana" && proposed.next == nil)
            #expect(try await office.desk.dutiesToDecide(by: dana).count == 1)
            // Nobody else decides it, and those not concerned see nothing of it.
            await #expect(throws: AccessError.forbidden) {
                _ = try await office.desk.decideHolder(pending.id, of: id, .confirmed, by: ana)
            }
            #expect(try await office.desk.duty(id, by: try await office.acting("Eve")).pending == nil)
            #expect(try await office.desk.duty(id, by: try await office.acting("Tom")).pending?.why == "")
            let done = try await office.desk.decideHolder(pending.id, of: id, .confirmed, by: dana).fresh()
            #expect(done.holder?.name == "Ana" && done.next?.person?.name == "Tom")
            await #expect(throws: DutyError.noChange) {
                _ = try await office.desk.decideHolder(pending.id, of: id, .confirmed, by: dana)
            }
            office.clock.advance(seconds: 8 * 86_400)
            let later = try await office.desk.duty(id, by: dana)
            #expect(later.holder?.name == "Tom" && later.before?.person.name == "Ana")
            #expect(later.tenure?.leftOut == "reminders" && later.tenure?.confirmedBy == office.id("Dana"))
        }
    }

    @Test(
        "A proposal keeps nobody else from proposing, and whoever leads decides beside it",
        arguments: TestEngine.allCases)
    func besides(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await invoices(office)
            let (ana, tom, dana) = (
                try await office.acting("Ana"), try await office.acting("Tom"), try await office.acting("Dana")
            )
            func wants(_ name: String) -> HolderDraft {
                HolderDraft(person: office.id(name), from: Workday("2026-11-30"))
            }
            let first = try await office.desk.setHolder(of: id, wants("Tom"), by: tom).fresh()
            office.clock.advance(seconds: 1)
            let second = try await office.desk.setHolder(of: id, wants("Eve"), by: ana).fresh()
            #expect(first.pending?.by == office.id("Tom") && second.pending?.by == office.id("Ana"))
            // The lead sees the oldest first, and may confirm somebody whom nobody proposed.
            #expect(try await office.desk.duty(id, by: dana).pending?.by == office.id("Tom"))
            let done = try await office.desk.setHolder(of: id, wants("Otto"), by: dana).fresh()
            #expect(done.next?.person?.name == "Otto" && done.pending == nil)
            #expect(try await office.desk.duty(id, by: tom).pending == nil)
        }
    }

    @Test(
        "Two holders, a leaver and a day before the predecessor’s are refused",
        arguments: TestEngine.allCases)
    func refusals(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await invoices(office)
            let (dana, max) = (try await office.acting("Dana"), try await office.acting("Max"))
            func hold(_ name: String, _ day: String) async throws {
                _ = try await office.desk.setHolder(
                    of: id, HolderDraft(person: office.id(name), from: Workday(day)), by: dana)
            }
            await #expect(throws: DutyError.oneHolder("Ana")) { try await hold("Tom", "2026-01-02") }
            let first = try #require(Workday("2026-01-02"))
            await #expect(throws: DutyError.tooEarly(holder: "Ana", from: first)) {
                try await hold("Tom", "2026-01-01")
            }
            try await office.desk.leave(office.id("Eve"), by: max)
            await #expect(throws: DutyError.holderLeft("Eve")) { try await hold("Eve", "2026-11-24") }
            await #expect(throws: DutyError.exists("Invoices")) {
                _ = try await office.desk.addDuty(
                    DutyDraft(name: "INVOICES", lead: office.id("Dana")), holder: nil, by: dana)
            }
            await #expect(throws: TextError.self) {
                _ = try await office.desk.addDuty(
                    DutyDraft(name: String(repeating: "x", count: 10_000), lead: office.id("Dana")), holder: nil,
                    by: dana)
            }
            let odd = try await office.desk.addDuty(
                DutyDraft(name: "<b>فواتير</b>\u{202E}", words: ["فواتير"], lead: office.id("Dana")), holder: nil,
                by: dana
            ).fresh()
            #expect(odd.duty.name == "<b>فواتير</b>" && odd.isVacant && odd.ask.name == "Dana")
            #expect(try await office.desk.duties(asked: "فواتير", by: dana).duties.count == 1)
        }
    }

    @Test(
        "While its holder is away a deputy is to be asked, and nobody who left",
        arguments: TestEngine.allCases)
    func away(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await invoices(office)
            let (ana, max) = (try await office.acting("Ana"), try await office.acting("Max"))
            _ = try await office.desk.setAbsence(
                of: office.id("Ana"), AbsenceDraft(from: "2026-11-24", until: "2026-11-25"), by: ana)
            #expect(try await office.desk.duty(id, by: max).ask.name == "Eve")
            try await office.desk.leave(office.id("Eve"), by: max)
            #expect(try await office.desk.duty(id, by: max).ask.name != "Eve")
        }
    }

    @Test(
        "“Not mine” goes to the holder of the duty that the message is about, and says why",
        arguments: TestEngine.allCases)
    func notMine(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await invoices(office)
            func call() async throws -> Entry {
                let draft = MessageDraft(
                    forWhom: office.id("Tom").text, callerName: "Kim", callerNumber: "+1 713 555 0199",
                    regarding: "A question about an invoice", code: .today, told: "Soon.", boxes: [.pleaseCall])
                return try await office.desk.file(draft, by: try await office.acting("Otto")).fresh().entry
            }
            let tom = try await office.acting("Tom")
            let entry = try await call()
            let answered = try await office.desk.answer(entry.id, .notMine, text: "Not my work.", to: "", by: tom)
                .fresh()
            #expect(answered.offeredTo?.name == "Ana")
            #expect(
                answered.message.ownership.handover?.note == "Not my work.\nIt is about “Invoices”, which you hold.")
            // She declines: it goes to its lead, with what was said and why to her.
            let handover = try #require(answered.message.ownership.handover)
            _ = try await office.desk.refuse(
                handover.id, of: entry.id, reason: "Full.", by: try await office.acting("Ana"))
            let next = try await office.desk.message(entry.id, by: try await office.acting("Max")).entry
            #expect(next.offeredTo?.name == "Dana")
            #expect(
                next.message.ownership.handover?.note
                    == "Not my work.\nIt is about “Invoices”, and you are the one to ask about that now.")
            #expect(try await office.desk.duty(id, by: tom).holder?.name == "Ana")
        }
    }

    @Test(
        "Who should own a call that is about a duty is proposed, with why",
        arguments: TestEngine.allCases)
    func proposals(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await invoices(office)
            let proposed = try await office.desk.proposals(
                contact: nil, number: nil, topic: "an invoice", by: try await office.acting("Otto"))
            #expect(proposed.first?.person.name == "Ana" && proposed.first?.reason == .holdsDuty("Invoices"))
        }
    }

    @Test(
        "An offer past what a lead has set asks what to put aside",
        arguments: TestEngine.allCases)
    func load(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await invoices(office)
            let (dana, ana) = (try await office.acting("Dana"), try await office.acting("Ana"))
            await #expect(throws: AccessError.forbidden) {
                _ = try await office.desk.setLoadLimit(1, of: office.id("Ana"), by: ana)
            }
            _ = try await office.call(for: "Ana", takenBy: "Otto", code: .today)
            let set = try await office.desk.setLoadLimit(1, of: office.id("Ana"), by: dana)
            #expect(set.open == 1 && set.duties == 1 && set.minutesOnDuty == 270 && set.most == 1)
            let entry = try await office.call(
                for: "Tom", takenBy: "Otto", name: "Kim", number: "+1 713 555 0199", code: .today)
            let tom = try await office.acting("Tom")
            await #expect(throws: LoadError.overLimit("Ana", atOnce: 1, most: 1)) {
                _ = try await office.desk.offer(entry.id, to: "Ana", note: "Please", by: tom)
            }
            let offered = try await office.desk.offer(
                entry.id, to: "Ana", note: "Please", aside: "the merger", by: tom
            ).fresh()
            #expect(offered.message.ownership.handover?.note == "Please\nTo put aside for it: the merger")
            #expect(try await office.desk.load(of: office.id("Ana"), by: tom).waiting == 1)
        }
    }

    @Test(
        "A leaver’s checklist has their duties, and each is handed over with what is not taken over",
        arguments: TestEngine.allCases)
    func leaving(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await invoices(office)
            let (dana, max) = (try await office.acting("Dana"), try await office.acting("Max"))
            func step() async throws -> Bool? {
                try await office.desk.leavingChecklist(of: office.id("Ana"), by: max).steps.first {
                    $0.step == .duties
                }?
                .isDone
            }
            #expect(try await step() == false)
            _ = try await office.desk.setHolder(
                of: id, HolderDraft(person: office.id("Tom"), leftOut: "the archive"), by: dana)
            #expect(try await step() == true)
            let texts = try await office.desk.dutyAnnouncement(of: id, by: dana)
            #expect(texts[.english]?.contains("Not taken over: the archive.") == true)
        }
    }
}
