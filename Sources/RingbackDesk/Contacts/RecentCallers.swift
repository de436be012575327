import RingbackCore
import RingbackStore
import Synchronization

/// An office's latest callers, cached in memory and updated from the database.
final class RecentCallers: Sendable {
    struct Caller: Sendable {
        let id: ContactID
        let at: Timestamp
        let words: NameWords
        /// All numbers' digits, E.164 and national.
        let digits: [String]
    }

    private struct Known: Sendable {
        var newest: CallID?
        /// Newest first.
        var callers: [Caller] = []
    }

    /// Enough for the last days of a busy desk; more would only slow each search.
    static let most = 100

    private let offices = Mutex<[OfficeID: Known]>([:])

    /// The callers as the session sees them.
    func callers(of office: OfficeID, _ session: any SQLSession) throws -> [Caller] {
        let newest = try MessageEventQueries.newestCall(in: office, session)
        let known = offices.withLock { $0[office] } ?? Known()
        if newest == known.newest { return known.callers }
        let rows = try MessageEventQueries.callers(after: known.newest, in: office, limit: Self.most * 4, session)
        var times: [ContactID: Timestamp] = [:]
        for case (let contact?, let at) in rows { times[contact] = max(times[contact] ?? at, at) }
        let ids = Array(times.keys)
        let digits = try ContactQueries.digits(of: ids, in: office, session)
        let fresh = try ContactQueries.names(of: ids, in: office, session).map { contact in
            Caller(
                id: contact.id, at: times[contact.id] ?? Timestamp(milliseconds: 0),
                words: NameWords(
                    name: contact.name, sortKey: contact.sortKey, company: contact.company,
                    pronunciation: contact.pronunciation, isHeard: true),
                digits: (digits[contact.id] ?? []).flatMap { [$0.e164, $0.national] }.filter { !$0.isEmpty })
        }.sorted { $0.at > $1.at }
        let callers = Array((fresh + known.callers.filter { times[$0.id] == nil }).prefix(Self.most))
        offices.withLock { $0[office] = Known(newest: newest, callers: callers) }
        return callers
    }
}
