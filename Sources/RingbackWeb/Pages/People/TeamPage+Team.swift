import RingbackCore
import RingbackDesk
import RingbackWords

extension TeamsPage {
    /// The teams by name, with who is on duty now.
    init(_ view: OfficeView, _ say: Wording, mayChange: Bool) {
        self.init(
            teams: view.picture.teams.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
                .map { Line($0, view, say) },
            mayChange: mayChange)
    }
}

extension TeamsPage.Line {
    fileprivate init(_ team: Team, _ view: OfficeView, _ say: Wording) {
        self.init(
            id: team.id.text, name: team.name, lead: view.name(of: team.lead),
            topics: team.topics.joined(separator: ", "), members: team.members.count,
            onDuty: Self.onDuty(team, view, say))
    }

    /// "Tomasz Wolny, until 12:30 PM"; outside the rota "next: Ana Ortiz".
    private static func onDuty(_ team: Team, _ view: OfficeView, _ say: Wording) -> String {
        guard let duty = view.onDuty(team, at: say.now) else { return say("nobody") }
        let name = view.name(of: duty.person)
        let local = view.office.hours.wallTime(at: say.now)
        // A cover does somebody else's stretch.
        let stretches = team.rota.duties.filter {
            $0.weekday == local.day.weekday && $0.from <= local.minutes && local.minutes < $0.until
        }
        let stretch = stretches.first { $0.person == duty.person } ?? stretches.first
        guard duty.now, let stretch else { return say("next: \(name)") }
        return say("\(name), until \(say.clock(stretch.until))")
    }
}

extension TeamPage {
    init(_ team: Team, _ view: OfficeView, _ say: Wording, mayChange: Bool) {
        let office = view.picture
        self.init(
            id: team.id.text, version: team.version, name: team.name, lead: team.lead.text,
            topics: team.topics.joined(separator: ", "), members: Set(team.members.map(\.text)),
            duties: team.rota.duties.filter { office.people[$0.person]?.works == true }.map { Duty($0, say) },
            mayChange: mayChange, people: Choice.workers(in: office), savedName: team.name,
            moved: view.movedDuties(of: team, from: say.now).map { moved in
                let span = "\(say.clock(moved.duty.from))–\(say.clock(moved.duty.until))"
                let (day, who) = (say.day(moved.day), view.name(of: moved.duty.person))
                return moved.by.map { say("\(day), \(span): \(who) is away, \(view.name(of: $0)) covers.") }
                    ?? say("\(day), \(span): \(who) is away, nobody covers.")
            }, week: say.week)
    }

    /// A new, empty team.
    init(new office: OfficePicture, _ say: Wording) {
        self.init(mayChange: true, people: Choice.workers(in: office), week: say.week)
    }

    /// The page with what was typed.
    func with(_ form: Fields) -> Self {
        var page = self
        page.name = form["name"]
        page.lead = form["lead"]
        page.topics = form["topics"]
        page.members = Set(form.all("members"))
        page.duties = Duty.all(in: form).filter { !$0.isEmpty }
        return page
    }

    /// The fields' contents, to compare with what somebody typed.
    func spoken(_ say: Wording) -> [Spoken] {
        let names = Dictionary(people.map { ($0.value, say($0.title)) }) { first, _ in first }
        let rota = duties.map { duty in
            let day = Weekday(rawValue: duty.weekday).map { say($0.name).prefix(3) } ?? ""
            return "\(names[duty.person] ?? say("somebody")) \(day) \(duty.from)–\(duty.until)"
        }
        return [
            Spoken(say("name"), name), Spoken(say("lead"), names[lead] ?? say("nobody")),
            Spoken(say("handles"), topics),
            Spoken(say("members"), members.compactMap { names[$0] }.sorted().joined(separator: ", ")),
            Spoken(say("schedule"), rota.joined(separator: ", ")),
        ]
    }
}

extension TeamPage.Duty {
    fileprivate init(_ duty: Rota.Duty, _ say: Wording) {
        self.init(
            person: duty.person.text, weekday: duty.weekday.rawValue, from: say.clock(duty.from),
            until: say.clock(duty.until))
    }

    /// The rota's lines as typed; the n-th of each field belong together.
    static func all(in form: Fields) -> [Self] {
        let (people, days) = (form.all("duty.person"), form.all("duty.weekday"))
        let (from, until) = (form.all("duty.from"), form.all("duty.until"))
        let count = min(people.count, days.count, from.count, until.count)
        return (0..<count).map { index in
            Self(person: people[index], weekday: Int(days[index]) ?? 1, from: from[index], until: until[index])
        }
    }

    var isEmpty: Bool { person.isEmpty && from.isEmpty && until.isEmpty }
}

extension Rota {
    /// The lines that name somebody.
    /// - Throws: ``HoursError/unreadable(_:)`` for an invalid time.
    init(_ lines: [TeamPage.Duty]) throws(HoursError) {
        var duties: [Duty] = []
        for line in lines {
            guard let person = PersonID(line.person), let weekday = Weekday(rawValue: line.weekday) else { continue }
            guard let span = (try? ClockText.spans("\(line.from)-\(line.until)"))?.first
            else { throw .unreadable("\(weekday.name) \(line.from)-\(line.until)") }
            duties.append(Duty(person: person, weekday: weekday, from: span.opens, until: span.closes))
        }
        self.init(duties: duties)
    }
}
