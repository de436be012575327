/// A file of the program itself, served under a name that changes with its content.
struct Asset: Sendable {
    /// "ringback.3f2a….css".
    let file: String
    let type: String
    let text: String

    var path: Path { Paths.asset(file) }

    /// The asset served under a name, if there is one.
    static func named(_ file: String) -> Asset? { byFile[file] }

    private static let byFile = Dictionary(uniqueKeysWithValues: all.map { ($0.file, $0) })
}
