import RingbackCore
import Testing

@Suite("Order of a sheet")
struct PhoneSheetTests {
    private func key(
        _ id: UInt64, _ code: Code, place: Int? = nil, standing: Standing? = nil, due: Int64 = 0
    ) -> PhoneSheet.Key {
        PhoneSheet.Key(
            id: MessageID(high: 0, low: id), code: code, place: place, standing: standing,
            due: Timestamp(milliseconds: due))
    }

    private func order(_ keys: [PhoneSheet.Key]) -> [UInt64] { keys.sorted().map(\.id.low) }

    @Test("Code decides first, then the place given by hand, standing and due time")
    func importance() {
        let keys = [
            key(1, .today, due: 5), key(2, .asap, due: 9), key(3, .today, standing: .wanted, due: 9),
            key(4, .today, place: 0, due: 99), key(5, .today, standing: .mustReturn, due: 1), key(6, .today, due: 4),
        ]
        #expect(order(keys) == [2, 4, 3, 5, 6, 1])
    }

    @Test("An entry moved before another is there, and no other changes its order")
    func moving() throws {
        var keys = (1...5).map { key(UInt64($0), .today, due: Int64($0)) }
        let places = try PhoneSheet.places(
            moving: MessageID(high: 0, low: 5), before: MessageID(high: 0, low: 2), in: keys)
        keys = keys.map { key($0.id.low, .today, place: places[$0.id] ?? $0.place, due: $0.due.milliseconds) }
        #expect(order(keys) == [1, 5, 2, 3, 4])
        #expect(places[MessageID(high: 0, low: 3)] == nil)
    }

    @Test("An entry moved to the end comes last in its code")
    func toTheEnd() throws {
        var keys = (1...4).map { key(UInt64($0), .today, due: Int64($0)) } + [key(9, .sometime)]
        let places = try PhoneSheet.places(moving: MessageID(high: 0, low: 1), before: nil, in: keys)
        keys = keys.map { key($0.id.low, $0.code, place: places[$0.id] ?? $0.place, due: $0.due.milliseconds) }
        #expect(order(keys) == [2, 3, 4, 1, 9])
    }

    @Test("An entry cannot be moved among another code's entries")
    func otherCodes() {
        #expect(throws: MessageError.placeElsewhere) {
            try PhoneSheet.places(
                moving: MessageID(high: 0, low: 1), before: MessageID(high: 0, low: 2),
                in: [key(1, .today), key(2, .asap)])
        }
    }
}
