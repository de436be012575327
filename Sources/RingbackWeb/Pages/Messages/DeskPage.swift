import RingbackCore
import RingbackWords

/// The desk: who is calling, the message, and what to know about the caller beside it.
struct DeskPage: Page {
    var query = ""
    /// `nil` before a search.
    var results: [ContactResult]?
    var draft = DeskDraft()
    /// What is wrong with the input, in one sentence.
    var problem: Phrase?
    var people: [Addressee]
    var proposal: ProposalView?
    var caller: CallerCardView?
    /// The contacts with the caller's number, if it is shared or a switchboard.
    var suggested: [ContactResult] = []
    /// The chosen contact or the number's, whose name does not fit.
    var besides: ContactResult?
    /// "Owen rang this number today 9:12 AM": for callers who say that somebody called them.
    var rung: [CallerCardView.RungLine] = []
    /// Why to think twice before calling the caller's number back.
    var caution: DialCaution?
    /// How the number was read, if that is not obvious.
    var remark: String?
    var waiting: [WaitingCall] = []
    var taken: [TakenMessage] = []
    var offers: [OfferView] = []
    var asks: [AskView] = []
    /// "Otto until 12:00 PM, then Ana": who answers the main line; empty where nothing is planned.
    var onDuty = ""
    /// The quick answer that the desk was opened with.
    var quick: (number: String, sentence: String)?
    /// How scripts write a time: "h:mm a|AM|PM".
    var clock = ""
    /// The journal position this page shows; the live stream continues from there.
    var sequence: Int64

    var title: Phrase { say("Desk") }
    var section: Section? { .desk }
    var layout: PageLayout { .desk }
    var styles: [Asset] { [.css, .desk_css] }
    var scripts: [Asset] { [.desk] }
    var keys: [KeyHint] {
        [
            KeyHint("/", does: say("who is calling")),
            KeyHint("↓", "↑", does: say("choose"), always: false),
            KeyHint("⇥", does: say("next field")),
            KeyHint("1", "2", "3", "4", does: say("code, when it has the focus"), always: false),
            KeyHint("ctrl ↵", does: say("file")),
            KeyHint("F1", does: say("the fitting playbook"), always: false),
            KeyHint("F2", does: say("same number as last time"), always: false),
            KeyHint("F3", does: say("they press: what to say next"), always: false),
            KeyHint("F4", does: say("confirm the number"), always: false),
            KeyHint("F6", does: say("they are fishing for information"), always: false),
            KeyHint("F7", does: say("say the name"), always: false),
            KeyHint("F8", does: say("put on hold")),
            KeyHint("F9", "F10", does: say("take back from hold"), always: false),
            KeyHint("esc", does: say("put aside (saved)")),
            KeyHint("u", does: say("undo, outside a field"), always: false),
            KeyHint("⇧F8", does: say("take the longest-waiting call off hold"), always: false),
            KeyHint("y", does: say("accept an offer, outside a field"), always: false),
            KeyHint("?", does: say("all keys, outside a field"), always: false),
        ]
    }
}

/// A search result.
struct ContactResult: Sendable {
    /// Empty for a caller who is not a contact.
    var id: String
    var name: String
    /// "Smith & Rowe · spelling confirmed ✓", and how the search matched, if not by the name as written.
    var detail: String?
    var number: String?
    /// The number in E.164.
    var dial: String?
    /// Their last call: "called Mon 9:12 AM".
    var state: String?
    /// Whether the typed text clearly means them and nobody else, so that Enter picks them.
    var isPlain = false
    /// The last message of somebody who is not a contact.
    var message: String?
    /// "open with Dana": what is owed to them.
    var open: String?
}

/// The message form's content, from an earlier try or the hold board.
struct DeskDraft: Sendable {
    var contact = ""
    /// The answer to “is it them?”: the contact's id, ``another``, or empty.
    var same = ""
    /// The message of a caller who is not a contact, whose call continues.
    var onto = ""
    /// Whether it was asked how to reach somebody without a number.
    var isReachAsked = false

    static let another = "another"
    var name = ""
    var number = ""
    /// Earlier callers from the number who are not contacts.
    var others: [String] = []
    var `for` = ""
    var regarding = ""
    var code = Code.today
    var boxes: Boxes = [.pleaseCall]
    var told = ""
    /// The end of the window that was promised, if one was.
    var window = ""
    /// The version that is filed with the call, "14.2".
    var playbook = ""
    /// "Might be around four", as "16:00": the desk’s own note, never told as a promise.
    var around = ""
    /// Save an unknown caller as a contact.
    var isNewContact = false
    /// The number was read back to the caller.
    var readBack = false
    var source = CallSource.telephone
    var line = ""
    /// The place on the hold board it was taken from.
    var waiting = ""
    /// "Lou has this caller open since 9:41 AM", and the link to take over.
    var elsewhere: (sentence: String, over: Path)?
    /// Identifies this filing, so that pressing twice files once even without scripts; scripts use a key of their own.
    var key = ""
}

/// Who should own the message, and the program's reason.
struct ProposalView: Sendable {
    var owner: String
    /// "has The Big Merger, open since Monday".
    var why: String
    /// If the message joins an open one: "Add as 4th call".
    var joins: String?
    /// The code of that one.
    var code: Code?
    /// "Grace is away until Mon, Dec 14; Tom covers until then."
    var away: String?
    /// Who could have it instead.
    var cover: String?
    /// Who already owes this caller a call, with that in a sentence.
    var elsewhere: (owner: String, sentence: String)?
    /// What to say to the caller now.
    var tell: SayingView?
}

/// A caller on hold.
struct WaitingCall: Sendable {
    var id: String
    var line: String
    var name: String
    var number: String?
    var `for`: String
    /// How long they have waited; the page counts on from there.
    var seconds: Int
    /// The same as "1:20", for a reader without scripts.
    var waited: String
    /// Who put them there.
    var by: String
    /// "open with Lou since 9:41 AM".
    var open: String?
}

/// A message the viewer took, and what became of it.
struct TakenMessage: Sendable {
    enum Fate: String, Sendable {
        case open, late, returned
    }
    /// `nil` if the reader may not open the message.
    var id: String?
    var caller: String
    var `for`: String
    var at: String
    /// "returned 11:20 AM, talked", "with Dana, due by 5:00 PM".
    var became: String
    var fate: Fate
}
