import RingbackCore
import RingbackStore

/// A contact search: a bounded number of candidates from the indexes, ranked by ``NameQuery``.
///
/// The order: the exact number; recent callers whose number or name has this prefix or sound; then by quality of match:
/// exact, prefix, nickname, sound, similarity, part of a word.
struct ContactSearch {
    let session: any SQLSession
    let office: OfficeID
    let limit: Int
    let recent: [RecentCallers.Caller]
    private let calledAt: [ContactID: Timestamp]

    init(_ scope: ReadScope, limit: Int, recent: [RecentCallers.Caller]) {
        session = scope.session
        office = scope.office
        self.limit = limit
        self.recent = recent
        calledAt = Dictionary(recent.map { ($0.id, $0.at) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: By number

    /// - Parameter e164: the full number, if the typed text is one.
    func byNumber(_ search: PhoneSearch, e164: String?) throws -> [ContactHit] {
        var exact: [ContactID] = []
        if let e164 { exact = try ContactQueries.withNumber(e164, in: office, limit: limit, session) }
        var begun: [ContactID] = []
        // A full number that somebody has is not a prefix of another.
        if exact.isEmpty { begun = try beginning(search) }
        var inside: [ContactID] = []
        if exact.isEmpty || search.ext != nil, begun.count < limit { inside = try containing(search) }
        let callers = recent.filter { begins($0.digits, search) }.map(\.id)
        var found = Unique(exact + callers + begun + inside).ids
        if let ext = search.ext {
            let having = try Set(having(ext, among: found))
            found = found.filter(having.contains) + found.filter { !having.contains($0) }
        }
        let isExact = Set(exact)
        return found.prefix(limit).map { id in
            ContactHit(
                contact: id, why: isExact.contains(id) ? .number : .partOfNumber, word: "", called: calledAt[id],
                plainness: isExact.contains(id) ? .whole : .begun)
        }
    }

    private func beginning(_ search: PhoneSearch) throws -> [ContactID] {
        var ids: [ContactID] = []
        for number in search.e164 where ids.count < limit * 2 {
            ids += try ContactQueries.withNumberBeginning(
                national: nil, e164: number, in: office, limit: limit, session)
        }
        for digits in search.national where ids.count < limit * 2 {
            ids += try ContactQueries.withNumberBeginning(
                national: digits, e164: nil, in: office, limit: limit, session)
        }
        return ids
    }

    private func containing(_ search: PhoneSearch) throws -> [ContactID] {
        var ids: [ContactID] = []
        if let digits = search.inner {
            ids = try ContactQueries.withTail(beginning: digits, in: office, limit: limit * 2, session)
            if ids.count < limit, let first = digits.first {
                // The digits may begin one place before a stored tail.
                ids += try ContactQueries.withTail(
                    beginning: String(digits.dropFirst()), after: first, in: office, bound: 1000, limit: limit, session)
            }
        }
        let ext = search.ext ?? (search.inner == nil || search.inner?.utf8.count ?? 0 < 7 ? search.national.first : nil)
        if let ext, ids.count < limit {
            ids += try ContactQueries.withTail(beginning: "x" + ext, in: office, limit: limit, session)
        }
        return Unique(ids).ids
    }

    private func begins(_ digits: [String], _ search: PhoneSearch) -> Bool {
        digits.contains { number in
            search.e164.contains { number.hasPrefix($0) } || search.national.contains { number.hasPrefix($0) }
        }
    }

    private func having(_ ext: String, among ids: [ContactID]) throws -> [ContactID] {
        let numbers = try ContactQueries.digits(of: ids, in: office, session)
        return ids.filter { numbers[$0]?.contains { PhoneNumber.digits(in: $0.ext).hasPrefix(ext) } == true }
    }

    // MARK: By name

    /// With this many contacts that have the words as typed, nothing is guessed.
    private static let enoughAsTyped = 4

    func byName(_ typed: String) throws -> [ContactHit] {
        let query = NameQuery(typed)
        var queries = query.terms.isEmpty ? [] : [query]
        var candidates = Unique<ContactID>()
        var ranking = CandidateRanking(office, calledAt: calledAt, session)
        if let joined = NameQuery(joining: typed) { queries.append(joined) }
        for query in queries { try gather(query, &candidates) }
        var hits = try ranking.best(of: candidates.ids, by: queries)
        if hits.count < limit, let latin = NameQuery(romanizing: typed) {
            queries.append(latin)
            try gather(latin, &candidates)
            hits = try ranking.best(of: candidates.ids, by: queries)
        }
        if hits.count < min(limit, Self.enoughAsTyped) {
            for query in queries { try guess(query, &candidates) }
            hits = try ranking.best(of: candidates.ids, by: queries)
        }
        if hits.count < min(limit, Self.enoughAsTyped), ranking.bestScore < Self.wellAnswered, query.terms.count > 1 {
            let seen = Set(hits.map(\.contact))
            let others = try Unique(
                query.terms.prefix(3).flatMap { term in
                    try ContactQueries.withPart(beginning: term.text, in: office, limit: 40, session)
                })
            hits += try ranking.forgiving(others.ids.filter { !seen.contains($0) }, by: query)
        }
        return Array(hits.prefix(limit))
    }

    /// A match this good was meant; below that a word may have been misheard.
    private static let wellAnswered = 78.0

    /// Contacts that have the typed words, or words with these prefixes.
    private func gather(_ query: NameQuery, _ candidates: inout Unique<ContactID>) throws {
        candidates.append(recent.lazy.filter { query.mayMatch($0.words) }.map(\.id))
        let words = query.terms.map(\.text)
        guard let last = words.last else { return }
        let enough = candidates.count + limit + 4
        guard words.count > 1 else {
            let having = try ContactQueries.withPart(beginning: last, in: office, limit: limit + 4, session)
            // If more have it than were looked at, companies of that name may hide people with the name.
            if having.count == limit + 4 {
                candidates.append(
                    try ContactQueries.withPhrases(
                        [.init(last, isWhole: true)], in: office, limit: limit + 4, session))
            }
            return candidates.append(having)
        }
        candidates.append(
            try ContactQueries.withPhrases(
                [.init(words.joined(separator: " "), isWhole: false)], in: office, limit: limit + 4, session))
        // Contacts with all words have each of them: for a misspelt one that is known at once.
        for word in words where candidates.count < enough {
            if try ContactQueries.withPart(beginning: word, in: office, limit: 1, session).isEmpty { return }
        }
        if candidates.count < enough, words.count == 2, words[0].utf8.count > 1 {
            let begun = try ContactQueries.words(beginning: words[0], in: office, limit: 24, session)
            candidates.append(
                try ContactQueries.withPhrases(
                    begun.map { .init("\($0) \(last)", isWhole: false) }, in: office, limit: limit + 4, session))
        }
        if candidates.count < enough { candidates.append(try having(words)) }
    }

    /// Contacts with parts that have these words as prefixes.
    private func having(_ words: [String]) throws -> [ContactID] {
        let bound = 200
        // If few have a word, they are all known, and nothing else needs to be looked up.
        let lists = try words.prefix(3).map {
            try ContactQueries.withPart(beginning: $0, in: office, limit: bound, session)
        }
        let whole = lists.filter { $0.count < bound }.sorted { $0.count < $1.count }
        if let fewest = whole.first, whole.count == words.count {
            let others = whole.dropFirst().map(Set.init)
            let all = Unique(fewest.lazy.filter { id in others.allSatisfy { $0.contains(id) } })
            return Array(all.ids.prefix(limit + 4))
        }
        // The rarest word leads; among frequent words, the longest.
        let order = words.indices.sorted { left, right in
            func weight(_ place: Int) -> (Int, Int) {
                (place < lists.count ? lists[place].count : bound, -words[place].utf8.count)
            }
            return weight(left) < weight(right)
        }
        var found = Unique<ContactID>()
        for leading in order.prefix(whole.isEmpty ? 3 : 1) where found.count < limit + 4 {
            found.append(
                try ContactQueries.withParts(
                    leading: words[leading], others: words.indices.filter { $0 != leading }.map { words[$0] },
                    in: office, bound: bound, limit: limit + 4, session))
        }
        return found.ids
    }

    /// Contacts whose words sound or look like the typed ones.
    private func guess(_ query: NameQuery, _ candidates: inout Unique<ContactID>) throws {
        let words = try query.terms.map { try likely($0, most: query.terms.count == 1 ? 12 : 9) }
        guard words.count > 1 else {
            let enough = candidates.count + limit + 4
            for word in words.first ?? [] where candidates.count < enough {
                candidates.append(try ContactQueries.withPart(word, in: office, limit: limit + 4, session))
            }
            return
        }
        for (one, other) in [(0, 1), (0, words.count - 1), (1, words.count - 1)].prefix(words.count == 2 ? 1 : 3) {
            guard one != other else { continue }
            var (phrases, turned): ([ContactQueries.Phrase], [ContactQueries.Phrase]) = ([], [])
            // The likeliest pairs first. The other order needs no look at names as written: those are among the turned
            // ones.
            for sum in 0..<words[one].count + words[other].count where phrases.count < 64 {
                for place in words[one].indices where words[other].indices.contains(sum - place) {
                    phrases.append(.init("\(words[one][place]) \(words[other][sum - place])", isWhole: true))
                    turned.append(.init("\(words[other][sum - place]) \(words[one][place])", isWhole: true))
                }
            }
            phrases = Array(phrases.prefix(64))
            let most = (limit + 4) * 2
            let written = try ContactQueries.written(phrases, in: office, limit: most, session)
            let found =
                try written
                + ContactQueries.turned(
                    zip(phrases, turned).flatMap { [$0, $1] }, in: office, limit: most, session)
            candidates.append(found)
            if found.count < min(limit, Self.enoughAsTyped) {
                candidates.append(
                    try ContactQueries.withWords(
                        words[one], and: words[other], in: office, bound: 150, limit: limit + 4, session))
            }
        }
    }

    /// The office's words that a typed one may mean, itself first.
    private func likely(_ term: NameQuery.Term, most: Int) throws -> [String] {
        let keys = term.sounds.map { "s" + $0 } + WordKeys.slips(term.text)
        var found = try ContactQueries.words(withKeys: keys, in: office, limit: 400, session)
        found += try ContactQueries.words(
            withKeys: term.skeletons.map { "c" + $0 }, in: office, limit: 100, session)
        found += try ContactQueries.words(
            withKeys: term.heard.map { "h" + $0 }, in: office, limit: 100, session)
        found += try ContactQueries.words(known: term.variants.map(\.word), in: office, session).map { ("v", $0) }
        if term.text.unicodeScalars.count > 2 {
            found += try ContactQueries.words(containing: term.text, in: office, limit: 12, session).map { ("e", $0) }
        }
        return [term.text] + NameQuery.likely(term, among: found, most: most)
    }
}

/// Distinct values in order of arrival.
struct Unique<Value: Hashable> {
    private(set) var ids: [Value] = []
    private var seen: Set<Value> = []

    init() {}

    init(_ values: some Sequence<Value>) { append(values) }

    var count: Int { ids.count }

    func contains(_ value: Value) -> Bool { seen.contains(value) }

    mutating func append(_ values: some Sequence<Value>) {
        for value in values where seen.insert(value).inserted { ids.append(value) }
    }
}
