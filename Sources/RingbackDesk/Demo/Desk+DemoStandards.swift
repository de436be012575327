import RingbackCore
import RingbackStore
import RingbackWords

extension Desk {
    /// The standards since the last workday, who has read them, how operators were trained, what some callers hear, and
    /// that day signed for one team.
    func setStandards(of demo: DemoOffice, cast: DemoCastList) async throws {
        let today = demo.hours.workday(at: clock.now())
        guard let last = (1...14).lazy.map({ today.adding(days: -$0) }).first(where: demo.hours.isWorkday) else {
            return
        }
        try await adopt(from: last, demo, cast)
        try await setGreetings(demo, cast)
        guard let manager = demo.people.firstIndex(where: { $0.roles.contains(.manager) }) else { return }
        try await sign(last, by: try await acting(as: cast.people[manager], in: cast.office.id, via: .demo))
    }

    /// For the team that left least, with what it left carried; the others stay unsigned, a finding.
    private func sign(_ day: Workday, by manager: Acting) async throws {
        let groups = try await self.day(day, by: manager).groups.filter { $0.name != nil }
        guard let least = groups.min(by: { $0.openCount < $1.openCount }), least.open.count == least.openCount else {
            return
        }
        let told = try manager.person
        let carried = least.open.map {
            CarryDraft(message: $0.id, reason: .anotherDay, until: "", note: "", told: told)
        }
        do {
            _ = try await signDay(day, for: least.group, attests: true, carrying: carried, by: manager)
        } catch is any RingbackError {
            // A day without a signature is no reason to have no demonstration.
            return
        }
    }

    private func adopt(from day: Workday, _ demo: DemoOffice, _ cast: DemoCastList) async throws {
        let (now, office, template) = (clock.now(), cast.office.id, StandardTemplate.workforce)
        guard let admin = demo.people.firstIndex(where: { $0.roles.contains(.admin) }).map({ cast.people[$0] }) else {
            return
        }
        let language = cast.office.language ?? .english
        let operators = demo.people.indices.filter { demo.people[$0].roles.contains(.operator) }.map { cast.people[$0] }
        // The last of them has still to read what is new, and to be trained.
        let (readers, trained) = (cast.people.dropLast(), operators.count < 2 ? operators[...] : operators.dropLast())
        try await store.write(in: office) { [self] session in
            for rule in StandardRule.allCases {
                let term = StandardTerm(number: 1, effective: day, parameters: template.parameters)
                try StandardQueries.add(
                    StandardVersion(
                        rule: rule, term: term, text: language(template.text(of: rule)), by: admin, at: now),
                    in: office, session)
                try Journal.append(
                    JournalEntry(
                        office: office, at: now, actor: admin, via: Via.demo.rawValue,
                        subject: Subject.office(office).journal, action: .standardAdopted,
                        particulars: ["rule": .text(rule.rawValue), "effective": .text(day.description)]),
                    in: session)
                for person in readers {
                    _ = try StandardQueries.acknowledge(
                        StandardAcknowledgement(rule: rule, number: 1, person: person, at: now), in: office, session)
                }
            }
            for person in trained {
                for kind in TrainingRecord.Kind.allCases {
                    try TrainingQueries.add(
                        TrainingRecord(
                            id: TrainingID(at: now, randomness: ids.words()), person: person, kind: kind,
                            what: kind == .trained ? "The phone sheet, the standards, callers on hold" : "Three calls",
                            by: admin, byName: "",
                            seen: kind == .observed ? "Friendly, and every name spelled back" : "",
                            message: nil, day: day.adding(days: -20), again: nil, notedBy: admin, notedAt: now),
                        in: office, session)
                }
            }
            try OfficeQueries.touch(office, session)
        }
        try await reload(office)
    }

    /// Of the first few whose hours have room for it.
    private func setGreetings(_ demo: DemoOffice, _ cast: DemoCastList) async throws {
        let principals = Set(demo.principals.map(\.person))
        let draft = GreetingDraft(.present, windows: [.init(from: "15:30", to: "17:00")])
        for place in demo.people.indices.filter({ !principals.contains($0) }).prefix(6) {
            let person = try await acting(as: cast.people[place], in: cast.office.id, via: .demo)
            do {
                _ = try await setGreeting(of: cast.people[place], draft, by: person)
            } catch is any RingbackError {
                continue
            }
        }
    }
}
