import RingbackCore
import RingbackWords

/// Rolling calls: the sheet at the left, four lines, how each call goes. Nothing on it is a dialog.
struct RollingPage: Page {
    var person: String
    var name: String
    /// What their assistants call them.
    var firstName: String
    /// `nil` before a session is started.
    var session: String?
    /// "41 min in".
    var since: String = ""
    /// Why the reader makes no calls here: another assistant does.
    var keeper: String?
    /// Whether the reader makes the calls.
    var isMine = false
    var mayRoll = false
    /// "Talked 5, left word 8. 8 left."
    var summary: String
    var readiness: [Readiness] = []
    var returns: [Return] = []
    var groups: [Group]
    var lines: [RollingLineView]
    /// The line whose keys are at hand.
    var current: Int?
    /// The call that the principal made alone, while it is asked how it went.
    var calledAlone: String?
    /// Whom the last outcome was of, and whether it can be taken back.
    var last: Last?
    var live: Path

    struct Readiness: Sendable {
        var title: Phrase
        var people: [(message: String, name: String)]
    }

    struct Return: Sendable {
        var message: String
        var name: String
        /// "left word 11:02 AM".
        var tried: String
        var regarding: String
    }

    struct Group: Sendable {
        var title: Phrase
        var rows: [Row]
    }

    /// An entry of the sheet that can be dialled.
    struct Row: Sendable {
        var message: String
        var code: Int
        var caller: String
        /// How to say the name, or whom to ask for.
        var beside: String
        var regarding: String
        var number: String?
        /// The same as it is dialled, and the line that is free for it.
        var dial = ""
        var line: Int?
        var state: Phrase
        var kind: EntryView.Last.Kind = .plain
        var isNext = false
        /// Not on a line, and not done.
        var canBeDialled = false
    }

    struct Last: Sendable {
        var message: String
        var name: String
    }

    var title: Phrase { say("Rolling calls for \(name)") }
    var section: Section? { .sheets }
    var layout: PageLayout { .work }
    var styles: [Asset] { [.css, .paper, .rolling_css] }
    var scripts: [Asset] { [.rolling] }
    var keys: [KeyHint] {
        guard isMine else { return [KeyHint("?", does: say("all keys"))] }
        return [
            KeyHint("1", "–", "4", does: say("line", context: "telephone")), KeyHint("d", does: say("dial next")),
            KeyHint("a", does: say("take the call back")),
            KeyHint("t", "l", "v", "n", does: say("how it went")), KeyHint("e", does: say("end and report")),
            KeyHint("j", "k", does: say("move"), always: false),
            KeyHint("g", does: say("their assistant picked up"), always: false),
            KeyHint("o", does: say("they are on the line"), always: false),
            KeyHint("m", does: say("put your principal on"), always: false),
            KeyHint("x", does: say("change who joins last"), always: false),
            KeyHint("p", does: say("hold", context: "line"), always: false),
            KeyHint("b", does: say("busy"), always: false), KeyHint("w", does: say("wrong number"), always: false),
            KeyHint("s", does: say("settled between assistants"), always: false),
            KeyHint("c", does: say("talked, with a note"), always: false),
            KeyHint("f", does: say("something was promised"), always: false),
            KeyHint("h", does: say("your principal called alone"), always: false),
            KeyHint("y", does: say("call back later"), always: false),
            KeyHint("z", does: say("leave this line"), always: false), KeyHint("u", does: say("undo")),
            KeyHint("?", does: say("all keys"), always: false),
        ]
    }
}

extension RollingPage {
    /// Where an act of this session is sent.
    func path(_ act: String) -> Path { Paths.rollingAct(person, session ?? "", act) }

