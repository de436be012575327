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
}

extension AbsencePage {
    func main(in frame: Frame) -> HTML {
        let who: HTML = "<bdi>\(name)</bdi>"
        return """
            <div class="head"><div><h1>\(say("\(who): away"))</h1>\(some: now, { "<p class=\"soft\">\($0)</p>" })</div>
            <p class="head-acts"><a class="button" href="\(Paths.person(person))">\(say("About \(who)"))</a></p></div>
            \(OfficeRoom.links(.people, frame))\
            <div class="\(maySet ? "halves" : "narrow-left")">\(when: maySet, form(frame))\
            <section><h2>\(say("What is planned"))</h2>\
            \(when: absences.isEmpty, Parts.empty(say("Nothing is planned: they are there in their hours.")))\
            \(when: !absences.isEmpty, "<ul class=\"card told\">\(each: absences, { line($0, frame) })</ul>")\
            </section></div>
            """
    }

    private func line(_ line: Line, _ frame: Frame) -> HTML {
        """
        <li><p>\(line.sentence)</p>\(when: maySet, acts(line, frame))</li>
        """
    }

    private func acts(_ line: Line, _ frame: Frame) -> HTML {
        """
        <div class="offer-acts">\
        <a class="button" href="\(Paths.absences(person, changing: line.id))">\(say("Change"))</a>\
        <form method="post" action="\(Paths.absenceEnd(line.id, of: person))">\(frame.token)\
        <button class="button">\(line.hasBegun ? say("Back now") : say("Take away"))</button></form></div>
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <section><h2>\(changing.isEmpty ? say("Set an absence") : say("Change this absence"))</h2>\
        \(Parts.problem(problem))\
        <form class="card" method="post" action="\(Paths.absences(person))">\(frame.token)\
        <input type="hidden" name="absence" value="\(changing)">\
        <fieldset><legend>\(say("When"))</legend><div class="inline">\
        <label>\(say("From", context: "day")) \
        <input class="field" type="date" name="from" value="\(fields.from)" required>\
        </label>\
        <label>\(say("at, if not the whole day")) \
        <input class="field" type="time" name="fromTime" value="\(fields.fromTime)">\
        </label></div><div class="inline">\
        <label>\(say("To", context: "day")) \
        <input class="field" type="date" name="until" value="\(fields.until)" required>\
        </label>\
        <label>\(say("at, if not the whole day")) \
        <input class="field" type="time" name="untilTime" value="\(fields.untilTime)">\
        </label></div><p class="hint">\(say("Both days count. It ends by itself."))</p></fieldset>\
        <fieldset><legend>\(say("Who covers"))</legend>\
        \(each: Array(fields.covers.enumerated()), { place, cover in coverLine(place, cover) })\
        <p class="hint">\(say("""
            Whoever covers sees these calls and works them; they stay \(name)’s. Dates are for a part of the \
            time only. Of several for the same, the first who is there covers. When nobody is named: \(otherwise).
            """))</p>\
        </fieldset><button class="button main">\(say("Save"))</button></form></section>

        """
    }

    private func coverLine(_ place: Int, _ cover: Cover) -> HTML {
        """
        <div class="inline cover"><input type="hidden" name="scope" value="\(cover.scope)">\
        <label><bdi>\(cover.label)</bdi> <select class="field" name="cover">\
        <option value="">\(say("nobody named"))</option>\
        \(Parts.options(coverers, chosen: cover.person))</select></label>\
        <label>\(say("from", context: "day")) \
        <input class="field" type="date" name="coverFrom" value="\(cover.from)"></label>\
        <label>\(say("to", context: "day")) \
        <input class="field" type="date" name="coverUntil" value="\(cover.until)"></label></div>
        """
    }
}
