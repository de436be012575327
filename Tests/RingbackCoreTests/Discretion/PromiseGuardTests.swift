import Foundation
import RingbackCore
import Testing

/// Every promise of a time is found, and house numbers, prices, telephone numbers and names are let through: the sets in
/// `Fixtures`.
@Suite("Promise guard")
struct PromiseGuardTests {
    struct Sentence {
        /// What promises; `nil` for an innocent one.
        let promise: String?
        let text: String
    }

    private static func sentences(_ file: String) throws -> [Sentence] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(file).tsv")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter { $0.first != "#" }.map {
            let parts = $0.split(separator: "\t").map(String.init)
            return Sentence(promise: parts[0] == "promise" ? parts[1] : nil, text: parts[parts.count - 1])
        }
    }

    @Test(
        "No promise passes, and at most two innocent sentences in a hundred are stopped",
        arguments: [("promises", 300), ("promises-es", 100)])
    func sets(file: String, least: Int) throws {
        let all = try Self.sentences(file)
        let (promises, innocent) = (all.filter { $0.promise != nil }, all.filter { $0.promise == nil })
        #expect(all.count >= least && abs(promises.count - innocent.count) <= all.count / 5)
        for sentence in promises {
            let found = PromiseGuard().promises(in: sentence.text).map { $0.words.lowercased() }
            let promise = (sentence.promise ?? "").lowercased().filter { $0 != "-" }
            #expect(
                found.contains { words in
                    let words = words.filter { $0 != "-" }
                    return words.contains(promise) || promise.contains(words)
                }, "\(sentence.text)")
        }
        let stopped = innocent.filter { !PromiseGuard().promises(in: $0.text).isEmpty }
        #expect(stopped.count * 50 <= innocent.count, "\(stopped.map(\.text))")
    }

    @Test(
        "A promise says where it stands, in code points",
        arguments: [
            ("She’ll call by four.", 12, 19, "by four"), ("👩‍👩‍👧 tomorrow", 6, 14, "tomorrow"),
            ("Señor, mañana.", 7, 13, "mañana"), ("At 4 p.m. she’s free.", 0, 9, "At 4 p.m."),
        ])
    func places(text: String, from: Int, to: Int, words: String) throws {
        let found = try #require(PromiseGuard().promises(in: text).first)
        #expect(found.from == from && found.to == to && found.words == words)
        #expect(String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(from).prefix(to - from))) == words)
    }

    /// Calls are returned Monday 16:00 to 17:00 and Friday 9:00 to 11:00.
    private static let windowed = PromiseGuard(
        policy: .windowed,
        windows: [.monday: [Span(opens: 960, closes: 1020)], .friday: [Span(opens: 540, closes: 660)]])

    @Test(
        "Only the published hours pass",
        arguments: [
            ("She returns calls between 4 and 5.", true), ("She calls Monday between 4 and 5.", true),
            ("She’ll call by 5 PM today.", true), ("You’ll hear at 16:30.", true),
            ("She calls Friday from 9 to 11.", true), ("She calls Friday between 4 and 5.", false),
            ("She’ll call by 6.", false), ("She’ll call between 4 and 6.", false), ("She’ll call at 4 AM.", false),
            ("She’ll call today.", false), ("She’ll call Monday.", false), ("She’ll call shortly.", false),
            ("She’ll call in ten minutes.", false), ("She’ll call on Tuesday at 4.", false),
            ("She’ll call as soon as she can.", true),
        ])
    func windows(text: String, passes: Bool) {
        let found = Self.windowed.promises(in: text, today: .monday)
        #expect(found.isEmpty == passes, "\(found)")
    }

    @Test("A window of another day does not pass today")
    func otherDay() {
        #expect(!Self.windowed.promises(in: "She’ll call by 10.", today: .monday).isEmpty)
        #expect(Self.windowed.promises(in: "She’ll call by 10.", today: .friday).isEmpty)
    }

    @Test(
        "Words never to say are found whole, in any case, and say so",
        arguments: [
            ("She’s in a Meeting.", "Meeting"), ("Two meetings today?", "meetings"),
            ("He’s at the DOCTOR now.", "DOCTOR"),
            ("Está en París.", "París"), ("He is in San  Francisco.", "San  Francisco"),
        ])
    func neverSay(text: String, words: String) {
        let guarding = PromiseGuard(neverSay: ["meeting", "doctor", "paris", "San Francisco"])
        let found = guarding.promises(in: text).filter { $0.why == .neverSay }
        #expect(found.map(\.words) == [words])
        #expect(guarding.promises(in: "She met the doctoral board in Parish.").isEmpty)
    }

    @Test("A long text is read at once", .timeLimit(.minutes(1)))
    func long() {
        let text = String(repeating: "by four, a an of the next. ", count: 1000)
        #expect(PromiseGuard().promises(in: text).count > 100)
        _ = PromiseGuard().promises(in: String(repeating: "1:", count: 50_000))
    }
}
