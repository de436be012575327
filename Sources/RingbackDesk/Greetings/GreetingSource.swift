import RingbackCore
import RingbackStore

/// The facts of rule 4 for a day: who worked, who was away, and what callers heard of each.
struct GreetingSource: FindingSource {
    var rule: StandardRule { .greetingCurrent }

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        let view = scope.view
        let start = view.office.hours.instant(computed: WallTime(day: day, minutes: 0)).adding(seconds: -86_400)
        let end = start.adding(seconds: 3 * 86_400)
        let held = try GreetingQueries.held(from: start, to: end, in: scope.office, scope.session)
        let facts = try view.picture.people.values.filter { works($0, on: day, view) }.sorted { $0.name < $1.name }
            .map { person in
                let hours = view.hours(of: person.id)
                let midnight = hours.instant(computed: WallTime(day: day, minutes: 0))
                let next = hours.instant(computed: WallTime(day: day.adding(days: 1), minutes: 0))
                let away = (view.picture.absences[person.id] ?? []).filter { $0.from < next && $0.until > midnight }
                return GreetingCurrent.Facts(
                    person.id, name: person.name, paid: hours.openings(on: day),
                    away: away.map { GreetingCurrent.Stretch(from: $0.from, until: $0.until) },
                    greetings: held[person.id] ?? [], neverPromises: try scope.neverPromises(person.id))
            }
        let clock = scope.officeClock
        return GreetingCurrent.findings(on: day, facts, until: scope.now) {
            view.office.hours.workday(at: $0) == day ? clock.time($0) : clock.dated($0)
        }
    }

    private func works(_ person: Person, on day: Workday, _ view: OfficeView) -> Bool {
        person.leftAt.map { view.hours(of: person.id).workday(at: $0) > day } ?? true
    }
}
