import Testing

@testable import RingbackMail

@Suite("How long a line for mail may be held")
struct LMTPPaceTests {
    /// - Returns: the second at which nobody listens any longer; `nil` when it is still open after an hour.
    private func end(bytesPerSecond rate: Int, isMail: Bool, storingEvery pause: Int = .max) -> Int? {
        var pace = LMTPPace()
        if isMail { pace.begin(at: .zero) }
        for second in 1...3600 {
            if second % pause == 0 {
                pace.end(at: .seconds(second))
                if isMail { pace.begin(at: .seconds(second)) }
            }
            if pace.take(rate, at: .seconds(second)) != nil { return second }
        }
        return nil
    }

    @Test("A mail that drips is left after a minute; one that comes slowly has its time")
    func drip() {
        #expect(end(bytesPerSecond: 3, isMail: true) == 61)
        #expect(end(bytesPerSecond: 2000, isMail: true) == 118)
        #expect(end(bytesPerSecond: 4096, isMail: true) == 601)
    }

    @Test("A line that brings no mail is left after ten minutes; one that does stays")
    func noMail() {
        #expect(end(bytesPerSecond: 10, isMail: false) == 601)
        #expect(end(bytesPerSecond: 200_000, isMail: true, storingEvery: 300) == nil)
        #expect(end(bytesPerSecond: 10, isMail: false, storingEvery: 599) == nil)
    }
}
