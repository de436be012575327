import Foundation
import Logging
import RingbackCore
@testable import RingbackDesk
import RingbackSodium
import RingbackStore
import RingbackTestSupport
import Testing

/// Miller Rowe with a recording carrier; everybody is mailed within office hours.
private struct MailingOffice {
    let house: MillerRowe
    let carrier: RecordingCarrier

    var desk: Desk { house.desk }

    static func open(in store: Store) async throws -> Self {
        let carrier = RecordingCarrier()
        return Self(house: try await .open(in: store, mail: .millerRowe, carrier: carrier), carrier: carrier)
    }

    /// Sends everything due and returns it.
    @discardableResult
    func send(atLeast least: Int = 0) async throws -> [OutgoingMail] {
        carrier.forget()
        while true {
            let run = try await desk.sendMail(of: house.office)
            if !run.mayHaveMore { break }
        }
        try #require(carrier.sent.count >= least)
        return carrier.sent
    }

    func rows(about message: MessageID) async throws -> [OutboxRow] {
        let office = house.office
        return try await house.store.read { try OutboxQueries.mails(about: message, in: office, $0) }
    }

    func acting(_ name: String) async throws -> Acting { try await house.acting(name) }
    func address(_ name: String) -> String { "\(name.lowercased())@example.com" }
}

extension MillerRowe {
    /// Sets somebody's mail wishes.
    fileprivate func wish(_ wishes: MailWishes, for name: String) async throws {
        let (office, person) = (office, id(name))
        let text = String(decoding: try JSONEncoder().encode(wishes), as: UTF8.self)
        try await store.write(in: office) { session in
            try session.run(
                """
                INSERT INTO mail_preference (office_id, person_id, version, wishes)
                VALUES (\(office), \(person), 1, \(text))
                """)
            try session.run("UPDATE office SET version = version + 1 WHERE id = \(office)")
        }
        // The next change by anybody reads the office again.
        _ = try await call(for: "Eve", takenBy: "Eve", name: "Nobody", number: "+1 713 555 0199")
    }
}

extension OutgoingMail {
    fileprivate var ask: String {
        if case .ask(let ask)? = letter.blocks.first { ask } else { "" }
    }

    fileprivate var acts: [String] {
        letter.blocks.flatMap { block -> [String] in
            if case .links(let links) = block {
                links.map { String($0.url.split(separator: "/").last ?? "") }
            } else {
                []
            }
        }
    }
}

