import RingbackCore
import RingbackWords

/// Trying every phone for one call: what comes next, what was tried, and what to answer to "did you try everything?".
/// It prints on one page.
struct LadderPage: Page {
    var message: String
    var caller: String
    var regarding: String
    var principal: String
    /// Whose reach list it is, for those who may see it.
    var reach: Path?
    var summary: String
    var next: String?
    /// Whether somebody waits: it goes on, or was handed to a person.
    var isOpen: Bool
    var ways: [Way] = []
    var log: [Line] = []
    /// "Started 2:02 PM by Jamie Castillo".
    var started: String?
    var earlier: [Earlier] = []
    var mayStart = false
    var mayWork = false
    var mayConfirm = false
    /// The last step that this page shows.
    var seen = 0
    var problem: Phrase?
    /// The stream of the sheet that it is on, for those who may see that.
    var live: Path?

    struct Way: Sendable {
        /// From 1.
        var place: Int
        var label: String
        var kind: Phrase
        var address: String
        var dial: Path?
        var hours: String
        /// "No answer, 2:14 PM, Jamie Castillo".
        var last: String?
        var isTried: Bool
        /// It is this one's turn.
        var isNext: Bool
        var isByHand: Bool
        var hasVoicemail = false
    }

    struct Line: Sendable {
        var time: String
        var what: String
        var outcome: String
        var who: String
        var isTakenBack: Bool
    }

    struct Earlier: Sendable {
        var title: String
        var log: [Line]
    }

