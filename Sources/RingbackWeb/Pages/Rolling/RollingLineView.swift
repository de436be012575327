import RingbackCore
import RingbackWords

/// One line of a session, with everything that can be done on it.
struct RollingLineView: Sendable {
    var number: Int
    /// `nil` while nobody is on it.
    var step: RollingLine.Step?
    /// Milliseconds since 1970: the clock runs from there.
    var since: Int64 = 0
    /// "4:12".
    var clock = ""
    var message = ""
    var name = ""
    var regarding = ""
    /// How to say the name, how to address them, what they were told.
    var remarks: [String] = []
    /// The number that rings, and what a telephone follows to ring it.
    var shown = ""
    var link = ""
    /// Who has picked up, or most likely will.
    var with = ""
    var theyJoinLast = false
    var isReturn = false
    /// The next number of the same person.
    var next: String?
    /// Somebody else has ended it meanwhile, or it is another's now: no outcome is owed.
    var isSettled = false

    /// As on a button.
    static func label(_ outcome: RollingOutcome) -> Phrase {
        switch outcome {
        case .talked: say("Talked")
        case .leftWord: say("Left word")
        case .leftVoicemail: say("Voicemail")
        case .noAnswer: say("No answer")
        case .busy: say("Busy")
        case .wrongNumber: say("Wrong number")
        case .settled: say("Settled")
        }
    }
}

extension RollingLineView {
    func html(in frame: Frame, _ page: RollingPage) -> HTML {
        guard let step else {
            return """
                <article class="line free" id="line-\(number)" data-line=\(number)>\
                <p><span class="lamp"></span><span class=soft>\(say("Line \(number), free"))</span></p></article>
                """
        }
        return """
            <article class="line" id="line-\(number)" data-line=\(number) tabindex=-1\
            \(attribute: "aria-current", page.current == number ? "true" : nil)\
            \(when: step == .dialling && !link.isEmpty, " data-dial=\"\(link)\"")>\
            <p>\(lamp)<span class="\(literal: tone)">\(state(page))</span> \
            <time data-since=\(String(since))>\(clock)</time></p>\
            <h2><bdi>\(name)</bdi></h2><p class="lead clip" dir=auto>\(regarding)</p>\
            \(when: !remarks.isEmpty, "<p class=\"soft clip\">\(remarks.joined(separator: " · "))</p>")\
            \(when: step == .assistant || step == .ours, walk(page))\
            \(when: page.isMine, acts(in: frame, page))</article>
            """
    }

    private var lamp: HTML {
        switch step {
        case .dialling: "<span class=\"lamp live ring\"></span>"
        case .talking, .ours: "<span class=\"lamp live\"></span>"
        case .assistant, .waiting, .held: "<span class=\"lamp wait\"></span>"
        case .next, nil: "<span class=\"lamp\"></span>"
        }
    }

    private var tone: StaticString {
        switch step {
        case .dialling, .talking, .ours: "live"
        case .assistant, .waiting, .held: "wait"
        case .next, nil: "soft"
        }
    }

    /// Without scripts, it is pressed to dial.
    private var ringing: HTML { link.isEmpty ? "\(shown)" : "<a href=\"\(link)\">\(shown)</a>" }

    private func state(_ page: RollingPage) -> Phrase {
        switch step {
        case .dialling: say("Line \(number), ringing \(ringing)")
        case .assistant:
            with.isEmpty ? say("Line \(number), their assistant") : say("Line \(number), \(with) is getting them")
        case .waiting: say("Line \(number), waiting for \(page.firstName)")
        case .ours: say("Line \(number), \(page.firstName) is on, they join")
        case .talking: say("Line \(number), \(page.firstName) is on")
        case .held: say("Line \(number), on hold")
        case .next: say("Line \(number), nobody reached")
        case nil: say("Line \(number), free")
        }
    }

    /// The two assistants bring the two together: whoever matters more comes last.
    private func walk(_ page: RollingPage) -> HTML {
        let picked = with.isEmpty ? say("Their assistant picked up") : say("\(with) picked up")
        let they = say("\(name) comes on the line")
        let ours = say("Put \(page.firstName) on")
        let steps = theyJoinLast ? [picked, ours, they] : [picked, they, ours]
        let at = step == .ours ? 2 : 1
        return """
            <ol class="walk">\(each: steps.enumerated(), { place, text in
                place < at
                    ? "<li>\(Parts.icon(.check))\(text)</li>"
                    : place == at
                        ? "<li aria-current=step><span class=\"lamp wait\"></span>\(text)</li>"
                        : "<li class=soft><span class=lamp></span>\(text)</li>"
            })</ol>
            """
    }

    // MARK: What can be done

    private func acts(in frame: Frame, _ page: RollingPage) -> HTML {
        if step == .next || isSettled { return offered(in: frame, page) }
        return """
            \(main(in: frame, page))\
            <div class="outs">\(outcomes(in: frame, page))\(when: isReturn, leave(say("Gone"), in: frame, page))</div>
            """
    }

    private func leave(_ label: Phrase, in frame: Frame, _ page: RollingPage) -> HTML {
        """
        <form method=post action="\(page.path("lines/\(number)/clear"))" data-roll>\(frame.token)\
        <button class="button" data-key=z>\(label) <kbd>z</kbd></button></form>
        """
    }

