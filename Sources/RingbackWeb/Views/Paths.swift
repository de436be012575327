import RingbackCore

/// An address inside Ringback, or a number to dial. Made only by ``Paths``, in `Views/Paths*.swift`.
struct Path: Hashable, Sendable, CustomStringConvertible {
    let text: String

    init(_ text: String) { self.text = text }

    var description: String { text }

    /// The same path with a query; parameters without a value are omitted.
    func with(_ parameters: KeyValuePairs<String, String?>) -> Path {
        var text = self.text
        for (name, value) in parameters {
            guard let value, !value.isEmpty else { continue }
            text += text.contains("?") ? "&" : "?"
            text += name + "=" + PercentEncoding.encode(value)
        }
        return Path(text)
    }
}

/// The only place where URLs are written. For a router, pass `":id"` as the id.
enum Paths {
    /// The root of the JSON API. A message's verbs have the same path below it as on the pages.
    static let api = Path("/api/v1")

    static let home = Path("/")
    static let signIn = Path("/sign-in")
    /// The sign-in page, and where to go from there.
    static func signIn(next: String) -> Path { signIn.with(["next": next == "/" ? nil : next]) }
    static let signOut = Path("/sign-out")
    /// Choosing one's own password in place of one that somebody else set, and where to go from there.
    static let firstPassword = Path("/first-password")
    static func firstPassword(next: String) -> Path { firstPassword.with(["next": next == "/" ? nil : next]) }
    static let forgotPassword = Path("/forgot-password")
    /// A mailed link that sets a password; like those of ``mailLink(token:act:)``.
    static func newPassword(token: String) -> Path { Path("/mail/\(segment(token))/password") }
    static let setup = Path("/setup")
    /// All components; only in a demonstration.
    static let styleguide = Path("/styleguide")

    static func asset(_ file: String) -> Path { Path("/assets/\(segment(file))") }

    /// The live stream of a person's sheet and the hold board.
    /// - Parameter sequence: the journal position the page already shows.
    static func live(sheet person: String, after sequence: Int64) -> Path {
        Path("/live").with(["sheet": person, "after": String(sequence)])
    }

    static func liveBoard(after sequence: Int64) -> Path {
        Path("/live").with(["board": "all", "after": String(sequence)])
    }

    // MARK: The desk

    static let desk = Path("/desk")
    static func desk(
        query: String? = nil, contact: String? = nil, name: String? = nil, number: String? = nil, onto: String? = nil,
        waiting: String? = nil, over: Bool = false
    ) -> Path {
        desk.with([
            "q": query, "contact": contact, "name": name, "number": number, "onto": onto, "waiting": waiting,
            "over": over ? "yes" : nil,
        ])
    }
    /// Fragments the desk fetches during typing.
    static let deskResults = Path("/desk/results")
    static let deskCard = Path("/desk/card")
    static let deskTaken = Path("/desk/taken")
    static let taken = Path("/taken")
    static func taken(after: String) -> Path { taken.with(["after": after]) }

    static let waiting = Path("/waiting")
    static func waiting(_ id: String) -> Path { Path("/waiting/\(segment(id))") }
    static func waitingEnd(_ id: String) -> Path { Path("/waiting/\(segment(id))/ending") }

    // MARK: Elsewhere

    /// A number to dial, as a link. The number is E.164, so only `+` and digits are output.
    static func dial(_ number: String) -> Path {
        let dialled = number.utf8.filter { $0 == UInt8(ascii: "+") || (48...57).contains($0) }
        return Path("tel:" + String(decoding: dialled, as: UTF8.self))
    }

    /// A local path received from outside; `nil` for anything that could lead elsewhere.
    static func local(_ text: String) -> Path? {
        guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.hasPrefix("/\\"), text.utf8.count <= 2000,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return Path(text)
    }

    static func segment(_ text: String) -> String { PercentEncoding.encode(text) }
}
