package import RingbackCore
import RingbackStore
import RingbackWords

/// A finding with the names it needs.
package struct FindingView: Sendable {
    package let finding: Finding
    package let person: Named?
    package let team: String?
    /// Whether it is kept: the day is over, and it never changes any more.
    package let isKept: Bool
}

package struct FindingPage: Sendable {
    package let findings: [FindingView]
    package let next: String?
}

extension Desk {
    /// The most days asked for at once.
    package static let mostFindingDays = 366

    /// What was found on some days, in order, as far as the acting person may see it.
    /// - Parameters:
    ///   - first: today if `nil`, and if `last` is, too.
    ///   - limit: 1 to 200.
    /// - Throws: ``StandardError/daysReversed``, ``StandardError/tooManyDays(limit:)``.
    package func findings(
        from first: Workday?, to last: Workday?, rule: StandardRule? = nil, after cursor: String? = nil,
        limit: Int = 50, by acting: Acting
    ) async throws -> FindingPage {
        let after = try cursor.map(FindingPlace.init)
        return try await read(acting) { scope in
            try Policy.require(.seeFindings, scope.acting)
            let from = first ?? last ?? scope.today
            let to = last ?? max(from, scope.today)
            guard from <= to else { throw StandardError.daysReversed }
            guard to.daysSince1970 - from.daysSince1970 < Int64(Self.mostFindingDays) else {
                throw StandardError.tooManyDays(limit: Self.mostFindingDays)
            }
            return try FindingReading(scope: scope, rule: rule, limit: limit).page(from: from, to: to, after: after)
        }
    }

    /// Keeps what was found on days that are over: from then on nothing changes it, whatever is changed of the rules or
    /// corrected of the facts.
    /// - Returns: how many days were kept.
    @discardableResult
    package func keepFindings(_ office: OfficeID) async throws -> Int {
        let view = try await view(of: office)
        let standards = view.picture.standards
        guard let start = standards.terms.values.flatMap({ $0 }).map(\.effective).min() else { return 0 }
        let today = view.office.hours.workday(at: clock.now())
        let last = try await store.read { try FindingQueries.lastKept(in: office, $0) }
        var day = last.map { max($0.adding(days: 1), start) } ?? start
        var count = 0
        // After a long time without the program, a few at each round.
        while day < today, count < 7 {
            let over = day
            let acting = try await goingRound(office)
            let found = try await read(acting, .long) { try $0.reckonedFindings(on: over) }
            try await change(acting) { change in
                guard try FindingQueries.keep(found, of: over, at: change.now, in: change.office, change.session)
                else { return }
                change.tell(
                    .findingsKept, of: .office(change.office),
                    ["day": .text(over.description), "count": .integer(Int64(found.count))])
            }
            day = day.adding(days: 1)
            count += 1
        }
        return count
    }
}

/// The place of a finding in the list: `f2026-12-01_3`.
struct FindingPlace {
    let day: Workday
    let position: Int

    init(day: Workday, position: Int) { (self.day, self.position) = (day, position) }

    init(_ cursor: String) throws(CursorError) {
        let parts = cursor.dropFirst().split(separator: "_")
        guard cursor.first == "f", parts.count == 2, let day = Workday(String(parts[0])), let position = Int(parts[1]),
            (-1...ReadScope.mostADay).contains(position)
        else { throw CursorError() }
        self.init(day: day, position: position)
    }

    var text: String { "f\(day.description)_\(position)" }
}

/// One page of the findings of some days: of each day that is over what was kept, of the others what is found now.
private struct FindingReading {
    let scope: ReadScope
    let rule: StandardRule?
    let limit: Int

    /// Days whose findings nobody has kept yet are reckoned anew, a few: the nightly round keeps the others.
    private static let mostReckoned = 7
    private static let readAtOnce = 500
    /// Kept rows that one page looks through for those that the acting person may see. A page may thus be short, or
    /// empty, and have more after it.
    static let mostRead = 20_000

    private typealias Placed = (place: FindingPlace, view: FindingView)

    func page(from: Workday, to: Workday, after: FindingPlace?) throws -> FindingPage {
        let kept = try FindingQueries.kept(from: from, to: to, in: scope.office, scope.session)
        var found: [Placed] = []
        var (place, room) = (after, Self.mostRead)
        var day = max(from, after?.day ?? from)
        let last = min(to, scope.today)
        let reckoned = last.adding(days: -Self.mostReckoned)
        while day <= last, found.count <= limit {
            if kept.contains(day) {
                // Kept days in a row are read together.
                var end = day
                while end < last, kept.contains(end.adding(days: 1)) { end = end.adding(days: 1) }
                let stop = try read(from: day, to: end, after: place, into: &found, &room)
                if let stop, found.count <= limit {
                    return FindingPage(findings: found.map(\.view), next: stop.text)
                }
                day = end.adding(days: 1)
            } else {
                if day > reckoned { found += try now(on: day, after: place) }
                day = day.adding(days: 1)
            }
            place = nil
        }
        let shown = found.prefix(limit)
        return FindingPage(
            findings: shown.map(\.view), next: found.count > limit ? shown.last?.place.text : nil)
    }

    /// Adds kept findings until the page is full or enough was looked through.
    /// - Returns: the last place that was looked at; `nil` if that was all.
    private func read(
        from: Workday, to: Workday, after: FindingPlace?, into found: inout [Placed], _ room: inout Int
    ) throws -> FindingPlace? {
        var place = after
        while room > 0 {
            let rows = try FindingQueries.findings(
                from: place?.day ?? from, to: to, rule: rule, after: place.map { ($0.day, $0.position) },
                limit: min(Self.readAtOnce, room), in: scope.office, scope.session)
            for row in rows {
                let at = FindingPlace(day: row.finding.day, position: row.place)
                if scope.sees(row.finding) { found.append((at, scope.view(row.finding, isKept: true))) }
                place = at
                if found.count > limit { return at }
            }
            if rows.count < min(Self.readAtOnce, room) { return nil }
            room -= rows.count
        }
        return place
    }

    private func now(on day: Workday, after: FindingPlace?) throws -> [(place: FindingPlace, view: FindingView)] {
        try scope.reckonedFindings(on: day, rule: rule).enumerated()
            .filter { position, finding in
                scope.sees(finding) && after.map { $0.day < day || $0.position < position } ?? true
            }
            .map { (FindingPlace(day: day, position: $0.offset), scope.view($0.element, isKept: false)) }
    }
}

extension ReadScope {
    func view(_ finding: Finding, isKept: Bool) -> FindingView {
        FindingView(
            finding: finding, person: finding.person.map { Named($0, in: view) },
            team: finding.team.flatMap { view.picture.teams[$0]?.name }, isKept: isKept)
    }
}
