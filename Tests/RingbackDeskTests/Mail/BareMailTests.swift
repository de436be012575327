import Foundation
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Mails without particulars")
struct BareMailTests {
    private static let canary = "Canary"

    /// A message of Ana's in which every text is a canary, and an answered question about it.
    private static func entry(in office: MillerRowe) async throws -> (id: MessageID, answer: AnswerID) {
        let (ana, otto) = (try await office.acting("Ana"), try await office.acting("Otto"))
        _ = try await office.desk.addContact(
            ContactDraft(
                name: "Canaryname", company: "Canaryworks", pronunciation: "CANARY", note: "Canary note",
                numbers: [.init(label: "", text: "+1 713 555 0177")]), by: try await office.acting("Ada"))
        var draft = MessageDraft(
            forWhom: office.id("Ana").text, callerName: "Canaryname", callerNumber: "+1 713 555 0177",
            regarding: "Canary about", code: .asap)
        draft.told = "Canary told"
        let id = try await office.desk.file(draft, by: otto).fresh().entry.id
        office.clock.advance(seconds: 60)
        draft.regarding = "Canary again"
        _ = try await office.desk.file(draft, by: otto)
        _ = try await office.desk.answer(id, .context, text: "Canary context", to: "", by: ana)
        _ = try await office.desk.answer(id, .needMore, text: "Canary question", to: "", by: ana)
        let asked = try #require(try await office.desk.message(id, by: ana).answers.first { $0.kind == .needMore })
        _ = try await office.desk.reply("Canary reply", to: asked.id, of: id, by: otto)
        return (id, asked.id)
    }

    /// One mail of each kind that is about a call, to the owner where possible.
    private static func writeAll(
        _ entry: (id: MessageID, answer: AnswerID), in office: MillerRowe
    ) async throws {
        let said = MailParticulars(
            said: "Canary said\nCanary more", decision: "refused", subject: "Canary subject", stem: "Canary stem",
            quoted: "Canary quoted")
        for kind in MailKind.allCases where ![.offered, .returned, .password, .shiftNote].contains(kind) {
            let isOfAll = [.digest, .endOfDay, .access, .test].contains(kind)
            _ = try await office.mailed(
                "Ana", about: isOfAll ? nil : entry.id, kind: kind, answer: entry.answer,
                particulars: isOfAll ? MailParticulars() : said)
        }
    }

    /// Subjects and texts of all outgoing mail.
    private static func send(_ office: MillerRowe, by carrier: RecordingCarrier) async throws -> [OutgoingMail] {
        carrier.forget()
        while try await office.desk.sendMail(of: office.office).mayHaveMore {}
        return carrier.sent
    }

    private static func words(_ mail: OutgoingMail) -> String {
        mail.letter.subject + "\n" + LetterText.write(mail.letter)
    }

    private static func reveals(_ mail: OutgoingMail) -> Bool {
        let words = words(mail)
        return words.lowercased().contains("canary") || words.contains("555") || words.contains("0177")
            || words.contains("/mail/")
    }

    private static func open(in store: Store) async throws -> (MillerRowe, RecordingCarrier) {
        let carrier = RecordingCarrier()
        return (try await .open(in: store, mail: .millerRowe, carrier: carrier), carrier)
    }

