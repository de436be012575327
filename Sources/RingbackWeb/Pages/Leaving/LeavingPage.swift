import RingbackCore
import RingbackWords

/// Somebody leaves: each step with what is still to do, and everybody's load beside it.
struct LeavingPage: Page {
    var person: String
    var name: String
    var isBegun: Bool
    var isDisconnected: Bool
    /// "Last day Fri, Dec 18", "Left Mon, Nov 30".
    var about: String
    var steps: [Step]
    /// Who else loses their only cover.
    var onlyCover: [Phrase]
    var unreturned: [String]
    var openCount: Int
    var duties: [(name: String, path: Path)]
    var posts: [Post]
    var missed: [String]
    var worked: [String]
    var loads: [(name: String, words: String)]
    var askers: [(name: String, path: Path, count: Int, mail: String)]
    var readyText: String
    var fields: Fields
    var coverers: [Choice]
    var problem: Phrase?
    /// Whether somebody answered the mailbox today.
    var isWorkedToday: Bool
    var hasLeft = false

    struct Step: Sendable {
        var kind: LeavingStep
        var isDone: Bool
        /// "Folake Balogun, Mon, Nov 30".
        var by: String
    }

    struct Post: Sendable {
        /// In English, as the form sends it.
        var place: String
        var words: Phrase
        /// "asked: Tom Reyes", "declined by Tom Reyes: too much already".
        var offer: String
    }

    struct Fields: Sendable {
        var lastDay = ""
        var cover = ""
        var parked = ""
        var text = ""
    }

