import CPaper
import Glibc

/// The pages of one document while they are drawn. Lengths are points from the upper left corner of the page.
package final class Pages {
    package let size: PaperSize
    private let paper: OpaquePointer

    init?(_ heading: PaperHeading) {
        size = heading.size
        let begun = heading.title.withCString { title in
            heading.author.withCString { author in
                heading.made.withCString { rb_paper_begin(heading.size.width, heading.size.height, title, author, $0) }
            }
        }
        guard let begun else { return nil }
        paper = begun
    }

    /// - Returns: the width that it took.
    @discardableResult
    package func write(_ text: PaperText, left: Double, baseline: Double, width: Double) -> Double {
        set(text, left, baseline, width, draws: true)
    }

    /// The width that a text would take.
    package func measure(_ text: PaperText, width: Double) -> Double { set(text, 0, 0, width, draws: false) }

    package func box(left: Double, top: Double, width: Double, height: Double, grey: Double = 0) {
        rb_paper_box(paper, left, top, width, height, grey)
    }

    package func dot(left: Double, top: Double, side: Double, isFilled: Bool) {
        rb_paper_ring(paper, left, top, side, side / 6, isFilled ? 1 : 0)
    }

    /// A code for a camera.
    /// - Returns: whether the text was short enough.
    @discardableResult
    package func code(_ text: String, left: Double, top: Double, side: Double) -> Bool {
        text.withCString { rb_paper_code(paper, $0, left, top, side) } == 1
    }

    package func turn() { rb_paper_next_page(paper) }

    private func set(
        _ text: PaperText, _ left: Double, _ baseline: Double, _ width: Double, draws: Bool
    ) -> Double {
        text.text.withCString { words in
            text.language.withCString { language in
                var set = rb_paper_text()
                set.text = words
                set.language = language
                set.size = text.size
                set.is_bold = text.isBold ? 1 : 0
                set.grey = text.grey
                (set.left, set.baseline, set.width) = (left, baseline, width)
                set.most_lines = Int32(clamping: text.lines)
                set.side = Int32(text.side == .left ? RB_PAPER_LEFT : RB_PAPER_RIGHT)
                var used = 0.0
                rb_paper_set(paper, &set, draws ? 1 : 0, &used)
                return used
            }
        }
    }

    /// Ends the document, and this.
    /// - Returns: `nil` if it could not be drawn.
    func end() -> [UInt8]? {
        var length = 0
        guard let bytes = rb_paper_end(paper, &length) else { return nil }
        defer { free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: length))
    }
}
