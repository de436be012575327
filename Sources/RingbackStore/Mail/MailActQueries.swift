package import RingbackCore

/// The table `mail_act`: mail links that were pressed.
package enum MailActQueries {
    /// When this link of this mail was pressed; `nil` if never.
    package static func pressed(
        _ act: MailAct, of number: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> Timestamp? {
        try session.row(
            "SELECT at FROM mail_act WHERE office_id = \(office) AND number = \(number) AND act = \(act)"
        ).map { try $0.timestamp(0) }
    }

    package static func add(
        _ act: MailAct, of number: Int, at now: Timestamp, outcome: String, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO mail_act (office_id, number, act, at, outcome)
            VALUES (\(office), \(number), \(act), \(now), \(outcome))
            """)
    }

    /// An undone act may be pressed again.
    package static func forget(
        _ act: MailAct, of number: Int, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run("DELETE FROM mail_act WHERE office_id = \(office) AND number = \(number) AND act = \(act)")
    }
}
