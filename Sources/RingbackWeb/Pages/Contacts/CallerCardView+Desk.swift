import RingbackCore
import RingbackDesk
import RingbackWords

extension CallerCardView {
    /// Who a contact is and what they were told, as far as the Desk shows the reader.
    /// - Parameter message: the message whose card this is; not listed among the others.
    init(_ card: CallerCard, _ say: Wording, besides message: MessageID? = nil) {
        let contact = card.contact
        self.init(
            contact: contact.id.text, name: Self.name(contact), plainName: contact.name,
            company: contact.company.isEmpty ? nil : contact.company,
            pronunciation: Self.howToSay(contact, say), speech: Self.speech(contact, card.saying),
            spelling: Self.confirmed(contact.spellingConfirmed, card.names, say) ?? say("not confirmed"),
            sayingConfirmed: Self.confirmed(contact.pronunciationConfirmed, card.names, say),
            localTime: card.zone.flatMap { Self.clock($0, say) },
            numbers: contact.numbers.map { Number($0, say) }, lastNumber: Self.lastNumber(card, say),
            assistants: card.assistants.map { Related($0, say) }, assistantOf: card.assists.map { Related($0, say) },
            standing: card.standings.isEmpty ? nil : Self.standings(card.standings, say),
            holder: card.holder.map { say("\($0.name) holds it") }, remark: contact.note.isEmpty ? nil : contact.note,
            open: card.open.filter { $0.id != message }.map { OpenMessage($0, sees: card.seen.contains($0.id), say) },
            rung: card.rung.map { RungLine($0, say) },
            toldBefore: card.calls.compactMap { Told($0, card.names, say) },
            before: card.calls.compactMap { Note($0, say) },
            logged: card.logged.map { Self.logged($0, say) }, hasMoreCalls: card.hasMoreCalls,
            context: card.context.map { Note($0, card.names, say) },
            questions: card.questions.filter { $0.answer == nil }.map { Question($0, card.names, say) },
            answered: card.questions.filter { $0.answer != nil }.map { Question($0, card.names, say) },
            notes: card.notes.map { Note($0, card.names, say) },
            missing: Missing(
                asksSpelling: contact.spellingConfirmed == nil,
                asksPronunciation: contact.pronunciationConfirmed == nil))
    }

    /// A caller who is not a contact: what their message knows.
    init(_ file: MessageFile, _ say: Wording) {
        let caller = file.entry.message.caller
        let number = say.numbers.text(caller)
        self.init(
            name: EntryView.caller(file.entry.message, say),
            numbers: number.isEmpty
                ? []
                : [
                    Number(
                        label: say("Number"), text: number, dial: caller.number,
                        care: say.numbers.care(caller.number))
                ],
            toldBefore: file.calls.compactMap { Told($0, file.names, say) },
            context: file.context.map { Note($0, file.names, say) })
    }

    /// A caller who is not a contact, at the desk: what is open, and what they were told.
    init(_ earlier: EarlierCalls, _ say: Wording) {
        let (caller, number) = (earlier.caller, say.numbers.text(earlier.caller))
        self.init(
            name: caller.name.isEmpty ? number : caller.name,
            numbers: caller.number.map {
                [Number(label: say("Number"), text: number, dial: $0, care: say.numbers.care($0))]
            } ?? [],
            lastNumber: caller.number == nil ? nil : number, remark: say("called before, not a contact"),
            open: earlier.open.map { OpenMessage($0, sees: earlier.seen.contains($0.id), say) },
            toldBefore: earlier.calls.compactMap { Told($0, earlier.names, say) })
    }

