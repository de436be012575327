/// One text on a page: what does not fit into its width ends in an ellipsis.
package struct PaperText: Sendable {
    /// The edge of its room at which it stands, whichever way its script runs.
    package enum Side: Sendable { case left, right }

    package var text: String
    package var size: Double
    package var isBold: Bool
    /// 0 is black, 1 is white.
    package var grey: Double
    package var side: Side
    package var lines: Int
    /// The language it is in, as "es"; empty if unknown.
    package var language: String

    package init(
        _ text: String, size: Double, isBold: Bool = false, grey: Double = 0, side: Side = .left, lines: Int = 1,
        language: String = ""
    ) {
        // A C string ends at the first NUL, and no font is worth asking for what no page can hold.
        self.text = String(text.prefix(Self.most)).replacing("\u{0}", with: " ")
        self.size = size
        self.isBold = isBold
        self.grey = grey
        self.side = side
        self.lines = lines
        self.language = language
    }

    /// Letters that are looked at; a line of the smallest type has fewer.
    static let most = 600
}
