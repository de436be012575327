package import RingbackWords

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
            case .ladder: ladder(matter)
            case .dueSoon: dueSoon(matter)
            case .returned: returned(matter)
            case .digest, .endOfDay: list(kind, matter)
            case .shiftNote: shiftNote(matter)
            case .evening: evening(matter)
            case .standard: standard(matter)
            case .playbook: playbook(matter)
            case .fairness: fairness(matter)
            case .complaint: complaint(matter)
            case .duty: duty(matter)
            case .request: request(matter)
            case .rolling: rolling(matter)
            case .copyOnReturn, .copy: copy(kind, matter)
            case .receipt: receipt(matter)
            case .trouble: said(matter, else: say("Mail to somebody is not arriving."))
            case .access: said(matter, else: say("Your access was changed."))
            case .password: password(matter)
            case .test: said(matter, else: say("This is a test: email from Ringback reaches you."))
            }
        return Letter(
            subject: subject(kind, matter), blocks: blocks + [foot(kind, matter)], language: matter.language)
    }

    // MARK: Subjects

    /// All mails about one message share a subject, so that they form one conversation; it begins with the caller, so
    /// that mails sort and are found by caller.
    ///
    /// `John Smith, Acme — boiler leaks (by Tue, Nov 24, 5:00 PM)`
    package static func stem(
        _ message: Message, company: String, number: String, clock: ClockWords, in language: Language = .english
    ) -> String {
        var stem =
            message.caller.name.isEmpty ? (number.isEmpty ? language(say("A caller")) : number) : message.caller.name
        if !company.isEmpty, company != message.caller.name { stem += ", \(company)" }
        let about = PlainText.excerpt(message.regarding, to: 60)
        if !about.isEmpty { stem += " — \(about)" }
        if message.code == .asap { stem = language(say("ASAP: \(stem)")) }
        return message.code == .undecided
            ? stem : language(say("\(stem) (by \(clock.dated(message.timing.due)))"))
    }

    private static func subject(_ kind: MailKind, _ matter: LetterMatter) -> String {
        switch kind {
        case .receipt:
            let subject = matter.particulars.subject ?? ""
            if subject.isEmpty {
                return matter.particulars.stem.map { "Re: \($0)" } ?? matter.say("Your email to \(matter.office)")
            }
            return subject.lowercased().hasPrefix("re:") ? subject : "Re: \(subject)"
        case .digest:
            return "\(callsAreYours(matter)) — \(matter.clock.dated(matter.clock.now))"
        case .endOfDay:
            let day = matter.clock.onDate(matter.clock.now)
            return matter.say("Still open at the end of \(day): \(calls(owed(matter).count))")
        case .shiftNote: return shiftSubject(matter)
        case .evening: return eveningSubject(matter)
        case .standard: return standardSubject(matter)
        case .playbook: return playbookSubject(matter)
        case .fairness: return fairnessSubject(matter)
        case .complaint: return complaintSubject(matter)
        case .duty: return dutySubject(matter)
        case .request: return requestSubject(matter)
        case .rolling: return rollingSubject(matter)
        case .copyOnReturn, .copy: return copySubject(matter)
        case .access: return matter.say("Your access at \(matter.office)")
        case .password: return matter.say("Your new password at \(matter.office)")
        case .test: return matter.say("A test from Ringback, \(matter.office)")
        case .trouble: return matter.particulars.subject ?? matter.say("Mail from \(matter.office) is not arriving")
        default: return matter.particulars.stem ?? matter.say("A call")
        }
    }

    // MARK: Parts that several share

    /// "John Smith’s call", "the call from (713) 555-0142", "what John Smith wrote".
    static func whose(_ matter: LetterMatter) -> String {
        guard let message = matter.message else { return matter.say("a call") }
        let name = message.caller.name
        guard !name.isEmpty else {
            return matter.number.map { matter.say("the call from \($0.shown)") } ?? matter.say("a call")
        }
        switch message.filing.source {
        case .telephone: return matter.say("\(name)’s call")
        case .voicemail: return matter.say("\(name)’s voicemail")
        case .mail: return matter.say("\(name)’s mail")
        case .walkIn: return matter.say("\(name)’s visit")
        case .followUp: return matter.say("what \(name) was promised")
        }
    }

    /// Whether ``whose(_:)`` names a call: not every language returns a mail.
    static func isCall(_ matter: LetterMatter) -> Bool {
        matter.message.map { $0.filing.source == .telephone || $0.caller.name.isEmpty } ?? true
    }

    /// "Called today at 2:14 PM about boiler leaks."
    static func came(_ matter: LetterMatter) -> String {
        guard let message = matter.message else { return "" }
        return came(message.filing.source, message.timing.lastCallAt, about: message.regarding, matter)
    }

    static func came(
        _ source: CallSource, _ instant: Timestamp, about regarding: String, _ matter: LetterMatter
    ) -> String {
        let at = matter.clock.dayAndTime(instant)
        let did: Phrase =
            switch (source, topic(regarding)) {
            case (.telephone, .none): say("Called \(at)")
            case (.telephone, .words(let words)): say("Called \(at) about \(words)")
            case (.telephone, .sentence(let text)): say("Called \(at) about: \(text)")
            case (.voicemail, .none): say("Left a voicemail \(at)")
            case (.voicemail, .words(let words)): say("Left a voicemail \(at) about \(words)")
            case (.voicemail, .sentence(let text)): say("Left a voicemail \(at) about: \(text)")
            case (.mail, .none): say("Wrote \(at)")
            case (.mail, .words(let words)): say("Wrote \(at) about \(words)")
            case (.mail, .sentence(let text)): say("Wrote \(at) about: \(text)")
            case (.walkIn, .none): say("Came in \(at)")
            case (.walkIn, .words(let words)): say("Came in \(at) about \(words)")
            case (.walkIn, .sentence(let text)): say("Came in \(at) about: \(text)")
            case (.followUp, .none): say("Promised \(at)")
            case (.followUp, .words(let words)): say("Promised \(at): \(words)")
            case (.followUp, .sentence(let text)): say("Promised \(at): \(text)")
            }
        return sentence(matter.say(did))
    }

    /// What a call is about.
    enum Topic {
        case none
        /// "boiler leaks"
        case words(String)
        /// Text that begins like a sentence follows a colon.
        case sentence(String)
    }

    static func topic(_ regarding: String) -> Topic {
        let text = PlainText.excerpt(regarding, to: 200)
        guard let first = text.first else { return .none }
        return first.isUppercase ? .sentence(text) : .words(text)
    }

    static func sentence(_ text: String) -> String {
        text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }

    static func calls(_ count: Int) -> Phrase { say(count, one: "1 call", other: "\(count) calls") }

    /// The known facts, one per line.
    static func facts(_ matter: LetterMatter) -> Letter.Block {
        guard let message = matter.message else { return .facts([]) }
        var facts: [Letter.Fact] = []
        if let number = matter.number {
            if let caution = number.caution {
                let why = "(\(matter.say(caution.label))). \(matter.say(caution.sentence))"
                facts.append(.init(matter.say("Number"), "\(number.shown) \(why)"))
            } else {
                facts.append(.init(matter.say("Number"), number.shown, dials: number.e164))
            }
        }
        var caller = message.caller.name.isEmpty ? matter.say("no name was given") : message.caller.name
        if !matter.company.isEmpty { caller += ", \(matter.company)" }
        facts.append(.init(matter.say("Caller"), caller))
        if !matter.pronunciation.isEmpty {
            facts.append(.init(matter.say("Say", context: "how a name is pronounced"), matter.pronunciation))
        }
        if !message.regarding.isEmpty {
            facts.append(.init(matter.say("About", context: "what a call is about"), message.regarding))
        }
        facts.append(.init(matter.say("Due"), due(matter)))
        facts.append(
            .init(
                matter.say("Owner"), message.owner == matter.reader ? matter.say("you") : matter.name(message.owner)))
        let first = matter.clock.dayAndTime(message.timing.firstCallAt)
        facts.append(
            message.filing.source.came == nil
                ? .init(matter.say("Taken by"), "\(matter.name(message.filing.taker)), \(first)")
                : .init(matter.say("Received"), matter.say("by \(message.filing.source.label), \(first)")))
        if !message.told.isEmpty { facts.append(.init(matter.say("Was told"), "“\(message.told)”")) }
        if !message.boxes.isEmpty {
            let boxes = message.boxes.labels.map { matter.say($0) }
            facts.append(.init(matter.say("Action"), boxes.joined(separator: ", ")))
        }
        return .facts(facts)
    }

    /// "today at 5:00 PM", "late: it was due yesterday at 5:00 PM".
    static func due(_ matter: LetterMatter) -> String {
        guard let message = matter.message else { return "" }
        let at = matter.clock.dayAndTime(message.timing.due)
        if message.timing.due < matter.clock.now { return matter.say("late: it was due \(at)") }
        switch message.code {
        case .asap: return matter.say("as soon as you can, by \(at)")
        case .undecided: return matter.say("to be decided by \(at)")
        case .today, .sometime: return at
        }
    }

    /// The calls so far, if more than one, and what to know about the caller.
    static func background(_ matter: LetterMatter) -> [Letter.Block] {
        var blocks: [Letter.Block] = []
        if matter.calls.count > 1 {
            let lines = matter.calls.prefix(5).map { call in
                let came = matter.say(call.source.came ?? say("taken by \(call.by)"))
                var line = "\(matter.clock.dayAndTime(call.at)), \(came)"
                if !call.regarding.isEmpty { line += ": \(PlainText.excerpt(call.regarding, to: 160))" }
                guard !call.told.isEmpty else { return line }
                return matter.say("\(line) (was told: “\(PlainText.excerpt(call.told, to: 120))”)")
            }
            let count = matter.message?.tally.calls ?? matter.calls.count
            blocks.append(.heading(matter.say(count, one: "1 call so far", other: "\(count) calls so far")))
            blocks.append(.paragraph(lines.joined(separator: "\n")))
        }
        if !matter.context.isEmpty {
            blocks.append(.heading(matter.say("To know for this call")))
            let lines = matter.context.prefix(5).map { note in
                "\(PlainText.excerpt(note.text, to: 300)) — \(note.by), \(matter.clock.day(note.at))"
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
            isAccepted ? nil : to.act(.mine, matter.say("I’ll return it", context: "button"), isMain: true),
            to.act(.talked, matter.say("Talked"), isMain: isAccepted), to.act(.leftWord, matter.say("Left word")),
            to.act(.noAnswer, matter.say("No answer")), to.act(.wrongNumber, matter.say("Wrong number")),
        ])
            + links([
                to.act(.notMine, matter.say("Not mine")),
                to.act(.pleaseDoIt, matter.say("Please do it for me")),
                to.act(.needMore, matter.say("Need more")), to.act(.context, matter.say("Note for next time")),
            ])
    }

    static func opening(_ matter: LetterMatter) -> Letter.Link? {
        matter.message.flatMap { matter.links.message($0.id) }
            .map { Letter.Link(matter.say("Open the message"), url: $0) }
    }

    /// The words named here are known to ``ReplyPhrase``, in each language.
    static func foot(_ kind: MailKind, _ matter: LetterMatter) -> Letter.Block {
        var lines: [String] = []
        if let message = matter.message, message.isOpen {
            switch kind {
            case .offered:
                lines.append(matter.say("Or reply: “accept”, or “no” and the reason."))
            case .question:
                lines.append(matter.say("Or reply to this email with the answer."))
            case .trouble, .access, .password, .test, .digest, .endOfDay: break
            default:
                if message.owner == matter.reader {
                    lines.append(
                        matter.say(
                            """
                            Or reply, starting with one of these: mine · talked · left word with … · no answer · not \
                            mine · to … · need more: … · please do it for me. Anything else you write is saved for \
                            the next time they call; the call stays yours.
                            """))
                }
            }
        }
        var end = matter.say("From Ringback, the phone sheet of \(matter.office).")
        if MailKind.optional.contains(kind), let profile = matter.links.profile {
            end += " " + matter.say("Choose which emails you get, and when: \(profile)")
        }
        return .small((lines + [end]).joined(separator: "\n"))
    }
}
