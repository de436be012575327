import RingbackCore
import RingbackStore
import RingbackWords

/// What to do with a due mail.
enum Composed: Sendable {
    case mail(OutgoingMail)
    /// Overtaken by events, with the reason.
    case dropped(Phrase)
}

/// Composes queued mails when they are sent, so that each says what is true then.
struct MailComposer {
    let session: any SQLSession
    let view: OfficeView
    let now: Timestamp
    let key: [UInt8]

    private var office: OfficeID { view.office.id }

    func compose(_ row: OutboxRow) throws -> Composed {
        guard let id = row.person, let person = view.person(id), person.works else {
            return .dropped(say("They have left."))
        }
        guard !person.email.isEmpty else { return .dropped(say("They have no email address.")) }
        guard view.wishes(of: id).wants(row.kind) else { return .dropped(say("They turned this email off.")) }
        if row.kind == .password, now >= row.expiresAt { return .dropped(say("Its link expired before it was sent.")) }
        var matter = LetterMatter(
            office: view.office.name, reader: id, language: view.language(of: id),
            clock: view.clock(of: id, at: now), names: view.names,
            links: LetterLinks(
                home: view.mail.publicURL, token: MailToken(for: row, use: .link, office: office, key: key).text),
            particulars: MailParticulars(json: row.particulars))
        matter.madeAt = row.madeAt
        matter.isBare = view.mail.withoutParticulars || view.wishes(of: id).withoutParticulars
        if let message = row.message {
            guard let acting = view.acting(id, via: .mail, at: now) else { return .dropped(say("They have left.")) }
            let scope = ReadScope(session: session, view: view, acting: acting, now: now)
            if let seen = try scope.seen(message)?.row {
                if let why = try reasonNotToSend(row, seen.message, id) { return .dropped(why) }
                try fill(&matter, row, seen, scope)
            } else if row.kind == .decided, let gone = try MessageQueries.find(message, in: office, session) {
                // The previous owner is only told that it was accepted.
                matter.message = gone.message
                matter.number = number(of: gone.message)
                matter.links = LetterLinks(home: "", token: "")
            } else {
                return .dropped(say("They no longer have access to the message."))
            }
        }
        if row.kind == .digest || row.kind == .endOfDay {
            matter.open = try openCalls(of: id)
            if row.kind == .endOfDay, Letters.owed(matter).isEmpty {
                return .dropped(say("They no longer have any calls."))
            }
        }
        if let why = try fillByKind(&matter, row, to: id) { return .dropped(why) }
        if row.kind == .copyOnReturn || row.kind == .copy, let why = try reasonNotToSendCopy(row, to: id) {
            return .dropped(why)
        }
        return .mail(try mail(row, to: person, letter: Letters.write(row.kind, matter)))
    }

    /// What a mail says that is about no message.
    /// - Returns: why it need not be sent; `nil` if it does.
    private func fillByKind(_ matter: inout LetterMatter, _ row: OutboxRow, to id: PersonID) throws -> Phrase? {
        if row.kind == .shiftNote {
            guard let shift = try shiftLetter(row, to: id) else {
                return say("They have read it, or no longer keep the sheet.")
            }
            matter.shift = shift
        }
        if row.kind == .evening {
            guard let evening = try eveningLetter(to: id), !evening.isEmpty else {
                return say("There is nothing left to tell.")
            }
            matter.evening = evening
        }
        if row.kind == .standard {
            guard let standard = try standardLetter(row, to: id) else {
                return say("It was read, changed again or answered before it was sent.")
            }
            matter.standard = standard
        }
        if row.kind == .fairness, matter.particulars.act != Letters.replacedForFairness, try !readsFairness(id) {
            return say("They do not read the comparison any more.")
        }
        if row.kind == .duty {
            guard let duty = try dutyLetter(row, to: id) else {
                return say("It was decided, or the duty given up, before it was sent.")
            }
            matter.duty = duty
        }
        if row.kind == .request {
            guard let request = try requestLetter(row, to: id) else {
                return say("It was answered or taken back before it was sent.")
            }
            matter.request = request
        }
        if row.kind == .complaint {
            guard let complaint = try complaintLetter(row, to: id) else {
                return say("It was settled before it was sent, or is not theirs to see.")
            }
            matter.complaint = complaint
        }
        if row.kind == .playbook {
            guard let playbook = try playbookLetter(row, to: id) else {
                return say("It was decided or answered before it was sent.")
            }
            matter.playbook = playbook
        }
        if row.kind == .rolling {
            guard let rolling = try rollingLetter(row, to: id) else {
                return say("They no longer see the sheet.")
            }
            matter.rolling = rolling
        }
        return nil
    }

