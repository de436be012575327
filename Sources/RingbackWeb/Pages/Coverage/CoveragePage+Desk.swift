import RingbackCore
import RingbackDesk
import RingbackWords

extension CoveragePage {
    init(_ file: CoverageFile, workers: [Choice], holidays: [Workday: String], _ say: Wording) {
        let coverage = file.coverage
        let stints = coverage.stints
        let range = Self.range(stints, file)
        func clock(_ from: Int, _ until: Int) -> String { "\(say.clock(from))–\(say.clock(until))" }
        let planned = file.people.filter { person in stints.contains { $0.person == person.id } }
        let days = coverage.week.days.filter { day in
            !(file.hours[day] ?? []).isEmpty || stints.contains { $0.weekday == day.weekday }
                || day.weekday.rawValue < 6
        }
        self.init(
            week: coverage.week.description,
            dates: "\(say.date(coverage.week.monday)) – \(say.date(coverage.week.day(.sunday)))",
            weekBefore: coverage.week.adding(weeks: -1).description,
            weekAfter: coverage.week.adding(weeks: 1).description, site: coverage.site.text, siteName: file.siteName,
            sites: file.sites.map { Choice(value: $0.id.text, title: $0.name) }, version: coverage.version,
            state: Self.state(coverage), isPublished: coverage.isPublished, range: range,
            days: days.map { day in
                Day(
                    weekday: day.weekday.word, name: say.day(day), isOver: day < file.today,
                    holiday: holidays[day] ?? "", hours: file.hours[day] ?? [],
                    gaps: file.gaps.filter { $0.day == day }.map { Span(opens: $0.from, closes: $0.until) },
                    rows: planned.map { person in
                        let own = stints.filter { $0.person == person.id && $0.weekday == day.weekday }
                        return Row(
                            person: person.id.text, name: person.name,
                            blocks: own.map { Block(span: Span(opens: $0.from, closes: $0.until), duty: $0.duty) },
                            words: own.map { "\(say($0.duty.words)) \(clock($0.from, $0.until))" }
                                .joined(separator: ", "))
                    })
            },
            gaps: file.gaps.map { gap in
                GapLine(
                    key: gap.key, text: "\(say.day(gap.day)), \(clock(gap.from, gap.until))",
                    reason: file.reasons.first { $0.gap == gap }?.reason ?? "", isOver: gap.day < file.today)
            },
            warnings: file.warnings, people: workers, maySet: file.maySet)
    }

    private static func state(_ coverage: Coverage) -> Phrase {
        if coverage.isPublished { return say("Published.") }
        return coverage.publishedAt == nil
            ? say("Not published yet: nothing of it holds.") : say("Changed since it was published.")
    }

    /// Whole hours around everything that is planned, and around the hours of the line.
    private static func range(_ stints: [Coverage.Stint], _ file: CoverageFile) -> Span {
        let spans = stints.map { Span(opens: $0.from, closes: $0.until) } + file.hours.values.joined()
        let opens = spans.map(\.opens).min() ?? 480
        let closes = spans.map(\.closes).max() ?? 1020
        return Span(opens: opens / 60 * 60, closes: min(1440, (closes + 59) / 60 * 60))
    }
}

extension Coverage.Gap {
    /// For a form: `2026-11-30 720 780`.
    var key: String { "\(day) \(from) \(until)" }

    init?(key: String) {
        let parts = key.split(separator: " ")
        guard parts.count == 3, let day = Workday(String(parts[0])), let from = Int(parts[1]), let until = Int(parts[2])
        else { return nil }
        self.init(day: day, from: from, until: until)
    }
}