    private static func logged(_ call: LoggedCall, _ say: Wording) -> String {
        let at = say.fullMoment(call.at)
        let parts = [
            call.direction == .in ? say("\(at): called") : say("\(at): was rung"), ended(call, say),
            call.seconds > 0 ? say("\(call.seconds / 60) min \(call.seconds % 60) s") : "",
            call.ext.isEmpty ? "" : say("at \(call.ext)", context: "extension"),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The usual endings, which a log names in one way whatever the telephone system calls them; others as it does.
    private static func ended(_ call: LoggedCall, _ say: Wording) -> String {
        switch call.ended {
        case "answered": say("answered", context: "call")
        case "no answer": say("no answer")
        case "busy": say("busy")
        case "failed": say("failed", context: "call")
        default: call.ended
        }
    }

    private static func name(_ contact: Contact) -> String {
        contact.honorific.isEmpty ? contact.name : "\(contact.honorific) \(contact.name)"
    }

    private static func howToSay(_ contact: Contact, _ say: Wording) -> String? {
        if !contact.pronunciation.isEmpty { return contact.pronunciation }
        return contact.pronunciationConfirmed == nil ? nil : say("as written ✓")
    }

    static func speech(_ contact: Contact, _ saying: Saying?) -> Path? {
        saying.map { Paths.contactSpeech(contact.id.text, digest: $0.digest) }
    }

    /// "confirmed by Jamie, Nov 3".
    private static func confirmed(
        _ confirmation: Contact.Confirmation?, _ names: [PersonID: String], _ say: Wording
    ) -> String? {
        confirmation.map { say("confirmed by \(names[$0.by] ?? say("somebody")), \(say.day($0.at))") }
    }

    /// The local time there, and how it is known.
    private static func clock(_ zone: CallerCard.Zone, _ say: Wording) -> String? {
        guard let there = say.clock(in: zone.name) else { return nil }
        let place = zone.name.split(separator: "/").last.map(String.init) ?? zone.name
        let city = place.replacing("_", with: " ")
        let isHere = say.isTimeHere(zone.name)
        switch zone {
        case .known:
            return isHere ? say("\(there) in \(city), as here") : say("\(there) in \(city)", context: "time")
        case .byNumber(_, let e164):
            let number = say.numbers.text(e164: e164, asGiven: e164)
            return isHere
                ? say("\(there), as here, by the number \(number) (\(city))")
                : say("\(there), by the number \(number) (\(city))")
        }
    }

    private static func lastNumber(_ card: CallerCard, _ say: Wording) -> String? {
        card.lastNumber.map { say.numbers.text(e164: $0.hasPrefix("+") ? $0 : nil, asGiven: $0) }
    }

    private static func standings(
        _ standings: [(principal: Named, kind: Standing, why: String)], _ say: Wording
    ) -> String {
        standings.map { standing in
            let (kind, name) = (standing.kind.label, standing.principal.name)
            return standing.why.isEmpty
                ? say("\(kind) for \(name)", context: "standing") : say("\(kind) for \(name) (\(standing.why))")
        }.joined(separator: "; ")
    }
}

extension CallerCardView.Number {
    init(_ number: Contact.Number, _ say: Wording) {
        let label = number.label.isEmpty ? say("Number") : say(Phrase(numberLabel: number.label))
        var marks = number.isPrimary ? [say("first to try")] : []
        if number.isShared { marks.append(say("shared line")) }
        if !number.bestHours.isEmpty { marks.append(number.bestHours) }
        self.init(
            label: number.invalidSince.map { say("\(label), wrong since \(say.day($0))") } ?? label,
            text: say.numbers.text(number),
            dial: number.invalidSince == nil ? number.e164 : nil, care: say.numbers.care(number.e164),
            marks: marks)
    }
}

extension CallerCardView.Related {
    init(_ related: CallerCard.Related, _ say: Wording) {
        let contact = related.contact
        self.init(
            id: contact.id.text, name: contact.name,
            pronunciation: contact.pronunciation.isEmpty ? nil : contact.pronunciation,
            speech: CallerCardView.speech(contact, related.saying), note: related.note,
            numbers: contact.numbers.filter { $0.invalidSince == nil }.prefix(4).map { .init($0, say) })
    }
}

extension CallerCardView.Question {
    init(_ question: QuestionRow, _ names: [PersonID: String], _ say: Wording) {
        func who(_ person: PersonID, _ at: Timestamp) -> String {
            "\(names[person] ?? say("somebody")), \(say.day(at))"
        }
        self.init(
            id: question.id.text, asks: question.asks,
            by: question.answer.map { who($0.by, $0.at) } ?? who(question.by, question.at),
            answer: question.answer?.said)
    }
}

extension CallerCardView.OpenMessage {
    init(_ entry: Entry, sees: Bool, _ say: Wording) {
        let message = entry.message
        let name = entry.askedFor?.name ?? entry.team ?? entry.owner.name
        let (calls, last) = (message.tally.calls, say.moment(message.timing.lastCallAt))
        let counted = say(calls, one: "1 call, \(last)", other: "\(calls) calls, last \(last)")
        self.init(
            id: sees ? entry.id.text : nil, title: message.regarding.isEmpty ? say("For \(name)") : message.regarding,
            detail: say("\(entry.owner.name) owes the return"), story: "\(say(message.code.name)), \(counted)")
        // Of a message that they may not open, the reader knows only what taking a call requires.
        guard sees else { return }
        isLate = entry.isLate
        due = isLate ? say.late(since: message.timing.due) : say("due \(say.moment(message.timing.due))")
        if let tried = entry.row.lastAttempt {
            let outcome =
                tried.with.isEmpty ? say(tried.outcome.label) : say("\(tried.outcome.label) with \(tried.with)")
            story += " · \(outcome) \(say.moment(tried.at))"
        }
    }
}

extension CallerCardView.RungLine {
    init(_ rung: Rung, _ say: Wording) {
        let regarding = rung.about?.message.regarding ?? ""
        self.init(
            text: say("\(rung.by.name) called them \(say.fullMoment(rung.at))"),
            about: regarding.isEmpty ? nil : regarding,
            message: rung.sees ? rung.about?.id.text : nil)
    }
}

extension CallerCardView.Told {
    /// - Returns: `nil` for a call on which nothing was said.
    init?(_ call: CallRow, _ names: [PersonID: String], _ say: Wording) {
        if call.told.isEmpty { return nil }
        self.init(when: say.moment(call.at), words: call.told, by: names[call.answeredBy] ?? say("somebody"))
    }
}

extension CallerCardView.Note {
    /// What a call was about.
    /// - Returns: `nil` for a call of which nothing was noted.
    init?(_ call: CallRow, _ say: Wording) {
        if call.regarding.isEmpty { return nil }
        self.init(text: call.regarding, by: say.day(call.at))
    }

    init(_ context: ContextRow, _ names: [PersonID: String], _ say: Wording) {
        let (by, at) = (names[context.by] ?? say("somebody"), say.day(context.at))
        self.init(
            id: context.id.text, text: context.said,
            by: context.expiresAt.map { say("\(by), \(at), until \(say.day($0))") } ?? "\(by), \(at)")
    }

    init(_ note: NoteRow, _ names: [PersonID: String], _ say: Wording) {
        let (by, principal) = (names[note.by] ?? say("somebody"), names[note.principal] ?? say("somebody"))
        self.init(id: note.id.text, text: note.said, by: say("\(by), \(say.day(note.at)), for \(principal)"))
    }
}
