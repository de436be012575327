extension Paths {
    static let coverage = Path("/coverage")
    static func coverage(week: String?, site: String?) -> Path {
        coverage.with(["week": week, "site": site])
    }
    static let coverageStints = Path("/coverage/stints")
    static let coverageCopies = Path("/coverage/copies")
    static let coveragePublication = Path("/coverage/publication")
    static let routes = Path("/routes")
}