    @Test(
        "If office or person wishes, no mail tells of the call or has an acting link",
        arguments: TestEngine.allCases, [true, false])
    func bare(engine: TestEngine, byOffice: Bool) async throws {
        try await engine.withStore { store in
            let (office, carrier) = try await Self.open(in: store)
            let (ada, ana) = (try await office.acting("Ada"), try await office.acting("Ana"))
            var wishes = MailWishes(off: [], when: .atOnce, dueSoonMinutes: 0)
            _ = try await office.desk.setMailWishes(wishes, by: ana)
            let entry = try await Self.entry(in: office)
            try await Self.writeAll(entry, in: office)
            let told = try await Self.send(office, by: carrier).filter { $0.to == "ana@example.com" }
            #expect(told.count { Self.reveals($0) } >= 10)

            if byOffice {
                var draft = MailAccountDraft(try await office.desk.mailSetup(by: ada))
                draft.withoutParticulars = true
                _ = try await office.desk.setMail(draft, by: ada)
                #expect(try await office.desk.mailsWithoutParticulars(by: ana))
            } else {
                wishes.withoutParticulars = true
                _ = try await office.desk.setMailWishes(wishes, by: ana)
            }
            try await Self.writeAll(entry, in: office)
            _ = try await office.desk.offer(entry.id, to: office.id("Tom").text, note: "Canary offer", by: ana)
            let bare = try await Self.send(office, by: carrier)
            let toAna = bare.filter { $0.to == "ana@example.com" }
            // Those about no call are not sent without what they are about.
            #expect(toAna.count >= MailKind.allCases.count - 15)
            for mail in byOffice ? bare : toAna { #expect(!Self.reveals(mail), "\(Self.words(mail))") }
            let subjects = Set(toAna.map(\.letter.subject))
            #expect(subjects.contains("ASAP: A call is waiting for you"))
            #expect(toAna.contains { Self.words($0).contains("https://phones.example.com/messages/\(entry.id.text)") })
        }
    }

    @Test("A reply to such a mail still acts, and its receipt tells nothing", arguments: TestEngine.allCases)
    func replies(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let ana = try await mail.office.acting("Ana")
            _ = try await mail.desk.setMailWishes(MailWishes(when: .atOnce, withoutParticulars: true), by: ana)
            let entry = try await mail.office.call(for: "Ana", takenBy: "Otto", name: "Canaryname")
            try await mail.reply(as: "Ana", "talked")
            #expect(try await mail.desk.entry(entry.id, by: ana).message.closing?.outcome == .talked)
            #expect(try await mail.mails(to: "Ana", .receipt).count == 1)
        }
    }

    private static let acts = [
        ("talked", "talked"), ("left word with Canary", "left word"), ("mine", "you return it"),
        ("need more: Canary number?", "your question was passed on"), ("to Tom", "offered to somebody else"),
        ("not mine", "not mine"), ("He rings only as Canary.", "saved for next time"),
        ("to Canary", "not done as you asked; saved for next time"),
        ("yes", "not done as you asked; nothing was changed"),
    ]

    @Test("The receipt names the act and time, and nothing of the call", arguments: acts)
    func receipt(said: String, act: String) async throws {
        try await TestEngine.sqlite.withStore { store in
            let carrier = RecordingCarrier()
            let mail = try await MailOffice(in: store, carrier: carrier)
            let ana = try await mail.office.acting("Ana")
            _ = try await mail.desk.setMailWishes(MailWishes(when: .atOnce, withoutParticulars: true), by: ana)
            let entry = try await mail.office.call(for: "Ana", takenBy: "Otto", name: "Canaryname")
            try await mail.reply(as: "Ana", said)
            let sent = try await Self.send(mail.office, by: carrier).filter { $0.to == "ana@example.com" }
            let receipt = try #require(sent.first { Self.words($0).contains("Your email arrived") })
            let words = Self.words(receipt)
            #expect(words.contains("Your email arrived, today at 9:12 AM: \(act)."), "\(words)")
            #expect(words.contains("https://phones.example.com/messages/\(entry.id.text)"))
            #expect(!Self.reveals(receipt))
        }
    }

    @Test("A wish stored before the choice existed includes particulars")
    func old() throws {
        let kept = #"{"off":["digest"],"when":"atOnce","dueSoonMinutes":15}"#
        let wishes = try JSONDecoder().decode(MailWishes.self, from: Data(kept.utf8))
        #expect(wishes == MailWishes(off: [.digest], when: .atOnce, dueSoonMinutes: 15))
    }
}
