import Foundation

extension Unicode.Scalar {
    /// Whether it is no ASCII and some programs take it for ASCII: “ſ” for “s”, “Ｋ” for “k”. In an address it makes another
    /// mailbox that reads the same.
    package var standsForASCII: Bool {
        !isASCII && String(self).precomposedStringWithCompatibilityMapping.unicodeScalars.allSatisfy(\.isASCII)
    }
}

extension String {
    /// A mail address folded for comparison: ASCII case is ignored, and nothing else. (Unicode lowercases the Kelvin
    /// sign to “k”, which would be another mailbox.)
    package var foldedAddress: String {
        String(decoding: utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
