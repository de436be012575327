import RingbackCore
import RingbackWords

extension DeskPage {
    func main(in frame: Frame) -> HTML {
        """
        <h1 class="sr">\(title)</h1>
        <div class="beside" data-desk\
        \(attribute: "data-live", frame.viewer.map { Paths.live(sheet: $0.id, after: sequence).text }) \
        data-card="\(Paths.deskCard)" \
        data-results="\(Paths.deskResults)" data-taken="\(Paths.deskTaken)" data-claims="\(Paths.claims)" \
        data-clock="\(clock)">
        <section>
        <form action="\(Paths.desk)" role="search" id="who">
        <input class="field big" type="search" name="q" id="q" value="\(query)" autocomplete="off" dir="auto" \
        placeholder="\(say("Who is calling? Digits or a name"))" \
        aria-label="\(say("Who is calling? Digits or a name"))" aria-describedby="found"\
        \(flag: "autofocus", caller == nil && draft.name.isEmpty && problem == nil)></form>
        <div id="results">\(some: results, { Self.resultList($0, query: query) })</div>
        <p id="found" class="hint" role="status" aria-live="polite">\
        \(some: results, { "\(say($0.count, one: "1 found", other: "\($0.count) found"))" })</p>
        <p class="hint" id="kept" role="status" aria-live="polite"></p>
        \(messageForm(frame))
        </section>
        <aside>
        <div id="waiting" data-board="\(Paths.waiting)">\(Self.holdBoard(waiting, frame))</div>
        <div data-fill="card">\(some: caller, { $0.html(in: frame) })\(Self.suggestions(suggested))\
        \(CallerCardView.rungCard(rung))</div>
        \(OfferView.list(offers, asks: asks, frame))\
        <div data-fill="taken">\(Self.takenList(taken))</div>
        </aside>
        </div>
        \(Parts.addressees(people))
        """
    }

    /// The parts of the desk that depend on the caller and the person asked for, as one fragment.
    static func fills(
        _ draft: DeskDraft = DeskDraft(), caller: CallerCardView?, suggested: [ContactResult] = [],
        besides: ContactResult? = nil, rung: [CallerCardView.RungLine] = [], proposal: ProposalView?,
        caution: DialCaution? = nil, remark: String? = nil
    ) -> HTML {
        """
        <div data-fill="card">\(some: caller, { $0.html(in: .ofNobody) })\(suggestions(suggested))\
        \(CallerCardView.rungCard(rung))</div>
        <span data-fill="caution">\(warning(caution, remark))</span>
        <div data-fill="same">\(sameCaller(draft, besides))</div>
        <span data-fill="proposal">\(some: proposal, { Self.proposalView($0, draft.code) })</span>
        <span data-fill="filing">\(filing(proposal))</span>
        """
    }

    /// The results, always ending with a way to add a new caller.
    static func resultList(_ results: [ContactResult], query: String) -> HTML {
        """
        <ul class="sheet found" aria-label="\(say("Found"))">
        \(each: results, resultView)\
        \(when: !query.isEmpty, newCaller(query))</ul>
        """
    }

    private static func resultView(_ result: ContactResult) -> HTML {
        """
        <li class="entry"><span class="who"><a href="\(path(result))" data-contact="\(result.id)" \
        data-name="\(result.name)" data-number="\(result.number ?? result.dial ?? "")"\
        \(attribute: "data-message", result.message)\(flag: "data-plain", result.isPlain)>\
        <bdi>\(result.name.isEmpty ? say("no name") : Phrase(verbatim: result.name))</bdi></a>\
        \(some: result.detail, { " <span class=\"say\" dir=\"auto\">\($0)</span>" })</span>\
        <span class="number">\(result.number ?? "")</span><span class="state">\(result.state ?? "")\
        \(some: result.open, { " <span class=\"tag\">\($0)</span>" })</span></li>

        """
    }

    private static func path(_ result: ContactResult) -> Path {
        guard result.id.isEmpty else { return Paths.desk(contact: result.id) }
        return Paths.desk(name: result.name, number: result.number ?? result.dial, onto: result.message)
    }

