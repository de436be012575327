import RingbackCore
import RingbackDesk
import RingbackWords

/// What a form holds of a duty, as typed.
struct DutyFields: Sendable {
    var name = ""
    /// One a line.
    var words = ""
    var team = ""
    var lead = ""
    var deputies: Set<String> = []
    var version = 0
    var people: [Choice] = []
    var teams: [Choice] = []

    func view(problem: Phrase?) -> HTML {
        """
        \(Settings.group(
            say("What it is"), id: "what", about: say("Everybody can find it by its name and by these words."),
            """
            \(Parts.field(say("Name"), name: "name", value: name, problem: problem, required: true))\
            \(Parts.textArea(
                say("What else people call it"), name: "words", value: words, hint: say("One per line."), rows: 4))\
            \(when: !teams.isEmpty, Parts.select(
                say("Team"), name: "team", options: [Choice(value: "", title: say("none"))] + teams, chosen: team))
            """))\
        \(Settings.group(
            say("Who looks after it"), id: "lead",
            about: say("The lead confirms who holds it, and answers for it while nobody does."),
            """
            \(Parts.select(say("Lead"), name: "lead", options: people, chosen: lead, required: true))\
            <fieldset class="on"><legend>\(say("Whom to ask while its holder is away"))</legend>\
            <details\(flag: "open", !deputies.isEmpty)><summary class="plain">\(say("Choose deputies"))</summary>\
            <div class="names">\(each: people, {
                """
                <label class="check"><input type="checkbox" name="deputy" value="\($0.value)"\
                \(flag: "checked", deputies.contains($0.value))> <bdi>\($0.title)</bdi></label>
                """
            })</div></details></fieldset>
            """))
        """
    }
}

extension DutyFields {
    init(_ duty: Duty, in office: OfficePicture) {
        self.init(office)
        (name, words, version) = (duty.name, duty.words.joined(separator: "\n"), duty.version)
        (team, lead) = (duty.team?.text ?? "", duty.lead.text)
        deputies = Set(duty.deputies.map(\.text))
        if !people.contains(where: { $0.value == lead }), let known = office.people[duty.lead] {
            people.append(Choice(value: lead, title: known.name))
        }
    }

    init(_ office: OfficePicture) {
        people = Choice.workers(in: office)
        teams = office.teams.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            .map { Choice(value: $0.id.text, title: $0.name) }
    }

    /// With what was typed.
    mutating func take(_ form: Fields) {
        (name, words, team, lead) = (form["name"], form["words"], form["team"], form["lead"])
        deputies = Set(form.all("deputy"))
    }
}

extension DutyDraft {
    init(_ form: Fields) {
        self.init(
            name: form["name"], words: form["words"].split { $0.isNewline || $0 == "," || $0 == ";" }.map(String.init),
            team: form.id("team"), lead: form.id("lead"), deputies: form.all("deputy").compactMap { PersonID($0) })
    }
}
