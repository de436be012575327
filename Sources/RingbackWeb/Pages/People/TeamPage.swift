import RingbackCore
import RingbackWords

/// One team, with its rota. Without an id, a new one.
struct TeamPage: Page {
    var id: String?
    var version = 0
    var name = ""
    var lead = ""
    /// "repairs, boilers, leaks".
    var topics = ""
    var members: Set<String> = []
    var duties: [Duty] = []
    var problem: Phrase?
    var mayChange: Bool
    var people: [Choice] = []
    /// Its current name, while another is being typed.
    var savedName: String?
    /// What others do in the next seven days of the rota because somebody is away, one sentence each.
    var moved: [String] = []
    /// From the day on which a week starts.
    var week = Weekday.allCases
    var historyPath: Path?

    /// One person's stretch of one weekday.
    struct Duty: Sendable {
        var person: String
        /// 1…7 from Monday.
        var weekday: Int
        /// "08:00".
        var from: String
        var until: String
    }

    private static let topicsHint = say("Words that callers use, with commas between: boilers, leaks")

    var title: Phrase { id == nil ? say("New team") : Phrase(verbatim: savedName ?? name) }
    var section: Section? { .office }
}

extension TeamPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1><bdi>\(title)</bdi></h1></div>
        \(OfficeRoom.links(.teams, frame))\
        \(Parts.problem(problem))\
        \(when: !moved.isEmpty, movedView)\
        \(mayChange ? form(frame) : reading)\
        \(some: historyPath, { "<p><a href=\"\($0)\">\(say("History of this team"))</a></p>" })
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(id.map(Paths.team) ?? Paths.teams)">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">
        <div class="halves"><div class="card">\
        \(Parts.field(say("Name"), name: "name", value: name, required: true))\
        \(Parts.select(
            say("Lead"), name: "lead", options: [Choice(value: "", title: say("choose"))] + people, chosen: lead))\
        \(Parts.field(say("Handles"), name: "topics", value: topics, hint: Self.topicsHint))\
        <fieldset><legend>\(say("Members"))</legend><div class="names">\(each: people, memberBox)</div></fieldset></div>
        <div class="card"><h2>\(say("Rota"))</h2><p class="hint">\(say("""
            Who is on duty when, every week. Outside it, the next one on it owns what comes in.
            """))</p>\
        <div class="rota">\(each: dutyRows, dutyRow)</div>\
        <p class="hint">\(say("Save to get more empty lines. “Nobody” takes a line away."))</p></div></div>
        <p><button class="button main">\(say("Save the team"))</button></p></form>
        """
    }

    private var reading: HTML {
        """
        <div class="halves"><dl class="card"><dt>\(say("Lead"))</dt><dd><bdi>\(name(of: lead))</bdi></dd>\
        <dt>\(say("Handles"))</dt><dd>\(topics)</dd>\
        <dt>\(say("Members"))</dt><dd><ul class="names bare">\(each: people.filter { members.contains($0.value) }, {
            "<li><bdi>\($0.title)</bdi></li>"
        })</ul></dd></dl>
        <section class="card"><h2>\(say("Rota"))</h2><table><thead><tr><th scope="col">\(say("Day"))</th>\
        <th scope="col">\(say("From", context: "time"))</th><th scope="col">\(say("Until"))</th>\
        <th scope="col">\(say("On duty"))</th></tr></thead><tbody>\(each: duties, readDuty)</tbody>\
        </table></section></div>
        """
    }

    private var movedView: HTML {
        """
        <section class="card"><h2>\(say("Away in the next seven days"))</h2>\
        <ul class="told">\(each: moved, { "<li>\($0)</li>" })</ul></section>
        """
    }

    private func readDuty(_ duty: Duty) -> HTML {
        """
        <tr><th scope="row">\(weekdays.first { $0.value == String(duty.weekday) }?.title ?? Phrase.none)</th>\
        <td>\(duty.from)</td><td>\(duty.until)</td><td><bdi>\(name(of: duty.person))</bdi></td></tr>
        """
    }

    private func name(of person: String) -> Phrase {
        people.first { $0.value == person }?.title ?? say("somebody")
    }

    private func memberBox(_ person: Choice) -> HTML {
        """
        <label class="check role"><input type="checkbox" name="members" value="\(person.value)"\
        \(flag: "checked", members.contains(person.value))> <bdi>\(person.title)</bdi></label>
        """
    }

    /// The duties, and empty rows for more; rows without a person are dropped when saving.
    private var dutyRows: [(index: Int, duty: Duty)] {
        let empty = Duty(person: "", weekday: 1, from: "", until: "")
        let spare = Array(repeating: empty, count: mayChange ? max(2, 5 - duties.count) : 0)
        return (duties + spare).enumerated().map { ($0.offset + 1, $0.element) }
    }

    private var weekdays: [Choice] { week.map { Choice(value: String($0.rawValue), title: $0.name) } }

    private func dutyRow(_ row: (index: Int, duty: Duty)) -> HTML {
        """
        <div class="pair"><select class="field" name="duty.person" aria-label="\(say("Person of duty \(row.index)"))">\
        <option value="">\(say("nobody"))</option>\(Parts.options(people, chosen: row.duty.person))</select>\
        <select class="field" name="duty.weekday" aria-label="\(say("Day of duty \(row.index)"))">\
        \(Parts.options(weekdays, chosen: String(row.duty.weekday)))</select>\
        <input class="field clock" name="duty.from" value="\(row.duty.from)" placeholder="08:00" \
        aria-label="\(say("Duty \(row.index) from"))" autocomplete="off">\
        <input class="field clock" name="duty.until" value="\(row.duty.until)" placeholder="12:00" \
        aria-label="\(say("Duty \(row.index) until"))" autocomplete="off"></div>

        """
    }
}
