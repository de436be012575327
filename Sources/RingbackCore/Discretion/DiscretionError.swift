package import RingbackWords

package enum DiscretionError: RingbackError, Equatable {
    /// Calls are returned in published hours, and there are none.
    case windowsMissing
    case tooManyFollowUps, tooManyWords, tooManyInterrupts
    /// A sentence of one's own that says what the policy forbids.
    case sentencePromises(String, words: String)
    /// A sentence of one's own with a word that is never said.
    case sentenceSays(String, words: String)
    case hoursMissing
    case momentOver(String)
    case momentUnknown(String)
    case noInterrupt
    /// No published window ends then.
    case notAWindow
    /// The person promises no time.
    case noWindows(String)
    case textMissing
    case callerMissing
    case changed

    package var code: String {
        switch self {
        case .windowsMissing: "discretion.windows-missing"
        case .tooManyFollowUps: "discretion.too-many-follow-ups"
        case .tooManyWords: "discretion.too-many-words"
        case .tooManyInterrupts: "discretion.too-many-interrupts"
        case .sentencePromises: "discretion.sentence-promises"
        case .sentenceSays: "discretion.sentence-says"
        case .hoursMissing: "discretion.hours-missing"
        case .momentOver: "discretion.moment-over"
        case .momentUnknown: "discretion.moment-unreadable"
        case .noInterrupt: "discretion.no-interrupt"
        case .notAWindow: "discretion.not-a-window"
        case .noWindows: "discretion.no-windows"
        case .textMissing: "discretion.words-missing"
        case .callerMissing: "discretion.caller-missing"
        case .changed: "discretion.changed"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .noInterrupt: .notFound
        case .changed: .stale
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .windowsMissing: say("Enter the hours in which calls are returned, or choose “never a time”.")
        case .tooManyFollowUps: say("There can be two follow-ups. Leave the others out.")
        case .tooManyWords:
            say("There can be \(Discretion.mostNeverSay) words never to say. Remove some that no longer matter.")
        case .tooManyInterrupts: say("The list can have \(Interrupt.most) callers. Remove some that no longer matter.")
        case .sentencePromises(let sentence, let words):
            say("“\(sentence)” promises a time: “\(words)”. Say “as soon as possible” instead.")
        case .sentenceSays(let sentence, let words):
            say("“\(sentence)” has “\(words)”, which is on the list of words never to say. Reword it.")
        case .hoursMissing: say("Enter the hours in which they are put through, such as 9-12.")
        case .momentOver(let text): say("“\(text)” has passed. Enter a later time, or leave it empty.")
        case .momentUnknown(let text): say("“\(text)” is not a time. Write 15:30, or “tomorrow 9”.")
        case .noInterrupt: say("This caller is not on the list, or it is not yours to see.")
        case .notAWindow: say("No window for calls ends then. Choose one of those offered.")
        case .noWindows(let name): say("\(name) promises no time. Leave the window out.")
        case .textMissing: say("Enter the words never to say.")
        case .callerMissing: say("Enter who is calling first: a contact or a number.")
        case .changed: say("Somebody else has changed this meanwhile. Look at it again, then save.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        let field: String? =
            switch self {
            case .windowsMissing: "windows"
            case .tooManyFollowUps: "followUps"
            case .tooManyWords, .textMissing: "neverSay"
            case .hoursMissing: "hours"
            case .momentOver, .momentUnknown: "until"
            case .notAWindow, .noWindows: "window"
            default: nil
            }
        return field.map { [($0, sentence)] } ?? []
    }
}

/// Callers who try to find out where a principal is, as the desk noted it.
package enum Fishing {
    /// Noted this often within ``days``, it shows at the next ring.
    package static let shown = 3
    package static let days = 7

    /// From when on it counts.
    package static func since(_ now: Timestamp) -> Timestamp { now.adding(seconds: -Int64(days) * 86_400) }
}
