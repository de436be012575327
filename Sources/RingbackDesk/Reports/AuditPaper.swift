import RingbackCore
import RingbackPaper
import RingbackWords

/// The report for an auditor, worded for its reader and put on paper.
struct AuditPaper: Sendable {
    let audit: AuditReport
    let digest: String
    let by: String
    let at: Timestamp
    let language: Language
    let clock: ClockWords
    private let view: OfficeView

    init(_ audit: AuditReport, view: OfficeView, digest: String, by: String, at: Timestamp, in language: Language) {
        (self.audit, self.digest, self.by, self.at, self.language) = (audit, digest, by, at, language)
        let office = view.office
        clock = ClockWords(hours: office.hours, country: office.country, language: language, now: at)
        self.view = view
    }

    private var size: PaperSize { view.paperSize }

    /// - Throws: ``ReportError/unprintable``.
    func pdf() async throws(ReportError) -> [UInt8] {
        let heading = PaperHeading(
            size: size, title: say("\(audit.office): telephone standards, \(period)"), author: audit.office,
            made: at.rfc3339.prefix(19) + "Z")
        do {
            // Drawn twice: page numbers say of how many.
            let measured = try await Paper.pdf(heading) { AuditDrawing(self, on: $0, nil).draw() }.result
            return try await Paper.pdf(heading) { AuditDrawing(self, on: $0, measured).draw() }.bytes
        } catch {
            throw .unprintable
        }
    }

    var period: String { say("\(date(audit.period.from)) to \(date(audit.period.until))") }

    /// With its year: papers are kept.
    func date(_ day: Workday) -> String { clock.format.dateAndYear(day) }

    func say(_ text: Phrase.Text) -> String { language(RingbackWords.say(text)) }
    func say(_ count: Int, one: Phrase.Text, other: Phrase.Text) -> String {
        language(RingbackWords.say(count, one: one, other: other))
    }

    /// Who signed a day for which team, and which team did not.
    func signed(_ day: AuditReport.Day) -> [String] {
        let signed = day.signatures.map { signature in
            let start = String(signature.digest.prefix(8))
            let when = signature.isLate ? clock.dated(signature.at) : clock.time(signature.at)
            let words =
                signature.isLate
                ? say("signed late by \(signature.by), \(when), \(start)")
                : say("signed by \(signature.by), \(when), \(start)")
            return signature.team.map { "\($0): \(words)" } ?? words
        }
        let unsigned = day.unsigned.map { team in team.map { say("\($0): not signed") } ?? say("not signed") }
        return signed + unsigned
    }

    /// What was carried from a day to others, a line for each.
    func carried(_ day: AuditReport.Day) -> [String] {
        day.carries.map { carry in
            let reason = language(carry.reason.label)
            let line = say(
                "Carried: a call of \(carry.owner) to \(clock.dated(carry.until)), by \(carry.by) (\(reason))")
            return carry.told.map { "\(line); \(say("caller told by \($0)"))" } ?? line
        }
    }

    /// "2 h 5 min", "83% of 40".
    func figure(_ measure: Measure) -> String {
        guard let value = measure.value else { return say("no calls") }
        switch measure {
        case .count: return String(Int(value))
        case .share(let part, let all): return say("\(Int((value * 100).rounded()))% (\(part) of \(all))")
        case .percentile, .longest:
            let minutes = Int(value.rounded())
            let (hours, rest) = (minutes / 60, minutes % 60)
            return say(
                measure.cases, one: "\(hours) h \(rest) min (1 call)",
                other: "\(hours) h \(rest) min (\(measure.cases) calls)")
        }
    }
}