@Suite("Outgoing mail")
struct MailOutTests {
    @Test("Filing mails the owner and nobody else", arguments: TestEngine.allCases)
    func filed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Margaret", takenBy: "Otto")
            let sent = try await office.send(atLeast: 1)
            #expect(sent.map(\.to) == [office.address("Margaret")])
            #expect(sent[0].ask == "Please return John Smith’s call.")
            #expect(sent[0].letter.subject == "John Smith — The Big Merger (by Tue, Nov 24, 5:00 PM)")
            #expect(
                sent[0].acts == [
                    "mine", "talked", "leftWord", "noAnswer", "wrongNumber", "notMine", "pleaseDoIt", "needMore",
                    "context",
                ])
            #expect(sent[0].replyTo.hasPrefix("calls+1-") && sent[0].replyTo.hasSuffix("@example.com"))
            #expect(try await office.send().isEmpty)
            let row = try await office.rows(about: entry.id)[0]
            #expect(row.state == .sent && row.tries == 1)
        }
    }

    @Test("A message filed for oneself is mailed too", arguments: TestEngine.allCases)
    func ownDoing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Ana")
            let sent = try await office.send()
            #expect(sent.map(\.to) == [office.address("Ana")])
            // They know of their own further acts.
            _ = try await office.desk.answer(
                entry.id, .mine, text: "", to: "", by: try await office.acting("Ana"))
            #expect(try await office.send().isEmpty)
        }
    }

    @Test("Context mails nobody, even a hundred times", arguments: TestEngine.allCases)
    func context(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Margaret", takenBy: "Otto")
            try await office.send()
            let margaret = try await office.acting("Margaret")
            for turn in 1...100 {
                _ = try await office.desk.answer(entry.id, .context, text: "Note \(turn)", to: "", by: margaret)
            }
            #expect(try await office.send().isEmpty)
            let after = try await office.desk.entry(entry.id, by: margaret)
            #expect(after.owner.id == office.house.id("Margaret") && after.message.isOpen)
        }
    }

    @Test("All mails to a person about one message form one conversation", arguments: TestEngine.allCases)
    func conversation(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Margaret", takenBy: "Otto")
            let first = try await office.send(atLeast: 1)[0]
            office.house.clock.advance(seconds: 600)
            _ = try await office.house.call(for: "Margaret", takenBy: "Lou")
            let second = try await office.send(atLeast: 1)[0]
            #expect(second.ask == "John Smith called again: 2 calls by now. Please call back.")
            _ = try await office.desk.recode(entry.id, .asap, why: "boss", by: try await office.acting("Margaret"))
            office.house.clock.advance(seconds: 600)
            _ = try await office.house.call(for: "Margaret", takenBy: "Lou")
            let third = try await office.send(atLeast: 1)[0]
            #expect(Set([first, second, third].map(\.letter.subject)).count == 1)
            #expect(first.references.isEmpty)
            #expect(second.references == [first.messageID])
            #expect(third.references == [first.messageID, second.messageID])
            #expect(Set([first, second, third].map(\.messageID)).count == 3)
        }
    }

    @Test("Offer, refusal and acceptance are mailed to those concerned", arguments: TestEngine.allCases)
    func offers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto")
            try await office.send()
            let (ana, otto, tom) = (
                try await office.acting("Ana"), try await office.acting("Otto"), try await office.acting("Tom")
            )
            _ = try await office.desk.answer(entry.id, .pleaseDoIt, text: "I am in court", to: "", by: ana)
            let request = try await office.send(atLeast: 1)
            #expect(request.map(\.to) == [office.address("Otto")])
            #expect(request[0].ask == "Ana asks you to return John Smith’s call for them. Will you?")
            #expect(request[0].acts.prefix(2) == ["accept", "refuse"])
            let asked = try #require(try await office.desk.entry(entry.id, by: ana).message.ownership.handover)
            _ = try await office.desk.refuse(asked.id, of: entry.id, reason: "No time", by: otto)
            let refusal = try await office.send(atLeast: 1)
            #expect(refusal.map(\.to) == [office.address("Ana")])
            #expect(refusal[0].ask.hasPrefix("Otto declined John Smith’s call. It stays yours, due"))
            _ = try await office.desk.offer(entry.id, to: office.house.id("Tom").text, note: "", by: ana)
            #expect(try await office.send().map(\.to) == [office.address("Tom")])
            let offered = try #require(try await office.desk.entry(entry.id, by: ana).message.ownership.handover)
            _ = try await office.desk.accept(offered.id, of: entry.id, by: tom)
            let acceptance = try await office.send(atLeast: 1)
            #expect(acceptance.map(\.to) == [office.address("Ana")])
            #expect(acceptance[0].ask == "Tom accepted John Smith’s call and owns it now.")
        }
    }

    @Test("A question reaches the taker, and the answer reaches the asker", arguments: TestEngine.allCases)
    func questions(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto")
            try await office.send()
            let ana = try await office.acting("Ana")
            _ = try await office.desk.answer(entry.id, .needMore, text: "Which site?", to: "", by: ana)
            let question = try await office.send(atLeast: 1)
            #expect(question.map(\.to) == [office.address("Otto")])
            #expect(question[0].letter.blocks.contains(.quote("Which site?")))
            let file = try await office.desk.message(entry.id, by: ana)
            _ = try await office.desk.reply(
                "Pier 4", to: file.answers[0].id, of: entry.id, by: try await office.acting("Otto"))
            let answer = try await office.send(atLeast: 1)
            #expect(answer.map(\.to) == [office.address("Ana")])
            #expect(answer[0].letter.blocks.contains(.quote("Pier 4")))
        }
    }

    @Test("A mail overtaken by events is dropped, with a reason", arguments: TestEngine.allCases)
    func dropped(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let closed = try await office.house.call(for: "Ana", takenBy: "Otto")
            let margaret = try await office.house.call(
                for: "Margaret", takenBy: "Otto", name: "Lee", number: "+1 713 555 0177")
            _ = try await office.desk.close(
                closed.id, .callerWithdrew, reason: "", by: try await office.acting("Ana"))
            #expect(try await office.send().map(\.to) == [office.address("Margaret")])
            let row = try await office.rows(about: closed.id)[0]
            #expect(row.state == .dropped && row.lastError == "The message was closed before it was sent.")
            #expect(try await office.rows(about: margaret.id)[0].state == .sent)
        }
    }

    /// A database that is busy whenever messages are read.
    private final class BusySession: SQLSession {
        let session: any SQLSession
        var dialect: Dialect { session.dialect }

        init(_ session: any SQLSession) { self.session = session }

        func rows(_ query: Query) throws -> [Row] {
            if query.statement.sql.contains("FROM message") { throw StoreError.busy }
            return try session.rows(query)
        }

        func run(_ query: Query) throws -> Int { try session.run(query) }
        func script(_ sql: String) throws { try session.script(sql) }
    }

    @Test("A database failure while a mail is written loses no mail", arguments: TestEngine.allCases)
    func busy(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto")
            let row = try #require(try await office.rows(about: entry.id).first)
            let view = try await office.desk.view(of: office.house.office)
            let now = office.house.clock.now()
            await #expect(throws: StoreError.busy) {
                try await store.read { session in
                    _ = try MailComposer(session: BusySession(session), view: view, now: now, key: [1]).compose(row)
                }
            }
        }
    }

    @Test("Calls before the mail is sent are told in it, not separately", arguments: TestEngine.allCases)
    func toldAtOnce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Margaret", takenBy: "Otto")
            office.house.clock.advance(seconds: 60)
            _ = try await office.house.call(for: "Margaret", takenBy: "Lou")
            #expect(try await office.send().count == 1)
            #expect(try await office.rows(about: entry.id).map(\.state) == [.sent, .dropped])
        }
    }

    @Test("Out of hours a mail waits for the morning, except ASAP", arguments: TestEngine.allCases)
    func hours(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            // Tuesday, 19:12 in Houston.
            office.house.clock.advance(seconds: 10 * 3600)
            _ = try await office.house.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.house.call(
                for: "Ana", takenBy: "Otto", name: "Lee", number: "+1 713 555 0177", code: .asap)
            #expect(try await office.send().map(\.to) == [office.address("Ana")])
            // Wednesday, 8:00.
            office.house.clock.advance(seconds: 12 * 3600 + 48 * 60)
            #expect(try await office.send().map(\.to) == [office.address("Margaret")])
        }
    }

    @Test("Each nudge is mailed to the person told", arguments: TestEngine.allCases)
    func nudges(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            _ = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            try await office.send()
            var told: [[String]] = []
            for _ in 1...3 {
                office.house.clock.advance(seconds: 15 * 60)
                _ = try await office.desk.nudge(office.house.office)
                told.append(try await office.send().map(\.to))
            }
            #expect(told == [["ana@example.com"], ["margaret@example.com"], ["dana@example.com"]])
        }
    }

    @Test("An unavailable server is retried with growing delays", arguments: TestEngine.allCases)
    func patience(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            let away = MailFailure(kind: .passing, words: "away")
            for wait in MailPatience.waits {
                office.carrier.fail(away)
                #expect(try await office.desk.sendMail(of: office.house.office).putOff == 1)
                office.house.clock.advance(seconds: wait - 1)
                #expect(try await office.send().isEmpty)
                office.house.clock.advance(seconds: 1)
            }
            office.carrier.fail(away)
            #expect(try await office.desk.sendMail(of: office.house.office).failed == 1)
            #expect(try await office.rows(about: entry.id)[0].state == .failed)
            let (place, number) = (office.house.office, 1)
            let tries = try await store.read { try OutboxQueries.tries(of: number, in: place, $0) }
            #expect(tries.count == 10 && tries.allSatisfy { $0.error == "away" })
        }
    }

    @Test("Later mails about a message wait for earlier ones", arguments: TestEngine.allCases)
    func order(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            office.carrier.fail(MailFailure(kind: .passing, code: 451, words: "later"))
            let ana = try await office.acting("Ana")
            _ = try await office.desk.answer(entry.id, .needMore, text: "Which site?", to: "Otto", by: ana)
            let file = try await office.desk.message(entry.id, by: ana)
            _ = try await office.desk.reply(
                "Pier 4", to: file.answers[0].id, of: entry.id, by: try await office.acting("Otto"))
            #expect(try await office.send().map(\.to) == [office.address("Otto")])
            office.house.clock.advance(seconds: 30)
            #expect(try await office.send().isEmpty)
            office.house.clock.advance(seconds: 30)
            let sent = try await office.send(atLeast: 1)
            #expect(sent.map(\.to) == [office.address("Ana"), office.address("Ana")])
            #expect(sent[0].ask.hasPrefix("Please return"))
        }
    }

    @Test("With every mail turned off one gets none, and still has every message", arguments: TestEngine.allCases)
    func everythingOff(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            try await office.house.wish(MailWishes(off: Set(MailKind.optional)), for: "Ana")
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            for _ in 1...3 {
                office.house.clock.advance(seconds: 15 * 60)
                _ = try await office.desk.nudge(office.house.office)
                _ = try await office.desk.mailRound(office.house.office)
            }
            #expect(try await office.send().allSatisfy { $0.to != office.address("Ana") })
            let sheet = try await office.desk.sheet(
                of: office.house.id("Ana"), face: .sheet, cursor: nil, limit: 50, by: try await office.acting("Ana"))
            #expect(sheet.entries.map(\.id) == [entry.id])
        }
    }

    @Test("Two servers never send one mail twice", arguments: TestEngine.allCases)
    func twoServers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            for number in 10...40 {
                _ = try await office.house.call(
                    for: "Ana", takenBy: "Otto", name: "Caller \(number)", number: "+1 713 555 01\(number)", code: .asap
                )
            }
            let place = office.house.office
            await withTaskGroup { group in
                for _ in 0..<4 {
                    group.addTask { _ = try? await office.desk.sendMail(of: place) }
                    group.addTask { _ = try? await office.desk.sendMail(of: place) }
                }
            }
            _ = try await office.desk.sendMail(of: place)
            #expect(office.carrier.sent.count == 31)
            #expect(Set(office.carrier.sent.map(\.messageID)).count == 31)
        }
    }

    @Test("A message is mailed at most twenty times a day, and somebody is told", arguments: TestEngine.allCases)
    func limit(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            var sent: [OutgoingMail] = []
            for _ in 1...30 {
                office.house.clock.advance(seconds: 2)
                _ = try await office.house.call(for: "Margaret", takenBy: "Otto")
                sent += try await office.send()
            }
            #expect(sent.count { $0.to == office.address("Margaret") } == MailPace.aboutMessage)
            #expect(sent.count { $0.to == office.address("Ada") } == 1)
        }
    }
}

