import RingbackCore
import Testing

@Suite("Rights")
struct PolicyTests {
    private func acting(_ roles: Set<Role>, scopes: Set<Scope> = [.all]) -> Acting {
        Acting(
            office: OfficeID(high: 0, low: 1), actor: .person(PersonID(high: 0, low: 1)), name: "", roles: roles,
            via: .api, scopes: scopes)
    }

    @Test("Every right has a row in the table", arguments: Right.allCases)
    func complete(right: Right) {
        #expect(Policy.table[right] != nil)
    }

    @Test("A token never does more than its scopes, whoever holds it", arguments: Right.allCases)
    func scopes(right: Right) throws {
        let all: Set<Ground> = [.owner, .taker, .offered, .told, .assistantOfOwner, .leadOfOwner]
        let everybody = Set(Role.allCases)
        #expect(Policy.allows(right, acting(everybody), all))
        let needed = try #require(Policy.table[right]).scope
        for scope in Scope.allCases where scope != .all {
            let isEnough = scope == needed || scope == Policy.alsoBy[right]
            #expect(Policy.allows(right, acting(everybody, scopes: [scope]), all) == isEnough)
        }
    }

    @Test("Where no person acts, no comparison holds, and what only a person does is refused")
    func noPerson() {
        let office = OfficeID(high: 0, low: 1)
        for acting in [Acting.outsider(in: office, via: .mail, asOf: 1), .round(in: office, asOf: 1)] {
            #expect(!acting.isBy(nil) && !acting.isBy(PersonID(high: 0, low: 0)) && acting.keptSheets.isEmpty)
            #expect(acting.grounds(toOwner: PersonID(high: 0, low: 0)).isEmpty)
            #expect(throws: AccessError.forbidden) { try acting.person }
        }
    }

    @Test("Only the owner's supervisor or a manager closes with a reason")
    func closingWithReason() {
        #expect(!Policy.allows(.closeWithReason, acting([.staff, .assistant]), [.owner, .assistantOfOwner]))
        #expect(Policy.allows(.closeWithReason, acting([.staff]), [.leadOfOwner]))
        #expect(Policy.allows(.closeWithReason, acting([.manager])))
    }

    @Test("Only its receiver decides a handover, not even an admin")
    func handovers() {
        #expect(!Policy.allows(.decideHandover, acting(Set(Role.allCases)), [.owner, .leadOfOwner]))
        #expect(Policy.allows(.decideHandover, acting([]), [.offered]))
    }
}
