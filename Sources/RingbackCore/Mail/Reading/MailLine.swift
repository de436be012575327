import Foundation

/// One line of a mail, as written and as compared.
struct MailLine: Sendable {
    /// Without trailing white space.
    let text: String
    /// Lower case, without accents, emphasis and double spaces, quotes and dashes straightened; empty for lines too
    /// long to be anything looked for.
    let folded: String
    /// `-- ` with its space, which begins a signature (RFC 3676).
    let isSignatureMark: Bool
    let isQuoted: Bool

    init(_ line: Substring) {
        isSignatureMark = line == "-- "
        let end = line.lastIndex { !$0.isWhitespace }
        text = end.map { String(line[...$0]) } ?? ""
        folded = text.utf8.count > 1000 ? "" : Self.fold(text)
        isQuoted = text.first == ">" || folded.first == ">"
    }

    var isBlank: Bool { text.isEmpty }
    /// As compared, without quotation marks.
    var words: String { String(folded.drop { $0 == ">" || $0 == " " }) }
    /// Without quotation marks.
    var unmarked: Substring { text.drop { $0 == ">" || $0.isWhitespace } }

    /// How much of a mail is read: people do not write more, and machines' output is not worth the time.
    static let readLimit = 100_000
    static let mostLines = 4000

    static func lines(of text: String) -> [Self] {
        let start = text.beginning(readLimit)
        let plain = start.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\u{2028}", with: "\n")
            .replacing("\u{FEFF}", with: "")
        return plain.split(separator: "\n", omittingEmptySubsequences: false).prefix(mostLines).map(Self.init)
    }

    /// A canonical form of the same words; for text longer than a line, of its beginning.
    static func fold(_ text: String) -> String {
        let text = text.beginning(2000)
        var folded = String.UnicodeScalarView()
        var isSpace = true
        for scalar in text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).unicodeScalars {
            switch scalar {
            case " ", "\t", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}":
                if !isSpace { folded.append(" ") }
                isSpace = true
                continue
            case "*", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}"..."\u{2064}", "\u{FE0F}", "\u{AD}": continue
            case "\u{2018}", "\u{2019}", "\u{2BC}", "\u{B4}", "`": folded.append("'")
            case "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}", "\u{201E}": folded.append("\"")
            case "\u{2010}"..."\u{2015}": folded.append("-")
            case "\u{FF1A}": folded.append(":")
            case "\u{DF}": folded.append(contentsOf: "ss".unicodeScalars)
            default: folded.append(scalar)
            }
            isSpace = false
        }
        if folded.last == " " { folded.removeLast() }
        return String(folded)
    }
}

extension String {
    /// Limited by scalars: a single character may consist of a million.
    func beginning(_ count: Int) -> String {
        utf8.count <= count ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
    }
}
