import RingbackCore
import RingbackPaper

/// Draws a clean copy: names large, two lines an entry, and the code at the foot of each page. All lengths are points.
struct CopyDrawing {
    let sheet: CopySheet
    let pages: Pages

    private static let margin = (side: 40.0, top: 34.0, bottom: 30.0)
    private static let head = 58.0
    private static let foot = 74.0
    private static let pitch = 29.5
    /// For each further line of what an entry is about.
    private static let leading = 12.5
    private static let mostLines = 5
    /// A short sheet is written larger, one with much to say smaller.
    private static let (largest, smallest) = (1.3, 0.9)
    /// What is too long for its place is written so much smaller at most, before it is cut.
    private static let tightest = 0.6

    private static func body(of size: PaperSize) -> Double {
        size.height - margin.top - head - foot - margin.bottom
    }

    /// Entries on one page.
    static func room(on size: PaperSize) -> Int { Int(body(of: size) / pitch) }

    private var left: Double { Self.margin.side }
    private var right: Double { pages.size.width - Self.margin.side }
    private var width: Double { right - left }

    func draw() {
        let room = Self.room(on: pages.size)
        let count = CopyFit.pages(sheet.rows.count, room: room)
        let needed = Double(max(1, sheet.rows.count)) * Self.pitch
        let scale = scale(upTo: max(1, min(Self.largest, Self.body(of: pages.size) / needed)), isOnePage: count == 1)
        for page in 0..<count {
            if page > 0 { pages.turn() }
            drawHead(page)
            var top = Self.margin.top + Self.head
            var above: Int?
            let rows = Array(sheet.rows.dropFirst(page * room).prefix(room))
            for (row, lines) in zip(rows, lines(rows, scale)) {
                if let above { rule(top, isBetweenCodes: above != row.code) }
                draw(row, top, scale, lines: lines)
                above = row.code
                top += Self.pitch * scale + Double(lines - 1) * Self.leading * scale
            }
            if sheet.rows.isEmpty { write(sheet.empty, 13, left, top + 26, width) }
            drawFoot(isLast: page == count - 1)
        }
    }

    private func drawHead(_ page: Int) {
        let top = Self.margin.top
        write(sheet.name, 21, left, top + 22, width - 210, isBold: true)
        write(sheet.asOf, 12, right - 210, top + 22, 210, side: .right)
        write(sheet.summary, 10.5, left, top + 41, width - 120)
        if sheet.pages.count > 1 { write(sheet.pages[page], 10.5, right - 120, top + 41, 120, side: .right) }
        pages.box(left: left, top: top + Self.head - 6, width: width, height: 1.5)
    }

    private func rule(_ top: Double, isBetweenCodes: Bool) {
        pages.box(
            left: left, top: top - (isBetweenCodes ? 1.5 : 1), width: width, height: isBetweenCodes ? 1 : 0.3,
            grey: isBetweenCodes ? 0.25 : 0.7)
    }

    /// Whole words go before large type: the largest at which everything is said.
    private func scale(upTo largest: Double, isOnePage: Bool) -> Double {
        guard isOnePage else { return largest }
        let sizes = stride(from: largest, to: Self.smallest, by: -0.04)
        return sizes.first { size in
            needed(sheet.rows, size).reduce(0) { $0 + $1 - 1 } <= furtherLines(sheet.rows.count, size)
        } ?? Self.smallest
    }

    /// Lines that a page has room for besides the first of each entry.
    private func furtherLines(_ count: Int, _ scale: Double) -> Int {
        let left = Self.body(of: pages.size) - Double(count) * Self.pitch * scale
        return max(0, Int(left / (Self.leading * scale)))
    }

    /// How many lines each entry has for what it is about: as many as it needs while the page has room, from the top, one
    /// after the other.
    private func lines(_ rows: [CopySheet.Row], _ scale: Double) -> [Int] {
        let needed = needed(rows, scale)
        var lines = rows.map { _ in 1 }
        var left = furtherLines(rows.count, scale)
        for _ in 1..<Self.mostLines {
            for place in rows.indices where left > 0 && lines[place] < needed[place] {
                lines[place] += 1
                left -= 1
            }
        }
        return lines
    }

