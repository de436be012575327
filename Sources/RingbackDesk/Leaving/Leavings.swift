import RingbackCore
import RingbackStore
import RingbackWords

/// Leaving checklists, and the mailboxes of those who left.
struct Leavings: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// The checklist that stands, for whoever may work on it.
    func standing(of person: PersonID) throws -> Leaving {
        try Policy.require(.runLeaving, acting, acting.grounds(toOwner: person))
        guard let known = view.person(person) else { throw AccessError.notHere }
        guard let leaving = try LeavingQueries.standing(of: person, in: office, session) else {
            throw LeavingError.notBegun(known.name)
        }
        return leaving
    }

    /// Begins a checklist, or changes its last day and who answers the mailbox.
    func set(of person: PersonID, lastDay text: String, cover: PersonID?) throws {
        try Policy.require(.runLeaving, acting, acting.grounds(toOwner: person))
        guard let known = view.person(person) else { throw AccessError.notHere }
        if let cover, cover == person || view.person(cover)?.works != true { throw LeavingError.coverUnknown }
        let old = try LeavingQueries.standing(of: person, in: office, session)
        let today = view.office.hours.workday(at: now)
        var day = old?.lastDay ?? known.leftAt.map { view.office.hours.workday(at: $0) }
        if !text.isEmpty {
            guard let typed = view.office.days(at: now).day(text) else {
                throw LeavingError.lastDayMissing
            }
            day = typed
        }
        guard let day else { throw LeavingError.lastDayMissing }
        guard day >= today.adding(days: -366), day <= today.adding(days: 366) else { throw LeavingError.lastDayOver }
        var leaving = try old ?? Leaving(of: person, begunAt: now, begunBy: self.person, lastDay: day)
        leaving.lastDay = day
        leaving.cover = cover
        try LeavingQueries.put(leaving, in: office, session)
        tell(
            .leavingBegun, of: .person(person),
            ["lastDay": .text(day.description), "cover": .text(cover.map(view.name(of:)) ?? "")])
    }

    /// Somebody answered the mailbox today.
    /// - Parameter calls: how many they found in it.
    func work(of person: PersonID, calls: Int) throws {
        let known = try LeavingQueries.standing(of: person, in: office, session)
        guard known?.cover.map(acting.isBy) ?? false else { return try work(standing(of: person), calls) }
        try Policy.requireScope(for: .runLeaving, acting)
        if let known { try work(known, calls) }
    }

    private func work(_ leaving: Leaving, _ calls: Int) throws {
        let day = view.office.hours.workday(at: now)
        try LeavingQueries.work(
            WorkedMailbox(
                person: leaving.person, day: day, by: try person, at: now,
                calls: min(max(0, calls), WorkedMailbox.mostCalls)), in: office, session)
        tell(
            .leavingWorked, of: .person(leaving.person),
            ["day": .text(day.description), "calls": .integer(Int64(calls))])
    }

    func told(_ person: PersonID, text: String) throws {
        var leaving = try standing(of: person)
        let text = try PlainText.clean(text, limit: TextLimit.note)
        guard !text.isEmpty else { throw LeavingError.textMissing }
        leaving.told = Leaving.Mark(by: try self.person, at: now)
        try LeavingQueries.put(leaving, in: office, session)
        tell(.leavingTold, of: .person(person), ["text": .text(text)])
    }

    func park(_ person: PersonID, at place: String) throws {
        var leaving = try standing(of: person)
        let place = try PlainText.clean(place, limit: Leaving.parkedLimit, lines: .one)
        guard !place.isEmpty else { throw LeavingError.parkedMissing }
        leaving.parked = place
        leaving.parkedBy = Leaving.Mark(by: try self.person, at: now)
        try LeavingQueries.put(leaving, in: office, session)
        tell(.leavingStepDone, of: .person(person), ["step": "parked", "where": .text(place)])
    }

    /// The mailbox no longer takes calls: only once nothing in it is owed.
    func disconnect(_ person: PersonID) throws {
        var leaving = try standing(of: person)
        let rows =
            try SheetQueries.all(owner: person, face: .sheet, in: office, session)
            + SheetQueries.all(owner: person, face: .out, in: office, session)
        guard rows.isEmpty else {
            let callers = rows.prefix(5).map { view.callerWords($0.message) }
            throw LeavingError.unreturned(
                name: view.name(of: person), callers: callers + (rows.count > 5 ? ["…"] : []), count: rows.count)
        }
        let today = view.office.hours.workday(at: now)
        guard view.person(person)?.works == false || leaving.lastDay <= today else {
            throw LeavingError.stillWorks(name: view.name(of: person), lastDay: leaving.lastDay)
        }
        leaving.disconnected = Leaving.Mark(by: try self.person, at: now)
        try LeavingQueries.put(leaving, in: office, session)
        for greeting in view.picture.greetings[person] ?? [] where greeting.kind == .left && greeting.overAt == nil {
            try GreetingQueries.end(greeting.id, .ended, at: now, in: office, session)
        }
        tell(.leavingDisconnected, of: .person(person))
    }

    func stop(_ person: PersonID) throws {
        var leaving = try standing(of: person)
        if let known = view.person(person), !known.works { throw LeavingError.hasLeft(known.name) }
        leaving.stoppedAt = now
        try LeavingQueries.put(leaving, in: office, session)
        tell(.leavingStopped, of: .person(person))
    }

    /// Asks somebody to take over one place where others name a leaver; without anybody, the place is emptied.
    /// - Parameter place: as the checklist words it in English.
    func pass(_ place: String, of person: PersonID, to successor: PersonID?) throws {
        try Policy.require(.giveAccess, acting)
        guard view.person(person) != nil else { throw AccessError.notHere }
        guard let post = post(place, of: person) else { throw LeavingError.noSuchPost }
        guard let successor else { return try take(post, of: person, by: nil) }
        guard successor != person, view.person(successor)?.works == true else { throw OfficeError.receiverMissing }
        guard !acting.isBy(successor) else { throw AccessError.notForOneself }
        for old in try PostOfferQueries.latest(of: person, in: office, limit: 200, session)
        where old.isOpen && old.place == place {
            _ = try PostOfferQueries.decide(old.id, .withdrawn, reason: "", at: now, in: office, session)
        }
        try PostOfferQueries.add(
            PostOffer(
                id: newID(), person: person, place: place, to: successor, by: try self.person, offeredAt: now),
            in: office, session)
        tell(.postOffered, of: .person(person), ["post": .text(place), .to: .text(successor.text)])
        let (words, leaver) = (view.words(post), view.name(of: person))
        try Warnings(change).warn(successor) { name in
            name.map { say("asked \($0) to become \(words), in place of \(leaver)") }
                ?? say("asked you to become \(words), in place of \(leaver): accept or decline under Leaving")
        }
    }

    /// Somebody takes a place over, or declines to.
    func decide(_ id: PostOfferID, _ decision: PostOffer.Decision, reason: String) throws {
        // Whoever accepts sees and is more than before.
        try Policy.requireScope(for: decision == .accepted ? .giveAccess : .runLeaving, acting)
        let reason = try PlainText.clean(reason, limit: PostOffer.reasonLimit, lines: .one)
        guard let offer = try PostOfferQueries.find(id, in: office, session), acting.isBy(offer.to) else {
            throw AccessError.notHere
        }
        guard try PostOfferQueries.decide(id, decision, reason: reason, at: now, in: office, session) else {
            throw LeavingError.noSuchPost
        }
        if decision == .accepted {
            let giver = view.acting(offer.by, via: acting.via, at: now)
            guard let giver, Policy.stands(.giveAccess, giver), let post = post(offer.place, of: offer.person) else {
                throw LeavingError.noSuchPost
            }
            return try take(post, of: offer.person, by: offer.to)
        }
        tell(.postDeclined, of: .person(offer.person), ["post": .text(offer.place), "reason": .text(reason)])
    }

    private func post(_ place: String, of person: PersonID) -> Post? {
        view.posts(of: person, at: now).first { view.words($0).description == place }
    }

    private func take(_ post: Post, of person: PersonID, by successor: PersonID?) throws {
        try Posts(change).pass(post, from: person, to: successor)
        try Retiming(change).retime()
    }
}
