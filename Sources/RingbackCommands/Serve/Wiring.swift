import Foundation
import Logging
import Metrics
import NIOCore
import RingbackDesk
import RingbackMail
import RingbackWeb
import RingbackWords
import ServiceLifecycle
import UnixSignals

/// Assembles the server, from the database to the router, and runs it until it is told to stop.
enum Wiring {
    /// - Parameters:
    ///   - isDemo: whether the components of the pages are shown, too.
    ///   - prepare: runs before the listener opens; its result is printed below the address.
    static func serve(
        _ settings: Settings, isDemo: Bool = false, preparing prepare: (Desk) async throws -> [String] = { _ in [] }
    ) async throws {
        let connectionLimit = FileLimit.raise()
        let log = try logger(settings)
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)

        let (host, port) = try settings.address
        let storage = try await Storage.open(settings, asServer: true)
        let desk: Desk
        let greeting: [String]
        do {
            desk = Desk(
                store: storage.store, vault: try SecretKey.vault(settings, makes: true), mail: try settings.mail,
                carrier: Post(), gateway: Webhooks(), lookupsPerHour: try settings.lookupsPerHour, log: log)
            try await desk.unlock()
            greeting = try await prepare(desk)
        } catch {
            await storage.close()
            throw error
        }
        let setUpCode = try await desk.offices().isEmpty ? Desk.newSetUpCode() : nil
        let webSettings = WebServer.Settings(
            host: host, port: port, trustedProxies: try settings.proxies, isBehindHTTPS: try settings.isBehindHTTPS,
            connectionLimit: connectionLimit)
        let board = LiveBoard(
            source: DeskLiveSource(desk: desk), streamsPerPerson: try settings.streamsPerPerson, logger: log)
        let server = WebServer(
            settings: webSettings,
            authenticator: DeskAuthenticator(desk: desk),
            health: Health(metrics: metrics) { _ = try await desk.offices() },
            errorPage: ErrorPages(desk: desk).page
        ) { router in
            API(desk: desk).register(at: router)
            LiveRoute(board: board).register(at: router)
            PageRoutes(desk: desk, cookie: webSettings.cookie, setUpCode: setUpCode, isDemonstration: isDemo)
                .register(at: router)
        }

        let application = server.application(logger: log) { address in
            let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(address?.port ?? port)"
            Output.line(terminal.say("Ringback is listening on \(address)"))
            for line in greeting { Output.line(line) }
            if let setUpCode { Output.line(invitation(at: address, setUpCode, settings)) }
        }
        let lastResort = LastResort(afterSeconds: 25, log: log)
        defer { lastResort.disarm() }
        do {
            // Stopped in reverse order.
            try await run(
                rounds(desk, storage, log) + mailServices(settings, desk, storage, log) + [application, board], log)
        } catch is CancellationError {
            // It was told to stop, and what did not end in time was broken off.
        } catch {
            await storage.close()
            throw CommandError.cannotListen(at: settings.value(.listen), because: error) ?? error
        }
        await storage.close()
    }

    private static func rounds(_ desk: Desk, _ storage: Storage, _ log: Logger) -> [any Service] {
        [
            Indexing(store: storage.store, log: log), Rounds(desk: desk, log: log), LadderRound(desk: desk, log: log),
        ]
    }

    private static func run(_ services: [any Service], _ log: Logger) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
        // What was asked is answered; what takes longer, such as a dry run of a huge list, is cut off.
        configuration.maximumGracefulShutdownDuration = .seconds(15)
        try await ServiceGroup(configuration: configuration).run()
    }

    private static func invitation(at address: String, _ setUpCode: String, _ settings: Settings) -> String {
        let outside = settings.value(.publicURL)
        let door = outside.isEmpty ? address : String(outside.last == "/" ? outside.dropLast() : outside[...])
        let page = "\(door)/setup?code=\(setUpCode)"
        return terminal.say("Set up your office at \(page)")
    }

    private static func mailServices(
        _ settings: Settings, _ desk: Desk, _ storage: Storage, _ log: Logger
    ) throws -> [any Service] {
        let carrying: [any Service] = [
            Outbox(desk: desk, isOnlyServer: storage.isOnlyServer, log: log), InboxReading(desk: desk, log: log),
            MailboxReading(desk: desk, isOnlyServer: storage.isOnlyServer, log: log),
        ]
        guard let (host, port) = try settings.lmtpAddress else { return carrying }
        return carrying + [LMTPServer(desk: desk, host: host, port: port, log: log)]
    }

    private static func logger(_ settings: Settings) throws -> Logger {
        let (format, level) = (try settings.logFormat, try settings.logLevel)
        LoggingSystem.bootstrap { LogLines(label: $0, format: format, level: level) }
        return Logger(label: "ringback")
    }
}