    private func offered(in frame: Frame, _ page: RollingPage) -> HTML {
        """
        \(some: isSettled ? nil : next, { next in
            """
            <form class="one" method=post action="\(page.path("lines/\(number)/dial"))" data-roll>\(frame.token)\
            <input type=hidden name=message value="\(message)">\
            <button class="button main" data-key=d>\(Parts.icon(.phone))\(say("Try \(next)")) \
            <kbd>d</kbd></button></form>
            """
        })\
        \(when: isSettled, "<p class=wait>\(say("Somebody else has settled this meanwhile."))</p>")\
        <div class="outs">\(leave(say("Leave it"), in: frame, page))</div>
        """
    }

    /// What comes next on this line, as one button; and what else may.
    private func main(in frame: Frame, _ page: RollingPage) -> HTML {
        let on = say("Put \(page.firstName) on")
        var buttons: [HTML] = []
        func step(_ step: RollingLine.Step, _ key: StaticString, _ label: Phrase, isMain: Bool = false) {
            buttons.append(
                """
                <button class="button\(when: isMain, " main")" name=step value=\(step.rawValue) \
                data-key=\(literal: key)>\(label) <kbd>\(literal: key)</kbd></button>
                """)
        }
        switch self.step {
        case .dialling:
            step(.assistant, "g", with.isEmpty ? say("Assistant") : say("\(with) picked up"))
            step(.talking, "m", on, isMain: true)
        case .assistant:
            if theyJoinLast {
                step(.ours, "m", on, isMain: true)
            } else {
                step(.waiting, "o", say("They are on the line"), isMain: true)
            }
            buttons.append(
                """
                <button class=button name=last value="\(theyJoinLast ? "ours" : "theirs")" data-key=x>\
                \(theyJoinLast ? say("\(page.firstName) joins last") : say("They join last")) <kbd>x</kbd></button>
                """)
        case .waiting: step(.talking, "m", on, isMain: true)
        case .ours: step(.talking, "o", say("They are on the line"), isMain: true)
        case .talking: step(.held, "p", say("Hold", context: "line"))
        case .held: step(.talking, "m", on, isMain: true)
        case .next, nil: break
        }
        return """
            <form class="one" method=post action="\(page.path("lines/\(number)/step"))" data-roll>\(frame.token)\
            <input type=hidden name=with value="\(with)">\(buttons)</form>
            """
    }

    private func outcomes(in frame: Frame, _ page: RollingPage) -> HTML {
        let action = page.path("lines/\(number)/outcome")
        return """
            <form id="o-\(number)" method=post action="\(action)" data-roll hidden>\(frame.token)</form>\
            \(outcome(.talked, "t"))\
            \(ask("l", Self.label(.leftWord), action, frame, """
                <input type=hidden name=outcome value=leftWord>\
                \(input(say("With"), "with", value: with))\(input(say("What was said"), "said"))
                """))\
            \(outcome(.leftVoicemail, "v"))\(outcome(.noAnswer, "n"))\(outcome(.busy, "b"))\
            \(ask("s", Self.label(.settled), action, frame, """
                <input type=hidden name=outcome value=settled>\
                \(input(say("With"), "with", value: with))\(input(say("What was settled"), "said"))
                """))\
            \(ask("w", Self.label(.wrongNumber), action, frame, """
                <input type=hidden name=outcome value=wrongNumber>\
                <p>\(shown.isEmpty ? say("Their number is wrong.") : say("\(shown) is not theirs."))</p>
                """))\
            \(ask("c", say("Note"), action, frame, """
                <input type=hidden name=outcome value=talked>\(input(say("What was said"), "said"))\
                \(input(say("Call again at"), "again"))
                """))\
            \(ask("f", say("Promise"), page.path("lines/\(number)/promise"), frame, """
                <input type=hidden name=message value="\(message)">\
                \(input(say("What was promised"), "what", required: true))\(input(say("By when"), "by"))
                """))
            """
    }

    private func outcome(_ outcome: RollingOutcome, _ key: StaticString) -> HTML {
        """
        <button class=button form="o-\(number)" name=outcome value=\(outcome.rawValue) data-key=\(literal: key)>\
        \(Self.label(outcome)) <kbd>\(literal: key)</kbd></button>
        """
    }

    private func ask(_ key: StaticString, _ label: Phrase, _ action: Path, _ frame: Frame, _ fields: HTML) -> HTML {
        """
        <details class="act ask"><summary class=button data-key=\(literal: key)>\(label) \
        <kbd>\(literal: key)</kbd></summary>\
        <form class=pop method=post action="\(action)" autocomplete=off data-roll>\(frame.token)\(fields)\
        <div class=row><button class="button main">\(label)</button></div></form></details>
        """
    }

    private func input(
        _ label: Phrase, _ name: StaticString, value: String = "", required: Bool = false
    ) -> HTML {
        """
        <label class=on>\(label) <input class=field name=\(literal: name)\
        \(when: !value.isEmpty, " value=\"\(value)\"")\(flag: "required", required)></label>
        """
    }
}
