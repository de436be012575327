import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// People who leave, and people whose messages are opened while they are away.
@Suite("Leaving and absent mailboxes")
struct LeavingTests {
    @Test(
        "A mailbox with an unreturned message cannot be marked disconnected, and says which",
        arguments: TestEngine.allCases)
    func disconnecting(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (eve, max) = (office.id("Eve"), try await office.acting("Max"))
            let entry = try await office.call(for: "Eve", takenBy: "Otto", code: .today)
            let begun = try await office.desk.setLeaving(
                of: eve, lastDay: "2026-11-24", cover: office.id("Tom"), by: max)
            #expect(begun.openCount == 1 && begun.cover?.name == "Tom")
            do {
                _ = try await office.desk.disconnectMailbox(of: eve, by: max)
                Issue.record("it was disconnected with a message in it")
            } catch let LeavingError.unreturned(name, callers, count) {
                #expect(name == "Eve" && count == 1 && callers == [entry.message.caller.name])
            }
            _ = try await office.desk.close(entry.id, .closedWithReason, reason: "called back", by: max).fresh()
            let done = try await office.desk.disconnectMailbox(of: eve, by: max)
            #expect(done.leaving?.disconnected != nil)
        }
    }

    @Test("A workday on which nobody answered a leaver's mailbox is a finding, until it is disconnected")
    func rule() throws {
        let day = Workday(year: 2026, month: 11, day: 25) ?? Workday(daysSince1970: 0)
        func findings(disconnected: Workday?, isOver: Bool = true, lastDay: Workday? = nil) -> [Finding] {
            LeaverMailbox.findings(
                on: day,
                [
                    LeaverMailbox.Facts(
                        PersonID(high: 1, low: 1), name: "Eve", lastDay: lastDay ?? day.adding(days: -1),
                        disconnectedOn: disconnected, worked: nil, cover: "Tom")
                ], isOver: isOver)
        }
        #expect(findings(disconnected: nil).count == 1)
        #expect(findings(disconnected: day.adding(days: -1)).isEmpty)
        #expect(findings(disconnected: nil, isOver: false).isEmpty)
        #expect(findings(disconnected: nil, lastDay: day).isEmpty)
    }

    @Test(
        "Whoever opens the messages of somebody absent says why, and its person is shown it",
        arguments: TestEngine.allCases)
    func opening(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (eve, max) = (office.id("Eve"), try await office.acting("Max"))
            let entry = try await office.call(for: "Eve", takenBy: "Otto", code: .today)
            await #expect(throws: MailboxError.notAway("Eve")) {
                try await office.desk.absentMessages(of: eve, by: max)
            }
            _ = try await office.desk.setAbsence(
                of: eve,
                AbsenceDraft(
                    from: "2026-11-24", until: "2026-12-08",
                    covers: [AbsenceDraft.Cover(scope: .all, person: office.id("Tom"))]),
                by: try await office.acting("Eve"))
            await #expect(throws: MailboxError.self) { try await office.desk.entry(entry.id, by: max) }
            #expect(try await office.desk.absentMessages(of: eve, by: max).entries == nil)
            await #expect(throws: MailboxError.whyMissing) {
                try await office.desk.openAbsentMailbox(of: eve, why: " ", by: max)
            }
            let opened = try await office.desk.openAbsentMailbox(of: eve, why: "a caller complained", by: max)
            #expect(opened.entries?.map(\.id) == [entry.id])
            #expect(try await office.desk.entry(entry.id, by: max).id == entry.id)
            // Whoever covers is asked nothing.
            #expect(try await office.desk.entry(entry.id, by: try await office.acting("Tom")).id == entry.id)
            let shown = try await office.desk.mailboxOpenings(by: try await office.acting("Eve"))
            #expect(shown.map(\.opening.why) == ["a caller complained"] && shown.first?.by.name == "Max")
        }
    }

    @Test(
        "Before saying why, managers and leads read no word of somebody absent: in no list, copy, search or history",
        arguments: TestEngine.allCases)
    func sealed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (eve, max, otto) = (office.id("Eve"), try await office.acting("Max"), try await office.acting("Otto"))
            let entry = try await office.call(for: "Eve", takenBy: "Otto", name: "Rex Hale", told: "giraffe")
            func found(_ text: String) async throws -> [Entry] {
                try await office.desk.findMessages(MessageFilter(text: text), limit: 9, by: max).entries
            }
            #expect(try await found("giraffe").count == 1)
            _ = try await office.desk.setAbsence(
                of: eve,
                AbsenceDraft(
                    from: "2026-11-24", until: "2026-12-08",
                    covers: [AbsenceDraft.Cover(scope: .all, person: office.id("Tom"))]),
                by: try await office.acting("Eve"))
            #expect(try await found("giraffe").isEmpty)
            let line = try #require(try await found("").first { $0.id == entry.id })
            #expect(line.message.regarding.isEmpty && line.message.told.isEmpty)
            #expect(line.message.caller.name == "Rex Hale" && line.message.timing.due == entry.message.timing.due)
            await #expect(throws: MailboxError.self) { try await office.desk.watch(eve, by: max) }
            await #expect(throws: MailboxError.self) { try await office.desk.lastCopy(of: eve, by: max) }
            await #expect(throws: MailboxError.self) { try await office.desk.rolling(of: eve, by: max) }
            await #expect(throws: MailboxError.self) {
                try await office.desk.history(of: .message(entry.id), before: nil, limit: 9, by: max)
            }
            let all = try await office.desk.history(before: nil, limit: 50, by: max).entries
            #expect(!all.contains { $0.subject.id == entry.id.text })
            // Whoever took the call, and whoever covers, read on.
            let tom = try await office.acting("Tom")
            #expect(try await office.desk.entry(entry.id, by: otto).message.told == "giraffe")
            #expect(try await office.desk.entry(entry.id, by: tom).message.told == "giraffe")
            _ = try await office.desk.openAbsentMailbox(of: eve, why: "a caller complained", by: max)
            #expect(try await found("giraffe").count == 1)
        }
    }

    @Test("A leaver's place is taken over by whoever accepts it, and may be declined", arguments: TestEngine.allCases)
    func places(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            // Margaret is Ana's backup.
            let (margaret, max) = (office.id("Margaret"), try await office.acting("Max"))
            let view = try await office.desk.leavingChecklist(of: margaret, by: max)
            #expect(view.onlyCover.map(\.description) == ["the backup of Ana"])
            let place = try #require(view.posts.first?.words.description)
            _ = try await office.desk.passPost(place, of: margaret, to: office.id("Tom"), by: max)
            let tom = try await office.acting("Tom")
            let first = try #require(try await office.desk.postOffers(by: tom).first)
            try await office.desk.decidePost(first.offer.id, accepts: false, reason: "too much already", by: tom)
            let declined = try await office.desk.leavingChecklist(of: margaret, by: max)
            #expect(declined.offers.first?.reason == "too much already" && declined.posts.count == 1)
            _ = try await office.desk.passPost(place, of: margaret, to: office.id("Eve"), by: max)
            let eve = try await office.acting("Eve")
            let second = try #require(try await office.desk.postOffers(by: eve).first)
            await #expect(throws: AccessError.notHere) {
                try await office.desk.decidePost(second.offer.id, accepts: true, by: tom)
            }
            try await office.desk.decidePost(second.offer.id, accepts: true, by: eve)
            let done = try await office.desk.leavingChecklist(of: margaret, by: max)
            #expect(done.posts.isEmpty)
        }
    }
}
