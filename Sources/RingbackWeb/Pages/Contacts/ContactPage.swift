import RingbackWords

/// One contact: who they are, what to know, their messages, and the form to correct it. Without an id, a new one.
struct ContactPage: Page {
    var id: String?
    var version = 0
    var card: CallerCardView?
    var fields = ContactFields()
    var problem: Phrase?
    /// Possible holders of the account.
    var holders: [Choice] = []
    var messages: [MessageLine] = []
    /// The contact's standings with the principals whose sheets the viewer keeps.
    var standings: [Standing] = []
    /// Contacts merged into it, and likely duplicates.
    var merges: MergedList?
    var historyPath: Path?
    /// People the viewer may keep private notes for.
    var notesFor: [Choice] = []
    /// Existing contacts that a new assistant may already be, and what was typed about them.
    var namesakes: Namesakes?

    struct Namesakes: Sendable {
        var name: String
        var number: String
        var note: String
        var contacts: [Choice]
    }
    /// Whether the viewer may export and erase what is kept of them.
    var mayErase = false

    struct MessageLine: Sendable {
        var id: String
        /// "today 9:12 AM".
        var when: String
        var regarding: String
        /// "Margaret Miller owes the return, due 5:00 PM", "returned, talked".
        var state: String
    }

    struct Standing: Sendable {
        var principal: String
        var name: String
        /// "wanted", "mustReturn" or empty.
        var value: String
        var why: String
    }

    var title: Phrase { id == nil ? say("New contact") : Phrase(verbatim: fields.name) }
    var section: Section? { .contacts }
    var scripts: [Asset] { [.contact] }
}

extension ContactPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1><bdi>\(title)</bdi></h1></div>
        \(Parts.problem(problem))\
        \(id.map { about($0, frame) } ?? "<h2>\(say("Who they are"))</h2>\(form(frame))")
        """
    }

    private func form(_ frame: Frame) -> HTML { fields.form(id: id, version: version, holders: holders, frame) }

    /// On a narrow screen, from top to bottom: what to know, messages and form, what can be added.
    private func about(_ id: String, _ frame: Frame) -> HTML {
        """
        <div class="beside about" data-claims="\(Paths.claims)">
        <aside class="known" aria-label="\(say("About them"))">\(some: card, { known($0, id, frame) })</aside>
        <section>
        <h2>\(say("Messages"))</h2>
        \(messages.isEmpty ? Parts.empty(say("Nothing left by them yet.")) : list)
        <h2>\(say("Correct it"))</h2>
        \(form(frame))
        </section>
        <aside class="adding" aria-label="\(say("To add"))">\(some: card, { people($0, id, frame) })\
        \(some: card, { privateNotes($0, id, frame) })\
        \(each: standings, { standingForm($0, id, frame) })\
        \(some: merges, { $0.html(in: frame) })\
        \(some: historyPath, { "<p><a href=\"\($0)\">\(say("History of this contact"))</a></p>" })\
        \(when: mayErase, kept(id))</aside></div>
        """
    }

    private func known(_ card: CallerCardView, _ id: String, _ frame: Frame) -> HTML {
        """
        \(card.personWithAllNumbers)\(card.asking(frame))\(card.openMessages)\(card.told)\(callsLink(card, id))\
        \(card.loggedCalls)\(nextTime(card, id, frame))
        """
    }

    private func kept(_ id: String) -> HTML {
        """
        <p><a href="\(Paths.contactEverything(id))" download>\
        \(say("Everything that is kept of them, as a file"))</a><br>\
        <a href="\(Paths.contactErasure(id))">\(say("Erase their data …"))</a></p>
        """
    }

    private func callsLink(_ card: CallerCardView, _ id: String) -> HTML {
        card.hasMoreCalls || card.toldBefore.isEmpty
            ? .none : "<p class=\"small\"><a href=\"\(Paths.contactCalls(id))\">\(say("All calls"))</a></p>"
    }

    private var list: HTML {
        """
        <ul class="card told">\(each: messages, { line in
            """
            <li><a href="\(Paths.message(line.id))">\(line.when)</a> <span dir="auto">\(line.regarding)</span><br>\
            <span class="soft small">\(line.state)</span></li>
            """
        })</ul>
        """
    }

    private func standingForm(_ standing: Standing, _ id: String, _ frame: Frame) -> HTML {
        let name: HTML = "<bdi>\(standing.name)</bdi>"
        return """
            <form class="card" method="post" action="\(Paths.contactStanding(id))"><h2>\(say("To \(name)"))</h2>\
            \(frame.token)<input type="hidden" name="principal" value="\(standing.principal)">\
            <div class="pair">\
            <select class="field" name="standing" aria-label="\(say("Standing to \(standing.name)"))">\
            \(Parts.options(Self.standingChoices, chosen: standing.value))</select> \
            <input class="field" name="why" value="\(standing.why)" placeholder="\(say("Why"))" \
            aria-label="\(say("Why"))" dir="auto" autocomplete="off"> \
            <button class="button">\(say("Save"))</button></div></form>

            """
    }

    private static let standingChoices = [
        Choice(value: "", title: say("nothing special")), Choice(value: "wanted", title: say("wanted")),
        Choice(value: "mustReturn", title: say("must return")),
    ]
}