    private func needed(_ rows: [CopySheet.Row], _ scale: Double) -> [Int] {
        rows.map { row in
            let text = PaperText(row.about, size: 10 * scale, language: sheet.language)
            let room = max(1, width - 32 - lastWidth(row, scale) - 12)
            let all = pages.measure(text, width: 9000)
            // Lines break between words, so that each but the last is a little shorter than its room.
            let needed = all <= room ? 1 : max(2, Int((all / (room * 0.92)).rounded(.up)))
            return min(needed, Self.mostLines)
        }
    }

    private func lastWidth(_ row: CopySheet.Row, _ scale: Double) -> Double {
        pages.measure(PaperText(row.last, size: 9.5 * scale, language: sheet.language), width: (122 + 92) * scale)
    }

    private func draw(_ row: CopySheet.Row, _ top: Double, _ scale: Double, lines: Int) {
        let (first, second) = (top + 14 * scale, top + 25.5 * scale)
        if row.mark != .none { pages.dot(left: left, top: first - 8, side: 6.5, isFilled: row.mark == .new) }
        draw(code: row.code, first - 12)
        let (name, number, due) = (left + 32, 122 * scale, 92 * scale)
        let room = width - 32 - number - due
        let nameSize = fitted(row.name, 13.5 * scale, room - 6, isBold: true)
        let used = write(row.name, nameSize, name, first, room - 6, isBold: true)
        if !row.pronunciation.isEmpty, used + 60 < room {
            write(row.pronunciation, 9.5 * scale, name + used + 7, first, room - used - 14, grey: 0.25)
        }
        let told = write(row.due, 11 * scale, right - due, first, due, isBold: row.isLate, side: .right)
        // A number with words beside it takes what the time leaves.
        let place = number + due - told - 8
        write(row.number, fitted(row.number, 12 * scale, place), name + room, first, place)
        let last = write(row.last, 9.5 * scale, name + room, second, number + due, grey: 0.1, side: .right)
        write(row.about, 10 * scale, name, second, width - 32 - last - 12, grey: 0.1, lines: lines)
    }

    /// The size at which a text that should not be cut fits into its place.
    private func fitted(_ text: String, _ size: Double, _ width: Double, isBold: Bool = false) -> Double {
        let full = pages.measure(
            PaperText(text, size: size, isBold: isBold, language: sheet.language), width: 9000)
        // Letters are set on whole units, so that a smaller text is not smaller by quite as much.
        return full <= width ? size : size * max(Self.tightest, 0.97 * width / full)
    }

    /// Filled for ASAP, framed for today, else plain, as on the screen: it can be told without colour.
    private func draw(code: Int, _ top: Double) {
        let (side, place) = (15.0, left + 11)
        if code == Code.asap.rawValue { pages.box(left: place, top: top, width: side, height: side) }
        if code == Code.today.rawValue {
            pages.box(left: place, top: top, width: side, height: side)
            pages.box(left: place + 0.8, top: top + 0.8, width: side - 1.6, height: side - 1.6, grey: 1)
        }
        let digit = PaperText(
            String(code), size: 10.5, isBold: true, grey: code == Code.asap.rawValue ? 1 : 0)
        let used = pages.measure(digit, width: side)
        pages.write(digit, left: place + (side - used) / 2, baseline: top + 11.3, width: side)
    }

    private func drawFoot(isLast: Bool) {
        let top = pages.size.height - Self.margin.bottom - Self.foot + 8
        let square = Self.foot - 8
        pages.box(left: left, top: top - 3, width: width, height: 0.75)
        let isScanned = pages.code(sheet.scanned, left: right - square, top: top, side: square)
        let room = width - (isScanned ? square + 8 : 0)
        if isLast, !sheet.lower.isEmpty { write(sheet.lower, 12, left, top + 15, room, isBold: true) }
        if !sheet.legend.isEmpty { write(sheet.legend, 9.5, left, top + 31, room) }
        let used = write(sheet.code, 13, left, top + 54, room, isBold: true)
        write(sheet.hint, 9, left + used + 10, top + 54, room - used - 10, grey: 0.25)
    }

    /// - Returns: the width that it took.
    @discardableResult
    private func write(
        _ text: String, _ size: Double, _ left: Double, _ baseline: Double, _ width: Double, isBold: Bool = false,
        grey: Double = 0, side: PaperText.Side = .left, lines: Int = 1
    ) -> Double {
        guard !text.isEmpty, width > 0 else { return 0 }
        let text = PaperText(
            text, size: size, isBold: isBold, grey: grey, side: side, lines: lines, language: sheet.language)
        return pages.write(text, left: left, baseline: baseline, width: width)
    }
}
