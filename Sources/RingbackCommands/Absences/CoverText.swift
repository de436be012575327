/// Who covers what and when, as typed: "Tom", "Tom for Service from Friday until 2026-12-03", "Tom for Margaret from
/// 2026-12-01T13:00".
struct CoverText: Equatable {
    var person: String
    /// A team, or a principal whose sheet they keep.
    var scope: String?
    var from: String?
    var until: String?

    /// - Returns: `nil` for a keyword with nothing after it, or given twice.
    init?(_ text: String) {
        var parts: [Substring: [Substring]] = [:]
        var word: Substring = ""
        for piece in text.split(separator: " ") {
            let lower = piece.lowercased()
            if ["for", "from", "until"].contains(lower) {
                word = lower[...]
                if parts[word] != nil { return nil }
                parts[word] = []
            } else {
                parts[word, default: []].append(piece)
            }
        }
        if parts.values.contains(where: \.isEmpty) { return nil }
        guard let person = parts[""] else { return nil }
        self.person = person.joined(separator: " ")
        scope = parts["for"]?.joined(separator: " ")
        from = parts["from"]?.joined(separator: " ")
        until = parts["until"]?.joined(separator: " ")
    }
}
