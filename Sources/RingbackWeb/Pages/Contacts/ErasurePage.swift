/// Erasing a person's data on request: what would go, and one button.
struct ErasurePage: Page {
    var id: String
    var name: String
    /// "3 messages", "12 calls", "2 notes": what would be erased.
    var losing: [String]
    /// Calls still owed, which prevent erasing.
    var open: String?
    var problem: String?

    let title = "Erase a person’s data"
    var section: Section? { .contacts }
}

extension ErasurePage {
    func main(in frame: Frame) -> HTML {
        """
        <h1>Erase the data of <bdi>\(name)</bdi></h1>
        \(Parts.problem(problem ?? open))\
        <div class="card narrow-left"><p>For good go:</p>
        <ul>\(each: losing, { "<li>\($0)</li>" })</ul>
        <p>Messages and calls stay in the counts, without name, number and words. The history keeps that something \
        happened, when and by whom, and can still be verified. That you erased this stays on record, without what \
        it was. Copies made before, backups too, are not reached from here.</p>
        <p><a class="button" href="\(Paths.contactEverything(id))" download>Save everything first</a></p>
        <form method="post" action="\(Paths.contactErasure(id))">\(frame.token)
        <p><label class="check"><input type="checkbox" name="sure" value="true" required> \
        This is the person who asked for it</label></p>
        <p><button class="button main"\(flag: "disabled", open != nil)>Erase</button> \
        <a class="button" href="\(Paths.contact(id))">Leave it</a></p></form></div>
        """
    }
}
