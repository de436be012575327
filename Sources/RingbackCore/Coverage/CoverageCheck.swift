package import RingbackWords

extension Coverage {
    /// Refuses what cannot be meant.
    /// - Parameters:
    ///   - others: what is planned at other sites in the same week.
    ///   - name: what people are called.
    package static func check(
        _ stints: [Stint], besides others: [(site: String, stints: [Stint])], name: (PersonID) -> String?
    ) throws(CoverageError) {
        guard stints.count <= mostStints else { throw .tooMany }
        for stint in stints {
            guard name(stint.person) != nil else { throw .personUnknown }
            guard (0..<1440).contains(stint.from), stint.from < stint.until, stint.until <= 1440 else {
                throw .backwards(name: name(stint.person) ?? "", stint)
            }
            guard stint.from % quarter == 0, stint.until % quarter == 0 else {
                throw .notQuarters(name: name(stint.person) ?? "", stint)
            }
        }
        var last: [PersonID: Stint] = [:]
        for stint in Stint.inOrder(stints) {
            if let before = last[stint.person], before.weekday == stint.weekday, stint.from < before.until {
                throw .overlap(name: name(stint.person) ?? "", before, stint)
            }
            last[stint.person] = stint
        }
        for (site, theirs) in others {
            let byPerson = Dictionary(grouping: theirs, by: \.person)
            for stint in stints {
                let clash = byPerson[stint.person]?.first {
                    $0.weekday == stint.weekday && $0.from < stint.until && stint.from < $0.until
                }
                if let clash { throw .twoSites(name: name(stint.person) ?? "", site: site, clash) }
            }
        }
    }
}

package enum CoverageError: RingbackError, Equatable {
    case weekUnreadable(String), personUnknown, dayMissing, tooMany, changed, empty
    /// Copying another week would replace it.
    case planned
    case backwards(name: String, Coverage.Stint)
    case notQuarters(name: String, Coverage.Stint)
    case overlap(name: String, Coverage.Stint, Coverage.Stint)
    case twoSites(name: String, site: String, Coverage.Stint)
    case gaps([Coverage.Gap])
    case dayOver(Workday)
    /// Nothing is copied onto it.
    case weekOver(CalendarWeek)
    case dutyUnknown(String)
    /// Somebody is off the clock until then.
    case onBreak(name: String, until: WallTime)

    package var code: String {
        switch self {
        case .weekUnreadable: "coverage.week-unreadable"
        case .personUnknown: "coverage.person-unknown"
        case .dayMissing: "coverage.day-missing"
        case .tooMany: "coverage.too-many"
        case .changed: "coverage.changed"
        case .empty: "coverage.empty"
        case .planned: "coverage.planned"
        case .backwards: "coverage.backwards"
        case .notQuarters: "coverage.not-quarter-hours"
        case .overlap: "coverage.overlap"
        case .twoSites: "coverage.two-sites"
        case .gaps: "coverage.gaps"
        case .dayOver: "coverage.day-over"
        case .weekOver: "coverage.week-over"
        case .dutyUnknown: "coverage.duty-unknown"
        case .onBreak: "coverage.on-break"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .changed: .stale
        case .gaps, .overlap, .twoSites, .onBreak, .dayOver, .weekOver, .planned: .conflict
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .weekUnreadable(let text):
            say("“\(PlainText.shortened(text, to: 40))” is not a calendar week. Write 2026-W49.")
        case .personUnknown: say("Somebody on the plan does not work here. Choose people from the list.")
        case .dayMissing: say("Choose at least one day.")
        case .tooMany: say("A week has at most \(Coverage.mostStints) stretches.")
        case .changed: say("Somebody just changed this week. Look at it again, then make your change.")
        case .empty: say("There is nothing in that week to copy.")
        case .planned: say("This week is planned already, and the copy would replace that plan. Confirm that it may.")
        case .backwards(let name, let stint) where stint.from == stint.until:
            say("\(name), \(stint.weekday.name): the stretch has no length. Enter a later end.")
        case .backwards(let name, let stint): say("\(name), \(stint.weekday.name): the end is before the start.")
        case .notQuarters(let name, let stint):
            say("\(name), \(Self.when(stint)): times are quarter hours, such as 08:15.")
        case .overlap(let name, let one, let other):
            say("\(name) is planned twice: \(Self.when(one)) and \(Self.when(other)). Change one of them.")
        case .twoSites(let name, let site, let stint):
            say("\(name) is at \(site) at that time: \(Self.when(stint)). Nobody is at two sites at once.")
        case .gaps(let gaps):
            say(
                gaps.count,
                one: "Nobody answers the main line \(Self.list(gaps)). Fill the gap, or give a reason for it.",
                other: "Nobody answers the main line \(Self.list(gaps)). Fill the gaps, or give a reason for each.")
        case .dayOver(let day): say("\(day.written) is over: its coverage stays as it was.")
        case .weekOver(let week):
            say("Week \(week.description) is over. Copy onto this week or a later one.")
        case .dutyUnknown(let text):
            say(
                """
                “\(PlainText.shortened(text, to: 40))” is not a duty: answers, covers, paid-break or unpaid-break.
                """)
        case .onBreak(let name, let until):
            say(
                "\(name) is on an unpaid break until \(until.writtenClock) and is not rung or given anything until then."
            )
        }
    }

    private static func when(_ stint: Coverage.Stint) -> Phrase {
        say("\(stint.weekday.name) \(Span(opens: stint.from, closes: stint.until).written)")
    }

    private static func list(_ gaps: [Coverage.Gap]) -> Phrase {
        let shown = Phrase.list(
            gaps.prefix(5).map { gap in
                say("\(gap.day.written) \(Span(opens: gap.from, closes: gap.until).written)")
            })
        return gaps.count > 5 ? say("\(shown) (+\(gaps.count - 5))") : shown
    }
}