    func main(in frame: Frame) -> HTML {
        """
        <div class="rolling" id="rolling" data-live="\(live)"\(attribute: "data-session", session)>
        <section aria-label="\(say("Next, by importance"))">\(head(frame))\
        \(each: returns, { self.strip($0, frame) })\
        \(when: session == nil, start(frame))\
        \(when: isMine, """
            <form id=dial method=post action="\(path("dial"))" data-roll hidden>\(frame.token)</form>\
            <form id=alone method=post action="\(path("alone"))" data-roll hidden>\(frame.token)</form>
            """)\
        <div class="list"><div class="groups">\(each: groups, group)</div>\
        \(when: groups.isEmpty, Parts.blank(say("Nothing is left to call"), detail: say("Every call is done.")))</div>\
        </section>\
        \(when: session != nil, four(frame))\
        </div>
        """
    }

    private func head(_ frame: Frame) -> HTML {
        """
        <div class="head"><h1>\(say("Rolling"))</h1><span class="sub soft"><a href="\(Paths.sheet(person))">\
        <bdi>\(name)</bdi></a>\(when: !since.isEmpty, ", \(since)")</span>\
        <div class="acts">\(when: session == nil, """
            <a class="button" href="\(Paths.rollingReports(person))">\(say("Earlier reports"))</a>
            """)\(when: isMine, ending(frame))</div></div>
        \(when: session != nil, "<p class=\"strip\"><span>\(summary)</span></p>")\
        \(some: keeper, { self.takeOver($0, frame) })
        """
    }

    private func takeOver(_ keeper: String, _ frame: Frame) -> HTML {
        """
        <div class="strip wait"><b>\(say("\(keeper) is making these calls"))</b>\
        \(when: mayRoll, """
            <form method=post action="\(path("takeover"))" data-roll>\(frame.token)\
            <button class="button" data-key=r>\(say("Take over")) <kbd>r</kbd></button></form>
            """)</div>
        """
    }

    private func ending(_ frame: Frame) -> HTML {
        let open = lines.filter { $0.step != nil && $0.step != .next && !$0.isSettled }
        return """
            <details class="act ask"><summary class="button" data-key=e>\(say("End")) <kbd>e</kbd></summary>\
            <div class="pop end">\(when: !open.isEmpty, """
                <p tabindex=-1 data-first>\(say(open.count, one: "1 call is still on a line. How did it go?",
                    other: "\(open.count) calls are still on lines. How did they go?"))</p>\
                \(each: open, { decide($0, frame) })
                """)\
            <form method=post action="\(path("end"))" data-leaves>\(frame.token)\
            \(when: open.isEmpty, "<p>\(say("The report goes to \(name) and to whoever made the calls."))</p>")\
            \(when: !open.isEmpty, "<input type=hidden name=leaveOpen value=true>")\
            <div class=row><button class="button main">\(open.isEmpty
                ? say("End and report") : say("Leave them open, end and report"))</button></div></form></div></details>
            """
    }

    /// One press for how a call went that is still on a line.
    private func decide(_ line: RollingLineView, _ frame: Frame) -> HTML {
        """
        <form method=post action="\(path("lines/\(line.number)/outcome"))" data-roll>\(frame.token)\
        <b><bdi>\(line.name)</bdi> <span class=soft>\(say("line \(line.number)"))</span></b>\
        <div class=row>\(each: [RollingOutcome.talked, .leftWord, .leftVoicemail, .noAnswer], {
            "<button class=button name=outcome value=\($0.rawValue)>\(RollingLineView.label($0))</button>"
        })</div></form>
        """
    }

    /// Somebody rings back.
    private func strip(_ back: Return, _ frame: Frame) -> HTML {
        let isFirst = back.message == returns.first?.message
        return """
            <div class="strip back came"><p><span class="lamp live ring"></span> \
            <b class=live>\(say("Calling back"))</b> <bdi>\(back.name)</bdi>\
            <span class=soft>\(back.tried)\(when: !back.regarding.isEmpty, " · \(back.regarding)")</span></p>\
            \(when: isMine, """
                <div class=row>\(button("returns/\(back.message)/taking", say("Take it"), isFirst ? "a" : "", frame,
                    isMain: true))\
                \(button("returns/\(back.message)/later", say("Later"), isFirst ? "y" : "", frame))</div>
                """)</div>
            """
    }

