extension NameQuery {
    private typealias Answer = (score: Double, why: Why, isWhole: Bool)

    /// How well a contact matches; `nil` if a typed word matches nothing.
    package func match(_ name: NameWords) -> Match? {
        var sounds = SoundMemory()
        return match(name, &sounds)
    }

    /// The same for one of many candidates.
    /// - Parameter misses: how many words may go unmatched, as if misheard entirely.
    package func match(_ name: NameWords, _ sounds: inout SoundMemory, misses: Int = 0) -> Match? {
        guard !terms.isEmpty else { return nil }
        var misses = misses
        var used: UInt64 = 0
        var places: [Int] = []
        var (total, isExact, isCompany) = (0.0, !isRomanized, false)
        var weakest: (why: Why, word: String)?
        for term in terms {
            guard let (place, answer) = best(term, in: name.words, but: used, &sounds) else {
                guard misses > 0 else { return nil }
                misses -= 1
                total += Self.remainder(term, in: name.words, but: used)
                (isExact, weakest) = (false, (.part, term.text))
                continue
            }
            let word = name.words[place]
            used |= 1 << UInt64(place)
            places.append(place)
            total += answer.score
            isExact = isExact && answer.isWhole && answer.why == .name && !word.isRomanized
            isCompany = isCompany || word.isCompany
            if answer.why > weakest?.why ?? .name || weakest == nil { weakest = (answer.why, word.text) }
        }
        var score = total / Double(terms.count)
        if !isCompany, terms.count < name.length { score -= min(4, Double(name.length - terms.count)) }
        if places == places.sorted() { score += 1 }
        return Match(
            why: weakest?.why ?? .name, isCompany: isCompany, isExact: isExact && !isCompany,
            isWhole: isExact && !isCompany && terms.count == name.length && places == places.sorted(), score: score,
            word: weakest?.word ?? "")
    }

    /// Whether a contact may match by prefix, nickname or sound: a quick filter.
    package func mayMatch(_ name: NameWords) -> Bool {
        terms.allSatisfy { term in
            name.words.contains { word in
                word.bytes.starts(with: term.bytes) || term.variantWords.contains(word.text)
                    || term.sounds.contains { word.sounds.contains($0) }
            }
        }
    }

    /// The score of an unmatched word: its similarity to the likeliest unused word.
    private static func remainder(_ term: Term, in words: [NameWords.Word], but used: UInt64) -> Double {
        let looks = words.indices.filter { used & (1 << UInt64($0)) == 0 && !words[$0].isCompany }.map { place in
            NameLikeness.jaroWinkler(term.bytes, words[place].bytes)
                + (words[place].bytes.first == term.bytes.first ? 0.2 : 0)
        }
        return 30 * (looks.max() ?? -1)
    }

    private func best(
        _ term: Term, in words: [NameWords.Word], but used: UInt64, _ sounds: inout SoundMemory
    ) -> (Int, Answer)? {
        var best: (place: Int, answer: Answer)?
        func consider(_ place: Int, _ answer: Answer?) {
            guard var answer else { return }
            // People are asked for by name; companies that only sound alike rank lower.
            if words[place].isCompany { answer.score -= answer.why == .name ? 3 : 10 }
            if answer.score > best?.answer.score ?? 0 { best = (place, answer) }
        }
        let free = words.indices.filter { used & (1 << UInt64($0)) == 0 }
        for place in free { consider(place, Self.plain(term, words[place])) }
        if best == nil { for place in free { consider(place, Self.guess(term, words[place], &sounds)) } }
        return best.map { ($0.place, $0.answer) }
    }

    private static func plain(_ term: Term, _ word: NameWords.Word) -> Answer? {
        if word.bytes == term.bytes { return (100, .name, true) }
        guard word.bytes.starts(with: term.bytes) else { return nil }
        return (90 + 8 * Double(term.bytes.count) / Double(word.bytes.count), .name, false)
    }

    private static func guess(_ term: Term, _ word: NameWords.Word, _ sounds: inout SoundMemory) -> Answer? {
        var best = variant(term, word)
        if let sound = sound(term, word, sounds.of(word)), sound.score >= best?.score ?? 0 { best = sound }
        let heard = heard(term, word, &sounds)
        if let heard, heard.score >= best?.score ?? 0 { best = heard }
        if let slip = slip(term, word), slip.score >= best?.score ?? 0 { best = slip }
        if let best { return best }
        return term.bytes.count > 2 && contains(word.bytes, term.bytes) ? (50, .part, false) : nil
    }

