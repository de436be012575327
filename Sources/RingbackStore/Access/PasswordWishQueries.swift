package import RingbackCore

/// Somebody who asked for a link to choose a new password, known or not.
package struct PasswordWish: Sendable, Equatable {
    package let id: String
    package let email: String
    package let address: String
    package let at: Timestamp

    package init(id: String, email: String, address: String, at: Timestamp) {
        self.id = id
        self.email = email
        self.address = address
        self.at = at
    }
}

/// The table `password_wish`.
package enum PasswordWishQueries {
    package static func add(_ wish: PasswordWish, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO password_wish (id, email, address, at)
            VALUES (\(wish.id), \(wish.email), \(wish.address), \(wish.at))
            """)
    }

    /// Those nobody has answered yet, oldest first.
    package static func waiting(limit: Int, _ session: any SQLSession) throws -> [PasswordWish] {
        try session.rows("SELECT id, email, address, at FROM password_wish ORDER BY id LIMIT \(limit)").map { row in
            var next = RowCursor(row)
            return PasswordWish(
                id: try next.text(), email: try next.text(), address: try next.text(), at: try next.timestamp())
        }
    }

    /// - Returns: `false` if another server answers it.
    package static func take(_ id: String, _ session: any SQLSession) throws -> Bool {
        try session.run("DELETE FROM password_wish WHERE id = \(id)") == 1
    }
}
