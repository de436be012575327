/// Ids as people type them: any prefix or suffix that is unique in view.
enum ShortID {
    /// How much of an id tables show. The end: ids made within an hour all begin alike.
    static let shown = 6

    static func short(_ id: String) -> String { String(id.suffix(shown)) }

    /// - Throws: if none or several of `ids` match.
    static func find(_ text: String, in ids: [String], what: Sought) throws(CommandError) -> String {
        let wanted = text.lowercased()
        if ids.contains(wanted) { return wanted }
        let found = wanted.isEmpty ? [] : ids.filter { $0.hasSuffix(wanted) || $0.hasPrefix(wanted) }
        guard let id = found.first else { throw .unknown(what: what, text: text) }
        guard found.count == 1 else { throw .ambiguous(what: what, text: text, found: Array(found.prefix(5))) }
        return id
    }
}
