import RingbackCore
import RingbackWords

/// Where one is registered: the call is searched for, then what was said goes with it.
struct ComplaintFormPage: Page {
    /// What was searched for.
    var find = ""
    var hasSearched = false
    var found: [Found]
    /// The message that it is tied to.
    var message: String?
    /// Whose call that was, and when.
    var picked: Found?
    /// Who acted on it and when, latest first.
    var interactions: [Choice]
    /// For a complaint about a person whose call nobody finds.
    var people: [Choice]
    var form = Form()
    /// A day that is over, as one may write it.
    var example = ""
    var problem: Phrase?

    struct Found: Sendable {
        var message: String
        var caller: String
        var regarding: String
        /// "Dana Kim, yesterday 2:14 PM".
        var when: Phrase
    }

    struct Form: Sendable {
        var kind = Complaint.Kind.complaint.rawValue
        var concerns = Complaint.About.person.rawValue
        var interaction = ""
        var person = ""
        var said = ""
        var observed = ""
        var place = ""
        var from = ""
        var channel = Complaint.Channel.desk.rawValue
        var received = ""
        var faults: [String: Phrase] = [:]
    }

    var title: Phrase { say("Register a complaint or compliment") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var scripts: [Asset] { [.complaint] }
}

extension ComplaintFormPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)",
            about: "\(say("In their words. The person concerned and whoever acts next are told at once."))",
            problem: problem,
            """
            \(Parts.crumb(Paths.complaints, "\(say("Complaints and compliments"))"))\
            <form method="post" action="\(Paths.complaints)">\(frame.token)\
            \(some: message, { "<input type=\"hidden\" name=\"message\" value=\"\($0)\">" })\
            \(Settings.group(say("Find the call"), searchFields))\(call)\(words)\
            \(Parts.saveBar(say("Register it")))</form>
            """)
    }

    /// Within the form, so that what is typed below comes along.
    private var searchFields: HTML {
        """
        \(Parts.field(
            say("Who called, their number, or what it was about"), name: "find", value: find, type: "search",
            takesFocus: found.isEmpty && message == nil && (hasSearched || form.said.isEmpty)))\
        <div class="row"><button class="button" formaction="\(Paths.newComplaint())">\(say("Search"))</button></div>\
        \(when: hasSearched && found.isEmpty, Parts.empty(
            say("Nothing found that you can see. Name the person below, and whoever handles it will link it to the call.")))\
        \(each: found, { one in
            """
            <p>\(pick(one.message, "<bdi>\(one.caller)</bdi>", takesFocus: one.message == found[0].message)) \
            <span dir="auto">\(one.regarding)</span> <span class="soft">\(one.when)</span></p>

            """
        })

        """
    }

    private func pick(_ message: String, _ name: HTML, takesFocus: Bool = false) -> HTML {
        """
        <button class="plain" formaction="\(Paths.newComplaint())" name="pick" value="\(message)"\
        \(flag: "autofocus", takesFocus)>\(name)</button>
        """
    }

    private var pickedCall: HTML {
        """
        \(some: picked, { one in
            """
            <p><b><bdi>\(one.caller)</bdi></b> <span dir="auto">\(one.regarding)</span> \
            <span class="soft">\(one.when)</span> \(pick("none", "\(say("Not this call"))"))</p>
            """
        })
        """
    }

    /// Which interaction, and so who acted.
    private var call: HTML {
        guard message != nil, !interactions.isEmpty else {
            return Settings.group(
                say("The person concerned"),
                about: say("Only if you cannot find the call. It does not count until it is linked to one."),
                Parts.select(
                    say("Person"), name: "person",
                    options: [Choice(value: "", title: say("nobody in particular"))] + people, chosen: form.person,
                    problem: form.faults["person"] ?? form.faults["about"]))
        }
        return Settings.group(
            say("The call"), about: say("Who acted then; whoever owns the message today has no part in it."),
            """
            \(pickedCall)\(Parts.select(
                say("Which of them"), name: "interaction", options: interactions, chosen: form.interaction,
                problem: form.faults["about"] ?? form.faults["person"]))
            """)
    }

    private var words: HTML {
        """
        \(Settings.group(
            say("What they said"),
            about: say(
                """
                Only what was done or said can be looked into. “Too direct” alone is kept as said, and counted apart.
                """),
            """
            \(Parts.seg(
                say("Kind"), name: "kind",
                choices: Complaint.Kind.allCases.map {
                    Choice(value: $0.rawValue, title: $0 == .complaint ? say("Complaint") : say("Compliment"))
                },
                chosen: [form.kind]))\
            \(Parts.textArea(
                say("In their words"), name: "said", value: form.said, problem: form.faults["said"], rows: 4,
                takesFocus: found.isEmpty && message != nil && form.said.isEmpty))\
            \(Parts.textArea(
                say("What was done or said"), name: "observed", value: form.observed,
                hint: say("What somebody there would have seen or heard."), problem: form.faults["observed"]))\
            \(Parts.field(
                say("Where"), name: "place", value: form.place, hint: say("Leave empty if it was on that call."),
                problem: form.faults["place"]))\
            \(Parts.select(
                say("It is about"), name: "concerns",
                options: Complaint.About.allCases.map { Choice(value: $0.rawValue, title: $0.title) },
                chosen: form.concerns, hint: say("A rule, a wait, a price or a decision is nobody’s fault.")))
            """))\
        \(Settings.group(
            say("How it came"),
            """
            \(Parts.seg(
                say("How it came"), name: "channel",
                choices: Complaint.Channel.allCases.map { Choice(value: $0.rawValue, title: $0.title) },
                chosen: [form.channel], wraps: true))\
            \(Parts.field(
                say("From"), name: "from", value: form.from, hint: say("Leave empty if it was the caller."),
                problem: form.faults["from"]))\
            \(Parts.field(
                say("Received on"), name: "received", value: form.received,
                hint: say("Leave empty for today, or enter a day such as \(example) or Friday."), problem: form.faults["received"]))
            """))
        """
    }
}
