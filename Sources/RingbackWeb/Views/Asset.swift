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

    /// The script that says its texts in this language.
    func spoken(in language: Language) -> Asset { Self.spoken[language.code]?[file] ?? self }

    private static let byFile = Dictionary(uniqueKeysWithValues: all.map { ($0.file, $0) })
}
