package import RingbackCore
import RingbackStore

extension Desk {
    /// A site's week.
    /// - Parameters:
    ///   - site: `nil` for the acting person's.
    ///   - week: `nil` for the present one.
    /// - Throws: ``SiteError/notHere``.
    package func coverage(
        _ week: CalendarWeek? = nil, of site: SiteID? = nil, by acting: Acting
    ) async throws -> CoverageFile {
        try await read(acting) { scope in
            try Policy.require(.seeCoverage, scope.acting)
            let site = try scope.site(site)
            let today = scope.view.picture.hours(of: site).workday(at: scope.now)
            return try scope.coverageFile(week ?? CalendarWeek(containing: today), of: site)
        }
    }

    /// Plans a site's week as a whole. What is published holds until the plan is published.
    /// - Parameter expecting: the version that was seen.
    /// - Throws: ``CoverageError``, ``SiteError/notHere``.
    package func setCoverage(
        _ stints: [Coverage.Stint], in week: CalendarWeek, of site: SiteID?, expecting: Int? = nil, by acting: Acting
    ) async throws -> CoverageFile {
        try await change(acting) { change in
            try Policy.require(.setCoverage, change.acting)
            return try Coverages(change).set(stints, in: week, of: change.scope.site(site), expecting: expecting)
        }
    }

    /// Plans a week as another was planned; not one that is over, which nobody plans any more.
    /// - Parameter replaces: whether a plan that is there may go.
    /// - Throws: ``CoverageError/empty``, ``CoverageError/planned``, ``CoverageError/weekOver(_:)``, and as
    ///   ``setCoverage(_:in:of:expecting:by:)``.
    package func copyCoverage(
        from source: CalendarWeek, to week: CalendarWeek, of site: SiteID?, replaces: Bool = false,
        expecting: Int? = nil, by acting: Acting
    ) async throws -> CoverageFile {
        try await change(acting) { change in
            try Policy.require(.setCoverage, change.acting)
            let site = try change.scope.site(site)
            let today = change.view.picture.hours(of: site).workday(at: change.now)
            guard week >= CalendarWeek(containing: today) else { throw CoverageError.weekOver(week) }
            let known = try CoverageQueries.find(source, of: site.id, in: change.office, change.session)
            let stints = known.stints.filter { change.view.person($0.person)?.works == true }
            guard !stints.isEmpty else { throw CoverageError.empty }
            let there = try CoverageQueries.find(week, of: site.id, in: change.office, change.session)
            guard replaces || there.stints.isEmpty else { throw CoverageError.planned }
            return try Coverages(change).set(stints, in: week, of: site, expecting: expecting)
        }
    }

    /// Makes the plan what holds, from today on.
    /// - Parameter reasons: for each gap that stays.
    /// - Throws: ``CoverageError/gaps(_:)`` for gaps without a reason, and others of ``CoverageError``.
    package func publishCoverage(
        _ week: CalendarWeek, of site: SiteID?, reasons: [Coverage.GapReason] = [], expecting: Int? = nil,
        by acting: Acting
    ) async throws -> CoverageFile {
        try await revoking(acting) { change in
            try Policy.require(.setCoverage, change.acting)
            return try Coverages(change).publish(
                week, of: change.scope.site(site), reasons: reasons, expecting: expecting)
        }
    }

    /// Who answers the main line now, and then.
    package func onDuty(at site: SiteID? = nil, by acting: Acting) async throws -> (OnDuty, names: [PersonID: String]) {
        try await read(acting) { scope in
            try Policy.require(.seeCoverage, scope.acting)
            return (try scope.onDuty(at: scope.site(site)), scope.view.names)
        }
    }
}

extension ReadScope {
    func onDuty(at site: Site) throws -> OnDuty {
        let local = view.picture.hours(of: site).wallTime(at: now)
        let week = CalendarWeek(containing: local.day)
        let published = try CoverageQueries.find(week, of: site.id, in: office, session).published
        return OnDuty(published, weekday: local.day.weekday, minute: local.minutes) { isIn($0, now) }
    }
}

/// Changes of a site's week.
struct Coverages {
    let change: Change
    init(_ change: Change) { self.change = change }

    private var scope: ReadScope { change.scope }

    func set(
        _ stints: [Coverage.Stint], in week: CalendarWeek, of site: Site, expecting: Int?
    ) throws -> CoverageFile {
        var coverage = try found(week, site, expecting)
        try check(stints, in: week, at: site)
        if let day = changedDayThatIsOver(coverage, stints, at: site) { throw CoverageError.dayOver(day) }
        coverage.version += 1
        coverage.stints = Coverage.Stint.inOrder(stints)
        try CoverageQueries.plan(coverage, in: change.office, change.session)
        change.tell(
            .coverageSet, of: .office(change.office),
            ["week": .text(week.description), "site": .text(change.view.picture.name(of: site))])
        return try scope.coverageFile(week, of: site)
    }

