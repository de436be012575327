import RingbackCore
import Testing

@Suite("Random walk of ownership")
struct OwnershipWalkTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    @Test(
        "There is always one owner, and only accepting changes it",
        arguments: 1...200 as ClosedRange<UInt64>)
    func walk(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let people = (1...5).map { PersonID(high: 0, low: UInt64($0)) }
        var ownership = Ownership(owner: people[0])
        var offers: [Handover] = []
        for step in 0..<200 {
            let before = ownership
            let someone = people.randomElement(using: &dice) ?? people[0]
            let at = Timestamp(milliseconds: Int64(step))
            let offer = offers.randomElement(using: &dice)
            switch Int.random(in: 0..<5, using: &dice) {
            case 0:
                let new = Handover(
                    id: HandoverID(high: seed, low: UInt64(step)), kind: .handover, from: before.owner, to: someone,
                    note: "", offeredAt: at)
                offers.append(new)
                try? ownership.offer(new)
                #expect(ownership.owner == before.owner)
                #expect(before.handover == nil || ownership == before)
            case 1:
                guard let offer else { continue }
                do {
                    try ownership.accept(offer.id, by: someone, at: at)
                    #expect(before.handover?.id == offer.id && before.handover?.to == someone)
                    #expect(ownership.owner == someone && ownership.handover == nil)
                    #expect(ownership.takeEnding() == Handover.Ending(.accepted, of: offer.id))
                } catch { #expect(ownership == before) }
            case 2:
                guard let offer else { continue }
                do {
                    try ownership.refuse(offer.id, by: someone, reason: "no")
                    #expect(before.handover?.to == someone)
                    #expect(ownership.takeEnding() == Handover.Ending(.refused, of: offer.id, reason: "no"))
                } catch { #expect(ownership == before) }
                #expect(ownership.owner == before.owner)
            case 3:
                ownership.withdraw()
                #expect(ownership.owner == before.owner && ownership.handover == nil)
                #expect(ownership.takeEnding() == before.handover.map { Handover.Ending(.withdrawn, of: $0.id) })
            default:
                ownership.takeOn(at: at)
                #expect(ownership.owner == before.owner && ownership.acceptedAt != nil)
                #expect(ownership.takeEnding() == before.handover.map { Handover.Ending(.withdrawn, of: $0.id) })
            }
        }
    }
}
