import RingbackCore
import RingbackWords

/// Who is calling: the card shown for a contact.
struct CallerCardView: Sendable {
    /// The contact's id, if it is one.
    var contact: String?
    /// With "Ms" or "Dr" in front.
    var name: String
    /// As spelt, without it.
    var plainName = ""
    var company: String?
    /// "as written ✓" or the pronunciation.
    var pronunciation: String?
    /// The name as a sound.
    var speech: Path?
    /// "confirmed by Jamie, Nov 3".
    var spelling: String?
    var sayingConfirmed: String?
    /// "6:12 pm in Dublin".
    var localTime: String?
    var numbers: [Number] = []
    /// The number last spoken of, for the key that fills it in again.
    var lastNumber: String?
    var assistants: [Related] = []
    var assistantOf: [Related] = []
    var standing: String?
    /// "Dana holds the account".
    var holder: String?
    var remark: String?
    var open: [OpenMessage] = []
    var rung: [RungLine] = []
    /// What they were told, newest first.
    var toldBefore: [Told] = []
    /// What earlier calls were about, newest first.
    var before: [Note] = []
    /// "Nov 12, 9:12: called, answered, 2 min 5 s, at 101": logged by the telephone system and not taken down.
    var logged: [String] = []
    var hasMoreCalls = false
    var context: [Note] = []
    var questions: [Question] = []
    var answered: [Question] = []
    var notes: [Note] = []
    var missing: Missing?

    struct Number: Sendable {
        var label: String
        var text: String
        /// E.164, if it can be dialled.
        var dial: String?
        var care: DialCare?
        /// "first to try", "mornings", "shared line".
        var marks: [String] = []
    }

    /// Somebody a contact is reached through, or who is reached through them.
    struct Related: Sendable {
        var id: String
        var name: String
        var pronunciation: String?
        var speech: Path?
        /// The occasion.
        var note: String
        var numbers: [Number] = []
    }

    /// Somebody here who called this caller.
    struct RungLine: Sendable {
        /// "Owen Gallagher rang them today 9:12 AM".
        var text: String
        var about: String?
        /// `nil` if the reader may not open the message.
        var message: String?
        /// The message that the call would be the return of.
        var returns: String?
        /// The call is added there anyway: it is their own.
        var isAdded = false
    }

    struct OpenMessage: Sendable {
        /// `nil` if the reader may not open it.
        var id: String?
        /// What it is about, else "For Margaret Miller".
        var title: String
        /// "Margaret Miller owes the return".
        var detail: String
        /// "5 hr late", "due 5:00 PM".
        var due: String?
        var isLate = false
        /// "ASAP, 4 calls, the last 2:41 PM. Left word with Dora 2:50 PM."
        var story = ""
    }

    struct Told: Sendable {
        /// "11:30 AM", "yesterday 4:40 PM".
        var when: String
        var words: String
        var by: String
    }

    struct Note: Sendable {
        var id = ""
        var text: String
        /// "Dana, Nov 3".
        var by: String
    }

    struct Question: Sendable {
        var id: String
        var asks: String
        /// "Dana, Nov 3".
        var by: String
        var answer: String?
    }

    /// What nobody has asked this caller yet.
    struct Missing: Sendable {
        var asksSpelling: Bool
        var asksPronunciation: Bool
    }
}

extension CallerCardView {
    /// Who it is, at the desk: the name, and how to say it.
    var head: HTML { "<h2 class=\"title\">\(nameView)</h2>\(sayLine)" }

    /// The rest of the card at the desk: what to ask, what is open, what they were told, what else is known.
    func rest(_ frame: Frame) -> HTML {
        """
        \(questionForms(frame))\(openMessages)\(told)\(contextNotes)\
        <div class="rest">\(knownFacts)\(asking(frame))\(Self.rungCard(rung))\(earlier)\(loggedCalls)\
        \(privateNotes)</div>
        """
    }

    /// "Smith & Hale · say it as spelled ✓", with the sound.
    private var sayLine: HTML {
        guard company != nil || pronunciation != nil || speech != nil else { return .none }
        return """
            <p class="say">\(some: company, { "<bdi>\($0)</bdi> " })\
            \(some: pronunciation, { "<span class=\"soft\" dir=\"auto\">\($0)</span>" })\
            \(Self.sayButton(speech, name))</p>
            """
    }

    /// As many numbers as can be scanned while a caller waits.
    private static let numbersShown = 5

    private var knownFacts: HTML {
        let facts: HTML = """
            \(Self.line(say("Standing"), standing))\(Self.line(say("Account"), holder))\
            \(Self.line(say("Local time"), localTime))\
            \(each: assistants, { Self.relatedLine(say("Assistant"), $0) })\
            \(each: assistantOf, { Self.relatedLine(say("Assistant to"), $0) })\
            \(each: numbers.prefix(Self.numbersShown), Self.numberLine)\(moreNumbers)\
            \(Self.line(say("Spelling"), spelling))\(Self.line(say("Pronunciation"), sayingConfirmed))\
            \(Self.line(say("Notes"), remark))
            """
        if facts.isEmpty { return .none }
        return """
            <section class="block"\(attribute: "data-last-number", lastNumber)><h2 class="sr">\(say("Facts"))</h2>\
            <dl class="facts">\(facts)</dl></section>

            """
    }

    private var moreNumbers: HTML {
        let more = numbers.count - Self.numbersShown
        guard more > 0, let contact else { return .none }
        return """
            <dt></dt><dd><a href="\(Paths.contact(contact))">\(say("\(more) more"))</a></dd>
            """
    }

