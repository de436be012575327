import RingbackCore
import RingbackStore

/// The candidates of one name search and how well each matches. Each is read once and matched once per query, however
/// often the search revisits it.
struct CandidateRanking {
    private struct Candidate {
        let contact: ContactName
        var match: NameQuery.Match?
        /// How many of the queries have been tried.
        var asked = 0
    }

    /// Ranking more only slows the search.
    private static let most = 160

    let session: any SQLSession
    let office: OfficeID
    let calledAt: [ContactID: Timestamp]
    private var known: [ContactID: Candidate] = [:]
    private var sounds = SoundMemory()

    init(_ office: OfficeID, calledAt: [ContactID: Timestamp], _ session: any SQLSession) {
        self.session = session
        self.office = office
        self.calledAt = calledAt
    }

    /// The matching candidates, best first.
    /// - Parameter queries: those of the previous call, perhaps with more appended.
    mutating func best(of candidates: [ContactID], by queries: [NameQuery]) throws -> [ContactHit] {
        let candidates = candidates.prefix(Self.most)
        for contact in try ContactQueries.names(of: candidates.filter { known[$0] == nil }, in: office, session) {
            known[contact.id] = Candidate(contact: contact)
        }
        var ranked: [Ranked] = []
        for id in candidates {
            guard var candidate = known[id] else { continue }
            if candidate.asked < queries.count {
                let match = match(candidate.contact, queries[candidate.asked...])
                if let match, match.score > candidate.match?.score ?? -.infinity { candidate.match = match }
                candidate.asked = queries.count
                known[id] = candidate
            }
            if let match = candidate.match {
                bestScore = max(bestScore, match.score)
                ranked.append(Ranked(candidate.contact, match, called: calledAt[id]))
            }
        }
        return ranked.sorted().map(\.hit)
    }

    /// The score of the best match so far, out of 100.
    private(set) var bestScore = 0.0

    /// The candidates that match all words but one, best first: one word misheard entirely hides nobody whose other
    /// name is right.
    mutating func forgiving(_ candidates: [ContactID], by query: NameQuery) throws -> [ContactHit] {
        // One or two letters are not a name that could be right while the other is not.
        guard query.terms.allSatisfy({ $0.text.unicodeScalars.count > 2 }) else { return [] }
        var ranked: [Ranked] = []
        for contact in try ContactQueries.names(of: Array(candidates.prefix(Self.most)), in: office, session)
        where known[contact.id]?.match == nil {
            let words = NameWords(
                name: contact.name, sortKey: contact.sortKey, company: "", pronunciation: contact.pronunciation)
            guard let match = query.match(words, &sounds, misses: 1) else { continue }
            ranked.append(Ranked(contact, match, called: calledAt[contact.id]))
        }
        return ranked.sorted().map(\.hit)
    }

    /// The company is read only if the name alone does not match.
    private mutating func match(_ contact: ContactName, _ queries: ArraySlice<NameQuery>) -> NameQuery.Match? {
        if let match = match(contact, company: "", queries), match.why == .name || contact.company.isEmpty {
            return match
        }
        return contact.company.isEmpty ? nil : match(contact, company: contact.company, queries)
    }

    private mutating func match(
        _ contact: ContactName, company: String, _ queries: ArraySlice<NameQuery>
    ) -> NameQuery.Match? {
        let words = NameWords(
            name: contact.name, sortKey: contact.sortKey, company: company, pronunciation: contact.pronunciation)
        var best: NameQuery.Match?
        for query in queries {
            guard let match = query.match(words, &sounds) else { continue }
            if match.score > best?.score ?? -.infinity { best = match }
        }
        return best
    }
}

private struct Ranked: Comparable {
    let hit: ContactHit
    private let score: Double
    private let name: String

    init(_ contact: ContactName, _ match: NameQuery.Match, called: Timestamp?) {
        hit = ContactHit(
            contact: contact.id, why: .init(match), word: match.word, called: called, plainness: .init(match))
        // The whole name as typed comes first, then a part of it, then recent callers by name; somebody who only sounds
        // alike, or whose company does, never ranks above somebody with that name.
        let isNamed = match.why == .name && !match.isCompany
        let recent: Double = called == nil ? 0 : isNamed ? 100 : match.why < .similar ? 10 : 0
        score = match.score + recent + (isNamed && match.isExact ? 200 : 0) + (match.isWhole ? 200 : 0)
        name = contact.name
    }

    static func < (left: Self, right: Self) -> Bool {
        if left.score != right.score { return left.score > right.score }
        return left.name == right.name ? left.hit.contact < right.hit.contact : left.name < right.name
    }

    static func == (left: Self, right: Self) -> Bool { left.hit == right.hit }
}
