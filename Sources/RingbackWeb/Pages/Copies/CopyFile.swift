import HTTPTypes
import Hummingbird
import NIOCore
import RingbackCore
import RingbackDesk

/// How a browser takes a clean copy: shown, and with a name of its own when it is saved.
struct CopyFile {
    static let type = "application/pdf"
    private let name: String
    private let bytes: [UInt8]

    init(_ printed: PrintedCopy) {
        bytes = printed.bytes
        let letters = printed.owner.name.lowercased().unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "a"..."z", "0"..."9": Character(scalar)
            default: "-"
            }
        }
        name = "\(String(letters.prefix(60)))-\(printed.copy.code.shown).pdf"
    }

    var disposition: String { "inline; filename=\"\(name)\"" }

    /// Kept nowhere: it is out of date soon.
    var response: Response {
        Response(
            status: .ok,
            headers: [
                .contentType: Self.type, .contentDisposition: disposition, .cacheControl: "no-store",
            ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
