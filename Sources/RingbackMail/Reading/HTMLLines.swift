/// Builds lines of text: white space collapsed, blocks on lines of their own, quotes marked.
struct HTMLLines {
    private let longest: Int
    private var done: [String] = []
    private var line = ""
    private var endsInSpace = true
    private var size = 0
    private var hasText = false
    private var isLastBlank = true
    var depth = 0

    /// - Parameter longest: roughly, in bytes.
    init(upTo longest: Int) { self.longest = longest }

    var isFull: Bool { size >= longest }

    var text: String {
        var lines = done[...]
        while lines.first.map(Self.isBlank) ?? false { lines = lines.dropFirst() }
        while lines.last.map(Self.isBlank) ?? false { lines = lines.dropLast() }
        return lines.joined(separator: "\n")
    }

    private static func isBlank(_ line: String) -> Bool { line.allSatisfy { $0 == ">" || $0 == " " } }

    mutating func add(_ text: String) {
        if isFull { return }
        for scalar in text.unicodeScalars.prefix(longest - size) {
            switch scalar.value {
            case 0x20, 0x09, 0x0A, 0x0D, 0x0C, 0xA0:
                if !endsInSpace { line += " " }
                endsInSpace = true
            // Zero-width fillers that newsletters hide things with.
            case 0xAD, 0x034F, 0x200B, 0x2060, 0xFEFF: break
            default:
                line.unicodeScalars.append(scalar)
                endsInSpace = false
                hasText = true
            }
        }
        size += text.utf8.count
    }

    mutating func verbatim(_ text: String) {
        if isFull { return }
        let start = String(text.unicodeScalars.prefix(longest - size))
        size += start.utf8.count
        var isFirst = true
        for part in start.split(separator: "\n", omittingEmptySubsequences: false) {
            if !isFirst { lineBreak() }
            isFirst = false
            line += part
            if !part.isEmpty { (endsInSpace, hasText) = (false, true) }
        }
    }

    mutating func cell() {
        guard hasText, !isFull else { return }
        line += "\t"
        endsInSpace = true
        size += 1
    }

    /// Ends the line, even an empty one.
    mutating func lineBreak() {
        if !isFull { close() }
    }

    private mutating func close() {
        var words = line[...]
        if words != "-- " { while words.last == " " || words.last == "\t" { words = words.dropLast() } }
        let mark = depth == 0 ? "" : String(repeating: "> ", count: min(depth, 20))
        done.append(mark + words)
        isLastBlank = Self.isBlank(done[done.count - 1])
        size += mark.utf8.count + 1
        line = ""
        endsInSpace = true
        hasText = false
    }

    /// Begins a new line unless this one is empty.
    mutating func newLine() {
        if hasText { lineBreak() } else { clear() }
    }

    /// Begins a new line after a blank one. - Parameter isTight: without the blank one.
    mutating func newParagraph(isTight: Bool) {
        newLine()
        guard !isTight, !done.isEmpty, !isLastBlank else { return }
        lineBreak()
    }

    mutating func rule() {
        newLine()
        add("________________________________")
        lineBreak()
    }

    mutating func signature() {
        newLine()
        if done.last?.hasSuffix("-- ") ?? false { return }
        line = "-- "
        lineBreak()
    }

    /// The last line is kept even over the limit.
    mutating func end() { if hasText { close() } }

    private mutating func clear() {
        line = ""
        endsInSpace = true
        hasText = false
    }
}
