import RingbackCore
import RingbackDesk
import RingbackWords

/// What to say to the caller now and what to do with them, beside the desk's form.
struct SayingView: Sendable {
    /// Whom it is for.
    var person: String
    var name: String
    var verdict: RingVerdict
    var sentence: String
    /// For a caller who presses, one after the other.
    var followUps: [String]
    /// After those, and no more.
    var stop: String
    /// Whether only published hours may be promised.
    var isWindowed = false
    var windows: [Window] = []
    /// How often the caller fished for information within a week.
    var fished = 0
    /// Who would be noted as fishing.
    var contact = ""
    var number = ""

    /// Hours that may be promised.
    struct Window: Sendable {
        /// Their end, as the form sends it.
        var value: String
        /// "today 4:00 PM–5:00 PM".
        var label: String
        /// What to say of them.
        var words: String
    }
}

extension SayingView {
    init(_ line: DeskLine, contact: ContactID?, number: String, _ say: Wording) {
        self.init(
            person: line.person.id.text, name: line.person.name, verdict: line.say.verdict,
            sentence: say(line.say.sentence),
            followUps: line.say.followUps.map { say($0) }, stop: say(line.say.stop),
            isWindowed: line.promise == .windowed,
            windows: line.windows.map { window in
                let (from, until) = (say.time(window.opens), say.time(window.closes))
                let name = line.person.name
                let day = say(window.day.weekday.name)
                return Window(
                    value: window.closes.rfc3339, label: "\(say.moment(window.opens))–\(until)",
                    words: say.isToday(window.opens)
                        ? say("\(name) returns calls today between \(from) and \(until).")
                        : say("\(name) returns calls \(day) between \(from) and \(until)."))
            }, fished: line.fished, contact: contact?.text ?? "", number: number)
    }

    /// The sentence, what may follow, and the note about fishing.
    var card: HTML {
        """
        <div class="tell"\(flag: "data-windowed", isWindowed) data-name="\(name)" data-person="\(person)"><small>\(head)</small>\
        \(Self.sentence(sentence))\(pressing(followUps[...]))</div>\(fishing)
        """
    }

    private var head: HTML {
        switch verdict {
        case .putThrough: "<b class=\"live\">\(say("Put them through"))</b>"
        case .hold: "<b class=\"live\">\(say("Ask them to hold"))</b>"
        case .takeMessage:
            "\(isWindowed ? say("Say this. Promise only the hours below.") : say("Say this. Do not promise a time."))"
        }
    }

    /// One press notes that it was said.
    private static func sentence(_ words: String) -> HTML {
        """
        <p><q>\(words)</q> \
        <button type="button" class="plain" data-said-so hidden>\(say("I said this"))</button></p>
        """
    }

    /// Each behind the one before, and the stop behind the last.
    private func pressing(_ rest: ArraySlice<String>) -> HTML {
        let isFirst = rest.count == followUps.count
        let key: HTML = isFirst ? " <kbd>F3</kbd>" : .none
        return """
            <details data-press><summary class="plain">\(isFirst ? say("They press") : say("They press again"))\(key)\
            </summary>\(Self.sentence(rest.first ?? stop))\
            \(when: !rest.isEmpty, pressing(rest.dropFirst()))</details>
            """
    }

    private var fishing: HTML {
        guard !contact.isEmpty || !number.isEmpty else { return .none }
        return """
            \(when: fished >= Fishing.shown, """
                <p class="strip wait" data-fished>\(Parts.icon(.warn))<span>\
                \(say("Fished for information \(fished) times this week. Say no more than this."))</span></p>
                """)\
            <p><button type="button" class="plain" data-fishing data-contact="\(contact)" data-number="\(number)" \
            hidden>\(say("They are fishing")) <kbd>F6</kbd></button></p>
            """
    }

    /// The windows as choices under what was said; the one chosen is the deadline.
    func windowChoices(chosen: String) -> HTML {
        guard !windows.isEmpty else { return .none }
        return """
            <div class="seg" role="group" aria-label="\(say("Call promised"))">\
            <label><input type="radio" name="window" value=""\(flag: "checked", chosen.isEmpty)>\
            <span>\(say("no time"))</span></label>\(each: windows, { window in
                """
                <label><input type="radio" name="window" value="\(window.value)" data-words="\(window.words)"\
                \(flag: "checked", chosen == window.value)><span>\(window.label)</span></label>
                """
            })</div>
            """
    }
}
