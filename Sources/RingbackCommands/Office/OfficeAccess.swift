import Logging
import RingbackCore
import RingbackDesk
import RingbackStore

/// The office for a short command: opened beside a server that may run, and closed behind it.
enum OfficeAccess {
    static func open(_ settings: Settings, _ body: (Desk) async throws -> Void) async throws {
        let (format, level) = (try settings.logFormat, max(try settings.logLevel, .notice))
        LoggingSystem.bootstrap { LogLines(label: $0, format: format, level: level) }
        let storage = try await Storage.open(settings, asServer: false)
        do {
            try await body(Desk(store: storage.store, log: Logger(label: "ringback")))
        } catch {
            await storage.close()
            throw error
        }
        await storage.close()
    }

    /// A person of the office by email, acting by command line: whoever may read the data folder may do this.
    static func person(_ email: String, in desk: Desk) async throws -> Acting {
        for office in try await desk.offices() {
            let view = try await desk.view(of: office)
            let wanted = email.lowercased()
            if let person = view.picture.people.values.first(where: { $0.email.lowercased() == wanted }),
                let acting = view.acting(person.id, via: .commandLine)
            {
                return acting
            }
        }
        throw AccessError.personUnknown(email)
    }
}
