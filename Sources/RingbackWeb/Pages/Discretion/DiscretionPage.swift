import RingbackCore
import RingbackWords

/// What to say for somebody: how they take calls now, their own sentences, what is never said, and who may interrupt.
struct DiscretionPage: Page {
    var person: String
    var name: String
    /// Without one they may set the moment alone.
    var file: Settable?
    var moment: Moment?
    /// "in a meeting until 3:30 PM", "nothing in particular".
    var now: String
    /// When the moment is to end, as typed.
    var until = ""
    var problem: Phrase?
    /// What is wrong, by the field's name; what was typed stands there.
    var faults: [String: Phrase] = [:]

    /// What the person and their assistants see and set.
    struct Settable: Sendable {
        var version: Int
        var fields: Fields
        /// What is said where there is no sentence of one's own, by moment.
        var usual: [Moment: String]
        var usualFollowUps: [String]
        var interrupts: [Line]
        var adding = Adding()
        var week = Weekday.allCases
    }

    struct Fields: Sendable {
        var promise = PromisePolicy.open
        var windows: [String]
        var sentences: [Moment: String] = [:]
        var followUps: [String] = []
        /// One a line, a reason in brackets.
        var neverSay = ""
    }

    /// One caller on the interrupt list.
    struct Line: Sendable {
        var contact: String
        var name: String
        /// "put through at once", "put through Mon 9:00 AM–12:00 PM", "never".
        var rule: String
        var why: String
    }

    /// The form for one more, as typed.
    struct Adding: Sendable {
        var who = ""
        var rule = Interrupt.Rule.now
        var days: Set<Int> = [1, 2, 3, 4, 5]
        var spans = ""
        var why = ""
        /// Those whom the name or number may mean.
        var found: [ContactResult] = []
    }

    var title: Phrase { say("What to say for \(name)") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension DiscretionPage {
    func main(in frame: Frame) -> HTML {
        let who: HTML = "<bdi>\(name)</bdi>"
        return Settings.page(
            .people, frame, "\(say("What to say for \(who)"))", about: "\(now)",
            acts: "<a class=\"button\" href=\"\(Paths.person(person))\">\(who)</a>", problem: problem,
            panel: file.map { Settings.panel(say("Interrupt list"), interrupts($0, frame)) } ?? .none,
            "\(moments(frame))\(some: file, { form($0, frame) })")
    }

    // MARK: Now

    /// One press sets it.
    private func moments(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.moment(person))">\(frame.token)\
        \(Settings.group(
            say("Now"),
            about: say("One press. Whoever answers sees the sentence, not where you are."),
            """
            <div class="row">\(each: Moment.allCases.map(Optional.some) + [nil], button)</div>
            \(Parts.field(
                say("Until"), name: "until", value: until,
                hint: say("A time, such as 3:30. It then ends automatically."), problem: faults["until"]))
            """))</form>

        """
    }

    private func button(_ choice: Moment?) -> HTML {
        """
        <button class="button\(when: choice == moment, " main")" name="moment" value="\(choice?.rawValue ?? "")" \
        aria-pressed="\(choice == moment ? "true" : "false")">\(choice?.label ?? say("Nothing set"))</button>
        """
    }

    // MARK: What may be said

    private func form(_ file: Settable, _ frame: Frame) -> HTML {
        let fields = file.fields
        return """
            <form method="post" action="\(Paths.discretion(person))">\(frame.token)\
            <input type="hidden" name="version" value="\(file.version)">\
            \(Settings.group(
                say("Sentences"), about: say("Left empty, the sentence shown in grey is said."),
                "\(each: Moment.allCases, { sentence($0, file) })"))\
            \(Settings.group(
                say("If they press"), about: say("Two more sentences, one after the other. Then it stops."),
                followUps(file)))\
            \(Settings.group(
                say("Never say"), about: say("Places, names, words such as “meeting”. Flagged during typing."),
                Parts.textArea(
                    say("Words"), name: "neverSay", value: fields.neverSay,
                    hint: say("One a line. A private reason may follow in brackets."), problem: faults["neverSay"],
                    rows: 5)))\
            \(Settings.group(
                say("When the call is returned"),
                about: say("What callers may be told about when."), promise(fields, file.week)))\
            \(Parts.saveBar())</form>

