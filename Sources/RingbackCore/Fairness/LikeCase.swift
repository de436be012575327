package import RingbackWords

/// Interactions of like kind: the same scenario, month and part of the day.
package struct LikeCase: Hashable, Codable, Sendable {
    package enum Act: String, Codable, CaseIterable, Sendable {
        /// A call was taken.
        case taken
        /// An outcome was recorded.
        case returned

        package var title: Phrase {
            switch self {
            case .taken: say("calls taken")
            case .returned: say("calls returned")
            }
        }
    }

    package enum Scenario: Hashable, Codable, Sendable {
        /// The playbook that was followed.
        case playbook(number: Int, name: String)
        /// Without one: the code, and the team that was asked for.
        case line(code: Int, team: String)

        package var title: Phrase {
            switch self {
            case .playbook(let number, let name): say("playbook \(number), \(name)")
            case .line(let code, let team):
                team.isEmpty ? say("\(Self.code(code))") : say("\(Self.code(code)) for \(team)")
            }
        }

        private static func code(_ code: Int) -> Phrase { (Code(rawValue: code) ?? .undecided).name }
    }

    /// A part of the day, by the office's clock.
    package enum Band: String, Codable, CaseIterable, Sendable {
        case early, morning, noon, afternoon, late

        package init(hour: Int) {
            self =
                switch hour {
                case ..<9: .early
                case ..<12: .morning
                case ..<14: .noon
                case ..<17: .afternoon
                default: .late
                }
        }

        package var title: Phrase {
            switch self {
            case .early: say("before 9")
            case .morning: say("9 to 12")
            case .noon: say("12 to 14")
            case .afternoon: say("14 to 17")
            case .late: say("after 17")
            }
        }
    }

    package let act: Act
    package let scenario: Scenario
    /// `2026-03`.
    package let month: String
    package let band: Band

    package init(act: Act, scenario: Scenario, month: String, band: Band) {
        (self.act, self.scenario, self.month, self.band) = (act, scenario, month, band)
    }

    /// - Parameter hours: the office's, which say what the clock showed: also where it was changed that day.
    package init(act: Act, scenario: Scenario, at instant: Timestamp, _ hours: OfficeHours) {
        let local = hours.wallTime(at: instant)
        self.init(
            act: act, scenario: scenario, month: local.day.isoMonth, band: Band(hour: local.minutes / 60))
    }
}

/// A row of what is released: what its cases share. What is `nil` is whatever was too thin to stand alone.
package struct LikeCases: Hashable, Codable, Sendable {
    package var act: LikeCase.Act?
    package var scenario: LikeCase.Scenario?
    package var month: String?
    package var band: LikeCase.Band?

    /// From the finest to all.
    static let levels = 5

    /// What a case is counted under at a level: 0 for the finest.
    init(_ one: LikeCase, level: Int) {
        act = level < 4 ? one.act : nil
        scenario = level < 3 ? one.scenario : nil
        band = level < 2 ? one.band : nil
        month = level < 1 ? one.month : nil
    }

    package var title: Phrase {
        guard let act else { return say("all other cases") }
        var parts: [Phrase] = [act.title, scenario?.title ?? say("other cases")]
        if let month { parts.append(Phrase(verbatim: month)) }
        if let band { parts.append(band.title) }
        return .list(parts)
    }
}

/// Interactions, and in how many of them somebody was complained of.
package struct CaseCount: Equatable, Codable, Sendable {
    package var base: Int
    package var events: Int

    package init(base: Int = 0, events: Int = 0) { (self.base, self.events) = (base, events) }
}
