import RingbackCore
import RingbackDesk
import RingbackWords

/// The sessions of a sheet's rolling calls, each with what it came to.
struct RollingReportsPage: Page {
    var person: String
    var name: String
    var rows: [Row]

    struct Row: Sendable {
        var path: Path
        /// "Tue, Nov 24, 9:12 AM".
        var start: String
        /// "10:04 AM"; that it runs, or ended by itself.
        var end: Phrase
        var keeper: String
        var calls: Int
        /// "Talked 5, left word 8."
        var counts: Phrase
    }

    var title: Phrase { say("Rolling calls for \(name)") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
    var styles: [Asset] { [.css, .pages, .rolling_report] }
    var keys: [KeyHint] { [] }

    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.sheet(person), "<bdi>\(say("\(name)’s sheet"))</bdi>"))\
        \(Parts.head(title))\
        \(when: rows.isEmpty, Parts.blank(
            say("Nobody has rolled these calls yet"),
            detail: say("Each time somebody rolls calls, its report is kept here.")))\
        \(when: !rows.isEmpty, table)\
        <p class="row"><a class="button" href="\(Paths.rolling(person))">\(say("Roll calls"))</a></p>
        """
    }

    private var table: HTML {
        """
        <table class="rolled"><thead><tr><th scope=col>\(say("Begun"))</th><th scope=col>\(say("Ended"))</th>\
        <th scope=col>\(say("By"))</th><th scope=col class=n>\(say("Calls"))</th>\
        <th scope=col>\(say("How they went"))</th></tr></thead><tbody>\(each: rows, { row in
            """
            <tr><th scope=row><a href="\(row.path)">\(row.start)</a></th><td>\(row.end)</td>\
            <td><bdi>\(row.keeper)</bdi></td><td class=n>\(row.calls)</td><td>\(row.counts)</td></tr>
            """
        })</tbody></table>
        """
    }
}

extension RollingReportsPage {
    init(_ reports: RollingSummaries, _ say: Wording) {
        let person = reports.principal.id.text
        self.init(
            person: person, name: reports.principal.name,
            rows: reports.sessions.map { session in
                let end = session.endedAt.map { say.time($0) }
                // The first may be ringing.
                let counts: Phrase? =
                    end == nil && session.counts.isEmpty
                    ? nil : Phrase.counts(session.counts, unfinished: session.unfinished)
                return Row(
                    path: end == nil ? Paths.rolling(person) : Paths.rollingReport(person, session.id.text),
                    start: say.dated(session.startedAt),
                    end: end.map { time in
                        session.endedByItself
                            ? RingbackWords.say("\(time), by itself") : Phrase(verbatim: time)
                    } ?? RingbackWords.say("running now", context: "rolling"),
                    keeper: session.keeper.name, calls: session.calls,
                    counts: Phrase(verbatim: counts.map { say($0).capitalizedFirst } ?? ""))
            })
    }
}
