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
    var layout: PageLayout { .side }
}

extension OfficePage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .office, frame, "<bdi>\(name)</bdi>",
            about: "\(say("When the office is open and closed. Due times depend on it."))",
            problem: problem, panel: Settings.panel(say("Holidays"), holidayList(frame)),
            mayChange ? form(frame) : reading)
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.office)">\(frame.token)\
        <input type="hidden" name="mark" value="\(mark)">
        \(Settings.group(
            say("The office"), about: say("The country sets the format of phone numbers and dates."),
            "\(fields.fields(zones: zones, countries: countries))\(mainNumber)\(language)"))\
        \(Settings.group(
            say("Hours"), id: "hours",
            about: say("When calls are answered and returned. Due times count only these hours."),
            fields.hourFields))\
        \(Settings.group(
            say("Contacts"), about: say("Who becomes a contact automatically."), keeping))\
        \(Parts.saveBar())</form>
        """
    }

    private var mainNumber: HTML {
        Parts.field(
            say("Main number"), name: "mainNumber", value: fields.mainNumber, type: "tel",
            hint: say("On which callers reach the desk; a brief dials it"), problem: fields.faults["mainNumber"])
    }

    private var language: HTML {
        Parts.select(
            say("Language"), name: "language",
            options: Language.all.map { Choice(value: $0.code, title: $0.name) }, chosen: fields.language,
            hint: say("For people who have not chosen one, if their browser does not ask for one of these."))
    }

    private var keeping: HTML {
        """
        <label class="check"><input type="checkbox" name="keepsCallers" value="true"\
        \(flag: "checked", fields.keepsCallers)> \(say("Save people who call twice as contacts"))</label>
        """
    }

    private var reading: HTML {
        """
        \(Settings.group(
            say("The office"),
            Parts.facts([
                (say("Time zone"), "\(fields.timeZone)"), (say("Country"), "\(country)"),
            ])))\
        \(Settings.group(
            say("Hours"), id: "hours",
            Parts.facts(
                OfficeFields.days(of: fields.week, fields.hours).map { day in
                    (day.name, "\(day.hours.isEmpty ? say("closed") : Phrase(verbatim: day.hours))")
                })))
        """
    }

    private var country: Phrase {
        countries.first { $0.value == fields.country }?.title ?? Phrase(verbatim: fields.country)
    }

    private func holidayList(_ frame: Frame) -> HTML {
        Settings.block(
            say("Holidays"), id: "holidays",
            """
            \(holidays.isEmpty
                ? "<p>\(say("No holidays yet: calls are due on every workday."))</p>" as HTML : list(frame))\
            \(when: mayChange, holidayForm(frame))
            """)
    }

    private func list(_ frame: Frame) -> HTML {
        """
        \(lines(holidays.filter { !$0.isPast }, frame))\(when: !past.isEmpty, """
            <details><summary class="plain">\(say("\(past.count) past"))</summary>\(lines(past, frame))</details>
            """)
        """
    }

    private var past: [Holiday] { holidays.filter(\.isPast) }

    private func lines(_ holidays: [Holiday], _ frame: Frame) -> HTML {
        """
        <ul class="things">\(each: holidays, { holiday in
            """
            <li><span><span class="soft">\(holiday.text)</span> <bdi>\(holiday.name)</bdi></span>\
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
        <form class="form" method="post" action="\(Paths.holidays)">\(frame.token)\
        \(Parts.field(
            say("Day"), name: "day", value: newHoliday.day, type: "date", problem: fields.faults["day"],
            required: true))\
        <div class="on"><label for="f-holiday">\(say("Name"))</label><input class="field" id="f-holiday" name="name" \
        value="\(newHoliday.name)" maxlength="100" required autocomplete="off" dir="auto"\
        \(attribute: "aria-invalid", fields.faults["holiday"] == nil ? nil : "true")\
        \(when: fields.faults["holiday"] != nil, " aria-describedby=\"e-holiday\"")>\
        \(some: fields.faults["holiday"], { Parts.fault("e-holiday", $0) })</div>\
        <div class="row"><button class="button main">\(say("Add"))</button></div></form>
        """
    }
}