    private func mail(_ row: OutboxRow, to person: Person, letter: Letter) throws -> OutgoingMail {
        let account = view.mail
        func messageID(_ row: OutboxRow) -> String {
            MailThread.messageID(
                token: MailToken(for: row, use: .reply, office: office, key: key).text, domain: account.domain)
        }
        var references: [String] = []
        if let message = row.message,
            let thread = try OutboxQueries.thread(
                of: message, to: person.id, before: row.number, in: office, session)
        {
            references = [messageID(thread.first)]
            if thread.last.number != thread.first.number { references.append(messageID(thread.last)) }
        }
        if !row.answersMail.isEmpty { references.append(row.answersMail) }
        return OutgoingMail(
            letter: letter, fromName: view.office.name, from: account.from, toName: person.name,
            // An address change is told to the old address.
            to: row.kind == .access ? row.address : person.email,
            replyTo: MailThread.replyAddress(
                from: account.from, token: MailToken(for: row, use: .reply, office: office, key: key).text,
                domain: account.domain),
            messageID: messageID(row), references: references, date: now, isReply: row.kind == .receipt,
            proof: MailToken(for: row, use: .bounce, office: office, key: key).text)
    }

    /// Why a mail no longer needs to be sent; `nil` if it does.
    private func reasonNotToSend(_ row: OutboxRow, _ message: Message, _ person: PersonID) throws -> Phrase? {
        switch row.kind {
        case .assigned, .calledAgain, .dueSoon, .nudged, .ladder:
            guard message.isOpen else { return say("The message was closed before it was sent.") }
        case .offered:
            guard message.isOpen else { return say("The message was closed before it was sent.") }
            guard message.ownership.handover?.id == row.handover else { return say("The offer was already answered.") }
        default: return nil
        }
        switch row.kind {
        case .assigned, .calledAgain, .dueSoon:
            guard message.owner == person || view.worker(of: message, at: now) == person else {
                return say("The message went to somebody else first.")
            }
        default: break
        }
        if row.kind == .dueSoon, message.face != .sheet { return say("Word was left before it was sent.") }
        if row.kind == .nudged, message.ownership.acceptedAt != nil, MailParticulars(json: row.particulars).by == nil {
            return say("It was answered before it was sent.")
        }
        if row.kind == .calledAgain,
            try OutboxQueries.hasTold(message.id, to: person, since: message.timing.lastCallAt, in: office, session)
        {
            return say("An earlier email already said so.")
        }
        return nil
    }

