package import RingbackCore
import RingbackPhones
import RingbackStore
import RingbackWords

/// What whoever answers is shown for a caller and the person asked for: what to say and whether to put through, and
/// neither where that person is nor why.
package struct DeskLine: Sendable {
    package let person: Named
    package let say: SayThis
    package let promise: PromisePolicy
    /// The published windows that may be offered, the next first; none under ``PromisePolicy/open``.
    package let windows: [Opening]
    /// How often the caller fished for information lately.
    package let fished: Int
}

extension Desk {
    /// How many windows are offered.
    static let windowsOffered = 3

    /// What to say to a caller for whom somebody has to decide whether to put them through.
    /// - Parameters:
    ///   - number: as typed.
    ///   - callsAgain: whether the call adds to an open message.
    /// - Throws: ``AccessError/notHere`` for somebody who does not work here.
    package func line(
        for person: PersonID, to contact: ContactID? = nil, number: String = "", callsAgain: Bool = false,
        by acting: Acting
    ) async throws -> DeskLine {
        try Policy.require(.fileMessage, acting)
        let country = try await view(of: acting.office).office.country
        let e164 = try? Phones.e164(in: number, country: country)
        return try await read(acting) { scope in
            guard scope.view.person(person)?.works == true else { throw AccessError.notHere }
            return try scope.line(for: person, to: contact, number: e164, callsAgain: callsAgain)
        }
    }

    /// What in a text for somebody outside promises a time, or is never to be said, as far as the person it is about
    /// has a rule. Words that are never to be said are looked for only for whoever speaks for that person; to others
    /// than those who keep the sheet each word of the text counts as looked up, since they could guess.
    /// - Parameter forWhom: an id, email or name, as for a message. For nobody in particular, and while it is nobody's
    ///   or several people's, no time may be promised, as for whoever has set nothing.
    /// - Throws: ``LookupError``.
    package func promises(in text: String, for forWhom: String, by acting: Acting) async throws -> [Promise] {
        try Policy.require(.fileMessage, acting)
        let named = try await read(acting) { scope -> (person: PersonID, checks: Bool, keeps: Bool)? in
            guard !forWhom.isEmpty, let person = (try? scope.named(forWhom))?.person else { return nil }
            let grounds = scope.acting.grounds(toOwner: person)
            return (person, Policy.allows(.checkNeverSay, scope.acting, grounds), scope.acting.keeps(person))
        }
        guard let (person, checks, keeps) = named else {
            let found = PromiseGuard().promises(in: text)
            if found.isEmpty { return found }
            let isApproved = try await read(acting) { try $0.isQuickAnswer(text) }
            return isApproved ? [] : found
        }
        let words = text.split(whereSeparator: \.isWhitespace).count
        return try await lookUp(acting, isOwn: keeps || !checks, upTo: words) { scope in
            try scope.promises(in: text, for: person, checksNeverSay: checks)
        } counting: { _ in
            LookedUp(contacts: words)
        }
    }

    /// Notes that a caller fished for information.
    /// - Returns: how often they have within a week, this time included.
    /// - Throws: ``DiscretionError/callerMissing`` without a contact or a number.
    package func noteFishing(
        by contact: ContactID?, number: String, by acting: Acting
    ) async throws -> (id: FishingID, count: Int) {
        try Policy.require(.fileMessage, acting)
        let country = try await view(of: acting.office).office.country
        let e164 = try? Phones.e164(in: number, country: country)
        return try await change(acting) { change in
            let contact = try contact.map { try change.scope.contact($0).id }
            guard contact != nil || e164 != nil else { throw DiscretionError.callerMissing }
            let id: FishingID = change.newID()
            try FishingQueries.add(
                id, contact: contact, number: contact == nil ? e164 : nil, by: change.person, at: change.now,
                in: change.office, change.session)
            let subject: Subject = try contact.map(Subject.contact) ?? .person(change.person)
            change.tell(.fishingNoted, of: subject)
            let count = try FishingQueries.count(
                contact: contact, number: e164, since: Fishing.since(change.now), in: change.office, change.session)
            return (id, count)
        }
    }

    /// Takes a note about fishing back, by whoever made it.
    /// - Throws: ``AccessError/notHere``.
    package func takeBackFishing(_ id: FishingID, by acting: Acting) async throws {
        try Policy.require(.fileMessage, acting)
        try await change(acting) { change in
            guard
                let contact = try FishingQueries.remove(
                    id, notedBy: change.person, in: change.office, change.session)
            else { throw AccessError.notHere }
            let subject: Subject = try contact.map(Subject.contact) ?? .person(change.person)
            change.tell(.fishingTakenBack, of: subject)
        }
    }
}

extension ReadScope {
    func line(
        for person: PersonID, to contact: ContactID?, number: String?, callsAgain: Bool
    ) throws -> DeskLine {
        let discretion = try discretion(of: person)
        let contact = try contact.map(standing)
        let hours = view.hours(of: person)
        let rule = try contact.flatMap {
            try DiscretionQueries.interrupt(of: person, for: $0, in: office, session)
        }
        // Off the clock nobody is rung, whoever calls.
        let verdict =
            view.unpaidBreak(of: person, at: now) == nil
            ? RingVerdict(moment: discretion.moment(at: now), interrupt: rule, at: now, hours: hours) : .takeMessage
        let cover = view.notice(of: person, at: now)?.worker.map(view.name(of:))
        return DeskLine(
            person: Named(person, in: view),
            say: SayThis(
                discretion, name: view.name(of: person), cover: cover, callsAgain: callsAgain, verdict: verdict,
                returned: try standardReturn(by: person), at: now
            ),
            promise: discretion.effectivePromise,
            windows: discretion.nextWindows(Desk.windowsOffered, from: now, hours: hours),
            fished: try FishingQueries.count(
                contact: contact, number: number, since: Fishing.since(now), in: office, session))
    }

    /// - Parameter checksNeverSay: whether words that are never to be said are among them.
    func promises(in text: String, for person: PersonID, checksNeverSay: Bool = true) throws -> [Promise] {
        let today = view.hours(of: person).workday(at: now).weekday
        let found = try beyondStandard(
            discretion(of: person).promiseGuard.promises(in: text, today: today), for: person)
        if found.contains(where: { $0.why != .neverSay }), try isQuickAnswer(text) {
            return checksNeverSay ? found.filter { $0.why == .neverSay } : []
        }
        return checksNeverSay ? found : found.filter { $0.why != .neverSay }
    }

    /// The deadline that a window told to a caller becomes.
    /// - Throws: ``DiscretionError/noWindows(_:)``, ``DiscretionError/notAWindow``.
    func deadline(of window: Timestamp, for owner: PersonID) throws -> Timestamp {
        let discretion = try discretion(of: owner)
        guard discretion.effectivePromise == .windowed else { throw DiscretionError.noWindows(view.name(of: owner)) }
        // A page may have been open for a while: what it offered holds.
        let offered = discretion.nextWindows(
            Desk.windowsOffered + 4, from: now.adding(seconds: -3600), hours: view.hours(of: owner))
        guard offered.contains(where: { $0.closes == window }), window > now else { throw DiscretionError.notAWindow }
        return window
    }
}
