package import RingbackWords

/// What to say to a caller: one sentence, two more for a caller who presses, then a stop. It tells neither where the
/// principal is nor why.
package struct SayThis: Equatable, Sendable {
    package let verdict: RingVerdict
    package let sentence: Phrase
    package let followUps: [Phrase]
    package let stop: Phrase

    /// - Parameters:
    ///   - cover: who has their calls meanwhile.
    ///   - callsAgain: whether their call adds to an open message.
    ///   - returned: by when the office's standard has the call returned; `nil` if there is none, or for somebody who
    ///     keeps published hours of their own.
    package init(
        _ discretion: Discretion, name: String, cover: String? = nil, callsAgain: Bool = false, verdict: RingVerdict,
        returned: StandardReturn? = nil, at now: Timestamp
    ) {
        self.verdict = verdict
        let moment = discretion.moment(at: now)
        var isOwn = false
        func own(_ moment: Moment?) -> Phrase? {
            let sentence = moment.flatMap { discretion.sentences[$0] }.map { Phrase(verbatim: $0) }
            isOwn = sentence != nil
            return sentence
        }
        switch verdict {
        case .putThrough: sentence = own(.taking) ?? say("One moment, please. I’ll put you through.")
        case .hold: sentence = own(.hold) ?? say("One moment, please. May I put you on hold?")
        case .takeMessage:
            // Put off against the moment, they hear what others hear when nobody is there.
            let said = moment == .taking || moment == .hold ? nil : moment
            sentence = own(said) ?? Self.usual(name, cover, callsAgain, returned)
        }
        let further = discretion.followUps.map { Phrase(verbatim: $0) }
        // Whatever else they have said in their own words, the caller hears when the office returns calls.
        followUps =
            further.isEmpty
            ? Self.usualFollowUps(name, returned)
            : further + (isOwn ? [returned?.words(name)].compactMap(\.self) : [])
        stop = say("I’m not able to say more. Shall I take the number again?")
    }

    private static func usual(
        _ name: String, _ cover: String?, _ callsAgain: Bool, _ returned: StandardReturn?
    ) -> Phrase {
        if cover == nil, callsAgain {
            return switch returned {
            case nil: say("I’ll tell \(name) that you called again.")
            case .today: say("I’ll tell \(name) that you called again, and ask for a call back today.")
            case .later(let day):
                say(
                    """
                    I’ll tell \(name) that you called again, and ask for a call back on the next workday, \
                    \(day.weekday.name).
                    """)
            }
        }
        // With nobody covering, the one name is said once.
        guard let cover else { return usual(name, returned) }
        return switch returned {
        case nil: say("I’m sorry, \(name) is not available. May I have \(cover) call you back?")
        case .today: say("I’m sorry, \(name) is not available. May I have \(cover) call you back today?")
        case .later(let day):
            say(
                """
                I’m sorry, \(name) is not available. May I have \(cover) call you back on the next workday, \
                \(day.weekday.name)?
                """)
        }
    }

    private static func usual(_ name: String, _ returned: StandardReturn?) -> Phrase {
        switch returned {
        case nil: say("I’m sorry, \(name) is not available. May I take your number for a call back?")
        case .today: say("I’m sorry, \(name) is not available. May I take your number for a call back today?")
        case .later(let day):
            say(
                """
                I’m sorry, \(name) is not available. May I take your number for a call back on the next workday, \
                \(day.weekday.name)?
                """)
        }
    }

    private static func usualFollowUps(_ name: String, _ returned: StandardReturn?) -> [Phrase] {
        [
            say("I’ll make sure \(name) gets your message. Is this the best number?"),
            returned?.words(name) ?? say("\(name) will call as soon as possible. What may I say it is about?"),
        ]
    }
}
