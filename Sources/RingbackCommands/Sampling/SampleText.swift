import RingbackCore
import RingbackJSON
import RingbackWords

/// A sample as the terminal shows it.
enum SampleText {
    static func heading(_ sample: JSONValue) -> String {
        let (from, to) = (sample.text("from") ?? "", sample.text("to") ?? "")
        let size = sample.int("size") ?? 0
        // Whoever still has some to grade is given neither.
        let line =
            if let frame = sample.int("frame"), let seed = sample.int("seed") {
                terminal.say("\(from) to \(to): \(size) of \(frame), seed \(String(seed))")
            } else {
                terminal.say("\(from) to \(to): \(size); seed shown after your grades")
            }
        return "\(sample.text("id") ?? "")  \(line)"
    }

    static func show(_ reply: APIClient.Reply, json: Bool) {
        if json { return Output.line(reply.text) }
        let sample = reply.value
        Output.line(heading(sample))
        for (place, behavior) in sample.texts("behaviors").enumerated() { Output.line("  \(place + 1). \(behavior)") }
        var table = Table([
            .init(title: terminal.say("NO.")), .init(title: terminal.say("WHO")), .init(title: terminal.say("WHEN")),
            .init(title: terminal.say("STATUS"), gives: true),
        ])
        for item in sample.items("items") {
            table.add([
                "\(item.int("number") ?? 0)", item["person"]?.text("name") ?? terminal.say("shown after your grade"),
                item.text("day") ?? "", stands(item),
            ])
        }
        Output.table(table)
        if let figures = sample["figures"], case .object = figures { show(figures, of: sample) }
    }

    private static func stands(_ item: JSONValue) -> String {
        if !item.items("mayDecide").isEmpty { return terminal.say("yours to decide") }
        if item.bool("mayGrade") == true { return terminal.say("yours to grade") }
        return item.bool("complete") == true
            ? terminal.say("graded", context: "sample") : terminal.say("not graded yet")
    }

    private static func show(_ figures: JSONValue, of sample: JSONValue) {
        let behaviors = sample.texts("behaviors")
        for one in figures.items("behaviors") {
            let number = one.int("behavior") ?? 0
            let text = behaviors.indices.contains(number - 1) ? behaviors[number - 1] : ""
            let (yes, no, none) = (one.int("yes") ?? 0, one.int("no") ?? 0, one.int("notApplicable") ?? 0)
            Output.line("  \(text): \(terminal.say("\(yes) yes, \(no) no, \(none) do not apply"))")
        }
        let pairs = figures.int("pairs") ?? 0
        if let kappa = figures["kappa"]?.number {
            let text = String((kappa * 1000).rounded() / 1000)
            Output.line(terminal.say("kappa \(text), from \(pairs) pairs"))
        } else {
            Output.line(terminal.say("no kappa: \(pairs) pairs, none of which differ"))
        }
        for one in figures.items("graders") {
            let name = one["grader"]?.text("name") ?? ""
            let (alike, shared) = (one.int("alike") ?? 0, one.int("shared") ?? 0)
            let (changed, decided) = (one.int("overturned") ?? 0, one.int("decided") ?? 0)
            Output.line(
                "  \(name): \(terminal.say("\(alike) of \(shared) alike, \(changed) of \(decided) changed by the third person"))"
            )
        }
    }

    static func show(item reply: APIClient.Reply, json: Bool) {
        if json { return Output.line(reply.text) }
        for line in lines(of: reply.value) { Output.line(line) }
    }

    static func lines(of item: JSONValue) -> [String] {
        var lines = [
            "  \(item.int("number") ?? 0). \(item["person"]?.text("name") ?? ""), \(item.text("day") ?? "")"
        ]
        for (place, behavior) in item.texts("behaviors").enumerated() {
            let given = item.items("grades").filter { $0.int("behavior") == place + 1 }.map { grade in
                let word = grade.text("grade").flatMap(Grade.init(rawValue:)).map { terminal.say($0.title) } ?? ""
                return "\(grade["by"]?.text("name") ?? "") \(word)"
            }
            lines.append("     \(place + 1). \(behavior)\(given.isEmpty ? "" : ": ")\(given.joined(separator: ", "))")
        }
        return lines
    }
}
