import RingbackCore
import RingbackStore
import RingbackWords

extension Answers {
    /// Whom "not mine" goes to, and why it is them.
    struct Target {
        let person: PersonID
        /// The duty that the message is about, and whether they hold it or are to be asked about it.
        var duty: (name: String, isHolder: Bool)?

        /// What the offer says, with why it came to them.
        func note(after said: String, _ view: OfficeView) -> String {
            guard let why = why(view) else { return said }
            if said.isEmpty { return why }
            // What was said is never cut for it.
            return said.unicodeScalars.count + why.unicodeScalars.count < TextLimit.note ? "\(said)\n\(why)" : said
        }

        private func why(_ view: OfficeView) -> String? {
            duty.map { duty in
                view.language(of: person)(
                    duty.isHolder
                        ? say("It is about “\(duty.name)”, which you hold.")
                        : say("It is about “\(duty.name)”, and you are the one to ask about that now."))
            }
        }

        /// The same note without why it came to them: it goes on to somebody else.
        func said(in note: String, _ view: OfficeView) -> String {
            guard let why = why(view) else { return note }
            if note == why { return "" }
            return note.hasSuffix("\n\(why)") ? String(note.dropLast(why.count + 1)) : note
        }
    }

    /// What was said with an offer that goes on to the next, without why it came to the one who declined it.
    func said(with offer: Handover, of message: Message) throws -> String {
        guard let duty = try scope.duties(fitting: message.regarding).first?.duty.name else { return offer.note }
        return [true, false].reduce(offer.note) { note, isHolder in
            Target(person: offer.to, duty: (duty, isHolder)).said(in: note, view)
        }
    }

    /// The holder of the duty that the message is about, or its lead; else whoever holds the account or is on duty, else
    /// the supervisor; never the taker.
    func dutyHolder(of message: Message, named text: String, besides: Set<PersonID> = []) throws -> Target {
        if !text.isEmpty {
            let target = try scope.named(text).person
            if target == message.filing.taker { throw MessageError.notToTaker(name: view.name(of: target)) }
            return Target(person: target)
        }
        let contact = try message.caller.contact.flatMap { try ContactQueries.find([$0], in: office, session)[$0] }
        let duty = message.routing.team.flatMap { view.picture.teams[$0] }.flatMap { view.onDuty($0, at: now)?.person }
        let account = try contact.flatMap(scope.holder)?.person
        let record = try scope.duties(fitting: message.regarding).first
        let register = record.map { [scope.whomToAsk($0), scope.answers($0).person, $0.duty.lead] } ?? []
        let person = try DutyHolder.next(
            register: register.filter { view.person($0)?.works == true && view.mayGetCalls($0, at: now) },
            account: account, duty: duty, supervisors: view.supervisors(of: message.owner),
            not: besides.union([message.owner, message.filing.taker]))
        guard let record, register.contains(person) else { return Target(person: person) }
        return Target(
            person: person, duty: (record.duty.name, record.holder(on: scope.today) == person))
    }
}

extension OfficeView {
    /// Whether somebody is on the clock: nothing new goes to who has an unpaid break.
    fileprivate func mayGetCalls(_ person: PersonID, at now: Timestamp) -> Bool {
        unpaidBreak(of: person, at: now) == nil
    }
}
