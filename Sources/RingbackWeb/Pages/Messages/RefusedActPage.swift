/// What is shown when something asked for a message could not be done: why, and everything that was typed, to be put
/// right and sent again.
struct RefusedActPage: Page {
    var title: String { "That was not done" }
    var sentence: String
    /// Where the form was sent.
    var action: Path
    /// What was chosen, sent again as it was.
    var chosen: [(name: String, value: String)]
    /// What was typed.
    var typed: [(name: String, value: String)]
    /// The message, or wherever the form came from.
    var back: Path

    func main(in frame: Frame) -> HTML {
        """
        <h1>\(title)</h1>\(Parts.problem(sentence))
        <form class="card narrow-left" method="post" action="\(action)">\(frame.token)\
        \(each: chosen, { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })\
        \(each: typed, field)\
        <p><button class="button main">Try again</button> <a class="button" href="\(back)">Leave it</a></p>\
        </form>
        """
    }

    private func field(_ field: (name: String, value: String)) -> HTML {
        """
        <div class="row"><label for="f-\(field.name)">\(Self.labels[field.name] ?? field.name)</label>\
        <input class="field" id="f-\(field.name)" name="\(field.name)" value="\(field.value)" dir="auto" \
        autocomplete="off"></div>
        """
    }
}

extension RefusedActPage {
    /// - Parameter fields: the form as it came.
    init(_ sentence: String, at action: Path, with fields: Fields, back: Path) {
        let passedOn: Set = ["answer", "outcome", "code", "before", "number", "back"]
        self.sentence = sentence
        self.action = action
        self.back = back
        // Not the version that was looked at: whoever has read why it was refused, and sends it again, means it.
        chosen = fields.pairs.filter { passedOn.contains($0.name) }
        typed = fields.pairs.filter { Self.labels[$0.name] != nil }
    }

    private static let labels = [
        "with": "With", "said": "Said", "text": "What you wrote", "to": "To", "note": "Note", "reason": "Reason",
        "why": "Why", "caller.name": "Caller", "caller.number": "Number", "regarding": "Regarding",
        "around": "Might be around",
    ]
}
