import RingbackCore
import RingbackDesk
import RingbackWords

/// The figures of a review as a table: the whole first, complaints last, and what is counted apart below.
struct ReviewFigures: Sendable {
    struct Line: Sendable {
        var title: Phrase
        /// "3 in 7,003 (0.43 in 1,000; plausible 0.15 to 1.26)".
        var figure: Phrase
        /// What the base is.
        var base: Phrase
        /// "team 0.41 in 1,000".
        var group: Phrase?
        var cases: Path?
    }

    var whole: [Line]
    var apart: [Line]
    /// "Team Desk, 12 people"; `nil` where nobody is compared.
    var group: Phrase?

    var view: HTML {
        """
        <section class="block"><h2>\(say("The whole picture"))</h2>\(table(whole, compares: true))</section>
        <section class="block"><h2>\(say("Counted apart, and not against the person"))</h2>\
        \(table(apart, compares: false))</section>
        <p class="soft">\(say(
            """
            Everything is counted by who acted at that moment; nothing moves with a message that is handed over later. \
            The plausible range is Wilson’s 95% interval. Below a base of 100 only the range is shown.
            """))</p>

        """
    }

    private func table(_ lines: [Line], compares: Bool) -> HTML {
        """
        <table class="stack review-figures"><thead><tr><th scope="col">\(say("What", context: "review"))</th>\
        <th scope="col">\(say("How much, of how much"))</th>\
        \(when: compares, "<th scope=\"col\">\(group ?? say("Group", context: "review"))</th>")</tr></thead>
        <tbody>\(each: lines, { row($0, compares: compares) })</tbody></table>

        """
    }

    private func row(_ line: Line, compares: Bool) -> HTML {
        """
        <tr><th scope="row">\(line.title)</th><td>\(figure(line)) <small class="soft">\(line.base)</small></td>\
        \(when: compares, "<td>\(some: line.group, { "\($0)" })</td>")</tr>

        """
    }

    private func figure(_ line: Line) -> HTML {
        guard let cases = line.cases else { return "\(line.figure)" }
        return "<a href=\"\(cases)\">\(line.figure)</a>"
    }
}

extension ReviewFigures {
    /// - Parameter opens: whether it is known whose these are, and each figure opens to what is behind it.
    init(_ view: ReviewView, opens: Bool) {
        func line(_ name: ReviewName) -> Line {
            let figure = view.figure(name)
            let period = view.period
            let cases = Paths.reviewCases(
                of: view.person.text, figure: name.rawValue, from: period.from.description,
                to: period.until.description)
            return Line(
                title: name.title, figure: figure.words(name), base: name.base,
                group: ReviewName.compared.contains(name) ? Self.beside(view, name, isNamed: opens) : nil,
                cases: opens && figure.count > 0 ? cases : nil)
        }
        whole = ReviewName.allCases.filter { !ReviewName.apart.contains($0) }.map(line)
        apart = ReviewName.apart.map(line)
        group = view.group.map { group in
            guard opens else { return say("Group", context: "review") }
            let people = group.people
            return group.name.map { say("Team \($0), \(people) people") } ?? say("The office, \(people) people")
        }
    }

    /// "team 0.41 in 1,000".
    private static func beside(_ view: ReviewView, _ name: ReviewName, isNamed: Bool) -> Phrase? {
        guard let group = view.group, let figure = group.figure(name).short(name) else { return nil }
        guard isNamed else { return figure }
        return group.name == nil ? say("office \(figure)") : say("team \(figure)")
    }
}
