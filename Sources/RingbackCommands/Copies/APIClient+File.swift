import NIOCore
import RingbackJSON

extension APIClient {
    /// A file that the server gives.
    /// - Throws: ``APIProblem``.
    func file(_ path: String, type: String) async throws -> [UInt8] {
        var (head, body) = ((status: 0, type: ""), ByteBuffer())
        for try await part in call("GET", path, accepting: type).parts() {
            switch part {
            case .head(_, _, let location) where !location.isEmpty: throw APIProblem.moved(server.text, to: location)
            case .head(let status, let type, _): head = (status, type)
            case .bytes(let bytes): body.writeBytes(bytes)
            }
        }
        if head.status == 200, head.type.hasPrefix(type) { return Array(body.readableBytesView) }
        guard let value = try? JSONReader.read(body) else { throw APIProblem.notRingback(server.text) }
        throw try APIProblem(value, status: head.status, from: server)
    }
}
