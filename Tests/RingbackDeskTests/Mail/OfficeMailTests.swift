import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Mail to the office’s own address")
struct OfficeMailTests {
    private static func mail(
        from address: String, name: String = "", subject: String, _ text: String,
        headers: [(String, String)] = [], files: [ReceivedMail.Attachment] = []
    ) -> ReceivedMail {
        ReceivedMail(
            from: .init(name: name, address: address), to: [.init(name: "", address: MailOffice.own)],
            subject: subject, messageID: "\(subject.count)@x.example",
            headers: headers.map { .init(name: $0.0, value: $0.1) }, text: text, attachments: files)
    }

    private static let recording = ReceivedMail.Attachment(
        name: "msg0003.wav", type: "audio/x-wav", content: [1, 2, 3])

    @Test(
        "A voicemail mail becomes a message with an owner, keeping its recording",
        arguments: TestEngine.allCases)
    func voicemail(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let taken = try await mail.take(
                Self.mail(
                    from: "asterisk@pbx.example", name: "Asterisk PBX",
                    subject: "[PBX]: New message 3 in mailbox 201",
                    """
                    Dear Front desk:

                    \tJust wanted to let you know you were just left a 0:42 long message (number 3)
                    in mailbox 201 from "SMITH JOHN" <7135550142>, on Tuesday, November 24, 2026 at
                    09:10:12 AM so you might want to check it when you get a chance.  Thanks!

                    \t\t\t\t--Asterisk
                    """, headers: [("auto-submitted", "auto-generated")], files: [Self.recording]))
            #expect(taken.state == .done)
            let file = try await mail.file(try #require(taken.message))
            let message = file.entry.message
            // There is one team, so it goes to the person on its rota.
            #expect(file.entry.owner.name == "Ana")
            #expect(message.filing.source == .voicemail)
            #expect(message.caller.name == "SMITH JOHN" && message.caller.number == "+17135550142")
            #expect(message.regarding == "Voicemail, 0:42")
            #expect(try await mail.mails(to: "Ana").map(\.kind) == [.assigned])
            let (id, office) = (message.id, mail.office.office)
            let files = try await store.read { try AttachmentQueries.files(of: id, in: office, $0) }
            #expect(files.map(\.name) == ["msg0003.wav"] && files.map(\.size) == [3])
            let content = try await store.read { try AttachmentQueries.content(of: files[0].id, in: office, $0) }
            #expect(content == [1, 2, 3])
        }
    }

