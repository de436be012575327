import RingbackWords

/// A greeting to read from when recording it on a telephone: on screen and on paper, large.
struct GreetingCardPage: Page {
    var person: String
    var name: String
    /// "It ends by itself today 5:00 PM."
    var state: String
    var texts: [GreetingPage.Spoken]

    var title: Phrase { say("Script card: \(name)") }
    var section: Section? { .office }
    var layout: PageLayout { .read }
    var styles: [Asset] { [.css, .pages, .greetings] }
}

extension GreetingCardPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.greeting(person), "<bdi>\(name)</bdi>"))\
        <h1>\(title)</h1><p class="soft">\(state) \(say("Read it aloud once, then record it."))</p>
        \(each: texts, { "<blockquote class=\"script\" lang=\"\($0.code)\" dir=\"auto\">\($0.text)</blockquote>" })
        """
    }
}
