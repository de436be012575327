import RingbackDesk
import RingbackWords

/// What is late or open with the people somebody looks after.
struct BoardPage: Page {
    enum Face: String, Sendable { case late, open, people }

    var face: Face
    /// "Tue, Nov 24, 9:12 AM": when it was so.
    var at: String
    var late: Int
    var open: Int
    var figures: [Figure]
    var entries: [Line]
    var next: Path?
    var people: [Person]
    var teams: [Choice]
    var team: String?
    var chosen: Chosen?
    /// Days that nobody signed, up to here.
    var unsigned: [DayPage.Unsigned] = []
    /// When the first open one is due; `nil` while nothing is open.
    var firstDue: String?
    /// The journal position this page shows; the live stream continues from there.
    var sequence: Int64 = 0

    struct Figure: Sendable {
        var number: String
        var text: String
        var isLate = false
    }

    /// One open call.
    struct Line: Sendable {
        var entry: EntryView
        /// "29 hr", or "3:30 PM" while it is not late.
        var due: String
        var owner: String
        /// Closed, since the page was opened.
        var isDone = false

        var id: String { entry.id }
    }

    struct Person: Sendable {
        var id: String
        var name: String
        var open: Int
        var late: Int
        var oldest: String
        /// Of the one who has most, in percent.
        var share: Int
    }

    var title: Phrase { say("Board") }
    var section: Section? { .board }
    var layout: PageLayout { .work }
    var scripts: [Asset] { face == .people ? [] : [.board] }
    var keys: [KeyHint] {
        if face == .people { return [] }
        return [
            KeyHint("j", "k", does: say("move")), KeyHint("n", does: say("remind")),
            KeyHint("h", does: say("hand over")), KeyHint("e", does: say("excuse")),
            KeyHint("z", does: say("close")), KeyHint("↵", does: say("open")),
        ]
    }
}

extension BoardPage {
    func main(in frame: Frame) -> HTML {
        guard face != .people else {
            return """
                <section aria-label="\(say("Board"))">\(head)<div class="wide">\(personTable())</div></section>
                """
        }
        return """
            <section id="board" data-face="\(face.rawValue)" data-live="\(Paths.liveBoard(after: sequence))" \
            data-figures="\(Paths.board(.people, team: team))" aria-label="\(say("Board"))">
            \(head)\(list)\
            </section>
            <aside class="panel" id="panel" aria-label="\(say("The selected call, and people"))">\(panel(frame))</aside>
            """
    }

    private var head: HTML {
        """
        <div class="head"><h1>\(say("Board"))</h1><span class="soft hide">\(at)</span>\
        <nav class="faces" aria-label="\(say("Show"))">\(faceLink(.late, say("Late now"), late))\
        \(faceLink(.open, say("All open"), open))\
        \(faceLink(.people, say("By person"), people.count))\
        <a href="\(Paths.days)">\(say("Day close"))</a></nav>\(teamForm)</div>
        \(each: unsigned, DayPage.notSigned)<ul class="figures">\(each: figures, Self.figure)</ul>

        """
    }

    private func faceLink(_ to: Face, _ label: Phrase, _ count: Int) -> HTML {
        """
        <a href="\(Paths.board(to, team: team))"\(attribute: "aria-current", to == face ? "page" : nil)>\
        \(label) <b>\(count)</b></a>
        """
    }

    private var teamForm: HTML {
        guard !teams.isEmpty else { return .none }
        return """
            <form class="acts" action="\(Paths.board)"><input type="hidden" name="show" value="\(face.rawValue)">\
            <label class="sr" for="team">\(say("Team"))</label>\
            <select class="field" id="team" name="team"><option value="">\(say("Everybody"))</option>\
            \(Parts.options(teams, chosen: team))</select><button class="button">\(say("Show"))</button></form>
            """
    }

    private static func figure(_ figure: Figure) -> HTML {
        "<li><b\(when: figure.isLate, " class=\"late\"")>\(figure.number)</b><span>\(figure.text)</span></li>"
    }

    // MARK: The list

    /// The way to what is due next.
    private var toCome: HTML {
        guard let firstDue, open > 0 else { return .none }
        let words = say(
            open, one: "1 call is open, due \(firstDue)", other: "\(open) calls are open, the first due \(firstDue)")
        return "<p><a href=\"\(Paths.board(.open, team: team))\">\(words)</a></p>"
    }

    private var list: HTML {
        guard !entries.isEmpty else {
            return face == .late
                ? Parts.blank(
                    say("Nothing is late"), detail: say("Every open call is still on time."), action: toCome)
                : Parts.blank(say("Nothing is open"), detail: say("Every call has been returned."))
        }
        let name = face == .late ? say("Late now, oldest first") : say("All open, first due first")
        return """
            <div class="list board">
            <div class="cols" aria-hidden="true"><span class="n">\(say("Due"))</span><span></span>\
            <span>\(say("Caller"))</span><span>\(say("Regarding"))</span><span>\(say("Owner"))</span>\
            <span class="last">\(say("Last", context: "what happened"))</span></div>
            <ol id="entries" aria-label="\(name)">\
            \(each: entries, { $0.html(isSelected: $0.id == chosen?.line.id) })</ol>
            \(Parts.more(next))</div>

            """
    }
}

extension BoardPage.Line {
    func html(isSelected: Bool) -> HTML {
        """
        <li class="entry code-\(entry.code)" id="m-\(id)"\(attribute: "data-done", isDone ? "" : nil)\
        \(attribute: "aria-current", isSelected ? "true" : nil)>\
        <span class="due\(when: entry.isLate, " late")">\(due)</span>\
        <span class=code><span class=sr>\(say("Code")) </span>\(entry.code)</span>\
        <span class=who><a href="\(Paths.message(id))"><bdi>\(entry.caller)</bdi></a>\
        \(when: !entry.company.isEmpty, " <span class=co>\(entry.company)</span>")</span>\
        <span class=why dir=auto>\(entry.regarding)</span>\
        <span class=owner-name><span class=sr>\(say("Owner")): </span>\(owner)</span>\(entry.last.html)</li>

        """
    }
}
