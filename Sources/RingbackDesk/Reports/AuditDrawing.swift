import RingbackCore
import RingbackPaper
import RingbackWords

/// Draws the report for an auditor. All lengths are points.
struct AuditDrawing {
    private let paper: AuditPaper
    private let pages: Pages
    /// How many pages there are, once known.
    private let count: Int?
    private var page = 1
    private var y = 0.0
    /// How many lines each text takes: reckoned by the first pass, which draws nothing, and used by the second.
    private var lines: [Int] = []
    private var place = 0

    private static let (side, top, foot) = (48.0, 52.0, 56.0)

    /// What the first pass found out.
    struct Measured: Sendable {
        let pages: Int
        let lines: [Int]
    }

    /// - Parameter measured: `nil` for the first pass.
    init(_ paper: AuditPaper, on pages: Pages, _ measured: Measured?) {
        (self.paper, self.pages, count, lines) = (paper, pages, measured?.pages, measured?.lines ?? [])
        y = Self.top
    }

    private var width: Double { pages.size.width - 2 * Self.side }
    private var bottom: Double { pages.size.height - Self.foot }

    func draw() -> Measured {
        var drawing = self
        drawing.all()
        return Measured(pages: drawing.page, lines: drawing.lines)
    }

    private var draws: Bool { count != nil }

    private mutating func all() {
        cover()
        standards()
        dayByDay()
        findings()
        drawFoot()
    }

    // MARK: Parts

    private mutating func cover() {
        let audit = paper.audit
        text(audit.office, 12, grey: 0.25)
        text(paper.say("Telephone standards: report for audit"), 20, isBold: true, after: 4)
        text(paper.period, 14, after: 14)
        let days = audit.days.count
        fact(paper.say("Days with standards in force"), String(days))
        fact(paper.say("Findings"), String(audit.findings))
        fact(paper.say("Days signed"), signed(audit))
        for (column, measure) in zip(audit.returns.columns, audit.returns.total) {
            fact(paper.language(column.title), paper.figure(measure))
        }
        fact(paper.say("Time zone"), audit.zone)
        fact(paper.say("Made on"), paper.say("\(paper.clock.dated(paper.at)), by \(paper.by)"))
        // On two lines: a digest that is cut short proves nothing.
        fact(paper.say("Digest (SHA-256)"), String(paper.digest.prefix(32)))
        room(15)
        write(String(paper.digest.dropFirst(32)), 10, 176, width - 176)
        y += 15
        skip(6)
        text(
            paper.say(
                "The history of the office has a line that this report was made, with this digest. ringback history verify checks that no line of the history was changed."
            ), 9, lines: 3, grey: 0.25, after: 10)
    }

    private func signed(_ audit: AuditReport) -> String {
        let (signed, all) = (AuditReport.signed(audit.days), AuditReport.toSign(audit.days))
        return paper.say("\(signed) of \(all)")
    }

    private mutating func standards() {
        heading(paper.say("Standards in force"))
        if paper.audit.standards.isEmpty { text(paper.say("No standard was in force in this period."), 10) }
        for standard in paper.audit.standards {
            text(
                "\(standard.rule.place). \(paper.language(standard.rule.title))", 10.5, isBold: true, before: 4)
            text(
                paper.say("version \(standard.version), in force from \(paper.date(standard.effective))"), 9,
                grey: 0.25)
            let set = standard.parameters.words(for: standard.rule).map { paper.language($0) }
            text(set.joined(separator: "; "), 9, lines: 3)
            for paragraph in standard.text.split(separator: "\n") { text(String(paragraph), 9.5, lines: 12) }
        }
    }

    /// A row a day: under each rule's number how many findings, and who signed.
    private mutating func dayByDay() {
        heading(paper.say("Day by day"))
        text(
            paper.say("Under each rule’s number: the findings of that day; a dash where the rule was not in force."), 9,
            lines: 2, grey: 0.25)
        for day in paper.audit.days {
            room(14)
            write(paper.date(day.day), 9.5, 0, 90)
            for rule in StandardRule.allCases {
                let held = day.rules.first { $0.rule == rule }
                let found = held.map { String($0.count) } ?? "–"
                write(
                    "\(rule.place):\(found)", 9.5, 92 + Double(rule.place - 1) * 30, 30,
                    isBold: held.map { !$0.findings.isEmpty } ?? false)
            }
            y += 14
            for line in paper.signed(day) {
                room(12)
                write(line, 8.5, 92, width - 92, grey: day.signatures.isEmpty ? 0.4 : 0)
                y += 12
            }
            for line in paper.carried(day) { text(line, 8.5, lines: 2, left: 92) }
            y += 2
        }
    }

