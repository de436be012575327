import RingbackWords

/// When somebody is away and who covers: the current plan and the form to set it.
struct AbsencePage: Page {
    var person: String
    var name: String
    /// "Grace is away until Mon, Dec 14; Tom covers until then."
    var now: String?
    var absences: [Line]
    var maySet: Bool
    var problem: Phrase?
    var fields: Fields
    /// The absence the form changes; empty for a new one.
    var changing = ""
    var coverers: [Choice] = []
    /// Who covers if nobody is named: "their backup, Tom Reyes".
    var otherwise = ""

    struct Line: Sendable {
        var id: String
        /// All of it in one sentence.
        var sentence: String
        var hasBegun: Bool
    }

    /// The form's content.
    struct Fields: Sendable {
        var from = ""
        var fromTime = ""
        var until = ""
        var untilTime = ""
        var covers: [Cover] = []
    }

    /// One line of "who covers what".
    struct Cover: Sendable {
        /// "all", "team:…", "principal:…"
        var scope: String
        /// "Their calls", "Calls for Service", "Margaret’s sheet, which they keep".
        var label: String
        var person = ""
        var from = ""
        var until = ""
    }

    var title: Phrase { say("\(name): away") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension AbsencePage {
    func main(in frame: Frame) -> HTML {
        let who: HTML = "<bdi>\(name)</bdi>"
        return Settings.page(
            .people, frame, "\(say("\(who): away"))", about: "\(some: now, { "\($0)" })",
            acts: """
                <a class="button" href="\(Paths.greeting(person))">\(say("Greeting"))</a>\
                <a class="button" href="\(Paths.person(person))">\(who)</a>
                """,
            problem: problem, panel: maySet ? Settings.panel(say("Planned"), planned(frame)) : .none,
            maySet ? form(frame) : planned(frame))
    }

    private func planned(_ frame: Frame) -> HTML {
        Settings.block(
            say("Planned"),
            absences.isEmpty
                ? Parts.empty(say("No absence is planned."))
                : "<ul class=\"things\">\(each: absences, { line($0, frame) })</ul>")
    }

    private func line(_ line: Line, _ frame: Frame) -> HTML {
        "<li><div><p>\(line.sentence)</p>\(when: maySet, acts(line, frame))</div></li>"
    }

    private func acts(_ line: Line, _ frame: Frame) -> HTML {
        """
        <div class="row">\
        <a class="button" href="\(Paths.absences(person, changing: line.id))">\(say("Change"))</a>\
        <form method="post" action="\(Paths.absenceEnd(line.id, of: person))">\(frame.token)\
        <button class="button">\(line.hasBegun ? say("Back now") : say("Remove"))</button></form></div>
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.absences(person))">\(frame.token)\
        <input type="hidden" name="absence" value="\(changing)">
        <h2>\(changing.isEmpty ? say("Set an absence") : say("Change this absence"))</h2>
        \(Settings.group(say("When"), about: say("Both days count in full. It ends automatically."), when))\
        \(Settings.group(say("Who covers"), about: whoCovers, covers))\
        \(Parts.saveBar())</form>

        """
    }

    private var when: HTML {
        """
        <div class="row">\
        \(Self.time(say("From", context: "day"), "from", fields.from, "fromTime", fields.fromTime))</div>
        <div class="row">\
        \(Self.time(say("To", context: "day"), "until", fields.until, "untilTime", fields.untilTime))</div>
        """
    }

    private static func time(
        _ label: Phrase, _ name: StaticString, _ day: String, _ timeName: StaticString, _ time: String
    ) -> HTML {
        """
        <label class="on">\(label) \
        <input class="field" type="date" name="\(literal: name)" value="\(day)" required></label>\
        <label class="on">\(say("time, if not the whole day")) \
        <input class="field" type="time" name="\(literal: timeName)" value="\(time)"></label>
        """
    }

    private var whoCovers: Phrase {
        say(
            """
            The cover sees and handles these calls; they stay \(name)’s. Enter dates only for part of the time. If \
            several people cover the same calls, the first one available does. If nobody is named: \(otherwise).
            """)
    }

    private var covers: HTML {
        "\(each: fields.covers, coverLine)"
    }

    private func coverLine(_ cover: Cover) -> HTML {
        """
        <div class="row"><input type="hidden" name="scope" value="\(cover.scope)">\
        <label class="on"><bdi>\(cover.label)</bdi> <select class="field" name="cover">\
        <option value="">\(say("nobody named"))</option>\
        \(Parts.options(coverers, chosen: cover.person))</select></label>\
        <label class="on">\(say("from", context: "day")) \
        <input class="field" type="date" name="coverFrom" value="\(cover.from)"></label>\
        <label class="on">\(say("to", context: "day")) \
        <input class="field" type="date" name="coverUntil" value="\(cover.until)"></label></div>
        """
    }
}
