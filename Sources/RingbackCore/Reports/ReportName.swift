package import RingbackWords

/// The reports of an office. Raw values are part of the API and stand in addresses: they are never changed.
package enum ReportName: String, CaseIterable, Sendable {
    case returns, windows
    case repeatCallers = "repeat-callers"
    case answer, hours, load, leaks, standards

    package var title: Phrase {
        switch self {
        case .returns: say("Returned calls")
        case .windows: say("Promised times")
        case .repeatCallers: say("Repeat callers")
        case .answer: say("Answered calls")
        case .hours: say("Calls by hour and weekday")
        case .load: say("Open work")
        case .leaks: say("Leaks")
        case .standards: say("Standards")
        }
    }

    /// What it answers, in one line.
    package var about: Phrase {
        switch self {
        case .returns: say("How soon callers were tried and called back, and what is still open.")
        case .windows: say("Callers who were told a time: whether it was kept.")
        case .repeatCallers: say("Callers who had to call again, and those who called more than once.")
        case .answer: say("Calls in the phone system’s log: answered or not, and for how long they talked.")
        case .hours: say("When the telephone rings.")
        case .load: say("What is open with whom, now. By name: this is no ranking.")
        case .leaks: say("Calls that fell through: no outcome, nobody tried, nobody there.")
        case .standards: say("Each rule of the office’s telephone standards, each day, with what was found.")
        }
    }

    /// How it can be broken down; the first by default.
    package var groupings: [ReportGrouping] {
        switch self {
        case .returns, .windows, .repeatCallers, .leaks: [.person, .team, .site, .office, .day, .week, .month]
        case .answer: [.day, .week, .month, .hour, .weekday, .office]
        case .hours: [.hour, .weekday, .day, .week, .month]
        case .load: [.person, .team, .site, .office]
        case .standards: [.rule, .day, .week, .month]
        }
    }

    /// Open work is that of now, whatever the period.
    package var hasPeriod: Bool { self != .load }
}

/// What the rows of a report are.
package enum ReportGrouping: String, CaseIterable, Sendable {
    case person, team, site, office, day, week, month, hour, weekday, rule

    package var title: Phrase {
        switch self {
        case .person: say("Person")
        case .team: say("Team")
        case .site: say("Site")
        case .office: say("Office")
        case .day: say("Day")
        case .week: say("Week")
        case .month: say("Month")
        case .hour: say("Hour")
        case .weekday: say("Weekday")
        case .rule: say("Rule")
        }
    }

    /// Rows that mean the same in every office, so that those of several can be added.
    package var isShared: Bool {
        switch self {
        case .day, .week, .month, .hour, .weekday, .rule: true
        case .person, .team, .site, .office: false
        }
    }
}
