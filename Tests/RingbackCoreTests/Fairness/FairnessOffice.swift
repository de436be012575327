import RingbackCore

/// An office made for one test: people with a group, and what they did in a few kinds of cases.
struct FairnessOffice {
    var people: [PersonID] = []
    var cases: [PersonID: [LikeCase: CaseCount]] = [:]
    var answers: [PersonID: OwnGroups] = [:]
    var questions: [GroupQuestion] = []

    static let outage = LikeCase(
        act: .taken, scenario: .playbook(number: 14, name: "Outage"), month: "2026-03", band: .morning)
    static let routine = LikeCase(
        act: .taken, scenario: .line(code: 2, team: "Support"), month: "2026-03", band: .morning)

    static func question(_ number: UInt64, _ name: String, _ groups: [String]) -> GroupQuestion {
        var question = GroupQuestion(
            id: GroupQuestionID(high: 7, low: number), name: name, groups: groups,
            draftedBy: PersonID(high: 1, low: 1), draftedAt: Timestamp(milliseconds: 0))
        question.openedAt = Timestamp(milliseconds: 1)
        return question
    }

    static let gender = question(1, "Gender", ["women", "men"])

    /// - Parameter cases: what each kind of case comes to for all of them together, shared out evenly.
    mutating func add(_ count: Int, _ groups: OwnGroups, _ cases: [(LikeCase, base: Int, events: Int)]) {
        for place in 0..<count {
            let person = PersonID(high: 2, low: UInt64(people.count))
            people.append(person)
            answers[person] = groups
            for (one, base, events) in cases {
                let share = CaseCount(
                    base: base / count + (place < base % count ? 1 : 0),
                    events: events / count + (place < events % count ? 1 : 0))
                if share.base > 0 { self.cases[person, default: [:]][one] = share }
            }
        }
    }

    var counts: FairnessCounts {
        FairnessCounts(people: people, cases: cases, questions: questions, answers: answers)
    }

    var release: FairnessRelease { FairnessMaking(counts).release(FairnessPeriod("2026-H1")!) }

    /// Two groups with `[women's complaints, women's others, men's complaints, men's others]` in each kind of case.
    static func two(
        _ outage: [Int], _ routine: [Int], times: Int = 1, people: Int = 20
    ) -> FairnessOffice {
        var office = FairnessOffice()
        office.questions = [gender]
        for (group, first) in [(0, 0), (1, 2)] {
            office.add(
                people, [gender.id: group],
                [
                    (Self.outage, base: (outage[first] + outage[first + 1]) * times, events: outage[first] * times),
                    (Self.routine, base: (routine[first] + routine[first + 1]) * times, events: routine[first] * times),
                ])
        }
        return office
    }
}
