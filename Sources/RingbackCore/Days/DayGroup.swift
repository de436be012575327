/// What one signature of a day is for: a team, or whoever is in none.
package enum DayGroup: Hashable, Sendable {
    case team(TeamID)
    case others

    /// As stored, and in the API.
    package var text: String {
        switch self {
        case .team(let id): id.text
        case .others: "others"
        }
    }

    package init?(_ text: String) {
        if text == "others" {
            self = .others
        } else if let id = TeamID(text) {
            self = .team(id)
        } else {
            return nil
        }
    }

    package var team: TeamID? { if case .team(let id) = self { id } else { nil } }
}
