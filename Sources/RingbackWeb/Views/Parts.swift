import RingbackWords
import RingbackCore

/// Small parts shared by many pages.
enum Parts {
    /// A label above its field, with a hint and an error, connected for screen readers.
    static func field(
        _ label: Phrase, name: StaticString, value: String = "", type: StaticString = "text",
        hint: Phrase? = nil, problem: Phrase? = nil, required: Bool = false, autocomplete: StaticString = "off",
        list: StaticString? = nil
    ) -> HTML {
        """
        <div class="row"><label for="f-\(literal: name)">\(label)</label>\
        <input class="field" id="f-\(literal: name)" name="\(literal: name)" type="\(literal: type)" value="\(value)" \
        autocomplete="\(literal: autocomplete)" dir="auto"\(flag: "required", required)\
        \(attribute: "aria-invalid", problem == nil ? nil : "true")\
        \(some: list, { " list=\"\(literal: $0)\"" })\(described(name, hint ?? problem))>\
        \(describing(name, hint, problem))</div>

        """
    }

    private static func described(_ name: StaticString, _ text: Phrase?) -> HTML {
        """
        \(when: text != nil, " aria-describedby=\"h-\(literal: name)\"")
        """
    }

    private static func describing(_ name: StaticString, _ hint: Phrase?, _ problem: Phrase? = nil) -> HTML {
        guard hint != nil || problem != nil else { return .none }
        return """
            <p class="hint" id="h-\(literal: name)">\
            \(some: problem, { "<strong class=\"wrong\">\($0)</strong> " })\(hint ?? .none)</p>
            """
    }

    static func textArea(
        _ label: Phrase, name: StaticString, value: String = "", hint: Phrase? = nil, rows: Int = 3
    ) -> HTML {
        """
        <div class="row"><label for="f-\(literal: name)">\(label)</label>\
        <textarea class="field" id="f-\(literal: name)" name="\(literal: name)" rows="\(rows)" dir="auto"\
        \(described(name, hint))>\(value)</textarea>\
        \(describing(name, hint))</div>

        """
    }

    static func select(
        _ label: Phrase, name: StaticString, options: [Choice], chosen: String?, hint: Phrase? = nil,
        required: Bool = false
    ) -> HTML {
        """
        <div class="row"><label for="f-\(literal: name)">\(label)</label>\
        <select class="field" id="f-\(literal: name)" name="\(literal: name)"\(flag: "required", required)\
        \(described(name, hint))>\
        \(Self.options(options, chosen: chosen))</select>\(describing(name, hint))</div>

        """
    }

    static func options(_ choices: [Choice], chosen: String?) -> HTML {
        """
        \(each: choices, {
            """
            <option value="\($0.value)"\(flag: "selected", $0.value == chosen)>\($0.title)</option>
            """
        })
        """
    }

    /// The people and teams a message can be for or go to, as suggestions under a field.
    static func addressees(_ people: [Addressee]) -> HTML {
        """
        <datalist id="people">\(each: people, {
            "<option value=\"\($0.name)\" data-id=\"\($0.id)\">\($0.detail)</option>"
        })</datalist>

        """
    }

    /// A number to dial. One typical of fraud needs a second look: the link is behind it. A costly one has no link
    /// before somebody in charge has released it.
    static func dial(_ text: String, _ e164: String?, _ care: DialCare?) -> HTML {
        guard let e164 else { return "\(text)" }
        guard let care else { return "<a class=number href=\"\(Paths.dial(e164))\">\(text)</a>" }
        return """
            <details class="caution"><summary>\(text) <span class="tag late">\(care.caution.label)</span></summary>\
            <p class="small">\(care.caution.sentence) \
            \(when: care.mayBeRung, "<a href=\"\(Paths.dial(e164))\" data-confirmed>\(say("Ring it all the same"))</a> ")\
            \(when: care.caution.needsRelease, releaseLink(e164, care))</p></details>
            """
    }

    private static func releaseLink(_ e164: String, _ care: DialCare) -> HTML {
        care.isReleased
            ? "<a href=\"\(Paths.number(e164))\">\(say("Who released it"))</a>"
            : """
            \(say("A supervisor or a manager has to release it first.")) \
            <a href="\(Paths.number(e164))">\(say("Release it"))</a>
            """
    }

    static func problem(_ sentence: Phrase?) -> HTML {
        """
        \(some: sentence, { "<div class=\"notice problem\" role=\"alert\"><p>\($0)</p></div>\n" })
        """
    }

    static func empty(_ sentence: Phrase) -> HTML {
        "<p class=\"empty\">\(sentence)</p>"
    }

    /// The link to the next page of a long list.
    static func more(_ path: Path?) -> HTML {
        """
        \(some: path, { "<p class=\"more\"><a class=\"button\" href=\"\($0)\">\(say("Show more"))</a></p>" })
        """
    }
}

/// One of a field's possible values.
struct Choice: Sendable {
    var value: String
    var title: Phrase

    init(value: String, title: Phrase) {
        self.value = value
        self.title = title
    }

    /// The languages, each by its own name, and none of them.
    static func languages(none: Phrase) -> [Choice] {
        [Choice(value: "", title: none)] + Language.all.map { Choice(value: $0.code, title: $0.name) }
    }

    /// One whose title is a name, or worded already.
    init(value: String, title: String) {
        self.init(value: value, title: Phrase(verbatim: title))
    }
}

/// A person or team a message can be for.
struct Addressee: Sendable {
    var id: String
    var name: String
    /// "Accounts", "team · Dana is on the rota", "away until Monday".
    var detail: String
}
