import RingbackCore
import RingbackWords
import Testing

/// Who is put through.
@Suite("Put through or take a message")
struct RingVerdictTests {
    /// Tuesday 2026-11-24, 9:12 in Houston.
    private static let tuesday = Timestamp(milliseconds: 1_795_533_120_000)
    private static let person = PersonID(high: 1, low: 1)
    private static let contact = ContactID(high: 1, low: 2)

    private static func hours() throws -> OfficeHours {
        try OfficeHours(zone: "America/Chicago", week: [.tuesday: [Span(opens: 480, closes: 1020)]])
    }

    struct Case: Sendable {
        let moment: Moment?
        let rule: Interrupt.Rule?
        let does: RingVerdict
        var from = 540
    }

    @Test(
        "A rule for the caller goes before the moment",
        arguments: [
            Case(moment: nil, rule: nil, does: .takeMessage), Case(moment: .taking, rule: nil, does: .putThrough),
            Case(moment: .meeting, rule: nil, does: .takeMessage), Case(moment: .hold, rule: nil, does: .hold),
            Case(moment: .out, rule: .now, does: .putThrough), Case(moment: .taking, rule: .never, does: .takeMessage),
            Case(moment: .hold, rule: .never, does: .takeMessage),
            Case(moment: .meeting, rule: .hours, does: .putThrough),
            Case(moment: .meeting, rule: .hours, does: .takeMessage, from: 720),
            Case(moment: .taking, rule: .hours, does: .putThrough, from: 720),
        ])
    func verdict(_ given: Case) throws {
        let rule = given.rule.map {
            Interrupt(
                contact: Self.contact, rule: $0, hours: [.tuesday: [Span(opens: given.from, closes: given.from + 60)]])
        }
        let verdict = RingVerdict(
            moment: given.moment, interrupt: rule, at: Self.tuesday, hours: try Self.hours())
        #expect(verdict == given.does)
    }

    @Test("A moment ends by itself")
    func ends() {
        var discretion = Discretion(of: Self.person)
        discretion.moment = .out
        discretion.momentUntil = Self.tuesday.adding(seconds: 60)
        #expect(discretion.moment(at: Self.tuesday) == .out)
        #expect(discretion.moment(at: Self.tuesday.adding(seconds: 60)) == nil)
    }

    @Test("Every desk has a sentence without any setting, and it promises nothing and says nowhere")
    func usual() {
        for moment in Moment.allCases.map(Optional.some) + [nil] {
            var discretion = Discretion(of: Self.person)
            discretion.moment = moment
            for verdict in RingVerdict.allCases {
                let said = SayThis(discretion, name: "Margaret", verdict: verdict, at: Self.tuesday)
                #expect(said.followUps.count == Discretion.mostFollowUps)
                for phrase in [said.sentence, said.stop] + said.followUps {
                    let text = phrase.description
                    #expect(!text.isEmpty && PromiseGuard().promises(in: text).isEmpty, "\(text)")
                    #expect(!text.lowercased().contains("meeting") && !text.contains("away"))
                }
            }
        }
    }

    @Test("One’s own sentence for the moment is said, and not for somebody who is never put through")
    func own() {
        var discretion = Discretion(of: Self.person)
        discretion.sentences = [.meeting: "She’s not around.", .taking: "Here she is."]
        discretion.moment = .meeting
        func said(_ verdict: RingVerdict) -> String {
            SayThis(discretion, name: "Margaret", verdict: verdict, at: Self.tuesday).sentence.description
        }
        #expect(said(.takeMessage) == "She’s not around.")
        #expect(said(.putThrough) == "Here she is.")
        discretion.moment = .taking
        #expect(said(.takeMessage) == "I’m sorry, Margaret is not available. May I take your number for a call back?")
    }
}
