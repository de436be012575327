/// Shown instead of a page: one sentence about what is wrong and what to do.
struct ProblemPage: Page {
    var status: Int
    var title: String
    var sentence: String
    /// A reference to quote, if it is an internal error.
    var reference: String?
    /// "Go back to …".
    var way: (title: String, path: Path)?
}

extension ProblemPage {
    static func notFound(_ sentence: String = "There is no such page, or it is not yours to see.") -> ProblemPage {
        ProblemPage(status: 404, title: "Not here", sentence: sentence, way: ("To the desk", Paths.desk))
    }

    static func forbidden(_ sentence: String) -> ProblemPage {
        ProblemPage(status: 403, title: "Not yours to see", sentence: sentence, way: ("To the desk", Paths.desk))
    }

    static func fault(reference: String) -> ProblemPage {
        ProblemPage(
            status: 500, title: "That is our fault",
            sentence: "Something went wrong here, and nothing was changed. Try again; if it stays, say this reference.",
            reference: reference, way: ("To the desk", Paths.desk))
    }

    static func unavailable(_ sentence: String) -> ProblemPage {
        ProblemPage(status: 503, title: "Not just now", sentence: sentence)
    }

    func main(in frame: Frame) -> HTML {
        """
        <div class="narrow problem-page"><h1>\(title)</h1><p class="lead">\(sentence)</p>\
        \(some: reference, { "<p>Reference <code>\($0)</code></p>" })\
        \(some: way, { "<p><a class=\"button main\" href=\"\($0.path)\">\($0.title)</a></p>" })\
        <p class="small soft">\(status)</p></div>
        """
    }
}
