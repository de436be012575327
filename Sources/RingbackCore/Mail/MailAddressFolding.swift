extension String {
    /// A mail address folded for comparison: ASCII case is ignored, and nothing else. (Unicode lowercases the Kelvin
    /// sign to “k”, which would be another mailbox.)
    package var foldedAddress: String {
        String(decoding: utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
