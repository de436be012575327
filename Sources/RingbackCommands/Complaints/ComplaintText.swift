import RingbackCore
import RingbackJSON
import RingbackWords

/// A complaint as the terminal shows it.
struct ComplaintText {
    private let json: JSONValue

    init(_ json: JSONValue) { self.json = json }

    static func show(_ reply: APIClient.Reply, json: Bool) {
        if json { return Output.line(reply.text) }
        for line in Self(reply.value).lines { Output.line(line) }
    }

    private func word<Value: RawRepresentable<String>>(_ name: String, _: Value.Type = Value.self) -> Value? {
        json.text(name).flatMap { Value(rawValue: $0) }
    }

    private var kind: String { word("kind", Complaint.Kind.self).map { terminal.say($0.title) } ?? "" }
    private var stage: String { word("stage", ComplaintStage.self).map { terminal.say($0.title) } ?? "" }

    private var about: String {
        let about = word("concerns", Complaint.About.self)
        if about == .person, let name = json["person"]?.text("name") { return name }
        return about.map { terminal.say($0.title) } ?? ""
    }

    private var due: String { json.text("due").map { String($0.prefix(10)) } ?? "" }

    private var next: String {
        guard json.text("closedAt") == nil, json.text("next") != nil else { return "" }
        let line = "\(json["handler"]?.text("name") ?? ""), \(due)"
        return json.bool("overdue") == true ? terminal.say("\(line), overdue") : line
    }

    var row: [String] {
        [json.text("id") ?? "", kind, about, stage, next, json.text("said") ?? ""]
    }

    private var lines: [String] {
        var lines = ["\(json.text("id") ?? "")  \(kind): \(about)", "    “\(json.text("said") ?? "")”"]
        func add(_ label: Phrase, _ text: String?) {
            if let text, !text.isEmpty { lines.append("    \(terminal.say(label)): \(text)") }
        }
        add(say("Done or said"), json.text("observed"))
        if json.bool("manner") == true { lines.append("    \(terminal.say(say("manner, no behavior given")))") }
        add(say("Rule followed"), json.text("playbook"))
        add(say("Stage"), stage)
        add(say("Next step"), next)
        add(say("Counts as"), word("countsAs", CountsAs.self).map { terminal.say($0.title) })
        add(say("Answer of the person concerned"), json.text("answer"))
        add(say("What was found"), word("outcome", ComplaintOutcome.self).map { terminal.say($0.title) })
        add(say("They were told"), json.text("response"))
        if let dispute = json["dispute"], case .object = dispute {
            add(say("Disputed"), dispute.text("why"))
            add(say("Decided by"), dispute["decidedBy"]?.text("name") ?? dispute["decider"]?.text("name"))
            add(
                say("Decision"),
                dispute.text("ruling").flatMap(ComplaintDispute.Ruling.init(rawValue:)).map { terminal.say($0.title) })
        }
        for step in json.items("steps") {
            let kind = step.text("step").flatMap(ComplaintStep.Kind.init(rawValue:)).map { terminal.say($0.words) }
            let line =
                "\((step.text("at") ?? "").prefix(10))  \(step["by"]?.text("name") ?? "") \(kind ?? "")"
            let note = step.text("note") ?? ""
            lines.append("    \(note.isEmpty ? line : "\(line): \(note)")")
        }
        return lines
    }
}
