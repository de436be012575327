import RingbackCore
import RingbackWords

/// What a version says, part by part.
struct PlaybookTextView: Sendable {
    var isQuick: Bool
    var steps: [String]
    var toSay: String
    var neverSay: String
    var decides: String
    var why: String
    /// "“refund” or “money back” in regarding · Accounts".
    var trigger: [Phrase]

    init(_ text: PlaybookText, isQuick: Bool, team: String?) {
        self.isQuick = isQuick
        steps = text.steps.split(separator: "\n").map(String.init)
        (toSay, neverSay, decides, why) = (text.toSay, text.neverSay, text.decides, text.why)
        trigger = Self.trigger(text.trigger, team: team)
    }

    private static func trigger(_ trigger: PlaybookTrigger, team: String?) -> [Phrase] {
        var parts: [Phrase] = []
        if !trigger.words.isEmpty {
            let words = trigger.words.map { "“\($0)”" }.joined(separator: ", ")
            parts.append(say("\(words) in “regarding”"))
        }
        if !trigger.topic.isEmpty { parts.append(say("topic \(trigger.topic)")) }
        if let team { parts.append(say("team \(team)")) }
        if trigger.callers != .any { parts.append(trigger.callers.label) }
        return parts
    }

    /// With why it was written, and when it is proposed.
    var html: HTML { list(isWhole: true) }

    /// Beside a call: what to do and to say.
    var brief: HTML { list(isWhole: false) }

    private func list(isWhole: Bool) -> HTML {
        """
        <dl class="facts">\(when: !steps.isEmpty, "<dt>\(say("What to do"))</dt><dd>\(stepList)</dd>")\
        \(part(isQuick ? say("The answer") : say("What to say"), toSay))\
        \(part(say("What not to say"), neverSay))\
        \(part(say("Who may decide"), decides))\
        \(part(say("Why it was written"), isWhole ? why : ""))\
        \(when: isWhole && !trigger.isEmpty, "<dt>\(say("Proposed for"))</dt><dd>\(Phrase.list(trigger))</dd>")</dl>
        """
    }

    private var stepList: HTML {
        steps.count == 1
            ? "<span dir=\"auto\">\(steps[0])</span>"
            : "<ol>\(each: steps.map(Self.unnumbered), { "<li dir=\"auto\">\($0)</li>" })</ol>"
    }

    /// Without the number that somebody typed before it, "3. ": the list numbers its steps.
    private static func unnumbered(_ step: String) -> String {
        let digits = step.prefix { $0.isASCII && $0.isNumber }
        let rest = step.dropFirst(digits.count)
        guard (1...2).contains(digits.count), rest.first == "." || rest.first == ")",
            rest.dropFirst().first?.isWhitespace == true
        else { return step }
        let words = rest.dropFirst().drop(while: \.isWhitespace)
        return words.isEmpty ? step : String(words)
    }

    private func part(_ name: Phrase, _ text: String) -> HTML {
        let lines = text.split(separator: "\n").map(String.init).enumerated()
        return """
            \(when: !text.isEmpty, """
                <dt>\(name)</dt><dd dir="auto">\(each: Array(lines), { "\(when: $0.offset > 0, "<br>")\($0.element)" })</dd>
                """)
            """
    }
}
