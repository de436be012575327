import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import RingbackWords

/// Closes connections that send too slowly, and answers those that do not speak HTTP.
///
/// Two handlers watch one connection: ``FirstByteHandler`` sees raw bytes and starts a request's clock;
/// ``TimeoutHandler`` sees the parts of requests and responses. Their shared state lives on the connection's event
/// loop.
final class ConnectionTimeouts {
    /// The stage of the current request.
    enum Stage {
        case idle
        /// Bytes have arrived, the headers are incomplete.
        case headers
        case body
    }

    var stage = Stage.idle
    var bodyBytes = 0
    /// Bytes of the body as received, with and without chunk framing.
    var (rawBytes, allBodyBytes) = (0, 0)
    var responsesOwed = 0
    var isClosing = false
    var closesAfterResponse = false
    /// Whether the response streams until the client leaves.
    var isStreaming = false
    /// The deadline for the sender to finish the stage.
    var deadline = NIODeadline.now()
    var isTicking = false

    /// Polls the clock rather than setting a timer per stage: cancelling one costs a search among all connections'
    /// timers, three times per request.
    static let tick = TimeAmount.seconds(2)

    /// Whether we wait for the sender, not the sender for us.
    var isWaiting: Bool { stage != .idle || responsesOwed == 0 }

    var limit: TimeAmount {
        switch stage {
        case .idle: .seconds(Limits.idleSeconds)
        case .headers: .seconds(Limits.headerSeconds) - Self.tick
        case .body: .seconds(Limits.bodySeconds) - Self.tick
        }
    }

    /// The allowed overhead of chunks: seven bytes of framing per byte of content, plus an initial allowance.
    var isOverFramed: Bool { rawBytes - allBodyBytes > Limits.chunkFraming + 7 * allBodyBytes }

    /// - Parameter network: the network a connection is counted for; `nil` if it is not counted.
    static func handlers(
        counting connections: OpenConnections, network: @escaping @Sendable (ClientAddress) -> ClientAddress?
    ) -> [any RemovableChannelHandler] {
        [TimeoutHandler(ConnectionTimeouts(), connections, network)]
    }
}

/// Sees the first byte of a request: only bytes tell an idle connection from one that dribbles its headers.
private final class FirstByteHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let manners: TimeoutHandler

    init(_ manners: TimeoutHandler) { self.manners = manners }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let patience = manners.patience
        if patience.stage == .idle { manners.enter(.headers, context) }
        let isInBody = patience.stage == .body
        if isInBody { patience.rawBytes += unwrapInboundIn(data).readableBytes }
        context.fireChannelRead(data)
        if isInBody, patience.stage == .body, patience.isOverFramed { manners.refuseFraming() }
    }
}

