import RingbackCore
import RingbackWords

/// The form for a playbook, or for its next version.
struct PlaybookFormPage: Page {
    /// `nil` for a new one.
    var playbook: (id: String, number: Int, name: String, isQuick: Bool)?
    var form: PlaybookForm
    var approvers: [Choice]
    var teams: [Choice]
    var topics: [String]
    var problem: Phrase?

    var title: Phrase {
        playbook.map { say("New version of \($0.number) \($0.name)") } ?? say("Draft a playbook")
    }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

/// What is typed into it.
struct PlaybookForm: Sendable {
    var name = ""
    var kind = Playbook.Kind.playbook.rawValue
    var words = ""
    var topic = ""
    var team = ""
    var callers = PlaybookTrigger.Callers.any.rawValue
    var steps = ""
    var say = ""
    var neverSay = ""
    var decides = ""
    var why = ""
    var approver = ""
    var from = ""
    /// The last version that its writer has seen.
    var seen = ""
    var faults: [String: Phrase] = [:]

    init() {}

    init(_ text: PlaybookText) {
        words = text.trigger.words.joined(separator: ", ")
        (topic, team, callers) = (text.trigger.topic, text.trigger.team?.text ?? "", text.trigger.callers.rawValue)
        (steps, say, neverSay, decides) = (text.steps, text.toSay, text.neverSay, text.decides)
    }

    /// As it was sent.
    init(_ form: Fields) {
        (name, kind, words, topic) = (form["name"], form["kind"], form["words"], form["topic"])
        (team, callers, steps, say) = (form["team"], form["callers"], form["steps"], form["say"])
        (neverSay, decides, why) = (form["neverSay"], form["decides"], form["why"])
        (approver, from, seen) = (form["approver"], form["from"], form["seen"])
    }

    var text: PlaybookText {
        PlaybookText(
            trigger: PlaybookTrigger(
                words: words.split(whereSeparator: { $0 == "," || $0.isNewline }).map(String.init), topic: topic,
                team: TeamID(team), callers: PlaybookTrigger.Callers(rawValue: callers) ?? .any),
            steps: steps, toSay: say, neverSay: neverSay, decides: decides, why: why)
    }
}

extension PlaybookFormPage {
    func main(in frame: Frame) -> HTML {
        let path = playbook.map { Paths.playbookVersions($0.id) } ?? Paths.playbooks
        return Settings.page(
            .playbooks, frame, "\(title)", problem: problem,
            """
            \(Parts.crumb(
                playbook.map { Paths.playbook($0.id) } ?? Paths.playbooks,
                playbook.map { "\($0.number) <bdi>\($0.name)</bdi>" } ?? "\(say("Playbooks"))"))\
            <form method="post" action="\(path)">\(frame.token)\
            <input type="hidden" name="seen" value="\(form.seen)">\
            \(when: playbook == nil, scenario)\(content)\(trigger)\(approval)\
            \(Parts.saveBar(say("Send for approval")))</form>
            """)
    }

    private var scenario: HTML {
        Settings.group(
            say("The scenario"),
            """
            \(Parts.field(
                say("Name"), name: "name", value: form.name, hint: say("Such as “Caller asks how a case stands”."),
                problem: form.faults["name"], required: true, takesFocus: true))\
            \(Parts.seg(
                say("Kind"), name: "kind",
                choices: Playbook.Kind.allCases.map { Choice(value: $0.rawValue, title: $0.label) },
                chosen: [form.kind]))
            """)
    }

    private var content: HTML {
        Settings.group(
            say("What it says"),
            about: say("A quick answer has one sentence to say, and no steps."),
            """
            \(when: playbook?.isQuick != true, Parts.textArea(
                say("What to do"), name: "steps", value: form.steps, hint: say("One step per line."),
                problem: form.faults["steps"], rows: 5))\
            \(Parts.textArea(say("What to say"), name: "say", value: form.say, problem: form.faults["say"]))\
            \(Parts.textArea(say("What not to say"), name: "neverSay", value: form.neverSay,
                problem: form.faults["neverSay"], rows: 2))\
            \(Parts.textArea(say("Who may decide what"), name: "decides", value: form.decides,
                problem: form.faults["decides"], rows: 2))
            """)
    }

    private var trigger: HTML {
        Settings.group(
            say("When it is proposed"),
            about: say(
                "Everything you fill in must apply. If you leave it all empty, the playbook is found only in the list."),
            """
            \(Parts.textArea(
                say("Words in “regarding”"), name: "words", value: form.words,
                hint: say("Any of these is enough. Separate them with commas."), problem: form.faults["words"], rows: 2))\
            \(Parts.field(say("Topic"), name: "topic", value: form.topic, problem: form.faults["topic"], list: "topics"))\
            <datalist id="topics">\(each: topics, { "<option value=\"\($0)\">" })</datalist>\
            \(Parts.select(
                say("Team"), name: "team", options: [Choice(value: "", title: say("Any team"))] + teams,
                chosen: form.team, problem: form.faults["team"]))\
            \(Parts.select(
                say("Callers"), name: "callers",
                options: PlaybookTrigger.Callers.allCases.map { Choice(value: $0.rawValue, title: $0.label) },
                chosen: form.callers))
            """)
    }

    private var approval: HTML {
        Settings.group(
            say("Approval"), about: say("It takes effect on this day, once it is approved."),
            """
            \(Parts.field(
                say("Why it is written"), name: "why", value: form.why, hint: say("What changed, and why."),
                problem: form.faults["why"]))\
            \(Parts.select(
                say("Who approves it"), name: "approver",
                options: [Choice(value: "", title: say("The person above you"))] + approvers, chosen: form.approver,
                problem: form.faults["approver"]))\
            \(Parts.field(
                say("Takes effect on"), name: "from", value: form.from, type: "date",
                hint: say("Today or a later day. Leave empty for the day it is approved."), problem: form.faults["from"]))
            """)
    }
}
