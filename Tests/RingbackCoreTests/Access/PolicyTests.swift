import RingbackCore
import Testing

@Suite("Rights")
struct PolicyTests {
    private func acting(_ roles: Set<Role>, scopes: Set<Scope> = [.all]) -> Acting {
        Acting(
            office: OfficeID(high: 0, low: 1), person: PersonID(high: 0, low: 1), name: "", roles: roles, via: .api,
            scopes: scopes)
    }

    @Test("every right has its row in the table", arguments: Right.allCases)
    func complete(right: Right) {
        #expect(Policy.table[right] != nil)
    }

    @Test("a token never does more than its scopes, whoever holds it", arguments: Right.allCases)
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

    @Test("nobody closes with a reason but a supervisor of the owner or a manager")
    func closingWithReason() {
        #expect(!Policy.allows(.closeWithReason, acting([.staff, .assistant]), [.owner, .assistantOfOwner]))
        #expect(Policy.allows(.closeWithReason, acting([.staff]), [.leadOfOwner]))
        #expect(Policy.allows(.closeWithReason, acting([.manager])))
    }

    @Test("only the one to whom it is offered decides a handover, be it the admin who asks")
    func handovers() {
        #expect(!Policy.allows(.decideHandover, acting(Set(Role.allCases)), [.owner, .leadOfOwner]))
        #expect(Policy.allows(.decideHandover, acting([]), [.offered]))
    }
}
