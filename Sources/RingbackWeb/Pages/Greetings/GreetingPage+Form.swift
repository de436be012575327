import RingbackCore
import RingbackDesk
import RingbackWords

extension GreetingPage {
    func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.greeting(person))" id="new">\(frame.token)\
        <h2>\(say("Set a greeting"))</h2>
        \(Settings.group(say("Kind"), about: kindHint, kinds))\
        \(Settings.group(say("Hours of the return"), about: windowHint, windows))\
        \(Settings.group(say("Away"), about: awayHint, away))\
        \(Settings.group(say("Words"), about: wordsHint, words))\
        \(Parts.saveBar(say("Set the greeting"), more: """
            <button class="button" name="act" value="propose">\(say("Propose the words"))</button>
            """))</form>

        """
    }

    private var kindHint: Phrase {
        neverPromises
            ? say("This line never promises a time, so only an absent greeting can be set here.")
            : say("It ends by itself; then callers hear the standard greeting, which promises no time.")
    }

    private var kinds: HTML {
        Parts.seg(
            say("The person is"), name: "kind",
            choices: [
                Choice(value: Greeting.Kind.present.rawValue, title: say("present", context: "greeting")),
                Choice(value: Greeting.Kind.absent.rawValue, title: say("absent", context: "greeting")),
                Choice(value: Greeting.Kind.left.rawValue, title: say("no longer here", context: "greeting")),
            ], chosen: [fields.kind.rawValue])
    }

    private var windowHint: Phrase {
        say(
            """
            For a present greeting: when callers can expect the call back. The time is booked in the day, and each \
            message left under the greeting is due by its end. Without a day, the next on which it is still to come.
            """)
    }

    private var windows: HTML {
        """
        \(each: Array(fields.from.indices), { place in
            """
            <div class="row"><label class="on">\(place == 0 ? say("From", context: "time") : say("and from")) \
            <input class="field" type="time" name="from" value="\(fields.from[place])"></label>\
            <label class="on">\(say("to", context: "time")) \
            <input class="field" type="time" name="to" value="\(fields.to[place])"></label></div>
            """
        })<div class="row"><label class="on">\(say("Day, if not the next")) \
        <input class="field" type="date" name="day" value="\(fields.day)"></label></div>
        """
    }

    private var awayHint: Phrase {
        absence.map { say("For an absent greeting, as the absence says: \($0)") }
            ?? say("For an absent greeting. No absence is planned: it is set with the greeting.")
    }

    private var away: HTML {
        """
        \(when: absence == nil, """
            <label class="on">\(say("Back")) <input class="field" type="datetime-local" name="back" \
            value="\(fields.back)"></label>
            """)\
        \(when: absence == nil || fields.kind == .left, Parts.select(
            say("Who helps those who press #"), name: "cover",
            options: [Choice(value: "", title: say("nobody named"))] + coverers, chosen: fields.cover))
        """
    }

    private var wordsHint: Phrase {
        say("Left empty, the words are those of the standard, with these times. Edit them as you would say them.")
    }

    private var words: HTML {
        """
        \(each: Language.all, { language in
            """
            <div class="on"><label class="check"><input type="checkbox" name="language" value="\(language.code)"\
            \(flag: "checked", fields.languages.contains(language.code))> \(language.name)</label>\
            <input type="hidden" name="made-\(language.code)" value="\(fields.made[language.code] ?? "")">\
            <textarea class="field" name="text-\(language.code)" rows="4" lang="\(language.code)" dir="auto" \
            maxlength="\(Greeting.textLimit)" aria-label="\(say("Words in \(language.name)"))">\
            \(fields.texts[language.code] ?? "")</textarea></div>
            """
        })
        """
    }
}

extension GreetingPage.Fields {
    /// As typed.
    init(_ form: Fields) {
        self.init()
        kind = form.word("kind") ?? .present
        (day, back, cover) = (form["day"], form["back"], form["cover"])
        let (starts, ends) = (form.all("from"), form.all("to"))
        for place in from.indices {
            from[place] = starts.indices.contains(place) ? starts[place] : ""
            to[place] = ends.indices.contains(place) ? ends[place] : ""
        }
        languages = Set(form.all("language"))
        for language in Language.all {
            texts[language.code] = form["text-\(language.code)"]
            made[language.code] = form["made-\(language.code)"]
        }
    }

    typealias Fields = RingbackWeb.Fields

    /// What was proposed and left as it was is proposed again: it must not keep the times of before.
    /// - Throws: ``HoursError/dateUnreadable(_:)``.
    func draft(_ days: DayReader) throws(HoursError) -> GreetingDraft {
        let typed = days.day(day)
        if typed == nil, !day.isEmpty { throw .dateUnreadable(day) }
        var draft = GreetingDraft(
            kind, windows: zip(from, to).filter { !$0.isEmpty || !$1.isEmpty }.map { .init(from: $0, to: $1) },
            day: typed, back: back, cover: PersonID(cover))
        for language in Language.all where languages.contains(language.code) {
            let text = texts[language.code] ?? ""
            draft.texts[language] = Self.folded(text) == Self.folded(made[language.code] ?? "") ? "" : text
        }
        return draft
    }

    /// Browsers send the end of a line as two characters.
    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
