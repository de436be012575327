import RingbackCore
import RingbackPaper

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

/// Draws a clean copy: names large, two lines an entry, and the code at the foot of each page. All lengths are points.
struct CopyDrawing {
    let sheet: CopySheet
    let pages: Pages

    private static let margin = (side: 40.0, top: 34.0, bottom: 30.0)
    private static let head = 58.0
    private static let foot = 74.0
    private static let pitch = 29.5
    /// A short sheet is written larger.
    private static let largest = 1.3

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
        let scale = max(1, min(Self.largest, Self.body(of: pages.size) / needed))
        for page in 0..<count {
            if page > 0 { pages.turn() }
            drawHead(page)
            var top = Self.margin.top + Self.head
            var above: Int?
            for row in sheet.rows.dropFirst(page * room).prefix(room) {
                if let above { rule(top, isBetweenCodes: above != row.code) }
                draw(row, top, scale)
                above = row.code
                top += Self.pitch * scale
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

    private func draw(_ row: CopySheet.Row, _ top: Double, _ scale: Double) {
        let (first, second) = (top + 14 * scale, top + 25.5 * scale)
        if row.mark != .none { pages.dot(left: left, top: first - 8, side: 6.5, isFilled: row.mark == .new) }
        draw(code: row.code, first - 12)
        let (name, number, due) = (left + 32, 122 * scale, 92 * scale)
        let room = width - 32 - number - due
        let used = write(row.name, 13.5 * scale, name, first, room - 6, isBold: true)
        if !row.pronunciation.isEmpty, used + 60 < room {
            write(row.pronunciation, 9.5 * scale, name + used + 7, first, room - used - 14, grey: 0.25)
        }
        write(row.number, 12 * scale, name + room, first, number - 6)
        write(row.due, 11 * scale, right - due, first, due, isBold: row.isLate, side: .right)
        let last = write(row.last, 9.5 * scale, name + room, second, number + due, grey: 0.1, side: .right)
        write(row.about, 10 * scale, name, second, width - 32 - last - 12, grey: 0.1)
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
        grey: Double = 0, side: PaperText.Side = .left
    ) -> Double {
        guard !text.isEmpty, width > 0 else { return 0 }
        let text = PaperText(
            text, size: size, isBold: isBold, grey: grey, side: side, language: sheet.language)
        return pages.write(text, left: left, baseline: baseline, width: width)
    }
}
