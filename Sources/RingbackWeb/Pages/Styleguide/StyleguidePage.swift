import RingbackWords

/// Every component with its states, for those who build the pages. Served in a demonstration only, and in English.
struct StyleguidePage: Page {
    var title: Phrase { Phrase(verbatim: "Styleguide") }
    var styles: [Asset] { [.css, .pages, .desk_css] }
    var keys: [KeyHint] {
        [
            KeyHint("j", "k", does: verbatim("move")), KeyHint("/", does: verbatim("find")),
            KeyHint("u", does: verbatim("undo"), always: false),
        ]
    }

    func main(in frame: Frame) -> HTML {
        """
        \(Parts.head("\(title)", note: "Each component is a view of this name and a part of the style sheet"))\
        <h2>Surfaces, text and meaning</h2>\(Self.colours)
        <h2>The entry</h2>\(Self.entries)
        <h2>Buttons</h2>\(Self.buttons)
        <h2>Fields</h2>\(Self.fields)
        <h2>Choices</h2>\(Self.choices)
        <h2>The panel and its dock</h2>\(Self.panels)
        <h2>Strips</h2>\(Self.strips)
        <h2>What just happened</h2>\(Self.notices)
        <h2>Facts and history</h2>\(Self.reading)
        <h2>Tables</h2>\(Self.table)
        <h2>Nothing there</h2>\(Self.blanks)
        <h2>Icons</h2><p class="row">\(each: Icon.allCases, {
            "\(Parts.icon($0)) <span class=\"soft\">\($0.rawValue)</span> "
        })</p>
        """
    }

    private func verbatim(_ text: String) -> Phrase { Phrase(verbatim: text) }
}

extension StyleguidePage {
    private static func words(_ text: String) -> Phrase { Phrase(verbatim: text) }

    private static let colours: HTML = """
        <p class="row"><span>Ink</span> <span class="soft">Soft</span> \
        <span>A <a href="#main">link</a> in a sentence</span> \
        <span class="late">5 hr late</span> <span class="live">Lou is ringing them</span> \
        <span class="wait">Look again</span> <span class="lamp"></span> \
        <span class="lamp wait"></span> <span class="lamp live"></span></p>
        """

    private static func entry(
        _ id: String, _ code: Int, _ caller: String, _ state: String, _ last: String,
        _ kind: EntryView.Last.Kind = .plain, due: String? = "5:00 PM", isLate: Bool = false,
        dial: String? = "+17135550126", isWrong: Bool = false
    ) -> EntryView {
        EntryView(
            id: id, version: 1, code: code, caller: caller, company: "Colley Press",
            number: dial == nil ? nil : "(713) 555-0126", dial: dial, isWrongNumber: isWrong, regarding: state,
            last: .init(text: last, kind: kind), called: "11:44 AM", times: code == 1 ? "4 in 2 days" : nil, due: due,
            isLate: isLate)
    }

    private static let rows = [
        entry("s1", 1, "Harriet Colley", "At rest", "No answer 1:43 PM"),
        entry("s2", 2, "Bill Tanner", "Late", "Left voicemail 10:21 AM", due: "1 day late", isLate: true),
        entry("s3", 2, "Siobhán Ní Bhriain", "Called back", "Returned your call 2:49 PM", .live),
        entry("s4", 3, "Jutta Jäger", "Wrong number", "Wrong number Mon 9:15 AM", isWrong: true),
        entry("s5", 3, "Tamsin Vale", "No number", "Not tried yet", dial: nil),
        entry("s6", 4, "Faith Abbott", "Held", "Held: look again Thu", .wait, due: nil),
    ]

    private static let entries: HTML = """
        <div class="list flat"><section class="group"><h3>States</h3><ol>\
        \(entry("s0", 1, "Ana Ortiz", "Selected", "No answer 1:43 PM").html(isSelected: true))\
        \(each: rows, { $0.html() })</ol></section></div>
        """

    private static let buttons: HTML = """
        <p class="row"><button class="button main">File <kbd>Ctrl ⏎</kbd></button> \
        <button class="button">Hold <kbd>F8</kbd></button> <button class="button quiet">Discard</button> \
        <button class="button" disabled>Nora has left</button> <button class="plain">Undo</button> \
        <a class="button" href="#main">\(Parts.icon(.plus))New person</a> \
        \(Parts.avatar("Jamie Castillo")) \(Parts.avatar("Lou Nakamura", isPeer: true)) \
        \(Parts.code(1)) \(Parts.code(2)) \(Parts.code(3))</p>
        """

