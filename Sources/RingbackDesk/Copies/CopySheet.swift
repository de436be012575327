import RingbackCore

/// A clean copy as it stands on paper, in the words of its reader.
struct CopySheet: Sendable {
    struct Row: Sendable {
        var code: Int
        var name: String
        var pronunciation: String
        var number: String
        /// What it is about.
        var about: String
        /// What happened last, and how often they called.
        var last: String
        var due: String
        var isLate: Bool
        var mark: SheetCopy.Line.Mark
    }

    var name: String
    var asOf: String
    var summary: String
    var rows: [Row]
    /// "and 7 lower entries"; empty if there are none.
    var lower: String
    /// What the marks mean; empty if there are none.
    var legend: String
    var code: String
    /// What a camera reads.
    var scanned: String
    /// What the code is for.
    var hint: String
    var empty: String
    /// "page 2 of 3", for each page of several.
    var pages: [String]
    var language: String
}