    private func fill(_ matter: inout LetterMatter, _ mail: OutboxRow, _ row: MessageRow, _ scope: ReadScope) throws {
        let message = row.message
        matter.message = message
        matter.away = message.isOpen ? view.notice(of: message.owner, team: message.routing.team, at: now) : nil
        matter.receiverAway = message.ownership.handover.flatMap {
            view.notice(of: $0.to, team: message.routing.team, at: now)
        }
        matter.company = row.company
        matter.pronunciation = row.pronunciation
        matter.number = number(of: message)
        matter.calls = try MessageEventQueries.calls(of: message.id, in: office, limit: 6, session).map {
            LetterMatter.Call(
                at: $0.at, by: view.name(of: $0.answeredBy), source: $0.source, regarding: $0.regarding, told: $0.told)
        }
        matter.context = try context(of: message, scope)
        if let id = mail.handover {
            matter.handover = try MessageEventQueries.handovers(of: message.id, in: office, session)
                .first { $0.handover.id == id }?.handover
        }
        if let id = mail.answer,
            let asked = try MessageEventQueries.answers(of: message.id, in: office, session).first(where: {
                $0.id == id
            })
        {
            matter.question = LetterMatter.Said(text: asked.said, by: view.name(of: asked.by), at: asked.at)
            matter.reply = asked.reply.map {
                LetterMatter.Said(text: $0.said, by: view.name(of: $0.by), at: $0.at)
            }
        }
    }

    private var numbers: NumberFormat {
        NumberFormat(country: view.office.country, released: view.releasedNumbers)
    }

    private func number(of message: Message) -> LetterMatter.Number? {
        let shown = numbers.text(message.caller)
        if shown.isEmpty { return nil }
        return LetterMatter.Number(
            shown: shown, e164: message.caller.number, caution: numbers.caution(message.caller.number))
    }

    /// What to know about the caller: everything on their card for those who may see it, else what belongs to this
    /// message.
    private func context(of message: Message, _ scope: ReadScope) throws -> [LetterMatter.Said] {
        let isOwner = scope.acting.isBy(message.owner)
        var rows = try MessageEventQueries.context(ofMessage: message.id, in: office, session)
        let seesAll = Policy.allows(.seeCallerCard, scope.acting)
        if let contact = message.caller.contact, isOwner || seesAll {
            let known = Set(rows.map(\.id))
            rows += try scope.context(of: contact, showsAll: seesAll)
                .filter { !known.contains($0.id) }
        }
        return rows.sorted { $0.at > $1.at }.prefix(5).map {
            LetterMatter.Said(text: $0.said, by: view.name(of: $0.by), at: $0.at)
        }
    }

    /// What is to be returned on the sheets of absent people somebody covers for.
    private func covered(by person: PersonID) throws -> [MessageRow] {
        let covers = view.covered(by: person, at: now)
        return try Set(covers.map(\.owner)).sorted().flatMap { owner in
            try SheetQueries.all(owner: owner, face: .sheet, in: office, session).filter { row in
                covers.contains(Covering(owner: owner))
                    || row.message.routing.team.map { covers.contains(Covering(owner: owner, team: $0)) } ?? false
            }
        }
    }

    private func openCalls(of person: PersonID) throws -> [OpenCall] {
        let today = view.hours(of: person).workday(at: now)
        func open(_ row: MessageRow, _ part: OpenCall.Part) -> OpenCall {
            let message = row.message
            let name = message.caller.name.isEmpty ? numbers.text(message.caller) : message.caller.name
            return OpenCall(
                part: part, id: message.id, caller: row.company.isEmpty ? name : "\(name), \(row.company)",
                regarding: message.regarding, due: message.timing.due, calls: message.tally.calls,
                number: number(of: message),
                owner: message.owner == person || message.ownership.handover?.to == person
                    ? nil : view.name(of: message.owner))
        }
        func part(_ message: Message) -> OpenCall.Part {
            if message.timing.due < now { return .late }
            return view.hours(of: person).workday(at: message.timing.due) == today ? .today : .later
        }
        let sheet = try (SheetQueries.all(owner: person, face: .sheet, in: office, session) + covered(by: person))
            .sorted { ($0.message.code, $0.message.timing.due) < ($1.message.code, $1.message.timing.due) }
            .map { open($0, part($0.message)) }
        let out = try SheetQueries.all(owner: person, face: .out, in: office, session).map { open($0, .out) }
        let offered = try SheetQueries.offered(to: person, in: office, session).map { open($0, .offered) }
        return sheet + out + offered
    }
}
