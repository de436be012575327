import RingbackWords

/// All calls of one contact: when, about what, what they were told, by whom, and what became of it.
struct CallsPage: Page {
    var contact: String
    var name: String
    var calls: [ContactPage.CallLine]
    var next: String?

    var title: Phrase { say("Calls of \(name)") }
    var section: Section? { .contacts }
    var layout: PageLayout { .read }
}

extension CallsPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.contact(contact), "<bdi>\(name)</bdi>"))\
        <h1>\(title)</h1>
        \(calls.isEmpty ? Parts.empty(say("No calls you can see.")) : ContactPage.list(calls))
        \(Parts.more(next.map { Paths.contactCalls(contact, after: $0) }))
        """
    }
}
