import RingbackCore
import RingbackWords

// What can be done with it.
extension ComplaintPage {
    /// One form, so that what is typed for one thing comes back when another is done or refused.
    func acts(_ frame: Frame) -> HTML {
        let path = Paths.complaint(id)
        let isTying = may.handle && !isTied
        // Enter in a field presses the first button: none, where no field is for it.
        return """
            <form method="post" action="\(Paths.complaintStep(id))" data-keep="\(path)">\(frame.token)\
            \(isTying ? tying : "<button disabled hidden></button>" as HTML)\
            \(when: may.decide, decision)\(when: may.answer, answering)\(when: may.dispute, disputing)\
            \(when: may.handle, handling)</form>

            """
    }

    private func fault(_ act: Act, _ field: String) -> Phrase? { refused == act ? faults[field] : nil }

    private var answering: HTML {
        Settings.group(
            say("Answer it"), id: "answer",
            about: say("Whoever handles it is told. You can change your answer until it is closed."),
            """
            \(Parts.textArea(
                say("How it was"), name: "answer", value: typed["answer"] ?? answer, problem: fault(.answer, "answer")))\
            <div class="row"><button class="button main" formaction="\(Paths.complaintAnswer(id))" formnovalidate>\
            \(say("Answer"))</button></div>
            """)
    }

    private var disputing: HTML {
        Settings.group(
            say("Dispute it"), id: "dispute",
            about: say("Somebody who was not involved decides whether it stands, and says why."),
            """
            \(Parts.textArea(
                say("Why it is not right"), name: "why", value: typed["why"] ?? "", problem: fault(.dispute, "why")))\
            <div class="row"><button class="button" formaction="\(Paths.complaintDispute(id))" formnovalidate>\
            \(say("Dispute it"))</button></div>
            """)
    }

    private var decision: HTML {
        Settings.group(
            say("Decide the dispute"), id: "decision",
            about: say("You were not involved. Both sides will read what you write."),
            """
            \(Parts.select(
                say("Decision"), name: "ruling",
                options: Self.toChoose
                    + ComplaintDispute.Ruling.allCases.map { Choice(value: $0.rawValue, title: $0.title) },
                chosen: typed["ruling"] ?? "", required: true))\
            \(Parts.select(
                say("If it is not about the person"), name: "concerns",
                options: Self.abouts.filter { $0.value != "person" },
                chosen: typed["concerns"]))\
            \(Parts.textArea(say("Why"), name: "why", value: typed["why"] ?? "", problem: fault(.decide, "why")))\
            <div class="row"><button class="button main" formaction="\(Paths.complaintDecision(id))">\
            \(say("Decide"))</button></div>
            """)
    }

    /// No judgment stands there before somebody makes it.
    private static var toChoose: [Choice] { [Choice(value: "", title: say("Choose…"))] }

    private static var abouts: [Choice] {
        Complaint.About.allCases.map { Choice(value: $0.rawValue, title: $0.title) }
    }

    private var handling: HTML { "\(some: stage, { next($0) })\(marking)\(when: !handlers.isEmpty, passing)" }

    private func next(_ stage: ComplaintStage) -> HTML {
        let isResponse = stage == .responded
        return Settings.group(
            say("Next step"), id: "step", about: stage.step,
            """
            <input type="hidden" name="stage" value="\(stage.rawValue)">\
            \(when: isResponse, Parts.select(
                say("What was found"), name: "outcome",
                options: Self.toChoose
                    + ComplaintOutcome.allCases.map { Choice(value: $0.rawValue, title: $0.title) },
                chosen: typed["outcome"] ?? "", problem: fault(.step, "outcome")))\
            \(Parts.textArea(
                isResponse ? say("What they were told") : say("What was done"), name: "note",
                value: typed["note"] ?? "", problem: fault(.step, "note") ?? fault(.step, "response")))\
            <div class="row"><button class="button main" formaction="\(Paths.complaintStep(id))" formnovalidate>\
            \(stage.done)</button></div>
            """)
    }

    private var tying: HTML {
        Settings.group(
            say("Link it to the call"), id: "tie", about: say("It does not count until it is linked to one."),
            """
            \(Parts.field(
                say("The message, call or outcome"), name: "about", value: typed["about"] ?? "",
                hint: say("Paste the address of its page."), problem: fault(.tie, "about") ?? fault(.tie, "person")))\
            <div class="row"><button class="button" formaction="\(Paths.complaintTie(id))" formnovalidate>\
            \(say("Link it"))</button></div>
            """)
    }

    private var marking: HTML {
        Settings.group(
            say("What it is about"), id: "mark",
            about: say("A rule, a wait, a price or a decision is nobody’s fault. The person concerned reads why."),
            """
            \(Parts.select(
                say("It is about"), name: "markedAs", options: Self.abouts, chosen: typed["markedAs"] ?? concerns))\
            \(Parts.check(
                say("It judges a manner and names no behavior"), name: "manner",
                isOn: typed["manner"].map { $0 == "true" } ?? isManner))\
            \(Parts.textArea(say("Why"), name: "markedWhy", value: typed["markedWhy"] ?? "",
                problem: fault(.mark, "why") ?? fault(.mark, "markedWhy"), rows: 2))\
            <div class="row"><button class="button" formaction="\(Paths.complaintMark(id))" formnovalidate>\
            \(say("Change"))</button></div>
            """)
    }

    private var passing: HTML {
        Settings.group(
            say("Pass it on"), id: "handler",
            """
            \(Parts.select(
                say("To"), name: "handler", options: handlers, chosen: typed["handler"], problem: fault(.passOn, "handler")))\
            \(Parts.textArea(
                say("Note"), name: "passedNote", value: typed["passedNote"] ?? "",
                problem: fault(.passOn, "passedNote"), rows: 2))\
            <div class="row"><button class="button" formaction="\(Paths.complaintHandler(id))" formnovalidate>\
            \(say("Pass it on"))</button></div>
            """)
    }
}

extension ComplaintPage {
    /// Puts back what was typed.
    /// - Parameter done: what needs it no longer.
    mutating func fill(_ form: Fields, besides done: Act? = nil) {
        let sent = Act.allCases.filter { form.has($0.fields[0]) }.flatMap(\.fields)
        for name in Set(sent).subtracting(done?.fields ?? []) { typed[name] = form[name] }
    }

    /// Whether words stand there that were not sent yet.
    var isBeingWritten: Bool {
        Act.allCases.contains { act in
            let words = typed[act.fields[0]] ?? ""
            return !words.isEmpty && words != answer
        }
    }
}

extension ComplaintPage.Act {
    /// The names of its fields, that of its words first.
    fileprivate var fields: [String] {
        switch self {
        case .step: ["note", "outcome"]
        case .mark: ["markedWhy", "markedAs", "manner"]
        case .tie: ["about"]
        case .passOn: ["passedNote", "handler"]
        case .answer: ["answer"]
        case .dispute: ["why"]
        case .decide: ["why", "ruling", "concerns"]
        }
    }
}

extension ComplaintStage {
    /// The button that reaches it.
    var done: Phrase {
        switch self {
        case .received: say("Register it")
        case .acknowledged: say("Acknowledged", context: "complaint")
        case .assessed: say("Assessed")
        case .investigated: say("Looked into")
        case .responded: say("They were told")
        case .closed: say("Close it")
        }
    }
}
