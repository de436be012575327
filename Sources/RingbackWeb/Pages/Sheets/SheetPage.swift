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
    /// "In a meeting until 3:30 PM": how they take calls now, for those who may set it.
    var moment: Phrase?
    /// Offers to the viewer, on any sheet.
    var offers: [OfferView] = []
    /// Questions to the viewer, and messages they are told about because nobody answered.
    var asks: [AskView] = []
    /// What changed since the owner last looked, for those who keep the sheet.
    var changes: (since: Phrase, summary: Phrase)?
    /// Whether the viewer keeps this sheet with others, and may leave them a handover note.
    var leavesNotes = false
    /// Whether the reader sets what is said for this person.
    var setsWhatToSay = false
    /// The viewer may make its calls, one after the other.
    var mayRoll = false
    /// What is left for today, from the hour on at which it is asked for.
    var dayLeft: HTML?
    /// That the calls do not fit into the hours that were published for them.
    var overfull: HTML?
    /// What playbooks and cases ask of its owner.
    var playbooks: HTML?
    /// Complaints that concern its owner, or are theirs to handle or to decide.
    var complaints: HTML?
    /// Entries untouched beyond their code's limit.
    var lookAgain: [LookAgain] = []
    var entries: [EntryView]
    /// The entry whose actions are shown; by default the first. None on *done* or for onlookers.
    var actions: EntryActions?
    /// What is known of the first selected one; the rest of the panel is fetched.
    var selected: Selected?
    /// The owner is viewing it: the page reports it as read when it is opened and when it is left.
    var isOwners = false
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
        /// "untouched since Tue 9:40 AM".
        var since: String
        /// Whether it stands in the list below; else it is waiting under *Out*.
        var isHere = true
    }

    struct Selected: Sendable {
        var entry: EntryView
        var facts: EntryFacts
        /// As in ``MessageCard/ladder``.
        var ladder: (path: Path, words: Phrase)?
    }

    var title: Phrase { say("\(name)’s sheet") }
    var layout: PageLayout { .work }
    var styles: [Asset] { [.css, .paper] }
    var section: Section? { .sheets }
    /// Offers have keys of their own, which come before those of the entries.
    var scripts: [Asset] { offers.isEmpty && asks.isEmpty ? [.sheet] : [.sheet, .offers] }
    var keys: [KeyHint] { face == .done ? EntryActions.readingKeys : EntryActions.keys + rollingKeys }
    private var rollingKeys: [KeyHint] { mayRoll ? [KeyHint("⇧R", does: say("roll calls"), always: false)] : [] }
    var awaiting: Int?
}

extension SheetPage {
    func main(in frame: Frame) -> HTML {
        """
        <section id="sheet" aria-label="\(title)" data-sheet="\(person)" data-face="\(face.rawValue)" \
        data-claims="\(Paths.claims)"\
        \(attribute: "data-live", isPart ? nil : Paths.live(sheet: person, after: sequence).text)\
        \(attribute: "data-reading", isOwners ? Paths.reading(of: person).text : nil) \
        data-card="\(Paths.messageCard("ID"))">
        <div class="head"><h1><bdi>\(name)</bdi></h1>\(faces)\
        <span class="sub" id="summary">\(summary)</span>\
        <div class="acts">\(when: !leavesNotes, briefLink)\(when: mayRoll, rollLink)\(copyLink)\
        \(when: leavesNotes || setsWhatToSay, moreMenu)</div></div>
        <p class="copy-head paper"><span>\(say("Phone sheet, as of \(asOfView)"))</span> \
        <span>\(summaryForPaper)</span></p>
        \(momentLine)\(some: away, { "<p class=\"strip away\"><a href=\"\(Paths.absences(person))\">\($0)</a></p>\n" })\
        \(some: dayLeft, { Parts.strip(.wait, $0) })\(some: overfull, { Parts.strip(.wait, $0) })\
        \(some: playbooks, { Parts.strip(.wait, $0, icon: .note) })\(some: complaints, { Parts.strip(.plain, $0) })\
        \(changesLine)\
        \(lookAgainLine)
        \(list(frame))
        <p id="changes" class="sr" role="status" aria-live="polite"></p>
        </section>
        \(panel(frame))
        """
    }

    private var sayItem: HTML {
        "<li><a href=\"\(Paths.discretion(person))\">\(say("What to say"))</a></li>"
    }

    private var rollLink: HTML {
        """
        <a class="button" href="\(Paths.rolling(person))" data-rolling>\(say("Roll calls")) <kbd>⇧R</kbd></a>
        """
    }

    /// One page for the desk; of a part of a sheet, what the browser prints.
    private var copyLink: HTML {
        isPart
            ? "<button class=\"button\" data-print>\(say("Clean copy"))</button>"
            : """
            <a class="button" id="copy" href="\(Paths.copyPDF(of: person))" target="_blank" rel="noopener">\
            \(say("Clean copy"))</a>
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

    private var briefLink: HTML {
        face == .sheet ? "<a class=\"button\" href=\"\(Paths.brief(of: person))\">\(say("Brief"))</a> " : .none
    }

    /// What is wanted less often; a button for each would leave no room for the figures.
    private var moreMenu: HTML {
        """
        <details class="menu"><summary class="button">\(say("More"))\(Parts.icon(.chev))</summary>\
        <div class="pop">\(some: keepers, { "<h3>\($0)</h3>" })<ul>\
        \(when: leavesNotes && face == .sheet, briefItem)\(when: setsWhatToSay, sayItem)\
        \(when: leavesNotes, ofShiftItems)</ul></div></details>
        """
    }

    private var ofShiftItems: HTML {
        """
        <li><a href="\(Paths.shiftNote(of: person))">\(say("Handover note"))</a></li>\
        <li><a href="\(Paths.changes(of: person))">\(say("What changed"))</a></li>\
        <li><a href="\(Paths.rollingReports(person))">\(say("Reports of rolling calls"))</a></li>
        """
    }

    private var briefItem: HTML { "<li><a href=\"\(Paths.brief(of: person))\">\(say("Brief"))</a></li>" }

    private var momentLine: HTML {
        """
        <p id="moment" class="strip">\(some: moment, { moment in
            """
            <span><span class="lamp wait"></span> <b>\(moment)</b></span> \
            <a href="\(Paths.discretion(person))">\(say("Change", context: "moment"))</a>
            """
        })</p>

        """
    }

    private var changesLine: HTML {
        """
        <p id="since" class="strip">\(some: changes, { changes in
            """
            <span>\(changes.since): <b>\(changes.summary)</b></span> \
            <a href="\(Paths.changes(of: person))">\(say("What changed"))</a>
            """
        })</p>

        """
    }

    private var lookAgainLine: HTML {
        guard !lookAgain.isEmpty else { return "<p id=\"look-again\" class=\"strip wait\"></p>" }
        return """
            <p id="look-again" class="strip wait"><b>\(say("Look again"))</b> \
            \(each: lookAgain, { "\($0.html) " })</p>
            """
    }
}

extension SheetPage.LookAgain {
    /// The live stream sends it, too.
    var html: HTML {
        """
        <span data-of="\(message)"><a href="\(isHere ? "#m-\(message)" : "\(Paths.message(message))")">\
        <bdi>\(caller)</bdi></a> \(since)</span>
        """
    }
}
