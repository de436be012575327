import RingbackCore
import RingbackStore

/// One search for contacts: candidates from the indexes, a bounded number of them, then the best by ``NameQuery``.
///
/// The order: the exact number; recent callers of the office whose number or name begins so or sounds so; then by how
/// well the name answers: exact, by beginning, by nickname, by sound, by likeness, by a piece of a word.
struct ContactSearch {
    let session: any SQLSession
    let office: OfficeID
    let limit: Int
    let recent: [RecentCallers.Caller]
    private let calledAt: [ContactID: Timestamp]

    init(_ look: Look, limit: Int, recent: [RecentCallers.Caller]) {
        session = look.session
        office = look.office
        self.limit = limit
        self.recent = recent
        calledAt = Dictionary(recent.map { ($0.id, $0.at) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: By number

    /// - Parameter e164: the whole number, when what was typed is one.
    func byNumber(_ search: PhoneSearch, e164: String?) throws -> [ContactHit] {
        var exact: [ContactID] = []
        if let e164 { exact = try ContactQueries.withNumber(e164, in: office, limit: limit, session) }
        var begun: [ContactID] = []
        // A whole number that somebody has is no beginning of another.
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
            ContactHit(contact: id, why: isExact.contains(id) ? .number : .partOfNumber, word: "", called: calledAt[id])
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
            if ids.count < limit {
                // The digits may begin one place before an end that is kept.
                let near = try ContactQueries.withTail(
                    beginning: String(digits.dropFirst()), in: office, limit: 100, session)
                let numbers = try ContactQueries.digits(of: Unique(near).ids, in: office, session)
                ids += near.filter { numbers[$0]?.contains { $0.national.contains(digits) } == true }
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

    /// With so many contacts that have the words as typed, nobody is guessed at.
    private static let enoughAsTyped = 4

    func byName(_ typed: String) throws -> [ContactHit] {
        let query = NameQuery(typed)
        var queries = query.terms.isEmpty ? [] : [query]
        var candidates = Unique<ContactID>()
        if let joined = NameQuery(joining: typed) { queries.append(joined) }
        for query in queries { try gather(query, &candidates) }
        var hits = try rank(candidates.ids, by: queries)
        if hits.count < limit, let latin = NameQuery(romanizing: typed) {
            queries.append(latin)
            try gather(latin, &candidates)
            hits = try rank(candidates.ids, by: queries)
        }
        if hits.count < min(limit, Self.enoughAsTyped) {
            for query in queries { try guess(query, &candidates) }
            hits = try rank(candidates.ids, by: queries)
        }
        return Array(hits.prefix(limit))
    }

    /// Contacts that have the typed words or what begins with them.
    private func gather(_ query: NameQuery, _ candidates: inout Unique<ContactID>) throws {
        candidates.append(recent.lazy.filter { query.mayMatch($0.words) }.map(\.id))
        let words = query.terms.map(\.text)
        guard let last = words.last else { return }
        let enough = candidates.count + limit + 4
        guard words.count > 1 else {
            return candidates.append(
                try ContactQueries.withPart(beginning: last, in: office, limit: limit + 4, session))
        }
        candidates.append(
            try ContactQueries.withPhrases(
                [(words.joined(separator: " "), false)], in: office, limit: limit + 4, session))
        // The longest word leads, because it leaves the fewest to look at.
        let order = words.indices.sorted { words[$0].utf8.count > words[$1].utf8.count }
        for leading in order.prefix(3) where candidates.count < enough {
            let others = words.indices.filter { $0 != leading }.map { words[$0] }
            candidates.append(
                try ContactQueries.withParts(
                    leading: words[leading], others: others, in: office, bound: 200, limit: limit + 4, session))
        }
        if candidates.count < enough, words.count == 2, words[0].utf8.count > 1 {
            let begun = try ContactQueries.words(beginning: words[0], in: office, limit: 24, session)
            candidates.append(
                try ContactQueries.withPhrases(
                    begun.map { ("\($0) \(last)", false) }, in: office, limit: limit + 4, session))
        }
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
            var phrases: [(text: String, whole: Bool)] = []
            // The likeliest pairs first.
            for sum in 0..<words[one].count + words[other].count where phrases.count < 128 {
                for place in words[one].indices where words[other].indices.contains(sum - place) {
                    phrases.append(("\(words[one][place]) \(words[other][sum - place])", true))
                    phrases.append(("\(words[other][sum - place]) \(words[one][place])", true))
                }
            }
            let found = try ContactQueries.withPhrases(
                Array(phrases.prefix(128)), in: office, limit: (limit + 4) * 3, session)
            candidates.append(found)
            if found.count < limit {
                candidates.append(
                    try ContactQueries.withWords(
                        words[one], and: words[other], in: office, bound: 300, limit: limit + 4, session))
            }
        }
    }

    /// The office's words that may be meant by a typed one, itself first.
    private func likely(_ term: NameQuery.Term, most: Int) throws -> [String] {
        let keys = term.sounds.map { "s" + $0 } + WordKeys.slips(term.text)
        var found = try ContactQueries.words(withKeys: keys, in: office, limit: 400, session)
        found += try ContactQueries.words(
            withKeys: term.skeletons.map { "c" + $0 }, in: office, limit: 100, session)
        found += try ContactQueries.words(known: term.variants.map(\.word), in: office, session).map { ("v", $0) }
        if term.text.unicodeScalars.count > 2 {
            found += try ContactQueries.words(containing: term.text, in: office, limit: 12, session).map { ("e", $0) }
        }
        return [term.text] + NameQuery.likely(term, among: found, most: most)
    }

    // MARK: Ranking

    private struct Ranked {
        let hit: ContactHit
        let score: Double
        let name: String
    }

    /// The company is read only when the name alone does not answer.
    private static func match(_ contact: ContactName, _ queries: [NameQuery]) -> NameQuery.Match? {
        func best(_ company: String) -> NameQuery.Match? {
            let words = NameWords(
                name: contact.name, sortKey: contact.sortKey, company: company, pronunciation: contact.pronunciation)
            return queries.compactMap { $0.match(words) }.max { $0.score < $1.score }
        }
        if let match = best(""), match.why == .name || contact.company.isEmpty { return match }
        return best(contact.company)
    }

    private func rank(_ candidates: [ContactID], by queries: [NameQuery]) throws -> [ContactHit] {
        let names = try ContactQueries.names(of: Array(candidates.prefix(160)), in: office, session)
        var ranked: [Ranked] = []
        for contact in names {
            guard let match = Self.match(contact, queries) else { continue }
            let called = calledAt[contact.id]
            // A recent caller goes before the others, unless only likeness speaks for them.
            let bonus = called != nil && match.why < .similar ? 100.0 : 0
            ranked.append(
                Ranked(
                    hit: ContactHit(contact: contact.id, why: .init(match), word: match.word, called: called),
                    score: match.score + bonus, name: contact.name))
        }
        ranked.sort { left, right in
            if left.score != right.score { return left.score > right.score }
            return left.name == right.name ? left.hit.contact < right.hit.contact : left.name < right.name
        }
        return ranked.map(\.hit)
    }
}

/// Values in the order they came, each once.
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
