import RingbackWords

/// The office: its name, where it is, when it is open, and the days it is not.
struct OfficePage: Page {
    /// Its current name, while another is being typed.
    var name: String
    /// Identifies the fields as seen: another person's changes meanwhile are not silently overwritten.
    var mark: String
    var fields: OfficeFields
    var holidays: [Holiday]
    /// A holiday typed but not yet saved.
    var newHoliday = (day: "", name: "")
    var problem: Phrase?
    var mayChange: Bool
    var zones: [String] = []
    var countries: [Choice] = []

    struct Holiday: Sendable {
        /// "2026-12-25", and in people's words.
        var day: String
        var text: String
        var name: String
        var isPast = false
    }

    var title: Phrase { say("Office") }
    var section: Section? { .office }
}

/// The pages of the office’s settings.
enum OfficeRoom: CaseIterable, Sendable {
    case office, people, teams, mail, quarantine, mails

    private var link: (Phrase, Path) {
        switch self {
        case .office: (say("Hours and holidays"), Paths.office)
        case .people: (say("People"), Paths.people)
        case .teams: (say("Teams"), Paths.teams)
        case .mail: (say("Mail"), Paths.officeMail)
        case .quarantine: (say("Quarantine"), Paths.quarantine)
        case .mails: (say("All mail"), Paths.mails)
        }
    }

    private func isOpen(to viewer: Viewer?) -> Bool {
        switch self {
        case .office, .people, .teams: true
        case .mail: viewer?.setsUpOffice ?? false
        case .quarantine, .mails: viewer?.seesQuarantine ?? false
        }
    }

    /// Links between those open to the viewer.
    static func links(_ current: OfficeRoom, _ frame: Frame) -> HTML {
        """
        <nav class="faces" aria-label="\(say("Office"))">\(each: allCases.filter { $0.isOpen(to: frame.viewer) }, {
            $0.view(isCurrent: $0 == current, frame)
        })</nav>

        """
    }

    private func view(isCurrent: Bool, _ frame: Frame) -> HTML {
        """
        <a href="\(link.1)"\(attribute: "aria-current", isCurrent ? "page" : nil)>\(link.0)\
        \(when: self == .quarantine && frame.quarantined > 0, frame.quarantineMark)</a>
        """
    }
}

extension OfficePage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1><bdi>\(name)</bdi></h1></div>
        \(OfficeRoom.links(.office, frame))\
        \(Parts.problem(problem))\
        <div class="halves"><section><h2>\(say("The office"))</h2>\(mayChange ? form(frame) : reading)</section>
        <section><h2>\(say("Holidays"))</h2>\(holidayList(frame))</section></div>
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.office)">\(frame.token)\
        <input type="hidden" name="mark" value="\(mark)">\
        \(fields.fields(zones: zones, countries: countries))\
        \(Parts.select(
            say("Language"), name: "language",
            options: Language.all.map { Choice(value: $0.code, title: $0.name) }, chosen: fields.language,
            hint: say("For those who chose none, and whose browser asks for none of these.")))\
        <p><label class="check"><input type="checkbox" name="keepsCallers" value="true"\
        \(flag: "checked", fields.keepsCallers)> \(say("Keep callers who ring twice as contacts"))</label></p>
        <h3>\(say("Hours"))</h3>\(fields.hourFields)\
        <p><button class="button main">\(say("Save"))</button></p></form>
        """
    }

    private var reading: HTML {
        """
        <dl class="card"><dt>\(say("Time zone"))</dt><dd>\(fields.timeZone)</dd>\
        <dt>\(say("Country"))</dt><dd>\(fields.country)</dd>\
        \(each: OfficeFields.days(of: fields.week, fields.hours), { day in
            "<dt>\(day.name)</dt><dd>\(day.hours.isEmpty ? say("closed") : Phrase(verbatim: day.hours))</dd>"
        })</dl>
        """
    }

    private func holidayList(_ frame: Frame) -> HTML {
        """
        <div class="card">\
        \(holidays.isEmpty ? Parts.empty(say("No holidays yet: calls are due on every workday.")) : list(frame))\
        \(when: mayChange, holidayForm(frame))</div>
        """
    }

    private func list(_ frame: Frame) -> HTML {
        """
        \(lines(holidays.filter { !$0.isPast }, frame))\(when: !past.isEmpty, """
            <details><summary>\(say("\(past.count) past"))</summary>\(lines(past, frame))</details>
            """)
        """
    }

    private var past: [Holiday] { holidays.filter(\.isPast) }

    private func lines(_ holidays: [Holiday], _ frame: Frame) -> HTML {
        """
        <ul class="told">\(each: holidays, { holiday in
            """
            <li class="line-acts"><span>\(holiday.text) <span class="soft" dir="auto">\(holiday.name)</span></span>\
            \(when: mayChange, removal(holiday, frame))</li>
            """
        })</ul>
        """
    }

    private func removal(_ holiday: Holiday, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.holidayRemoval(holiday.day))">\(frame.token)\
        <button class="plain">\(say("Remove"))<span class="sr"> \(holiday.name), \(holiday.text)</span></button></form>
        """
    }

    private func holidayForm(_ frame: Frame) -> HTML {
        """
        <form class="inline" method="post" action="\(Paths.holidays)">\(frame.token)\
        <label>\(say("Day")) <input class="field" type="date" name="day" value="\(newHoliday.day)" \
        required></label> \
        <label>\(say("Name")) <input class="field" name="name" value="\(newHoliday.name)" maxlength="100" required \
        autocomplete="off" dir="auto"></label> \
        <button class="button">\(say("Add"))</button></form>
        """
    }
}