    var title: Phrase { say("Every phone: \(caller)") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
    var scripts: [Asset] { [.ladder] }
    var keys: [KeyHint] {
        guard ways.contains(where: { $0.isNext && $0.isByHand }), mayWork else { return [] }
        return [
            KeyHint("d", does: say("dial")), KeyHint("t", does: say("they know")),
            KeyHint("l", does: say("left word")), KeyHint("n", does: say("no answer")),
            KeyHint("b", does: say("busy")), KeyHint("v", does: say("voicemail")), KeyHint("u", does: say("undo")),
            KeyHint("?", does: say("all keys")),
        ]
    }
}

extension LadderPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.message(message), "<bdi>\(caller)</bdi>", after: "<bdi>\(principal)</bdi>"))
        <h1>\(title)</h1>
        <p class="soft" dir="auto">\(regarding)</p>
        \(Parts.problem(problem))\
        <p class="lead" id="ladder" data-message="\(message)"\(attribute: "data-live", live?.text) role="status">\
        <b\(when: isOpen, " class=\"wait\"")>\(summary.asSentence)</b>\(some: next, { " \($0)" })</p>
        \(some: reach, { "<p class=\"more\"><a href=\"\($0)\">\(say("Reach list"))</a></p>" })\
        \(when: mayStart, start(frame))\
        \(when: !ways.isEmpty, list(frame))\
        \(when: mayConfirm, confirmation(frame))\
        \(when: !log.isEmpty, done)\
        \(each: earlier, { "<h2>\($0.title)</h2>\(table($0.log))" })
        """
    }

    private var done: HTML {
        "<h2>\(say("What was done"))</h2>\(some: started, { "<p class=soft>\($0)</p>" })\(table(log))"
    }

    private func start(_ frame: Frame) -> HTML {
        """
        <form class="form more" method="post" action="\(Paths.ladder(of: message))">\(frame.token)\
        <button class="button main">\(say("Try every phone"))</button></form>

        """
    }

    private func list(_ frame: Frame) -> HTML {
        """
        <ol class="things">\(each: ways, { way($0, frame) })</ol>

        """
    }

    private func way(_ way: Way, _ frame: Frame) -> HTML {
        """
        <li\(attribute: "aria-current", way.isNext ? "step" : nil)><div><p><b><bdi>\(way.label)</bdi></b> \
        \(number(way)) <span class="soft">\(way.kind)\(when: !way.hours.isEmpty, " · \(way.hours)")</span></p>\
        \(state(way))\
        \(when: way.isByHand && mayWork, outcomes(way, frame))</div></li>

        """
    }

    private func state(_ way: Way) -> HTML {
        if let last = way.last { return "<p>\(last)</p>" }
        return "<p class=\"soft\">\(way.isNext ? say("Not tried yet: it is next") : say("Not tried yet"))</p>"
    }

    private func number(_ way: Way) -> HTML {
        guard let dial = way.dial, mayWork else { return "<span class=\"number\">\(way.address)</span>" }
        return "<a class=\"number\" href=\"\(dial)\"\(when: way.isNext, " data-next")>\(way.address)</a>"
    }

    /// Of the one whose turn it is they stand open; of the others behind a word.
    private func outcomes(_ way: Way, _ frame: Frame) -> HTML {
        let form: HTML = """
            <form class="form more" method="post" action="\(Paths.ladderSteps(of: message))">\(frame.token)\
            <input type="hidden" name="way" value="\(way.place)"><input type="hidden" name="seen" value="\(seen)">\
            \(when: way.isTried, "<input type=\"hidden\" name=\"again\" value=\"yes\">")\
            <button hidden name="outcome" value="leftWord"></button>\
            <div class="row"><input class="field" name="with" autocomplete="off" dir="auto" \
            aria-label="\(say("With whom"))" placeholder="\(say("With whom"))"></div>\
            <div class="row">\(each: LadderOutcome.byHand, { button($0, way) })</div></form>
            """
        if way.isNext { return form }
        return """
            <details class="more"><summary class="button">\(way.isTried ? say("Ring again") : say("Record"))…</summary>\
            \(form)</details>
            """
    }

    private func button(_ outcome: LadderOutcome, _ way: Way) -> HTML {
        """
        <button class="button\(when: outcome == .reached, " main")" name="outcome" value="\(outcome.rawValue)"\
        \(attribute: "data-key", way.isNext ? Self.key(outcome) : nil)>\(Self.act(outcome))\
        \(when: way.isNext, " <kbd>\(Self.key(outcome))</kbd>")</button>
        """
    }

    private static func key(_ outcome: LadderOutcome) -> String {
        switch outcome {
        case .reached: "t"
        case .leftWord: "l"
        case .busy: "b"
        case .voicemail: "v"
        default: "n"
        }
    }

    private static func act(_ outcome: LadderOutcome) -> Phrase {
        switch outcome {
        case .reached: say("Reached: they know")
        case .leftWord: say("Left word")
        case .busy: say("Busy")
        case .voicemail: say("Voicemail")
        default: say("No answer")
        }
    }

    private func confirmation(_ frame: Frame) -> HTML {
        """
        <form class="form more" method="post" action="\(Paths.ladderConfirmation(of: message))">\(frame.token)\
        <div class="row"><input class="field" name="said" autocomplete="off" dir="auto" \
        aria-label="\(say("What was said"))" placeholder="\(say("What was said"))">\
        <button class="button">\(mayWork ? say("They know") : say("I know"))</button></div>\
        <p class="hint">\(say("Everything stops at once, on every phone and screen."))</p></form>

        """
    }

    private func table(_ lines: [Line]) -> HTML {
        """
        <table><thead><tr><th>\(say("When"))</th><th>\(say("What"))</th><th>\(say("Outcome"))</th>\
        <th>\(say("Who"))</th></tr></thead><tbody>\(each: lines, { line in
            """
            <tr><td>\(line.time)</td><td dir="auto">\(line.what)</td><td dir="auto">\
            \(when: line.isTakenBack, "<del>\(line.outcome)</del> \(say("taken back"))")\
            \(when: !line.isTakenBack, "\(line.outcome)")</td><td><bdi>\(line.who)</bdi></td></tr>
            """
        })</tbody></table>

        """
    }
}