    var title: Phrase { say("\(name) leaves") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension LeavingPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .people, frame, "\(title)", about: "\(about)",
            acts: """
                <a class="button" href="\(Paths.person(person))"><bdi>\(name)</bdi></a>\
                <a class="button" href="\(Paths.greeting(person))">\(say("Greeting"))</a>
                """,
            problem: problem, panel: Settings.panel(say("Load"), panel), "\(warnings)\(content(frame))")
    }

    private var warnings: HTML {
        """
        \(each: onlyCover, { Parts.strip(.wait, "<span>\(say("\(name) is \($0). Name somebody else first."))</span>", icon: .warn) })\
        \(each: missed, { Parts.strip(.late, "<span>\(say("Nobody answered the mailbox on \($0)."))</span>", icon: .warn) })
        """
    }

    private var panel: HTML {
        """
        \(Settings.block(say("Who has how much"), """
            <ul class="things">\(each: loads, { "<li><p><bdi>\($0.name)</bdi> <span class=\"soft\">\($0.words)</span></p></li>" })</ul>
            """))\
        \(when: !worked.isEmpty, Settings.block(
            say("The mailbox was answered"), "<ul class=\"things\">\(each: worked, { "<li>\($0)</li>" })</ul>"))
        """
    }

    private func content(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.leavingChecklist(person))">\(frame.token)\
        \(Settings.group(say("Last day and cover"), about: say("From the day after, somebody else answers the mailbox every workday until it is disconnected."), """
            <label class="on">\(say("Last day")) \
            <input class="field" type="date" name="lastDay" value="\(fields.lastDay)" required></label>\
            \(Parts.select(say("Who answers the mailbox"), name: "cover",
                options: [Choice(value: "", title: say("nobody named"))] + coverers, chosen: fields.cover))\
            <div class="row"><button class="button\(when: !isBegun, " main")">\
            \(isBegun ? say("Save") : say("Begin the checklist"))</button></div>
            """))</form>
        \(when: isBegun, "\(each: steps, { step($0, frame) })\(when: !isDisconnected && !hasLeft, stop(frame))")
        """
    }

    private func stop(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.leavingAct("stop", of: person))">\(frame.token)\
        <div class="row"><button class="button">\(say("They stay"))</button></div></form>
        """
    }

    private func step(_ step: Step, _ frame: Frame) -> HTML {
        """
        <section class="set" id="\(step.kind.rawValue)"><div><h2>\(when: step.isDone, Parts.icon(.check))\
        \(step.kind.title)</h2><p class="soft">\(step.isDone ? say("done") : say("to do"))\
        \(when: !step.by.isEmpty, " · \(step.by)")</p></div><div class="form">\(acts(step.kind, frame))</div></section>

        """
    }

    private func acts(_ kind: LeavingStep, _ frame: Frame) -> HTML {
        switch kind {
        case .messages:
            """
            \(when: openCount > 0, """
                <p>\(say(openCount, one: "1 open call:", other: "\(openCount) open calls:")) \(unreturned.joined(separator: ", "))</p>\
                <p><a class="button" href="\(Paths.person(person))">\(say("Hand them over"))</a></p>
                """)
            """
        case .accounts: "<p><a class=\"button\" href=\"\(Paths.personAccounts(person))\">\(say("Accounts"))</a></p>"
        case .duties:
            """
            \(when: !duties.isEmpty, """
                <ul class="things">\(each: duties, { "<li><a href=\"\($0.path)#holder\"><bdi>\($0.name)</bdi></a></li>" })</ul>\
                <p class="soft">\(say("Hand over each one on its page, and say what is not taken over."))</p>
                """)
            """
        case .posts: "\(each: posts, { post($0, frame) })"
        case .greeting:
            "<p><a class=\"button\" href=\"\(Paths.greeting(person))#new\">\(say("Set the greeting"))</a></p>"
        case .cover: work(frame)
        case .told: told(frame)
        case .parked: park(frame)
        case .disconnected:
            when(!isDisconnected, button("disconnect", say("It is disconnected"), frame))
        }
    }

    private func when(_ condition: Bool, _ html: HTML) -> HTML { condition ? html : .none }

    private func button(_ act: String, _ words: Phrase, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.leavingAct(act, of: person))">\(frame.token)\
        <div class="row"><button class="button">\(words)</button></div></form>
        """
    }

    private func post(_ post: Post, _ frame: Frame) -> HTML {
        """
        <form class="row" method="post" action="\(Paths.leavingAct("post", of: person))">\(frame.token)\
        <input type="hidden" name="place" value="\(post.place)"><label class="on">\(post.words)\(when: !post.offer.isEmpty, " <span class=\"soft\">\(post.offer)</span>") \
        <select class="field" name="to"><option value="">\(say("nobody"))</option>\
        \(Parts.options(coverers, chosen: nil))</select></label><button class="button">\(say("Ask them"))</button></form>
        """
    }

    private func work(_ frame: Frame) -> HTML {
        isDisconnected || isWorkedToday
            ? .none
            : """
            <form class="row" method="post" action="\(Paths.leavingAct("work", of: person))">\(frame.token)\
            <label class="on">\(say("Calls in it today")) <input class="field" type="number" name="calls" min="0" \
            max="\(WorkedMailbox.mostCalls)" value="0"></label>\
            <button class="button">\(say("Answered today"))</button></form>
            """
    }

    private func told(_ frame: Frame) -> HTML {
        """
        \(when: !askers.isEmpty, """
            <p class="soft">\(say("Who called most within a year:"))</p><ul class="things">\(each: askers, {
                """
                <li><a href="\($0.path)"><bdi>\($0.name)</bdi></a> <span class="soft">\($0.count)</span>\
                \(when: !$0.mail.isEmpty, " <a href=\"\(letter(to: $0.mail))\"><bdi>\($0.mail)</bdi></a>")</li>
                """
            })</ul>
            """)<form method="post" action="\(Paths.leavingAct("told", of: person))">\(frame.token)\
        \(Parts.textArea(say("What they are told"), name: "text", value: fields.text.isEmpty ? readyText : fields.text,
            hint: say("An address opens an email with it. Else copy it into a letter, or read it out."), rows: 5))\
        <div class="row"><button class="button">\(say("They are told"))</button></div></form>
        """
    }

    /// An email in the reader's own mail program, ready to be sent.
    private func letter(to address: String) -> String {
        let text = fields.text.isEmpty ? readyText : fields.text
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\r\n")
        let to = PercentEncoding.encode(address).replacing("%40", with: "@")
        return "mailto:\(to)?body=\(PercentEncoding.encode(lines))"
    }

    private func park(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.leavingAct("park", of: person))">\(frame.token)\
        \(Parts.field(say("Where the number leads now"), name: "where", value: fields.parked))\
        <div class="row"><button class="button">\(say("It is parked"))</button></div></form>
        """
    }
}
