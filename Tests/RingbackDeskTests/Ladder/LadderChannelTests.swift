import Foundation
import RingbackCore
import RingbackDesk
import RingbackSodium
import RingbackStore
import RingbackTestSupport
import Testing

extension MillerRowe {
    /// An ASAP call for Margaret, whose list this is.
    func asap(_ ways: [ReachDraft.Way]) async throws -> MessageID {
        _ = try await desk.setReach(of: id("Margaret"), ReachDraft(ways: ways), by: try await acting("Margaret"))
        return try await call(for: "Margaret", takenBy: "Otto", code: .asap).id
    }
}

@Suite("What is sent by itself while every phone is tried")
struct LadderChannelTests {
    @Test("A mail asks with one button; nobody presses: after five minutes the desk has the next move")
    func mailed() async throws {
        try await TestEngine.sqlite.withStore { store in
            let carrier = RecordingCarrier()
            let office = try await MillerRowe.open(in: store, mail: .millerRowe, carrier: carrier)
            let id = try await office.asap([.init(label: "Mail", kind: .email)])
            _ = try await office.desk.sendMail(of: office.office)
            carrier.forget()
            _ = try await office.desk.startLadder(for: id, by: try await office.acting("Jamie"))
            _ = try await office.desk.sendMail(of: office.office)
            let mail = try #require(carrier.to("margaret@example.com").first)
            #expect("\(mail.letter)".contains("/know"))
            carrier.forget()
            office.clock.advance(seconds: 300)
            _ = try await office.desk.climb(office.office)
            _ = try await office.desk.sendMail(of: office.office)
            #expect("\(carrier.to("jamie@example.com").map(\.letter))".contains("You have the next move"))

            let (_, link) = try await office.mailed("Margaret", about: id, kind: .ladder)
            let pressed = try await office.desk.follow(link, "know", MailLinkFields(), from: "test")
            #expect(pressed.hindrance == nil)
            let file = try await office.desk.ladder(of: id, by: try await office.acting("Margaret"))
            #expect(file.ladder?.phase == .acknowledged)
        }
    }

    @Test(
        "A gateway is told once, signed; one that fails is asked three times; a confirmation stops what is to be sent")
    func gateway() async throws {
        try await TestEngine.sqlite.withStore { store in
            let gateway = RecordingGateway()
            let office = try await MillerRowe.open(in: store, gateway: gateway)
            let jamie = try await office.acting("Jamie")
            let id = try await office.asap(
                [.init(label: "Text", kind: .webhook, address: "https://sms.example.com/send")])
            _ = try await office.desk.startLadder(for: id, by: jamie)
            gateway.answers(.unreachable, .refused(503))
            for pause in [0, 30, 120, 600] as [Int64] {
                office.clock.advance(seconds: pause)
                for _ in 1...2 { _ = try await office.desk.callGateways(of: office.office) }
            }
            #expect(gateway.calls.count == 3)
            let file = try await office.desk.ladder(of: id, by: jamie)
            #expect(file.ladder?.steps.map(\.outcome) == [.sent])

            let call = try #require(gateway.calls.last)
            let body = String(decoding: call.body, as: UTF8.self)
            #expect(body.contains("John Smith") && body.contains(#""attempt":3"#))
            let signed = try #require(call.headers.first { $0.hasPrefix("Ringback-Signature: ") }?.dropFirst(20))
            let parts = signed.split(separator: ",").map { $0.split(separator: "=").last.map(String.init) ?? "" }
            let reach = try await office.desk.reach(of: office.id("Margaret"), by: try await office.acting("Margaret"))
            let secret = Array(try #require(reach.secret).utf8)
            #expect(Hex.encode(Digest.hmacSHA256(Array("\(parts[0]).".utf8) + call.body, key: secret)) == parts[1])

            let other = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Maria Hale", number: "+1 713 555 0177", code: .asap
            ).id
            _ = try await office.desk.startLadder(for: other, by: jamie)
            _ = try await office.desk.confirmLadder(of: other, by: jamie)
            #expect(try await office.desk.callGateways(of: office.office) == 0)
            #expect(gateway.calls.count == 3)
            let stopped = try await office.desk.ladder(of: other, by: jamie)
            #expect(stopped.ladder?.steps.first?.outcome == .failed)
        }
    }

    @Test("What it says no to is not asked again")
    func refusedForGood() async throws {
        try await TestEngine.sqlite.withStore { store in
            let gateway = RecordingGateway()
            let office = try await MillerRowe.open(in: store, gateway: gateway)
            let jamie = try await office.acting("Jamie")
            let id = try await office.asap(
                [.init(label: "Text", kind: .webhook, address: "https://sms.example.com/send")])
            _ = try await office.desk.startLadder(for: id, by: jamie)
            gateway.answers(.refused(403))
            _ = try await office.desk.callGateways(of: office.office)
            let steps = try await office.desk.ladder(of: id, by: jamie).ladder?.steps
            #expect(steps?.map(\.outcome) == [.failed])
            #expect(steps?.first?.said.contains("403") == true)
        }
    }
}
