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
    /// has a rule.
    /// - Parameter forWhom: an id, email or name, as for a message; empty for nobody in particular.
    /// - Throws: ``MessageError`` for a name that is nobody's or several people's.
    package func promises(in text: String, for forWhom: String, by acting: Acting) async throws -> [Promise] {
        try Policy.require(.fileMessage, acting)
        return try await read(acting) { scope in
            if forWhom.isEmpty { return PromiseGuard().promises(in: text) }
            return try scope.promises(in: text, for: scope.named(forWhom).person)
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
        let verdict = RingVerdict(moment: discretion.moment(at: now), interrupt: rule, at: now, hours: hours)
        let cover = view.notice(of: person, at: now)?.worker.map(view.name(of:))
        return DeskLine(
            person: Named(person, in: view),
            say: SayThis(
                discretion, name: view.name(of: person), cover: cover, callsAgain: callsAgain, verdict: verdict, at: now
            ),
            promise: discretion.promise,
            windows: discretion.nextWindows(Desk.windowsOffered, from: now, hours: hours),
            fished: try FishingQueries.count(
                contact: contact, number: number, since: Fishing.since(now), in: office, session))
    }

    func promises(in text: String, for person: PersonID) throws -> [Promise] {
        let today = view.hours(of: person).workday(at: now).weekday
        return try discretion(of: person).promiseGuard.promises(in: text, today: today)
    }

    /// The deadline that a window told to a caller becomes.
    /// - Throws: ``DiscretionError/noWindows(_:)``, ``DiscretionError/notAWindow``.
    func deadline(of window: Timestamp, for owner: PersonID) throws -> Timestamp {
        let discretion = try discretion(of: owner)
        guard discretion.promise == .windowed else { throw DiscretionError.noWindows(view.name(of: owner)) }
        // A page may have been open for a while: what it offered holds.
        let offered = discretion.nextWindows(
            Desk.windowsOffered + 4, from: now.adding(seconds: -3600), hours: view.hours(of: owner))
        guard offered.contains(where: { $0.closes == window }), window > now else { throw DiscretionError.notAWindow }
        return window
    }
}
