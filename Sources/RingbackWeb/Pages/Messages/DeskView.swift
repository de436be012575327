import RingbackCore
import RingbackWords

extension DeskPage {
    func main(in frame: Frame) -> HTML {
        """
        <h1 class="sr">\(title)</h1>
        <div class="holds"><h2 id="on-hold">\(say("On hold"))</h2>
        <ul id="waiting" data-board="\(Paths.waiting)" aria-labelledby="on-hold">\(Self.holdBoard(waiting, frame))</ul>
        <div id="kept" role="status" aria-live="polite"></div></div>
        <form action="\(Paths.desk)" id="who"></form>
        \(messageForm(frame))
        <aside class="card" aria-label="\(say("The caller"))">
        <div data-fill="card">\(card(frame))</div>
        <div class="idle"><h2 class="title">\(say("No caller yet"))</h2>
        <p class="say soft">\(say("Type a name or a number. What is known about the caller opens here."))</p></div>
        \(when: !onDuty.isEmpty, "<p class=\"soft\"><a href=\"\(Paths.coverage)\">\(say("Main line:"))</a> \(onDuty)</p>")
        \(OfferView.list(offers, asks: asks, frame))</aside>
        \(Parts.addressees(people))
        """
    }

    private func card(_ frame: Frame) -> HTML {
        Self.card(caller, proposal, draft, suggested, besides, rung, frame)
    }

    /// The parts of the desk that depend on the caller and the person asked for, as one fragment.
    static func fills(
        _ draft: DeskDraft = DeskDraft(), caller: CallerCardView?, suggested: [ContactResult] = [],
        besides: ContactResult? = nil, rung: [CallerCardView.RungLine] = [], proposal: ProposalView?,
        caution: DialCaution? = nil, remark: String? = nil
    ) -> HTML {
        """
        <div data-fill="card">\(card(caller, proposal, draft, suggested, besides, rung, .ofNobody))</div>
        <div data-fill="caution">\(warning(caution, remark))</div>
        <div data-fill="same">\(sameCaller(draft, besides))</div>
        <span data-fill="proposal">\(some: proposal, proposalView)</span>
        <div data-fill="asks">\(some: proposal, asksView)</div>
        <span data-fill="lower">\(lowering(proposal, draft.code))</span>
        <div data-fill="windows">\(some: proposal?.tell, { $0.windowChoices(chosen: draft.window) })</div>
        <span data-fill="filing">\(filing(proposal))</span>
        """
    }

    private func messageForm(_ frame: Frame) -> HTML {
        """
        <form id="message" method="post" action="\(Paths.desk)" aria-label="\(say("Message"))" data-desk\
        \(attribute: "data-live", frame.viewer.map { Paths.live(sheet: $0.id, after: sequence).text }) \
        data-card="\(Paths.deskCard)" data-results="\(Paths.deskResults)" data-taken="\(Paths.deskTaken)" \
        data-claims="\(Paths.claims)" data-clock="\(clock)" data-api="\(Paths.messages)" \
        data-waiting="\(Paths.waiting)">\(frame.token)\(hiddenFields)
        <div class="alerts">\(Parts.problem(problem))\(some: draft.elsewhere, Self.openElsewhere)\(some: quick, Self.quickAnswer)</div>
        \(callerFields)
        <div class="pad"><div class="lines">
        \(ownerField)\(aboutFields)\(detailFields)
        <div class="asks" data-fill="asks">\(some: proposal, Self.asksView)</div>
        </div>
        \(fileRow)
        <section class="taken" data-fill="taken">\(Self.takenList(taken))</section>
        </div></form>
        """
    }

    private var hiddenFields: HTML {
        """
        <input type="hidden" name="contact" value="\(draft.contact)">\
        <input type="hidden" name="waiting" value="\(draft.waiting)">\
        <input type="hidden" name="key" value="\(draft.key)">\
        <input type="hidden" name="onto" value="\(draft.onto)">\
        <input type="hidden" name="proposed" value="\(draft.for.isEmpty ? proposal?.owner ?? "" : "")">\
        <input type="hidden" name="codeChosen" value="">\
        <input type="hidden" name="playbook" value="\(draft.playbook)">\
        <input type="hidden" name="reach" value="\(draft.isReachAsked ? "asked" : "ask")">
        """
    }

