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
    var card: MessageCard?
    /// The owner is viewing it and has not seen all of it before: the page then reports it as read.
    var isUnread = false
    /// The next page of the list, and how many entries it has; the paper copy says so.
    var next: String?
    var left = 0
    /// Only what came in for a team the viewer covers: static, not live.
    var isPart = false
    /// The journal position this page shows; the live stream continues from there.
    var sequence: Int64

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

    var title: Phrase { say("\(name)’s sheet") }
    var section: Section? { .sheets }
    var scripts: [Asset] { [.sheet] }
    var keys: [KeyHint] { face == .done ? EntryActions.readingKeys : EntryActions.keys }
    var awaiting: Int?
}

extension SheetPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="beside" data-sheet="\(person)" data-face="\(face.rawValue)" \
        data-claims="\(Paths.claims)"\(attribute: "data-live", isPart ? nil : Paths.live(sheet: person, after: sequence).text)\(attribute: "data-reading", isUnread ? Paths.reading(of: person).text : nil) \
        data-card="\(Paths.messageCard("ID"))">
        <section>
        <div class="head"><div><h1><bdi>\(name)</bdi></h1><p class="soft" id="summary">\(summary)</p>\
        \(some: away, { "<p class=\"away\"><a href=\"\(Paths.absences(person))\">\($0)</a></p>" })</div>
        <p class="head-acts"><button class="button lively" data-print>\(say("Clean copy"))</button></p></div>
        \(faces)
        \(OfferView.list(offers, asks: asks, frame))\
        \(lookAgainLine)\
        \(list)\
        \(Parts.more(next.map { Paths.sheet(person, face: face, after: $0) }))\
        \(when: left > 0, leftOut)
        </section>
        <aside aria-label="\(say("About the selected message"))">\(dock(frame))\
        <div id="card">\(some: card, \.html)</div></aside>
        </div>
        <p id="changes" class="sr" role="status" aria-live="polite"></p>
        """
    }

    private var summary: HTML {
        let toReturn: HTML = "<span data-count=\"sheet\">\(counts.toReturn)</span>"
        return """
            \(say("\(toReturn) to return"))<span id="tallies">\
            \(when: counts.asap > 0, " · \(say(counts.asap, one: "1 ASAP", other: "\(counts.asap) ASAP"))")\
            \(when: counts.late > 0, " · \(say(counts.late, one: "1 late", other: "\(counts.late) late"))")</span>\
            \(some: keepers, { " · \($0)" })
            """
    }

    /// Said on the paper copy.
    private var leftOut: HTML {
        """
        <p class="on-paper">\(say(left, one: "and 1 lower entry", other: "and \(left) lower entries"))</p>
        """
    }

    /// The selected entry's actions have a fixed place, so that no entry moves when another is selected.
    private func dock(_ frame: Frame) -> HTML {
        guard let actions = actions ?? spareActions else { return .none }
        return """
            <div class="dock" id="dock"\(flag: "hidden", entries.isEmpty)>\
            <p class="dock-who" id="acts-who" dir="auto">\(actions.caller)</p>\(actions.html(in: frame))</div>
            """
    }

    /// On an empty sheet, for the first entry that arrives while it is open.
    private var spareActions: EntryActions? {
        guard entries.isEmpty, face != .done else { return nil }
        return EntryActions(message: "none", version: 0, code: 0, back: Paths.sheet(person, face: face))
    }

    private var faces: HTML {
        """
        <nav class="faces" aria-label="\(say("Faces of this sheet"))">\
        \(faceLink(.sheet, say("To return"), counts.toReturn))\(faceLink(.out, say("Out"), counts.out))\
        \(faceLink(.done, say("Done"), counts.done))</nav>
        """
    }

    private func faceLink(_ face: Face, _ label: Phrase, _ count: Int) -> HTML {
        """
        <a href="\(Paths.sheet(person, face: face))"\(attribute: "aria-current", face == self.face ? "page" : nil)>\
        \(label) <span class="count" data-count="\(face.rawValue)">\(count)</span></a>
        """
    }

    private var lookAgainLine: HTML {
        guard !lookAgain.isEmpty else { return "<div id=\"look-again\"></div>\n" }
        return """
            <div id="look-again" class="again"><strong>\(say("Look again"))</strong> \
            \(each: lookAgain, {
                """
                <span><a href="#m-\($0.message)"><bdi>\($0.caller)</bdi></a> \($0.since)</span> \

                """
            })</div>

            """
    }

    private var list: HTML {
        """
        <ol class="sheet" id="entries" aria-label="\(listLabel)">
        \(each: entries, { entry in
            entry.html(isSelected: entry.id == actions?.message)
        })</ol>
        \(when: entries.isEmpty, Parts.empty(emptySentence))\

        """
    }

    private var listLabel: Phrase {
        switch face {
        case .sheet: say("To return, in order of importance")
        case .out: say("Out: word was left, waiting")
        case .done: say("Done")
        }
    }

    private var emptySentence: Phrase {
        switch face {
        case .sheet: say("Every call on this sheet has been returned.")
        case .out: say("Nobody is waiting to call back.")
        case .done: say("Nothing has been returned yet today.")
        }
    }
}
