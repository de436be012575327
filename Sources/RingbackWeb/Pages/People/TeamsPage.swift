import RingbackWords

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
        /// "Tomasz, until 12:30 PM".
        var onDuty: String
    }

    var title: Phrase { say("Teams") }
    var section: Section? { .office }
}

extension TeamsPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1>\(say("Teams"))</h1>\
        \(when: mayChange, newTeam)</div>
        \(OfficeRoom.links(.teams, frame))\
        \(teams.isEmpty
            ? Parts.empty(say("No teams yet. A message for a team belongs to the person on its rota.")) : table)
        """
    }

    private var newTeam: HTML {
        """
        <p class="head-acts"><a class="button main" href="\(Paths.newTeam)">\(say("New team"))</a></p>
        """
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack"><thead><tr><th scope="col">\(say("Team"))</th>\
        <th scope="col">\(say("On duty"))</th>\
        <th scope="col">\(say("Handles"))</th>\
        <th scope="col">\(say("Lead"))</th><th scope="col" class="n">\(say("Members"))</th></tr></thead>
        <tbody>\(each: teams, Self.row)</tbody></table></div>
        """
    }

    private static func row(_ team: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.team(team.id))"><bdi>\(team.name)</bdi></a></th>\
        <td data-label="\(say("On duty:"))"><bdi>\(team.onDuty)</bdi></td>\
        <td data-label="\(say("Handles"))" dir="auto">\(team.topics)</td>\
        <td data-label="\(say("Lead:"))"><bdi>\(team.lead)</bdi></td>\
        <td class="n" data-label="\(say("Members:"))">\(team.members)</td></tr>

        """
    }
}