    /// Digits become a new caller's number, words for a withheld number become no name, and anything else becomes the
    /// name.
    private static func newCaller(_ query: String) -> HTML {
        let (name, number) = whoIsTyped(query)
        let typed: HTML = "<bdi>\(query)</bdi>"
        let shown = number == Withheld.number ? say("New caller, number withheld") : say("New caller “\(typed)”")
        return """
            <li class="entry"><span class="who"><a \
            href="\(Paths.desk(name: name, number: number))" \
            data-contact="" data-name="\(name)" data-number="\(number)" data-plain>\(shown)</a></span></li>

            """
    }

    private static func whoIsTyped(_ query: String) -> (name: String, number: String) {
        if Withheld.means(query) { return ("", Withheld.number) }
        if query.contains(where: \.isNumber), !query.contains(where: \.isLetter) { return ("", query) }
        guard let both = NameAndNumber(query) else { return (query, "") }
        return (Withheld.means(both.name) ? "" : both.name, both.number)
    }

    private func messageForm(_ frame: Frame) -> HTML {
        """
        <h2 id="message-title">\(say("Message"))</h2>
        \(Parts.problem(problem))\(some: draft.elsewhere, Self.openElsewhere)\
        <form class="card pad" id="message" method="post" action="\(Paths.desk)" data-api="\(Paths.messages)" \
        data-waiting="\(Paths.waiting)" aria-labelledby="message-title">\(frame.token)\
        <input type="hidden" name="contact" value="\(draft.contact)">\
        <input type="hidden" name="waiting" value="\(draft.waiting)">\
        <input type="hidden" name="key" value="\(draft.key)">\
        <input type="hidden" name="onto" value="\(draft.onto)">\
        <input type="hidden" name="proposed" value="\(draft.for.isEmpty ? proposal?.owner ?? "" : "")">\
        <input type="hidden" name="codeChosen" value="">\
        <input type="hidden" name="reach" value="\(draft.isReachAsked ? "asked" : "ask")">
        <span class="label">\(say("Caller"))</span><div class="pair">\
        <input class="field" name="caller.name" value="\(draft.name)" placeholder="\(say("Name"))" \
        aria-label="\(say("Caller’s name"))" dir="auto" autocomplete="off">\
        <input class="field" name="caller.number" value="\(draft.number)" placeholder="\(say("Number"))" type="tel" \
        aria-label="\(say("Caller’s number"))" autocomplete="off" aria-describedby="caution">\
        <p class="hint" id="caution" data-fill="caution" aria-live="polite">\(Self.warning(caution, remark))</p>\
        <button type="button" class="plain small" id="same-number" hidden>\
        \(say("Same number as last time")) <kbd>F2</kbd></button>\
        <p class="hint wide" id="reach" role="status" hidden>\(Self.reachQuestion)</p>\
        <div class="wide" data-fill="same" aria-live="polite">\(Self.sameCaller(draft, besides))</div></div>
        <label for="for">\(say("For"))</label><input class="field" id="for" name="for" \
        value="\(draft.for.isEmpty ? proposal?.owner ?? "" : draft.for)" list="people" autocomplete="off" dir="auto" aria-describedby="proposal"\(flag: "autofocus", caller != nil)>
        <label for="regarding">\(say("Regarding"))</label><input class="field" id="regarding" name="regarding" \
        value="\(draft.regarding)" autocomplete="off" dir="auto">
        <fieldset class="set"><legend>\(say("Code"))</legend>\
        <div class="boxes">\(each: Code.allCases, codeBox)</div></fieldset>
        <fieldset class="set"><legend>\(say("They", context: "pad"))</legend>\
        <div class="boxes">\(each: Boxes.all, box)</div></fieldset>
        <label for="told">\(say("Told"))</label><input class="field" id="told" name="told" value="\(draft.told)" \
        autocomplete="off" dir="auto" placeholder="\(say("What you told them"))">
        <label for="around">\(say("Around"))</label><div class="explained">\
        <input class="field short" id="around" name="around" value="\(draft.around)" autocomplete="off" \
        placeholder="16:00" aria-describedby="around-hint">\
        <span class="hint" id="around-hint">\(DeskPage.aroundHint)</span></div>
        <label for="source">\(say("Came by"))</label><div class="pair"><select class="field" id="source" name="source">\
        \(each: CallSource.allCases, {
            "<option value=\"\($0.rawValue)\"\(flag: "selected", $0 == draft.source)>\($0.label)</option>"
        })</select>\
        <label class="check"><input type="checkbox" name="readBack" value="true"\
        \(flag: "checked", draft.readBack)> \(say("Number read back to them")) <kbd>F4</kbd></label>\
        <label class="check"><input type="checkbox" name="settled" value="true"\(flag: "checked", draft.settled)> \
        \(say("Settled at the desk: nothing is owed"))</label>\
        <label class="check"><input type="checkbox" name="caller.new" value="true"\
        \(flag: "checked", draft.isNewContact)> \(say("Keep the caller as a contact"))</label></div>
        <p class="hint" id="proposal" data-fill="proposal" aria-live="polite">\
        \(some: proposal, { Self.proposalView($0, draft.code) })</p>
        <div class="pad-acts"><button class="button main" id="file"><span data-fill="filing">\(Self.filing(proposal))\
        </span> \
        <kbd>ctrl ↵</kbd></button>
        <button class="button" id="hold" formaction="\(Paths.waiting)" formnovalidate>\
        \(say("Hold")) <kbd>F8</kbd></button>\
        <label class="line">\(say("Line")) \
        <input class="field" name="line" value="\(draft.line)" size="4" autocomplete="off"></label>
        <p class="hint" id="enter"></p></div>
        </form>
        """
    }

