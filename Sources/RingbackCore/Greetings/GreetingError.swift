package import RingbackWords

package enum GreetingError: RingbackError, Equatable {
    case windowMissing, windowBackwards, windowEmpty, windowsOverlap, windowsOnTwoDays, tooManyWindows
    case timeUnreadable(String)
    case windowOver
    /// The hours of that day, in words; empty for a day without any.
    case outsideHours(name: String, hours: String)
    case away(AwayNotice, sentence: Phrase)
    /// An absence says otherwise.
    case contradictsAbsence(name: String, back: String)
    case coverContradicts(name: String, cover: String)
    case backMissing(String), coverUnknown
    /// Somebody whose line never promises a time.
    case neverPromises(String)
    case stillHere(String)
    case left(String)
    case noneLive(String)
    case languageUnknown(String)
    case feedUnknown

    package var code: String {
        switch self {
        case .windowMissing: "greeting.window-missing"
        case .windowBackwards: "greeting.window-backwards"
        case .windowEmpty: "greeting.window-empty"
        case .windowsOverlap: "greeting.windows-overlap"
        case .windowsOnTwoDays: "greeting.windows-on-two-days"
        case .tooManyWindows: "greeting.too-many-windows"
        case .timeUnreadable: "greeting.time-unreadable"
        case .windowOver: "greeting.window-over"
        case .outsideHours: "greeting.outside-hours"
        case .away: "greeting.away"
        case .contradictsAbsence: "greeting.contradicts-absence"
        case .coverContradicts: "greeting.cover-contradicts"
        case .backMissing: "greeting.back-missing"
        case .coverUnknown: "greeting.cover-unknown"
        case .neverPromises: "greeting.never-promises"
        case .stillHere: "greeting.still-here"
        case .left: "greeting.left"
        case .noneLive: "greeting.none-live"
        case .languageUnknown: "greeting.language-unknown"
        case .feedUnknown: "greeting.feed-unknown"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .away, .contradictsAbsence, .coverContradicts, .neverPromises, .stillHere, .left, .noneLive: .conflict
        case .feedUnknown: .notFound
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .windowMissing: say("Say when calls are returned: a start and an end, such as 15:30 and 17:00.")
        case .windowEmpty: say("The window has no length. Enter a later end.")
        case .windowBackwards: say("A window ends before it starts. Check both times.")
        case .windowsOverlap: say("Two of the windows overlap. Make one of them, or move one.")
        case .windowsOnTwoDays: say("All windows of a greeting are on one day. Set another greeting for the other day.")
        case .tooManyWindows:
            say("A greeting names at most \(Greeting.mostWindows) windows: callers must remember them.")
        case .timeUnreadable(let text):
            say("“\(text)” is not a time. Write 15:30, or with its day 2026-12-14T15:30.")
        case .windowOver: say("That window is over. Choose a later one, or another day.")
        case .outsideHours(let name, ""): say("\(name) does not work on that day. Choose another day.")
        case .outsideHours(let name, let hours):
            say("\(name) works \(hours) on that day. Choose a window within those hours.")
        case .away(_, let sentence):
            Phrase.sentences([sentence, say("Set a greeting for the absence, or end the absence first.")])
        case .contradictsAbsence(let name, let back):
            say(
                """
                \(name)’s absence says they are back \(back). Leave the return empty to take it from there, or change \
                the absence.
                """)
        case .coverContradicts(let name, let cover):
            say("\(cover) covers for \(name) in that absence. Change the absence to name somebody else.")
        case .backMissing(let name):
            say("No absence of \(name) is planned. Enter when they are back; the absence is set with the greeting.")
        case .coverUnknown: say("A cover must work here. Choose somebody from the list.")
        case .neverPromises(let name):
            say(
                """
                \(name)’s line never promises a time, so no hours can be published. Set “only these hours” under What \
                to say first.
                """)
        case .stillHere(let name): say("\(name) is not leaving. Begin the leaving checklist first.")
        case .left(let name): say("\(name) no longer works here. Only the greeting for leavers fits.")
        case .noneLive(let name): say("\(name) has no greeting to end: callers hear the standard one.")
        case .languageUnknown(let code): say("There is no greeting in “\(code)”. Use en or es.")
        case .feedUnknown: say("There is no such calendar, or its address was revoked.")
        }
    }
}
