import Foundation
import RingbackCore
import Testing

@Suite("A message as it is kept for undo")
struct MessageCodingTests {
    /// As it was written before the fields of a message were grouped.
    static let kept = """
        {"agreed":1795560000000,"askedFor":"00000000000000000000000001","attempts":2,"boxes":5,"calls":3,\
        "caller":{"asGiven":"713 555 0142","contact":"00000000000000000000000009","name":"John Smith",\
        "number":"+17135550142"},"code":2,"due":1795560000000,"face":"out","filedAt":1795551600000,\
        "firstCallAt":1795551500000,"id":"00000000000000000000000002","lastCallAt":1795552000000,\
        "nudge":{"at":1795553000000,"next":2},"office":"00000000000000000000000003","ownerReason":"asked for",\
        "ownership":{"acceptedAt":1795552100000,"owner":"00000000000000000000000001"},\
        "place":{"at":1795552200000,"by":"00000000000000000000000001","order":4,"why":"sooner"},\
        "readAt":1795551700000,"regarding":"boiler leaks","softWindow":1795557600000,"source":"telephone",\
        "taker":"00000000000000000000000004","team":"00000000000000000000000005","told":"She rings after four.",\
        "touchedAt":1795552300000,"version":7,"wordsLeft":1}
        """

    @Test("what earlier versions wrote is read, and written the same")
    func old() throws {
        let message = try JSONDecoder().decode(Message.self, from: Data(Self.kept.utf8))
        #expect(message.face == .out && message.version == 7 && message.place?.order == 4)
        #expect(message.routing.team == TeamID(high: 0, low: 5) && message.routing.reason == "asked for")
        #expect(message.filing.taker == PersonID(high: 0, low: 4) && message.tally.attempts == 2)
        #expect(message.timing.nudge?.next == .backup && message.timing.agreed == message.timing.due)
        let written = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(message)) as? NSDictionary
        #expect(written == (try JSONSerialization.jsonObject(with: Data(Self.kept.utf8)) as? NSDictionary))
    }

    @Test("an ended one is read and written as ended, on no other face")
    func ended() throws {
        let closed = Self.kept.replacing(
            #""face":"out""#,
            with:
                #""closing":{"at":1795559000000,"by":"00000000000000000000000001","outcome":"talked","reason":""},"face":"done""#
        )
        let message = try JSONDecoder().decode(Message.self, from: Data(closed.utf8))
        #expect(message.face == .done && message.closing?.outcome == .talked && !message.tally.isOut)
        #expect(try JSONDecoder().decode(Message.self, from: try JSONEncoder().encode(message)) == message)
    }
}
