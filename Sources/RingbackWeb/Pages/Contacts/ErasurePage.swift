import RingbackWords

/// Erasing a person's data on request: what would go, and one button.
struct ErasurePage: Page {
    var id: String
    var name: String
    /// "3 messages", "12 calls", "2 notes": what would be erased.
    var losing: [String]
    /// Calls still owed, which prevent erasing.
    var open: Phrase?
    var problem: Phrase?

    var title: Phrase { say("Erase a person’s data") }
    var section: Section? { .contacts }
    var layout: PageLayout { .read }
}

extension ErasurePage {
    func main(in frame: Frame) -> HTML {
        let whose: HTML = "<bdi>\(name)</bdi>"
        return """
            \(Parts.crumb(Paths.contact(id), whose))\
            <h1>\(say("Erase the data of \(whose)"))</h1>
            \(Parts.problem(problem ?? open))\
            \(when: open != nil, "<p><a class=\"plain\" href=\"\(Paths.contact(id))\">\(say("View them"))</a></p>")\
            <h2>\(say("Permanently erased:"))</h2>
            <ul>\(each: losing, { "<li>\($0)</li>" })</ul>
            <p>\(say("""
                Messages and calls stay in the totals, without name, number and text. The history keeps that \
                something happened, when and by whom, and can still be verified. Your erasure stays on record, \
                without what was erased. Earlier copies, including backups, are not changed.
                """))</p>
            <p class="row"><a class="button" href="\(Paths.contactEverything(id))" download>\
            \(say("Download everything first"))</a></p>
            <form class="form" method="post" action="\(Paths.contactErasure(id))">\(frame.token)
            <label class="check"><input type="checkbox" name="sure" value="true" required> \
            \(say("This is the right person"))</label>
            <div class="row"><button class="button main"\(flag: "disabled", open != nil)>\(say("Erase"))</button>\
            <a class="button" href="\(Paths.contact(id))">\(say("Cancel"))</a></div></form>
            """
    }
}
