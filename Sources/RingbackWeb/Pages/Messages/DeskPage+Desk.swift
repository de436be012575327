import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension ProposalView {
    /// Who would own the message, and whether it would add a call to an open one.
    /// - Parameter named: the person already entered; then it is no proposal, only the destination.
    /// - Parameter names: everybody’s.
    init?(_ forecast: Forecast, named: String, _ say: Wording, names: [PersonID: String]) {
        guard let owner = forecast.owner else { return nil }
        let why =
            switch owner.reason {
            case .ownsOpenMessage(let since): Self.open(forecast.joins, since, say)
            case .lastSpokeWith(let at): say("last spoke with this caller, \(say.moment(at))")
            case .rang(let at): say("called them, \(say.moment(at))")
            case .owedLast(let at): say("owned their last call, \(say.moment(at))")
            case .named: say("will owe the return")
            case .holdsAccount, .holdsCompany, .holdsDuty, .onDuty, .receivesMail: say(owner.reason.words)
            }
        self.init(
            owner: owner.person.name, why: why,
            joins: forecast.joins.map { say("Add as \(ordinal: $0.message.tally.calls + 1) call") },
            code: forecast.joins?.message.code,
            away: owner.away.map { say.away($0, names) }
                ?? owner.onBreakUntil.map { say("\(owner.person.name) is on an unpaid break until \(say.moment($0)).") },
            cover: owner.cover?.name)
        if let other = forecast.elsewhere {
            let away = other.away.map { " \(say.away($0, names))" } ?? ""
            let since = say.moment(other.message.timing.firstCallAt)
            elsewhere = (
                other.owner.name, say("\(other.owner.name) already owes them a call, since \(since).") + away
            )
        }
    }

    /// "has The Big Merger, open since Monday": the message that the call goes to.
    private static func open(_ joins: Entry?, _ since: Timestamp, _ say: Wording) -> String {
        let (about, since) = (joins?.message.regarding ?? "", say.brief(since))
        if about.isEmpty { return say("has their open message from \(since)") }
        let short = about.count > 24 ? "\(about.prefix(22))…" : about
        return say("has “\(short)”, open since \(since)")
    }
}

extension Forecast {
    /// Why it is not added to an open message, if it may be several callers'.
    func undecided(_ say: Wording) -> String? {
        guard let first = mayBe.first else { return nil }
        let names = mayBe.prefix(5).dropFirst().reduce(first) { say("\($0) or \($1)") }
        return say(
            """
            This may be \(names), so it is filed separately. If you know who it is, enter the full name.
            """)
    }
}

extension ContactResult {
    init(_ found: FoundCaller, isPlain: Bool, _ say: Wording) {
        var details = found.company.isEmpty ? [] : [found.company]
        if found.contact?.spellingConfirmed != nil { details.append(say("spelling confirmed ✓")) }
        if found.contact == nil { details.append(say("no contact")) }
        if let why = found.why.phrase { details.append(say(why)) }
        let number =
            found.contact.map { $0.firstToTry.map { say.numbers.text($0) } }
            ?? say.numbers.text(e164: found.number, asGiven: found.numberText)
        self.init(
            id: found.contact?.id.text ?? "", name: found.name,
            detail: details.isEmpty ? nil : details.joined(separator: " · "),
            number: number, dial: found.number, state: found.called.map { say("called \(say.brief($0))") },
            isPlain: isPlain, message: found.message?.text,
            open: found.open.map { say("open with \($0.owner.name)") })
    }
}

extension ContactHit.Why {
    /// In a few words; empty if it is obvious.
    var phrase: Phrase? {
        switch self {
        case .number: say("this number")
        case .partOfNumber: say("part of the number")
        case .name: nil
        case .company: say("by company")
        case .variant: say("another form of the name")
        case .sound: say("sounds similar")
        case .similar: say("similar spelling")
        case .part: say("part of the name")
        }
    }
}

extension String {
    var nilIfEmpty: String? { isEmpty ? nil : self }
}

