import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Answers by mail to what is said about a case")
struct CaseReplyTests {
    @Test(
        "Nothing of one is kept for anybody’s review, from whichever address, and its sender is told",
        arguments: TestEngine.allCases)
    func kept(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            _ = try await mail.desk.askCase(
                CaseDraft(said: "He shouted.", ways: ["a", "b", "c"]), by: mail.office.acting("Ana"))
            let row = try await mail.reply(as: "Dana", to: .playbook, "I would have hung up.")
            #expect(row.state == .done && row.said.isEmpty)
            let receipt = try #require(try await mail.receipt(to: "Dana"))
            #expect(receipt.hasPrefix("Nothing was changed"))
            // From her private address.
            let asked = try #require(try await mail.mails(to: "Dana", .playbook).last)
            var other = try await mail.answer(asked, "I would have hung up.")
            other.from = ReceivedMail.Address(name: "Dana", address: "dana@private.example")
            let held = try await mail.take(other)
            #expect(held.state == .ignored && held.said.isEmpty)
        }
    }
}
