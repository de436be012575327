import RingbackCore
import Testing

/// Who may be ringing back, as the rule is written: a call from any number of that contact, their assistants, or their
/// switchboard.
@Suite("Who rings back")
struct ReturnWayTests {
    static let john = ContactID(high: 1, low: 1)
    static let dora = ContactID(high: 1, low: 2)
    static let other = ContactID(high: 1, low: 3)

    /// We rang John Smith of Abbey Pictures at his mobile.
    static let ours = AwaitedCall(contact: john, company: "Abbey Pictures", number: "+17135550142")

    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let call: Ringing
        let way: ReturnWay?

        init(_ description: String, _ way: ReturnWay?, _ change: (inout Ringing) -> Void) {
            var call = Ringing()
            change(&call)
            (self.description, self.call, self.way) = (description, call, way)
        }
    }

    static let table: [Row] = [
        Row("John himself, from a number that nobody knew", .themselves) {
            ($0.contact, $0.number) = (john, "+442079460000")
        },
        Row("John's home, which is his alone, before anybody gave a name", .themselves) {
            ($0.number, $0.holders) = ("+17135550199", [john])
        },
        Row("the number that we rang, which belongs to no contact", .number) { $0.number = "+17135550142" },
        Row("his assistant Dora, known by name", .assistant) { ($0.contact, $0.principals) = (dora, [john]) },
        Row("his assistant's mobile", .assistant) {
            ($0.number, $0.holders, $0.principals) = ("+17135550177", [dora], [john])
        },
        Row("the switchboard that he shares", .switchboard) {
            ($0.number, $0.isShared, $0.holders) = ("+17135550100", true, [john, other])
        },
        Row("the switchboard of his company, which others have", .switchboard) {
            ($0.number, $0.isShared, $0.holders) = ("+17135550100", true, [other])
            $0.companies = ["Abbey Pictures"]
        },
        Row("the shared number that we rang", .switchboard) { ($0.number, $0.isShared) = ("+17135550142", true) },
        Row("somebody else from his switchboard: a switchboard equals none", nil) {
            ($0.contact, $0.number, $0.isShared, $0.holders) = (other, "+17135550100", true, [john, other])
        },
        Row("a switchboard of another company", nil) {
            ($0.number, $0.isShared, $0.companies) = ("+17135550300", true, ["Hale and Sons"])
        },
        Row("somebody else's assistant", nil) { ($0.contact, $0.principals) = (dora, [other]) },
        Row("a number that nobody knows", nil) { $0.number = "+17135550999" },
        Row("nothing known", nil) { _ in },
    ]

    @Test("The table of who may be ringing back", arguments: table)
    func matches(row: Row) {
        #expect(ReturnWay(of: Self.ours, by: row.call) == row.way)
    }

    @Test("A caller who is no contact rings back from the number that we rang, and no company suggests them")
    func stranger() {
        let ours = AwaitedCall(contact: nil, company: "", number: "+17135550142")
        #expect(ReturnWay(of: ours, by: Ringing(number: "+17135550142")) == .number)
        var switchboard = Ringing(number: "+17135550100")
        (switchboard.isShared, switchboard.companies) = (true, [""])
        #expect(ReturnWay(of: ours, by: switchboard) == nil)
        #expect(ReturnWay(of: AwaitedCall(contact: nil, company: "", number: nil), by: Ringing()) == nil)
    }

    @Test("They themselves are surest, the switchboard least")
    func order() {
        #expect(
            [ReturnWay.switchboard, .assistant, .themselves, .number].sorted()
                == [.themselves, .number, .assistant, .switchboard])
    }
}
