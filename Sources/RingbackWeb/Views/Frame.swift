/// What surrounds every page: who is looking, where, and what was just done.
struct Frame: Sendable {
    var office: String
    /// Nobody before sign-in.
    var viewer: Viewer?
    /// Proves that a form came from this browser's session; every form carries it.
    var formToken: String
    /// How many messages wait for this person's yes or no.
    var awaiting = 0
    /// How many mails wait in the quarantine, for those who may see it.
    var quarantined = 0
    var flash: Flash?
    var language = "en"

    /// The hidden field that every form begins with.
    var token: HTML { "<input type=\"hidden\" name=\"_form\" value=\"\(formToken)\">" }

    var quarantineMark: HTML {
        """
         <span class="count">\(quarantined < 100 ? String(quarantined) : "99+")<span class="sr"> mails held back\
        </span></span>
        """
    }
}

/// The person who is signed in, as the frame needs to know them.
struct Viewer: Sendable {
    var id: String
    var name: String
    /// Whether the office's settings are theirs to change.
    var setsUpOffice: Bool
    var seesQuarantine = false
}

/// One sentence about what just happened, with the way back if there is one.
struct Flash: Sendable {
    var sentence: String
    var undo: Path?
}

/// The parts of the product that the bar leads to.
enum Section: CaseIterable, Sendable {
    case desk, sheets, contacts, history, office

    var title: StaticString {
        switch self {
        case .desk: "Desk"
        case .sheets: "Sheets"
        case .contacts: "Contacts"
        case .history: "History"
        case .office: "Office"
        }
    }

    var path: Path {
        switch self {
        case .desk: Paths.desk
        case .sheets: Paths.sheets
        case .contacts: Paths.contacts
        case .history: Paths.history
        case .office: Paths.office
        }
    }
}

/// A key and what it does, for the line at the foot of a page and for the list of all keys.
struct KeyHint: Sendable {
    var keys: [StaticString]
    var does: StaticString
    /// Shown at the foot of the page, not only in the full list.
    var always = true

    init(_ keys: StaticString..., does: StaticString, always: Bool = true) {
        self.keys = keys
        self.does = does
        self.always = always
    }
}

/// A page is a value: finished strings and flags. Its view is a pure function of it.
protocol Page: Sendable {
    var title: String { get }
    var section: Section? { get }
    /// The modules this page brings to life with; without them it still reads and files.
    var scripts: [Asset] { get }
    var keys: [KeyHint] { get }
    /// How many messages wait for the viewer's yes or no, when the page knows already.
    var awaiting: Int? { get }
    func main(in frame: Frame) -> HTML
}

extension Page {
    var section: Section? { nil }
    var scripts: [Asset] { [] }
    var keys: [KeyHint] { [] }
    var awaiting: Int? { nil }

    /// The whole document.
    func html(in frame: Frame) -> HTML { Layout(frame: frame).document(self) }
}
