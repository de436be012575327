import RingbackCore
import RingbackDesk
import RingbackWords

/// What to know before dialling: beside the sheet for the selected entry, and as a fragment.
struct MessageCard: Sendable {
    var caller: CallerCardView
    /// "shi-VAWN nee VREE-in · Abbey Pictures": under the name.
    var under: String
    var number: CallerCardView.Number?
    var regarding: String
    var facts: EntryFacts
    /// What happened, newest first.
    var trail: [Event] = []
    var path: Path
    var waysOut: WaysOut?
    /// Trying every phone, for those who do: "Try every phone", "3 of 4 phones tried".
    var ladder: (path: Path, words: Phrase)?

    struct Event: Sendable {
        /// "2:41 PM", "Mon 5:15 PM".
        var when: String
        /// "Called, 4th time: the fence", "Left word with Dora".
        var what: String
        var by: String
    }
}

extension MessageCard {
    var html: HTML {
        """
        <p hidden data-under dir="auto">\(under)</p>\
        \(when: !regarding.isEmpty, lead)\
        \(ladderLink)\
        \(some: waysOut, { $0.html(in: .ofNobody) })\
        \(each: caller.toldBefore.prefix(1), lastTold)\
        <section class="block"><h2 class="sr">\(say("Facts"))</h2><dl class="facts">\(facts.html)\(who)</dl></section>\
        \(notes(say("Ask the caller"), caller.questions.map { ($0.asks, $0.by) }))\
        \(notes(say("For next time"), caller.context.map { ($0.text, $0.by) }))\
        <section class="block"><h2>\(say("What happened")) <a class="soft" href="\(path)">\(say("See all"))</a></h2>\
        <ol class="trail">\(each: trail.prefix(8), { event in
            """
            <li><time>\(event.when)</time>\
            <p><span dir="auto">\(event.what)</span> <span class="by">\(event.by)</span></p></li>
            """
        })</ol></section>\
        \(when: caller.toldBefore.count > 1, toldBefore)
        """
    }

    var ladderLink: HTML { Self.link(ladder) }

    static func link(_ ladder: (path: Path, words: Phrase)?) -> HTML {
        """
        \(some: ladder, {
            "<section class=\"block\"><a class=\"button\" href=\"\($0.path)\">\($0.words)</a></section>"
        })
        """
    }

    private var lead: HTML {
        "<section class=\"block\"><p class=\"lead\" dir=\"auto\">\(regarding)</p></section>"
    }

    private func lastTold(_ told: CallerCardView.Told) -> HTML {
        """
        <section class="block"><h2>\(say("Last told"))</h2><p><q dir="auto">\(told.words)</q> \
        <span class="by">\(told.by), \(told.when)</span></p></section>
        """
    }

    private var toldBefore: HTML {
        """
        <section class="block"><h2>\(say("What they were told before"))</h2>\
        \(each: caller.toldBefore.dropFirst().prefix(3), {
            """
            <p><q dir="auto">\($0.words)</q> <span class="by">\($0.by), \($0.when)</span></p>
            """
        })</section>
        """
    }

    /// What is known of the caller, whatever the message.
    var who: HTML {
        let numbers = caller.numbers.isEmpty ? [number].compactMap { $0 } : caller.numbers
        return """
            \(each: numbers.prefix(6), { number in
                """
                <dt>\(number.label)</dt><dd>\(Parts.dial(number.text, number.dial, number.care))\
                \(each: number.marks, { " <span class=\"soft\">\($0)</span>" })</dd>
                """
            })\
            \(fact(say("Say"), caller.pronunciation, CallerCardView.sayButton(caller.speech, caller.name)))\
            \(fact(say("Local time"), caller.localTime))\
            \(each: caller.assistants, related)\(each: caller.assistantOf, related)\
            \(fact(say("Standing"), caller.standing))\(fact(say("Account"), caller.holder))\
            \(fact(say("Notes"), caller.remark))
            """
    }

    private func fact(_ label: Phrase, _ value: String?, _ more: HTML = .none) -> HTML {
        guard value != nil || !more.isEmpty else { return .none }
        return "<dt>\(label)</dt><dd dir=\"auto\">\(value ?? "")\(more)</dd>"
    }

