extension PlainText {
    /// The beginning of a text as one line, for readers: it ends after a whole word, and says that there is more.
    ///
    /// - Parameter limit: in scalars, with the “…”. A word that is longer is cut.
    package static func excerpt(_ text: String, to limit: Int) -> String {
        let whole = shortened(text, to: limit + 1)
        guard whole.unicodeScalars.count > limit || text.unicodeScalars.count > limit + 1 else { return whole }
        let start = String(String.UnicodeScalarView(whole.unicodeScalars.prefix(max(1, limit - 1))))
        let end = whole.dropFirst(start.count).first
        var words = Substring(start)
        if end != " ", let space = start.lastIndex(of: " ") { words = start[..<space] }
        while let last = words.last, " ,;:–—-".contains(last) { words.removeLast() }
        return words.isEmpty ? "\(start)…" : "\(words)…"
    }
}
