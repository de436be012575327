import RingbackCore
import RingbackWords

/// Asking somebody: first what is wanted, then a look at how much they have, then it is sent.
struct NewRequestPage: Page {
    var people: [Choice]
    var to = ""
    var what = ""
    var by = ""
    var duty = ""
    var aside = ""
    var look: Look?
    var faults: [String: Phrase] = [:]
    var problem: Phrase?

    /// What to know before it is sent.
    struct Look: Sendable {
        var to: String
        var name: String
        /// "12 open, 40 accounts, 2 requests".
        var load: Phrase
        /// What their lead has set, where one more is over it.
        var over: Phrase?
        var kind: Phrase
        /// "“Slides” is with Omar."
        var duty: Phrase?
        var insteadID: String?
        var insteadName = ""
        var away: Phrase?
        var same: Path?
    }

    var title: Phrase { say("Ask somebody") }
    var layout: PageLayout { .read }
    var scripts: [Asset] { [.keys] }
}

extension NewRequestPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.requests, "\(say("My requests"))"))\
        <h1>\(title)</h1>\(Parts.problem(problem))\
        <form class="form" method="post" action="\(Paths.requestLook)">\(frame.token)\
        \(Parts.field(
            say("What do you need, in one line?"), name: "what", value: what,
            hint: say("What it is, and what it is for. At most \(WorkRequest.whatLimit) characters."),
            problem: faults["what"], required: true, takesFocus: look == nil))\
        \(Parts.select(
            say("Whom do you ask?"), name: "to",
            options: [Choice(value: "", title: say("Whoever holds the duty"))] + people, chosen: to,
            problem: faults["to"]))\
        \(Parts.field(say("By when?"), name: "by", value: by, type: "date", problem: faults["by"]))\
        \(when: look == nil && !aside.isEmpty, asideField)\
        <input type="hidden" name="duty" value="\(duty)">\
        <div class="row"><button class="button\(when: look == nil, " main")">\
        \(look == nil ? say("See before you send") : say("See again"))</button></div>\
        \(some: look, lookView)</form>
        """
    }

    /// "Either these or those."
    private var asideField: HTML {
        Parts.field(say("To put aside for it"), name: "aside", value: aside, problem: faults["aside"])
    }

    private func lookView(_ look: Look) -> HTML {
        """
        <section class="block"><h2>\(say("Before you send it"))</h2>\
        <p>\(say("\(look.name) has: \(look.load)."))</p>\
        \(some: look.over, { Parts.strip(.wait, "\($0)", icon: .warn) })\
        \(when: look.over != nil || !aside.isEmpty, asideField)\
        \(some: look.away, { Parts.strip(.plain, "\($0)") })\
        \(some: look.duty, { "<p dir=\"auto\">\($0)</p>" })\
        \(some: look.same, { path in
            "<p>\(say("They already have this request.")) <a href=\"\(path)\">\(say("See it"))</a></p>"
        })\
        <p class="soft">\(look.kind)</p>\
        <div class="row">\(some: look.insteadID, { id in
            """
            <button class="button main" name="send" value="\(id)" formaction="\(Paths.requests)">\
            \(say("Send to \(look.insteadName)"))</button>
            """
        })<button class="button\(when: look.insteadID == nil, " main")" name="send" value="\(look.to)" \
        formaction="\(Paths.requests)">\(say("Send to \(look.name)"))</button></div></section>

        """
    }
}