    private func related(_ related: CallerCardView.Related) -> HTML {
        """
        <dt>\(caller.assistants.contains { $0.id == related.id } ? say("Assistant") : say("Assistant to"))</dt>\
        <dd><a href="\(Paths.contact(related.id))"><bdi>\(related.name)</bdi></a>\
        \(when: !related.note.isEmpty, " <span class=\"soft\" dir=\"auto\">\(related.note)</span>")\
        \(each: related.numbers, { " \(Parts.dial($0.text, $0.dial, $0.care))" })</dd>
        """
    }

    func notes(_ title: Phrase, _ notes: [(text: String, by: String)]) -> HTML {
        guard !notes.isEmpty else { return .none }
        return """
            <section class="block"><h2>\(title)</h2>\
            \(each: notes, { "<p dir=\"auto\">\($0.text) <span class=\"by\">\($0.by)</span></p>" })</section>
            """
    }
}

extension MessageCard {
    init(_ file: MessageFile, _ card: CallerCard?, _ say: Wording) {
        let caller = card.map { CallerCardView($0, say, besides: file.entry.id) } ?? CallerCardView(file, say)
        let row = file.entry.row
        var facts = EntryFacts(file.entry, say)
        // The caller's own says for whom, and why.
        if caller.standing != nil { facts.facts.removeAll { $0.label == say("Standing") } }
        self.init(
            caller: caller,
            under: [row.pronunciation, row.company].filter { !$0.isEmpty }.joined(separator: " · "),
            number: row.message.caller.number.map {
                CallerCardView.Number(
                    label: say("Number"), text: say.numbers.text(row.message.caller), dial: $0,
                    care: say.numbers.care($0))
            },
            regarding: row.message.regarding, facts: facts, trail: Event.all(file, say),
            path: Paths.message(file.entry.id.text), waysOut: WaysOut(file, caller),
            ladder: Self.ladder(file.entry, file.may))
    }
}

extension MessageCard {
    /// Only an ASAP call is tried on every phone, by those who keep its owner's sheet.
    static func ladder(_ entry: Entry, _ may: Set<Right>) -> (path: Path, words: Phrase)? {
        let message = entry.message
        guard message.isOpen, message.code == .asap, may.contains(.workLadder) else { return nil }
        let words = entry.row.reach.map(LadderWords.tried) ?? RingbackWords.say("Try every phone")
        return (Paths.ladder(of: message.id.text), words)
    }
}

extension MessageCard.Event {
    /// Calls and tries; the rest stands on the message's own page.
    static func all(_ file: MessageFile, _ say: Wording) -> [Self] {
        let calls = file.calls.sorted { $0.at > $1.at }.enumerated().map { place, call in
            (call.at, Self(call, file, place: file.entry.message.tally.calls - place, say))
        }
        let tries = file.attempts.filter { $0.undoneAt == nil }.map { attempt in
            let outcome = attempt.outcome.label
            let did = attempt.with.isEmpty ? say(outcome) : say("\(outcome) with \(attempt.with)")
            let said = attempt.said.isEmpty ? "" : ": “\(attempt.said)”"
            return (
                attempt.at,
                Self(
                    when: say.brief(attempt.at), what: did.capitalizedFirst + said,
                    by: file.names[attempt.by] ?? say("somebody"))
            )
        }
        return (calls + tries).sorted { $0.0 > $1.0 }.map(\.1)
    }

    /// - Parameter place: which of the caller's calls about this it was, from 1.
    private init(_ call: CallRow, _ file: MessageFile, place: Int, _ say: Wording) {
        let isOther = !call.name.isEmpty && call.name != file.entry.message.caller.name
        let about = [isOther ? call.name : "", call.regarding].filter { !$0.isEmpty }.joined(separator: ": ")
        let called = MessagePage.Event.called(call, file, place: place, say)
        self.init(
            when: say.brief(call.at), what: about.isEmpty ? called : "\(called): \(about)",
            by: call.source.came.map { say($0) } ?? file.names[call.answeredBy] ?? say("somebody"))
    }
}