    private func button(
        _ act: String, _ label: Phrase, _ key: StaticString, _ frame: Frame, isMain: Bool = false
    ) -> HTML {
        let cap: HTML = key.utf8CodeUnitCount == 0 ? .none : " <kbd>\(literal: key)</kbd>"
        return """
            <form method=post action="\(path(act))" data-roll>\(frame.token)\
            <button class="button\(when: isMain, " main")"\
            \(when: key.utf8CodeUnitCount > 0, " data-key=\(literal: key)")>\(label)\(cap)</button></form>
            """
    }

    // MARK: Before the start

    private func start(_ frame: Frame) -> HTML {
        """
        <div class="ready">\(each: readiness, { part in
            """
            <div class="block"><h2>\(part.title)</h2><ul>\(each: part.people, {
                "<li><a href=\"\(Paths.message($0.message))\"><bdi>\($0.name)</bdi></a></li>"
            })</ul></div>
            """
        })\
        \(when: readiness.isEmpty && !groups.isEmpty, "<p class=lead>\(say("Everything is ready."))</p>")\
        \(when: mayRoll && !groups.isEmpty, """
            <form method=post action="\(Paths.rolling(person))" data-leaves>\(frame.token)\
            <button class="button main" data-key=R>\(Parts.icon(.phone))\(say("Start rolling")) <kbd>⇧R</kbd></button>\
            </form>
            """)</div>
        """
    }

    // MARK: The sheet

    private func group(_ group: Group) -> HTML {
        """
        <section class="group"><h2>\(group.title) <span class=soft>\(group.rows.count)</span></h2>\
        <ol>\(each: group.rows, row)</ol></section>
        """
    }

    private func row(_ row: Row) -> HTML {
        """
        <li class="entry code-\(row.code)" id="m-\(row.message)"\
        \(attribute: "aria-current", row.isNext ? "true" : nil)>\
        <b class=code>\(row.code)</b><i class=who><a href=\(Paths.message(row.message))>\(row.caller)</a>\
        \(when: !row.beside.isEmpty, " <i class=co>\(row.beside)</i>")</i>\
        <i class=why>\(row.regarding)</i>\(dialling(row))\
        <i class="\(row.kind.rawValue)">\(row.state)</i>\(alone(row))
        """
    }

    /// Of so many buttons each names its row; their forms stand once on the page.
    private func dialling(_ row: Row) -> HTML {
        guard isMine, row.canBeDialled, let number = row.number else { return .none }
        return """
            <button class="button call" form=dial name=row value="\(row.message) \(row.line ?? 0) \(row.dial)" \
            title="\(say("Call \(row.caller), \(number)"))">\(Parts.icon(.phone))</button>
            """
    }

    /// The principal has rung them alone: two presses. Of so many rows only one asks how it went.
    private func alone(_ row: Row) -> HTML {
        guard isMine, row.canBeDialled else { return .none }
        let words: HTML = """
            \(say("Called", context: "button"))<span class=sr> \
            \(say("\(firstName) called \(row.caller) alone"))</span>
            """
        guard row.message == calledAlone else {
            return "<a class=\"due plain alone\" href=\"\(Paths.alone(row.message))\">\(words)</a>"
        }
        return """
            <details class="due alone" open><summary class=plain>\(words)</summary>\
            <div class="pop"><p>\(say("\(firstName) called alone:"))</p>\
            <div class=row>\(each: [RollingOutcome.talked, .leftWord, .leftVoicemail, .noAnswer], { outcome in
                """
                <button class=button form=alone name=row value="\(row.message) \(outcome.rawValue)"\
                \(flag: "autofocus", outcome == .talked)>\(RollingLineView.label(outcome))</button>
                """
            })</div></div></details>
            """
    }

    // MARK: The lines

    private func four(_ frame: Frame) -> HTML {
        """
        <section class="four" aria-label="\(say("Lines"))">\(each: lines, {
            $0.html(in: frame, self)
        })</section>
        """
    }
}
