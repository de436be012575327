import RingbackCore
import RingbackWords

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
    private static let roleTasks: [(Role, Phrase)] = [
        (.operator, say("answers the calls")), (.staff, say("returns calls")),
        (.assistant, say("keeps principals’ sheets")), (.supervisor, say("looks after teams")),
        (.manager, say("sees all of the office")), (.admin, say("sets up the office")),
    ]

    /// Name, email and roles: required for everybody.
    /// - Parameter mayMakeAdmin: without it, the admin role is shown but fixed.
    func main(mayMakeAdmin: Bool) -> HTML {
        """
        \(Parts.field(say("Name"), name: "name", value: name, required: true))\
        \(Parts.field(say("Email"), name: "email", value: email, type: "email", required: true))\
        <fieldset><legend>\(say("Does"))</legend>\(each: Self.roleTasks, { role, does in
            roleBox(role, does, isFixed: role == .admin && !mayMakeAdmin)
        })</fieldset>
        """
    }

    /// Setting somebody else's password requires one's own.
    static let ownPassword = Parts.field(
        say("Your own password"), name: "own", type: "password",
        hint: say("So that nobody does this at your open screen."), required: true, autocomplete: "current-password")

    private func roleBox(_ role: Role, _ does: Phrase, isFixed: Bool) -> HTML {
        """
        <label class="check role"><input type="checkbox" name="roles" value="\(role.rawValue)"\
        \(flag: "checked", roles.contains(role.rawValue))\(flag: "disabled", isFixed)> \
        \(role.label) <span class="soft">\(does)</span></label>\
        \(when: isFixed && roles.contains(role.rawValue), """
            <input type="hidden" name="roles" value="\(role.rawValue)">
            """)
        """
    }
}

/// A new person, on a separate page.
struct NewPersonPage: Page {
    var fields = PersonFields()
    var problem: Phrase?
    var mayMakeAdmin: Bool

    var title: Phrase { say("New person") }
    var section: Section? { .office }
}

extension NewPersonPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1>\(say("New person"))</h1></div>
        \(OfficeRoom.links(.people, frame))\
        \(Parts.problem(problem))\
        <form class="card narrow-left" method="post" action="\(Paths.people)">\(frame.token)\
        \(fields.main(mayMakeAdmin: mayMakeAdmin))\
        \(Parts.field(
            say("First password"), name: "password", type: "password",
            hint: say("Tell it to them; they change it after the first sign-in."), required: true,
            autocomplete: "new-password"))\
        \(PersonFields.ownPassword)\
        <button class="button main">\(say("Add"))</button></form>
        """
    }
}
