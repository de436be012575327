import RingbackCore
import RingbackWords

/// The form for a new version of a standard, with what was typed.
struct StandardForm: Sendable {
    var text: String
    var effective: String
    var weekdays: Set<String>
    var hours: String
    var cutOff: String
    var close: String
    var trainingMonths: String
    var observedMonths: String
    var holds: Bool
    /// The last version that its writer has seen.
    var seen: Int
    var faults: [String: Phrase] = [:]

    init(_ draft: (text: String, parameters: StandardParameters, holds: Bool), effective: Workday, seen: Int) {
        (text, holds, self.seen) = (draft.text, draft.holds, seen)
        self.effective = effective.description
        let parameters = draft.parameters
        weekdays = Set(parameters.weekdays.map(\.word))
        hours = parameters.hours.description
        (cutOff, close) = (Span.clock(parameters.cutOff), Span.clock(parameters.close))
        (trainingMonths, observedMonths) = (String(parameters.trainingMonths), String(parameters.observedMonths))
    }

    /// As it was sent.
    init(_ form: Fields) {
        (text, effective, weekdays) = (form["text"], form["effective"], Set(form.all("weekdays")))
        (hours, cutOff, close) = (form["hours"], form["cutOff"], form["close"])
        (trainingMonths, observedMonths) = (form["trainingMonths"], form["observedMonths"])
        (holds, seen) = (form.isOn("holds"), form.number("seen") ?? 0)
    }

    /// What is typed, over what stands.
    /// - Throws: ``StandardError``.
    func parameters(over known: StandardParameters) throws(StandardError) -> StandardParameters {
        var parameters = known
        parameters.weekdays = Set(Weekday.allCases.filter { weekdays.contains($0.word) })
        func typed(_ text: String) -> String? { text.isEmpty ? nil : text }
        try parameters.setTimes(hours: typed(hours), cutOff: typed(cutOff), close: typed(close))
        if !trainingMonths.isEmpty {
            guard let months = Int(trainingMonths) else { throw .monthsWrong("trainingMonths") }
            parameters.trainingMonths = months
        }
        if !observedMonths.isEmpty {
            guard let months = Int(observedMonths) else { throw .monthsWrong("observedMonths") }
            parameters.observedMonths = months
        }
        return parameters
    }
}

extension StandardForm {
    func view(_ rule: StandardRule, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.standardVersions(rule.rawValue))">\(frame.token)\
        <input type="hidden" name="seen" value="\(seen)">\(fields(rule))</form>

        """
    }

    private func fields(_ rule: StandardRule) -> HTML {
        Settings.group(
            say("Change it from a day on"), id: "change",
            about: say(
                """
                This adds a version. What was found on days that are over stays as it was found. Everybody is asked to \
                acknowledge the new version.
                """),
            """
            \(Parts.field(
                say("In force from"), name: "effective", value: effective, type: "date", problem: faults["effective"],
                required: true))\
            \(Parts.textArea(
                say("What the standard says"), name: "text", value: text, problem: faults["text"], rows: 7))\
            \(Parts.seg(
                say("On these days, holidays apart"), name: "weekdays",
                choices: Weekday.allCases.map { Choice(value: $0.word, title: $0.name) }, chosen: weekdays, many: true,
                wraps: true))\(some: faults["weekdays"], { Parts.fault("e-weekdays", $0) })\
            \(each: StandardParameter.allCases.filter(rule.uses.contains), field)\
            \(Parts.check(
                say("The office keeps this rule"), name: "holds", isOn: holds,
                hint: say("Take the tick away to end the rule on that day.")))\
            <div class="row"><button class="button main">\(say("Save the new version"))</button></div>
            """)
    }

    private func field(_ parameter: StandardParameter) -> HTML {
        let fault = faults[parameter.rawValue]
        return switch parameter {
        case .hours:
            Parts.field(
                say("The main line is answered"), name: "hours", value: hours, hint: say("Such as 08:00-17:00."),
                problem: fault, required: true)
        case .cutOff:
            Parts.field(
                say("Calls count as the next day’s from"), name: "cutOff", value: cutOff, type: "time",
                hint: say("Whoever calls later is told “the next workday”, and the call is due then."), problem: fault,
                required: true)
        case .close:
            Parts.field(
                say("The day is closed at"), name: "close", value: close, type: "time", problem: fault, required: true)
        case .trainingMonths:
            Parts.field(
                say("Training is repeated after, in months"), name: "trainingMonths", value: trainingMonths,
                type: "number", problem: fault, required: true)
        case .observedMonths:
            Parts.field(
                say("Calls are observed every, in months"), name: "observedMonths", value: observedMonths,
                type: "number", problem: fault, required: true)
        }
    }
}
