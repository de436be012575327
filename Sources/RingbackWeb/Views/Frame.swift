import RingbackWords

/// What surrounds every page: who is looking, where, and what was just done.
struct Frame: Sendable {
    var office: String
    /// `nil` before sign-in.
    var viewer: Viewer?
    /// Proves that a form came from this browser's session; every form contains it.
    var formToken: String
    /// How many messages await this person's yes or no.
    var awaiting = 0
    /// How many requests await this person: only their own, by their name in the bar.
    var requests = 0
    /// How many mails are quarantined, for those who may see them.
    var quarantined = 0
    var flash: Flash?
    var language = Language.english
    /// Whether this device shows lists in large type.
    var isLarge = false

    /// The hidden field every form begins with.
    var token: HTML { "<input type=hidden name=_form value=\"\(formToken)\">" }

    var quarantineMark: HTML {
        """
         <b class="wait">\(quarantined < 100 ? String(quarantined) : "99+")<span class="sr"> \
        \(say("held emails"))</span></b>
        """
    }
}

/// The signed-in person, as far as the frame needs.
struct Viewer: Sendable {
    var id: String
    var name: String
    /// Whether they may change the office's settings.
    var setsUpOffice: Bool
    var seesQuarantine = false
    /// Whether they look after others.
    var seesBoard = false
    /// Whether they are asked "any calls?": they keep somebody's sheet, or theirs is kept.
    var keepsSheets = false
}

/// One sentence about what just happened, with an undo if there is one.
struct Flash: Sendable {
    var sentence: String
    var undo: Path?
}

/// The parts of the product in the navigation bar.
enum Section: CaseIterable, Sendable {
    case desk, sheets, contacts, board, office

    var title: Phrase {
        switch self {
        case .desk: say("Desk")
        case .sheets: say("Sheets")
        case .contacts: say("Contacts")
        case .board: say("Board")
        case .office: say("Office")
        }
    }

    var path: Path {
        switch self {
        case .desk: Paths.desk
        case .sheets: Paths.sheets
        case .contacts: Paths.contacts
        case .board: Paths.board
        case .office: Paths.office
        }
    }

    /// Above its name in the bar at the foot of a telephone.
    var icon: Icon {
        switch self {
        case .desk: .desk
        case .sheets: .sheet
        case .contacts: .people
        case .board: .board
        case .office: .gear
        }
    }
}

/// How a page fills the room between the bar and the status row.
enum PageLayout: String, Sendable {
    /// One column over the whole width: lists and tables.
    case wide
    /// One column to be read.
    case read
    /// A section and a panel at its right.
    case work
    /// The same, with a column to be read.
    case reading = "work reading"
    case desk
    /// A navigation at the left, then the page.
    case side
    /// The whole screen of a telephone, without the bar.
    case car
    /// One narrow column in the middle.
    case alone
    /// A column in the middle, with room for a long form.
    case setup = "alone setup"
}

/// A key and what it does, for the foot of a page and the list of all keys.
struct KeyHint: Sendable {
    var keys: [StaticString]
    var does: Phrase
    /// Shown at the foot of the page, not only in the full list.
    var always = true

    /// At the foot a button does the same.
    var opensList: Bool { keys.contains { $0.description == "?" } }

    init(_ keys: StaticString..., does: Phrase, always: Bool = true) {
        self.keys = keys
        self.does = does
        self.always = always
    }
}

/// A page is a value of finished strings and flags. Its view is a pure function of it.
protocol Page: Sendable {
    var title: Phrase { get }
    var section: Section? { get }
    /// Its style sheets, in the order of the cascade.
    var styles: [Asset] { get }
    /// The page's scripts; without them it can still be read and used.
    var scripts: [Asset] { get }
    var keys: [KeyHint] { get }
    var layout: PageLayout { get }
    /// How many messages await the viewer's yes or no, if the page already knows.
    var awaiting: Int? { get }
    func main(in frame: Frame) -> HTML
}

extension Page {
    var section: Section? { nil }
    var styles: [Asset] { [.css, .pages] }
    var scripts: [Asset] { [] }
    var keys: [KeyHint] { [] }
    var layout: PageLayout { .wide }
    var awaiting: Int? { nil }

    /// The whole document.
    func html(in frame: Frame) -> HTML { Layout(frame: frame).document(self) }
}
