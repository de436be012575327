import RingbackCore
import RingbackDesk
import RingbackWords

/// What one has left oneself by the end of a day, first due first.
struct DayLeftPage: Page {
    var person: String
    var date: String
    /// "45 minutes until the day is over".
    var remaining: Phrase?
    var lines: [Line]

    struct Line: Sendable {
        var message: String
        var caller: String
        var regarding: String
        var words: String
        var isLate: Bool
    }

    var title: Phrase { say("Left for \(date)") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }

    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.sheet(person), "\(say("Your sheet"))"))<h1>\(title)</h1>
        \(some: remaining, { Parts.strip(.plain, "<span>\($0)</span>") })\
        \(lines.isEmpty
            ? Parts.blank(say("Nothing is left"), detail: say("Everything due by then is returned."))
            : "<ul>\(each: lines, Self.line)</ul>")
        """
    }

    private static func line(_ line: Line) -> HTML {
        """
        <li><a href="\(Paths.message(line.message))"><b><bdi>\(line.caller)</bdi></b></a>\
        \(when: !line.regarding.isEmpty, ", <span dir=\"auto\">\(line.regarding)</span>")\
         · <span class="\(line.isLate ? "late" : "soft")">\(line.words)</span></li>

        """
    }
}

extension DayLeftPage {
    init(_ left: DayLeft, _ say: Wording, person: PersonID) {
        self.init(
            person: person.text, date: say.day(left.times.day), remaining: Self.remaining(left),
            lines: left.entries.map { entry in
                let due = entry.message.timing.due
                return Line(
                    message: entry.id.text, caller: EntryView.caller(entry.message, say),
                    regarding: entry.message.regarding,
                    words: entry.isLate
                        ? say.late(since: due)
                        : say("due \(say.time(due)), in \(say.stretch(due.seconds(since: left.at)))"),
                    isLate: entry.isLate)
            })
    }

    /// Above one's sheet, once it is time; `nil` before, and where nothing is left.
    static func line(_ left: DayLeft?, _ say: Wording) -> HTML? {
        guard let left, left.isTime, !left.entries.isEmpty else { return nil }
        let count = left.entries.count
        let closes = left.times.closes.flatMap { at in
            left.entries.allSatisfy { $0.message.timing.due <= at } ? at : nil
        }
        let words =
            closes.map(say.time).map { at in
                RingbackWords.say(count, one: "1 call is due by \(at).", other: "\(count) calls are due by \(at).")
            }
            ?? RingbackWords.say(
                count, one: "1 call is left for today.", other: "\(count) calls are left for today.")
        return """
            <b>\(words)</b> \(some: remaining(left), { "<span>\($0)</span> " })\
            <a href="\(Paths.dayLeft(left.times.day.description))">\(RingbackWords.say("See them"))</a>
            """
    }

    static func remaining(_ left: DayLeft) -> Phrase? {
        guard let minutes = left.minutes, minutes > 0, minutes <= 180 else { return nil }
        return RingbackWords.say(
            minutes, one: "1 minute until the day is over.", other: "\(minutes) minutes until the day is over.")
    }
}

/// When it is asked for what is left, and when supervisors are mailed.
struct DayClosePage: Page {
    var left: String
    var mail: String
    var version: Int
    var maySet: Bool
    var problem: Phrase?

    var title: Phrase { say("When the day is closed") }
    var section: Section? { .office }
    var layout: PageLayout { .read }

    func main(in frame: Frame) -> HTML {
        """
        <h1>\(title)</h1>
        \(Parts.problem(problem))\
        <form class="form" method="post" action="\(Paths.dayClose)">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">\
        \(Parts.field(
            say("Everybody sees what is left from"), name: "left", value: left,
            hint: say("Such as 16:15, on the office’s clock.")))\
        \(Parts.field(
            say("Supervisors are mailed at"), name: "mail", value: mail,
            hint: say(
                "Only when there is something to say: a day that nobody signed, a stale greeting, a coming gap.")))\
        \(when: maySet, "<p class=\"row\"><button class=\"button main\">\(say("Save"))</button></p>")</form>
        """
    }
}
