import RingbackCore

extension Paths {
    // MARK: Sheets

    static let sheets = Path("/sheets")
    static let addressees = Path("/addressees")
    /// What awaits one's own answer, as a fragment.
    static let asks = Path("/asks")
    static func sheet(_ person: String, face: Face = .sheet, entry: String? = nil, after: String? = nil) -> Path {
        Path("/sheets/\(segment(person))")
            .with(["face": face == .sheet ? nil : face.rawValue, "entry": entry, "after": after])
    }

    // MARK: The day of an assistant

    /// The brief of everybody whose sheet the viewer keeps.
    static let anyCalls = Path("/brief")
    /// The same as a fragment, for a panel over any page.
    static let anyCallsPanel = Path("/brief/panel")
    /// What changed on a sheet, and what callers were promised.
    /// - Parameter since: RFC 3339; the owner's last look where it is not given.
    static func changes(of person: String, since: String? = nil) -> Path {
        Path("/sheets/\(segment(person))/changes").with(["since": since])
    }
    /// The note at the end of a shift, and the earlier ones.
    static func shiftNote(of person: String) -> Path { Path("/sheets/\(segment(person))/handover-note") }
    /// The same below ``api``.
    static func shiftNoteReading(_ note: String, of person: String) -> Path {
        Path("/sheets/\(segment(person))/handover-notes/\(segment(note))/reading")
    }

    /// Rolling calls.
    /// - Parameter line: the line whose keys are at hand.
    static func rolling(_ person: String, line: Int? = nil) -> Path {
        Path("/sheets/\(segment(person))/rolling").with(["line": line.map { String($0) }])
    }
    /// An act on a session.
    static func rollingAct(_ person: String, _ session: String, _ act: String) -> Path {
        Path("/sheets/\(segment(person))/rolling/\(segment(session))/\(act)")
    }
    static func rollingReport(_ person: String, _ session: String) -> Path {
        Path("/sheets/\(segment(person))/rolling/\(segment(session))/report")
    }

    /// The sheet for the telephone in the car; the same below ``api``, as text.
    static func brief(of person: String) -> Path { Path("/sheets/\(segment(person))/brief") }
    static func briefSound(of person: String) -> Path { Path("/sheets/\(segment(person))/brief.wav") }
    /// Keeps this telephone signed in for briefs, or ends that.
    static func briefDevice(of person: String) -> Path { Path("/sheets/\(segment(person))/brief/device") }
    /// The script that keeps a brief on a telephone.
    static let briefWorker = Path("/brief-worker.js")

    /// Marks a sheet as read by its owner; below ``api`` only.
    static func reading(of person: String) -> Path { Path("/sheets/\(segment(person))/reading") }

    // MARK: Clean copies

    static let copies = Path("/copies")
    /// Whether the clean copy with a code is still current; printed on the copy, too.
    static func copy(_ code: String) -> Path { Path("/copies/\(segment(code))") }
    static func copyPDF(of person: String) -> Path { Path("/sheets/\(segment(person))/copy.pdf") }
    static func copyMail(of person: String) -> Path { Path("/sheets/\(segment(person))/copy/mail") }

    // MARK: The board

    static let board = Path("/board")
    static func board(
        _ face: BoardPage.Face, team: String? = nil, entry: String? = nil, after: String? = nil
    ) -> Path {
        board.with(["show": face == .late ? nil : face.rawValue, "team": team, "entry": entry, "after": after])
    }
    /// One row and what the panel says of it, as a fragment.
    static func boardEntry(_ id: String) -> Path { Path("/board/\(segment(id))") }
}
