import RingbackWords
import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport

@testable import RingbackWeb

/// What the people of Miller Rowe see in their browsers.
struct Eyes {
    let office: MillerRowe
    let front: Front

    /// Runs `body` with the office open in a database of its own.
    static func open<T>(_ body: (Eyes) async throws -> T) async throws -> T {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let pages = PageRoutes(desk: office.desk, cookie: SessionCookie(isSecure: false), setUpCode: nil)
            let front = Front(authenticator: NameKeeper(office: office)) { pages.register(at: $0) }
            return try await body(Eyes(office: office, front: front))
        }
    }

    func look(_ path: Path, as name: String) async throws -> Reply {
        try await front.ask(.get, path.text, cookie(name))
    }

    /// Sends a form as its page would.
    func send(_ path: Path, as name: String, _ fields: KeyValuePairs<String, String> = [:]) async throws -> Reply {
        try await send(path, as: name, fields.map { ($0.key, $0.value) })
    }

    /// The same with repeatable fields.
    func send(_ path: Path, as name: String, _ fields: [(String, String)]) async throws -> Reply {
        var body = "_form=form-\(name)"
        for (field, value) in fields { body += "&\(field)=\(PercentEncoding.encode(value))" }
        return try await front.ask(
            .post, path.text, cookie(name).with(.contentType, "application/x-www-form-urlencoded"), body: body)
    }

    private func cookie(_ name: String) -> HTTPFields { [.cookie: "ringback=\(name)"] }

    func wording(for name: String) async throws -> Wording {
        Wording(
            try await office.desk.view(of: office.office), reader: office.id(name), in: .english,
            now: office.clock.now())
    }

    /// A message as it appears to somebody on their sheet.
    func row(_ id: MessageID, as name: String) async throws -> EntryView {
        EntryView(try await office.desk.entry(id, by: try await office.acting(name)), try await wording(for: name))
    }

    /// What stands beside the list for it: "Due: today 5:00 PM".
    func facts(_ id: MessageID, as name: String) async throws -> [String] {
        let entry = try await office.desk.entry(id, by: try await office.acting(name))
        return EntryFacts(entry, try await wording(for: name)).facts.map { "\($0.label): \($0.text)" }
    }
}

/// In the tests a session's secret is the person's name.
struct NameKeeper: Authenticator {
    let office: MillerRowe

    func identity(withToken token: String) async throws -> Identity { throw AccessError.tokenUnknown }

    func identity(withSession secret: String) async throws -> Identity? {
        guard office.people[secret] != nil else { return nil }
        return Identity(acting: try await office.acting(secret), formToken: "form-\(secret)")
    }

    func language(of acting: Acting?, asked: Language?) -> Language { (asked ?? .english).read(in: "US") }
}

extension Reply {
    var seen: String { HTML.seen(text) }
    var location: String? { headers[.location] }
    /// The notice the next page will show.
    var said: String? {
        for cookie in headers[values: .setCookie] where cookie.hasPrefix("ringback-said=") {
            let value = cookie.dropFirst(14).prefix { $0 != ";" }
            return value.split(separator: "!", omittingEmptySubsequences: false).last.flatMap {
                PercentEncoding.decode($0)
            }
        }
        return nil
    }
}
