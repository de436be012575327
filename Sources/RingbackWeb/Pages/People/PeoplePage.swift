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
        /// Open messages, if the viewer may see the workload; and how many of them are late.
        var open: Int?
        var late: Int?
    }

    /// Somebody whose sheet is kept by others.
    struct Principal: Sendable {
        var id: String
        var name: String
        var assistants: [Choice]
    }

    var title: Phrase { say("People") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension PeoplePage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .people, frame, "\(say("People"))", about: "\(say("Who works here, their roles, and their open calls."))",
            acts: mayChange ? Self.newPerson : .none, problem: problem,
            panel: Settings.panel(say("Principals and their assistants"), principalList(frame)), table)
    }

    private static let newPerson: HTML = """
        <a class="button" href="\(Paths.newPerson)">\(Parts.icon(.plus)) \(say("New person"))</a>
        """

    private var table: HTML {
        """
        <table><thead><tr><th scope="col">\(say("Name"))</th>\
        <th scope="col">\(say("Roles"))</th>\
        <th scope="col" class="hide">\(say("Teams"))</th>\
        <th scope="col" class="hide mail">\(say("Email"))</th>\
        <th scope="col" class="n">\(say("Open calls"))</th>\
        <th scope="col" class="n">\(say("Late"))</th></tr></thead>\
        <tbody>\(each: people, Self.row)</tbody></table>

        """
    }

    private static func row(_ person: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.person(person.id))"><bdi>\(person.name)</bdi></a>\
        \(some: person.state, { " <span class=\"soft\">\($0)</span>" })\
        \(some: person.away, { " <a class=\"wait\" href=\"\(Paths.absences(person.id))\">\($0)</a>" })</th>\
        <td>\(person.roles)</td><td class="hide">\(person.teams)</td>\
        <td class="hide mail">\(person.email)</td>\
        <td class="n">\(person.open.map(String.init) ?? "")</td>\
        <td class="n\(late(person))">\(person.late.map(String.init) ?? "")</td></tr>

        """
    }

    private static func late(_ person: Line) -> HTML { person.late ?? 0 > 0 ? " late" : " soft" }

    private func principalList(_ frame: Frame) -> HTML {
        Settings.block(
            say("Principals and their assistants"),
            """
            <p class="soft">\(say("An assistant sees and handles the principal’s calls."))</p>\
            \(when: principals.isEmpty, "<p>\(say("No principals with assistants yet."))</p>")\
            \(each: principals, { principalView($0, frame) })\
            \(when: mayChange, principalForm(frame))
            """)
    }

    private func principalView(_ principal: Principal, _ frame: Frame) -> HTML {
        """
        <h3><bdi>\(principal.name)</bdi></h3>\
        <ul class="things">\(each: principal.assistants, { assistant in
            """
            <li><bdi>\(assistant.title)</bdi>\
            \(when: mayChange, removal(principal, assistant, frame))</li>
            """
        })</ul>
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
        <form class="form" method="post" action="\(Paths.principals)">\(frame.token)\
        <label class="on">\(say("Principal")) \(menu("principal", chosen.principal))</label>\
        <label class="on">\(say("Assistant")) \(menu("assistant", chosen.assistant))</label>\
        <div class="row"><button class="button main">\(say("Add"))</button></div></form>
        """
    }

    private func menu(_ name: StaticString, _ chosen: String) -> HTML {
        """
        <select class="field" name="\(literal: name)" required><option value="">\(say("choose"))</option>\
        \(Parts.options(choices, chosen: chosen))</select>
        """
    }
}
