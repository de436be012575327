import RingbackCore
import RingbackWords

// Who is calling: two fields, the results over the form, and what is asked about the caller.
extension DeskPage {
    /// One field to look in; a caller found or typed takes its place.
    var callerFields: HTML {
        let isLooking = draft.contact.isEmpty && draft.name.isEmpty && draft.number.isEmpty
        let takesFocus = caller == nil && draft.name.isEmpty && problem == nil
        return """
            <div class="caller\(when: isLooking, " looking")">
            <div class="who"><label for="q">\(say("Who is calling?"))</label>\
            <input class="field big" name="q" id="q" form="who" value="\(query)" autocomplete="off" dir="auto" \
            placeholder="\(say("Name or number"))" aria-describedby="found"\
            \(flag: "autofocus", takesFocus && isLooking)></div>
            <div class="name"><label for="name">\(say("Who is calling?"))</label>\
            <button type="button" class="plain" id="another">\(say("Someone else")) <kbd>/</kbd></button>\
            <input class="field big" id="name" name="caller.name" value="\(draft.name)" dir="auto" \
            autocomplete="off" placeholder="\(say("Name"))"\(flag: "autofocus", takesFocus && !isLooking)></div>
            <div><label for="number">\(say("Number"))</label>\
            <button type="button" class="plain" id="same-number" hidden>\(say("Last number")) <kbd>F2</kbd></button>\
            <input class="field big number" id="number" name="caller.number" value="\(draft.number)" type="tel" \
            autocomplete="off" placeholder="\(say("Number"))" aria-describedby="caution"></div>
            <div class="pop float"><div id="results">\(some: results, { Self.resultList($0, query: query) })</div>\
            <p id="found" class="soft" role="status" aria-live="polite">\
            \(some: results, { "\(say($0.count, one: "1 found", other: "\($0.count) found"))" })</p></div>
            <div class="asked"><div id="caution" data-fill="caution" aria-live="polite">\
            \(Self.warning(caution, remark))</div>\
            <p class="strip wait" id="reach" role="status" hidden>\(Parts.icon(.warn))\(Self.reachQuestion)</p>\
            <div data-fill="same" aria-live="polite">\(Self.sameCaller(draft, besides))</div></div></div>
            """
    }

    static let reachQuestion = say("No number: how can they be reached? File again to leave it empty.")

    /// The results, always ending with a way to add a new caller.
    static func resultList(_ results: [ContactResult], query: String) -> HTML {
        """
        <ul aria-label="\(say("Found"))">\(each: results, resultView)\(when: !query.isEmpty, newCaller(query))</ul>
        """
    }

    private static func resultView(_ result: ContactResult) -> HTML {
        """
        <li><a href="\(path(result))" data-contact="\(result.id)" \
        data-name="\(result.name)" data-number="\(result.number ?? result.dial ?? "")"\
        \(attribute: "data-message", result.message)\(flag: "data-plain", result.isPlain)>\
        <span><b><bdi>\(result.name.isEmpty ? say("no name") : Phrase(verbatim: result.name))</bdi></b>\
        \(some: result.detail, { " <span class=\"soft\" dir=\"auto\">\($0)</span>" })</span>\
        <span>\(result.number ?? "")</span><span class="soft">\(result.open ?? result.state ?? "")</span>\
        <kbd aria-hidden="true">\(result.isPlain ? "↵" : "↓")</kbd></a></li>

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
            <li><a href="\(Paths.desk(name: name, number: number))" \
            data-contact="" data-name="\(name)" data-number="\(number)" data-plain><span>\(shown)</span></a></li>

            """
    }

    private static func whoIsTyped(_ query: String) -> (name: String, number: String) {
        if Withheld.means(query) { return ("", Withheld.number) }
        if query.contains(where: \.isNumber), !query.contains(where: \.isLetter) { return ("", query) }
        guard let both = NameAndNumber(query) else { return (query, "") }
        return (Withheld.means(both.name) ? "" : both.name, both.number)
    }

    /// Asked once, in place: a name that does not fit the number's contact may be somebody else's.
    static func sameCaller(_ draft: DeskDraft, _ besides: ContactResult?) -> HTML {
        guard let besides else {
            // The answer is part of the form.
            return draft.same.isEmpty ? .none : "<input type=\"hidden\" name=\"caller.is\" value=\"\(draft.same)\">"
        }
        let (strong, plain): (HTML, HTML) = ("<b><bdi>\(besides.name)</bdi></b>", "<bdi>\(besides.name)</bdi>")
        return """
            <fieldset class="strip wait"><legend class="sr">\(say("Who is it?"))</legend>\
            <span>\(say("\(strong) has this number. Is it them or somebody else?"))</span>\
            <label class="check"><input type="radio" name="caller.is" value="\(besides.id)">\
            \(say("It is \(plain)"))</label>\
            <label class="check"><input type="radio" name="caller.is" value="\(DeskDraft.another)"\
            \(flag: "checked", draft.same == DeskDraft.another)>\(say("Somebody else"))</label></fieldset>
            """
    }

    static func warning(_ caution: DialCaution?, _ remark: String? = nil) -> HTML {
        guard caution != nil || remark != nil else { return .none }
        return """
            <p class="strip wait">\(Parts.icon(.warn))<span>\
            \(some: caution, { "<b>\($0.label)</b> \($0.sentence) " })\(remark ?? "")</span></p>
            """
    }
}
