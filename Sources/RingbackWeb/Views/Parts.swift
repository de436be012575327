import RingbackWords
import RingbackCore

/// Small parts shared by many pages.
enum Parts {
    /// A label above its field, with a hint and an error, connected for screen readers.
    static func field(
        _ label: Phrase, name: StaticString, value: String = "", type: StaticString = "text",
        hint: Phrase? = nil, problem: Phrase? = nil, required: Bool = false, autocomplete: StaticString = "off",
        list: StaticString? = nil, placeholder: Phrase? = nil, takesFocus: Bool = false
    ) -> HTML {
        labelled(
            label, name, hint, problem,
            """
            <input class="field" id="f-\(literal: name)" name="\(literal: name)" type="\(literal: type)" \
            value="\(value)" autocomplete="\(literal: autocomplete)" dir="auto"\(flag: "required", required)\
            \(attribute: "placeholder", placeholder)\(flag: "autofocus", takesFocus)\
            \(some: list, { " list=\"\(literal: $0)\"" })\(described(name, hint, problem))>
            """)
    }

    static func textArea(
        _ label: Phrase, name: StaticString, value: String = "", hint: Phrase? = nil, problem: Phrase? = nil,
        rows: Int = 3, takesFocus: Bool = false
    ) -> HTML {
        labelled(
            label, name, hint, problem,
            """
            <textarea class="field" id="f-\(literal: name)" name="\(literal: name)" rows="\(rows)" dir="auto"\
            \(flag: "autofocus", takesFocus)\(described(name, hint, problem))>\(value)</textarea>
            """)
    }

    static func select(
        _ label: Phrase, name: StaticString, options: [Choice], chosen: String?, hint: Phrase? = nil,
        problem: Phrase? = nil, required: Bool = false
    ) -> HTML {
        labelled(
            label, name, hint, problem,
            """
            <select class="field" id="f-\(literal: name)" name="\(literal: name)"\(flag: "required", required)\
            \(described(name, hint, problem))>\(Self.options(options, chosen: chosen))</select>
            """)
    }

    private static func labelled(
        _ label: Phrase, _ name: StaticString, _ hint: Phrase?, _ problem: Phrase?, _ control: HTML
    ) -> HTML {
        """
        <div class="on"><label for="f-\(literal: name)">\(label)</label>\(control)\
        \(some: problem, { "<p class=\"err\" id=\"e-\(literal: name)\">\(icon(.warn))<span>\($0)</span></p>" })\
        \(some: hint, { "<p class=\"hint\" id=\"h-\(literal: name)\">\($0)</p>" })</div>

        """
    }

    /// What is wrong with a field is read before its hint.
    private static func described(_ name: StaticString, _ hint: Phrase?, _ problem: Phrase?) -> HTML {
        switch (hint != nil, problem != nil) {
        case (false, false): .none
        case (true, false): " aria-describedby=\"h-\(literal: name)\""
        case (false, true): " aria-invalid=\"true\" aria-describedby=\"e-\(literal: name)\""
        case (true, true):
            " aria-invalid=\"true\" aria-describedby=\"e-\(literal: name) h-\(literal: name)\""
        }
    }

    /// A box to tick, with what it means beside it.
    static func check(
        _ label: Phrase, name: StaticString, value: String = "true", isOn: Bool, hint: Phrase? = nil
    ) -> HTML {
        """
        <div><label class="check"><input type="checkbox" name="\(literal: name)" value="\(value)"\
        \(flag: "checked", isOn)\(described(name, hint, nil))> \(label)</label>\
        \(some: hint, { "<p class=\"hint\" id=\"h-\(literal: name)\">\($0)</p>" })</div>

        """
    }

    /// A few choices side by side: one of them, or with `many` any number.
    static func seg(
        _ legend: Phrase, name: StaticString, choices: [Choice], chosen: Set<String>, many: Bool = false,
        wraps: Bool = false
    ) -> HTML {
        """
        <fieldset class="on"><legend>\(legend)</legend><div class="seg\(when: wraps, " wrap")">\(each: choices, {
            """
            <label><input type="\(many ? "checkbox" : "radio")" name="\(literal: name)" value="\($0.value)"\
            \(flag: "checked", chosen.contains($0.value))>\($0.title)</label>
            """
        })</div></fieldset>

        """
    }

    /// What is wrong with a field of a page's own: it has this id in its `aria-describedby`.
    static func fault(_ id: String, _ sentence: Phrase) -> HTML {
        "<p class=\"err\" id=\"\(id)\">\(icon(.warn))<span>\(sentence)</span></p>"
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
            "<option value=\"\($0.name)\" data-id=\($0.id)>\($0.detail)"
        })</datalist>

        """
    }

    /// A number to dial. One typical of fraud needs a second look: the link is behind it. A costly one has no link
    /// before somebody in charge has released it.
    static func dial(_ text: String, _ e164: String?, _ care: DialCare?) -> HTML {
        guard let e164 else { return "\(text)" }
        guard let care else { return "<a class=number href=\"\(Paths.dial(e164))\">\(text)</a>" }
        return """
            <details class="caution"><summary>\(text) <span class="late">\(care.caution.label)</span></summary>\
            <p>\(care.caution.sentence) \
            \(when: care.mayBeRung, "<a href=\"\(Paths.dial(e164))\" data-confirmed>\(say("Call anyway"))</a> ")\
            \(when: care.caution.needsRelease, releaseLink(e164, care))</p></details>
            """
    }

    private static func releaseLink(_ e164: String, _ care: DialCare) -> HTML {
        care.isReleased
            ? "<a href=\"\(Paths.number(e164))\">\(say("Who released it"))</a>"
            : """
            \(say("A supervisor or a manager must release it first.")) \
            <a href="\(Paths.number(e164))">\(say("Release it"))</a>
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
