import RingbackCore
import RingbackWords
import Testing

/// What is said of two groups in like cases.
@Suite("Groups compared")
struct GroupComparisonTests {
    private static func pair(_ office: FairnessOffice) throws -> GroupComparison {
        let comparison = try #require(office.release.comparisons.first)
        return try #require(GroupComparison.all(comparison).first { $0.group == "women" })
    }

    @Test("A crude gap of 4.7 that is all in who gets the angry callers is reported as no gap")
    func simpson() throws {
        let pair = try Self.pair(.two([18, 882, 4, 196], [2, 1998, 8, 7992]))
        #expect(abs((pair.crude.oddsRatio ?? 0) - 4.738) < 0.001)
        #expect(abs((pair.oddsRatio ?? 0) - 1) < 0.0001)
        let interval = try #require(pair.interval)
        #expect(abs(interval.low - 0.409) < 0.001 && abs(interval.high - 2.445) < 0.001)
        #expect(pair.verdict == .noGap && !pair.isExact)
        let said = pair.sentences.map(\.description)
        #expect(said[0] == "Complaints about women, compared with men, in similar cases: about as many.")
        #expect(said[2] == "No gap can be seen in similar cases.")
        #expect(pair.crudeSentence?.description == "All cases together, similar or not: nearly 5 times as many.")
    }

    @Test("A true gap of 2 with too little data says what it may be, that it is not enough, and what would be needed")
    func cannotTell() throws {
        let pair = try Self.pair(.two([14, 886, 2, 198], [6, 1994, 10, 7990]))
        #expect(abs((pair.oddsRatio ?? 0) - 2.029) < 0.001)
        #expect(pair.verdict == .cannotTell)
        #expect(
            pair.sentences.map(\.description) == [
                "Complaints about women, compared with men, in similar cases: about twice as many.",
                "It could be from slightly fewer to nearly 5 times as many.", "That is not enough to tell.",
                "To see twice as many, about 16,000 interactions per side would be needed.",
            ])
    }

    @Test("The same gap with ten times the data is found")
    func found() throws {
        let pair = try Self.pair(.two([14, 886, 2, 198], [6, 1994, 10, 7990], times: 10))
        #expect(pair.verdict == .more && (pair.p ?? 1) < 0.001)
        #expect(pair.sentences.map(\.description).last == "Chance alone would seldom produce that.")
    }

    @Test("With few complaints the exact, conditional figures are shown")
    func exact() throws {
        let pair = try Self.pair(.two([4, 896, 2, 198], [2, 1998, 5, 7995]))
        let strata = try StratifiedTables(pair.tables)
        #expect(pair.isExact && pair.p == ExactConditional(strata)?.p)
    }

    @Test(
        "Ratios are said in words that claim no more than they know",
        arguments: [
            (0.02, "hardly any"), (0.1, "less than a fifth as many"), (0.5, "about half as many"),
            (0.85, "slightly fewer"), (1, "about as many"), (1.2, "slightly more"),
            (1.5, "about one and a half times as many"), (2.03, "about twice as many"),
            (2.45, "about 2 and a half times as many"), (2.5, "about 2 and a half times as many"),
            (3.2, "a little over 3 times as many"), (4.861, "nearly 5 times as many"), (7, "about 7 times as many"),
            (.infinity, "more than a hundred times as many"),
        ])
    func words(ratio: Double, words: String) { #expect(Times(ratio).words.description == words) }

    @Test("What is released reads back as it was written, and counts again to the same figures")
    func repeated() throws {
        let release = FairnessOffice.two([18, 882, 4, 196], [2, 1998, 8, 7992]).release
        let comparison = try #require(release.comparisons.first)
        #expect(comparison.strata.count == 2 && comparison.groups == ["women", "men"])
        let tables = try comparison.strata.map { row in
            try TwoByTwo(
                row.cells[0].events, row.cells[0].base - row.cells[0].events, row.cells[1].events,
                row.cells[1].base - row.cells[1].events)
        }
        let ratio = try StratifiedTables(tables).oddsRatio
        #expect(ratio == GroupComparison(comparison, 0, with: 1)?.oddsRatio)
    }
}
