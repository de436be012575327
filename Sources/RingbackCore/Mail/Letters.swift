/// The office's mails in words. Pure: the same matter always gives the same letter.
package enum Letters {
    package static func write(_ kind: MailKind, _ matter: LetterMatter) -> Letter {
        if matter.isBare, let ask = bareAsk(kind, matter) { return bare(kind, ask, matter) }
        let blocks: [Letter.Block] =
            switch kind {
            case .assigned: assigned(matter)
            case .calledAgain: calledAgain(matter)
            case .offered: offered(matter)
            case .decided: decided(matter)
            case .question: question(matter)
            case .answered: answered(matter)
            case .nudged: nudged(matter)
            case .dueSoon: dueSoon(matter)
            case .returned: returned(matter)
            case .digest, .endOfDay: list(kind, matter)
            case .receipt: receipt(matter)
            case .trouble: said(matter, else: "Mail to somebody does not arrive.")
            case .access: said(matter, else: "Your access was changed.")
            case .test: said(matter, else: "This is a test: mail from Ringback reaches you.")
            }
        return Letter(subject: subject(kind, matter), blocks: blocks + [foot(kind, matter)])
    }

    // MARK: Subjects

    /// All mails about one message share a subject, so that they form one conversation; it begins with the caller, so
    /// that mails sort and are found by caller.
    ///
    /// `John Smith, Acme — boiler leaks (by Tue, Nov 24, 5:00 PM)`
    package static func stem(_ message: Message, company: String, number: String, clock: ClockWords) -> String {
        var stem = message.code == .asap ? "ASAP: " : ""
        stem += message.caller.name.isEmpty ? (number.isEmpty ? "A caller" : number) : message.caller.name
        if !company.isEmpty, company != message.caller.name { stem += ", \(company)" }
        let about = PlainText.shortened(message.regarding, to: 60)
        if !about.isEmpty { stem += " — \(about)" }
        return message.code == .undecided ? stem : stem + " (by \(clock.dated(message.timing.due)))"
    }

    private static func subject(_ kind: MailKind, _ matter: LetterMatter) -> String {
        switch kind {
        case .receipt:
            let subject = matter.particulars.subject ?? ""
            if subject.isEmpty { return matter.particulars.stem.map { "Re: \($0)" } ?? "Your mail to \(matter.office)" }
            return subject.lowercased().hasPrefix("re:") ? subject : "Re: \(subject)"
        case .digest:
            return "\(callsAreYours(matter)) — \(matter.clock.dated(matter.clock.now))"
        case .endOfDay:
            return "Still yours at the end of \(matter.clock.date(matter.clock.now)): \(calls(owed(matter).count))"
        case .access: return "Your access at \(matter.office)"
        case .test: return "A test from Ringback, \(matter.office)"
        case .trouble: return matter.particulars.subject ?? "Mail from \(matter.office) does not arrive"
        default: return matter.particulars.stem ?? "A call"
        }
    }

    // MARK: Parts that several share

    /// "John Smith’s call", "the call from (713) 555-0142", "what John Smith wrote".
    static func whose(_ matter: LetterMatter) -> String {
        guard let message = matter.message else { return "a call" }
        let name = message.caller.name
        guard !name.isEmpty else {
            return matter.number.map { "the call from \($0.shown)" } ?? "a call"
        }
        switch message.filing.source {
        case .telephone: return "\(name)’s call"
        case .voicemail: return "\(name)’s voicemail"
        case .mail: return "\(name)’s mail"
        case .walkIn: return "\(name)’s visit"
        }
    }

    /// "Called today at 2:14 PM about boiler leaks."
    static func came(_ matter: LetterMatter) -> String {
        guard let message = matter.message else { return "" }
        return sentence(
            "\(did(message.filing.source)) \(matter.clock.dayAndTime(message.timing.lastCallAt))"
                + about(message.regarding))
    }

    static func did(_ source: CallSource) -> String {
        switch source {
        case .telephone: "Called"
        case .voicemail: "Left a voicemail"
        case .mail: "Wrote"
        case .walkIn: "Came in"
        }
    }

    /// " about boiler leaks"; text that begins like a sentence follows a colon.
    static func about(_ regarding: String) -> String {
        let text = PlainText.shortened(regarding, to: 200)
        guard let first = text.first else { return "" }
        return first.isUppercase ? " about: \(text)" : " about \(text)"
    }

    static func sentence(_ text: String) -> String {
        text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }

    static func calls(_ count: Int) -> String { count == 1 ? "1 call" : "\(count) calls" }

    /// The known facts, one per line.
    static func facts(_ matter: LetterMatter) -> Letter.Block {
        guard let message = matter.message else { return .facts([]) }
        var facts: [Letter.Fact] = []
        if let number = matter.number {
            if let caution = number.caution {
                facts.append(.init("Number", "\(number.shown) (\(caution.label)). \(caution.sentence)"))
            } else {
                facts.append(.init("Number", number.shown, dials: number.e164))
            }
        }
        var caller = message.caller.name.isEmpty ? "no name was given" : message.caller.name
        if !matter.company.isEmpty { caller += ", \(matter.company)" }
        facts.append(.init("Caller", caller))
        if !matter.pronunciation.isEmpty { facts.append(.init("Say", matter.pronunciation)) }
        if !message.regarding.isEmpty { facts.append(.init("About", message.regarding)) }
        facts.append(.init("Due", due(matter)))
        facts.append(.init("Owner", message.owner == matter.reader ? "you" : matter.name(message.owner)))
        let first = matter.clock.dayAndTime(message.timing.firstCallAt)
        facts.append(
            message.filing.source.came == nil
                ? .init("Taken by", "\(matter.name(message.filing.taker)), \(first)")
                : .init("Came", "by \(message.filing.source.label), \(first)"))
        if !message.told.isEmpty { facts.append(.init("Was told", "“\(message.told)”")) }
        if !message.boxes.isEmpty { facts.append(.init("Ticked", message.boxes.labels.joined(separator: ", "))) }
        return .facts(facts)
    }

    /// "today at 5:00 PM", "late: it was due yesterday at 5:00 PM".
    static func due(_ matter: LetterMatter) -> String {
        guard let message = matter.message else { return "" }
        let at = matter.clock.dayAndTime(message.timing.due)
        if message.timing.due < matter.clock.now { return "late: it was due \(at)" }
        switch message.code {
        case .asap: return "as soon as you can, by \(at)"
        case .undecided: return "to be decided by \(at)"
        case .today, .sometime: return at
        }
    }

    /// The calls so far, if more than one, and what to know about the caller.
    static func background(_ matter: LetterMatter) -> [Letter.Block] {
        var blocks: [Letter.Block] = []
        if matter.calls.count > 1 {
            let lines = matter.calls.prefix(5).map { call in
                var line = "\(matter.clock.dayAndTime(call.at)), \(call.source.came ?? "taken by \(call.by)")"
                if !call.regarding.isEmpty { line += ": \(PlainText.shortened(call.regarding, to: 160))" }
                if !call.told.isEmpty { line += " (was told: “\(PlainText.shortened(call.told, to: 120))”)" }
                return line
            }
            blocks.append(.heading("\(calls(matter.message?.tally.calls ?? matter.calls.count)) so far"))
            blocks.append(.paragraph(lines.joined(separator: "\n")))
        }
        if !matter.context.isEmpty {
            blocks.append(.heading("To know for this call"))
            let lines = matter.context.prefix(5).map { note in
                "\(PlainText.shortened(note.text, to: 300)) — \(note.by), \(matter.clock.day(note.at))"
            }
            blocks.append(.quote(lines.joined(separator: "\n")))
        }
        return blocks
    }

    static func links(_ links: [Letter.Link?]) -> [Letter.Block] {
        let links = links.compactMap { $0 }
        return links.isEmpty ? [] : [.links(links)]
    }

    /// The owner's links: the outcomes and the five answers.
    static func ownersLinks(_ matter: LetterMatter) -> [Letter.Block] {
        guard let message = matter.message, message.isOpen, message.owner == matter.reader else { return [] }
        let to = matter.links
        let isAccepted = message.ownership.acceptedAt != nil
        return links([
            isAccepted ? nil : to.act(.mine, "I’ll return it", isMain: true),
            to.act(.talked, "Talked", isMain: isAccepted), to.act(.leftWord, "Left word"),
            to.act(.noAnswer, "No answer"), to.act(.wrongNumber, "Wrong number"),
        ])
            + links([
                to.act(.notMine, "Not mine"), to.act(.pleaseDoIt, "Please do it for me"),
                to.act(.needMore, "Need more"), to.act(.context, "Note for next time"),
            ])
    }

    static func opening(_ matter: LetterMatter) -> Letter.Link? {
        matter.message.flatMap { matter.links.message($0.id) }.map { Letter.Link("Open the message", url: $0) }
    }

    static func foot(_ kind: MailKind, _ matter: LetterMatter) -> Letter.Block {
        var lines: [String] = []
        if let message = matter.message, message.isOpen {
            switch kind {
            case .offered:
                lines.append("Or reply: “accept”, or “no” with why.")
            case .question:
                lines.append("Or reply to this mail with the answer.")
            case .trouble, .access, .test, .digest, .endOfDay: break
            default:
                if message.owner == matter.reader {
                    lines.append(
                        """
                        Or reply, beginning with one of these: mine · talked · left word with … · no answer · not mine · \
                        to … · need more: … · please do it for me. Anything else that you reply is kept for the next \
                        time they call; the call stays yours.
                        """)
                }
            }
        }
        var end = "From Ringback, the phone sheet of \(matter.office)."
        if MailKind.optional.contains(kind), let profile = matter.links.profile {
            end += " What is mailed to you, and when: \(profile)"
        }
        return .small((lines + [end]).joined(separator: "\n"))
    }
}