    @Test("A telephone system may send from the office's own account", arguments: TestEngine.allCases)
    func ownAccount(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let taken = try await mail.take(
                Self.mail(
                    from: MailOffice.own, name: "PBX", subject: "New voicemail from 7135550142",
                    "You have a new voicemail from 7135550142, length 0:42.", files: [Self.recording]))
            #expect(taken.state == .done && taken.message != nil)
            let letter = try await mail.take(Self.mail(from: MailOffice.own, subject: "Hello", "Please call me."))
            #expect(letter.state == .quarantined && letter.why.hasPrefix("It comes from the office’s own address"))
        }
    }

    @Test(
        "An answering service's slip names caller, number, message and receiver",
        arguments: TestEngine.allCases)
    func slip(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let taken = try await mail.take(
                Self.mail(
                    from: "messages@answering.example", subject: "Message for Miller Rowe",
                    """
                    For: Margaret
                    Caller: Mrs. Agnes O’Brien
                    Company: Acme
                    Phone: (713) 555-0199
                    Message: The boiler in building 4 leaks again.
                    Please call before noon.
                    Taken: 11/24/2026 9:02 AM by operator 12
                    """))
            let message = try await mail.file(try #require(taken.message)).entry
            #expect(message.owner.name == "Margaret")
            #expect(message.message.caller.name == "Mrs. Agnes O’Brien")
            #expect(message.message.caller.number == "+17135550199")
            #expect(
                message.message.regarding.contains("The boiler in building 4 leaks again.\nPlease call before noon."))
            #expect(message.message.filing.source == .mail)
        }
    }

    @Test(
        "A slip in another’s name neither shares a contact’s number nor writes over what was taken down",
        arguments: TestEngine.allCases)
    func forgedSlip(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let otto = try await mail.office.acting("Otto")
            let number = ContactDraft.Number(label: "", text: "+1 713 555 0142")
            let contact = try await mail.desk.addContact(ContactDraft(name: "John Smith", numbers: [number]), by: otto)
                .fresh()
            let entry = try await mail.office.call(for: "Margaret", takenBy: "Otto")
            for caller in ["Qwerty Zxcv", "John Smith"] {
                let slip = try await mail.take(
                    Self.mail(
                        from: "\(caller.prefix(1))@outside.example", subject: "Message for Miller Rowe",
                        """
                        For: Margaret
                        Caller: \(caller)
                        Phone: (713) 555-0142
                        Message: Replaced by an outsider.
                        """))
                #expect(slip.state == .done)
            }
            let known = try await mail.desk.contact(contact.id, by: otto)
            #expect(known.numbers.map(\.isShared) == [false])
            let file = try await mail.file(entry.id)
            #expect(file.entry.message.regarding == "The Big Merger" && file.entry.message.tally.calls == 2)
            #expect(file.calls.contains { $0.regarding.hasPrefix("Replaced by an outsider.") })
        }
    }

    @Test(
        "A web form goes to its topic's team, and a second one adds a call",
        arguments: TestEngine.allCases)
    func form(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let form = Self.mail(
                from: "website@hosting.example", subject: "New submission from Contact form",
                "Name\nYour name: Lucía Pérez\nEmail: lucia@cliente.example\nPhone number: 713-555-0123\nMessage: Our boiler is out.\n"
            )
            let first = try await mail.take(form)
            let second = try await mail.take(form)
            #expect(first.message != nil && first.message == second.message)
            let entry = try await mail.file(try #require(first.message)).entry
            #expect(entry.owner.name == "Ana" && entry.message.tally.calls == 2)
            #expect(entry.message.caller.name == "Lucía Pérez")
        }
    }

    @Test("A stranger's letter goes to the office and is never answered", arguments: TestEngine.allCases)
    func letter(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let letter = Self.mail(
                from: "john@smith.example", name: "John Smith", subject: "Merger",
                "Could somebody call me about the merger?\n\nJohn Smith\n+1 713 555 0142\n")
            let taken = try await mail.take(letter)
            let entry = try await mail.file(try #require(taken.message)).entry
            #expect(entry.message.caller.name == "John Smith" && entry.message.caller.number == "+17135550142")
            #expect(entry.message.regarding.hasPrefix("Merger\nCould somebody call me"))
            #expect(try await mail.take(letter).message == entry.id)
            #expect(try await mail.outbox().allSatisfy { $0.address.hasSuffix("@example.com") })
        }
    }

    @Test("Erasing somebody erases their letters and files", arguments: TestEngine.allCases)
    func erasing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let ada = try await mail.office.acting("Ada")
            let contact = try #require(
                try await mail.desk.addContact(
                    ContactDraft(
                        name: "John Smith", emails: [.init(label: "", address: "John@Smith.example")]), by: ada
                ).result)
            let letter = Self.mail(
                from: "john@smith.example", name: "John Smith", subject: "Merger", "Only mornings.",
                files: [Self.recording])
            let entry = try await mail.file(try #require(try await mail.take(letter).message)).entry
            _ = try await mail.desk.close(
                entry.id, .talked, reason: "", by: try await mail.office.acting(entry.owner.name))
            let erased = try #require(try await mail.desk.eraseContact(contact.id, by: ada).result)
            #expect(erased.mails == 1)
            let office = mail.office.office
            let kept = try await store.read { session in
                var text = ""
                for table in KeptTable.all where ["inbox", "attachment", "message", "call"].contains(table.name) {
                    try KeptQueries.rows(of: table, in: office, session) { text += "\($0)\n" }
                }
                return text
            }
            for word in ["smith", "Smith", "Merger", "mornings", "msg0003"] { #expect(!kept.contains(word), "\(word)") }
        }
    }

    @Test("Mail naming nobody goes to the front desk, or to the office's choice", arguments: TestEngine.allCases)
    func receiver(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let ada = try await mail.office.acting("Ada")
            _ = try await mail.desk.saveTeam(
                TeamDraft(
                    name: "Sales",
                    lead: mail.office.id("Dana"), members: [mail.office.id("Tom")], topics: ["merger"],
                    rota: Rota(duties: [.init(person: mail.office.id("Tom"), weekday: .monday, from: 480, until: 1020)])
                ), by: ada)
            var number = 0
            func owner(receiver: String?) async throws -> String {
                if let receiver {
                    var draft = MailAccountDraft(try await mail.desk.mailSetup(by: ada))
                    draft.receiver = receiver
                    _ = try await mail.desk.setMail(draft, by: ada)
                }
                number += 1
                let taken = try await mail.take(
                    Self.mail(from: "john\(number)@smith.example", name: "John", subject: "Hello", "Please call me."))
                return try await mail.file(try #require(taken.message)).entry.owner.name
            }
            #expect(try await owner(receiver: nil) == "Otto")
            #expect(try await owner(receiver: "sales") == "Tom")
            #expect(try await owner(receiver: "Dana@Example.com") == "Dana")
            #expect(try await owner(receiver: "") == "Otto")
            await #expect(throws: PostOfficeError.receiverUnknown("Zed")) { try await owner(receiver: "Zed") }
        }
    }

    @Test("Mail nobody could own waits for a person", arguments: TestEngine.allCases)
    func nobody(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let ada = try await mail.office.acting("Ada")
            _ = try await mail.desk.saveTeam(
                TeamDraft(
                    name: "Sales",
                    lead: mail.office.id("Dana"),
                    members: [mail.office.id("Tom")], topics: ["merger"],
                    rota: Rota(duties: [.init(person: mail.office.id("Tom"), weekday: .monday, from: 480, until: 1020)])
                ), by: ada)
            var draft = MailAccountDraft(try await mail.desk.mailSetup(by: ada))
            draft.receiver = MailAccount.nobody
            _ = try await mail.desk.setMail(draft, by: ada)
            let taken = try await mail.take(
                Self.mail(from: "john@smith.example", name: "John", subject: "Hello", "Somebody please call me."))
            #expect(taken.state == .quarantined)
            #expect(try await mail.messages() == 0)
        }
    }

    @Test("Newsletters, vacation replies and floods make no messages", arguments: TestEngine.allCases)
    func noise(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let vacation = Self.mail(
                from: "john@smith.example", subject: "Automatic reply: Merger", "I am away.",
                headers: [("auto-submitted", "auto-replied")])
            #expect(try await mail.take(vacation).state == .ignored)
            let newsletter = Self.mail(
                from: "news@shop.example", subject: "Sale", "Buy!", headers: [("list-unsubscribe", "<x>")])
            #expect(try await mail.take(newsletter).state == .quarantined)
            #expect(try await mail.messages() == 0)
            var states: [InboxRow.State] = []
            for number in 0..<33 {
                states.append(
                    try await mail.take(
                        Self.mail(from: "flood@evil.example", subject: "Boiler \(number)", "Call 713 555 0100")
                    ).state)
            }
            #expect(states.filter { $0 == .done }.count == 30)
            #expect(states.suffix(3).allSatisfy { $0 == .quarantined })
        }
    }
}
