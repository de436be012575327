import HTTPTypes
import Hummingbird
import NIOCore
import RingbackCore

/// A WAV file, whole or the range a player requests. Never cached: the next person at the machine may not be allowed to
/// hear it.
struct Sound {
    let bytes: [UInt8]
    /// The `Range` header as sent.
    let range: String?

    var headers: HTTPFields = [
        .contentType: "audio/wav", .cacheControl: "no-store", .acceptRanges: "bytes",
    ]

    var response: Response {
        var headers = headers
        switch range.flatMap({ ByteRange($0, of: bytes.count) }) {
        case nil: return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        case .outside:
            headers[.contentRange] = "bytes */\(bytes.count)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        case .part(let part):
            headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"
            return Response(
                status: .partialContent, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes[part])))
        }
    }
}
