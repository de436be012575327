import RingbackWords

/// What to consider before dialling a number, and its release by somebody in charge.
struct NumberPage: Page {
    /// E.164, and as people read it.
    var number: String
    var text: String
    /// "premium rate", and what dialling it would mean; `nil` for an ordinary number.
    var label: String?
    var sentence: String?
    var needsRelease = false
    /// "Released by Dana, Nov 3".
    var released: String?
    var mayRelease = false

    var title: Phrase { Phrase(verbatim: text) }
    var section: Section? { .contacts }
}

extension NumberPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1><span class="number">\(text)</span></h1></div>
        <div class="card narrow-left"><p>\(some: label, { "<span class=\"tag late\">\($0)</span> " })\
        \(sentence.map { Phrase(verbatim: $0) } ?? say("This is an ordinary number: it can be dialled."))</p>
        \(when: needsRelease, release(frame))
        <p><a href="\(Paths.contacts(query: number))">\(say("Whose number it is"))</a></p></div>
        """
    }

    private func release(_ frame: Frame) -> HTML {
        """
        <p>\(released.map { Phrase(verbatim: $0) } ?? say("It is not released: nobody rings it from here."))</p>
        \(mayRelease ? form(frame) : "<p class=\"soft\">\(say("A supervisor or a manager can release it."))</p>")
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(released == nil ? Paths.numberRelease(number) : Paths.numberWithdrawal(number))">\
        \(frame.token)\
        <button class="button main">\(released == nil ? say("Release it") : say("Take the release back"))</button>\
        </form><p class="hint">\
        \(say("Whoever rings it is asked once more each time. The release is on record."))</p>
        """
    }
}
