// How a card's numbers and mail addresses are labelled.

extension VCardReading {
    func label(_ group: String, _ own: String) -> String {
        guard !group.isEmpty, let label = labels[group], !label.isEmpty else { return own }
        return String(label.prefix(ContactRow.labelLimit))
    }

    static func number(_ property: VCardProperty) -> ContactRow.Number {
        var text = property.plain.trimmingSpaces
        var ext = property.parameter("X-EXT") ?? ""
        if text.lowercased().hasPrefix("tel:") {
            let pieces = text.dropFirst(4).split(separator: ";").map(String.init)
            text = pieces.first ?? ""
            for piece in pieces.dropFirst() where piece.lowercased().hasPrefix("ext=") {
                ext = String(piece.dropFirst(4))
            }
        }
        let written = property.parameter("X-WRITTEN")
        var number = ContactRow.Number(label: label(of: property), text: written ?? text)
        if written != nil { number.e164 = text }
        number.ext = ext
        number.isPrimary = property.isPreferred
        number.bestHours = property.parameter("X-HOURS") ?? ""
        number.isShared = property.parameter("X-SHARED") != nil
        number.invalidSince = property.parameter("X-WRONG-SINCE").flatMap { Int64($0) }.flatMap(
            Timestamp.init(exactly:))
        return number
    }

    static func address(_ text: String) -> String {
        let text = text.trimmingSpaces
        return text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    }

    /// `WORK;FAX` is `work fax`, `CELL` is `mobile`; types that only say one can speak there add nothing, and a custom
    /// word is the label as it is.
    static func label(of property: VCardProperty) -> String {
        if let own = property.parameter("X-LABEL") { return own }
        let types = property.types
        var words = ordered.filter { types.contains($0.type) }.map(\.word)
        if words.count > 1, words[0] == words[1] { words.removeFirst() }
        if words.isEmpty {
            words = property.typesAsWritten.filter { !silentTypes.contains($0.uppercased()) }.map(ownWord)
        }
        return String(words.joined(separator: " ").prefix(ContactRow.labelLimit))
    }

    private static let ordered: [(type: String, word: String)] = [
        ("WORK", "work"), ("HOME", "home"), ("MAIN", "main"), ("CAR", "car"), ("OTHER", "other"),
        ("IPHONE", "mobile"), ("CELL", "mobile"), ("PAGER", "pager"), ("FAX", "fax"), ("ISDN", "ISDN"),
    ]

    private static let silentTypes: Set<String> = [
        "PREF", "VOICE", "INTERNET", "TEXT", "VIDEO", "X400", "QUOTED-PRINTABLE", "8BIT", "7BIT", "BASE64", "B", "MSG",
        "POSTAL", "PARCEL", "INTL", "DOM", "",
    ]

    /// Vendor types: `X-Assistant`, and Android's own names in brackets.
    private static func ownWord(_ type: String) -> String {
        guard type.uppercased().hasPrefix("X-") else { return type }
        let word = type.dropFirst(2)
        guard let open = word.firstIndex(of: "("), let comma = word.lastIndex(of: ",") else { return word.lowercased() }
        let coded = word[word.index(after: comma)...].prefix { $0 != ")" }
        let bytes = VCardProperty.decoded(quotedPrintable: Array(coded.utf8))
        return String(validating: bytes, as: UTF8.self) ?? word[..<open].lowercased()
    }

    /// `_$!<Mobile>!$_` is Apple's own label, `Ferry office` a custom one.
    static func label(fromApple text: String) -> String {
        let text = text.trimmingSpaces
        guard text.hasPrefix("_$!<"), text.hasSuffix(">!$_") else { return text }
        let word = text.dropFirst(4).dropLast(4).lowercased()
        return ["homefax": "home fax", "workfax": "work fax", "otherfax": "fax"][word] ?? word
    }
}
