package import RingbackCore
import RingbackStore

extension Desk {
    /// For each viewer, whether time alone has ended their access: an expired session, or the end of an absence they
    /// cover.
    package func haveRunOut(_ viewers: [Acting]) async throws -> [Bool] {
        let now = clock.now()
        let sessions = Set(viewers.compactMap(\.session))
        let standing =
            sessions.isEmpty
            ? []
            : try await store.read {
                try AccessQueries.standing(
                    of: sessions, at: now, usedSince: now.adding(seconds: -AccessLimit.idle), $0)
            }
        return viewers.map { viewer in
            viewer.session.map { !standing.contains($0) } ?? false || now >= viewer.relations.coversUntil
        }
    }

    /// Viewers whose rights are what they were, however the office has changed since, as of its newest version; `nil`
    /// for everybody else, and for whoever may not be signed in any more.
    package func renewed(_ viewers: [Acting], in office: OfficeID) async throws -> [Acting?] {
        let view = try await reload(office)
        let now = clock.now()
        let (sessions, tokens) = (Set(viewers.compactMap(\.session)), Set(viewers.compactMap(\.token)))
        let (standing, ended) = try await store.read { session in
            (
                sessions.isEmpty
                    ? []
                    : try AccessQueries.standing(
                        of: sessions, at: now, usedSince: now.adding(seconds: -AccessLimit.idle), session),
                Set(try tokens.filter { try AccessQueries.token($0, in: office, session)?.endedAt != nil })
            )
        }
        return viewers.map { viewer in
            guard let person = viewer.actor.person, viewer.session.map(standing.contains) ?? true,
                !(viewer.token.map(ended.contains) ?? false),
                let again = view.acting(
                    person, via: viewer.via, at: now, scopes: viewer.scopes, session: viewer.session,
                    token: viewer.token), !again.mustChoosePassword, again.roles == viewer.roles
            else { return nil }
            var relations = viewer.relations
            relations.coversUntil = again.relations.coversUntil
            return relations == again.relations ? again : nil
        }
    }
}
