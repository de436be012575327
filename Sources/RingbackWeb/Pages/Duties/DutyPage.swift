import RingbackCore
import RingbackDesk
import RingbackWords

/// A duty: who holds it since when and after whom, and all who did; for whoever leads it, its forms.
struct DutyPage: Page {
    var id: String
    var name: String
    var words: String
    var facts: [Fact]
    var holders: [Holder]
    var pending: Pending?
    var may: DutyView.May
    /// Everybody who works here, with what each has on their hands.
    var people: [Choice]
    var fields: HolderFields
    var form: DutyFields
    var announcement: String?
    /// "Told Nov 30 by Folake Balogun".
    var announced: String?
    var isEnded: Bool
    var problem: Phrase?

    struct Fact: Sendable {
        var name: Phrase
        var value: Phrase
    }

    struct Holder: Sendable {
        var from: String
        var name: Phrase
        var leftOut: String
        var confirmed: String
    }

    struct Pending: Sendable {
        var id: String
        /// "Ann Moreau proposes Omar Haddad from Dec 1."
        var sentence: Phrase
        var why: String
        var leftOut: String
        var isMine: Bool
    }

    /// As typed.
    struct HolderFields: Sendable {
        var person = ""
        var from = ""
        var leftOut = ""
        var why = ""
    }

    var title: Phrase { Phrase(verbatim: name) }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension DutyPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .duties, frame, "<bdi>\(name)</bdi>",
            about: "\(when: !words.isEmpty, "<span dir=\"auto\">\(words)</span>")", problem: problem,
            """
            \(Parts.crumb(Paths.duties, "\(say("Duties"))"))\
            \(when: isEnded, Parts.strip(.plain, "<span>\(say("The office no longer does this."))</span>"))\
            \(Parts.facts(facts.map { ($0.name, "<bdi>\($0.value)</bdi>") }))\
            \(some: pending, { proposal($0, frame) })\
            \(when: may.propose, holderForm(frame))\
            \(some: announcement, { announce($0, frame) })\
            \(history)\
            \(when: may.run, settings(frame))
            """)
    }

    private func proposal(_ pending: Pending, _ frame: Frame) -> HTML {
        """
        <section class="set" id="pending"><div><h2>\(say("A change is proposed"))</h2>\
        <p class="soft">\(say("Nothing changes until it is confirmed."))</p></div><div class="form">\
        <p><bdi>\(pending.sentence)</bdi></p>\
        \(when: !pending.leftOut.isEmpty, "<p dir=\"auto\">\(say("Not taken over: \(pending.leftOut)"))</p>")\
        \(when: !pending.why.isEmpty, "<blockquote dir=\"auto\">\(pending.why)</blockquote>")\
        <form class="form" method="post" action="\(Paths.dutyDecision(id, pending.id))">\(frame.token)\
        \(when: may.confirm, """
            <div class="row"><button class="button main" name="decision" value="confirmed">\(say("Confirm"))</button></div>\
            \(Parts.field(say("Or why not"), name: "reason"))
            """)<div class="row">\
        \(when: may.confirm, "<button class=\"button\" name=\"decision\" value=\"declined\">\(say("Decline"))</button>")\
        \(when: pending.isMine, """
            <button class="button" name="decision" value="withdrawn">\(say("Withdraw", context: "an offer"))</button>
            """)</div></form></div></section>

        """
    }

    private func holderForm(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.dutyHolders(id))">\(frame.token)\(Settings.group(
            say("Another holder"), id: "holder",
            about: may.confirm
                ? say("One person holds it; others can be deputies. Each name is shown with what they already have.")
                : say("You propose it; the lead confirms it. Each name is shown with what they already have."),
            """
            \(Parts.select(
                say("Who"), name: "person",
                options: [Choice(value: "", title: say("choose")), Choice(value: "nobody", title: say("nobody: vacant"))]
                    + people, chosen: fields.person, required: true))\
            <label class="on">\(say("From", context: "date")) \
            <input class="field" type="date" name="from" value="\(fields.from)"></label>\
            \(Parts.textArea(
                say("What is not taken over"), name: "leftOut", value: fields.leftOut,
                hint: say("What the previous holder did that goes elsewhere, or that nobody does anymore."), rows: 2))\
            \(when: !may.confirm, Parts.field(say("Why, if you like"), name: "why", value: fields.why))\
            \(when: may.confirm, Parts.check(
                say("This corrects who was confirmed for that same day"), name: "corrects", isOn: false))\
            <div class="row"><button class="button">\(may.confirm ? say("Confirm") : say("Propose"))</button></div>
            """))</form>

        """
    }

    private func announce(_ text: String, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.dutyAnnouncement(id))">\(frame.token)\(Settings.group(
            say("Tell those who used to ask"), id: "announce",
            about: say("It goes by email to everybody who asked the previous holder within the last year. Nobody is shown who they are."),
            """
            \(some: announced, { "<p class=\"soft\">\($0)</p>" })\
            \(Parts.textArea(say("What they are told"), name: "text", value: text, rows: 5))\
            <div class="row"><button class="button">\(say("Send"))</button></div>
            """))</form>

        """
    }

    private var history: HTML {
        """
        <h2 id="holders">\(say("Who held it"))</h2>
        \(holders.isEmpty ? Parts.empty(say("Nobody so far.")) : holderTable)

        """
    }

    private var holderTable: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("From", context: "date"))</th>\
        <th scope="col">\(say("Who"))</th><th scope="col">\(say("Not taken over"))</th>\
        <th scope="col">\(say("Confirmed"))</th></tr></thead><tbody>\(each: holders, {
            """
            <tr><th scope="row">\($0.from)</th><td><bdi>\($0.name)</bdi></td><td dir="auto">\($0.leftOut)</td>\
            <td class="soft">\($0.confirmed)</td></tr>

            """
        })</tbody></table>
        """
    }

    private func settings(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.duty(id))">\(frame.token)\
        <input type="hidden" name="version" value="\(form.version)">\(form.view(problem: nil))\
        \(Parts.saveBar())</form>
        <form method="post" action="\(Paths.dutyEnding(id))">\(frame.token)\(Settings.group(
            say("No longer done"), about: say("This takes it off the register. The history keeps it."),
            "<div class=\"row\"><button class=\"button\">\(say("Take it off the register"))</button></div>"))</form>

        """
    }
}
