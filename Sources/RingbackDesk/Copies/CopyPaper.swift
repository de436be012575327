import RingbackCore
import RingbackPaper
import RingbackWords

/// A current clean copy, worded for its reader and put on paper.
struct CopyPaper {
    private let current: CurrentCopy
    private let language: Language
    /// As of the copy: printed again, it says the same.
    private let clock: ClockWords
    private let numbers: NumberFormat

    init(_ current: CurrentCopy, in language: Language) {
        self.current = current
        self.language = language
        let office = current.view.office
        clock = ClockWords(
            hours: office.hours, country: office.country, language: language, now: current.copy.at)
        numbers = NumberFormat(country: office.country)
    }

    /// - Throws: ``CopyError``.
    func pdf() async throws(CopyError) -> [UInt8] {
        let (view, copy, sheet) = (current.view, current.copy, sheet)
        let heading = PaperHeading(
            size: view.paperSize, title: "\(sheet.name), \(sheet.asOf)", author: view.office.name,
            made: copy.at.rfc3339.prefix(19) + "Z")
        do {
            return try await Paper.pdf(heading) { CopyDrawing(sheet: sheet, pages: $0).draw() }.bytes
        } catch {
            throw error == .busy ? .paperBusy : .unprintable
        }
    }

    var sheet: CopySheet {
        let (view, copy) = (current.view, current.copy)
        let rows = zip(current.entries, copy.lines).map { row($0, $1.mark) }
        let pages = CopyFit.pages(rows.count, room: view.copyRoom)
        let home = view.mail.publicURL
        return CopySheet(
            name: view.name(of: copy.owner), asOf: language(say("as of \(clock.dated(copy.at))")),
            summary: summary, rows: rows, lower: lower, legend: legend, code: copy.code.shown,
            scanned: home.isEmpty ? copy.code.shown : "\(home)/copies/\(copy.code.text)",
            hint: language(say("Is this copy still current? Scan the square, or type the code in Ringback.")),
            empty: language(say("Every call on this sheet has been returned.")),
            pages: (1...pages).map { language(say("page \($0) of \(pages)")) }, language: language.code)
    }

    private var summary: String {
        let out = current.entries.count { $0.message.face == .out }
        let count = current.entries.count - out + current.copy.lower
        let asap = current.entries.count { $0.message.code == .asap }
        let parts: [Phrase?] = [
            say("Phone sheet"), say("\(count) to return"),
            asap == 0 ? nil : say(asap, one: "1 ASAP", other: "\(asap) ASAP"),
        ]
        return parts.compactMap { $0.map { language($0) } }.joined(separator: " · ")
    }

    private var lower: String {
        let (lower, out) = (current.copy.lower, current.copy.out)
        let parts: [Phrase?] = [
            lower == 0 ? nil : say(lower, one: "and 1 lower entry", other: "and \(lower) lower entries"),
            out == 0 ? nil : say(out, one: "1 more left word, waiting", other: "\(out) more left word, waiting"),
        ]
        return parts.compactMap { $0.map { language($0) } }.joined(separator: " · ")
    }

    private var legend: String {
        guard let since = current.copy.since.map(clock.moment) else { return "" }
        let marks = Set(current.copy.lines.map(\.mark))
        let parts: [Phrase?] = [
            marks.contains(.new) ? say("● new since the copy of \(since)") : nil,
            marks.contains(.changed) ? say("○ changed since the copy of \(since)") : nil,
        ]
        return parts.compactMap { $0.map { language($0) } }.joined(separator: "   ")
    }

    private func row(_ entry: Entry, _ mark: SheetCopy.Line.Mark) -> CopySheet.Row {
        let message = entry.message
        let number = numbers.text(message.caller)
        let due = message.timing.due
        let isLate = message.isOpen && due < current.copy.at
        return CopySheet.Row(
            code: message.code.rawValue,
            name: !message.caller.name.isEmpty
                ? message.caller.name : number.isEmpty ? language(say("a caller without a name")) : number,
            pronunciation: entry.row.pronunciation, number: number, about: about(entry), last: last(entry),
            due: isLate ? language(say("late, \(clock.briefDay(due))")) : clock.briefDay(due), isLate: isLate,
            mark: mark)
    }

    /// "Acme · wanted · The Big Merger".
    private func about(_ entry: Entry) -> String {
        let company = entry.row.company
        return [
            company == entry.message.caller.name ? "" : company, entry.row.standing.map { language($0.label) } ?? "",
            PlainText.shortened(entry.message.regarding, to: 450),
        ].filter { !$0.isEmpty }.map(alone).joined(separator: " · ")
    }

    /// So that words of another script keep their order, and leave that of their neighbours alone (FSI … PDI).
    private func alone(_ words: String) -> String { "\u{2068}\(words)\u{2069}" }

    /// "3 calls in 2 days · left word with Dora 9:40 AM".
    private func last(_ entry: Entry) -> String {
        let (message, calls) = (entry.message, entry.message.tally.calls)
        var parts: [String] = []
        if calls > 1 {
            parts.append(
                language(entry.days > 1 ? say("\(calls) in \(entry.days) days") : say("\(calls) calls")))
        }
        if let to = entry.offeredTo {
            parts.append(language(say("offered to \(alone(to.name))")))
        } else if entry.row.hasCalledBack {
            parts.append(language(say("returned your call")))
        } else if let attempt = entry.row.lastAttempt {
            let did =
                attempt.with.isEmpty
                ? language(attempt.outcome.label)
                : language(say("\(attempt.outcome.label) with \(alone(attempt.with))"))
            parts.append("\(did) \(clock.brief(attempt.at))")
        } else {
            parts.append(language(say("called \(clock.brief(message.timing.lastCallAt))")))
        }
        return parts.joined(separator: " · ")
    }
}
