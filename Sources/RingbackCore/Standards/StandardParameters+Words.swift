package import RingbackWords

extension StandardParameters {
    /// What an office has set of one rule, each in a few words: its days, then what the rule uses.
    package func words(for rule: StandardRule) -> [Phrase] {
        let workweek: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
        let days =
            weekdays == workweek
            ? say("Monday to Friday") : Phrase.list(Weekday.allCases.filter(weekdays.contains).map(\.name))
        return [days] + StandardParameter.allCases.filter(rule.uses.contains).map(words)
    }

    private func words(_ parameter: StandardParameter) -> Phrase {
        switch parameter {
        case .hours: say("answered \(Phrase.clock(hours.opens))–\(Phrase.clock(hours.closes))")
        case .cutOff: say("calls from \(Phrase.clock(cutOff)) on count as the next day’s")
        case .close: say("the day is closed at \(Phrase.clock(close))")
        case .trainingMonths:
            say(trainingMonths, one: "trained every month", other: "trained every \(trainingMonths) months")
        case .observedMonths:
            say(observedMonths, one: "observed every month", other: "observed every \(observedMonths) months")
        }
    }
}
