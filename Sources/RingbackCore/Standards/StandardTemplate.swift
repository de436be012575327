package import RingbackWords

/// Rules that an office adopts with one press and then edits.
package enum StandardTemplate: String, CaseIterable, Sendable {
    /// The nine telephone customer service standards of a public workforce agency.
    case workforce

    /// What a rule says, before anybody edits it.
    package func text(of rule: StandardRule) -> Phrase {
        switch rule {
        case .operatorOnDuty:
            say(
                """
                Between the hours of 8:00 am and 5:00 pm, Monday through Friday, all locations must have an operator \
                answering telephone calls.
                """)
        case .mainNumber:
            say(
                """
                Telephone operators will answer all calls to the office main number. Callers to the office main \
                number, including those who chose “0” for the operator, will not go to voice mail.
                """)
        case .sameWorkday:
            say(
                """
                Every staff member is responsible for returning all their telephone messages the same workday they \
                receive the call.
                """)
        case .greetingCurrent:
            say(
                """
                Each staff member must keep their voice mail current. Voice mail for staff who are not absent from \
                the office must inform callers of the hours of the day in which they can expect to receive a return \
                call. Voice mail for staff who are away must say on which date and at what time they return, and how \
                to get immediate assistance.
                """)
        case .operatorsTrained: say("Management is responsible for training and monitoring telephone operators.")
        case .allReturned:
            say(
                """
                Supervisors are responsible for assuring that staff returns all calls each day. This responsibility \
                includes providing staff the time necessary to return calls.
                """)
        case .daySigned:
            say(
                """
                Supervisors must check at the end of each day to assure that no calls remain on any employee’s voice \
                mail.
                """)
        case .absentMailbox:
            say(
                """
                Managers and supervisors must make clear to staff that office telephones are for business use. \
                Management will have access to each employee’s voice mail to assure that someone returns calls left \
                for an absent employee.
                """)
        case .leaverMailbox:
            say(
                """
                Supervisors are responsible for assuring that voice mail is disconnected when a person is no longer \
                employed at the location. Until the voice mail is disconnected, supervisors are responsible for \
                assuring that someone at the location answers calls each day as promised on the voice mail.
                """)
        }
    }

    package var parameters: StandardParameters { .standard }
}

/// Days on which a version may begin.
package enum EffectiveDay {
    private static let farthest = 5 * 366

    /// - Throws: ``StandardError/effectivePast(_:today:)``, ``StandardError/effectiveFar(_:)``.
    package static func check(_ day: Workday, today: Workday) throws(StandardError) {
        guard day >= today else { throw .effectivePast(day, today: today) }
        guard day <= today.adding(days: farthest) else { throw .effectiveFar(day) }
    }

    /// A day that has begun ends as it began: its hours, its close and whether it is signed change from tomorrow on.
    /// - Parameter before: the version in force today; `nil` before the first.
    /// - Throws: ``StandardError/effectiveToday(tomorrow:)``.
    package static func check(
        _ term: StandardTerm, of rule: StandardRule, after before: StandardTerm?, today: Workday
    ) throws(StandardError) {
        guard term.effective <= today else { return }
        let (old, new) = (before?.parameters ?? .standard, term.parameters)
        let isSameDay = old.hours == new.hours && old.close == new.close && old.weekdays == new.weekdays
        guard isSameDay, rule != .daySigned || before?.holds == term.holds else {
            throw .effectiveToday(tomorrow: today.adding(days: 1))
        }
    }
}
