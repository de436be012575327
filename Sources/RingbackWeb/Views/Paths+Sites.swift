extension Paths {
    static let sites = Path("/office/sites")
    static func site(_ id: String) -> Path { Path("/office/sites/\(segment(id))") }
}
