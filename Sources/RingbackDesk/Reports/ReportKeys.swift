import RingbackCore
import RingbackWords

/// What the rows of a report are, how they are named, and in which order they stand.
struct ReportKeys {
    /// What belongs to none: a call that is for no team.
    static let none = "none"

    let by: ReportGrouping
    let view: OfficeView

    func of(_ fact: CallFact, _ day: ReportDay) -> String {
        switch by {
        case .person: fact.owner.text
        case .team: fact.team?.text ?? Self.none
        case .site: view.picture.site(of: fact.owner).text
        case .office, .day, .week, .month, .hour, .weekday, .rule: of(at: fact.calledAt, day)
        }
    }

    func of(at instant: Timestamp, _ day: ReportDay) -> String {
        switch by {
        case .day: day.day.description
        case .week: day.day.isoWeek
        case .month: day.day.isoMonth
        case .weekday: day.day.weekday.word
        case .hour: Self.hour(view.office.hours.wallTime(at: instant).minutes / 60)
        case .office, .person, .team, .site, .rule: view.office.id.text
        }
    }

    /// People, teams and sites by name, so that no report is a ranking; the rest as the calendar has it.
    func sorted(_ keys: some Sequence<String>, in period: ReportPeriod) -> [String] {
        switch by {
        case .person, .team, .site:
            let named = keys.map { ($0, NameFolding.sortKey(title($0).description)) }
            return named.sorted {
                ($0.0 == Self.none ? 1 : 0, $0.1, $0.0) < ($1.0 == Self.none ? 1 : 0, $1.1, $1.0)
            }.map(\.0)
        case .weekday:
            let order = Weekday.allCases.map(\.word)
            return keys.sorted { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
        case .office, .day, .week, .month, .hour, .rule: return keys.sorted()
        }
    }

    func title(_ key: String) -> Phrase {
        switch by {
        case .person: Phrase(verbatim: PersonID(key).map(view.name) ?? key)
        case .team:
            key == Self.none
                ? say("No team") : Phrase(verbatim: TeamID(key).flatMap { view.picture.teams[$0]?.name } ?? key)
        case .site:
            Phrase(
                verbatim: SiteID(key).flatMap { view.picture.sites[$0] }.map(view.picture.name) ?? view.office.name)
        case .office: Phrase(verbatim: view.office.name)
        case .weekday: Weekday.allCases.first { $0.word == key }?.name ?? Phrase(verbatim: key)
        case .day, .week, .month, .hour: Phrase(verbatim: key)
        case .rule: StandardRule(rawValue: key).map(\.title) ?? Phrase(verbatim: key)
        }
    }

    private static func hour(_ hour: Int) -> String { "\(hour < 10 ? "0" : "")\(hour):00" }
}
