import Foundation
import Logging
import RingbackCore
import RingbackDesk

/// The office on this machine, opened for one command directly on the database, beside any running server.
enum LocalDesk {
    /// - Parameters:
    ///   - makes: whether the command may create folder and database. Other commands report that nothing is there.
    ///   - makesKey: whether to create a missing key for the secrets.
    static func run<Result>(
        _ settings: Settings, makes: Bool = false, makesKey: Bool = false,
        clock: any OfficeClock = SystemClock(),
        _ body: (Desk) async throws -> Result
    ) async throws -> Result {
        let (format, level) = (try settings.logFormat, max(try settings.logLevel, .notice))
        let log = Logger(label: "ringback") { LogLines(label: $0, format: format, level: level) }
        if !makes { try requireDatabase(settings) }
        let storage = try await Storage.open(settings, asServer: false)
        do {
            let desk = Desk(
                store: storage.store, vault: try SecretKey.vault(settings, makes: makes || makesKey), clock: clock,
                mail: try settings.mail,
                log: log)
            // Other commands make do with any key: a backup can be checked without one.
            if makes { try await desk.unlock() }
            if !makes, try await desk.offices().isEmpty { throw CommandError.noOffice(Storage.place(settings)) }
            let result = try await body(desk)
            await storage.close()
            return result
        } catch {
            await storage.close()
            throw error
        }
    }

    private static func requireDatabase(_ settings: Settings) throws {
        guard settings.value(.database).isEmpty else { return }
        guard FileManager.default.fileExists(atPath: Storage.file(settings)) else {
            throw CommandError.noOffice(Storage.place(settings))
        }
    }
}

extension Desk {
    /// The person a local command acts for: the one named, else the office's first admin.
    func acting(as email: String?) async throws -> Acting {
        if let email { return try await acting(email: email, via: .commandLine) }
        for office in try await offices() {
            let people = try await view(of: office).picture.people.values
            guard let admin = people.filter({ $0.works && $0.roles.contains(.admin) }).map(\.id).min() else { continue }
            return try await acting(as: admin, in: office, via: .commandLine)
        }
        throw AccessError.forbidden
    }
}
