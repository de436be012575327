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
    /// What is wrong with which field, by its name.
    var faults: [String: Phrase] = [:]
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
        /// "8:00 AM".
        var from: String
        var until: String
    }

    private static let topicsHint = say("Words callers use, separated by commas: boilers, leaks")

    var title: Phrase { id == nil ? say("New team") : Phrase(verbatim: savedName ?? name) }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension TeamPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .teams, frame, "<bdi>\(title)</bdi>", acts: history, problem: problem, panel: panel,
            mayChange ? form(frame) : reading)
    }

    private var history: HTML {
        "\(some: historyPath, { "<a class=\"button\" href=\"\($0)\">\(say("History"))</a>" })"
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(id.map(Paths.team) ?? Paths.teams)">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">
        \(Settings.group(
            say("The team"), about: say("The desk proposes this team for these topics."),
            """
            \(Parts.field(say("Name"), name: "name", value: name, problem: faults["name"], required: true))\
            \(Parts.select(
                say("Lead"), name: "lead", options: [Choice(value: "", title: say("choose"))] + people, chosen: lead,
                problem: faults["lead"]))\
            \(Parts.field(say("Handles"), name: "topics", value: topics, hint: Self.topicsHint))
            """))\
        \(Settings.group(
            say("Members"), about: say("Everybody on the schedule must be a member."),
            """
            <fieldset><legend class="sr">\(say("Members"))</legend><div class="names">\(each: people, memberBox)</div>\
            \(some: faults["members"], { Parts.fault("w-members", $0) })</fieldset>
            """))\
        \(Settings.group(
            say("Schedule"),
            about: say("Who is on duty when, every week. At other times, the next person on duty owns incoming calls."),
            """
            \(some: faults["rota"], { Parts.fault("w-rota", $0) })\
            <div class="rota">\(each: dutyRows, dutyRow)</div>\
            <p class="hint">\(say("Save to get more empty lines. “Nobody” removes a line."))</p>
            """))\
        \(Parts.saveBar(say("Save team")))</form>
        """
    }

    private var reading: HTML {
        """
        \(Settings.group(say("The team"), Parts.facts([
            (say("Lead"), "<bdi>\(name(of: lead))</bdi>"), (say("Handles"), "<span dir=\"auto\">\(topics)</span>"),
        ])))\
        \(Settings.group(say("Members"), """
            <ul class="names">\(each: people.filter { members.contains($0.value) }, {
                "<li><bdi>\($0.title)</bdi></li>"
            })</ul>
            """))\
        \(Settings.group(say("Schedule"), """
            <table><thead><tr><th scope="col">\(say("Day"))</th>\
            <th scope="col">\(say("From", context: "time"))</th><th scope="col">\(say("Until"))</th>\
            <th scope="col">\(say("On duty"))</th></tr></thead><tbody>\(each: duties, readDuty)</tbody></table>
            """))
        """
    }

    private var panel: HTML {
        moved.isEmpty
            ? .none
            : Settings.panel(
                say("Away in the next seven days"),
                Settings.block(
                    say("Away in the next seven days"),
                    "<ul class=\"things\">\(each: moved, { "<li>\($0)</li>" })</ul>"))
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
        <label class="check"><input type="checkbox" name="members" value="\(person.value)"\
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
        <select class="field" name="duty.person" aria-label="\(say("Person of duty \(row.index)"))">\
        <option value="">\(say("nobody"))</option>\(Parts.options(people, chosen: row.duty.person))</select>\
        <select class="field" name="duty.weekday" aria-label="\(say("Day of duty \(row.index)"))">\
        \(Parts.options(weekdays, chosen: String(row.duty.weekday)))</select>\
        <input class="field" name="duty.from" value="\(row.duty.from)" placeholder="08:00" \
        aria-label="\(say("Duty \(row.index) from"))" autocomplete="off">\
        <input class="field" name="duty.until" value="\(row.duty.until)" placeholder="12:00" \
        aria-label="\(say("Duty \(row.index) until"))" autocomplete="off">

        """
    }
}
