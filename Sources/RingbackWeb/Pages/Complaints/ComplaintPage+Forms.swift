import RingbackCore
import RingbackWords

// What can be done with it, each with its own form.
extension ComplaintPage {
    func form(_ frame: Frame, _ path: Path, _ fields: HTML) -> HTML {
        // What is typed into the others is kept while one of them is sent.
        "<form method=\"post\" action=\"\(path)\" data-keep=\"\(path)\">\(frame.token)\(fields)</form>\n"
    }

    private func fault(_ act: Act, _ field: String) -> Phrase? { refused == act ? faults[field] : nil }

    var answering: HTML {
        Settings.group(
            say("Answer it"), id: "answer",
            about: say("Whoever handles it is told. You may change it until it is closed."),
            """
            \(Parts.textArea(
                say("How it was"), name: "answer", value: typed["answer"] ?? answer, problem: fault(.answer, "answer")))\
            <div class="row"><button class="button main">\(say("Answer"))</button></div>
            """)
    }

    var disputing: HTML {
        Settings.group(
            say("Dispute it"), id: "dispute",
            about: say("Somebody who had no hand in it decides whether it stands, and says why."),
            """
            \(Parts.textArea(
                say("Why it is not right"), name: "why", value: typed["why"] ?? "", problem: fault(.dispute, "why")))\
            <div class="row"><button class="button" formaction="\(Paths.complaintDispute(id))">\
            \(say("Dispute it"))</button></div>
            """)
    }

    var decision: HTML {
        Settings.group(
            say("Decide the dispute"), id: "decision",
            about: say("You had no hand in it. Both sides read what you write."),
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
            <div class="row"><button class="button main">\(say("Decide"))</button></div>
            """)
    }

    /// No judgment stands there before somebody makes it.
    private static var toChoose: [Choice] { [Choice(value: "", title: say("Choose…"))] }

    private static var abouts: [Choice] {
        Complaint.About.allCases.map { Choice(value: $0.rawValue, title: $0.title) }
    }

    func handling(_ frame: Frame) -> HTML {
        """
        \(some: stage, { form(frame, Paths.complaintStep(id), next($0)) })\
        \(when: !isTied, form(frame, Paths.complaintTie(id), tying))\
        \(form(frame, Paths.complaintMark(id), marking))\
        \(when: !handlers.isEmpty, form(frame, Paths.complaintHandler(id), passing))
        """
    }

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
                chosen: typed["outcome"] ?? "", problem: fault(.step, "outcome"), required: true))\
            \(Parts.textArea(
                isResponse ? say("What they were told") : say("What was done"), name: "note",
                value: typed["note"] ?? "", problem: fault(.step, "note") ?? fault(.step, "response")))\
            <div class="row"><button class="button main">\(stage.done)</button></div>
            """)
    }

    private var tying: HTML {
        Settings.group(
            say("Tie it to the call"), id: "tie", about: say("It counts for nothing until it is tied to one."),
            """
            \(Parts.field(
                say("The message, call or outcome"), name: "about", value: typed["about"] ?? "",
                hint: say("Paste the address of its page."), problem: fault(.tie, "about") ?? fault(.tie, "person")))\
            <div class="row"><button class="button">\(say("Tie it"))</button></div>
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
                say("It judges a manner, and gives no behavior"), name: "manner",
                isOn: typed.isEmpty ? isManner : typed["manner"] == "true"))\
            \(Parts.textArea(say("Why"), name: "markedWhy", value: typed["markedWhy"] ?? "",
                problem: fault(.mark, "why"), rows: 2))\
            <div class="row"><button class="button">\(say("Change"))</button></div>
            """)
    }

    private var passing: HTML {
        Settings.group(
            say("Pass it on"), id: "handler",
            """
            \(Parts.select(
                say("To"), name: "handler", options: handlers, chosen: typed["handler"], problem: fault(.passOn, "handler")))\
            \(Parts.textArea(say("Note"), name: "passedNote", value: typed["passedNote"] ?? "", rows: 2))\
            <div class="row"><button class="button">\(say("Pass it on"))</button></div>
            """)
    }
}

extension ComplaintStage {
    /// The button that reaches it.
    var done: Phrase {
        switch self {
        case .received: say("Register it")
        case .acknowledged: say("Acknowledged")
        case .assessed: say("Assessed")
        case .investigated: say("Looked into")
        case .responded: say("They were told")
        case .closed: say("Close it")
        }
    }
}
