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
    var layout: PageLayout { .side }
}

extension TeamsPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .teams, frame, "\(say("Teams"))",
            about: "\(say("A call for a team belongs to the person on duty."))",
            acts: mayChange ? Self.newTeam : .none,
            teams.isEmpty ? Parts.blank(say("No teams yet"), icon: .people) : table)
    }

    private static let newTeam: HTML = """
        <a class="button" href="\(Paths.newTeam)">\(Parts.icon(.plus)) \(say("New team"))</a>
        """

    private var table: HTML {
        """
        <table><thead><tr><th scope="col">\(say("Team"))</th><th scope="col">\(say("On duty"))</th>\
        <th scope="col" class="hide">\(say("Handles"))</th><th scope="col" class="hide">\(say("Lead"))</th>\
        <th scope="col" class="n">\(say("Members"))</th></tr></thead>
        <tbody>\(each: teams, Self.row)</tbody></table>

        """
    }

    private static func row(_ team: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.team(team.id))"><bdi>\(team.name)</bdi></a></th>\
        <td><bdi>\(team.onDuty)</bdi></td><td class="hide" dir="auto">\(team.topics)</td>\
        <td class="hide"><bdi>\(team.lead)</bdi></td><td class="n">\(team.members)</td></tr>

        """
    }
}
