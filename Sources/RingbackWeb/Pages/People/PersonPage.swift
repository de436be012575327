/// One person: what they do, their own hours, and their leaving.
struct PersonPage: Page {
    var id: String
    var version: Int
    var fields: PersonFields
    var problem: String?
    var mayChange: Bool
    var backups: [Choice] = []
    /// What must be in other hands before they leave.
    var leaving: Leaving?
    /// "left 3 Nov".
    var state: String?
    var historyPath: Path?

    /// All that a person owes, and who could take it, with the load that each already has.
    struct Leaving: Sendable {
        var open: Int
        var accounts: Int
        /// "Dana Whitfield: 12 open, 40 accounts".
        var receivers: [Choice]
        /// What is offered already and not yet accepted: "Ana Ortiz, offered to Dana".
        var offered: [String] = []
    }

    var title: String { fields.name }
    var section: Section? { .office }
}

extension PersonPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1><bdi>\(fields.name)</bdi></h1>\(some: state, { "<p class=\"soft\">\($0)</p>" })</div>
        <p class="head-acts"><a class="button" href="\(Paths.sheet(id))">Their sheet</a></p></div>
        \(OfficeRoom.links(.people))\
        \(Parts.problem(problem))\
        <div class="halves"><section><h2>What they do</h2>\(mayChange ? form(frame) : reading)</section>
        \(some: leaving, { "<section><h2>Leaving</h2>\(leavingView($0, frame))</section>" })</div>
        \(when: mayChange, passwordForm(frame))\
        \(some: historyPath, { "<p><a href=\"\($0)\">History of this person</a></p>" })
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.person(id))">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">\(fields.main)\
        \(Parts.field("How to say the name", name: "pronunciation", value: fields.pronunciation))\
        \(Parts.select(
            "Told when they do not answer", name: "backup",
            options: [Choice(value: "", title: "their team’s lead")] + backups, chosen: fields.backup))\
        <details><summary>Their own hours</summary>\
        \(OfficeFields.hourFields(
            fields.hours, hint: "Only what they are paid for, breaks left out. All empty: the office’s hours."))\
        </details>\
        <p><button class="button main">Save</button></p></form>
        """
    }

    private func passwordForm(_ frame: Frame) -> HTML {
        """
        <details class="card"><summary>Give them a new first password</summary>
        <form method="post" action="\(Paths.personPassword(id))">\(frame.token)\
        \(Parts.field(
            "First password", name: "password", type: "password",
            hint: "Their sign-ins end; they change it afterwards.", required: true, autocomplete: "new-password"))\
        <button class="button">Set it</button></form></details>

        """
    }

    private var reading: HTML {
        """
        <dl class="card"><dt>Email</dt><dd>\(fields.email)</dd><dt>Does</dt><dd>\
        \(fields.roles.sorted().joined(separator: ", "))</dd></dl>
        """
    }

    private func leavingView(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        <div class="card"><p>Owes <strong>\(leaving.open)</strong> open messages and holds <strong>\
        \(leaving.accounts)</strong> accounts. \
        They are offered, and each receiver may decline; until then they stay here.</p>\
        \(when: !leaving.offered.isEmpty, "<ul class=\"told\">\(each: leaving.offered, { "<li>\($0)</li>" })</ul>")\
        <form method="post" action="\(Paths.personHandover(id))">\(frame.token)\
        \(Parts.select(
            "Offer all of it to", name: "to", options: leaving.receivers, chosen: nil,
            hint: "What each has already stands beside the name."))\
        <button class="button">Offer</button></form>
        <form method="post" action="\(Paths.personLeaving(id))">\(frame.token)\
        <p class="hint">When nothing is owed any more, they can leave: their sign-ins end at once.</p>\
        <button class="button"\(flag: "disabled", leaving.open + leaving.accounts > 0)>They have left</button></form>\
        </div>
        """
    }
}