extension WaitingCall {
    init(_ caller: WaitingCaller, _ names: [PersonID: String], _ say: Wording) {
        let seconds = Int(say.now.seconds(since: caller.since))
        self.init(
            id: caller.id.text, line: caller.line, name: caller.name,
            number: caller.number.isEmpty ? nil : caller.number,
            for: PersonID(caller.forWhom).flatMap { names[$0] } ?? caller.forWhom, seconds: seconds,
            waited: Wording.waited(seconds), by: names[caller.by] ?? "",
            open: caller.openBy.map { by in
                say("open with \(names[by] ?? say("somebody")) since \(caller.openedAt.map { say.moment($0) } ?? "")")
            })
    }
}

extension TakenMessage {
    init(_ entry: Entry, _ say: Wording) {
        let message = entry.message
        let became: String
        if let closing = message.closing {
            let at = say.moment(closing.at)
            became = closing.isReturn ? say("returned, \(closing.label) \(at)") : "\(say(closing.label)) \(at)"
        } else if entry.isReturned {
            became = say("returned")
        } else if let to = entry.offeredTo {
            became = say("owner \(entry.owner.name), offered to \(to.name)")
        } else {
            let tried = entry.row.lastAttempt.map { ", \(say($0.outcome.label)) \(say.moment($0.at))" } ?? ""
            let (who, due) = (entry.owner.name + tried, say.moment(message.timing.due))
            // Of an entry they may not see, the taker knows only when their own call is due.
            became =
                switch (entry.isCallAlone, entry.isLate) {
                case (true, true): say("owner \(who), this call due \(due), late")
                case (true, false): say("owner \(who), this call due \(due)")
                case (false, true): say("owner \(who), due \(due), late")
                case (false, false): say("owner \(who), due \(due)")
                }
        }
        self.init(
            id: entry.isCallAlone ? nil : entry.id.text, caller: EntryView.caller(message, say),
            for: entry.askedFor?.name ?? entry.team ?? entry.owner.name, at: say.moment(message.timing.lastCallAt),
            became: became,
            fate: message.closing.map { $0.outcome == .closedWithReason ? .open : .returned }
                ?? (entry.isReturned ? .returned : entry.isLate && entry.offeredTo == nil ? .late : .open))
    }
}

extension Filed {
    /// "Filed: Dana owes John Smith a call by 5:00 PM", and any further decisions.
    func sentence(_ say: Wording) -> String {
        let caller = EntryView.caller(entry.message, say)
        var sentences: [String] = []
        if !entry.message.isOpen {
            sentences = [say("Resolved at the desk. No call back needed.")]
        } else {
            let (owner, at) = (entry.owner.name, say.moment(entry.message.timing.due))
            // Of an entry they may not see, the filer knows only their own call.
            let due =
                entry.isCallAlone
                ? say("\(owner) owes \(caller) a call. This call is due by \(at).")
                : say("\(owner) owes \(caller) a call by \(at).")
            sentences =
                added && !entry.isCallAlone
                ? [due, say("Call \(entry.message.tally.calls), on the same entry.")] : [say("Filed: \(due)")]
        }
        sentences += promises.isEmpty ? [] : [say(promised)]
        // Filing says who works it meanwhile, so the filer need not open the owner's sheet.
        if let away = entry.away, !entry.isCallAlone { sentences.append(say.away(away, entry.names)) }
        if let remark = entry.numberRemark { sentences.append(say(remark)) }
        if let besides { sentences.append(say("Filed as a different caller, not \(besides).")) }
        if isKept { sentences.append(say("\(caller) called before and is now a contact.")) }
        if let notLowered, !entry.isCallAlone {
            let code = entry.message.code
            sentences.append(
                say("It stays at \(code.rawValue) \(code.name), not \(notLowered.rawValue) \(notLowered.name)."))
        }
        return sentences.joined(separator: " ")
    }

