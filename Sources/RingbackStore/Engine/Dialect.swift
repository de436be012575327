/// Where the two engines must differ.
///
/// A migration says `{blob}`, `{binary}` and `{clustered}` for what they spell differently, and may fence lines for one
/// of them between `--{sqlite}` or `--{postgres}` and `--{end}`.
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

    /// A migration's text as this engine reads it.
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

    /// Answers with one row when there is a table of that name.
    func tableExists(_ name: String) -> Query {
        switch self {
        case .sqlite: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = \(name)"
        case .postgres: "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = \(name)"
        }
    }
}
