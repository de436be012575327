import RingbackCore
import RingbackDesk
import RingbackWords

/// What callers hear of everybody, and until when: those who need a new greeting first.
struct GreetingsPage: Page {
    struct Line: Sendable {
        var person: String
        var name: String
        /// "calls are returned today 3:30 PM–5:00 PM"; "the standard greeting".
        var what: String
        /// "today 5:00 PM".
        var until: String
        var isStale: Bool
        var planned: String?
        /// "9 calls wait, about 54 min; 30 min are left": why it does not fit.
        var tooMuch: String?
    }

    var lines: [Line]

    var title: Phrase { say("Greetings") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension GreetingsPage {
    init(_ all: [GreetingView], _ say: Wording) {
        lines = all.map { view in
            Line(
                person: view.person.id.text, name: view.person.name,
                what: view.live.map { say.what($0) } ?? say("the standard greeting"),
                until: view.live.map { $0.until.map { say.fullMoment($0) } ?? say("until it is ended") } ?? "",
                isStale: view.isStale, planned: view.planned.map { "\(say.moment($0.from)): \(say.what($0))" },
                tooMuch: view.load.flatMap { load in
                    let calls = load.calls
                    return load.fits
                        ? nil
                        : say(
                            calls,
                            one: "1 call waits, about \(load.minutesNeeded) min; \(load.minutesLeft) min are left.",
                            other:
                                "\(calls) calls wait, about \(load.minutesNeeded) min; \(load.minutesLeft) min are left."
                        )
                })
        }
    }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .people, frame, "\(say("Greetings"))",
            about: "\(about)",
            """
            <table><thead><tr><th scope="col">\(say("Person"))</th><th scope="col">\(say("Callers hear"))</th>\
            <th scope="col">\(say("Until", context: "column"))</th></tr></thead><tbody>\(each: lines, row)</tbody></table>
            """)
    }

    private var about: Phrase {
        let (stale, standard) = (lines.count(where: \.isStale), lines.count(where: \.until.isEmpty))
        if stale > 0 { return say(stale, one: "1 is out of date.", other: "\(stale) are out of date.") }
        return standard == 0
            ? say("All are current.")
            : say(
                standard, one: "1 has the standard greeting, which promises no time.",
                other: "\(standard) have the standard greeting, which promises no time.")
    }

    private func row(_ line: Line) -> HTML {
        let until: HTML = line.isStale ? "<b class=\"late\">\(say("out of date"))</b>" : "\(line.until)"
        return """
            <tr><th scope="row"><a href="\(Paths.greeting(line.person))"><bdi>\(line.name)</bdi></a></th>\
            <td>\(line.what)\(some: line.planned, { "<br><span class=\"soft\">\($0)</span>" })</td>\
            <td>\(some: line.tooMuch, { "<b class=\"late\">\($0)</b><br>" })\(until)</td></tr>
            """
    }
}
