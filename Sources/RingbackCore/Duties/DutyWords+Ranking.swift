extension DutyWords {
    /// How well a duty answers a question: a whole word of its counts more than the beginning of one, and that more than
    /// one that sounds alike.
    /// - Parameter words: as of ``asked(_:)``.
    package static func points(_ duty: Duty, for words: [String]) -> Int {
        let known = Set(([duty.name] + duty.words).flatMap(stems))
        return words.reduce(0) { sum, word in
            if known.contains(word) { return sum + 4 }
            if known.contains(where: { $0.hasPrefix(word) }) { return sum + 3 }
            guard let sound = sound(of: word) else { return sum }
            return sum + (known.contains { Self.sound(of: $0) == sound } ? 1 : 0)
        }
    }

    /// How a stem sounds: a c, g or s at its end sounds as before the ending that it lost. "Invoises" are invoices.
    package static func sound(of stem: String) -> String? {
        let isSoft = stem.utf8.last.map { "cgs".utf8.contains($0) } ?? false
        return SoundKey.keys(isSoft ? stem + "e" : stem).first
    }

    /// Those that answer a question best, first; what answers it less than half as well is left out.
    package static func ranked(_ records: [DutyRecord], for words: [String]) -> [DutyRecord] {
        let all = records.map { (points: points($0.duty, for: words), words: stems($0.duty.name).count, it: $0) }
        let most = all.map { $0.points }.max() ?? 0
        return all.filter { $0.points * 2 > most }
            .sorted { ($1.points, $0.words, $0.it.duty.name) < ($0.points, $1.words, $1.it.duty.name) }.map { $0.it }
    }
}
