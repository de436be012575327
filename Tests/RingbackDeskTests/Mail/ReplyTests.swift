import Foundation
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Synchronization
import Testing

@Suite("Replies by mail")
struct ReplyTests {
    @Test(
        "Other text is saved for next time: the owner stays, and only the sender is told",
        arguments: TestEngine.allCases)
    func context(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            let row = try await mail.reply(
                as: "Ana",
                "He travels; ask which city.\n\nOn Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <\nx@example.com> wrote:\n\n> Please"
            )
            #expect(row.state == .done)
            #expect(row.said == "He travels; ask which city.")
            #expect(row.message == filed.id && row.person == mail.office.id("Ana"))
            let file = try await mail.file(filed.id)
            #expect(file.context.map(\.said) == ["He travels; ask which city."])
            #expect(file.entry.message == filed.message)
            #expect(
                try await mail.receipt(to: "Ana")
                    == "Saved for next time. The call is still yours, due today by 5:00 PM.")
            #expect(try await mail.mails(to: "Otto").isEmpty)
        }
    }

    @Test("A hundred context replies change no owner, close nothing and tell no taker", arguments: TestEngine.allCases)
    func hundred(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let replies = Self.corpus.filter { $0.act == "context" && !$0.text.isEmpty }
            #expect(replies.count >= 30)
            var filed: [Entry] = []
            for number in 0..<100 {
                let owner = ["Ana", "Tom", "Margaret", "Eve", "Dana"][number % 5]
                filed.append(
                    try await mail.office.call(
                        for: owner, takenBy: ["Otto", "Jamie"][number % 2], name: "Caller \(number)",
                        number: "+1 713 555 \(String(1000 + number))"))
            }
            let outgoing = try await mail.outbox()
            #expect(outgoing.count == 100)
            var done = 0
            for (number, row) in outgoing.enumerated() {
                if try await mail.take(try await mail.answer(row, replies[number % replies.count].text)).state == .done
                {
                    done += 1
                }
            }
            #expect(done == 100)
            for entry in filed {
                #expect(try await mail.file(entry.id).entry.message == entry.message)
            }
            for taker in ["Otto", "Jamie"] { #expect(try await mail.mails(to: taker).isEmpty) }
            // Each of them gets a receipt for each.
            #expect(try await mail.outbox().count == 100 + 100)
        }
    }

    @Test("“Done” and “talked” close with an outcome", arguments: TestEngine.allCases)
    func talked(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            try await mail.reply(as: "Ana", "Done\n\nHe wants the draft by Monday.")
            let file = try await mail.file(filed.id)
            #expect(file.entry.message.closing?.outcome == .talked)
            #expect(file.attempts.first?.said == "He wants the draft by Monday.")
            #expect(try await mail.receipt(to: "Ana") == "Saved: talked. The call is closed.")
            try await mail.reply(as: "Ana", "done")
            #expect(
                try await mail.receipt(to: "Ana")
                    == """
                    This message is already closed: talked. Reopen it if there is more to do. Nothing was changed. \
                    The call is closed: talked.
                    """)
            try await mail.reply(as: "Ana", "He is away in May.")
            #expect(try await mail.file(filed.id).context.map(\.said) == ["He is away in May."])
        }
    }

    @Test("Leaving word moves the call to out, with whom, and it stays the owner's", arguments: TestEngine.allCases)
    func leftWord(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            try await mail.reply(as: "Ana", "Left word with Priya")
            let file = try await mail.file(filed.id)
            #expect(file.entry.message.face == .out)
            #expect(file.attempts.first?.with == "Priya")
            #expect(
                try await mail.receipt(to: "Ana")?.hasPrefix("Saved: left word with Priya. It is now under Out") == true
            )
        }
    }

    @Test(
        "“To” and “not mine” offer, and “accept” or “no” from the other decides", arguments: TestEngine.allCases)
    func offers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            try await mail.reply(as: "Ana", "to Tom\n\nYou know him.")
            var entry = try await mail.file(filed.id).entry
            #expect(entry.offeredTo?.name == "Tom" && entry.owner.name == "Ana")
            #expect(entry.message.ownership.handover?.note == "You know him.")
            #expect(
                try await mail.receipt(to: "Ana")
                    == "Offered to Tom. Until Tom accepts it, the call is still yours, due today by 5:00 PM.")
            try await mail.reply(as: "Tom", to: .offered, "no: I am in court")
            entry = try await mail.file(filed.id).entry
            #expect(entry.offeredTo == nil && entry.owner.name == "Ana")
            #expect(try await mail.receipt(to: "Tom") == "You declined it. The call is no longer yours.")

            try await mail.reply(as: "Ana", "not mine: Dana")
            #expect(try await mail.file(filed.id).entry.offeredTo?.name == "Dana")
            try await mail.reply(as: "Dana", to: .offered, "Accept")
            entry = try await mail.file(filed.id).entry
            #expect(entry.owner.name == "Dana")
            #expect(try await mail.receipt(to: "Dana") == "Accepted. The call is yours now, due today by 5:00 PM.")
        }
    }

    @Test("“Please do it for me” asks the taker, who may decline in one word", arguments: TestEngine.allCases)
    func favour(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            try await mail.reply(as: "Ana", "please do it for me")
            #expect(try await mail.file(filed.id).entry.offeredTo?.name == "Otto")
            #expect(try await mail.mails(to: "Otto").map(\.kind) == [.offered])
            try await mail.reply(as: "Otto", to: .offered, "No")
            let entry = try await mail.file(filed.id).entry
            #expect(entry.owner.name == "Ana" && entry.offeredTo == nil)
        }
    }

    @Test("“Need more” reaches the taker, and the answer comes back into the thread", arguments: TestEngine.allCases)
    func question(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            try await mail.reply(as: "Ana", "need more: which site?")
            #expect(try await mail.mails(to: "Otto").map(\.kind) == [.question])
            try await mail.reply(as: "Otto", to: .question, "The one in Katy.\n\nOtto")
            #expect(try await mail.file(filed.id).answers.first?.reply?.said == "The one in Katy.")
            #expect(try await mail.mails(to: "Ana", .answered).count == 1)
            #expect(try await mail.receipt(to: "Otto")?.hasPrefix("Your answer was sent to Ana.") == true)
        }
    }

    @Test("An unknown or ambiguous name changes nothing, and the text is kept", arguments: TestEngine.allCases)
    func names(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            try await mail.reply(as: "Ana", "to Zacharias")
            let file = try await mail.file(filed.id)
            #expect(file.entry.offeredTo == nil)
            #expect(file.context.map(\.said) == ["to Zacharias"])
            let receipt = try await mail.receipt(to: "Ana")
            #expect(receipt?.hasPrefix("Nobody here is named “Zacharias”.") == true)
            #expect(receipt?.hasSuffix("The call is still yours, due today by 5:00 PM.") == true)
        }
    }

    @Test(
        "A former owner writes nothing on the call by answering its old mail", arguments: TestEngine.allCases
    )
    func formerOwner(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Eve", takenBy: "Otto")
            let old = try #require(try await mail.mails(to: "Eve", .assigned).first)
            try await mail.reply(as: "Eve", "to Tom")
            try await mail.reply(as: "Tom", to: .offered, "accept")
            let before = try await mail.file(filed.id).entry.message
            try await mail.take(try await mail.answer(old, "done"))
            try await mail.take(try await mail.answer(old, "She sings in a choir."))
            let file = try await mail.file(filed.id)
            #expect(file.entry.message == before)
            #expect(file.context.isEmpty)
            #expect(!file.received.contains { $0.said.contains("choir") })
            #expect(
                try await mail.receipt(to: "Eve")
                    == "Your email was not saved with the call; it is held for review. The call is no longer yours.")
        }
    }

    @Test("A mail delivered twice acts once", arguments: TestEngine.allCases)
    func twice(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            let row = try #require(try await mail.mails(to: "Ana").first)
            let answer = try await mail.answer(row, "no answer")
            let taken = try await mail.take(answer)
            try await mail.desk.take(answer, inbox: taken.id, in: mail.office.office)
            #expect(try await mail.file(filed.id).attempts.count == 1)
            #expect(try await mail.mails(to: "Ana", .receipt).count == 1)
        }
    }

    @Test("A reply without its address is matched by what it answers", arguments: TestEngine.allCases)
    func thread(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            let row = try #require(try await mail.mails(to: "Ana").first)
            var answer = try await mail.answer(row, "mine")
            answer.to = [.init(name: "", address: MailOffice.own)]
            answer.refersTo = [
                "somebody@else.example",
                MailThread.messageID(token: try await mail.token(of: row), domain: "example.com"),
            ]
            #expect(try await mail.take(answer).state == .done)
            #expect(try await mail.file(filed.id).entry.message.ownership.acceptedAt != nil)
        }
    }

    @Test(
        "A reply to a receipt counts for its message, one to a digest is told where to write",
        arguments: TestEngine.allCases)
    func receipts(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            try await mail.reply(as: "Ana", "Ask for his wife.")
            try await mail.reply(as: "Ana", to: .receipt, "busy")
            #expect(try await mail.file(filed.id).attempts.map(\.outcome) == [.busy])

            // Due soon: what is still theirs at the end of the day is mailed.
            mail.office.clock.set(filed.message.timing.due.adding(seconds: 60))
            _ = try await mail.desk.mailRound(mail.office.office)
            let before = try await mail.file(filed.id).entry.message
            let row = try await mail.reply(as: "Ana", to: .endOfDay, "done")
            #expect(
                row.state == .quarantined && row.why.hasPrefix("The email you answered is not about one call"))
            #expect(try await mail.receipt(to: "Ana") == row.why)
            #expect(try await mail.file(filed.id).entry.message == before)
        }
    }

    @Test("A sender's clock an hour off changes nothing", arguments: TestEngine.allCases)
    func clock(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            for (hours, name) in [(1, "Ana"), (-1, "Tom")] as [(Int64, String)] {
                let filed = try await mail.office.call(for: name, takenBy: "Otto")
                var answer = try await mail.answer(try #require(try await mail.mails(to: name).last), "busy")
                let now = mail.office.clock.now()
                answer.date = now.adding(seconds: hours * 3600)
                #expect(try await mail.take(answer).state == .done)
                let file = try await mail.file(filed.id)
                #expect(file.attempts.map(\.at) == [now])
                #expect(file.entry.message.timing.due == filed.message.timing.due)
            }
        }
    }

    @Test("Our own clock set back by an hour blocks no answer", arguments: TestEngine.allCases)
    func ownClock(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            mail.office.clock.set(mail.office.clock.now().adding(seconds: -3600))
            #expect(try await mail.reply(as: "Ana", "left word with Priya").state == .done)
            #expect(try await mail.file(filed.id).entry.message.face == .out)
        }
    }

    /// The corpus's replies and their expected results.
    static let corpus: [(text: String, act: String)] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "RingbackCoreTests/Fixtures/Replies")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") && $0 != "person-nothing.txt" }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8),
                let expected = try? String(
                    contentsOf: folder.appending(path: name.dropLast(4) + ".expected"), encoding: .utf8),
                let act = expected.split(separator: "\n").first
            else { return nil }
            return (text, String(act.dropFirst("act: ".count)))
        }
    }()

    @Test("Acting links stored by an older version are never shown or exported")
    func oldLinks() async throws {
        try await TestEngine.sqlite.withStore { store in
            let mail = try await MailOffice(in: store)
            let (ada, otto) = (try await mail.office.acting("Ada"), try await mail.office.acting("Otto"))
            let entry = try await mail.office.call(for: "Ana", takenBy: "Otto")
            let link =
                "https://phones.example.com/mail/\(try await mail.office.mailed("Ana", about: entry.id).link)/talked"
            let contact = try await mail.desk.addContact(ContactDraft(name: "Jo Hale", note: "see this"), by: ada)
                .fresh()
            let id = mail.office.office
            try await store.write(in: id) { session in
                try session.run(
                    "UPDATE message SET regarding = \("old \(link)"), told = \("told \(link)") WHERE office_id = \(id)")
                try session.run(
                    "UPDATE call SET regarding = \("old \(link)"), told = \("told \(link)") WHERE office_id = \(id)")
                try session.run("UPDATE contact SET note = \("see \(link)") WHERE office_id = \(id)")
            }
            func check() async throws {
                let file = try await mail.desk.message(entry.id, by: otto)
                #expect(file.entry.message.regarding == "old " && file.entry.message.told == "told ")
                #expect(file.calls.allSatisfy { !$0.regarding.contains("/mail/") && !$0.told.contains("/mail/") })
                #expect(try await mail.desk.everyContact(by: ada).first { $0.id == contact.id }?.note == "see ")
                let kept = Collected()
                try await mail.desk.everything(by: ada) { kept.add("\($0.fields.map(\.value))") }
                #expect(!kept.all.contains { $0.contains(link) } && kept.all.contains { $0.contains("told ") })
            }
            try await check()
            // The first start after the upgrade removes them for good.
            #expect(try await store.takeOutOldLinks() == 5)
            #expect(try await store.takeOutOldLinks() == 0)
            try await check()
        }
    }

    private final class Collected: Sendable {
        private let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }
}
