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

    let title = "Teams"
    var section: Section? { .office }
}

extension TeamsPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1>Teams</h1>\
        \(when: mayChange, newTeam)</div>
        \(OfficeRoom.links(.teams, frame))\
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
        <div class="scroll"><table class="stack"><thead><tr><th scope="col">Team</th><th scope="col">On duty</th>\
        <th scope="col">Handles</th>\
        <th scope="col">Lead</th><th scope="col" class="n">Members</th></tr></thead>
        <tbody>\(each: teams, Self.row)</tbody></table></div>
        """
    }

    private static func row(_ team: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.team(team.id))"><bdi>\(team.name)</bdi></a></th>\
        <td data-label="On duty:"><bdi>\(team.onDuty)</bdi></td><td data-label="Handles" dir="auto">\(team.topics)</td>\
        <td data-label="Lead:"><bdi>\(team.lead)</bdi></td><td class="n" data-label="Members:">\(team.members)</td></tr>

        """
    }
}