    private static func openElsewhere(_ elsewhere: (sentence: String, over: Path)) -> HTML {
        guard elsewhere.over != Paths.desk else { return Parts.problem(Phrase(verbatim: elsewhere.sentence)) }
        return """
            <div class="notice problem" role="alert"><p>\(elsewhere.sentence) \
            \(say("This is what was typed by then; what you add stays with you."))</p>\
            <a class="button" href="\(elsewhere.over)">\(say("Take them over"))</a></div>

            """
    }

    static let aroundHint = say("If a time was wished for. Yours to know; it is never promised.")

    private func codeBox(_ code: Code) -> HTML {
        """
        <label class="box c\(code.rawValue)"><input type="radio" name="code" value="\(code.rawValue)"\
        \(flag: "checked", code == draft.code)><span>\(code.rawValue) \(code.name)</span></label>
        """
    }

    private func box(_ box: (box: Boxes, name: String, label: Phrase)) -> HTML {
        """
        <label class="box"><input type="checkbox" name="boxes" value="\(box.name)"\
        \(flag: "checked", draft.boxes.contains(box.box))><span>\(box.label)</span></label>
        """
    }

    static let reachQuestion = say("No number: how will they be reached? File it again to leave it so.")

    /// Asked once, in place: a name that does not fit the number's contact may be somebody else's.
    private static func sameCaller(_ draft: DeskDraft, _ besides: ContactResult?) -> HTML {
        guard let besides else {
            // The answer is part of the form.
            return draft.same.isEmpty ? .none : "<input type=\"hidden\" name=\"caller.is\" value=\"\(draft.same)\">"
        }
        let (strong, plain): (HTML, HTML) = (
            "<strong><bdi>\(besides.name)</bdi></strong>", "<bdi>\(besides.name)</bdi>"
        )
        return """
            <fieldset class="notice who-is"><legend class="sr">\(say("Who is it?"))</legend>\
            <p>\(say("\(strong) has this number. Is it them, or somebody else there?"))</p>\
            <div class="boxes"><label class="box"><input type="radio" name="caller.is" value="\(besides.id)">\
            <span>\(say("It is \(plain)"))</span></label>\
            <label class="box"><input type="radio" name="caller.is" value="\(DeskDraft.another)"\
            \(flag: "checked", draft.same == DeskDraft.another)>\
            <span>\(say("Somebody else"))</span></label></div></fieldset>
            """
    }

    /// Visually it is below whom it is for; in the document it follows the fields, so that Tab moves from one to the
    /// next whatever is proposed.
    private static func proposalView(_ proposal: ProposalView, _ chosen: Code) -> HTML {
        """
        <bdi data-owner>\(proposal.owner)</bdi>: \(proposal.why)\
        \(when: proposal.joins != nil, ofItsOwn(proposal, chosen))\
        \(some: proposal.away, { awayView($0, proposal) })\(some: proposal.elsewhere, elsewhereView)
        """
    }

