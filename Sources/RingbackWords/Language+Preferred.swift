extension Language {
    /// The first language here that a browser asks for, by RFC 9110's quality values; `nil` if it asks for none of them.
    /// - Parameter header: `Accept-Language`, any length; only its first 20 ranges count.
    package static func preferred(_ header: String) -> Language? {
        var best: (language: Language, quality: Double)?
        for range in header.prefix(1000).split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard let tag = parts.first?.lowercased(), let language = spoken(tag) else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { $0.dropFirst(2) } ?? "1"
            guard weight.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }), let quality = Double(weight),
                quality <= 1
            else { continue }
            if quality > best?.quality ?? 0 { best = (language, quality) }
        }
        return best?.language
    }

    private static func spoken(_ tag: String) -> Language? {
        if tag == pseudo.code.lowercased() { return pseudo }
        return tag.split(separator: "-").first.flatMap { Language(code: String($0)) }
    }
}