    private static func variant(_ term: Term, _ word: NameWords.Word) -> Answer? {
        guard term.variantWords.contains(word.text),
            let variant = term.variants.first(where: { $0.word == word.text })
        else { return nil }
        // Among variants, the one that looks like the typed word is likeliest.
        let look = NameLikeness.jaroWinkler(term.bytes, word.bytes)
        return ((variant.nearness == .own ? 84 : 72) + 6 * look, .variant, true)
    }

    /// Similar in sound, and not too different in spelling.
    private static func sound(_ term: Term, _ word: NameWords.Word, _ sounds: [String]) -> Answer? {
        if term.sounds.contains(where: sounds.contains) {
            let look = NameLikeness.jaroWinkler(term.bytes, word.bytes)
            let isFirst = term.sounds.first == sounds.first
            guard look > (isFirst ? 0.5 : 0.6) else { return nil }
            return (58 + 28 * look + (isFirst ? 2 : 0) + (look > 0.9 ? 4 : 0), .sound, true)
        }
        if term.isVowelless || word.isVowelless, !term.skeletons.isEmpty,
            SoundKey.skeletons(word.text).contains(where: term.skeletons.contains)
        {
            return (60 + 20 * NameLikeness.jaroWinkler(term.bytes, word.bytes), .sound, true)
        }
        return nil
    }

    /// Spelled by one language's rules, heard by a speaker of another.
    private static func heard(_ term: Term, _ word: NameWords.Word, _ sounds: inout SoundMemory) -> Answer? {
        guard !term.heard.isEmpty else { return nil }
        let look = NameLikeness.jaroWinkler(term.bytes, word.bytes)
        return HeardKey.likeness(term.heard, sounds.heard(word), look: look).map { ($0, .sound, true) }
    }

    /// One or two typos.
    private static func slip(_ term: Term, _ word: NameWords.Word) -> Answer? {
        let short = min(term.bytes.count, word.bytes.count)
        guard short > 2 else { return nil }
        let most = short > 6 ? 2 : 1
        let slips = NameLikeness.distance(term.bytes, word.bytes, most: most)
        if slips <= most {
            // People are surer of the first letter than of the others.
            let head = term.bytes[0] == word.bytes[0] ? 0.0 : 6
            return ((short == 3 ? 64 : 82) - 8 * Double(slips) - head, .similar, true)
        }
        // Still being typed: the typo is in the prefix.
        guard short > 3, word.bytes.count > term.bytes.count,
            NameLikeness.distance(term.bytes, Array(word.bytes.prefix(term.bytes.count)), most: 1) == 1
        else { return nil }
        return (60, .similar, false)
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
    }

    // MARK: Words to look for

    /// The words of an office's list that a term may mean, likeliest first.
    /// - Parameter found: words, each with the key that found it: one of ``WordKeys``, or `v` for a variant.
    package static func likely(_ term: Term, among found: [(key: String, word: String)], most: Int) -> [String] {
        var alike: [String: Double] = [:]
        var bare: [String: Double] = [:]
        for (key, word) in found where word != term.text {
            let bytes = Array(word.utf8)
            let look = NameLikeness.jaroWinkler(term.bytes, bytes)
            switch key.utf8.first {
            case UInt8(ascii: "v"): alike[word] = max(alike[word] ?? 0, 84 + 6 * look)
            case UInt8(ascii: "s"):
                let isFirst = key.utf8.dropFirst().elementsEqual(term.sounds.first?.utf8 ?? "".utf8)
                if look > (isFirst ? 0.5 : 0.6) { alike[word] = max(alike[word] ?? 0, 58 + 28 * look) }
            case UInt8(ascii: "h"):
                if let score = HeardKey.likeness(term.heard, HeardKey.keys(word), look: look) {
                    alike[word] = max(alike[word] ?? 0, score)
                }
            case UInt8(ascii: "d"):
                let slips = NameLikeness.distance(term.bytes, bytes, most: 2)
                if slips < 3 { alike[word] = max(alike[word] ?? 0, 82 - 8 * Double(slips)) }
            case UInt8(ascii: "c"): bare[word] = 60 + 20 * look
            default: alike[word] = max(alike[word] ?? 0, 50)
            }
        }
        let first = best(alike, most: most)
        return first + best(bare.filter { !first.contains($0.key) }, most: term.isVowelless ? most : 4)
    }

    private static func best(_ rated: [String: Double], most: Int) -> [String] {
        rated.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(most).map(\.key)
    }
}
