import HTTPTypes
import Hummingbird
import NIOCore

/// A WAV file, whole or the one stretch of it that a player asks for. Its address changes with its content, so a
/// browser may keep it; nobody between may.
struct Sound {
    let bytes: [UInt8]
    /// `Range`, as it was sent.
    let range: String?

    var headers: HTTPFields = [
        .contentType: "audio/wav", .cacheControl: "private, max-age=31536000, immutable", .acceptRanges: "bytes",
    ]

    var response: Response {
        var headers = headers
        guard let stretch else {
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        }
        guard !stretch.isEmpty else {
            headers[.contentRange] = "bytes */\(bytes.count)"
            headers[.cacheControl] = nil
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
        headers[.contentRange] = "bytes \(stretch.lowerBound)-\(stretch.upperBound - 1)/\(bytes.count)"
        return Response(
            status: .partialContent, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes[stretch])))
    }

    /// `bytes=0-`, `bytes=100-199`, `bytes=-50`; `nil` when all of it is wanted, or several stretches; empty when it lies
    /// behind the end.
    private var stretch: Range<Int>? {
        guard let range, range.hasPrefix("bytes="), !range.contains(",") else { return nil }
        let ends = range.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?) where first <= last:
            return first < bytes.count ? first..<min(last + 1, bytes.count) : 0..<0
        case (let first?, nil) where ends[1].isEmpty: return first < bytes.count ? first..<bytes.count : 0..<0
        case (nil, let last?) where ends[0].isEmpty:
            return last > 0 ? max(0, bytes.count - last)..<bytes.count : 0..<0
        default: return nil
        }
    }
}
