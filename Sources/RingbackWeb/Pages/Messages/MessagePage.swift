import RingbackWords

/// Everything about one message: who owes it, what is known to have happened, and all the words.
struct MessagePage: Page {
    var entry: EntryView
    /// Who owes the return, and why: "on the rota of Repairs".
    var owner: String
    var ownerWhy: String?
    /// "Today 5:00 PM", and whether that has passed.
    var due: String
    var isLate = false
    /// "Jamie, today 9:12 AM, by telephone".
    var taken: String
    /// Or how it came in, if nobody took a call.
    var takenTitle = say("Taken by")
    var askedFor: String?
    var boxes: [String] = []
    /// Heard, read, accepted, returned: four different facts, and only the last one closes.
    var facts: [Fact]
    var calls: [Call]
    var attempts: [Line] = []
    var answers: [Answer] = []
    var handovers: [Line] = []
    var mails: [Line] = []
    var files: [MailFile] = []
    var history: [HistoryLine] = []
    /// Where the full history is, if the viewer may see it.
    var historyPath: Path?
    /// How it was closed, if it was: "Talked, Margaret Miller, today 11:20 AM".
    var ending: String?
    /// An open offer: to the viewer, or one the viewer may withdraw.
    var offer: OfferView?
    var standing: StandingOffer?
    var actions: EntryActions?
    var card: MessageCard?
    /// The content of the correction form, for those who may use it.
    var correction: Correction?
    /// Whether the viewer may reopen it.
    var mayReopen = false
    /// A way out proposed at the third round of phone tag.
    var wayOut: String?

    struct Fact: Sendable {
        /// "Heard", "Read", "Accepted", "Returned".
        var name: String
        /// "10:31 AM, by Dana", or "not yet".
        var detail: String
        var holds: Bool
    }

    struct Call: Sendable {
        /// "today 9:12 AM, Priya Nair, by telephone, taken by Jamie".
        var when: String
        var regarding: String
        /// What the caller was told.
        var told: String?
    }

    /// One dated fact: "today 9:14 AM · Jamie", "no answer".
    struct Line: Sendable {
        var when: String
        var text: String
        var said: String?
        /// What was cut from it: quotes and signature.
        var leftOut: String?
    }

    /// An attachment.
    struct MailFile: Sendable {
        var path: Path
        var name: String
        /// "audio/wav, 240 KB".
        var detail: String
        var isSound: Bool
    }

    struct Answer: Sendable {
        var id: String
        var when: String
        /// "need more".
        var kind: String
        var said: String?
        var reply: String?
        /// Whether the viewer is asked and has not replied yet.
        var asksViewer = false
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

    var title: Phrase { Phrase(verbatim: "\(entry.caller): \(entry.regarding.prefix(60))") }
    var section: Section? { .sheets }
    var scripts: [Asset] { [.message] }
}
