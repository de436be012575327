/// Which scenarios of a span's messages have a rule and which have none, most frequent first.
///
/// A message that some playbook's trigger fits belongs to that scenario, the best fitting one. Those that none fits are
/// gathered by the word of *regarding* that tells most: the rarest that enough of them have in common.
package struct ScenarioCoverage: Equatable, Sendable {
    package struct Scenario: Equatable, Sendable {
        /// `nil`: no rule.
        package let playbook: PlaybookID?
        /// The words that its messages have in common; empty where there is a playbook.
        package let words: [String]
        package var messages: Int

        package init(playbook: PlaybookID?, words: [String] = [], messages: Int) {
            (self.playbook, self.words, self.messages) = (playbook, words, messages)
        }
    }

    /// The most frequent first, ``most`` of them.
    package let scenarios: [Scenario]
    /// How many there are, and how many of them have a rule.
    package let total: Int
    package let covered: Int
    package let messages: Int
    /// Without words that others have, too, or said in fewer than ``fewest`` messages: no scenario.
    package let rest: Int

    /// What fewer callers ask is no scenario, and would show what one of them said.
    package static let fewest = 5
    package static let most = 200

    package init(_ scenes: [PlaybookScene], playbooks: [(id: PlaybookID, matcher: PlaybookMatcher)]) {
        var found: [PlaybookID: Int] = [:]
        var open: [[String]] = []
        for scene in scenes {
            let words = PlaybookMatcher.folded(scene.regarding)
            let best = playbooks.lazy.compactMap { one in
                one.matcher.fit(scene, regarding: words).map { (fit: $0, id: one.id) }
            }.max { ($0.fit, $1.id) < ($1.fit, $0.id) }
            if let best { found[best.id, default: 0] += 1 } else { open.append(Self.telling(words)) }
        }
        let (gaps, rest) = Self.gather(open)
        let all = (found.map { Scenario(playbook: $0.key, messages: $0.value) } + gaps)
            .sorted { ($1.messages, $0.words.joined()) < ($0.messages, $1.words.joined()) }
        scenarios = Array(all.prefix(Self.most))
        (total, covered) = (all.count, found.count)
        messages = scenes.count
        self.rest = rest
    }

    /// By the rarest of a message's words that enough others have, too.
    private static func gather(_ open: [[String]]) -> (gaps: [Scenario], rest: Int) {
        var counts: [String: Int] = [:]
        for words in open { for word in Set(words) { counts[word, default: 0] += 1 } }
        var groups: [String: [[String]]] = [:]
        var rest = 0
        for words in open {
            let known = Set(words).filter { counts[$0, default: 0] >= fewest }
                .sorted { (counts[$0, default: 0], $0) < (counts[$1, default: 0], $1) }
            guard let first = known.first else {
                rest += 1
                continue
            }
            groups[first, default: []].append(words)
        }
        var gaps: [Scenario] = []
        for (word, messages) in groups {
            if messages.count >= fewest {
                gaps.append(Scenario(playbook: nil, words: name(word, messages), messages: messages.count))
            } else {
                rest += messages.count
            }
        }
        return (gaps, rest)
    }

    /// A word alone says little: with those that most of its messages have, too, in the order of one of them.
    private static func name(_ word: String, _ messages: [[String]]) -> [String] {
        var counts: [String: Int] = [:]
        for words in messages { for other in Set(words) { counts[other, default: 0] += 1 } }
        let shared = Set(
            counts.filter { $0.value >= fewest && $0.value * 3 >= messages.count * 2 }.keys.sorted {
                (counts[$1, default: 0], $0) < (counts[$0, default: 0], $1)
            }.prefix(3)
        ).union([word])
        var named: [String] = []
        for other in messages.max(by: { $0.filter(shared.contains).count < $1.filter(shared.contains).count }) ?? [] {
            if shared.contains(other), !named.contains(other) { named.append(other) }
        }
        return named
    }

    /// Without numbers, and without words that say nothing of what it is about.
    private static func telling(_ words: [String]) -> [String] {
        words.filter { $0.count > 2 && !$0.contains(where: \.isNumber) && !empty.contains($0) }
    }

    /// English and Spanish, without accents.
    private static let empty = Set(
        """
        about after again all and any anybody are back been before but call called calling calls can como con could \
        cuando del desde did donde ella else esta este favor for from get give had has have her him his how hoy into \
        its just know las like llamada llamar los mas may message more mrs need needs new next not now off old one \
        only our out over para pero please por porque que quien quiere regarding said say says see she sin sobre some \
        soon speak still sus talk than that the their them then there they this today tomorrow una uno unos until \
        urgent very wait waiting want wants was week were what when where which who why will wish with would yesterday \
        you your
        """.split(separator: " ").map(String.init))
}