@Suite("Scheduled mail")
struct MailRoundTests {
    @Test("The owner is reminded once, an hour before it is due", arguments: TestEngine.allCases)
    func dueSoon(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.desk.answer(entry.id, .mine, text: "", to: "", by: try await office.acting("Margaret"))
            try await office.send()
            office.house.clock.set(entry.message.timing.due.adding(seconds: -3601))
            _ = try await office.desk.mailRound(office.house.office)
            #expect(try await office.send().isEmpty)
            office.house.clock.advance(seconds: 1)
            for _ in 1...3 { _ = try await office.desk.mailRound(office.house.office) }
            let sent = try await office.send(atLeast: 1)
            #expect(sent.map(\.to) == [office.address("Margaret")])
            #expect(sent[0].ask == "John Smith’s call is due today at 5:00 PM.")
        }
    }

    @Test("What is still somebody's at the end of their day is mailed once", arguments: TestEngine.allCases)
    func endOfDay(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Margaret", takenBy: "Otto", code: .sometime)
            try await office.send()
            // Tuesday, 17:00.
            office.house.clock.set(MillerRowe.tuesday.adding(seconds: 7 * 3600 + 48 * 60))
            for _ in 1...3 { _ = try await office.desk.mailRound(office.house.office) }
            let sent = try await office.send(atLeast: 1)
            #expect(sent.map(\.to) == [office.address("Margaret")])
            #expect(sent[0].letter.subject == "Still open at the end of Tue, Nov 24: 1 call")
            let again = Desk(
                store: store, vault: .test, clock: office.house.clock, mail: .millerRowe, carrier: office.carrier,
                log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            #expect(try await again.mailRound(office.house.office) == 0)
            #expect(entry.message.isOpen)
        }
    }

    @Test("The digest tells at 8:30 and at 4 what was not mailed", arguments: TestEngine.allCases)
    func digest(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            try await office.house.wish(MailWishes(when: .digest, dueSoonMinutes: 0), for: "Margaret")
            _ = try await office.house.call(for: "Margaret", takenBy: "Otto")
            office.house.clock.advance(seconds: 60)
            _ = try await office.house.call(for: "Margaret", takenBy: "Lou", name: "Lee", number: "+1 713 555 0177")
            #expect(try await office.send().count <= 1)
            // Tuesday, 16:00.
            office.house.clock.set(MillerRowe.tuesday.adding(seconds: 6 * 3600 + 48 * 60))
            for _ in 1...3 { _ = try await office.desk.mailRound(office.house.office) }
            let sent = try await office.send(atLeast: 1).filter { $0.to == office.address("Margaret") }
            #expect(sent.count == 1)
            #expect(sent.first?.letter.subject == "You have 2 calls to return — Tue, Nov 24, 4:00 PM")
        }
    }
}

