import RingbackWords

/// Shown instead of a page: one sentence about what is wrong and what to do.
struct ProblemPage: Page {
    var status: Int
    var title: Phrase
    var sentence: Phrase
    /// A reference to quote, if it is an internal error.
    var reference: String?
    /// "Go back to …".
    var way: (title: Phrase, path: Path)?
}

extension ProblemPage {
    static func notFound(
        _ sentence: Phrase = say("This page does not exist, or you do not have access to it.")
    ) -> ProblemPage {
        ProblemPage(
            status: 404, title: say("Page not found"), sentence: sentence, way: (say("To the desk"), Paths.desk))
    }

    static func forbidden(_ sentence: Phrase) -> ProblemPage {
        ProblemPage(
            status: 403, title: say("No access"), sentence: sentence, way: (say("To the desk"), Paths.desk))
    }

    static func fault(reference: String) -> ProblemPage {
        ProblemPage(
            status: 500, title: say("Something went wrong"),
            sentence: say(
                "Something went wrong here, and nothing was changed. Try again; if it happens again, report this reference."
            ),
            reference: reference, way: (say("To the desk"), Paths.desk))
    }

    static func unavailable(_ sentence: Phrase) -> ProblemPage {
        ProblemPage(status: 503, title: say("Not available right now"), sentence: sentence)
    }

    var layout: PageLayout { .alone }

    func main(in frame: Frame) -> HTML {
        """
        <h1 class="title">\(title)</h1><p class="lead">\(sentence)</p>\
        \(some: reference, { "<p>\(say("Reference")) <code>\($0)</code></p>" })\
        \(some: way, { "<p><a class=\"button main\" href=\"\($0.path)\">\($0.title)</a></p>" })\
        <p class="soft">\(say("HTTP status \(status)"))</p>
        """
    }
}
