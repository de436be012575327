import RingbackCore
import RingbackWords

/// A person's sheet: open messages in order of importance, and its other two faces.
struct SheetPage: Page {
    var person: String
    var name: String
    var face: Face
    /// The number of entries on each face.
    var counts: Counts
    /// "Jamie and Lou keep this sheet".
    var keepers: String?
    /// "Grace is away until Mon, Dec 14; Tom covers until then."
    var away: String?
    /// Offers to the viewer, on any sheet.
    var offers: [OfferView] = []
    /// Questions to the viewer, and messages they are told about because nobody answered.
    var asks: [AskView] = []
    /// Entries untouched beyond their code's limit.
    var lookAgain: [LookAgain] = []
    var entries: [EntryView]
    /// The entry whose actions are shown; by default the first. None on *done* or for onlookers.
    var actions: EntryActions?
    /// What is known of the first selected one; the rest of the panel is fetched.
    var selected: Selected?
    /// The owner is viewing it and has not seen all of it before: the page then reports it as read.
    var isUnread = false
    /// The next page of the list, and how many entries it has; the paper copy says so.
    var next: String?
    var left = 0
    /// Only what came in for a team the viewer covers: static, not live.
    var isPart = false
    /// The journal position this page shows; the live stream continues from there.
    var sequence: Int64
    /// Said on the paper copy: "Tue, Oct 20, 2:51 PM".
    var asOf = ""

    struct Counts: Sendable {
        var toReturn: Int
        var out: Int
        var done: Int
        /// Of open messages, on both faces.
        var asap = 0
        var late = 0
    }

    struct LookAgain: Sendable {
        var message: String
        var caller: String
        /// "nobody has touched it for 2 days".
        var since: String
    }

    struct Selected: Sendable {
        var entry: EntryView
        var facts: EntryFacts
    }

    var title: Phrase { say("\(name)’s sheet") }
    var layout: PageLayout { .work }
    var styles: [Asset] { [.css] }
    var section: Section? { .sheets }
    var scripts: [Asset] { [.sheet] }
    var keys: [KeyHint] { face == .done ? EntryActions.readingKeys : EntryActions.keys }
    var awaiting: Int?
}

extension SheetPage {
    func main(in frame: Frame) -> HTML {
        """
        <section id="sheet" aria-label="\(title)" data-sheet="\(person)" data-face="\(face.rawValue)" \
        data-claims="\(Paths.claims)"\
        \(attribute: "data-live", isPart ? nil : Paths.live(sheet: person, after: sequence).text)\
        \(attribute: "data-reading", isUnread ? Paths.reading(of: person).text : nil) \
        data-card="\(Paths.messageCard("ID"))">
        <div class="head"><h1><bdi>\(name)</bdi></h1>\(faces)\
        <span class="sub" id="summary">\(summary)</span>\
        <div class="acts"><button class="button" data-print>\(say("Clean copy"))</button></div></div>
        <p class="copy-head paper"><span>\(say("Phone sheet, as of \(asOfView)"))</span> \
        <span>\(summaryForPaper)</span></p>
        \(some: away, { "<p class=\"strip away\"><a href=\"\(Paths.absences(person))\">\($0)</a></p>\n" })\
        \(lookAgainLine)
        \(list(frame))
        <p id="changes" class="sr" role="status" aria-live="polite"></p>
        </section>
        \(panel(frame))
        """
    }

    private var asOfView: HTML { "<span id=\"as-of\">\(asOf)</span>" }

    private var summary: HTML {
        let open: HTML = "<span data-count=\"all\">\(counts.toReturn + counts.out)</span>"
        return """
            \(say("\(open) open"))<span id="tallies">\
            \(when: counts.asap > 0, " · \(say(counts.asap, one: "1 ASAP", other: "\(counts.asap) ASAP"))")</span>\
            <span id="late" class="late">\
            \(when: counts.late > 0, " · \(say(counts.late, one: "1 late", other: "\(counts.late) late"))")</span>\
            \(some: keepers, { "<span class=\"soft\"> · \($0)</span>" })
            """
    }

    private var summaryForPaper: HTML {
        let toReturn: HTML = "<span data-count=\"sheet\">\(counts.toReturn)</span>"
        return "\(say("\(toReturn) to return"))"
    }

    private var faces: HTML {
        """
        <nav class="faces" aria-label="\(say("Parts of this sheet"))">\
        \(faceLink(.sheet, say("To return"), counts.toReturn))\(faceLink(.out, say("Out"), counts.out))\
        \(faceLink(.done, say("Done"), counts.done, today: true))</nav>
        """
    }

    /// - Parameter isToday: whether the number is of today only, while the list goes further back.
    private func faceLink(_ face: Face, _ label: Phrase, _ count: Int, today isToday: Bool = false) -> HTML {
        let number: HTML = "<span data-count=\"\(face.rawValue)\">\(count)</span>"
        return """
            <a href="\(Paths.sheet(person, face: face))"\
            \(attribute: "aria-current", face == self.face ? "page" : nil)>\
            \(label) <b>\(isToday ? "\(say("\(number) today"))" : number)</b></a>
            """
    }

    private var lookAgainLine: HTML {
        guard !lookAgain.isEmpty else { return "<p id=\"look-again\" class=\"strip wait\"></p>" }
        return """
            <p id="look-again" class="strip wait"><b>\(say("Look again"))</b> \
            \(each: lookAgain, {
                "<span><a href=\"#m-\($0.message)\"><bdi>\($0.caller)</bdi></a> \($0.since)</span> "
            })</p>
            """
    }
}
