package import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackWords

extension Desk {
    /// Makes the acting person's calendar address; an earlier one no longer works.
    /// - Returns: its secret, which is shown once and kept nowhere.
    package func makeCalendarFeed(by acting: Acting) async throws -> String {
        try Policy.require(.ownAccess, acting)
        let secret = Base64URL.encode(Randomness.bytes(32))
        try await change(acting) { change in
            let person = try change.person
            try CalendarFeedQueries.end(of: person, at: change.now, in: change.office, change.session)
            try CalendarFeedQueries.add(
                CalendarFeedQueries.Feed(
                    office: change.office, id: change.newID(), person: person, madeAt: change.now),
                digest: Digest.sha256(secret), change.session)
            change.tell(.calendarFeedMade, of: .person(person))
        }
        // A repeat hears that it was done, and no secret.
        RequestKey.current?.key.stands = .answered
        return secret
    }

    /// Revokes the acting person's calendar address.
    /// - Throws: ``GreetingError/feedUnknown``.
    package func endCalendarFeed(by acting: Acting) async throws {
        try Policy.require(.ownAccess, acting)
        try await change(acting) { change in
            let person = try change.person
            guard try CalendarFeedQueries.end(of: person, at: change.now, in: change.office, change.session) else {
                throw GreetingError.feedUnknown
            }
            change.tell(.calendarFeedEnded, of: .person(person))
        }
    }

    /// The booked hours of whoever's feed has this secret. Whoever knows it needs no sign-in.
    /// - Throws: ``GreetingError/feedUnknown``, also for somebody who has left.
    package func calendar(secret: String) async throws -> BookedCalendar {
        guard secret.utf8.count == 43 else { throw GreetingError.feedUnknown }
        let feed = try await store.read { try CalendarFeedQueries.find(digest: Digest.sha256(secret), $0) }
        guard let feed else { throw GreetingError.feedUnknown }
        let view = try await view(of: feed.office)
        guard let person = view.person(feed.person), person.works else { throw GreetingError.feedUnknown }
        let since = clock.now().adding(seconds: -30 * 86_400)
        let booked = try await store.read {
            try WindowQueries.booked(of: feed.person, after: since, in: feed.office, limit: 500, $0)
        }
        let language = view.language(of: feed.person)
        return BookedCalendar(
            name: language(say("Return calls – \(person.name)")),
            events: booked.map { greeting, window in
                BookedCalendar.Event(
                    id: "\(greeting.text)-\(window.opens.milliseconds)", opens: window.opens, closes: window.closes,
                    changed: Timestamp(milliseconds: Int64(greeting.high >> 16)), summary: language(say("Return calls"))
                )
            })
    }
}
