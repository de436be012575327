import RingbackWords

/// The office's people, what each does, and what each owes.
struct PeoplePage: Page {
    var people: [Line]
    var principals: [Principal] = []
    var problem: Phrase?
    var mayChange: Bool
    /// Possible principals and assistants.
    var choices: [Choice] = []
    /// The refused selection.
    var chosen = (principal: "", assistant: "")

    struct Line: Sendable {
        var id: String
        var name: String
        var email: String
        /// "operator, assistant".
        var roles: String
        var teams: String
        /// "leaves Nov 30", "left Nov 3"; `nil` while they work here.
        var state: String?
        /// "away until Mon, Dec 14, Tom covers".
        var away: String?
        /// Open messages, if the viewer may see the workload.
        var open: Int?
    }

    /// Somebody whose sheet is kept by others.
    struct Principal: Sendable {
        var id: String
        var name: String
        var assistants: [Choice]
    }

    var title: Phrase { say("People") }
    var section: Section? { .office }
}

extension PeoplePage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1>\(say("People"))</h1>\(when: mayChange, Self.newPerson)</div>
        \(OfficeRoom.links(.people, frame))\
        \(Parts.problem(problem))\
        <div class="scroll"><table class="stack"><thead><tr><th scope="col">\(say("Name"))</th>\
        <th scope="col">\(say("Does"))</th>\
        <th scope="col">\(say("Teams"))</th>\
        <th scope="col">\(say("Email"))</th><th scope="col" class="n">\(say("Owes"))</th></tr></thead>\
        <tbody>\(each: people, Self.row)</tbody></table></div>
        <section><h2>\(say("Principals and their assistants"))</h2>\(principalList(frame))</section>
        """
    }

    private static let newPerson: HTML = """
        <p class="head-acts"><a class="button main" href="\(Paths.newPerson)">\(say("New person"))</a></p>
        """

    private static func row(_ person: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.person(person.id))"><bdi>\(person.name)</bdi></a>\
        \(some: person.state, { " <span class=\"tag\">\($0)</span>" })\
        \(some: person.away, { " <a class=\"tag\" href=\"\(Paths.absences(person.id))\">\($0)</a>" })</th>\
        <td>\(person.roles)</td><td>\(person.teams)</td>\
        <td>\(person.email)</td>\
        <td class="n" data-label="\(say("Owes"))">\(person.open.map(String.init) ?? "")</td></tr>

        """
    }

    private func principalList(_ frame: Frame) -> HTML {
        """
        <div class="card">\(when: principals.isEmpty, Parts.empty(say("Nobody’s sheet is kept by others yet.")))\
        <ul class="told">\(each: principals, { principalView($0, frame) })</ul>\
        \(when: mayChange, principalForm(frame))</div>
        """
    }

    private func principalView(_ principal: Principal, _ frame: Frame) -> HTML {
        """
        <li><strong><bdi>\(principal.name)</bdi></strong>\
        <ul class="plain-list">\(each: principal.assistants, { assistant in
            """
            <li class="line-acts"><bdi>\(assistant.title)</bdi>\
            \(when: mayChange, removal(principal, assistant, frame))</li>
            """
        })</ul></li>
        """
    }

    private func removal(_ principal: Principal, _ assistant: Choice, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.principalRemoval(principal.id, assistant: assistant.value))">\(frame.token)\
        <button class="plain">\(say("Remove"))\
        <span class="sr"> \(say("\(assistant.title) from \(principal.name)", context: "Remove"))</span></button></form>
        """
    }

    private func principalForm(_ frame: Frame) -> HTML {
        """
        <form class="inline" method="post" action="\(Paths.principals)">\(frame.token)\
        <label>\(say("Principal")) \(menu("principal", chosen.principal))</label> <label>\(say("Assistant")) \
        \(menu("assistant", chosen.assistant))</label> \
        <button class="button">\(say("Add"))</button></form>
        """
    }

    private func menu(_ name: StaticString, _ chosen: String) -> HTML {
        """
        <select class="field" name="\(literal: name)" required><option value="">\(say("choose"))</option>\
        \(Parts.options(choices, chosen: chosen))</select>
        """
    }
}
