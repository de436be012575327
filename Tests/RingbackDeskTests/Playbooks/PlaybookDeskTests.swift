import Logging
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Playbooks at the desk")
struct PlaybookDeskTests {
    private static let tuesday = Workday("2026-11-24") ?? Workday(daysSince1970: 0)

    private func draft(_ steps: String, words: [String] = ["merger"], approver: String = "Dana") -> PlaybookDraft {
        PlaybookDraft(
            name: "Caller asks about a merger",
            text: PlaybookText(trigger: PlaybookTrigger(words: words), steps: steps), approver: approver)
    }

    /// Approved by Dana, and in force.
    private func approved(_ office: MillerRowe) async throws -> PlaybookView {
        let made = try await office.desk.draftPlaybook(draft("Listen."), by: office.acting("Ana")).fresh()
        let number = String(made.playbook.number)
        return try await office.desk.approvePlaybook(number, version: "1", from: nil, by: office.acting("Dana")).fresh()
    }

    @Test(
        "Anybody drafts; somebody else approves; it counts from its day on, and never from a past one",
        arguments: TestEngine.allCases)
    func approval(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            let made = try await desk.draftPlaybook(draft("Listen."), by: ana).fresh()
            #expect(made.current == nil && made.draft?.number.description == "1.1")
            // Others neither find it nor read it, and it cannot be withdrawn.
            let otto = try await office.acting("Otto")
            #expect(try await desk.playbooks(by: otto).playbooks.isEmpty && !made.mayWithdraw)
            await #expect(throws: PlaybookError.unknown) { try await desk.playbook("1", by: otto) }
            await #expect(throws: PlaybookError.unknown) {
                try await desk.draftVersion(of: "1", draft("Mine."), by: otto)
            }
            #expect(try await desk.playbooks(by: dana).waiting == 1)
            await #expect(throws: PlaybookError.nameTaken("1")) { try await desk.draftPlaybook(draft("x"), by: ana) }
            // The author is no approver, however high; another team's lead was not asked.
            await #expect(throws: AccessError.forbidden) {
                try await desk.approvePlaybook("1", version: "1", from: nil, by: ana)
            }
            await #expect(throws: PlaybookError.approverWroteIt) {
                try await desk.draftPlaybook(
                    PlaybookDraft(name: "Own", text: PlaybookText(steps: "a"), approver: "Dana"), by: dana)
            }
            await #expect(throws: PlaybookError.fromPast(Self.tuesday.adding(days: -1), today: Self.tuesday)) {
                try await desk.approvePlaybook("1", version: "1.1", from: Self.tuesday.adding(days: -1), by: dana)
            }
            let approved = try await desk.approvePlaybook(
                "1", version: "1.1", from: Self.tuesday.adding(days: 1), by: dana
            ).fresh()
            #expect(approved.current == nil && approved.versions[0].approver.name == "Dana")
            await #expect(throws: PlaybookError.alreadyApproved(Self.tuesday.adding(days: 1))) {
                try await desk.declinePlaybook("1", version: "1", why: "no", by: dana)
            }
            office.clock.advance(seconds: 86_400)
            #expect(try await desk.playbook("1", by: ana).current?.number.description == "1.1")
            // The next draft replaces the one that waits.
            _ = try await desk.draftVersion(of: "1", draft("Listen. Write."), by: ana)
            let later = try await desk.draftVersion(of: "1", draft("Listen. Write it down."), by: ana).fresh()
            #expect(later.versions.map(\.version.stage) == [.draft, .replaced, .approved])
            var stale = draft("Mine.")
            stale.seen = 2
            await #expect(throws: PlaybookError.changed) { try await desk.draftVersion(of: "1", stale, by: ana) }
            await #expect(throws: PlaybookError.nothingChanged) {
                try await desk.draftVersion(of: "1", draft("Listen. Write it down."), by: ana)
            }
            let declined = try await desk.declinePlaybook("1", version: "3", why: "Too long", by: dana).fresh()
            #expect(declined.versions[0].version.ending?.why == "Too long")
        }
    }

    @Test("In an office of one person, that one approves", arguments: TestEngine.allCases)
    func alone(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let desk = Desk(
                store: store, vault: .test, clock: FixedClock(MillerRowe.tuesday),
                log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let made = try await desk.setUp(
                OfficeDraft(
                    name: "Alone", country: "US", hours: try MillerRowe.hours(), personName: "Ada",
                    email: "ada@example.com", password: "correct horse battery"))
            let ada = try await desk.acting(as: made.person, in: made.office, via: .browser)
            _ = try await desk.draftPlaybook(draft("Listen.", approver: ""), by: ada)
            let view = try await desk.approvePlaybook("1", version: "1", from: nil, by: ada).fresh()
            #expect(view.current?.author.name == "Ada" && view.current?.approver.name == "Ada")
            await #expect(throws: CaseError.nobodyToAsk) {
                try await desk.askCase(CaseDraft(said: "a", ways: ["a", "b", "c"]), by: ada)
            }
        }
    }

    @Test("A tick freezes version, person and call, whatever the rule says later", arguments: TestEngine.allCases)
    func followed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            _ = try await approved(office)
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            #expect(try await desk.playbooks(for: entry.id, by: ana).fitting.map(\.number.description) == ["1.1"])
            await #expect(throws: PlaybookError.versionUnknown("1.9")) {
                try await desk.followPlaybook("1.9", on: entry.id, by: ana)
            }
            _ = try await desk.followPlaybook("1.1", on: entry.id, by: ana)
            let twice = try await desk.followPlaybook("1.1", on: entry.id, by: ana).fresh()
            #expect(twice.followed.count == 1)
            // Each says it for themselves; one call is one use.
            _ = try await desk.followPlaybook("1.1", on: entry.id, by: office.acting("Otto"))
            #expect(try await desk.playbook("1", by: ana).versions[0].credit.followed == 1)
            // A role alone has handled nothing.
            let max = try await office.acting("Max")
            await #expect(throws: AccessError.forbidden) {
                try await desk.followPlaybook("1.1", on: entry.id, by: max)
            }
            _ = try await desk.draftVersion(of: "1", draft("Call them."), by: ana)
            _ = try await desk.approvePlaybook("1", version: "2", from: Self.tuesday.adding(days: 1), by: dana)
            office.clock.advance(seconds: 86_400)
            // What was followed stays; yesterday's call may still be ticked with what counted then.
            let fits = try await desk.playbooks(for: entry.id, by: ana)
            #expect(fits.followed.map(\.number.description) == ["1.1", "1.1"])
            #expect(fits.fitting.map(\.number.description) == ["1.2"])
            _ = try await desk.followPlaybook("1.2", on: entry.id, by: dana)
            let late = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0177")
            await #expect(throws: PlaybookError.notInForce("1.1", now: "1.2")) {
                try await desk.followPlaybook("1.1", on: late.id, by: ana)
            }
            // A call that was closed before a version was in force was not handled by it.
            _ = try await desk.record(.talked, with: "", said: "", number: "", on: late.id, by: ana)
            _ = try await desk.draftVersion(of: "1", draft("Write to them."), by: ana)
            _ = try await desk.approvePlaybook("1", version: "3", from: Self.tuesday.adding(days: 7), by: dana)
            office.clock.advance(seconds: 8 * 86_400)
            await #expect(throws: PlaybookError.notInForce("1.3", now: "1.2")) {
                try await desk.followPlaybook("1.3", on: late.id, by: ana)
            }
            let view = try await desk.playbook("1", by: ana)
            #expect(view.versions.map(\.credit.followed) == [0, 1, 1])
        }
    }

    @Test("Complaints go to the rule that was followed; those about a manner are counted apart, always")
    func complaints() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, max) = (office.desk, try await office.acting("Max"))
            _ = try await approved(office)
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            _ = try await desk.followPlaybook("1.1", on: entry.id, by: office.acting("Otto"))
            for (said, countsAs, complaints) in [
                ("He was cold.", CountsAs.manner, 0), ("He hung up on me.", .rule, 1),
            ] {
                var draft = ComplaintDraft()
                draft.said = said
                draft.interaction = entry.id.text
                let one = try await desk.registerComplaint(draft, by: max).fresh()
                #expect(one.complaint.countsAs == countsAs && one.complaint.rule != nil)
                #expect(try await desk.playbook("1", by: max).versions[0].complaints == complaints)
            }
        }
    }

    @Test("A tick is taken back within minutes by whoever made it, and by nobody else", arguments: TestEngine.allCases)
    func takenBack(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            _ = try await approved(office)
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            let use = try await desk.followPlaybook("1.1", on: entry.id, by: ana).fresh().followed[0].use.id
            await #expect(throws: PlaybookError.useUnknown) {
                try await desk.takeBackPlaybook(use, on: entry.id, by: dana)
            }
            #expect(try await desk.takeBackPlaybook(use, on: entry.id, by: ana).followed.isEmpty)
            let again = try await desk.followPlaybook("1.1", on: entry.id, by: ana).fresh().followed[0].use.id
            office.clock.advance(seconds: 15 * 60 + 1)
            await #expect(throws: PlaybookError.useStands) {
                try await desk.takeBackPlaybook(again, on: entry.id, by: ana)
            }
        }
    }

    @Test(
        "A quick answer settles a call at the desk and is credited; undone, it was never given",
        arguments: TestEngine.allCases)
    func quick(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, otto, dana) = (office.desk, try await office.acting("Otto"), try await office.acting("Dana"))
            _ = try await desk.draftPlaybook(
                PlaybookDraft(
                    name: "When are you open?", kind: .quick,
                    text: PlaybookText(toSay: "From eight to five, Monday to Friday."), approver: "Dana"),
                by: otto)
            _ = try await desk.approvePlaybook("1", version: "1", from: nil, by: dana)
            var call = MessageDraft(
                forWhom: "", callerName: "Pat Hale", callerNumber: "+1 713 555 0199", regarding: "hours", code: .today)
            call.forWhom = office.id("Ana").text
            call.playbook = "1.1"
            let filed = try await desk.file(call, by: otto).fresh().entry
            #expect(filed.message.closing?.outcome == .settledAtDesk)
            #expect(filed.message.told == "From eight to five, Monday to Friday.")
            #expect(try await desk.playbook("1", by: otto).versions[0].credit.settled == 1)
            await #expect(throws: PlaybookError.isQuick) {
                try await desk.followPlaybook("1.1", on: filed.id, by: otto)
            }
            // What was approved is no promise of whoever says it; another sentence is.
            let sentence = "From eight to five, Monday to Friday."
            for whom in ["", call.forWhom] {
                #expect(try await desk.promises(in: sentence, for: whom, by: otto).isEmpty)
                #expect(try await !desk.promises(in: "\(sentence) On Monday.", for: whom, by: otto).isEmpty)
            }
            _ = try await desk.undo(filed.id, by: otto)
            #expect(try await desk.playbook("1", by: otto).versions[0].credit.uses == 0)
            call.playbook = "7.1"
            await #expect(throws: PlaybookError.versionUnknown("7.1")) { try await desk.file(call, by: otto) }
        }
    }

    @Test(
        "Withdrawn while in use, it counts until its day; what was done under it stays", arguments: TestEngine.allCases)
    func withdrawn(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            _ = try await approved(office)
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            await #expect(throws: PlaybookError.reasonMissing) {
                try await desk.withdrawPlaybook("1", from: nil, why: " ", by: dana)
            }
            let view = try await desk.withdrawPlaybook("1", from: nil, why: "Nobody asks", by: dana).fresh()
            #expect(view.playbook.withdrawal?.from == Self.tuesday.adding(days: 1))
            _ = try await desk.followPlaybook("1.1", on: entry.id, by: ana)
            office.clock.advance(seconds: 86_400)
            let late = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0177")
            await #expect(throws: PlaybookError.withdrawn(Self.tuesday.adding(days: 1))) {
                try await desk.followPlaybook("1.1", on: late.id, by: ana)
            }
            await #expect(throws: PlaybookError.withdrawn(Self.tuesday.adding(days: 1))) {
                try await desk.draftVersion(of: "1", draft("New"), by: ana)
            }
            #expect(try await desk.playbooks(for: late.id, by: ana).fitting.isEmpty)
            #expect(try await desk.playbook("1", by: ana).versions[0].credit.followed == 1)
            #expect(try await desk.playbooks(by: ana).former.count == 1)
        }
    }

    @Test("Which scenarios have a rule is for those who see every message", arguments: TestEngine.allCases)
    func coverage(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await approved(office)
            for number in 0..<5 {
                _ = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 01\(10 + number)")
            }
            let ana = try await office.acting("Ana")
            await #expect(throws: AccessError.forbidden) { try await office.desk.playbookCoverage(by: ana) }
            let coverage = try await office.desk.playbookCoverage(by: office.acting("Max"))
            #expect(coverage.covered == 1 && coverage.lines.map { $0.rule?.number.description } == ["1.1"])
        }
    }
}
