/// The paper that an office has in its printer, in points.
package enum PaperSize: String, Sendable {
    case a4, letter

    package var width: Double { self == .a4 ? 595.28 : 612 }
    package var height: Double { self == .a4 ? 841.89 : 792 }
}
