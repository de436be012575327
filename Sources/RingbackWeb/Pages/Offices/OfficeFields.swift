import RingbackCore
import RingbackWords

/// The editable fields of an office.
struct OfficeFields: Sendable {
    var name = ""
    var timeZone = ""
    /// Two letters, "US".
    var country = ""
    /// For each day from Monday, "8:00 AM–12:00 PM, 1:00 PM–5:00 PM", or empty if closed.
    var hours = Array(repeating: "08:00-17:00", count: 5) + ["", ""]
    /// Whether repeat callers become contacts.
    var keepsCallers = true
    /// Empty where it is not asked: at set-up.
    var language = ""
    /// On which callers reach the desk; not asked at set-up.
    var mainNumber = ""
    /// What is wrong with which field, by its name.
    var faults: [String: Phrase] = [:]

    static let days = [
        say("Monday", context: "label"), say("Tuesday", context: "label"), say("Wednesday", context: "label"),
        say("Thursday", context: "label"), say("Friday", context: "label"), say("Saturday", context: "label"),
        say("Sunday", context: "label"),
    ]
}

extension OfficeFields {
    func fields(zones: [String], countries: [Choice]) -> HTML {
        """
        \(Parts.field(
            say("Name"), name: "name", value: name, problem: faults["name"], required: true,
            autocomplete: "organization"))\
        \(Parts.field(
            say("Time zone"), name: "timeZone", value: timeZone, hint: say("such as America/Chicago, or Chicago"),
            problem: faults["timeZone"], required: true, list: "zones"))\
        \(countries.isEmpty ? countryField : countryMenu(countries))\
        <datalist id="zones">\(each: zones, { "<option value=\"\($0)\"></option>" })</datalist>
        """
    }

    private var countryField: HTML {
        Parts.field(
            say("Country"), name: "country", value: country, hint: say("two letters, such as US"),
            problem: faults["country"], required: true)
    }

    private func countryMenu(_ countries: [Choice]) -> HTML {
        Parts.select(
            say("Country"), name: "country", options: [Choice(value: "", title: say("choose"))] + countries,
            chosen: country, hint: say("Used to format phone numbers"), problem: faults["country"], required: true)
    }

    /// From the day on which it starts in the country.
    var week: [Weekday] { ClockFormat.of(language: "en", country: country).week }

    var hourFields: HTML {
        Self.hourFields(
            hours, of: week,
            hint: say("8-12, 1-5 for a day with a break; empty when closed."),
            faults: faults)
    }

    /// One field per day, for the office’s hours or a person’s own.
    static func hourFields(
        _ hours: [String], of week: [Weekday], hint: Phrase, faults: [String: Phrase] = [:]
    ) -> HTML {
        """
        <p class="hint" id="h-hours">\(hint)</p><div class="week">\(each: days(of: week, hours), { day in
            dayField(day, faults["hours.\(day.number)"])
        })</div>
        """
    }

    /// The days of a week in its order, with their hours.
    static func days(of week: [Weekday], _ hours: [String]) -> [WeekDay] {
        let all = zip(Weekday.allCases, zip(days, hours)).map { ($0.rawValue, $1.0, $1.1) }
        return week.compactMap { day in all.first { $0.0 == day.rawValue } }
    }

    typealias WeekDay = (number: Int, name: Phrase, hours: String)

    private static func dayField(_ day: WeekDay, _ fault: Phrase?) -> HTML {
        """
        <label for="f-hours-\(day.number)">\(day.name)</label>\
        <input class="field" id="f-hours-\(day.number)" name="hours.\(day.number)" value="\(day.hours)" \
        autocomplete="off"\(attribute: "aria-invalid", fault == nil ? nil : "true") \
        aria-describedby="\(fault == nil ? "h-hours" : "w-hours-\(day.number)")">\
        \(some: fault, { Parts.fault("w-hours-\(day.number)", $0) })

        """
    }
}
