extension Paths {
    static let reports = Path("/reports")
    static func report(
        _ name: String, from: String? = nil, to: String? = nil, by: String? = nil
    ) -> Path {
        Path("/reports/\(segment(name))").with(["from": from, "to": to, "by": by])
    }
    static func reportCSV(_ name: String, from: String? = nil, to: String? = nil, by: String? = nil) -> Path {
        Path("/reports/\(segment(name))/csv").with(["from": from, "to": to, "by": by])
    }
    /// The calls behind a figure.
    static func reportCases(
        _ name: String, figure: String? = nil, row: String? = nil, from: String? = nil, to: String? = nil,
        by: String? = nil, after: String? = nil
    ) -> Path {
        Path("/reports/\(segment(name))/cases").with([
            "figure": figure, "row": row, "from": from, "to": to, "by": by, "after": after,
        ])
    }
    /// Of the phone system’s log, for programs; pages show them as cases.
    static func reportLines(
        _ name: String, figure: String? = nil, row: String? = nil, from: String? = nil, to: String? = nil,
        by: String? = nil, after: String? = nil
    ) -> Path {
        Path("/reports/\(segment(name))/lines").with([
            "figure": figure, "row": row, "from": from, "to": to, "by": by, "after": after,
        ])
    }
    static let audit = Path("/reports/audit.pdf")
    static func audit(from: String, to: String) -> Path { audit.with(["from": from, "to": to]) }
}
