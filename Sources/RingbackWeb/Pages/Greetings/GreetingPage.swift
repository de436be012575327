import RingbackCore
import RingbackWords

/// What callers hear of one person, and the form that sets it.
struct GreetingPage: Page {
    var person: String
    var name: String
    /// "Until today 5:00 PM, then the standard greeting".
    var state: String
    var isStale: Bool
    var texts: [Spoken]
    /// "Calls are returned today 3:30 PM–5:00 PM".
    var facts: [(name: Phrase, value: String)] = []
    var planned: String?
    /// Why the calls that wait do not fit, and what would.
    var tooMuch: TooMuch?
    var maySet: Bool
    var mayEnd: Bool
    var isAudible: Bool
    var fields: Fields
    var coverers: [Choice] = []
    /// What the absence says: the form takes return and cover from it.
    var absence: String?
    var neverPromises = false
    var history: [Past] = []
    var feed: Feed?
    var problem: Phrase?

    /// A text in one language.
    struct Spoken: Sendable {
        var code: String
        var language: String
        var text: String
    }

    struct TooMuch: Sendable {
        var sentence: String
        /// "today 2:00 PM–4:30 PM", and the form's fields for it.
        var window: String?
        var from = ""
        var to = ""
        var day = ""
    }

    struct Past: Sendable {
        /// "Mon, Nov 30, 8:02 AM – 5:00 PM".
        var when: String
        var what: String
        var text: String
    }

    /// One's own calendar.
    struct Feed: Sendable {
        var madeAt: String?
        /// Shown once.
        var address: String?
    }

    /// The form's content.
    struct Fields: Sendable {
        var kind = Greeting.Kind.present
        var day = ""
        var from = ["", ""]
        var to = ["", ""]
        var back = ""
        var cover = ""
        var languages: Set<String> = []
        /// By language, as typed; and as proposed, to know one from the other.
        var texts: [String: String] = [:]
        var made: [String: String] = [:]
    }

    var title: Phrase { say("\(name): greeting") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .greetings] }
}

extension GreetingPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .people, frame, "\(say("\(name): greeting"))", about: "\(state)",
            acts: """
                <a class="button" href="\(Paths.greetings)">\(say("All greetings"))</a>\
                <a class="button" href="\(Paths.greetingCard(person))">\(say("Script card"))</a>
                """,
            problem: problem, panel: Settings.panel(say("Greeting"), panel(frame)),
            "\(now(frame))\(when: maySet, form(frame))")
    }

    private func now(_ frame: Frame) -> HTML {
        """
        \(when: isStale, Parts.strip(.late, "<span>\(say("Callers hear nothing current: set a greeting."))</span>", icon: .warn))\
        \(some: tooMuch, { tooMuchStrip($0) })\
        <section class="block heard"><h2>\(say("Callers hear"))</h2>\(each: texts, heard)\
        \(Parts.facts(facts.map { ($0.name, "\($0.value)") }))\
        \(when: mayEnd, """
            <form method="post" action="\(Paths.greetingEnd(person))">\(frame.token)\
            <div class="row"><button class="button">\(say("End this greeting"))</button></div></form>
            """)</section>

        """
    }

    private func heard(_ spoken: Spoken) -> HTML {
        """
        <p lang="\(spoken.code)" dir="auto">“\(spoken.text)”</p>\
        \(when: isAudible, """
            <p><audio controls preload="none" aria-label="\(say("Hear it in \(spoken.language)"))" \
            src="\(Paths.greetingSound(person, in: spoken.code))"></audio></p>
            """)
        """
    }

    private func tooMuchStrip(_ much: TooMuch) -> HTML {
        Parts.strip(
            .wait,
            """
            <span>\(much.sentence) \(some: much.window, { window in
                """
                <a href="\(Paths.greeting(person).with([
                    "day": much.day, "from": much.from, "to": much.to,
                ]))#new">\(say("Publish \(window)"))</a> · 
                """
            })<a href="\(Paths.absences(person))">\(say("Name a cover"))</a> · \
            <a href="\(Paths.sheet(person))">\(say("Hand calls over"))</a></span>
            """, icon: .warn)
    }

    private func panel(_ frame: Frame) -> HTML {
        """
        \(some: planned, { Settings.block(say("Then", context: "greeting"), "<p>\($0)</p>") })\
        \(some: feed, { calendar($0, frame) })\
        \(Settings.block(say("Before", context: "greeting"), history.isEmpty
            ? Parts.empty(say("No greeting was set yet."))
            : "<ul class=\"things\">\(each: history, past)</ul>"))
        """
    }

    private func past(_ past: Past) -> HTML {
        """
        <li><details><summary>\(past.when)<br><span class="soft">\(past.what)</span></summary>\
        <p dir="auto">“\(past.text)”</p></details></li>
        """
    }

    private func calendar(_ feed: Feed, _ frame: Frame) -> HTML {
        Settings.block(
            say("Your calendar"),
            """
            <p class="soft">\(say("Your published hours, for the calendar program that you use. It shows no caller."))</p>\
            \(some: feed.address, {
                """
                <p class="strip" id="calendar-address"><b><bdi>\($0)</bdi></b></p>\
                <p class="soft">\(say("Copy it now: it is shown once. Whoever has it can read these hours."))</p>
                """
            })\(some: feed.madeAt, { "<p>\(say("Address made \($0)."))</p>" })\
            <div class="row"><form method="post" action="\(Paths.ownCalendar)">\(frame.token)\
            <button class="button">\(feed.madeAt == nil ? say("Make an address") : say("Make a new address"))</button></form>\
            \(when: feed.madeAt != nil, """
                <form method="post" action="\(Paths.ownCalendarEnd)">\(frame.token)\
                <button class="button">\(say("Revoke"))</button></form>
                """)</div>
            """)
    }
}