    /// What was said that should not have been; it is filed all the same.
    private var promised: Phrase {
        let (times, words) = (promises.filter { $0.why != .neverSay }, promises.filter { $0.why == .neverSay })
        func quoted(_ found: [Promise]) -> Phrase { Phrase.list(found.map { Phrase(verbatim: "“\($0.words)”") }) }
        guard words.isEmpty else {
            return say("What you said has \(quoted(words)), not to be said for \(entry.owner.name).")
        }
        return say("What you said promises a time: \(quoted(times)). Next time: “as soon as possible”.")
    }

    /// The API's name for it.
    var way: String { besides == nil ? added ? "added" : "new" : "another" }
}

// MARK: - The message form's values

extension MessageDraft {
    init(_ form: Fields) {
        self.init(
            forWhom: form["for"], callerName: form["caller.name"], callerNumber: form["caller.number"],
            contact: form.id("contact"), newContact: form.isOn("caller.new"), regarding: form["regarding"],
            code: form.code("code") ?? .today, told: form["told"], boxes: Boxes(names: form.all("boxes")),
            source: form.word("source") ?? .telephone, settled: form.isOn("settled"), around: form["around"])
        apart = form["again"] == "new"
        readBack = form.isOn("readBack")
        isProposed = !forWhom.isEmpty && forWhom == form["proposed"]
        if let same: ContactID = form.id("caller.is") { (contact, isConfirmed) = (same, true) }
        if form["caller.is"] == DeskDraft.another { contact = nil }
        goesOn = form.id("onto")
        returns = form.id("returns")
        waiting = form.id("waiting")
        window = Timestamp(rfc3339: form["window"])
        isCodeChosen = form.isOn("codeChosen") || code != .today
        lowers = form.isOn("lower")
        playbook = form["playbook"]
    }
}

extension MessageDraft {
    /// Whether the caller wants a return but left no way to be reached.
    var isWithoutReturn: Bool {
        callerNumber.isEmpty && contact == nil && goesOn == nil && !settled && !boxes.contains(.willCallAgain)
            && NameAndNumber(callerName) == nil
    }
}

extension DeskDraft {
    /// As typed.
    init(_ form: Fields) {
        self.init(contact: form["contact"], name: form["caller.name"], number: form["caller.number"])
        (same, onto) = (form["caller.is"], form["onto"])
        if form["for"] != form["proposed"] { `for` = form["for"] }
        (regarding, told, around) = (form["regarding"], form["told"], form["around"])
        (code, boxes) = (form.code("code") ?? .today, Boxes(names: form.all("boxes")))
        (isNewContact, readBack) = (form.isOn("caller.new"), form.isOn("readBack"))
        source = form.word("source") ?? .telephone
        (line, waiting, key) = (form["line"], form["waiting"], form["key"])
        (window, playbook) = (form["window"], form["playbook"])
    }

    /// As it was when the caller was put on hold. The board stores the form as the script sends it: JSON by field.
    init(_ caller: WaitingCaller) {
        let kept = try? JSONReader.read(ByteBuffer(string: caller.draft))
        func text(_ name: String) -> String { kept?.text(name) ?? "" }
        self.init(contact: text("contact"), name: caller.name, number: caller.number, for: caller.forWhom)
        (regarding, told, around) = (text("regarding"), text("told"), text("around"))
        window = text("window")
        code = Int(text("code")).flatMap(Code.init) ?? .today
        boxes = Boxes(names: kept?.texts("boxes") ?? [])
        (isNewContact, readBack) = (text("caller.new") == "true", text("readBack") == "true")
        source = CallSource(rawValue: text("source")) ?? .telephone
        (line, waiting) = (caller.line, caller.id.text)
    }

    /// For the hold board.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.field("contact", contact)
            json.field("regarding", regarding)
            json.field("code", String(code.rawValue))
            json.array("boxes", boxes.names)
            json.field("told", told)
            if !window.isEmpty { json.field("window", window) }
            json.field("around", around)
            if isNewContact { json.field("caller.new", "true") }
            if readBack { json.field("readBack", "true") }
            json.field("source", source.rawValue)
        }
        return String(buffer: json.finish())
    }
}
