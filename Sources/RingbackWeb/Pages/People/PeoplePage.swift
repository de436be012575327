/// The people of the office, what each of them does, and what each owes.
struct PeoplePage: Page {
    var people: [Line]
    var principals: [Principal] = []
    var problem: String?
    var mayChange: Bool
    /// What was typed for a new person.
    var fields = PersonFields()
    /// Those who may be a principal or an assistant.
    var choices: [Choice] = []

    struct Line: Sendable {
        var id: String
        var name: String
        var email: String
        /// "operator, assistant".
        var roles: String
        var teams: String
        /// "leaves 30 Nov", "left 3 Nov"; nothing while they work here.
        var state: String?
        /// Open messages, if the viewer may see the load.
        var open: Int?
    }

    /// Somebody whose sheet is kept by others.
    struct Principal: Sendable {
        var id: String
        var name: String
        var assistants: [Choice]
    }

    let title = "People"
    var section: Section? { .office }
}

/// What can be written about a person.
struct PersonFields: Sendable {
    var name = ""
    var pronunciation = ""
    var email = ""
    var roles: Set<String> = ["staff"]
    /// Who is told when this person does not answer.
    var backup = ""
    /// Own paid hours, one text a day; all empty for the office’s.
    var hours = Array(repeating: "", count: 7)
}

extension PeoplePage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1>People</h1></div>
        \(OfficeRoom.links(.people))\
        \(Parts.problem(problem))\
        <div class="scroll"><table><thead><tr><th scope="col">Name</th><th scope="col">Does</th>\
        <th scope="col">Teams</th>\
        <th scope="col">Email</th><th scope="col" class="n">Owes</th></tr></thead><tbody>\(each: people, Self.row)\
        </tbody></table></div>
        <div class="halves"><section><h2>Principals and their assistants</h2>\(principalList(frame))</section>
        \(when: mayChange, "<section><h2>New person</h2>\(newPerson(frame))</section>")</div>
        """
    }

    private static func row(_ person: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.person(person.id))"><bdi>\(person.name)</bdi></a>\
        \(some: person.state, { " <span class=\"tag\">\($0)</span>" })</th><td>\(person.roles)</td><td>\
        \(person.teams)</td>\
        <td>\(person.email)</td><td class="n">\(person.open.map(String.init) ?? "")</td></tr>

        """
    }

    private func principalList(_ frame: Frame) -> HTML {
        """
        <div class="card">\(when: principals.isEmpty, Parts.empty("Nobody’s sheet is kept by others yet."))\
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
        <button class="plain">Remove<span class="sr"> \(assistant.title) from \(principal.name)</span></button></form>
        """
    }

    private func principalForm(_ frame: Frame) -> HTML {
        """
        <form class="inline" method="post" action="\(Paths.principals)">\(frame.token)\
        <label>Principal \(Self.menu("principal", choices))</label> <label>Assistant \
        \(Self.menu("assistant", choices))</label> \
        <button class="button">Add</button></form>
        """
    }

    private static func menu(_ name: StaticString, _ choices: [Choice]) -> HTML {
        """
        <select class="field" name="\(literal: name)">\
        \(Parts.options(choices, chosen: nil))</select>
        """
    }

    private func newPerson(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.people)">\(frame.token)\(fields.main)\
        \(Parts.field(
            "First password", name: "password", type: "password", hint: "They change it after the first sign-in.",
            required: true, autocomplete: "new-password"))\
        <button class="button main">Add</button></form>
        """
    }
}

extension PersonFields {
    private static let roleNames: [(StaticString, StaticString)] = [
        ("operator", "answers the calls"), ("staff", "returns calls"), ("assistant", "keeps principals’ sheets"),
        ("supervisor", "looks after teams"), ("manager", "sees all of the office"), ("admin", "sets it up"),
    ]

    /// Name, email and roles: what every person needs.
    var main: HTML {
        """
        \(Parts.field("Name", name: "name", value: name, required: true))\
        \(Parts.field("Email", name: "email", value: email, type: "email", required: true))\
        <fieldset><legend>Does</legend>\(each: Self.roleNames, { role, does in
            """
            <label class="check role"><input type="checkbox" name="roles" value="\(literal: role)"\
            \(flag: "checked", roles.contains("\(role)"))> \
            \(literal: role) <span class="soft">\(literal: does)</span></label>
            """
        })</fieldset>
        """
    }
}
