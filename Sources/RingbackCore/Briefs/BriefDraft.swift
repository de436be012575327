import RingbackWords

/// Finds out how much of a sheet fits into a brief.
struct BriefDraft {
    struct Fit {
        var count: Int
        var detail: BriefEntry.Detail
        var hasEnding: Bool
        /// How many of code 1 there are is said first, and of the names the family names alone where so many do not fit.
        var countsFirst = false
        var isShort = false
    }

    private let count: (all: Int, asap: Int)
    /// Of code 1, among the entries given.
    private let asap: Int
    private let seconds: Double
    private let language: Language
    private let rate: SpeakingRate
    /// What is said of each entry, by how much of it is said.
    private let lines: [[String]]
    private let familyNames: [String]

    init(
        of entries: [BriefEntry], outOf count: (all: Int, asap: Int), seconds: Double, in language: Language,
        margin: Double? = nil
    ) {
        // Nobody's name is said in less than a third of a second.
        let entries = entries.prefix(Int(seconds * 3) + 1)
        asap = entries.prefix { $0.code == .asap }.count
        (self.count, self.seconds, self.language) = (count, seconds, language)
        var rate = SpeakingRate.of(language)
        rate.margin = margin ?? rate.margin
        self.rate = rate
        let wanted = BriefEntry.Detail.wanted(in: seconds)
        familyNames = entries.map { $0.spokenShort(in: language) }
        lines = BriefEntry.Detail.allCases.filter { $0.rawValue <= wanted.rawValue }.map { detail in
            entries.map { $0.spoken(detail, in: language) }
        }
    }

    /// As many entries as fit, all of code 1 before any is told in more words; else as many names, and how many more.
    func fit() -> Fit {
        for (detail, lines) in zip(BriefEntry.Detail.allCases, lines).reversed() where count.asap == asap {
            let longest = most(detail)
            guard longest >= max(asap, min(1, lines.count)) else { continue }
            return completed(Fit(count: longest, detail: detail, hasEnding: false))
        }
        var best = Fit(count: 0, detail: .name, hasEnding: true)
        for (countsFirst, isShort) in [(false, false), (true, false), (true, true)] {
            var fit = best
            (fit.countsFirst, fit.isShort) = (countsFirst, isShort)
            fit.count = min(lines[0].count, asap)
            while fit.count > best.count, !fits(fit) { fit.count -= 1 }
            if fit.count > best.count { best = fit }
        }
        return best
    }

    /// With how many more there are, where that costs no entry of code 1 and not the only one.
    private func completed(_ fit: Fit) -> Fit {
        guard fit.count < count.all else { return fit }
        var shorter = fit
        shorter.hasEnding = true
        if fits(shorter) { return shorter }
        // Where only names fit, one more name is worth more than a count.
        guard fit.detail != .name else { return fit }
        while shorter.count > max(asap, 1) {
            shorter.count -= 1
            if fits(shorter) { return shorter }
        }
        return fit
    }

    /// How many entries fit in so much detail, from the first.
    private func most(_ detail: BriefEntry.Detail) -> Int {
        var low = 0
        var high = lines[detail.rawValue].count
        while low < high {
            let middle = (low + high + 1) / 2
            if fits(Fit(count: middle, detail: detail, hasEnding: false)) { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func fits(_ fit: Fit) -> Bool { rate.seconds(of: spoken(fit)) <= seconds }

    /// What is said: names in one breath, or a sentence or two an entry.
    func spoken(_ fit: Fit) -> String {
        let lines = (fit.isShort ? familyNames : lines[fit.detail.rawValue]).prefix(fit.count)
        if fit.countsFirst, !lines.isEmpty {
            let count = Brief.rest(after: 0, outOf: count)
            let said = SpokenText.of(language(count), in: language).dropLast()
            return "\(said): \(lines.joined(separator: ", "))."
        }
        let isTold = fit.hasEnding || count.all == 0
        let ending = isTold ? SpokenText.of(language(Brief.rest(after: fit.count, outOf: count)), in: language) : ""
        guard !lines.isEmpty else {
            // The number alone, where there is no time for more.
            return rate.seconds(of: ending) <= seconds ? ending : ending.filter(\.isNumber) + "."
        }
        let rest = ending.isEmpty ? [] : [ending]
        guard fit.detail == .name else { return (lines + rest).joined(separator: "\n") }
        return (lines + rest).joined(separator: ", ") + (rest.isEmpty ? "." : "")
    }
}
