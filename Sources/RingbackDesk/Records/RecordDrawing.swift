import RingbackPaper
import RingbackWords

/// Draws a record. All lengths are points.
struct RecordDrawing {
    private let paper: RecordPaper
    private let pages: Pages
    private let count: Int?
    private var page = 1
    private var y = 0.0
    /// How many lines each text takes: reckoned by the first pass, used by the second.
    private var taken: [Int] = []
    private var place = 0

    private static let (side, top, foot) = (48.0, 52.0, 56.0)
    /// The most characters that are set at once.
    private static let piece = 500

    struct Measured: Sendable {
        let pages: Int
        let taken: [Int]
    }

    /// - Parameter measured: `nil` for the first pass.
    init(_ paper: RecordPaper, on pages: Pages, _ measured: Measured?) {
        (self.paper, self.pages, count, taken) = (paper, pages, measured?.pages, measured?.taken ?? [])
        y = Self.top
    }

    private var width: Double { pages.size.width - 2 * Self.side }
    private var draws: Bool { count != nil }

    func draw() -> Measured {
        var drawing = self
        for line in paper.lines { drawing.add(line) }
        drawing.drawFoot()
        return Measured(pages: drawing.page, taken: drawing.taken)
    }

    private mutating func add(_ line: RecordPaper.Line) {
        switch line {
        case .title(let words): text(words, 20, isBold: true)
        case .heading(let words):
            y += 12
            text(words, 13, isBold: true)
        case .fact(let name, let value):
            let start = y
            text(value, 10, left: 210)
            if draws { write(name, 10, 0, 200, start, grey: 0.25) }
        case .text(let words): text(words, 10)
        case .soft(let words): text(words, 9, grey: 0.25)
        }
    }

    private mutating func text(
        _ words: String, _ size: Double, left: Double = 0, isBold: Bool = false, grey: Double = 0
    ) {
        for part in words.split(separator: "\n").flatMap({ Self.pieces(String($0)) }) {
            let lines = lines(part, size, width - left, isBold)
            let height = size * 1.35 * Double(lines)
            // A heading stays with what follows.
            room(isBold ? height + 30 : height)
            if draws { write(part, size, left, width - left, y, isBold: isBold, grey: grey, lines: lines) }
            y += height
        }
        y += 2
    }

    /// Long texts are set in pieces, parted between words; scripts without spaces anywhere.
    static func pieces(_ text: String) -> [String] {
        var (pieces, current, length): ([String], String, Int) = ([], "", 0)
        for word in text.split(separator: " ") {
            var rest = word
            while !rest.isEmpty {
                let part = rest.prefix(piece)
                rest = rest.dropFirst(piece)
                let count = part.count
                if length > 0, length + count >= piece {
                    pieces.append(current)
                    (current, length) = ("", 0)
                }
                current += length == 0 ? String(part) : " \(part)"
                length += count + 1
            }
        }
        return current.isEmpty ? pieces : pieces + [current]
    }

    private mutating func lines(_ words: String, _ size: Double, _ room: Double, _ isBold: Bool) -> Int {
        defer { place += 1 }
        if draws { return place < taken.count ? taken[place] : 12 }
        let whole = PaperText(words, size: size, isBold: isBold, language: paper.language.code)
        let length = pages.measure(whole, width: 20_000)
        taken.append(max(1, Int((length * 1.06 / room).rounded(.up))))
        return taken[place]
    }

    private func write(
        _ words: String, _ size: Double, _ left: Double, _ width: Double, _ top: Double, isBold: Bool = false,
        grey: Double = 0, lines: Int = 1
    ) {
        let set = PaperText(
            words, size: size, isBold: isBold, grey: grey, lines: lines, language: paper.language.code)
        pages.write(set, left: Self.side + left, baseline: top + size, width: width)
    }

    /// Turns the page if it has no room left for so much.
    private mutating func room(_ height: Double) {
        guard y + height > pages.size.height - Self.foot, y > Self.top else { return }
        drawFoot()
        pages.turn()
        (page, y) = (page + 1, Self.top)
    }

    private func drawFoot() {
        guard draws else { return }
        let base = pages.size.height - 30
        pages.box(left: Self.side, top: base - 14, width: width, height: 0.5, grey: 0.5)
        let number = count.map { paper.language(say("page \(page) of \($0)")) } ?? ""
        pages.write(
            PaperText(paper.foot, size: 8, grey: 0.3, language: paper.language.code), left: Self.side,
            baseline: base, width: width - 100)
        pages.write(
            PaperText(number, size: 8, grey: 0.3, side: .right, language: paper.language.code),
            left: Self.side + width - 100, baseline: base, width: 100)
    }
}
