import RingbackCore
import RingbackWords

/// One field of a form, in words.
struct Spoken: Sendable {
    let field: String
    let text: String

    init(_ field: String, _ text: String) {
        self.field = field
        self.text = text
    }
}

extension RingbackError {
    /// The sentence; and for the second of two people saving, what the other saved where it differs from theirs.
    func sentence(now: [Spoken], typed: [Spoken]) -> Phrase {
        guard kind == .stale else { return sentence }
        let others = zip(now, typed).filter { $0.text != $1.text }
            .map { now, _ in "\(now.field): “\(PlainText.shortened(now.text, to: 200))”" }
        let differs = say("Now it says \(others.joined(separator: "; ")).")
        let yours = say("What you typed is still here; saving replaces their version.")
        return .sentences(others.isEmpty ? [sentence, yours] : [sentence, differs, yours])
    }
}
