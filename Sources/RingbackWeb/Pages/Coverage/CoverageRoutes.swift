import RingbackCore
import RingbackDesk
import RingbackWords

/// A site's week: planned, copied, published.
struct CoverageRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.coverage) { call in .page(try await page(call, call.query)) }
        router.post(Paths.coverageStints, paint)
        router.post(Paths.coverageCopies, copy)
        router.post(Paths.coveragePublication, publish)
    }

    private func page(_ call: PageCall, _ fields: Fields) async throws -> CoveragePage {
        let week = try fields.text("week").map { try CalendarWeek(reading: $0) }
        let acting = try call.acting
        let file = try await call.desk.coverage(week, of: fields.id("site"), by: acting)
        let picture = try await call.desk.office(by: acting)
        return CoveragePage(
            file, workers: Choice.workers(in: picture), holidays: picture.office.hours.holidays,
            try await call.wording())
    }

    /// Gives a person's time to a duty.
    private func paint(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { week, site, version in
            let form = call.form
            guard let person: PersonID = form.id("person") else { throw CoverageError.personUnknown }
            let days = Set(form.all("day").compactMap { word in Weekday.allCases.first { $0.word == word } })
            let duty = Coverage.Duty(rawValue: form["duty"])
            guard duty != nil || form["duty"] == "none" else { throw CoverageError.dutyUnknown(form["duty"]) }
            guard !days.isEmpty else { throw CoverageError.dayMissing }
            guard let from = Span.minutes(form["from"]), let typed = Span.minutes(form["until"]) else {
                throw HoursError.unreadable("\(form["from"])–\(form["until"])")
            }
            // Midnight at the end of a day.
            let until = typed == 0 ? 1440 : typed
            let known = try await call.desk.coverage(week, of: site, by: call.acting).coverage
            guard from < until else {
                let stint = Coverage.Stint(
                    person: person, weekday: days.min { $0.rawValue < $1.rawValue } ?? .monday, from: from,
                    until: until, duty: duty ?? .answers)
                throw CoverageError.backwards(name: try await call.desk.names(by: call.acting)[person] ?? "", stint)
            }
            _ = try await call.desk.setCoverage(
                Coverage.painted(known.stints, person: person, on: days, from: from, until: until, duty: duty),
                in: week, of: site, expecting: version, by: call.acting)
            return try await call.wording()(say("Saved to the plan. Publish the week when it is complete."))
        }
    }

    private func copy(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { week, site, version in
            _ = try await call.desk.copyCoverage(
                from: week.adding(weeks: -1), to: week, of: site, replaces: call.form.isOn("anyway"),
                expecting: version, by: call.acting)
            return try await call.wording()(say("The week before was copied."))
        }
    }

    private func publish(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { week, site, version in
            let reasons = zip(call.form.all("gap"), call.form.all("reason")).compactMap { key, reason in
                Coverage.Gap(key: key).map { Coverage.GapReason(gap: $0, reason: reason) }
            }
            _ = try await call.desk.publishCoverage(
                week, of: site, reasons: reasons, expecting: version, by: call.acting)
            return try await call.wording()(say("Published."))
        }
    }

    /// The week and site of the form; what was refused is said above the same page, with everything typed.
    private func act(
        _ call: PageCall, _ body: (CalendarWeek, SiteID?, Int?) async throws -> String
    ) async throws -> PageAnswer {
        try await call.answer(or: { error in
            var page = try await page(call, call.form)
            page.problem = error.sentence
            if case .planned? = error as? CoverageError { page.asksToReplace = true }
            page.take(call.form)
            return page
        }) {
            let week = try CalendarWeek(reading: call.form["week"])
            let said = try await body(week, call.form.id("site"), call.form.number("version"))
            return .done(said, at: Paths.coverage(week: call.form["week"], site: call.form["site"]))
        }
    }
}

extension CoveragePage {
    fileprivate mutating func take(_ form: RingbackWeb.Fields) {
        fields.person = form["person"]
        fields.days = Set(form.all("day"))
        (fields.from, fields.until) = (form["from"], form["until"])
        if form.has("duty") { fields.duty = form["duty"] }
        for (key, reason) in zip(form.all("gap"), form.all("reason")) {
            if let at = gaps.firstIndex(where: { $0.key == key }) { gaps[at].reason = reason }
        }
    }
}
