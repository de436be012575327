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
}

extension ErasurePage {
    func main(in frame: Frame) -> HTML {
        let whose: HTML = "<bdi>\(name)</bdi>"
        return """
            <h1>\(say("Erase the data of \(whose)"))</h1>
            \(Parts.problem(problem ?? open))\
            <div class="card narrow-left"><p>\(say("For good go:"))</p>
            <ul>\(each: losing, { "<li>\($0)</li>" })</ul>
            <p>\(say("""
                Messages and calls stay in the counts, without name, number and words. The history keeps that \
                something happened, when and by whom, and can still be verified. That you erased this stays on \
                record, without what it was. Copies made before, backups too, are not reached from here.
                """))</p>
            <p><a class="button" href="\(Paths.contactEverything(id))" download>\(say("Save everything first"))</a></p>
            <form method="post" action="\(Paths.contactErasure(id))">\(frame.token)
            <p><label class="check"><input type="checkbox" name="sure" value="true" required> \
            \(say("This is the person who asked for it"))</label></p>
            <p><button class="button main"\(flag: "disabled", open != nil)>\(say("Erase"))</button> \
            <a class="button" href="\(Paths.contact(id))">\(say("Leave it"))</a></p></form></div>
            """
    }
}
