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
    package init(
        _ discretion: Discretion, name: String, cover: String? = nil, callsAgain: Bool = false, verdict: RingVerdict,
        at now: Timestamp
    ) {
        self.verdict = verdict
        let moment = discretion.moment(at: now)
        func own(_ moment: Moment?) -> Phrase? {
            moment.flatMap { discretion.sentences[$0] }.map { Phrase(verbatim: $0) }
        }
        switch verdict {
        case .putThrough: sentence = own(.taking) ?? say("One moment, please. I’ll put you through.")
        case .hold: sentence = own(.hold) ?? say("One moment, please. May I put you on hold?")
        case .takeMessage:
            // Put off against the moment, they hear what others hear when nobody is there.
            let said = moment == .taking || moment == .hold ? nil : moment
            sentence = own(said) ?? Self.usual(name, cover, callsAgain)
        }
        let own = discretion.followUps.map { Phrase(verbatim: $0) }
        followUps = own.isEmpty ? Self.usualFollowUps(name) : own
        stop = say("I’m not able to say more. Shall I take the number again?")
    }

    private static func usual(_ name: String, _ cover: String?, _ callsAgain: Bool) -> Phrase {
        if let cover { return say("I’m sorry, \(name) is not available. May I have \(cover) call you back?") }
        if callsAgain { return say("I’ll tell \(name) that you called again.") }
        return say("I’m sorry, \(name) is not available. May I have them call you back?")
    }

    private static func usualFollowUps(_ name: String) -> [Phrase] {
        [
            say("I’ll make sure \(name) gets your message. Is this the best number?"),
            say("\(name) will call as soon as possible. What may I say it is about?"),
        ]
    }
}
