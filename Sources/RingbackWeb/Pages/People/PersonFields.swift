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
    /// What is wrong with which field, by its name.
    var faults: [String: Phrase] = [:]
}

extension PersonFields {
    private static let roleTasks: [(Role, Phrase)] = [
        (.operator, say("answers the calls")), (.staff, say("returns calls")),
        (.assistant, say("keeps principals’ sheets")), (.supervisor, say("looks after teams")),
        (.manager, say("sees all of the office")), (.admin, say("sets up the office")),
    ]

    /// Name, email and roles: required for everybody.
    /// - Parameters:
    ///   - mayMakeAdmin: without it, the admin role is shown but fixed.
    ///   - more: what else belongs to who they are.
    func main(mayMakeAdmin: Bool, more: HTML = .none) -> HTML {
        """
        \(Settings.group(
            say("Who they are"), about: say("The name appears on messages; they sign in with the email."),
            """
            \(Parts.field(say("Name"), name: "name", value: name, problem: faults["name"], required: true))\
            \(Parts.field(
                say("Email"), name: "email", value: email, type: "email", problem: faults["email"], required: true))\
            \(more)
            """))\
        \(Settings.group(say("Roles"), about: say("Roles decide what they can see and do."), roleBoxes(mayMakeAdmin)))
        """
    }

    private func roleBoxes(_ mayMakeAdmin: Bool) -> HTML {
        """
        <fieldset\(attribute: "aria-describedby", faults["roles"] == nil ? nil : "w-roles")>\
        <legend class="sr">\(say("Roles"))</legend>\(each: Self.roleTasks, { role, does in
            roleBox(role, does, isFixed: role == .admin && !mayMakeAdmin)
        })\(some: faults["roles"], { Parts.fault("w-roles", $0) })</fieldset>
        """
    }

    /// Setting somebody else's password requires one's own.
    static func ownPassword(_ fault: Phrase? = nil) -> HTML {
        Parts.field(
            say("Your own password"), name: "own", type: "password",
            hint: say("So that nobody else can do this on your screen."), problem: fault, required: true,
            autocomplete: "current-password")
    }

    private func roleBox(_ role: Role, _ does: Phrase, isFixed: Bool) -> HTML {
        """
        <div><label class="check"><input type="checkbox" name="roles" value="\(role.rawValue)"\
        \(flag: "checked", roles.contains(role.rawValue))\(flag: "disabled", isFixed)> \
        \(role.label) <span class="soft">\(does)</span></label></div>\
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
    var layout: PageLayout { .side }
}

extension NewPersonPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .people, frame, "\(title)", about: "\(say("They can sign in at once."))", problem: problem,
            """
            <form method="post" action="\(Paths.people)">\(frame.token)\
            \(fields.main(mayMakeAdmin: mayMakeAdmin))\
            \(Settings.group(say("Sign-in"), """
                \(Parts.field(
                    say("First password"), name: "password", type: "password",
                    hint: say("Give it to them. They choose their own at the first sign-in."),
                    problem: fields.faults["password"], required: true, autocomplete: "new-password"))\
                \(PersonFields.ownPassword(fields.faults["own"]))
                """))\
            \(Parts.saveBar(say("Add")))</form>
            """)
    }
}