    private static let fields: HTML = """
        <form class="form">\
        \(Parts.field(words("At rest"), name: "rest", value: "Glass delivery for the lobby"))\
        \(Parts.field(words("With a hint"), name: "hint", value: "Chicago", hint: words("A city or a zone")))\
        \(Parts.field(
            words("Wrong"), name: "wrong", value: "(713) 555-01", hint: words("With the area code"),
            problem: words("Two digits are missing: a number here has 10.")))\
        \(Parts.select(
            words("Select"), name: "select", options: [Choice(value: "1", title: "Folake Balogun")], chosen: "1"))\
        \(Parts.textArea(words("Notes"), name: "notes", value: "Travels; ask which city"))\
        \(Parts.saveBar())</form>
        """

    private static let choices: HTML = """
        <form class="form">\
        \(Parts.check(words("Number confirmed"), name: "check", isOn: true))\
        \(Parts.check(words("With a hint"), name: "check-hint", isOn: false, hint: words("What it is for.")))\
        \(Parts.seg(
            words("Priority"), name: "seg", choices: ["1 ASAP", "2 Today", "3 Sometime"].map {
                Choice(value: String($0.prefix(1)), title: words($0))
            }, chosen: ["2"]))\
        \(Parts.seg(
            words("Roles"), name: "boxes", choices: ["Operator", "Staff", "Assistant", "Manager"].map {
                Choice(value: $0, title: words($0))
            }, chosen: ["Staff"], many: true, wraps: true))</form>
        """

    private static let panels: HTML = """
        <aside class="panel" aria-label="A panel"><header class="panel-head"><h3>John Smith</h3>\
        <p>an entry of yours</p></header><div class="dock" role="group" aria-label="Acts on John Smith">\
        <button class="button main call">\(Parts.icon(.phone))<span>Call (713) 555-0188</span><kbd>d</kbd></button>\
        <button class="button">Talked <kbd>t</kbd></button><button class="button">Left word <kbd>l</kbd></button>\
        <button class="button">Voicemail <kbd>v</kbd></button><button class="button">No answer <kbd>n</kbd></button>\
        <button class="button">Hand over <kbd>h</kbd></button>\
        <button class="button" disabled>More <kbd>.</kbd></button>\
        </div></aside>
        """

    private static let strips: HTML = """
        \(Parts.strip(.plain, "<b>14</b> <span>done: 5 talked, 8 left word. 8 left.</span>"))\
        \(Parts.strip(.wait, "<b>Look again</b> <span><a href=\"#main\">Bill Tanner</a> untouched for 4 hr</span>"))\
        \(Parts.strip(.late, "<b>No connection since 2:48 PM</b> <span>What you do is kept here.</span>", icon: .off))
        """

    private static let notices: HTML = """
        <div class="toast"><div class="notice">\(Parts.icon(.check))<p>Talked: Tom Okafor</p>\
        <button class="plain">Undo</button></div>\
        <div class="notice problem">\(Parts.icon(.warn))<p>Lou changed this a moment ago. Nothing was changed.</p>\
        <button class="plain">Close</button></div></div>
        """

    private static let reading: HTML = """
        \(Parts.facts([
            (words("Due"), "<span class=\"late\">5 hr late</span> (9:00 AM)"),
            (words("Work"), "<a href=\"#main\">(713) 555-0188</a>"), (words("Local time"), "2:51 PM, same as here"),
        ]))<ol class="trail">\
        <li><time>2:41 PM</time><p>Restaurant tried, left word <span class="by">Lou</span></p></li>\
        <li><time>2:40 PM</time><p>Called, 4th time <span class="by">Jamie</span></p></li></ol>
        """

    private static let table: HTML = """
        <table><thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col" class="hide">Team</th>\
        <th scope="col" class="n">Open calls</th><th scope="col" class="n">Late</th></tr></thead><tbody>\
        <tr><th scope="row"><a href="#main">Ananya Rao</a></th><td>staff</td><td class="hide">Projects</td>\
        <td class="n">6</td><td class="n late">1</td></tr>\
        <tr aria-current="true"><th scope="row"><a href="#main">Daniel Rowe</a></th><td>principal</td>\
        <td class="hide"></td><td class="n">9</td><td class="n soft">0</td></tr></tbody></table>
        """

    private static let blanks: HTML = """
        \(Parts.blank(
            words("Nothing to return"), detail: words("Ana Ortiz was the last, 2:12 PM."),
            action: "<a class=\"button\" href=\"#main\">Show Out, 3 waiting</a>"))\
        \(Parts.empty(words("No holidays yet: calls are due on every workday.")))
        """
}
