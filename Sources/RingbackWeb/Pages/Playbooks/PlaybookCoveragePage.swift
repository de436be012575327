import RingbackCore
import RingbackWords

/// Which scenarios of the last quarter's messages have a rule, and which have none.
struct PlaybookCoveragePage: Page {
    /// "38 of 52 scenarios have a rule".
    var covered: Int
    var scenarios: Int
    var lines: [Line]
    /// "Aug 31 to Nov 30".
    var period: Phrase
    var messages: Int
    var rest: Int
    var isCut: Bool

    struct Line: Sendable {
        var rule: (number: String, path: Path, name: String)?
        var words: String
        var messages: Int
    }

    var title: Phrase { say("Which scenarios have a rule") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

extension PlaybookCoveragePage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .playbooks, frame, "\(title)", about: "\(period)",
            """
            \(Parts.crumb(Paths.playbooks, "\(say("Playbooks"))"))\
            <p><b>\(say("\(covered) of \(scenarios)"))</b> \(say("scenarios have a rule."))</p>\
            <p class="soft">\(base)</p>\
            \(when: scenarios > lines.count, Parts.strip(
                .plain, "\(say("The \(lines.count) most frequent are listed."))"))\
            \(when: lines.isEmpty, Parts.empty(say("Too few messages have words in common.")))\
            \(when: !lines.isEmpty, table)
            """)
    }

    private var base: Phrase {
        let counted = say(messages, one: "1 message was read", other: "\(messages) messages were read")
        let lone = say(rest, one: "1 is unlike any other", other: "\(rest) are unlike any other")
        return isCut ? say("The newest \(counted); \(lone).") : say("\(counted); \(lone).")
    }

    private var table: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("Scenario"))</th><th scope="col">\(say("Messages"))</th>\
        <th scope="col">\(say("Rule"))</th></tr></thead>
        <tbody>\(each: lines, { line in
            """
            <tr><th scope="row">\(scenario(line))</th><td>\(line.messages)</td><td>\(rule(line))</td></tr>

            """
        })</tbody></table>

        """
    }

    private func scenario(_ line: Line) -> HTML {
        if let rule = line.rule { return "<bdi>\(rule.name)</bdi>" }
        return "<bdi>“\(line.words)”</bdi>"
    }

    private func rule(_ line: Line) -> HTML {
        if let rule = line.rule { return "<a href=\"\(rule.path)\">\(rule.number)</a>" }
        return """
            <b>\(say("none", context: "rule"))</b> · <a href="\(Paths.newPlaybook(words: line.words.replacing(" ", with: ", ")))">\
            \(say("Draft one"))</a>
            """
    }
}
