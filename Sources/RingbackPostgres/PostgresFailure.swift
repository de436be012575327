import CPostgres
import RingbackStore

/// PostgreSQL's SQLSTATEs as store errors.
struct PostgresFailure {
    let error: any Error
    /// Whether the connection can no longer be used.
    let isFatal: Bool

    init(_ result: OpaquePointer?, on handle: OpaquePointer) {
        func field(_ name: Character) -> String {
            PQresultErrorField(result, Int32(name.asciiValue ?? 0)).map { String(cString: $0) } ?? ""
        }
        let state = field("C")
        let isDown = PQstatus(handle) != CONNECTION_OK
        let message = Self.message(of: handle)
        var isFatal = isDown
        switch state {
        case _ where isDown, "57P01", "57P02", "57P03", "57P05", "25006", "53300":
            // Shutting down, starting up, or a read-only standby.
            error = StoreError.gone(message)
            isFatal = true
        case "23505": error = StoreError.unique(Self.columns(in: field("D"), table: field("t")))
        case "23503": error = StoreError.foreignKey
        case "22021": error = StoreError.unstorable
        case "40001", "40P01", "55P03": error = StoreError.busy
        case "57014": error = StoreError.tooLong
        case "53100": error = StoreError.full
        case "58030": error = StoreError.disk(message)
        case "XX001", "XX002": error = StoreError.damaged(message)
        case _ where state.hasPrefix("23"): error = StoreError.constraint(field("M"))
        case _ where state.hasPrefix("08"), _ where state.hasPrefix("53"):
            error = StoreError.gone(message)
            isFatal = true
        default:
            error = SQLFault("PostgreSQL says (\(state)): \(message)")
            // A table changed under a prepared statement (another server migrated): prepare everything again.
            if state == "0A000" || state == "26000" { isFatal = true }
        }
        self.isFatal = isFatal
    }

    /// libpq's message, on one line.
    static func message(of handle: OpaquePointer) -> String {
        String(cString: PQerrorMessage(handle)).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// `Key (office_id, email)=(…) already exists.` → `person(office_id, email)`.
    private static func columns(in detail: String, table: String) -> String {
        guard let start = detail.firstRange(of: "("), let end = detail.firstRange(of: ")=(") else { return table }
        return "\(table)(\(detail[start.upperBound..<end.lowerBound]))"
    }
}
