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
    }

    struct OpenMessage: Sendable {
        /// `nil` if the reader may not open it.
        var id: String?
        /// "For Margaret Miller".
        var title: String
        /// "9:12 AM today, 3 calls, Margaret Miller owes the return".
        var detail: String
        /// What it is about.
        var about: String?
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
    /// The full card, for the desk.
    func html(in frame: Frame) -> HTML {
        """
        \(person)\(asking(frame))\(questionForms(frame))\(openMessages)\
        \(Self.rungCard(rung))\(told)\(loggedCalls)\(contextNotes)\
        \(privateNotes)
        """
    }

    /// With as many numbers as can be scanned while a caller waits.
    var person: HTML { person(upTo: 12) }
    var personWithAllNumbers: HTML { person(upTo: .max) }

    private func person(upTo most: Int) -> HTML {
        """
        <section class="card"\(attribute: "data-last-number", lastNumber)>\
        <h2>\(nameView)\(some: company, { " · <bdi>\($0)</bdi>" })</h2><dl>\
        \(sayView)\(Self.line(say("Spelling"), spelling))\
        \(Self.line(say("Local time"), localTime))\
        \(each: numbers.prefix(most), Self.numberLine)\(moreNumbers(than: most))\
        \(each: assistants, { Self.relatedLine(say("Assistant"), $0) })\
        \(each: assistantOf, { Self.relatedLine(say("Assistant to"), $0) })\
        \(Self.line(say("Standing"), standing))\(Self.line(say("Account"), holder))\
        \(Self.line(say("Remark"), remark))</dl></section>

        """
    }

    private func moreNumbers(than shown: Int) -> HTML {
        guard numbers.count > shown, let contact else { return .none }
        return """
            <dt></dt><dd><a href="\(Paths.contact(contact))">\(say("\(numbers.count - shown) more"))</a></dd>
            """
    }

    var openMessages: HTML {
        Self.card(
            say("Open", context: "messages"),
            open.map { message in
                """
                <li>\(Self.link(message.id, "<strong><bdi>\(message.title)</bdi></strong>")), \(message.detail)\
                \(some: message.about, { "<br><span dir=\"auto\">\($0)</span>" })</li>
                """
            })
    }

    /// For callers who say that somebody from here called them.
    static func rungCard(_ rung: [RungLine]) -> HTML {
        card(
            say("Called from here"),
            rung.map { line in
                """
                <li>\(link(line.message, "\(line.text)"))\
                \(some: line.about, { "<br><span dir=\"auto\">\($0)</span>" })</li>
                """
            })
    }

    /// A link to a message, if the reader may follow it.
    private static func link(_ message: String?, _ text: HTML) -> HTML {
        guard let message else { return text }
        return "<a href=\"\(Paths.message(message))\">\(text)</a>"
    }

    var told: HTML {
        let all = hasMoreCalls ? contact : nil
        let more: [HTML] = all.map { ["<li><a href=\"\(Paths.contactCalls($0))\">\(say("All calls"))</a></li>"] } ?? []
        return Self.card(
            say("What they were told"),
            toldBefore.map {
                "<li dir=\"auto\">\($0.when) “\($0.words)” <span class=\"soft\">\($0.by)</span></li>"
            } + more)
    }

    var loggedCalls: HTML {
        Self.card(say("In the log of the telephone system"), logged.map { "<li dir=\"auto\">\($0)</li>" })
    }

    var contextNotes: HTML {
        Self.card(
            say("For next time"),
            context.map { "<li dir=\"auto\">\($0.text) <span class=\"soft\">\($0.by)</span></li>" })
    }

    /// What to ask, without answer fields: beside a sheet.
    var questionList: HTML {
        Self.card(
            say("Ask them"),
            questions.map { "<li dir=\"auto\">\($0.asks) <span class=\"soft\">\($0.by)</span></li>" })
    }

    var privateNotes: HTML {
        Self.card(
            say("Private notes"),
            notes.map { "<li dir=\"auto\">\($0.text) <span class=\"soft\">\($0.by)</span></li>" })
    }

    /// A card with a list; nothing if the list is empty.
    static func card(_ title: Phrase, _ items: [HTML]) -> HTML {
        guard !items.isEmpty else { return .none }
        return "<section class=\"card\"><h2>\(title)</h2><ul class=\"told\">\(items)</ul></section>\n"
    }

    private var nameView: HTML {
        guard let contact else { return "<bdi>\(name)</bdi>" }
        return "<a href=\"\(Paths.contact(contact))\"><bdi>\(name)</bdi></a>"
    }

    private var sayView: HTML {
        guard pronunciation != nil || speech != nil else { return .none }
        return """
            <dt>\(say("Say"))</dt><dd><span dir="auto">\
            \(pronunciation.map { Phrase(verbatim: $0) } ?? say("not asked yet"))</span>\(Self.sayButton(speech, name))\
            \(some: sayingConfirmed, { "<br><span class=\"soft small\">\($0)</span>" })</dd>
            """
    }

    /// Plays the name; without scripts, a link to the sound.
    static func sayButton(_ speech: Path?, _ name: String) -> HTML {
        """
        \(some: speech, {
            """
             <a class="button small" href="\($0)" data-say>\(say("Say it"))<span class="sr">: \(name)</span></a>
            """
        })
        """
    }

    static func line(_ label: Phrase, _ value: String?) -> HTML {
        """
        \(some: value, { "<dt>\(label)</dt><dd dir=\"auto\">\($0)</dd>" })
        """
    }

    private static func numberLine(_ number: Number) -> HTML {
        """
        <dt>\(number.label)</dt><dd>\(Parts.dial(number.text, number.dial, number.care))\
        \(each: number.marks, { " <span class=\"soft small\">\($0)</span>" })</dd>
        """
    }

    private static func relatedLine(_ label: Phrase, _ related: Related) -> HTML {
        """
        <dt>\(label)</dt><dd><a href="\(Paths.contact(related.id))"><bdi>\(related.name)</bdi></a>\
        \(some: related.pronunciation, { " <span class=\"say small\" dir=\"auto\">\($0)</span>" })\
        \(sayButton(related.speech, related.name))\
        \(when: !related.note.isEmpty, " <span class=\"soft small\" dir=\"auto\">\(related.note)</span>")\
        \(each: related.numbers, { "<br>\(Parts.dial($0.text, $0.dial, $0.care))" })</dd>
        """
    }
}
