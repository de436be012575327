import RingbackCore
import RingbackDesk
import RingbackWords

/// What a session came to: figures, how each call went, what was promised, what is left.
struct RollingReportPage: Page {
    var person: String
    var name: String
    /// "Tue, Nov 24, 9:12 AM to 10:04 AM, by Jamie".
    var when: String
    var endedByItself: Bool
    var figures: [(number: Int, text: Phrase)]
    var left: Int
    var parts: [Part]

    struct Part: Sendable {
        var title: Phrase
        var lines: [Line]
    }

    struct Line: Sendable {
        var message: String
        var caller: String
        var outcome: Phrase?
        var regarding: String
    }

    var title: Phrase { say("\(name)’s calls") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
    var styles: [Asset] { [.css, .pages, .rolling_report] }
    var keys: [KeyHint] { [] }

    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.sheet(person), "\(say("\(name)’s sheet"))"))\
        \(Parts.head("\(title)", note: "\(when)"))\
        \(when: endedByItself, Parts.strip(.wait, "\(say("It was left open, and ended by itself."))"))\
        <ul class="figures">\(each: figures, { "<li><b>\($0.number)</b><span>\($0.text)</span></li>" })\
        <li><b>\(left)</b><span>\(say("left to call"))</span></li></ul>\
        \(when: figures.isEmpty, Parts.empty(say("No calls were made.")))\
        \(each: parts.filter { !$0.lines.isEmpty }, part)\
        <p class="row"><a class="button" href="\(Paths.sheet(person))">\(say("Open the sheet"))</a> \
        <a class="button" href="\(Paths.rolling(person))">\(say("Roll again"))</a> \
        <a class="button" href="\(Paths.rollingReports(person))">\(say("All reports"))</a></p>
        """
    }

    private func part(_ part: Part) -> HTML {
        """
        <section class="block"><h2>\(part.title)</h2><table class="rolled"><tbody>\(each: part.lines, { line in
            """
            <tr><th scope=row><a href="\(Paths.message(line.message))"><bdi>\(line.caller)</bdi></a></th>\
            <td>\(some: line.outcome, { "\($0)" })</td><td dir=auto>\(line.regarding)</td></tr>
            """
        })</tbody></table></section>
        """
    }
}

extension RollingReportPage {
    init(_ view: RollingView, _ say: Wording) {
        let report = view.report
        let running = view.session
        let from = running.map { say.dated($0.startedAt) } ?? ""
        let until = report.map { say.time($0.until) } ?? ""
        let unfinished = report?.unfinished.count ?? 0
        var open = unfinished > 0 ? [(unfinished, RingbackWords.say("without an outcome"))] : []
        // A session that runs may be looked at, too.
        let busy = running?.endedAt == nil ? view.lines.count { $0.call.map { $0.step != .next } ?? false } : 0
        if busy > 0 { open.append((busy, RingbackWords.say("on the line now"))) }
        func line(_ entry: Entry, _ outcome: Phrase?) -> Line {
            Line(
                message: entry.id.text, caller: EntryView.caller(entry.message, say), outcome: outcome,
                regarding: entry.message.regarding)
        }
        self.init(
            person: view.principal.id.text, name: view.principal.name,
            when: say("\(from) to \(until), by \(running?.keeper.name ?? "")"),
            endedByItself: running?.endedByItself ?? false,
            figures: (report?.counts ?? []).map { ($0.count, $0.outcome.label) } + open, left: report?.left ?? 0,
            parts: [
                Part(
                    title: RingbackWords.say("How each went"),
                    lines: (report?.reached ?? []).map { line($0.entry, $0.outcome.label) }),
                Part(
                    title: RingbackWords.say("Without an outcome"),
                    lines: (report?.unfinished ?? []).map { line($0, nil) }),
                Part(
                    title: RingbackWords.say("Promised"),
                    lines: (report?.promises ?? []).map {
                        line($0, RingbackWords.say("due \(say.dated($0.message.timing.due))"))
                    }),
            ])
    }
}
