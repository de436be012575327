import RingbackCore
import RingbackJSON
import RingbackWords

/// What was released of a half-year, in words: as the page has it.
struct FairnessText {
    private let fairness: JSONValue

    init(_ fairness: JSONValue) { self.fairness = fairness }

    func show() {
        guard let period = fairness.text("period") else {
            return Output.line(
                terminal.say("Nothing has been published yet. Each half-year is compared a month after it ends."))
        }
        Output.line(terminal.say("Half-year \(period)"))
        for one in fairness.items("comparisons") { show(one) }
    }

    private func show(_ one: JSONValue) {
        Output.line("")
        Output.line(one.text("name") ?? "")
        if one["withheld"]?.bool == true {
            return Output.line(terminal.say("Nothing can be said without revealing something about individuals."))
        }
        if let sentence = one.text("atLeast") { Output.line(sentence) }
        for pair in one.items("pairs") { show(pair: pair) }
        let groups = one.items("groups").compactMap(\.text)
        var table = Table([.init(title: terminal.say("SIMILAR CASES"), gives: true)] + groups.map { .init(title: $0) })
        for row in one.items("rows") {
            table.add(
                [row.text("cases") ?? ""]
                    + row.items("cells").map { "\($0["complaints"]?.int ?? 0) / \($0["interactions"]?.int ?? 0)" })
        }
        if !one.items("rows").isEmpty { Output.table(table) }
    }

    private func show(pair: JSONValue) {
        Output.line(pair.text("sentence") ?? "")
        guard let ratio = pair["oddsRatio"]?.number, let low = pair["low"]?.number else { return }
        let (one, least) = (Self.two(ratio), Self.two(low))
        let most = pair["high"]?.number.map(Self.two) ?? "∞"
        let p = pair["p"]?.number.map(Self.two) ?? "–"
        Output.line(terminal.say("Odds ratio \(one), plausibly \(least) to \(most); p = \(p)."))
    }

    private static func two(_ value: Double) -> String {
        guard value < 1e9 else { return "∞" }
        return String((value * 1000).rounded() / 1000)
    }
}
