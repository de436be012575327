import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Account offers in the browser")
struct AccountFlowTests {
    @Test(
        "A leaver's accounts are offered one by one, showing each load, and declined ones return"
    )
    func handover() async throws {
        try await Eyes.open { eyes in
            let (desk, eve, tom) = (eyes.office.desk, eyes.office.id("Eve"), eyes.office.id("Tom"))
            let otto = try await eyes.office.acting("Otto")
            for name in ["Abe Hale", "Bea Hale"] {
                _ = try await desk.addContact(ContactDraft(name: name, holder: eve), by: otto)
            }
            _ = try await eyes.office.call(for: "Tom", takenBy: "Otto")
            let leaving = try await eyes.look(Paths.person(eve.text), as: "Ada")
            #expect(leaving.seen.contains("and 2 accounts"))
            #expect(leaving.seen.contains("Tom: 1 open, 0 accounts"))
            let nobody = try await eyes.send(Paths.personAccounts(eve.text), as: "Ada", ["some": "true", "note": "Hm"])
            #expect(nobody.status.code == 422)
            #expect(nobody.text.contains("value=\"Hm\""))
            let offered = try await eyes.send(Paths.personAccounts(eve.text), as: "Ada", ["to": tom.text])
            #expect(offered.said == "2 accounts offered to Tom. Each stays here until it is accepted.")
            // Tom sees the offers waiting for him, accepts one and declines the other.
            let asks = try await eyes.look(Paths.asks, as: "Tom")
            #expect(asks.seen.contains("Ada hands over 2 accounts of Eve’s"))
            let offers = try await desk.asks(by: try await eyes.office.acting("Tom")).accounts.map(\.offer.id.text)
            let accepted = try await eyes.send(Paths.accountAcceptance, as: "Tom", ["offers": offers[0]])
            #expect(accepted.said == "Accepted: you hold 1 more account now.")
            let silent = try await eyes.send(Paths.accountRefusal, as: "Tom", ["offers": offers[1], "reason": ""])
            #expect(silent.said == "Enter a short reason for declining; the other person sees it.")
            _ = try await eyes.send(Paths.accountRefusal, as: "Tom", ["offers": offers[1], "reason": "not my field"])
            let back = try await eyes.look(Paths.personAccounts(eve.text), as: "Ada")
            #expect(back.seen.contains("declined by Tom"))
            #expect(back.seen.contains("not my field"))
            let still = try await eyes.send(Paths.personLeaving(eve.text), as: "Ada")
            #expect(still.status == .conflict)
            #expect(still.seen.contains("Eve still has no messages and 1 account."))
        }
    }

    @Test("Accounts are seen by their holder and the holder's supervisors only")
    func sight() async throws {
        try await Eyes.open { eyes in
            let ana = Paths.personAccounts(eyes.office.id("Ana").text)
            for name in ["Ana", "Dana", "Max", "Ada"] {
                let status = try await eyes.look(ana, as: name).status
                #expect(status == .ok, "\(name)")
            }
            for name in ["Tom", "Otto", "Eve"] {
                let status = try await eyes.look(ana, as: name).status
                #expect(status == .forbidden, "\(name)")
            }
        }
    }
}
