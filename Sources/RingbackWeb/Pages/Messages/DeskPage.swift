import RingbackCore

/// The desk: one field for who is calling, one strip for the message, and what to know beside it.
struct DeskPage: Page {
    var query = ""
    /// None before something was looked for.
    var results: [ContactResult]?
    var draft = DeskDraft()
    /// What is wrong with what was sent, in one sentence.
    var problem: String?
    var people: [Addressee]
    var proposal: ProposalView?
    var caller: CallerCardView?
    /// Those who have the caller's number, when several do or it is a switchboard.
    var suggested: [ContactResult] = []
    /// Whoever has the number or was chosen, and whom the name does not fit.
    var besides: ContactResult?
    /// "Owen rang this number today 9:12": for whoever says that somebody called them.
    var rung: [CallerCardView.RungLine] = []
    /// Why the caller's number is not to be rung back without a second thought.
    var caution: DialCaution?
    /// How the number was read, when that is not plain.
    var remark: String?
    var waiting: [WaitingCall] = []
    var taken: [TakenMessage] = []
    var offers: [OfferView] = []
    var asks: [AskView] = []
    /// The place in the journal that this page shows; the live stream goes on from there.
    var sequence: Int64

    let title = "Desk"
    var section: Section? { .desk }
    var scripts: [Asset] { [.desk] }
    var keys: [KeyHint] {
        [
            KeyHint("/", does: "who is calling"),
            KeyHint("↓", "↑", does: "choose"),
            KeyHint("⇥", does: "next field"),
            KeyHint("1", "2", "3", "4", does: "code, when it has the focus", always: false),
            KeyHint("ctrl ↵", does: "file"),
            KeyHint("F2", does: "same number as last time"),
            KeyHint("F4", does: "read back", always: false),
            KeyHint("F8", does: "put on hold"),
            KeyHint("F9", does: "say the name", always: false),
            KeyHint("esc", does: "put aside (kept)"),
            KeyHint("u", does: "undo, outside a field", always: false),
            KeyHint("⇧F8", does: "take back who waits longest", always: false),
            KeyHint("y", does: "accept an offer, outside a field", always: false),
            KeyHint("?", does: "all keys, outside a field", always: false),
        ]
    }
}

/// Somebody the search found.
struct ContactResult: Sendable {
    /// Empty for whoever rang and is no contact.
    var id: String
    var name: String
    /// "Smith & Rowe · spelling confirmed ✓".
    var detail: String?
    var number: String?
    /// The number in E.164.
    var dial: String?
    /// Why it was found, or when they last called: "called 9:12 today".
    var state: String?
    /// Whether what was typed plainly means them and nobody else, so that Enter takes them.
    var isPlain = false
    /// The last message of somebody who is no contact.
    var message: String?
    /// "with Dana since 9:12": what is owed to them.
    var open: String?
}

/// What stands in the message form, from an earlier try or from the hold board.
struct DeskDraft: Sendable {
    var contact = ""
    /// What was answered to “is it them?”: the contact's id, ``another``, or nothing yet.
    var same = ""
    /// The message of a caller who is no contact, with whom the call goes on.
    var onto = ""
    /// Whether it was asked how somebody without a number is reached.
    var isReachAsked = false

    static let another = "another"
    var name = ""
    var number = ""
    var `for` = ""
    var regarding = ""
    var code = Code.today
    var boxes: Boxes = [.pleaseCall]
    var told = ""
    /// "Might be around four", as "16:00": the desk’s own note, never told as a promise.
    var around = ""
    /// Make a contact of a caller whom nobody has.
    var isNewContact = false
    /// The number was read back to the caller.
    var readBack = false
    var source = CallSource.telephone
    var settled = false
    var line = ""
    /// The place on the hold board that it was taken back from.
    var waiting = ""
    /// "Lou has this caller open since 9:41", and where to take them over.
    var elsewhere: (sentence: String, over: Path)?
    /// Marks this one filing, so that pressing twice files once without scripts too; they bring a key of their own.
    var key = ""
}

/// Who should own the message, and why the program thinks so.
struct ProposalView: Sendable {
    var owner: String
    /// "she owns the open message from 9:12".
    var why: String
    /// When the message joins an open one: "Add as the 4th call".
    var joins: String?
    /// The code of that one.
    var code: Code?
    /// "Grace is away until Mon 14 Dec; Tom covers until then."
    var away: String?
    /// Who could have it instead.
    var cover: String?
    /// Who owes this caller a call already, and that in a sentence.
    var elsewhere: (owner: String, sentence: String)?
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
    /// "open with Lou since 9:41".
    var open: String?
}

/// A message the viewer took, and what became of it.
struct TakenMessage: Sendable {
    enum Fate: String, Sendable {
        case open, late, returned
    }
    /// `nil` where the message is not the reader's to open.
    var id: String?
    var caller: String
    var `for`: String
    var at: String
    /// "returned 11:20, talked", "with Dana, due by 5:00".
    var became: String
    var fate: Fate
}
