package import RingbackCore
import RingbackStore
package import RingbackWords

extension Desk {
    /// What callers hear of somebody now, and what is planned.
    /// - Throws: ``AccessError/notHere`` when there is no such person.
    package func greeting(of person: PersonID, by acting: Acting) async throws -> GreetingView {
        try Policy.require(.seeGreetings, acting)
        return try await read(acting) { scope in
            var view = try scope.greeting(of: person)
            // How much somebody owes is not everybody's to know.
            if !view.maySet, !Policy.stands(.seeLoad, scope.acting) { view = view.withoutLoad }
            return view
        }
    }

    /// The acting person’s published hours, where the calls that wait do not fit into what is left of them: for the line
    /// above their sheet, without looking where there are none.
    package func overfullGreeting(by acting: Acting) async throws -> GreetingView? {
        guard let person = acting.actor.person, Policy.allows(.seeGreetings, acting) else { return nil }
        return try await read(acting) { scope in
            let greetings = scope.view.picture.greetings[person] ?? []
            guard let live = greetings.live(at: scope.now), live.windows.contains(where: { $0.closes > scope.now })
            else { return nil }
            let view = try scope.greeting(of: person)
            return view.load?.fits == false ? view : nil
        }
    }

    /// What callers hear of everybody who works here, those without a current greeting first, then by name.
    package func greetings(by acting: Acting) async throws -> [GreetingView] {
        try Policy.require(.seeGreetings, acting)
        return try await read(acting) { scope in
            let sees = Policy.stands(.seeLoad, scope.acting)
            return try scope.view.picture.people.values.filter { person in
                person.works || !(scope.view.picture.greetings[person.id] ?? []).isEmpty
            }.map { try scope.greeting(of: $0.id, withLoad: sees, withMedian: false) }
                .sorted { ($0.isStale ? 0 : 1, $0.person.name) < ($1.isStale ? 0 : 1, $1.person.name) }
        }
    }

    /// Somebody's latest greetings, newest first, with how each came to its end.
    /// - Parameter limit: 1 to 200.
    package func greetingHistory(of person: PersonID, limit: Int, by acting: Acting) async throws -> [Greeting] {
        try Policy.require(.seeGreetings, acting)
        return try await read(acting) { scope in
            guard scope.view.person(person) != nil else { throw AccessError.notHere }
            return try GreetingQueries.latest(of: person, in: scope.office, limit: limit, scope.session)
        }
    }

    /// Sets what callers hear. Published hours are booked in the person's calendar, and become the deadline of each
    /// message left under them.
    /// - Throws: ``GreetingError``, ``AbsenceError``, ``HoursError``.
    package func setGreeting(
        of person: PersonID, _ draft: GreetingDraft, by acting: Acting
    ) async throws -> GreetingView {
        try Policy.requireScope(for: .setGreeting, acting)
        let made = try await revoking(acting) { change in try Greetings(change).set(draft, of: person) }
        // Whoever set it is answered, whether or not their token reads.
        return try await read(acting) { scope in try scope.greeting(of: made.person) }
    }

    /// The words that a greeting would have.
    /// - Throws: as ``setGreeting(of:_:by:)``; nothing is stored.
    package func proposedGreeting(
        of person: PersonID, _ draft: GreetingDraft, by acting: Acting
    ) async throws -> [Language: String] {
        try Policy.requireScope(for: .setGreeting, acting)
        struct Tried: Error { let texts: [Language: String] }
        do {
            _ = try await change(acting) { change in
                throw Tried(texts: try Greetings(change).set(draft, of: person).texts)
            }
            return [:]
        } catch let tried as Tried { return tried.texts }
    }

    /// Ends the greeting that holds, or the next: callers hear the standard one.
    /// - Throws: ``GreetingError/noneLive(_:)``.
    package func endGreeting(of person: PersonID, by acting: Acting) async throws {
        try Policy.requireScope(for: .setGreeting, acting)
        try await revoking(acting) { change in try Greetings(change).withdraw(of: person) }
    }

    /// The greeting said aloud, as a WAV file.
    /// - Throws: ``SpeechError`` if this machine cannot; ``GreetingError/languageUnknown(_:)`` where there is no text.
    package func greetingSound(
        of person: PersonID, in language: Language, by acting: Acting
    ) async throws -> [UInt8] {
        let view = try await greeting(of: person, by: acting)
        guard let text = view.live.map({ $0.texts[language] }) ?? view.standard[language] else {
            throw GreetingError.languageUnknown(language.code)
        }
        return try await speaker.say(
            Saying(text: text, voice: SpeakingRate.of(language).voice, pace: Self.greetingPace))
    }

    /// Words a minute: as somebody records one.
    private static let greetingPace = 155

    /// Notes the greetings that came to their end.
    package func turnGreetings(_ office: OfficeID) async throws {
        let now = clock.now()
        guard let view = knownView(of: office),
            view.picture.greetings.values.contains(where: { $0.contains { $0.end <= now } })
        else { return }
        try await revoking(try await goingRound(office)) { change in try Greetings(change).fallBack() }
    }
}

extension GreetingView {
    fileprivate var withoutLoad: Self {
        Self(
            person: person, names: names, live: live, planned: planned, standard: standard, language: language,
            cover: cover,
            isStale: isStale, load: nil, newWindow: nil, absence: absence, away: away, maySet: maySet,
            neverPromises: neverPromises, feedMadeAt: feedMadeAt)
    }
}