            """
    }

    private func promise(_ fields: Fields, _ week: [Weekday]) -> HTML {
        """
        \(Parts.seg(
            say("Promise"), name: "promise",
            choices: [
                Choice(value: PromisePolicy.open.rawValue, title: say("never a time")),
                Choice(value: PromisePolicy.windowed.rawValue, title: say("only these hours")),
            ], chosen: [fields.promise.rawValue]))\
        \(OfficeFields.hourFields(
            fields.windows, of: week,
            hint: say("The hours in which calls are returned, such as 4-5. One that was told becomes the deadline."),
            faults: faults))\(fault("windows"))
        """
    }

    private func sentence(_ moment: Moment, _ file: Settable) -> HTML {
        """
        <div class="on"><label for="f-say-\(moment.rawValue)">\(moment.label)</label>\
        <input class="field" id="f-say-\(moment.rawValue)" name="say.\(moment.rawValue)" dir="auto" autocomplete="off"\
        \(marked("say.\(moment.rawValue)")) \
        value="\(file.fields.sentences[moment] ?? "")" placeholder="\(file.usual[moment] ?? "")">\(fault("say.\(moment.rawValue)"))</div>
        """
    }

    /// What is wrong with a field, below it; the field says so by ``marked(_:)``.
    private func fault(_ name: String) -> HTML { "\(some: faults[name], { Parts.fault("w-\(name)", $0) })" }

    private func marked(_ name: String) -> HTML {
        faults[name] == nil ? .none : " aria-invalid=\"true\" aria-describedby=\"w-\(name)\""
    }

    private func followUps(_ file: Settable) -> HTML {
        """
        \(each: 0..<Discretion.mostFollowUps, { place in
            """
            <div class="on"><label for="f-follow-\(place)">\(place == 0 ? say("First") : say("Then"))</label>\
            <input class="field" id="f-follow-\(place)" name="followUp" dir="auto" autocomplete="off"\
            \(marked("followUp.\(place)")) \
            value="\(file.fields.followUps.dropFirst(place).first ?? "")" \
            placeholder="\(file.usualFollowUps.dropFirst(place).first ?? "")">\(fault("followUp.\(place)"))</div>
            """
        })
        """
    }

    // MARK: Interrupts

    private func interrupts(_ file: Settable, _ frame: Frame) -> HTML {
        """
        \(Settings.block(say("Interrupt list"), """
            <p class="soft">\(say("Who is put through, when, and who never."))</p>\
            \(when: file.interrupts.isEmpty, Parts.empty(say("Nobody yet.")))\
            <ul class="things">\(each: file.interrupts, { line($0, frame) })</ul>
            """))\
        \(Settings.block(say("Add a caller"), adding(file, frame)))
        """
    }

    private func line(_ line: Line, _ frame: Frame) -> HTML {
        """
        <li><div><a href="\(Paths.contact(line.contact))"><bdi>\(line.name)</bdi></a> \
        <span class="soft">\(line.rule)</span>\(when: !line.why.isEmpty, "<p class=\"hint\" dir=\"auto\">\(line.why)</p>")\
        </div><form method="post" action="\(Paths.interruptRemoval(line.contact, of: person))">\(frame.token)\
        <button class="button quiet">\(say("Remove"))<span class="sr">: \(line.name)</span></button></form></li>
        """
    }

    private func adding(_ file: Settable, _ frame: Frame) -> HTML {
        let adding = file.adding
        return """
            <form class="form" method="post" action="\(Paths.interrupts(person))">\(frame.token)\
            \(Parts.field(say("Caller"), name: "who", value: adding.who, hint: say("A contact’s name or number."),
                problem: faults["who"]))\
            \(when: !adding.found.isEmpty, """
                <fieldset class="on"><legend>\(say("Who is it?"))</legend>\(each: adding.found, { found in
                    """
                    <label class="check"><input type="radio" name="contact" value="\(found.id)"> \
                    <bdi>\(found.name)</bdi> <span class="soft">\(found.detail ?? "") \(found.number ?? "")</span></label>
                    """
                })</fieldset>
                """)\
            \(Parts.seg(
                say("Put them through"), name: "rule",
                choices: Interrupt.Rule.allCases.map { Choice(value: $0.rawValue, title: $0.label) },
                chosen: [adding.rule.rawValue]))\
            \(Parts.seg(
                say("On these days"), name: "days",
                choices: file.week.map { Choice(value: String($0.rawValue), title: $0.name) },
                chosen: Set(adding.days.map(String.init)), many: true, wraps: true))\
            \(Parts.field(
                say("In these hours"), name: "spans", value: adding.spans,
                hint: say("Such as 9-12; only for “in these hours”."), problem: faults["spans"]))\
            \(Parts.field(
                say("Why"), name: "why", value: adding.why,
                hint: say("Seen by the two sides of this sheet alone.")))\
            <div class="row"><button class="button">\(say("Add"))</button></div></form>

            """
    }
}

extension Moment {
    /// As the principal's side calls it.
    var label: Phrase {
        switch self {
        case .taking: say("Taking calls")
        case .meeting: say("In a meeting")
        case .out: say("Out", context: "moment")
        case .away: say("Away", context: "moment")
        case .hold: say("Hold this caller")
        }
    }
}

extension Interrupt.Rule {
    var label: Phrase {
        switch self {
        case .now: say("at once")
        case .hours: say("in these hours")
        case .never: say("never")
        }
    }
}
