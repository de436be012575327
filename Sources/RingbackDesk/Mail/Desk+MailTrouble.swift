package import RingbackCore
package import RingbackStore

extension Desk {
    /// People whose mail comes back, since when, and what was said.
    package func mailTroubles(by acting: Acting) async throws -> [PersonID: MailTroubleQueries.Trouble] {
        try Policy.require(.runPeople, acting)
        return try await read(acting) { try MailTroubleQueries.all(in: $0.office, $0.session) }
    }

    /// Lets somebody be mailed again whose address works again, though it is the same.
    package func clearMailTrouble(of person: PersonID, by acting: Acting) async throws {
        try await change(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard change.view.person(person) != nil else { throw AccessError.notHere }
            try change.clearMailTrouble(of: person)
        }
    }
}

extension Change {
    func clearMailTrouble(of person: PersonID) throws {
        if try MailTroubleQueries.clear(person, in: office, session) {
            tell("person.mailable", of: .person(person), ["name": .text(view.name(of: person))])
        }
    }
}
