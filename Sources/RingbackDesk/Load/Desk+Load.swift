package import RingbackCore
import RingbackStore
import RingbackWords

extension Desk {
    /// What everybody who works here has on their hands, by name, before anything is offered to them.
    package func loads(by acting: Acting) async throws -> [Load] {
        try Policy.require(.seeReceiverLoad, acting)
        return try await read(acting) { scope in try scope.loads() }
    }

    /// - Throws: ``AccessError/notHere`` for somebody who does not work here.
    package func load(of person: PersonID, by acting: Acting) async throws -> Load {
        try Policy.require(.seeReceiverLoad, acting)
        return try await read(acting) { scope in try scope.load(of: person) }
    }

    /// Sets the most that somebody may have open before an offer asks what to put aside.
    /// - Parameter most: `nil` for no limit.
    /// - Throws: ``LoadError/limitWrong``.
    package func setLoadLimit(_ most: Int?, of person: PersonID, by acting: Acting) async throws -> Load {
        try await change(acting) { change in
            guard change.view.person(person)?.works == true else { throw AccessError.notHere }
            try Policy.require(
                .setLoadLimit, change.acting, change.acting.grounds(toOwner: person).intersection([.leadOfOwner]))
            if let most, !(0...Load.mostLimit).contains(most) { throw LoadError.limitWrong }
            try LoadQueries.setLimit(
                most, of: person, by: change.person, at: change.now, in: change.office, change.session)
            change.tell(
                .loadLimitSet, of: .person(person), ["count": most.map { .integer(Int64($0)) } ?? .null])
            return try change.scope.load(of: person)
        }
    }
}

/// "Either these or those."
struct Loads: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Checks that an offer fits within what the receiver's lead has set, or says what they are to put aside.
    /// - Parameters:
    ///   - more: how many are offered.
    ///   - aside: what to put aside, as typed.
    /// - Returns: the note with what is to be put aside; the note alone where it fits.
    /// - Throws: ``LoadError/overLimit(_:atOnce:most:)``.
    func fit(_ more: Int = 1, to person: PersonID, aside: String, note: String = "") throws -> String {
        let aside = try self.aside(aside, by: person, for: more)
        guard !aside.isEmpty else { return note }
        let words = view.language(of: person)(say("To put aside for it: \(aside)"))
        return note.isEmpty ? words : "\(note)\n\(words)"
    }

    /// What they are to put aside, alone and cleaned; empty where it fits and nothing was said.
    /// - Throws: ``LoadError/overLimit(_:atOnce:most:)``.
    func aside(_ typed: String, by person: PersonID, for more: Int = 1) throws -> String {
        let aside = try PlainText.clean(typed, limit: Load.asideLimit)
        // Most people have no limit, and nothing needs to be counted for them.
        guard aside.isEmpty, let most = try LoadQueries.limits(in: office, session)[person] else { return aside }
        let load = try scope.load(of: person)
        if load.isOver(adding: more) { throw LoadError.overLimit(load.name, atOnce: load.atOnce, most: most) }
        return aside
    }
}
