import RingbackCore

/// The teams: who leads, what they handle, who is on duty now.
struct TeamsPage: Page {
    var teams: [Line]
    var mayChange: Bool

    struct Line: Sendable {
        var id: String
        var name: String
        var lead: String
        var topics: String
        var members: Int
        /// "Tomasz, until 12:30".
        var onDuty: String
    }

    let title = "Teams"
    var section: Section? { .office }
}

extension TeamsPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1>Teams</h1>\
        \(when: mayChange, newTeam)</div>
        \(OfficeRoom.links(.teams))\
        \(teams.isEmpty ? Parts.empty("No teams yet. A message for a team belongs to the person on its rota.") : table)
        """
    }

    private var newTeam: HTML {
        """
        <p class="head-acts"><a class="button main" href="\(Paths.newTeam)">New team</a></p>
        """
    }

    private var table: HTML {
        """
        <div class="scroll"><table><thead><tr><th scope="col">Team</th><th scope="col">On duty</th>\
        <th scope="col">Handles</th>\
        <th scope="col">Lead</th><th scope="col" class="n">Members</th></tr></thead>
        <tbody>\(each: teams, Self.row)</tbody></table></div>
        """
    }

    private static func row(_ team: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.team(team.id))"><bdi>\(team.name)</bdi></a></th><td><bdi>\(team.onDuty)\
        </bdi></td>\
        <td>\(team.topics)</td><td><bdi>\(team.lead)</bdi></td><td class="n">\(team.members)</td></tr>

        """
    }
}

/// One team, with its rota. Without an id, a new one.
struct TeamPage: Page {
    var id: String?
    var version = 0
    var name = ""
    var lead = ""
    /// "repairs, boilers, leaks".
    var topics = ""
    var members: Set<String> = []
    var duties: [Duty] = []
    var problem: String?
    var mayChange: Bool
    var people: [Choice] = []

    /// Who is on duty in one stretch of one weekday.
    struct Duty: Sendable {
        var person: String
        /// 1…7 from Monday.
        var weekday: Int
        /// "08:00".
        var from: String
        var until: String
    }

    private static let topicsHint = "Words that callers use, with commas between: boilers, leaks"

    var title: String { id == nil ? "New team" : name }
    var section: Section? { .office }
}

extension TeamPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1><bdi>\(title)</bdi></h1></div>
        \(OfficeRoom.links(.teams))\
        \(Parts.problem(problem))\
        <form method="post" action="\(id.map(Paths.team) ?? Paths.teams)">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">
        <fieldset class="halves plain-set"\(flag: "disabled", !mayChange)><div class="card">\
        \(Parts.field("Name", name: "name", value: name, required: true))\
        \(Parts.select("Lead", name: "lead", options: people, chosen: lead))\
        \(Parts.field("Handles", name: "topics", value: topics, hint: Self.topicsHint))\
        <fieldset><legend>Members</legend>\(each: people, memberBox)</fieldset></div>
        <div class="card"><h2>Rota</h2><p class="hint">Who is on duty when, every week. Outside it, the next one on \
        it owns what comes in.</p>\
        <div class="rota">\(each: dutyRows, dutyRow)</div></div></fieldset>
        \(when: mayChange, "<p><button class=\"button main\">Save the team</button></p>")</form>
        """
    }

    private func memberBox(_ person: Choice) -> HTML {
        """
        <label class="check role"><input type="checkbox" name="members" value="\(person.value)"\
        \(flag: "checked", members.contains(person.value))> <bdi>\(person.title)</bdi></label>
        """
    }

    /// The duties there are, and empty rows for more; a row without a person is left out when saved.
    private var dutyRows: [(index: Int, duty: Duty)] {
        let empty = Duty(person: "", weekday: 1, from: "", until: "")
        let spare = Array(repeating: empty, count: mayChange ? max(2, 5 - duties.count) : 0)
        return (duties + spare).enumerated().map { ($0.offset + 1, $0.element) }
    }

    private static let weekdays = Weekday.allCases.map { Choice(value: String($0.rawValue), title: $0.name) }

    private func dutyRow(_ row: (index: Int, duty: Duty)) -> HTML {
        """
        <div class="pair"><select class="field" name="duty.person" aria-label="Person of duty \(row.index)">\
        <option value="">nobody</option>\(Parts.options(people, chosen: row.duty.person))</select>\
        <select class="field" name="duty.weekday" aria-label="Day of duty \(row.index)">\
        \(Parts.options(Self.weekdays, chosen: String(row.duty.weekday)))</select>\
        <input class="field clock" name="duty.from" value="\(row.duty.from)" placeholder="08:00" \
        aria-label="Duty \(row.index) from" autocomplete="off">\
        <input class="field clock" name="duty.until" value="\(row.duty.until)" placeholder="12:00" \
        aria-label="Duty \(row.index) until" autocomplete="off"></div>

        """
    }
}
