/// Writes CSV rows that no spreadsheet takes for formulas.
///
/// Every cell is quoted. A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end (or their full-width forms)
/// gets an apostrophe in front, and so does one that begins with an apostrophe: ``plain(_:)`` removes exactly what was
/// added. Lines end in CRLF, as in RFC 4180.
package enum CSVWriter {
    /// Goes first in a file that Excel should take for UTF-8.
    package static let byteOrderMark = "\u{FEFF}"

    package static func line(_ cells: some Sequence<String>) -> String {
        cells.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ cell: String) -> String {
        "\"" + harmless(cell).replacing("\"", with: "\"\"") + "\""
    }

    package static func harmless(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, first == "'" || isActive(first) else { return cell }
        return "'" + cell
    }

    /// A cell written by this program, as it was before ``harmless(_:)``.
    package static func plain(_ cell: String) -> String {
        guard cell.unicodeScalars.first == "'" else { return cell }
        let inner = cell.unicodeScalars.dropFirst()
        guard let first = inner.first, first == "'" || isActive(first) else { return cell }
        return String(inner)
    }

    private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }
}
