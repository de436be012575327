import NIOCore
import NIOHTTP1

/// Refuses a request with no host, or two: readers of the first and of the second would disagree about where it goes
/// (RFC 9112, 3.2).
final class OneHost: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    struct Wrong: Error {}

    private var isWrong = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isWrong else { return }
        if case .head(let head) = unwrapInboundIn(data) {
            let hosts = head.headers["Host"].count
            // Before HTTP/1.1 there was no such header; health checks still work that way.
            guard hosts == 1 || (hosts == 0 && head.version.major == 1 && head.version.minor == 0) else {
                isWrong = true
                return context.fireErrorCaught(Wrong())
            }
        }
        context.fireChannelRead(data)
    }
}