    private mutating func findings() {
        heading(paper.say("Findings"))
        if paper.audit.findings == 0 { text(paper.say("None."), 10) }
        for day in paper.audit.days where day.rules.contains(where: { !$0.findings.isEmpty }) {
            text(paper.date(day.day), 10.5, isBold: true, before: 6)
            for held in day.rules where !held.findings.isEmpty {
                let title = "\(held.rule.place). \(paper.language(held.rule.title))"
                text("\(title) (\(paper.say("version \(held.version)")))", 9.5, grey: 0.25)
                for finding in held.findings {
                    let time = finding.at.map { "\(paper.clock.time($0))  " } ?? ""
                    text("\(time)\(paper.language(finding.evidence))", 9.5, lines: 6, left: 12)
                }
                let more = held.count - held.findings.count
                if more > 0 {
                    text(
                        paper.say(
                            more, one: "And 1 more, in the list of findings.",
                            other: "And \(more) more, in the list of findings."), 9.5, left: 12, grey: 0.25)
                }
            }
        }
    }

    // MARK: Lines

    private mutating func heading(_ words: String) {
        skip(12)
        room(40)
        text(words, 13, isBold: true, after: 2)
        pages.box(left: Self.side, top: y, width: width, height: 0.75)
        skip(4)
    }

    private mutating func fact(_ name: String, _ value: String) {
        room(15)
        write(name, 10, 0, 170, grey: 0.25)
        write(value, 10, 176, width - 176)
        y += 15
    }

    /// A text over as many lines as it takes, which are reckoned from its length on one.
    private mutating func text(
        _ words: String, _ size: Double, lines most: Int = 1, left: Double = 0, isBold: Bool = false, grey: Double = 0,
        before: Double = 0, after: Double = 0
    ) {
        skip(before)
        let needed = needed(words, size, most, width - left, isBold)
        let height = size * 1.35 * Double(needed)
        // A heading stays with what follows.
        room(isBold ? height + 30 : height)
        if draws {
            let set = PaperText(
                words, size: size, isBold: isBold, grey: grey, lines: needed, language: paper.language.code)
            pages.write(set, left: Self.side + left, baseline: y + size, width: width - left)
        }
        y += height + after
    }

    private mutating func needed(
        _ words: String, _ size: Double, _ most: Int, _ room: Double, _ isBold: Bool
    ) -> Int {
        if most == 1 { return 1 }
        defer { place += 1 }
        if draws { return place < lines.count ? lines[place] : most }
        let whole = PaperText(words, size: size, isBold: isBold, language: paper.language.code)
        let length = pages.measure(whole, width: 20_000)
        lines.append(min(most, max(1, Int((length * 1.06 / room).rounded(.up)))))
        return lines[place]
    }

    private func write(
        _ words: String, _ size: Double, _ left: Double, _ width: Double, isBold: Bool = false, grey: Double = 0
    ) {
        guard draws else { return }
        let text = PaperText(words, size: size, isBold: isBold, grey: grey, language: paper.language.code)
        pages.write(text, left: Self.side + left, baseline: y + size, width: width)
    }

    private mutating func skip(_ height: Double) { y += height }

    /// Turns the page if it has no room left for so much.
    private mutating func room(_ height: Double) {
        guard y + height > bottom else { return }
        drawFoot()
        pages.turn()
        (page, y) = (page + 1, Self.top)
    }

    private func drawFoot() {
        guard draws else { return }
        let base = pages.size.height - 30
        pages.box(left: Self.side, top: base - 14, width: width, height: 0.5, grey: 0.5)
        let number = count.map { paper.say("page \(page) of \($0)") } ?? paper.say("page \(page)")
        let foot = "\(paper.audit.office) · \(paper.period) · \(paper.digest.prefix(16))"
        pages.write(
            PaperText(foot, size: 8, grey: 0.3, language: paper.language.code), left: Self.side, baseline: base,
            width: width - 100)
        pages.write(
            PaperText(number, size: 8, grey: 0.3, side: .right, language: paper.language.code),
            left: Self.side + width - 100, baseline: base, width: 100)
    }
}
