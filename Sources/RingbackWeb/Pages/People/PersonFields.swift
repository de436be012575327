import RingbackCore

/// The editable fields of a person.
struct PersonFields: Sendable {
    var name = ""
    var pronunciation = ""
    var email = ""
    var roles: Set<String> = [Role.staff.rawValue]
    /// Who is told when this person does not answer.
    var backup = ""
    /// Own paid hours, one text per day; all empty for the office’s.
    var hours = Array(repeating: "", count: 7)
}

extension PersonFields {
    private static let roleNames: [(StaticString, StaticString)] = [
        ("operator", "answers the calls"), ("staff", "returns calls"), ("assistant", "keeps principals’ sheets"),
        ("supervisor", "looks after teams"), ("manager", "sees all of the office"), ("admin", "sets up the office"),
    ]

    /// Name, email and roles: required for everybody.
    /// - Parameter mayMakeAdmin: without it, the admin role is shown but fixed.
    func main(mayMakeAdmin: Bool) -> HTML {
        """
        \(Parts.field("Name", name: "name", value: name, required: true))\
        \(Parts.field("Email", name: "email", value: email, type: "email", required: true))\
        <fieldset><legend>Does</legend>\(each: Self.roleNames, { role, does in
            roleBox(role, does, isFixed: "\(role)" == Role.admin.rawValue && !mayMakeAdmin)
        })</fieldset>
        """
    }

    /// Setting somebody else's password requires one's own.
    static let ownPassword = Parts.field(
        "Your own password", name: "own", type: "password", hint: "So that nobody does this at your open screen.",
        required: true, autocomplete: "current-password")

    private func roleBox(_ role: StaticString, _ does: StaticString, isFixed: Bool) -> HTML {
        """
        <label class="check role"><input type="checkbox" name="roles" value="\(literal: role)"\
        \(flag: "checked", roles.contains("\(role)"))\(flag: "disabled", isFixed)> \
        \(literal: role) <span class="soft">\(literal: does)</span></label>\
        \(when: isFixed && roles.contains("\(role)"), "<input type=\"hidden\" name=\"roles\" value=\"\(literal: role)\">")
        """
    }
}

/// A new person, on a separate page.
struct NewPersonPage: Page {
    var fields = PersonFields()
    var problem: String?
    var mayMakeAdmin: Bool

    let title = "New person"
    var section: Section? { .office }
}

extension NewPersonPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1>New person</h1></div>
        \(OfficeRoom.links(.people, frame))\
        \(Parts.problem(problem))\
        <form class="card narrow-left" method="post" action="\(Paths.people)">\(frame.token)\
        \(fields.main(mayMakeAdmin: mayMakeAdmin))\
        \(Parts.field(
            "First password", name: "password", type: "password",
            hint: "Tell it to them; they change it after the first sign-in.", required: true,
            autocomplete: "new-password"))\
        \(PersonFields.ownPassword)\
        <button class="button main">Add</button></form>
        """
    }
}
