import RingbackCore
import RingbackWords

/// One message, made for reading: who, what about, where it stands, and everything that happened, newest first.
struct MessagePage: Page {
    var id: String
    var version: Int
    var code: Int
    var caller: String
    /// How the name is said, or else the company.
    var beside: String?
    var number: String?
    /// E.164, if it can be dialled.
    var dial: String?
    var care: DialCare?
    var regarding: String
    /// Whose sheet it is on, if the reader may open that.
    var sheet: Choice?
    /// Who owes the return, and why: "on the rota of Repairs".
    var owner: String
    var ownerWhy: String?
    /// "today 5:00 PM", and if that has passed "5 hr late".
    var due: String
    var late: String?
    /// "Jamie, today 9:12 AM, by telephone".
    var taken: String
    /// Or how it came in, if nobody took a call.
    var takenTitle = say("Taken by")
    /// When it is due, the time wished for, the boxes of the pad, standing, order …
    var facts = EntryFacts(facts: [])
    /// Delivered, read, accepted, returned: four different facts, and only the last one closes.
    var steps: [Step]
    var events: [Event] = []
    /// What of it is shown.
    var shown = Show.all
    var files: [MailFile] = []
    /// Where the full history is, if the viewer may see it.
    var historyPath: Path?
    /// How it was closed, if it was: "Talked, Margaret Miller, today 11:20 AM".
    var ending: String?
    /// An open offer: to the viewer, or one the viewer may withdraw.
    var offer: OfferView?
    var standingOffer: StandingOffer?
    var actions: EntryActions?
    var card: MessageCard?
    /// The content of the correction form, for those who may use it.
    var correction: Correction?
    /// Whether the viewer may reopen it.
    var mayReopen = false
    var playbook: PlaybookBlock?

    struct Step: Sendable {
        /// "Delivered", "Not returned yet".
        var name: String
        /// "10:31 AM", "due 9:00 AM".
        var detail: String
        var holds: Bool
        var isLate = false
    }

    /// One thing that happened.
    struct Event: Sendable {
        var kind: Kind
        /// "Today", "Tue, Nov 24": what happened on one day stands together.
        var day: String
        /// "2:41 PM".
        var time: String
        /// "Called, 4th time", "No answer".
        var what: String
        var text = ""
        /// What somebody said, and to whom, if that is not plain.
        var said: String?
        var saidTo: Phrase?
        var reply: String?
        var by = ""
        /// What was cut from a mail: quotes and signature.
        var leftOut: String?
        /// A question to the viewer that has no reply yet.
        var question: String?
        var changes: [HistoryLine.Change] = []

        enum Kind: Sendable {
            case call, attempt, answer, mail, change
        }
    }

    /// The parts of what happened that can be read alone.
    enum Show: String, CaseIterable, Sendable {
        case all, calls, tries, answers, mail, changes

        var title: Phrase {
            switch self {
            case .all: say("All", context: "events")
            case .calls: say("Calls")
            case .tries: say("Attempts")
            case .answers: say("Answers")
            case .mail: say("Mail")
            case .changes: say("Changes")
            }
        }

        func shows(_ kind: Event.Kind) -> Bool {
            switch self {
            case .all: true
            case .calls: kind == .call
            case .tries: kind == .attempt
            case .answers: kind == .answer
            case .mail: kind == .mail
            case .changes: kind == .change
            }
        }
    }

    /// An attachment.
    struct MailFile: Sendable {
        var path: Path
        var name: String
        /// "audio/wav, 240 KB".
        var detail: String
        var isSound: Bool
    }

    struct Correction: Sendable {
        var name: String
        var number: String
        var regarding: String
        /// The soft window, "16:00".
        var around: String
        var owner: String
        /// Whether the owner can still be corrected.
        var moves: Bool
        var code: Int
        var told: String
    }

    /// An unanswered offer.
    struct StandingOffer: Sendable {
        var handover: String
        /// "Offered to Dana by Lou, 10:40 AM. It stays Margaret’s until Dana accepts."
        var sentence: String
        var mayWithdraw: Bool
    }

    var title: Phrase { Phrase(verbatim: "\(caller): \(regarding.prefix(60))") }
    var section: Section? { .sheets }
    var scripts: [Asset] { [.message] }
    var layout: PageLayout { .reading }
    /// Nothing on this page is moved to, or moved.
    var keys: [KeyHint] {
        (actions == nil ? [] : EntryActions.keys.filter { !["j", "⇧J"].contains("\($0.keys[0])") }) + playbookKeys
    }
    private var playbookKeys: [KeyHint] {
        playbook == nil
            ? []
            : [
                KeyHint("⇧B", does: say("the fitting playbook"), always: false),
                KeyHint("⇧Q", does: say("how would you have handled this"), always: false),
            ]
    }
}
