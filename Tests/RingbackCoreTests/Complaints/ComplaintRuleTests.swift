import RingbackCore
import Testing

@Suite("What a complaint counts as, and its way")
struct ComplaintRuleTests {
    private static let ana = PersonID(high: 1, low: 1)
    private static let dana = PersonID(high: 1, low: 2)
    private static let noon = Timestamp(milliseconds: 1_795_533_120_000)

    private static func complaint(_ number: UInt64 = 1, kind: Complaint.Kind = .complaint) -> Complaint {
        var one = Complaint(
            id: ComplaintID(high: 2, low: number), kind: kind, about: .person,
            source: .init(name: "John Smith", contact: nil, channel: .desk, at: noon), registeredBy: dana, at: noon,
            said: "He hung up on me", observed: .init(what: ""), handler: dana)
        one.person = ana
        one.interaction = .init(
            message: MessageID(high: 3, low: 1), call: CallID(high: 4, low: 1), attempt: nil, person: ana, at: noon)
        return one
    }

    @Test("Only a behavior of a person, in a call that is known, counts for the person")
    func counts() {
        var one = Self.complaint()
        #expect(one.countsAlone == .person)
        one.isManner = true
        #expect(one.countsAlone == .manner)
        one.isManner = false
        one.rule = .init(playbook: PlaybookID(high: 5, low: 1), version: 2)
        #expect(one.countsAlone == .rule)
        one.rule = nil
        for (about, countsAs) in [
            (Complaint.About.rule, CountsAs.rule), (.wait, .wait), (.price, .price), (.decision, .decision),
        ] {
            one.about = about
            #expect(one.countsAlone == countsAs)
        }
        one.about = .person
        one.outcome = .notUpheld
        #expect(one.countsAlone == .unfounded)
        one.outcome = .upheld
        one.dispute = .init(why: "No", at: Self.noon, decider: nil, decideBy: nil)
        #expect(one.countsAlone == .person)
        one.dispute?.decision = .init(.unfounded, why: "The log", by: Self.dana, at: Self.noon)
        #expect(one.countsAlone == .unfounded)
        one = Self.complaint()
        one.interaction = nil
        #expect(one.countsAlone == .untied)
    }

    @Test("Somebody thanked for following a rule is thanked")
    func compliment() {
        var one = Self.complaint(kind: .compliment)
        one.rule = .init(playbook: PlaybookID(high: 5, low: 1), version: 2)
        one.isManner = true
        #expect(one.countsAlone == .person)
    }

    @Test("One interaction counts once, however many complain of it; if the first is unfounded, the next counts")
    func again() {
        var all = [Self.complaint(1), Self.complaint(2), Self.complaint(3, kind: .compliment)]
        #expect(Complaint.count(all).map(\.countsAs) == [.person, .again, .person])
        all[0].outcome = .notUpheld
        #expect(Complaint.count(all).map(\.countsAs) == [.unfounded, .person, .person])
    }

    @Test("The stages are those of ISO 10002, each once; a compliment is passed on and closed")
    func stages() {
        var (stage, names): (ComplaintStage?, [String]) = (.received, [])
        while let now = stage {
            names.append(now.rawValue)
            stage = now.next(for: .complaint)
        }
        #expect(names == ["received", "acknowledged", "assessed", "investigated", "responded", "closed"])
        #expect(ComplaintStage.received.next(for: .compliment) == .closed)
        #expect(ComplaintStage.closed.next(for: .compliment) == nil)
    }

    @Test("A lead handles what somebody did, a manager what is a rule; never whom it concerns")
    func handler() {
        let (lead, manager, admin) = (PersonID(high: 9, low: 1), PersonID(high: 9, low: 2), PersonID(high: 9, low: 3))
        let all: [ComplaintPath.Candidate] = [
            .init(id: admin, roles: [.admin], leads: false), .init(id: lead, roles: [.supervisor], leads: true),
            .init(id: manager, roles: [.manager], leads: false), .init(id: Self.ana, roles: [.staff], leads: false),
        ]
        #expect(ComplaintPath.handler(about: .person, concerning: Self.ana, among: all) == lead)
        #expect(ComplaintPath.handler(about: .wait, concerning: Self.ana, among: all) == manager)
        #expect(ComplaintPath.handler(about: .person, concerning: lead, among: all) == manager)
        #expect(ComplaintPath.handler(about: .rule, concerning: manager, among: all) == lead)
        #expect(ComplaintPath.handler(about: .person, concerning: Self.ana, among: [all[3]]) == nil)
        #expect(ComplaintPath.decider(involved: [Self.ana, lead], among: all) == manager)
        #expect(ComplaintPath.decider(involved: [Self.ana, manager], among: all) == lead)
        #expect(ComplaintPath.decider(involved: [Self.ana, manager, lead, admin], among: all) == nil)
    }
}
