import RingbackCore
import RingbackWords

/// One contact, made for reading: who they are, what is open, every call and what they were told. What is edited opens
/// where it stands. Without an id, the form for a new one.
struct ContactPage: Page {
    var id: String?
    var version = 0
    var card: CallerCardView?
    var fields = ContactFields()
    var problem: Phrase?
    /// The form that stands open, because it was not right.
    var editing: ContactFields.Part?
    /// Possible holders of the account.
    var holders: [Choice] = []
    /// "2:51 PM" there, if it is known.
    var clock: String?
    /// The number to ring first.
    var first: CallerCardView.Number?
    var open: [OpenLine] = []
    var calls: [CallLine] = []
    /// Whether there are more calls on a page of their own.
    var hasMoreCalls = false
    /// The contact's standings with the principals whose sheets the viewer keeps.
    var standings: [Standing] = []
    /// Contacts merged into it, and likely duplicates.
    var merges: MergedList?
    var historyPath: Path?
    /// People the viewer may keep private notes for.
    var notesFor: [Choice] = []
    /// Favors with them and their assistants, for whoever keeps a sheet.
    var favors: FavorsView?
    /// Existing contacts that a new assistant may already be, and what was typed about them.
    var namesakes: Namesakes?
    /// Whether the viewer may export and erase what is kept of them.
    var mayErase = false

    struct Namesakes: Sendable {
        var name: String
        var number: String
        var note: String
        var contacts: [Choice]
    }

    struct OpenLine: Sendable {
        /// `nil` if the reader may not open it.
        var id: String?
        var code: Int
        /// "5:00 PM", "Tue, Nov 24", or if that has passed "5 hr late".
        var due: String
        var isLate: Bool
        var regarding: String
        /// "Margaret Miller owes the return".
        var owner: String
        /// "4 calls, last today 2:40 PM".
        var calls: String
    }

    /// One call, or a message whose calls the reader does not see one by one.
    struct CallLine: Sendable {
        /// `nil` if the reader may not open it.
        var message: String?
        /// "2:40 PM", "Tue, Nov 24".
        var when: String
        var regarding: String
        var told: String?
        /// "Jamie, 2:40 PM · talked, Daniel, in 14 min".
        var by: String
    }

    struct Standing: Sendable {
        var principal: String
        var name: String
        /// "wanted", "mustReturn" or empty.
        var value: String
        var why: String
    }

    var title: Phrase { id == nil ? say("New contact") : Phrase(verbatim: fields.name) }
    var section: Section? { .contacts }
    var scripts: [Asset] { [.contact] }
    var layout: PageLayout { id == nil ? .read : .reading }
    var keys: [KeyHint] {
        guard id != nil else { return [] }
        return [
            KeyHint("d", does: say("dial")), KeyHint("n", does: say("new message")), KeyHint("e", does: say("edit")),
            KeyHint("/", does: say("find a contact")), KeyHint("?", does: say("all keys")),
        ]
    }
}

extension ContactPage {
    func main(in frame: Frame) -> HTML {
        guard let id, let card else {
            return """
                \(Parts.crumb(Paths.contacts, "\(say("Contacts"))"))\
                <h1>\(title)</h1>
                \(Parts.problem(problem))\(fields.newForm(holders: holders, frame))
                """
        }
        return """
            <section class="scroll" aria-label="\(say("The contact"))" data-claims="\(Paths.claims)"><div class="read">
            <div class="first">\(Parts.crumb(Paths.contacts, "\(say("Contacts"))"))\
            <h1 class="title"><bdi>\(card.name)</bdi>\
            \(some: card.company, { " <span class=\"soft\">· <bdi>\($0)</bdi></span>" })</h1>
            \(editing == nil ? Parts.problem(problem) : .none)\(edit(.who, frame))\(about(card))</div>
            \(openList)\(callList(id, card))
            </div></section>
            \(panel(card, id, frame))
            """
    }

    /// What is edited, where it stands; what it shows is behind it meanwhile.
    func edit(_ part: ContactFields.Part, _ frame: Frame) -> HTML {
        guard let id else { return .none }
        return fields.form(
            part, id: id, version: version, holders: holders, problem: editing == part ? problem : nil,
            isOpen: editing == part, frame)
    }

    private func about(_ card: CallerCardView) -> HTML {
        """
        <dl class="facts">\(card.sayView)\(CallerCardView.line(say("Spelling"), card.spelling))\
        \(CallerCardView.line(say("Local time"), card.localTime))\
        \(CallerCardView.line(say("Notes"), card.remark))</dl>
        """
    }

    private var openList: HTML {
        guard !open.isEmpty else { return .none }
        return """
            <h2>\(say("Open", context: "messages"))</h2>
            <ol class="trail full">\(each: open, Self.openLine)</ol>

            """
    }

    private static func openLine(_ line: OpenLine) -> HTML {
        """
        <li><time\(when: line.isLate, " class=\"late\"")>\(line.due)</time>\
        \(Parts.code(line.code))<p><b>\(link(line.id, line.regarding))</b> \(line.owner). \
        <span class="by">\(line.calls)</span></p></li>

        """
    }

    private static func link(_ message: String?, _ text: String) -> HTML {
        let shown: HTML = text.isEmpty ? "\(say("nothing said"))" : "<span dir=\"auto\">\(text)</span>"
        guard let message else { return shown }
        return "<a href=\"\(Paths.message(message))\">\(shown)</a>"
    }

    private func callList(_ id: String, _ card: CallerCardView) -> HTML {
        """
        <h2>\(say("Every call, and what they were told"))</h2>
        \(calls.isEmpty ? Parts.empty(say("No calls yet.")) : Self.list(calls))\
        \(when: hasMoreCalls, """
            <p class="row"><a class="button" href="\(Paths.contactCalls(id))">\(say("All calls"))</a></p>
            """)\
        \(when: !card.logged.isEmpty, logged(card.logged))
        """
    }

    static func list(_ calls: [CallLine]) -> HTML { "<ol class=\"trail full\">\(each: calls, callLine)</ol>" }

    private static func callLine(_ line: CallLine) -> HTML {
        """
        <li><time>\(line.when)</time>\(Parts.icon(.incoming))<p>\(link(line.message, line.regarding))\
        \(some: line.told, { " <span dir=\"auto\">“\($0)”</span>" }) <span class="soft">\(line.by)</span></p></li>

        """
    }

    private func logged(_ lines: [String]) -> HTML {
        """
        <h2>\(say("Phone system log"))</h2>
        <ol class="trail">\(each: lines, { "<li dir=\"auto\">\($0)</li>" })</ol>
        """
    }
}
