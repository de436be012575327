import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Pages behind mail links")
struct MailLinkFlowTests {
    private static func open(_ body: (Eyes, Entry, String) async throws -> Void) async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Ana", takenBy: "Otto")
            try await body(eyes, entry, try await eyes.office.mailed("Ana", about: entry.id).link)
        }
    }

    private static func press(
        _ eyes: Eyes, _ path: Path, _ body: String = "_form=", _ headers: HTTPFields = [:]
    ) async throws -> Reply {
        try await eyes.front.ask(
            .post, path.text, headers.with(.contentType, "application/x-www-form-urlencoded"), body: body)
    }

    @Test("Opening a link any number of times shows one button and does nothing")
    func opened() async throws {
        try await Self.open { eyes, entry, link in
            let path = Paths.mailLink(token: link, act: "leftWord")
            for method in [HTTPRequest.Method.get, .head, .get] {
                let page = try await eyes.front.ask(method, path.text)
                #expect(page.status == .ok)
                #expect(page.headers[.referrerPolicy] == "no-referrer")
                #expect(page.headers[.cacheControl] == "no-store")
                #expect(page.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
                guard method == .get else { continue }
                #expect(page.text.count(of: "<button") == 1)
                #expect(page.text.count(of: "class=\"field\"") == 1)
                #expect(page.text.count(of: "<script") == 0)
                #expect(page.seen.contains("For Ana, Miller Rowe I left word John Smith The Big Merger"))
                #expect(page.text.contains("href=\"tel:+17135550142\""))
                #expect(page.seen.contains("Nothing happens until you press it."))
            }
            let ana = try await eyes.office.acting("Ana")
            #expect(try await eyes.office.desk.entry(entry.id, by: ana).message == entry.message)
        }
    }

    @Test("Pressed once it acts and offers undo; pressed again it says when")
    func pressed() async throws {
        try await Self.open { eyes, entry, link in
            let path = Paths.mailLink(token: link, act: "leftWord")
            let done = try await Self.press(eyes, path, "_form=&with=Priya")
            #expect(done.seen.contains("Saved: left word with Priya. Undo"))
            #expect(done.seen.contains("The call is yours, due today 5:00 PM."))
            #expect(done.headers[.referrerPolicy] == "no-referrer")
            let again = try await Self.press(eyes, path, "_form=&with=Priya")
            #expect(again.seen.contains("Already done at 9:12 AM. Pressing it again does nothing"))
            #expect(again.text.count(of: "<button") == 0)
            let ana = try await eyes.office.acting("Ana")
            #expect(try await eyes.office.desk.message(entry.id, by: ana).attempts.count == 1)
            let back = try await Self.press(eyes, Paths.mailLinkUndo(token: link, act: "leftWord"))
            #expect(back.seen.contains("Undone. You can press it again."))
            #expect(try await eyes.office.desk.entry(entry.id, by: ana).message.face == .sheet)
        }
    }

    @Test("Missing input is asked for, and nothing typed is lost")
    func missing() async throws {
        try await Self.open { eyes, _, link in
            let path = Paths.mailLink(token: link, act: "context")
            let empty = try await Self.press(eyes, path, "_form=&text=")
            #expect(empty.status.code == 422)
            #expect(empty.seen.contains("Enter what to know next time first"))
            let long = String(repeating: "a", count: 9000)
            let refused = try await Self.press(eyes, path, "_form=&text=" + long)
            #expect(refused.status.code == 422)
            #expect(refused.text.contains(long))
        }
    }

    @Test("The browser's session makes no difference")
    func signedIn() async throws {
        try await Self.open { eyes, entry, link in
            let path = Paths.mailLink(token: link, act: "mine")
            let seen = try await eyes.look(path, as: "Eve")
            #expect(!seen.text.contains("<nav"))
            #expect(!seen.text.contains("form-Eve"))
            let done = try await Self.press(eyes, path, "_form=", [.cookie: "ringback=Eve"])
            #expect(done.seen.contains("Done: you return it."))
            let history = try await eyes.office.desk.history(
                of: .message(entry.id), before: nil, limit: 5, by: try await eyes.office.acting("Ana"))
            #expect(history.entries.first?.actor == eyes.office.id("Ana"))
        }
    }

    @Test("Any invalid link gets the same plain page")
    func forged() async throws {
        try await Self.open { eyes, _, link in
            var pages: Set<String> = []
            for path in [
                Paths.mailLink(token: link + "x", act: "mine"), Paths.mailLink(token: "1-" + link, act: "mine"),
                Paths.mailLink(token: "<script>", act: "mine"), Paths.mailLink(token: link, act: "closing"),
            ] {
                let page = try await eyes.front.ask(.get, path.text)
                #expect(page.status == .notFound)
                #expect(page.headers[.referrerPolicy] == "no-referrer")
                pages.insert(page.text)
            }
            #expect(pages.count == 1)
            #expect(pages.first.map { HTML.seen($0) }?.contains("This link no longer works") == true)
        }
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