    private var aboutFields: HTML {
        """
        <label class="label" for="regarding">\(say("Regarding"))</label><div><textarea class="field" id="regarding" \
        name="regarding" rows="2" dir="auto"\(flag: "autofocus", caller != nil && proposal != nil)>\
        \(draft.regarding)</textarea></div>
        <span class="label" id="code-label">\(say("Code"))</span>\
        <div class="seg" role="radiogroup" aria-labelledby="code-label">\(each: Code.allCases, codeBox)</div>
        <span class="label" id="action-label">\(say("Action"))</span>\
        <div class="seg wrap" role="group" aria-labelledby="action-label">\(each: Boxes.all, box)</div>
        <label class="label" for="told">\(say("What you said"))</label><div><input class="field" id="told" name="told" \
        value="\(draft.told)" autocomplete="off" dir="auto" aria-describedby="promises">\
        <p class="hint" id="promises" role="status"></p>\
        <div data-fill="windows">\(some: proposal?.tell, { $0.windowChoices(chosen: draft.window) })</div></div>
        """
    }

    private func codeBox(_ code: Code) -> HTML {
        """
        <label><input type="radio" name="code" value="\(code.rawValue)"\(flag: "checked", code == draft.code)>\
        \(code.rawValue) \(code.name)</label>
        """
    }

    private func box(_ box: (box: Boxes, name: String, label: Phrase)) -> HTML {
        """
        <label><input type="checkbox" name="boxes" value="\(box.name)"\
        \(flag: "checked", draft.boxes.contains(box.box))><span>\(box.label)</span></label>
        """
    }

    private var detailFields: HTML {
        """
        <span class="label">\(say("Details"))</span><div class="row">\
        <label class="check"><input type="checkbox" name="readBack" value="true"\
        \(flag: "checked", draft.readBack)>\(say("Number confirmed")) <kbd>F4</kbd></label>\
        <span class="check"><label for="around">\(say("Best time (not a promise)"))</label>\
        <input class="field time" id="around" name="around" value="\(draft.around)" autocomplete="off" \
        placeholder="\(noon)"></span>\
        <label class="check">\(say("Received by")) <select class="field" id="source" name="source">\
        \(each: CallSource.incoming, {
            "<option value=\"\($0.rawValue)\"\(flag: "selected", $0 == draft.source)>\($0.label)</option>"
        })</select></label>\
        <label class="check save"><input type="checkbox" name="caller.new" value="true"\
        \(flag: "checked", draft.isNewContact)>\(say("Save as contact"))</label>\
        <span data-fill="lower">\(Self.lowering(proposal, draft.code))</span></div>
        """
    }

    /// How a time may be typed, on the reader's clock.
    private var noon: String {
        clock.hasPrefix("H") ? "16:00" : "4:00 \(clock.split(separator: "|").dropFirst(2).first ?? "PM")"
    }

    private var fileRow: HTML {
        """
        <div class="file"><button class="button main" id="file"><span data-fill="filing">\(Self.filing(proposal))\
        </span> <kbd>ctrl ↵</kbd></button>\
        <button class="button" id="hold" formaction="\(Paths.waiting)" formnovalidate>\(say("Hold")) <kbd>F8</kbd>\
        </button>\
        <label class="check">\(say("Line")) <input class="field" name="line" value="\(draft.line)" size="3" \
        autocomplete="off"></label>\
        <button class="button quiet" id="resolved" name="settled" value="true">\
        \(say("Resolved: no call back needed"))</button>\
        <p class="hint" id="enter"></p></div>
        """
    }

    static func filing(_ proposal: ProposalView?) -> HTML {
        "\(proposal?.joins.map { Phrase(verbatim: $0) } ?? say("File"))"
    }

    private static func openElsewhere(_ elsewhere: (sentence: String, over: Path)) -> HTML {
        guard elsewhere.over != Paths.desk else { return Parts.problem(Phrase(verbatim: elsewhere.sentence)) }
        return """
            <p class="strip wait" role="alert"><span>\(elsewhere.sentence) \
            \(say("This is what was typed so far; what you add is kept separately."))</span> \
            <a href="\(elsewhere.over)">\(say("Take over"))</a></p>

            """
    }

    private static func quickAnswer(_ quick: (number: String, sentence: String)) -> HTML {
        """
        <p class="strip plain"><span>\(say("This call is settled with \(quick.number):")) <q dir="auto">\(quick.sentence)</q></span> \
        <a href="\(Paths.desk)">\(say("Without it"))</a></p>

        """
    }

    static let aroundHint = say("When they asked to be called, such as 4:00 PM or tomorrow morning.")
}
