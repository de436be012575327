extension Paths {
    // MARK: Requests between two people

    static let requests = Path("/requests")
    static let newRequest = Path("/requests/new")
    static func newRequest(to person: String) -> Path { newRequest.with(["to": person]) }
    static let requestLook = Path("/requests/look")
    static func request(_ id: String) -> Path { Path("/requests/\(segment(id))") }
    static func requestAnswer(_ id: String) -> Path { Path("/requests/\(segment(id))/answer") }
    static func requestChoice(_ id: String) -> Path { Path("/requests/\(segment(id))/choice") }
    static func requestDone(_ id: String) -> Path { Path("/requests/\(segment(id))/done") }
    static func requestWithdrawal(_ id: String) -> Path { Path("/requests/\(segment(id))/withdrawal") }
    static func requestTie(_ id: String) -> Path { Path("/requests/\(segment(id))/tie") }
    static func requestUntie(_ id: String) -> Path { Path("/requests/\(segment(id))/untie") }
    static func pattern(_ like: String) -> Path { Path("/patterns/\(segment(like))") }
    static func patternNotes(_ like: String) -> Path { Path("/patterns/\(segment(like))/notes") }
    static func patternNote(_ id: String) -> Path { Path("/pattern-notes/\(segment(id))") }
    static func patternNoteManager(_ id: String) -> Path { Path("/pattern-notes/\(segment(id))/manager") }
    /// A mailed link that answers a request; like those of ``mailLink(token:act:)``.
    static func requestLink(token: String, act: String) -> Path {
        Path("/mail/\(segment(token))/request/\(segment(act))")
    }
}
