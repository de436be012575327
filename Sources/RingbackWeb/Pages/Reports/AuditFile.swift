import HTTPTypes
import Hummingbird
import NIOCore
import RingbackCore
import RingbackDesk

/// The report for an auditor, as a browser and a program take it.
struct AuditFile: Sendable {
    static let type = "application/pdf"
    private let printed: PrintedAudit

    init(_ printed: PrintedAudit) { self.printed = printed }

    var bytes: ByteBuffer { ByteBuffer(bytes: printed.bytes) }

    var disposition: String {
        "inline; filename=\"audit-\(printed.period.from.description)-\(printed.period.until.description).pdf\""
    }

    /// Kept nowhere.
    var response: Response {
        Response(
            status: .ok,
            headers: [.contentType: Self.type, .contentDisposition: disposition, .cacheControl: "no-store"],
            body: .init(byteBuffer: bytes))
    }
}
