import Foundation
package import Logging
package import NIOCore
import NIOPosix
package import RingbackCore
package import RingbackDesk
package import RingbackWords
import ServiceLifecycle

/// Accepts mail from the office's own mail server. Acknowledges only what is durably stored.
package struct LMTPServer: Service {
    private let desk: Desk
    private let host: String
    private let port: Int
    private let log: Logger
    private let ready: @Sendable (SocketAddress?) -> Void
    private let guests = Guests()

    /// The office's own mail server pauses for seconds. RFC 5321's five minutes are for public servers, and would let
    /// idle connections lock everybody else out for as long.
    private static let patience = TimeAmount.seconds(60)

    /// - Parameter ready: called with the address once mail is accepted.
    package init(
        desk: Desk, host: String, port: Int, log: Logger, ready: @escaping @Sendable (SocketAddress?) -> Void = { _ in }
    ) {
        self.desk = desk
        self.host = host
        self.port = port
        self.log = log
        self.ready = ready
    }

    package func run() async throws {
        let server: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>
        do {
            server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.backlog, value: 64)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: host, port: port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandlers(
                            IdleStateHandler(readTimeout: Self.patience), LeaveTheIdle())
                        return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                    }
                }
        } catch {
            throw LMTPError.cannotListen("\(host):\(port)", why: Self.words(error))
        }
        ready(server.channel.localAddress)
        log.notice(
            "mail is taken by LMTP", metadata: ["address": "\(host):\(server.channel.localAddress?.port ?? port)"])
        do {
            try await cancelWhenGracefulShutdown { try await welcome(server) }
        } catch is CancellationError {
            // Shutting down: what was not acknowledged is sent again.
        }
    }

    private func welcome(_ server: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            try await server.executeThenClose { guests in
                for try await guest in guests {
                    group.addTask { await serve(guest) }
                }
            }
            group.cancelAll()
        }
    }

    private static func words(_ error: any Error) -> String {
        (error as? IOError).map { String(cString: strerror($0.errnoCode)).lowercased() } ?? "\(error)"
    }

    private func serve(_ guest: NIOAsyncChannel<ByteBuffer, ByteBuffer>) async {
        let network = Guests.network(of: guest.channel.remoteAddress)
        let refusal = guests.welcome(network)
        defer { if refusal == nil { guests.leave(network) } }
        do {
            try await guest.executeThenClose { input, output in
                if let refusal { return try await output.write(ByteBuffer(string: "421 4.3.2 \(refusal)\r\n")) }
                try await talk(input, output)
            }
        } catch {
            // A client that disconnects in the middle of a mail sends it again.
            log.debug("an LMTP connection ended", metadata: ["error": "\(error)"])
        }
    }

    private func talk(
        _ input: NIOAsyncChannelInboundStream<ByteBuffer>, _ output: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws {
        var session = LMTPSession(host: Self.name)
        var mail = Incoming()
        let (opened, clock) = (ContinuousClock.now, ContinuousClock())
        var pace = LMTPPace()
        /// Answers to pipelined commands are sent together.
        var answers = ByteBuffer()
        func work() async throws -> Bool {
            while let step = session.next() {
                switch step {
                case .reply(let text): answers.writeString(text + "\r\n")
                case .ask(let recipient, let size):
                    answers.writeString(await ask(recipient, of: size, &session) + "\r\n")
                case .begin:
                    mail = Incoming()
                    pace.begin(at: clock.now - opened)
                case .content(let bytes): mail.append(bytes)
                case .store(let from, let recipients):
                    let whole = mail
                    mail = Incoming()
                    for answer in await keep(whole, from, recipients) { answers.writeString(answer + "\r\n") }
                    pace.end(at: clock.now - opened)
                case .end(let text):
                    answers.writeString(text + "\r\n")
                    try await output.write(answers)
                    return false
                }
            }
            if answers.readableBytes > 0 {
                try await output.write(answers)
                answers.clear()
            }
            return true
        }
        guard try await work() else { return }
        for try await bytes in input {
            if let goodbye = pace.take(bytes.readableBytes, at: clock.now - opened) {
                return try await output.write(ByteBuffer(string: goodbye + "\r\n"))
            }
            session.take(bytes.readableBytesView)
            guard try await work() else { return }
        }
    }

    private static let name: String = {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.isEmpty ? "localhost" : text
    }()

    // MARK: What the Desk says

    private func ask(_ recipient: String, of size: Int, _ session: inout LMTPSession) async -> String {
        do {
            guard let office = try await desk.office(forMailTo: [recipient], strictly: true) else {
                return "550 5.1.1 no office here has that address"
            }
            guard try await desk.hasRoom(forMailOf: size, in: office) else { return Self.later(MailRoomError.full) }
            return session.accept(recipient)
        } catch {
            return Self.later(error)
        }
    }

    /// One answer per recipient; recipients in one office share one mail.
    private func keep(_ mail: Incoming, _ from: String, _ recipients: [String]) async -> [String] {
        if let failure = mail.failure { return recipients.map { _ in Self.later(failure) } }
        var offices: [String: OfficeID] = [:]
        var answers: [OfficeID: String] = [:]
        do {
            for recipient in recipients where offices[recipient] == nil {
                offices[recipient] = try await desk.office(forMailTo: [recipient], strictly: true)
            }
        } catch {
            return recipients.map { _ in Self.later(error) }
        }
        for office in Set(offices.values) {
            let theirs = recipients.filter { offices[$0] == office }
            do {
                let kept = try await desk.keepDelivered(mail.bytes, from: from, to: theirs, in: office)
                answers[office] = "250 2.0.0 kept as \(kept)"
            } catch {
                log.warning("a mail was not stored; its server will send it again", metadata: ["error": "\(error)"])
                answers[office] = Self.later(error)
            }
        }
        return recipients.map { offices[$0].flatMap { answers[$0] } ?? "550 5.1.1 no office here has that address" }
    }

    private static func later(_ error: any Error) -> String {
        let words = (error as? any RingbackError)?.sentence.description ?? "something went wrong"
        let code = error is MailRoomError ? "452 4.3.1" : "451 4.3.0"
        return "\(code) \(PlainText.shortened(words, to: 300))"
    }
}

/// A mail on its way in. If there is no room for it, it is read to its end and then refused.
private struct Incoming {
    private(set) var bytes = MailSpool()
    private(set) var failure: MailRoomError?

    mutating func append(_ more: [UInt8]) {
        if failure != nil { return }
        do {
            try bytes.append(more)
        } catch {
            failure = error
            bytes = MailSpool()
        }
    }
}

/// Closes idle connections.
private final class LeaveTheIdle: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is IdleStateHandler.IdleStateEvent else { return context.fireUserInboundEventTriggered(event) }
        context.writeAndFlush(
            wrapOutboundOut(ByteBuffer(string: "421 4.4.2 nothing came for long; goodbye\r\n")), promise: nil)
        context.close(promise: nil)
    }
}

package enum LMTPError: RingbackError, Equatable {
    case cannotListen(String, why: String)

    package var code: String { "mail.lmtp" }
    package var kind: ErrorKind { .unavailable }
    package var sentence: Phrase {
        switch self {
        case .cannotListen(let address, let why):
            say(
                """
                Mail cannot be received at \(address): \(why). Stop the program that uses it, or choose another \
                address with --lmtp.
                """)
        }
    }
}
