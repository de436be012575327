import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Who answers the main line of a site, week by week.
struct CoverageEndpoints {
    let desk: Desk

    var all: [Endpoint] { [coverage, set, copy, publish, onDuty] }

    private static let query: [Schema.Field] = [
        .optional("week", .token(8), "2026-W49; the present week by default."),
        .optional("site", .id, "Yours by default."),
    ]

    private var coverage: Endpoint {
        .get(
            "/coverage", "getCoverage", "Who answers the main line in a week, and where nobody does.", .seeCoverage,
            query: Self.query, gives: Shapes.coverage, refuses: [404]
        ) { call in
            try await words(desk.coverage(try week(call), of: call.query.id("site"), by: call.acting), call)
        }
    }

    private var set: Endpoint {
        .change(
            .put, "/coverage", "setCoverage", "Plan a week as a whole; it holds once it is published.", .setCoverage,
            query: Self.query,
            takes: .required("stints", .array(Coverage.Stint.input, upTo: Coverage.mostStints)),
            gives: Shapes.coverage, isConditional: true
        ) { call, stints in
            let week = try await given(call)
            return try await words(
                desk.setCoverage(
                    stints, in: week, of: call.query.id("site"), expecting: call.expectedVersion, by: call.acting),
                call)
        }
    }

    private var copy: Endpoint {
        .change(
            .post, "/coverage/copies", "copyCoverage", "Plan a week as another was planned.", .setCoverage,
            query: Self.query, takes: .optional("from", .text(8), "The week to copy; the one before by default."),
            .optional("replace", .boolean, or: false, "What is planned in that week already may go."),
            gives: Shapes.coverage
        ) { call, from, replaces in
            let week = try await given(call)
            let source = try from.map { try CalendarWeek(reading: $0) } ?? week.adding(weeks: -1)
            return try await words(
                desk.copyCoverage(
                    from: source, to: week, of: call.query.id("site"), replaces: replaces, by: call.acting), call)
        }
    }

    private var publish: Endpoint {
        .change(
            .post, "/coverage/publication", "publishCoverage",
            "Make the plan of a week what holds; each gap needs a reason.", .setCoverage, query: Self.query,
            takes: .optional("reasons", .array(Coverage.GapReason.input, upTo: 700), or: []), gives: Shapes.coverage,
            isConditional: true
        ) { call, reasons in
            let week = try await given(call)
            return try await words(
                desk.publishCoverage(
                    week, of: call.query.id("site"), reasons: reasons, expecting: call.expectedVersion,
                    by: call.acting), call)
        }
    }

    private var onDuty: Endpoint {
        .get(
            "/on-duty", "getOnDuty", "Who answers the main line now, and then.", .seeCoverage,
            query: [.optional("site", .id, "Yours by default.")], gives: Shapes.onDuty, refuses: [404]
        ) { call in
            let duty = try await desk.onDuty(at: call.query.id("site"), by: call.acting)
            return NamedDuty(duty: duty.0, names: duty.names)
        }
    }

    private func week(_ call: APICall) throws -> CalendarWeek? {
        try call.query.text("week").map { try CalendarWeek(reading: $0) }
    }

    private func given(_ call: APICall) async throws -> CalendarWeek {
        if let week = try week(call) { return week }
        return try await desk.coverage(of: call.query.id("site"), by: call.acting).coverage.week
    }

    private func words(_ file: CoverageFile, _ call: APICall) -> CoverageWords {
        CoverageWords(file: file, language: call.context.language)
    }
}

struct CoverageWords: Sendable {
    let file: CoverageFile
    let language: Language

    func name(_ person: PersonID) -> String { file.names[person] ?? "" }
}

struct NamedDuty: Sendable {
    let duty: OnDuty
    let names: [PersonID: String]
}

extension CalendarWeek {
    /// - Throws: ``CoverageError/weekUnreadable(_:)``.
    init(reading text: String) throws(CoverageError) {
        guard let week = Self(text) else { throw .weekUnreadable(text) }
        self = week
    }
}