    /// Before a caller's second message is filed for somebody else.
    private static func elsewhereView(_ other: (owner: String, sentence: String)) -> HTML {
        """
        <span class="away-ask"><span class="tag">\(say("open", context: "call"))</span> \(other.sentence) \
        <button type="button" class="button small lively" data-for="\(other.owner)">\
        \(say("For \(other.owner)"))</button></span>
        """
    }

    /// For the cover, or waiting for the owner: the taker decides.
    private static func awayView(_ sentence: String, _ proposal: ProposalView) -> HTML {
        """
        <span class="away-ask"><span class="tag late">\(say("away"))</span> \(sentence) \
        \(some: proposal.cover, { cover in
            """
            <button type="button" class="button small lively" data-for="\(cover)">\(say("For \(cover)"))</button> \
            \(say("or to wait for \(proposal.owner)?"))
            """
        })</span>
        """
    }

    /// A lower code needs confirmation; a higher one raises the entry by itself.
    private static func lowering(_ code: Code, _ chosen: Code) -> HTML {
        """
        <label class="check" data-lower="\(code.rawValue)"\(flag: "hidden", chosen.rawValue <= code.rawValue)>\
        <input type="checkbox" name="lower" value="true" form="message"> \
        \(say("Change it from \(code.rawValue) \(code.name)"))</label>
        """
    }

    private static func ofItsOwn(_ proposal: ProposalView, _ chosen: Code) -> HTML {
        """
        <span class="away-ask"><label class="check"><input type="checkbox" name="again" value="new" form="message"> \
        \(say("Keep as a message of its own"))</label> \(some: proposal.code, { lowering($0, chosen) })</span>
        """
    }

    private static func filing(_ proposal: ProposalView?) -> HTML {
        "\(proposal?.joins.map { Phrase(verbatim: $0) } ?? say("File the message"))"
    }
}

extension DeskPage {
    /// Everybody on hold, longest first.
    static func holdBoard(_ waiting: [WaitingCall], _ frame: Frame) -> HTML {
        guard !waiting.isEmpty else { return .none }
        return """
            <section class="card hold"><h2>\(say("On hold"))</h2><ul class="told">\
            \(each: waiting, { waitingView($0, frame) })</ul></section>
            """
    }

    static func waitingView(_ call: WaitingCall, _ frame: Frame) -> HTML {
        let known = call.name.isEmpty ? call.number : call.name
        let whom: HTML = "<bdi>\(call.for)</bdi>"
        return """
            <li id="w-\(call.id)">\
            <span class="tag">\(call.line.isEmpty ? say("line ?") : say("line \(call.line)"))</span> \
            <strong><bdi>\(known.map { Phrase(verbatim: $0) } ?? say("no name yet"))</bdi></strong>\
            \(when: !call.for.isEmpty, " \(say("for \(whom)"))") \
            <time class="waited" data-seconds="\(call.seconds)">\(call.waited)</time> \
            <span class="small soft">\(call.by)\
            \(some: call.open, { ", \($0)" })</span>\
            <div class="hold-acts"><a class="button" href="\(Paths.desk(waiting: call.id))" data-take="\(call.id)">\
            \(say("Take back", context: "hold"))</a>\
            <form method="post" action="\(Paths.waitingEnd(call.id))" data-send data-api="\(Paths.waiting(call.id))" \
            data-method="DELETE">\(frame.token)<button class="button">\(say("They hung up"))</button></form></div></li>
            """
    }

    /// What the viewer took lately, so that nobody needs to ask.
    static func takenCaller(_ taken: TakenMessage) -> HTML {
        let name: HTML = "<bdi>\(taken.caller)</bdi>"
        guard let id = taken.id else { return name }
        return "<a href=\"\(Paths.message(id))\">\(name)</a>"
    }

    static func takenList(_ taken: [TakenMessage]) -> HTML {
        CallerCardView.card(
            say("Taken by you"),
            taken.map {
                let whom: HTML = "<bdi>\($0.for)</bdi>"
                return """
                    <li>\(say("\(takenCaller($0)) for \(whom), \($0.at)"))\
                    <br>\
                    <span class="fate \($0.fate.rawValue)">\($0.became)</span></li>
                    """
            } + (taken.isEmpty ? [] : ["<li><a href=\"\(Paths.taken)\">\(say("All that you took"))</a></li>"]))
    }
}
