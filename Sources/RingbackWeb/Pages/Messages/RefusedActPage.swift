import RingbackCore
import RingbackWords

/// Shown when an act on a message failed: the reason and everything typed, to be corrected and sent again.
struct RefusedActPage: Page {
    var title: Phrase { say("Not done") }
    var sentence: Phrase
    /// The form's address.
    var action: Path
    /// What was chosen, to be sent again unchanged.
    var chosen: [(name: String, value: String)]
    /// What was typed.
    var typed: [(name: String, value: String)]
    /// The message, or wherever the form came from.
    var back: Path
    /// The field that is to blame.
    var invalid: String?
    /// What sending it again is called.
    var again = say("Try again")

    var layout: PageLayout { .alone }

    func main(in frame: Frame) -> HTML {
        """
        <h1 class="title">\(title)</h1>\(Parts.problem(sentence))
        <form class="form" method="post" action="\(action)">\(frame.token)\
        \(each: chosen, { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })\
        \(each: typed, field)\
        <p class="row"><button class="button main">\(again)</button> \
        <a class="button" href="\(back)">\(say("Cancel"))</a></p>\
        </form>
        """
    }

    private func field(_ field: (name: String, value: String)) -> HTML {
        let label = Self.labels[field.name] ?? Phrase(verbatim: field.name)
        return """
            <div class="on"><label for="f-\(field.name)">\(label)</label>\
            <input class="field" id="f-\(field.name)" name="\(field.name)" value="\(field.value)" dir="auto" \
            autocomplete="off"\(attribute: "aria-invalid", field.name == invalid ? "true" : nil)></div>
            """
    }
}

extension RefusedActPage {
    /// - Parameter fields: the form as received.
    init(_ sentence: Phrase, at action: Path, with fields: Fields, back: Path) {
        let passedOn: Set = ["answer", "outcome", "code", "before", "number", "back", "message", "step", "last", "row"]
        self.sentence = sentence
        self.action = action
        self.back = back
        // Without the version that was seen: sending again after reading the reason is deliberate.
        func isChosen(_ field: (name: String, value: String)) -> Bool {
            passedOn.contains(field.name) || field.name == "reason" && Excuse.Reason(rawValue: field.value) != nil
        }
        chosen = fields.pairs.filter(isChosen)
        typed = fields.pairs.filter { Self.labels[$0.name] != nil && !isChosen($0) }
    }

    private static let labels = [
        "with": say("With"), "said": say("Said"), "text": say("What you wrote"), "to": say("To"), "note": say("Note"),
        "reason": say("Reason"), "why": say("Why"), "caller.name": say("Caller"), "caller.number": say("Number"),
        "regarding": say("Regarding"), "around": say("Best time"), "again": say("When to call again"),
        "what": say("What was promised"), "by": say("By when"),
        "until": say("Until"), "wait": say("Wait for their call"),
    ]
}
