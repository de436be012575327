package import RingbackWords

/// A text that an answer opens with, for its writer to change. There are sixty: twenty situations in three tones each,
/// among them the five questions by which a request that keeps coming is met with curiosity: is it too much on your
/// plate? is it an opinion that you want? is there another way to help? shall I ask our manager? what is behind it?
package struct ReadyText: Sendable {
    package enum Tone: String, CaseIterable, Sendable {
        case plain, warm, short

        package var label: Phrase {
            switch self {
            case .plain: say("plain", context: "tone of a text")
            case .warm: say("warm", context: "tone of a text")
            case .short: say("short", context: "tone of a text")
            }
        }
    }

    package let answer: RequestAnswer
    /// What tells the texts of one answer apart; the first is what it opens with.
    package let situation: String
    package let tone: Tone
    package let text: Phrase

    /// - Parameter holder: whoever holds the duty, or the lead who answers for it.
    package static func all(holder: String) -> [Self] {
        yes + later + notMine(holder) + otherWay + asking + no
    }

    /// The texts of one answer in one tone; the first is what it opens with.
    package static func of(_ answer: RequestAnswer, in tone: Tone, holder: String) -> [Self] {
        all(holder: holder).filter { $0.answer == answer && $0.tone == tone }
    }

    static func texts(
        _ answer: RequestAnswer, _ situation: String, plain: Phrase, warm: Phrase, short: Phrase
    ) -> [Self] {
        [(Tone.plain, plain), (.warm, warm), (.short, short)].map {
            Self(answer: answer, situation: situation, tone: $0.0, text: $0.1)
        }
    }
}
