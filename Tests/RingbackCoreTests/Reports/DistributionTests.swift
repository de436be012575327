import RingbackCore
import RingbackTestSupport
import Testing

@Suite("Percentiles of minutes")
struct DistributionTests {
    private func made(_ values: [Int]) -> Distribution {
        values.reduce(into: Distribution()) { $0.add($1) }
    }

    @Test("They lie between the two nearest values, as in spreadsheets")
    func known() {
        #expect(made([1, 2, 3, 4]).percentile(50) == 2.5)
        #expect(made([1, 2, 3, 4]).percentile(90) == 3.7)
        #expect(made([7]).percentile(90) == 7)
        #expect(made([5, 5, 5, 90]).percentile(50) == 5)
        #expect(made([0, 10]).percentile(0) == 0 && made([0, 10]).percentile(100) == 10)
    }

    @Test("Of no cases nothing is said")
    func empty() {
        #expect(Distribution().percentile(50) == nil && Distribution().count == 0)
        #expect(Measure.share(0, of: 0).value == nil && Measure.percentile(90, of: Distribution()).value == nil)
    }

    @Test("They are those of the sorted values, for any values")
    func sorted() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<200 {
            let values = (0..<Int.random(in: 1...60, using: &random)).map { _ in
                Int.random(in: 0...3000, using: &random)
            }
            let sorted = values.sorted()
            for percent in [0, 10, 25, 50, 75, 90, 99, 100] {
                let place = Double(sorted.count - 1) * Double(percent) / 100
                let low = sorted[Int(place)]
                let high = sorted[min(Int(place) + 1, sorted.count - 1)]
                let expected = Double(low) + (place - Double(Int(place))) * Double(high - low)
                let found = made(values).percentile(percent) ?? -1
                #expect(abs(found - expected) < 1e-6)
            }
        }
    }

    @Test("Those of two offices together are those of all their cases")
    func together() {
        var all = made([1, 2, 3])
        all.add(made([100, 200]))
        #expect(all == made([1, 2, 3, 100, 200]) && all.percentile(50) == 3)
    }
}
