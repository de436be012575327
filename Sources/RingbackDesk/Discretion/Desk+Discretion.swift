package import RingbackCore
import RingbackStore
import RingbackWords

/// What may be said for a person, and who may interrupt them: for them and their assistants.
package struct DiscretionFile: Sendable {
    package let person: Named
    package let discretion: Discretion
    /// The moment, if it is not over.
    package let moment: Moment?
    package let interrupts: [(rule: Interrupt, name: String)]
}

/// What one may set of a discretion, as typed.
package struct DiscretionDraft: Sendable, Equatable {
    package var promise = PromisePolicy.open
    package var windows: [Weekday: [Span]] = [:]
    package var sentences: [Moment: String] = [:]
    package var followUps: [String] = []
    package var neverSay: [Discretion.NeverSay] = []

    package init() {}
    package init(_ discretion: Discretion) {
        promise = discretion.promise
        windows = discretion.windows
        sentences = discretion.sentences
        followUps = discretion.followUps
        neverSay = discretion.neverSay
    }
}

extension Desk {
    /// - Throws: ``AccessError/notHere`` for whoever is neither the person nor one of their assistants.
    package func discretion(of person: PersonID, by acting: Acting) async throws -> DiscretionFile {
        try Policy.requireScope(for: .seeDiscretion, acting)
        return try await read(acting) { scope in
            try scope.mayDiscreetly(.seeDiscretion, of: person)
            return try scope.discretionFile(of: person)
        }
    }

    /// Sets what may be said for a person; how they take calls now stays as it is.
    /// - Parameter version: as it was read; `nil` to set it whatever it is.
    /// - Throws: ``DiscretionError``; ``HoursError`` for hours that cannot be.
    package func setDiscretion(
        of person: PersonID, _ draft: DiscretionDraft, expecting version: Int? = nil, by acting: Acting
    ) async throws -> DiscretionFile {
        try Policy.requireScope(for: .setDiscretion, acting)
        return try await change(acting) { change in
            try change.scope.mayDiscreetly(.setDiscretion, of: person)
            try Discretions(change).set(draft, of: person, expecting: version)
            return try change.scope.discretionFile(of: person)
        }
    }

    /// Sets how a person takes calls from now on; `nil` for nothing in particular.
    /// - Parameter until: when it ends by itself, `15:30` on their clock; empty for until somebody changes it.
    /// - Throws: ``DiscretionError/momentUnknown(_:)``, ``DiscretionError/momentOver(_:)``.
    package func setMoment(
        of person: PersonID, to moment: Moment?, until: String = "", by acting: Acting
    ) async throws -> DiscretionFile {
        try Policy.requireScope(for: .setMoment, acting)
        return try await change(acting) { change in
            try change.scope.mayDiscreetly(.setMoment, of: person)
            try Discretions(change).set(moment, until: until, of: person)
            return try change.scope.discretionFile(of: person)
        }
    }

    /// Puts a caller on a principal's interrupt list, or changes their rule.
    /// - Throws: ``ContactError/notHere``, ``DiscretionError/hoursMissing``, ``DiscretionError/tooManyInterrupts``.
    package func setInterrupt(
        _ interrupt: Interrupt, of principal: PersonID, by acting: Acting
    ) async throws -> DiscretionFile {
        try Policy.requireScope(for: .setDiscretion, acting)
        return try await change(acting) { change in
            try change.scope.mayDiscreetly(.setDiscretion, of: principal)
            try Discretions(change).set(interrupt, of: principal)
            return try change.scope.discretionFile(of: principal)
        }
    }

    /// - Throws: ``DiscretionError/noInterrupt``.
    package func removeInterrupt(
        for contact: ContactID, of principal: PersonID, by acting: Acting
    ) async throws {
        try Policy.requireScope(for: .setDiscretion, acting)
        try await change(acting) { change in
            try change.scope.mayDiscreetly(.setDiscretion, of: principal)
            guard
                try DiscretionQueries.removeInterrupt(
                    of: principal, for: contact, in: change.office, change.session)
            else { throw DiscretionError.noInterrupt }
            change.tell(.interruptRemoved, of: .person(principal))
        }
    }
}

extension ReadScope {
    /// Whoever may not is told what they would be told of somebody who is not here.
    func mayDiscreetly(_ right: Right, of person: PersonID) throws {
        guard view.person(person)?.works == true, Policy.allows(right, acting, acting.grounds(toOwner: person)) else {
            throw AccessError.notHere
        }
    }

    func discretion(of person: PersonID) throws -> Discretion {
        var found = try DiscretionQueries.find(of: person, in: office, session) ?? Discretion(of: person)
        let hours = view.hours(of: person)
        found.published = (view.picture.greetings[person] ?? []).published.filter { _, windows in
            windows.contains { $0.closes > now }
        }
        found.publishedSpans = found.published.mapValues { windows in
            windows.map { window in
                let closes = hours.wallTime(at: window.closes)
                return Span(
                    opens: hours.wallTime(at: window.opens).minutes,
                    closes: closes.day == window.day ? closes.minutes : 1440)
            }
        }
        return found
    }

