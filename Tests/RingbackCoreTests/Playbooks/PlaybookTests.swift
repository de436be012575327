import RingbackCore
import RingbackWords
import Testing

@Suite("Playbooks")
struct PlaybookTests {
    private static func day(_ text: String) -> Workday { Workday(text) ?? Workday(daysSince1970: 0) }
    private static func id<Kind>(_ number: UInt64) -> ID<Kind> { ID(high: 1, low: number) }

    private static func version(_ number: Int, from: String?, approved: Bool = true) -> PlaybookVersion {
        PlaybookVersion(
            playbook: id(1), number: number, text: PlaybookText(steps: "Step \(number)"), author: id(2),
            draftedAt: Timestamp(milliseconds: 0), approver: id(3), from: from.map(day),
            approvedAt: approved ? Timestamp(milliseconds: 1) : nil)
    }

    @Test(
        "A version is called by two numbers, and nothing else is one",
        arguments: [
            ("14.2", true), ("1.1", true), ("999999.999999", true), ("14", false), ("14.", false), (".2", false),
            ("0.1", false), ("14.0", false), ("14.2.1", false), ("-1.2", false), ("+1.2", false), ("١.٢", false),
            ("99999999999999999999.1", false), ("1000000.1", false), ("14.2 ", false), ("", false),
        ])
    func numbers(text: String, isNumber: Bool) {
        #expect((PlaybookNumber(text) != nil) == isNumber)
        if isNumber { #expect(PlaybookNumber(text)?.description == text) }
    }

    @Test("On each day the latest approved version counts that has begun; a draft never does")
    func inForce() {
        let versions = [
            Self.version(1, from: "2026-12-01"), Self.version(2, from: "2027-01-04"),
            Self.version(3, from: "2026-12-10", approved: false), Self.version(4, from: "2027-01-04"),
        ]
        func number(_ text: String) -> Int? { versions.inForce(on: Self.day(text))?.number }
        #expect(number("2026-11-30") == nil)
        #expect(number("2026-12-01") == 1)
        #expect(number("2026-12-31") == 1)
        #expect(number("2027-01-04") == 4)
    }

    @Test("A trigger fits by any of its words, and only where everything else is so, too")
    func triggers() {
        let team: TeamID = Self.id(7)
        func scene(_ regarding: String, _ team: TeamID? = nil, known: Bool = true, again: Bool = false) -> PlaybookScene
        {
            PlaybookScene(
                regarding: regarding, team: team, topics: team == nil ? [] : ["Boiler"], isKnown: known,
                callsAgain: again)
        }
        let words = PlaybookMatcher(PlaybookTrigger(words: ["refund", "money back"]))
        #expect(words.fit(scene("Wants his REFUND today")) != nil)
        #expect(words.fit(scene("two refunds")) != nil)
        #expect(words.fit(scene("His money, back to him")) != nil)
        #expect(words.fit(scene("back with money")) == nil)
        #expect(words.fit(scene("")) == nil)
        // Said in more words is said more plainly.
        #expect((words.fit(scene("money back")) ?? 0) > (words.fit(scene("refund")) ?? 0))
        let all = PlaybookMatcher(PlaybookTrigger(words: ["é refund"], team: team, callers: .again))
        #expect(all.fit(scene("É refund", team, again: true)) != nil)
        #expect(all.fit(scene("É refund", team)) == nil)
        #expect(all.fit(scene("É refund", nil, again: true)) == nil)
        let topic = PlaybookMatcher(PlaybookTrigger(topic: "boiler"))
        #expect(topic.fit(scene("It drips", team)) != nil)
        #expect(topic.fit(scene("The boiler drips")) != nil)
        #expect(topic.fit(scene("It drips")) == nil)
        let strangers = PlaybookMatcher(PlaybookTrigger(callers: .unknown))
        #expect(strangers.fit(scene("", known: false)) != nil)
        #expect(strangers.fit(scene("")) == nil)
        #expect(PlaybookMatcher(PlaybookTrigger()).fit(scene("anything")) == nil)
        // Signs alone are no word.
        #expect(PlaybookMatcher(PlaybookTrigger(words: ["!?"])).fit(scene("!?")) == nil)
    }

    @Test("A quick answer is one sentence without steps; a playbook says what to do or to say")
    func texts() throws {
        #expect(throws: PlaybookError.answerMissing) { try PlaybookText(toSay: " ").cleaned(for: .quick) }
        #expect(throws: PlaybookError.oneSentence) {
            try PlaybookText(steps: "a", toSay: "From eight.").cleaned(for: .quick)
        }
        #expect(throws: PlaybookError.stepsMissing) { try PlaybookText(decides: "Dana").cleaned(for: .playbook) }
        let clean = try PlaybookText(
            trigger: PlaybookTrigger(words: [" refund ", "refund", "", "REFUND", "fee"]), toSay: "From\neight."
        ).cleaned(for: .quick)
        #expect(clean.toSay == "From eight." && clean.trigger.words == ["refund", "fee"])
        #expect(throws: TextError.self) {
            try PlaybookText(toSay: String(repeating: "x", count: 401)).cleaned(for: .quick)
        }
        #expect(throws: PlaybookError.tooManyWords) {
            try PlaybookTrigger(words: (0...40).map { "word\($0)" }).cleaned()
        }
    }

    @Test("Two versions stand side by side, line by line")
    func difference() {
        let change = TextDifference(from: "Listen.\nSay no.\nClose.", to: "Listen.\nSay yes.\nClose.\nThank them.")
        #expect(
            change.rows == [
                .init(before: "Listen.", after: "Listen."), .init(before: "Say no.", after: "Say yes."),
                .init(before: "Close.", after: "Close."), .init(before: nil, after: "Thank them."),
            ])
        #expect(TextDifference(from: "", to: "").rows.isEmpty)
        #expect(TextDifference(from: "", to: "a").rows == [.init(before: nil, after: "a")])
        #expect(TextDifference(from: "a", to: "").rows == [.init(before: "a", after: nil)])
        #expect(TextDifference(from: "a\nb", to: "a\nb").isEmpty)
    }

    @Test("Scenarios with a rule and without are counted, the most frequent first; what few say is none")
    func coverage() {
        func scenes(_ regarding: String, _ count: Int) -> [PlaybookScene] {
            (0..<count).map { _ in
                PlaybookScene(regarding: regarding, team: nil, topics: [], isKnown: true, callsAgain: false)
            }
        }
        let refund: PlaybookID = Self.id(1)
        let coverage = ScenarioCoverage(
            scenes("about a refund", 7) + scenes("parking for the weekend", 9) + scenes("my invoice 4711", 5)
                + scenes("divorce", 4),
            playbooks: [(refund, PlaybookMatcher(PlaybookTrigger(words: ["refund"])))])
        #expect(coverage.scenarios.map(\.messages) == [9, 7, 5])
        #expect(coverage.scenarios.map(\.playbook) == [nil, refund, nil])
        #expect(coverage.scenarios[2].words == ["invoice"])
        #expect(coverage.covered == 1 && coverage.total == 3 && coverage.messages == 25 && coverage.rest == 4)
        #expect(coverage.scenarios[0].words == ["parking", "weekend"])
        // Neither a name that few callers have nor a number is shown.
        #expect(!coverage.scenarios.contains { $0.words.contains("divorce") || $0.words.contains("4711") })
        #expect(ScenarioCoverage([], playbooks: []).scenarios.isEmpty)
    }

    @Test("A case goes on to the next in line who was not asked, and ends with the last")
    func nextInLine() {
        let line: [PersonID] = [Self.id(1), Self.id(2)]
        func asked(_ people: [PersonID]) -> [PlaybookCase.Asked] {
            people.enumerated().map {
                PlaybookCase.Asked(step: $0.offset + 1, person: $0.element, at: Timestamp(milliseconds: 0), due: nil)
            }
        }
        #expect(PlaybookCase.next(in: line, asked: asked([line[0]])) == line[1])
        #expect(PlaybookCase.next(in: line, asked: asked([line[1]])) == line[0])
        #expect(PlaybookCase.next(in: line, asked: asked(line)) == nil)
        #expect(PlaybookCase.next(in: [], asked: asked(line)) == nil)
    }

    @Test("A rule's complaints are said with their base")
    func credit() {
        #expect(PlaybookCredit.complaints(3, in: 410).description == "3 complaints in 410 uses")
        #expect(PlaybookCredit.complaints(1, in: 1).description == "1 complaint in 1 use")
        #expect(PlaybookCredit.complaints(0, in: 0).description == "0 complaints in 0 uses")
    }
}