    private var openMessages: HTML {
        guard !open.isEmpty else { return .none }
        return """
            <section class="block"><h2>\(say("Open", context: "messages"))</h2>\(each: open, { message in
                """
                <p class="lead" dir="auto">\(Self.link(message.id, "\(message.title)"))</p><p>\(message.detail)\
                \(some: message.due, { ", <span\(when: message.isLate, " class=\"late\"")>\($0)</span>" }). \
                \(message.story)</p>
                """
            })</section>

            """
    }

    /// For callers who say that somebody from here called them.
    static func rungCard(_ rung: [RungLine]) -> HTML {
        card(
            say("Calls from this office"),
            rung.map { line in
                """
                <li>\(link(line.message, "\(line.text)"))\
                \(some: line.about, { "<br><span class=\"soft\" dir=\"auto\">\($0)</span>" })</li>
                """
            })
    }

    /// A link to a message, if the reader may follow it.
    private static func link(_ message: String?, _ text: HTML) -> HTML {
        guard let message else { return text }
        return "<a href=\"\(Paths.message(message))\">\(text)</a>"
    }

    /// The last two at once, the others on demand.
    private var told: HTML {
        guard !toldBefore.isEmpty else { return .none }
        let more = toldBefore.dropFirst(2)
        return """
            <section class="block"><h2>\(say("Last told"))</h2><ul>\(each: toldBefore.prefix(2), Self.toldLine)</ul>\
            \(when: !more.isEmpty, """
                <details><summary class="plain">\(say("Earlier"))</summary>\
                <ul>\(each: more, Self.toldLine)</ul></details>
                """)</section>

            """
    }

    private static func toldLine(_ told: Told) -> HTML {
        "<li dir=\"auto\"><q>\(told.words)</q> <span class=\"by\">\(told.by), \(told.when)</span></li>"
    }

    /// What they called about before, and the way to all of it.
    private var earlier: HTML {
        guard !before.isEmpty || hasMoreCalls else { return .none }
        let all = contact.map { "<a class=\"soft\" href=\"\(Paths.contactCalls($0))\">\(say("All calls"))</a>" as HTML }
        return """
            <section class="block"><h2>\(say("Before that")) \(all ?? .none)</h2>\
            <ol class="trail">\(each: before, {
                "<li><time>\($0.by)</time><p dir=\"auto\">\($0.text)</p></li>"
            })</ol></section>

            """
    }

    private var loggedCalls: HTML {
        Self.card(say("Phone system log"), logged.map { "<li dir=\"auto\">\($0)</li>" })
    }

    private var contextNotes: HTML { Self.card(say("For next time"), context.map(Self.noteLine)) }

    private var privateNotes: HTML { Self.card(say("Private notes"), notes.map(Self.noteLine)) }

    private static func noteLine(_ note: Note) -> HTML {
        "<li dir=\"auto\">\(note.text) <span class=\"by\">\(note.by)</span></li>"
    }

    /// A block with a list; nothing if the list is empty.
    static func card(_ title: Phrase, _ items: [HTML]) -> HTML {
        guard !items.isEmpty else { return .none }
        return "<section class=\"block\"><h2>\(title)</h2><ul>\(items)</ul></section>\n"
    }

    private var nameView: HTML {
        guard let contact else { return "<bdi>\(name)</bdi>" }
        return "<a href=\"\(Paths.contact(contact))\"><bdi>\(name)</bdi></a>"
    }

    /// How the name is said, as one of the facts.
    var sayView: HTML {
        guard pronunciation != nil || speech != nil else { return .none }
        return """
            <dt>\(say("Say"))</dt><dd><span dir="auto">\
            \(pronunciation.map { Phrase(verbatim: $0) } ?? say("not asked yet"))</span>\(Self.sayButton(speech, name))\
            \(some: sayingConfirmed, { " <span class=\"soft\">\($0)</span>" })</dd>
            """
    }

    /// Plays the name; without scripts, a link to the sound.
    static func sayButton(_ speech: Path?, _ name: String) -> HTML {
        """
        \(some: speech, {
            """
             <a class="button quiet" href="\($0)" data-say>\(Parts.icon(.say))<span class="sr">\
            \(say("Say it")): \(name)</span></a>
            """
        })
        """
    }

    static func line(_ label: Phrase, _ value: String?) -> HTML {
        """
        \(some: value, { "<dt>\(label)</dt><dd dir=\"auto\">\($0)</dd>" })
        """
    }

    static func numberLine(_ number: Number) -> HTML {
        """
        <dt>\(number.label)</dt><dd>\(Parts.dial(number.text, number.dial, number.care))\
        \(each: number.marks, { " <span class=\"soft\">\($0)</span>" })</dd>
        """
    }

    static func relatedLine(_ label: Phrase, _ related: Related) -> HTML {
        """
        <dt>\(label)</dt><dd><a href="\(Paths.contact(related.id))"><bdi>\(related.name)</bdi></a>\
        \(some: related.pronunciation, { " <span class=\"soft\" dir=\"auto\">\($0)</span>" })\
        \(sayButton(related.speech, related.name))\
        \(when: !related.note.isEmpty, " <span class=\"soft\" dir=\"auto\">\(related.note)</span>")\
        \(each: related.numbers, { " \(Parts.dial($0.text, $0.dial, $0.care))" })</dd>
        """
    }
}