@Suite("Bounced mail")
struct MailBackTests {
    @Test("A refused mail nudges the backup at once", arguments: TestEngine.allCases)
    func refused(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            office.carrier.fail(MailFailure(kind: .refused, code: 550, isAboutAddress: true, words: "no such user"))
            let sent = try await office.send() + (try await office.send())
            #expect(try await office.rows(about: entry.id)[0].state == .failed)
            _ = sent
            let max = try await office.acting("Max")
            let file = try await office.desk.message(entry.id, by: max)
            #expect(file.nudges.map(\.to) == [office.house.id("Margaret")])
            #expect(file.entry.owner.id == office.house.id("Ana"))
            #expect(try await office.desk.unreachable(by: max).map(\.person.id) == [office.house.id("Ana")])
        }
    }

    @Test("An undeliverable offer is withdrawn, and its sender told", arguments: TestEngine.allCases)
    func offer(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            try await office.send()
            let ana = try await office.acting("Ana")
            _ = try await office.desk.offer(entry.id, to: office.house.id("Tom").text, note: "", by: ana)
            office.carrier.fail(MailFailure(kind: .refused, code: 550, isAboutAddress: true, words: "no such user"))
            try await office.send()
            let sent = office.carrier.sent + (try await office.send())
            #expect(try await office.desk.entry(entry.id, by: ana).message.ownership.handover == nil)
            let told = try #require(sent.first { $0.to == office.address("Ana") })
            #expect(told.ask.hasPrefix("Your offer of John Smith’s call did not reach Tom"))
            #expect(sent.contains { $0.to == office.address("Ada") && $0.letter.subject == "Mail to Tom is returned" })
        }
    }

    @Test("Somebody unreachable by mail is not mailed, and their calls move on at once", arguments: TestEngine.allCases)
    func standing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            _ = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            office.carrier.fail(MailFailure(kind: .refused, code: 550, isAboutAddress: true, words: "no such user"))
            try await office.send()
            try await office.send()
            let next = try await office.house.call(
                for: "Ana", takenBy: "Otto", name: "Lee", number: "+1 713 555 0177", code: .asap)
            #expect(try await office.send().map(\.to) == [office.address("Margaret")])
            #expect(next.message.timing.nudge != nil)
            let ada = try await office.acting("Ada")
            try await office.desk.mendMail(of: office.house.id("Ana"), by: ada)
            _ = try await office.house.call(
                for: "Ana", takenBy: "Otto", name: "Kim", number: "+1 713 555 0178", code: .asap)
            #expect(try await office.send().map(\.to) == [office.address("Ana")])
        }
    }

    /// A mail server's report that a mail could not be delivered.
    private func report(
        _ sent: OutgoingMail, _ office: MailingOffice, action: String = "failed", status: String = "5.1.1",
        said: String = "550 5.1.1 no such user"
    ) async throws {
        let place = office.house.office
        let mail = ReceivedMail(
            envelopeFrom: "", envelopeTo: [sent.replyTo], from: .init(name: "", address: "mailer-daemon@example.com"),
            to: [.init(name: "", address: sent.replyTo)], subject: "Undelivered Mail Returned to Sender",
            messageID: "\(action)-\(sent.messageID)", text: "No such user.",
            report: .init(
                status: [.init(recipient: sent.to, action: action, status: status, diagnostic: said)],
                messageID: sent.messageID, proof: sent.proof))
        let kept = try await office.desk.keepMail(
            MailSpool(Array("Message-ID: <\(action)-\(sent.messageID)>\r\n\r\nx".utf8)), envelopeFrom: "",
            envelopeTo: [sent.replyTo], via: .lmtp, in: place)
        try await office.desk.take(mail, inbox: kept.id, in: place)
    }

    @Test("A bounce counts as undelivered, once", arguments: TestEngine.allCases)
    func bounce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            let ana = try await office.acting("Ana")
            let filed = try await office.desk.watch(ana.person, by: ana).sequence
            try await report(try await office.send(atLeast: 1)[0], office)
            #expect(try await office.rows(about: entry.id)[0].state == .bounced)
            let told = try await office.send()
            #expect(Set(told.map(\.to)) == [office.address("Margaret"), office.address("Ada")])
            let news = try await office.desk.news(of: office.house.office, after: filed, limit: 50).news
            #expect(news.allSatisfy { if case .message = $0.matter { true } else { false } }, "no stream ends")
            let max = try await office.acting("Max")
            let file = try await office.desk.message(entry.id, by: max)
            #expect(file.nudges.map(\.to) == [office.house.id("Margaret")])
            #expect(file.entry.owner.id == office.house.id("Ana"))
        }
    }

    @Test(
        "A message its owner has accepted stays when a later mail bounces", arguments: TestEngine.allCases
    )
    func bounceAfterAnswer(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            let sent = try await office.send(atLeast: 1)[0]
            _ = try await office.desk.answer(entry.id, .mine, text: "", to: "", by: try await office.acting("Ana"))
            try await report(sent, office)
            #expect(try await office.send().map(\.to) == [office.address("Ada")])
            #expect(try await office.desk.message(entry.id, by: try await office.acting("Max")).nudges.isEmpty)
        }
    }

    @Test("A full mailbox is retried, then reported in plain words", arguments: TestEngine.allCases)
    func fullMailbox(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            let entry = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            let sent = try await office.send(atLeast: 1)[0]
            try await report(sent, office, action: "delayed", status: "4.2.2", said: "452 4.2.2 over quota")
            #expect(try await office.rows(about: entry.id)[0].state == .sent)
            #expect(try await office.send().isEmpty)
            try await report(sent, office, status: "5.2.2", said: "")
            let told = try await office.send()
            #expect(Set(told.map(\.to)) == [office.address("Margaret"), office.address("Ada")])
            let letter = try #require(told.first { $0.to == office.address("Ada") }).letter
            #expect("\(letter)".contains("ana@example.com: the mailbox is full"))
        }
    }

    @Test("A report of a report ends there", arguments: TestEngine.allCases)
    func bounceOfBounce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailingOffice.open(in: store)
            _ = try await office.house.call(for: "Ana", takenBy: "Otto", code: .asap)
            try await report(try await office.send(atLeast: 1)[0], office)
            // Those told cannot be mailed either, nor can the next.
            var rounds = 0
            while case let sent = try await office.send(), !sent.isEmpty, rounds < 20 {
                rounds += 1
                for mail in sent { try await report(mail, office) }
            }
            #expect(rounds < 5)
            // A mail server's report on its own report does not concern us.
            let place = office.house.office
            let report = ReceivedMail(
                envelopeFrom: "", envelopeTo: ["calls@example.com"],
                from: .init(name: "", address: "mailer-daemon@example.com"),
                to: [.init(name: "", address: "calls@example.com")], subject: "Undelivered Mail Returned to Sender",
                messageID: "again@example.com",
                report: .init(
                    status: [
                        .init(
                            recipient: "mailer-daemon@else.example", action: "failed", status: "5.1.1", diagnostic: "")
                    ], messageID: "bounce-of-ours@example.com"))
            let kept = try await office.desk.keepMail(
                MailSpool(Array("Message-ID: <again@example.com>\r\n\r\nx".utf8)), envelopeFrom: "",
                envelopeTo: ["calls@example.com"], via: .lmtp, in: place)
            try await office.desk.take(report, inbox: kept.id, in: place)
            #expect(try await office.send().isEmpty)
        }
    }
}
