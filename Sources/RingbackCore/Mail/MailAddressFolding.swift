extension String {
    /// A mail address as it is compared: in ASCII the case does not count, and no other sign stands for a letter. (Unicode
    /// makes the Kelvin sign a “k”, and that would be another mailbox.)
    package var foldedAddress: String {
        String(decoding: utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