extension Coverage.Stint {
    fileprivate static let input = Input<Self>.object(
        .required("person", .person), .required("day", Input<Weekday>.weekday),
        .required("from", Input<Int>.minute, "08:15"), .required("until", Input<Int>.minute, "24:00 at most."),
        .required("duty", .words(Coverage.Duty.self))
    ) { Coverage.Stint(person: $0, weekday: $1, from: $2, until: $3, duty: $4) }
}

extension Coverage.GapReason {
    fileprivate static let input = Input<Self>.object(
        .required("day", Input<Workday>.day), .required("from", Input<Int>.minute),
        .required("until", Input<Int>.minute), .required("reason", .text(TextLimit.line, atLeast: 1))
    ) { Coverage.GapReason(gap: Coverage.Gap(day: $0, from: $1, until: $2), reason: $3) }
}

extension Input<Int> {
    /// A time of day, in minutes.
    fileprivate static var minute: Self {
        Self(schema: .text(5, atLeast: 4)) { value in
            guard let text = value.text else { return nil }
            guard let minutes = Span.minutes(text) else { throw HoursError.unreadable(text) }
            return minutes
        }
    }
}

extension Input<Workday> {
    fileprivate static var day: Self { Self(schema: .day) { $0.text.flatMap { Workday($0) } } }
}

extension Shapes {
    fileprivate static let coverage = Shape<CoverageWords>(
        "Coverage", version: { $0.file.coverage.version }, capacity: { 256 + 128 * $0.file.coverage.stints.count }
    ) {
        Field("week", as: .text(8)) { $0.file.coverage.week.description }
        Field("site") { $0.file.coverage.site }
        Field("siteName") { $0.file.siteName }
        Field("version") { $0.file.coverage.version }
        Field("zone") { $0.file.zone }
        Field("published", "Whether what is planned is what holds.") { $0.file.coverage.isPublished }
        Field("publishedAt") { $0.file.coverage.publishedAt }
        Field("stints", stint, upTo: Coverage.mostStints, "As it is planned.") { words in
            words.file.coverage.stints.map { (words, $0) }
        }
        Field("holds", stint, upTo: Coverage.mostStints, "As it was published.") { words in
            words.file.coverage.published.map { (words, $0) }
        }
        Field("gaps", gap, upTo: 700, "Where nobody answers, as it is planned.") { words in
            words.file.gaps.map { gap in (gap, words.file.reasons.first { $0.gap == gap }?.reason ?? "") }
        }
        Field("publishedGaps", gap, upTo: 700) { words in
            words.file.publishedGaps.map { gap in (gap, words.file.reasons.first { $0.gap == gap }?.reason ?? "") }
        }
        Field("warnings", as: .array(.text(400), upTo: 1000)) { words in
            words.file.warnings.map { words.language($0) }
        }
    }

    private static let stint = Shape<(words: CoverageWords, stint: Coverage.Stint)> {
        Field("person") { $0.stint.person }
        Field("name") { $0.words.name($0.stint.person) }
        Field("day", as: .word(Weekday.allCases.map(\.word))) { $0.stint.weekday.word }
        Field("from", as: .text(5)) { Span.clock($0.stint.from) }
        Field("until", as: .text(5)) { Span.clock($0.stint.until) }
        Field("duty") { $0.stint.duty }
    }

    private static let gap = Shape<(gap: Coverage.Gap, reason: String)> {
        Field("day", as: .day) { $0.gap.day.description }
        Field("from", as: .text(5)) { Span.clock($0.gap.from) }
        Field("until", as: .text(5)) { Span.clock($0.gap.until) }
        Field("reason", "Empty: none was given.") { $0.reason }
    }

    fileprivate static let onDuty = Shape<NamedDuty> {
        Field("now", as: .array(.text(TextLimit.name), upTo: 1000)) { duty in
            duty.duty.now.compactMap { duty.names[$0] }
        }
        Field("until", as: .nullable(.text(5))) { $0.duty.until.map(Span.clock) }
        Field("next", as: .nullable(.text(TextLimit.name))) { duty in
            duty.duty.next.flatMap { duty.names[$0.person] }
        }
        Field("nextFrom", as: .nullable(.text(5))) { $0.duty.next.map { Span.clock($0.from) } }
    }
}