    func discretionFile(of person: PersonID) throws -> DiscretionFile {
        let discretion = try discretion(of: person)
        // A cover sets the moment and reads no more than that.
        let sees = Policy.stands(.seeDiscretion, acting, acting.grounds(toOwner: person))
        let rules = sees ? try DiscretionQueries.interrupts(of: person, in: office, session) : []
        let contacts = try ContactQueries.find(rules.map(\.contact), in: office, session)
        var shown = Discretion(of: person)
        if sees { shown = discretion } else { shown.momentUntil = discretion.momentUntil }
        return DiscretionFile(
            person: Named(person, in: view), discretion: shown, moment: discretion.moment(at: now),
            interrupts: rules.map { ($0, contacts[$0.contact]?.name ?? "") })
    }
}

/// What may be said for people, changed.
struct Discretions: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func set(_ draft: DiscretionDraft, of person: PersonID, expecting version: Int?) throws {
        var discretion = try scope.discretion(of: person)
        if let version, version != discretion.version { throw DiscretionError.changed }
        discretion.promise = draft.promise
        discretion.windows = draft.windows.filter { !$0.value.isEmpty }
        discretion.sentences = try draft.sentences.mapValues(cleaned).filter { !$0.value.isEmpty }
        discretion.followUps = try draft.followUps.map(cleaned).filter { !$0.isEmpty }
        discretion.neverSay = try draft.neverSay.map { words in
            Discretion.NeverSay(
                words: try PlainText.clean(words.words, limit: Discretion.neverSayLimit, lines: .one),
                why: try PlainText.clean(words.why, limit: Discretion.whyLimit, lines: .one))
        }.filter { !$0.words.isEmpty || !$0.why.isEmpty }
        try check(discretion)
        try save(discretion)
        tell(.discretionSet, of: .person(person))
    }

    private func cleaned(_ text: String) throws(TextError) -> String {
        try PlainText.clean(text, limit: Discretion.sentenceLimit, lines: .one)
    }

    private func check(_ discretion: Discretion) throws {
        guard discretion.neverSay.allSatisfy({ !$0.words.isEmpty }) else { throw DiscretionError.textMissing }
        guard discretion.neverSay.count <= Discretion.mostNeverSay else { throw DiscretionError.tooManyWords }
        guard discretion.followUps.count <= Discretion.mostFollowUps else { throw DiscretionError.tooManyFollowUps }
        if discretion.windows.isEmpty {
            guard discretion.promise == .open else { throw DiscretionError.windowsMissing }
        } else {
            _ = try view.hours(of: discretion.person).keeping(PersonalHours(week: discretion.windows))
        }
        // What everybody reads out keeps the rule that everybody is held to.
        let promiseGuard = discretion.promiseGuard
        for sentence in discretion.sentences.values.sorted() + discretion.followUps {
            guard let found = promiseGuard.promises(in: sentence).first else { continue }
            throw found.why == .neverSay
                ? DiscretionError.sentenceSays(sentence, words: found.words)
                : DiscretionError.sentencePromises(sentence, words: found.words)
        }
    }

    func set(_ moment: Moment?, until text: String, of person: PersonID) throws {
        var discretion = try scope.discretion(of: person)
        discretion.moment = moment
        discretion.momentUntil = moment == nil ? nil : try end(text, of: person)
        try save(discretion)
        // Which moment is for the principal's side alone, and the history has more readers.
        tell(.momentSet, of: .person(person))
    }

    private func end(_ text: String, of person: PersonID) throws -> Timestamp? {
        let text = try PlainText.clean(text, limit: TextLimit.line, lines: .one)
        if text.isEmpty { return nil }
        let until: Timestamp
        if let instant = Timestamp(rfc3339: text) {
            until = instant
        } else {
            guard let wished = WishedTime(text, view.office.dateOrder) else {
                throw DiscretionError.momentUnknown(text)
            }
            until = try wished.instant(from: now, hours: view.hours(of: person))
        }
        guard until > now else { throw DiscretionError.momentOver(text) }
        return until
    }

    private func save(_ discretion: Discretion) throws {
        guard try DiscretionQueries.put(discretion, in: office, session) else { throw DiscretionError.changed }
    }

    func set(_ given: Interrupt, of principal: PersonID) throws {
        let contact = try scope.contact(given.contact).id
        let why = try PlainText.clean(given.why, limit: Discretion.whyLimit, lines: .one)
        let hours = given.rule == .hours ? given.hours.filter { !$0.value.isEmpty } : [:]
        if given.rule == .hours {
            guard !hours.isEmpty else { throw DiscretionError.hoursMissing }
            _ = try view.hours(of: principal).keeping(PersonalHours(week: hours))
        }
        let known = try DiscretionQueries.interrupts(of: principal, in: office, session)
        guard known.count < Interrupt.most || known.contains(where: { $0.contact == contact }) else {
            throw DiscretionError.tooManyInterrupts
        }
        try DiscretionQueries.put(
            Interrupt(contact: contact, rule: given.rule, hours: hours, why: why), of: principal, by: person, at: now,
            in: office, session)
        // About whom is for the principal's side alone.
        tell(.interruptSet, of: .person(principal))
    }
}
