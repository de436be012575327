import RingbackWords

/// One of the program's own files, served under a name that changes with its content.
struct Asset: Sendable {
    /// "ringback.3f2a….css".
    let file: String
    let type: String
    let text: String

    var path: Path { Paths.asset(file) }

    /// The asset with this served name, if any.
    static func named(_ file: String) -> Asset? { byFile[file] }

    /// What the scripts say in a language; `nil` for English.
    static func words(in language: Language) -> Asset? { all.first { $0.file.hasPrefix("words-\(language.code).") } }

    private static let byFile = Dictionary(uniqueKeysWithValues: all.map { ($0.file, $0) })
}
