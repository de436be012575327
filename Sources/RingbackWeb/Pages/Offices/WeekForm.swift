import RingbackCore
import RingbackWords

/// A week of hours in a form: one text per day, `08:00-12:00, 13:00-17:00`.
enum WeekForm {
    /// - Throws: ``HoursError/unreadable(_:)``, quoting the unreadable part.
    static func read(_ form: Fields) throws(HoursError) -> [Weekday: [Span]] {
        var week: [Weekday: [Span]] = [:]
        for weekday in Weekday.allCases { week[weekday] = try spans(form["hours.\(weekday.rawValue)"]) }
        return week
    }

    static func spans(_ text: String) throws(HoursError) -> [Span] { try ClockText.spans(text) }

    /// What is wrong with which day, by the field's name.
    static func faults(_ hours: [String]) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        for (day, text) in zip(Weekday.allCases, hours) {
            do throws(HoursError) {
                _ = try OfficeHours(zone: "UTC", week: [day: try spans(text)])
            } catch .noSpans {
                continue
            } catch {
                faults["hours.\(day.rawValue)"] = error.sentence
            }
        }
        return faults
    }

    static func text(_ spans: [Span]) -> String { spans.map(\.description).joined(separator: ", ") }

    /// As the reader's clock shows it, "8:00 AM–12:30 PM, 1:00 PM–5:00 PM"; read back the same.
    static func text(_ spans: [Span], _ say: Wording) -> String {
        spans.map { "\(say.clock($0.opens))–\(say.clock($0.closes))" }.joined(separator: ", ")
    }
}

extension OfficeFields {
    /// Everything wrong with the input, by field name; may be empty.
    var checked: [String: Phrase] {
        var faults = WeekForm.faults(hours)
        if name.allSatisfy(\.isWhitespace) { faults["name"] = OfficeError.nameMissing.sentence }
        if OfficeHours.zone(like: timeZone) == nil { faults["timeZone"] = HoursError.unknownZone(timeZone).sentence }
        if country.count != 2 { faults["country"] = OfficeError.countryUnknown(country).sentence }
        return faults
    }

    /// The zone's official name, however it was typed.
    var zone: String { OfficeHours.zone(like: timeZone) ?? PlainText.shortened(timeZone, to: 80) }

    /// "Two things need another look."
    static func look(at count: Int) -> Phrase {
        say(count, one: "Check one field.", other: "Check \(count) fields.")
    }

    /// As typed.
    init(_ form: Fields) {
        self.init(
            name: form["name"], timeZone: form["timeZone"], country: form["country"],
            hours: Weekday.allCases.map { form["hours.\($0.rawValue)"] },
            keepsCallers: form.isOn("keepsCallers"), language: form["language"], mainNumber: form["mainNumber"])
    }

    init(_ office: Office) {
        self.init(
            name: office.name, timeZone: office.hours.zone, country: office.country,
            hours: Weekday.allCases.map { WeekForm.text(office.hours.spans(on: $0)) },
            keepsCallers: office.keepsCallers, language: (office.language ?? .english).code,
            mainNumber: office.mainNumber ?? "")
    }
}