private final class TimeoutHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    let patience: ConnectionTimeouts
    private let connections: OpenConnections
    private let network: @Sendable (ClientAddress) -> ClientAddress?
    private var context: ChannelHandlerContext?

    init(
        _ patience: ConnectionTimeouts, _ connections: OpenConnections,
        _ network: @escaping @Sendable (ClientAddress) -> ClientAddress?
    ) {
        self.patience = patience
        self.connections = connections
        self.network = network
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        do {
            let pipeline = context.pipeline.syncOperations
            try pipeline.addHandler(FirstByteHandler(self), position: .first)
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(OneHost(), position: .after(decoder))
        } catch {
            // Without the clock a slow sender could stay, and without the host check a smuggled request could pass: a
            // connection that cannot be set up is better closed.
            context.close(promise: nil)
        }
        enter(.idle, context)
    }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelActive(context: ChannelHandlerContext) {
        let (connections, network) = (connections, network(ClientAddress(context.channel.remoteAddress)))
        let verdict = connections.enter(network)
        context.channel.closeFuture.whenComplete { _ in connections.leave(network) }
        context.fireChannelActive()
        switch verdict {
        case .welcome: break
        case .full: refuse(.serviceUnavailable, say("Too many connections are open. Try again in a moment."), context)
        case .flooded: context.close(promise: nil)
        }
    }

    /// Starts a stage's clock.
    func enter(_ stage: ConnectionTimeouts.Stage, _ context: ChannelHandlerContext) {
        patience.stage = stage
        patience.deadline = .now() + patience.limit
        if patience.isWaiting, !patience.isTicking { tick(context) }
    }

    private func tick(_ context: ChannelHandlerContext) {
        patience.isTicking = true
        context.eventLoop.assumeIsolated().scheduleTask(in: ConnectionTimeouts.tick) { [weak self] in
            guard let self, context.channel.isActive, !self.patience.isClosing else { return }
            self.patience.isTicking = false
            guard self.patience.isWaiting else { return }
            if NIODeadline.now() < self.patience.deadline { self.tick(context) } else { self.ranOut(context) }
        }
    }

    private func ranOut(_ context: ChannelHandlerContext) {
        // Each 32 KiB of a body earn another second.
        let earned = patience.stage == .body ? Int64(patience.bodyBytes >> 15) : 0
        if earned > 0 {
            patience.bodyBytes = 0
            patience.deadline = .now() + .seconds(earned)
            return tick(context)
        }
        guard patience.stage != .idle, patience.responsesOwed <= 1 else { return context.close(promise: nil) }
        refuse(.requestTimeout, say("The request came too slowly."), context)
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !patience.isClosing else { return }
        switch unwrapInboundIn(data) {
        case .head:
            patience.responsesOwed += 1
            patience.bodyBytes = 0
            (patience.rawBytes, patience.allBodyBytes) = (0, 0)
            enter(.body, context)
        case .body(let bytes):
            patience.bodyBytes += bytes.readableBytes
            patience.allBodyBytes += bytes.readableBytes
        case .end: enter(.idle, context)
        }
        context.fireChannelRead(data)
    }

    /// Framing far exceeds content: the response is not sent, and the rest not read.
    func refuseFraming() {
        guard let context, !patience.isClosing else { return }
        guard patience.responsesOwed <= 1 else { return context.close(promise: nil) }
        refuse(.badRequest, say("The body’s chunks are too small. Send larger ones."), context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is OneHost.Wrong {
            guard patience.responsesOwed == 0, !patience.isClosing else { return context.close(promise: nil) }
            return refuse(.badRequest, say("A request names its host once."), context)
        }
        guard let error = error as? HTTPParserError, patience.responsesOwed == 0, !patience.isClosing else {
            return context.fireErrorCaught(error)
        }
        if error == .headerOverflow {
            refuse(
                .requestHeaderFieldsTooLarge,
                say("The headers are too large: the limit is \(Limits.allHeaders.bytesInWords)."), context)
        } else {
            refuse(.badRequest, say("This is not a valid HTTP request."), context)
        }
    }

    /// A browser that has half-closed may still wait for an answer; one that reads a stream has left.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed, patience.isStreaming { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    // MARK: Responses

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !patience.isClosing else { return promise?.fail(ChannelError.ioOnClosedChannel) ?? () }
        let part = unwrapOutboundIn(data)
        if case .head(let head) = part {
            patience.closesAfterResponse = head.headerFields[.connection] == "close"
            patience.isStreaming = head.headerFields[.contentType]?.hasPrefix("text/event-stream") == true
        }
        guard case .end = part else { return context.write(data, promise: promise) }
        patience.responsesOwed -= 1
        if patience.closesAfterResponse {
            context.writeAndFlush(data, promise: promise)
            hangUp(context)
        } else {
            context.write(data, promise: promise)
            if patience.stage == .idle { enter(.idle, context) }
        }
    }

    private func refuse(_ status: HTTPResponse.Status, _ sentence: Phrase, _ context: ChannelHandlerContext) {
        let notice = ErrorNotice(status: status, code: "http.\(status.code)", sentence: sentence)
        // Nobody has read yet in which language to answer.
        let body = notice.problem(in: .english)
        let headers: HTTPFields = [
            .contentType: "application/problem+json", .contentLength: String(body.readableBytes), .connection: "close",
            .xContentTypeOptions: "nosniff", .cacheControl: "no-store",
            .contentSecurityPolicy: SecurityHeaders.policy, .referrerPolicy: "same-origin",
            .crossOriginOpenerPolicy: "same-origin", .crossOriginResourcePolicy: "same-origin",
            .permissionsPolicy: SecurityHeaders.permissions,
        ]
        context.write(wrapOutboundOut(.head(HTTPResponse(status: status, headerFields: headers))), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        hangUp(context)
    }

    /// Half-closes and lets the client read the answer before the connection closes: closed at once, anything it still
    /// sends would destroy what it has not read yet.
    private func hangUp(_ context: ChannelHandlerContext) {
        patience.isClosing = true
        context.close(mode: .output, promise: nil)
        context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(1)) { context.close(promise: nil) }
    }
}
