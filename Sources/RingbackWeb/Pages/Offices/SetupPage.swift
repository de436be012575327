import RingbackCore
import RingbackWords

/// The first start: an office, its hours and the first person, on one page, in a minute.
struct SetupPage: Page {
    /// The code printed at the start, from the address.
    var code: String
    var office = OfficeFields()
    var personName = ""
    var email = ""
    var problem: Phrase?
    /// What is wrong with the person's fields.
    var faults: [String: Phrase] = [:]
    var zones: [String] = []
    var countries: [Choice] = []

    var title: Phrase { say("Set up your office") }
    var scripts: [Asset] { [.setup] }
    var layout: PageLayout { .setup }
}

extension SetupPage {
    func main(in frame: Frame) -> HTML {
        """
        <div><h1 class="title">\(title)</h1>
        <p class="soft">\(say("One page, about a minute. Everything can be changed later."))</p></div>
        \(Parts.problem(problem))\
        <form method="post" action="\(Paths.setup)">\(frame.token)<input type="hidden" name="code" value="\(code)">
        \(Settings.group(say("The office"), office.fields(zones: zones, countries: countries)))\
        \(Settings.group(
            say("Hours"), about: say("When calls are answered and returned. Due times count only these hours."),
            office.hourFields))\
        \(Settings.group(
            say("You"), about: say("You will be the first admin. Add the others later."), person))\
        <button class="button main">\(say("Open the office"))</button></form>
        """
    }

    private var person: HTML {
        """
        \(Parts.field(
            say("Your name"), name: "person.name", value: personName, problem: faults["person.name"], required: true,
            autocomplete: "name"))\
        \(Parts.field(
            say("Your email"), name: "person.email", value: email, type: "email", problem: faults["person.email"],
            required: true, autocomplete: "username"))\
        \(Parts.field(
            say("A password"), name: "person.password", type: "password", hint: say("A few words are best."),
            problem: faults["person.password"], required: true, autocomplete: "new-password"))
        """
    }
}
