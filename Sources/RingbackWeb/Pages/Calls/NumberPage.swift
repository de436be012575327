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
    var layout: PageLayout { .read }
}

extension NumberPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.contacts, "\(say("Contacts"))"))\
        <h1 class="title"><span class="number">\(text)</span></h1>
        <p class="lead">\(some: label, { "<span class=\"late\">\($0)</span> " })\
        \(sentence.map { Phrase(verbatim: $0) } ?? say("This is a regular number: it can be dialed."))</p>
        \(when: needsRelease, release(frame))
        <p><a href="\(Paths.contacts(query: number))">\(say("Whose number this is"))</a></p>
        """
    }

    private func release(_ frame: Frame) -> HTML {
        """
        <p>\(released.map { Phrase(verbatim: $0) } ?? say("It is not released, so it cannot be dialed from here."))</p>
        \(mayRelease ? form(frame) : "<p class=\"soft\">\(say("A supervisor or a manager can release it."))</p>")
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="row" method="post" \
        action="\(released == nil ? Paths.numberRelease(number) : Paths.numberWithdrawal(number))">\
        \(frame.token)\
        <button class="button main">\(released == nil ? say("Release it") : say("Withdraw the release"))</button>\
        </form><p class="hint">\
        \(say("Each call needs a confirmation. The release is on record."))</p>
        """
    }
}
