import RingbackCore

/// Where the two engines must differ.
///
/// Migrations write `{blob}`, `{binary}` and `{clustered}` for what is spelled differently, and may fence lines for one
/// engine between `--{sqlite}` or `--{postgres}` and `--{end}`.
package enum Dialect: String, Sendable, CaseIterable {
    case sqlite, postgres

    private var tokens: [(name: String, spelling: String)] {
        switch self {
        case .sqlite:
            [("{blob}", "BLOB"), ("{binary}", "COLLATE BINARY"), ("{clustered}", "WITHOUT ROWID")]
        case .postgres:
            [("{blob}", "BYTEA"), ("{binary}", "COLLATE \"C\""), ("{clustered}", "")]
        }
    }

    /// A migration's text for this engine.
    func spelled(_ migration: String) -> String {
        var kept: [Substring] = []
        var fence: Substring?
        for line in migration.split(separator: "\n", omittingEmptySubsequences: false) {
            switch line {
            case "--{sqlite}", "--{postgres}": fence = line.dropFirst(3).dropLast()
            case "--{end}": fence = nil
            default: if fence == nil || fence == Substring(rawValue) { kept.append(line) }
            }
        }
        return tokens.reduce(kept.joined(separator: "\n")) { $0.replacing($1.name, with: $1.spelling) }
    }

    /// Returns one row if there is a table of that name.
    func tableExists(_ name: String) -> Query {
        switch self {
        case .sqlite: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = \(name)"
        case .postgres: "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = \(name)"
        }
    }

    /// A search in `message_text t`: what to select from, the condition, and the column that orders the results.
    func finding(_ search: MessageSearch) -> (source: Query, condition: Query, place: Query) {
        // A requirement without any word matches nothing.
        if search.all.contains(where: \.isEmpty) { return ("message_text t", "1 = 0", "t.place") }
        if search.all.isEmpty {
            // From the newest on. SQLite would rather sort all messages of the office.
            return (self == .sqlite ? "message_text t NOT INDEXED" : "message_text t", "1 = 1", "t.place")
        }
        switch self {
        case .sqlite:
            let match = search.all.map { any in
                "(" + any.map { "\"\($0.text)\"" + ($0.isBeginning ? " *" : "") }.joined(separator: " OR ") + ")"
            }.joined(separator: " AND ")
            return (
                "message_find CROSS JOIN message_text t",
                "message_find MATCH \(match) AND t.place = message_find.rowid", "message_find.rowid"
            )
        case .postgres:
            let match = search.all.map { any in
                "(" + any.map { "'\($0.text)'" + ($0.isBeginning ? ":*" : "") }.joined(separator: " | ") + ")"
            }.joined(separator: " & ")
            return (
                "message_text t", "array_to_tsvector(string_to_array(t.words, ' ')) @@ CAST(\(match) AS tsquery)",
                "t.place"
            )
        }
    }

    /// Removes all traces of words deleted from the message index.
    var scrubMessageWords: Query? {
        self == .sqlite ? "INSERT INTO message_find (message_find) VALUES ('optimize')" : nil
    }
}