    func publish(
        _ week: CalendarWeek, of site: Site, reasons: [Coverage.GapReason], expecting: Int?
    ) throws -> CoverageFile {
        var coverage = try found(week, site, expecting)
        try check(coverage.stints, in: week, at: site)
        let hours = change.view.picture.hours(of: site)
        let today = hours.workday(at: change.now)
        let file = try scope.coverageFile(week, of: site)
        // A day that is over has been as it was.
        let known = try Dictionary(
            (coverage.reasons + reasons.map(cleaned)).map { ($0.gap, $0.reason) }, uniquingKeysWith: { _, new in new })
        let gaps = file.gaps.filter { $0.day >= today }
        let open = gaps.filter { (known[$0] ?? "").isEmpty }
        guard open.isEmpty else { throw CoverageError.gaps(open) }
        coverage.version += 1
        try keepPastHours(in: &coverage, hours)
        coverage.published =
            coverage.published.filter { week.day($0.weekday) < today }
            + coverage.stints.filter { week.day($0.weekday) >= today }
        coverage.publishedAt = change.now
        coverage.publishedBy = try change.person
        coverage.reasons =
            coverage.reasons.filter { $0.gap.day < today }
            + gaps.compactMap { gap in known[gap].map { Coverage.GapReason(gap: gap, reason: $0) } }
        try CoverageQueries.publish(
            coverage, instants: coverage.published.map { instants(of: $0, in: week, hours) }, in: change.office,
            change.session)
        change.tell(
            .coveragePublished, of: .office(change.office),
            [
                "week": .text(week.description), "site": .text(change.view.picture.name(of: site)),
                "gaps": .integer(Int64(gaps.count)),
            ])
        return try scope.coverageFile(week, of: site)
    }

    /// Hours of today that have passed under a published plan stay as they were, in the plan, too.
    private func keepPastHours(in coverage: inout Coverage, _ hours: OfficeHours) throws {
        let local = hours.wallTime(at: change.now)
        guard coverage.publishedAt != nil, coverage.week.days.contains(local.day) else { return }
        func ofToday(_ stint: Coverage.Stint) -> Bool { stint.weekday == local.day.weekday }
        let planned = coverage.stints
        let today = Coverage.held(
            coverage.published.filter(ofToday), until: local.minutes / Coverage.quarter * Coverage.quarter,
            then: planned.filter(ofToday))
        guard Set(today) != Set(planned.filter(ofToday)) else { return }
        coverage.stints = Coverage.Stint.inOrder(planned.filter { !ofToday($0) } + today)
        try CoverageQueries.plan(coverage, in: change.office, change.session)
    }

    /// Finds anew when published breaks are, after a clock has changed: a plan is by the wall clock.
    /// - Parameter picture: with the new zones.
    func retime(_ picture: OfficePicture) throws {
        for site in picture.sites.values {
            let hours = picture.hours(of: site)
            guard hours.zone != change.view.picture.sites[site.id].map(change.view.picture.hours)?.zone else {
                continue
            }
            let present = CalendarWeek(containing: hours.workday(at: change.now))
            for week in try CoverageQueries.published(of: site.id, from: present, in: change.office, change.session) {
                let coverage = try CoverageQueries.find(week, of: site.id, in: change.office, change.session)
                try CoverageQueries.publish(
                    coverage, instants: coverage.published.map { instants(of: $0, in: week, hours) },
                    in: change.office, change.session)
            }
        }
    }

    private func found(_ week: CalendarWeek, _ site: Site, _ expecting: Int?) throws -> Coverage {
        let coverage = try CoverageQueries.find(week, of: site.id, in: change.office, change.session)
        if let expecting, expecting != coverage.version { throw CoverageError.changed }
        return coverage
    }

    private func check(_ stints: [Coverage.Stint], in week: CalendarWeek, at site: Site) throws {
        let picture = change.view.picture
        let others = try CoverageQueries.elsewhere(week, than: site.id, in: change.office, change.session)
        try Coverage.check(
            stints,
            besides: others.compactMap { id, stints in picture.sites[id].map { (picture.name(of: $0), stints) } }
        ) { picture.people[$0].flatMap { $0.works ? $0.name : nil } }
    }

    /// Only of a week that was published: one that never was may still be written down.
    private func changedDayThatIsOver(
        _ coverage: Coverage, _ stints: [Coverage.Stint], at site: Site
    ) -> Workday? {
        guard coverage.publishedAt != nil else { return nil }
        let today = change.view.picture.hours(of: site).workday(at: change.now)
        return coverage.week.days.first { day in
            guard day < today else { return false }
            func of(_ stints: [Coverage.Stint]) -> [Coverage.Stint] {
                Coverage.Stint.inOrder(stints.filter { $0.weekday == day.weekday })
            }
            return of(stints) != of(coverage.stints)
        }
    }

    private func cleaned(_ reason: Coverage.GapReason) throws -> Coverage.GapReason {
        Coverage.GapReason(
            gap: reason.gap, reason: try PlainText.clean(reason.reason, limit: TextLimit.line, lines: .one))
    }

    /// The hour that clocks skip has no length; one that they show twice counts both times.
    private func instants(
        of stint: Coverage.Stint, in week: CalendarWeek, _ hours: OfficeHours
    ) -> (from: Timestamp, until: Timestamp) {
        let day = week.day(stint.weekday)
        return (
            hours.instant(computed: WallTime(day: day, minutes: stint.from)),
            hours.instant(computed: WallTime(day: day, minutes: stint.until))
        )
    }
}
