import RingbackCore
import RingbackDesk
import RingbackWords

/// Merging two contacts, and undoing it.
struct MergeRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.duplicates) { call in
            let (pairs, next) = try await call.desk.duplicates(
                cursor: call.query.text("after"), limit: 25, by: call.acting)
            let say = try await call.wording()
            return .page(
                DuplicatesPage(
                    pairs: pairs.map { .init($0, say) }, next: next,
                    mayMerge: Policy.allows(.mergeContacts, try call.acting)))
        }
        router.post(Paths.duplicateDismissal, setApart)
        router.get(Paths.contactMerge(":id")) { call in .page(try await page(call)) }
        router.post(Paths.contactMerge(":id"), merge)
        router.post(Paths.contactUnmerging(":id"), unmerge)
    }

    private func page(_ call: PageCall) async throws -> MergePage {
        let (id, acting): (ContactID, Acting) = (try call.id(), try call.acting)
        let say = try await call.wording()
        if let other: ContactID = call.query.id("with") ?? call.form.id("with") {
            return MergePage(try await call.desk.pair(id, with: other, by: acting), say)
        }
        let contact = try await call.desk.contact(id, by: acting)
        var page = MergePage(id: id.text, name: contact.name, query: call.query["q"])
        if page.query.isEmpty {
            page.choices = try await call.desk.duplicates(of: id, by: acting).map { pair in
                .init(pair.other, why: say.list(pair.why.map { say($0.words) }), say)
            }
        } else {
            page.choices = try await call.desk.findContacts(page.query, limit: 20, by: acting).map(\.contact)
                .filter { $0.id != id }.map { .init($0, say) }
        }
        return page
    }

    private func merge(_ call: PageCall) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        let form = call.form
        do {
            let other: ContactID = try form.required("with", form.id("with"))
            let versions = (this: form.number("version"), other: form.number("withVersion"))
            let done = try await call.desk.merge(
                other, into: id, MergeChoices(form), versions: versions, by: call.acting)
            let say = try await call.wording()
            let name = done.result?.name ?? say("They", context: "a person")
            return .done(say("Merged: \(name)."), at: Paths.contact(id.text))
        } catch let error as MergeError {
            // Somebody else was first: shows the two as they are now, with the choices made.
            guard error != .itself, var page = try? await page(call) else { throw error }
            page.problem = error.sentence
            for place in (page.other?.rows ?? []).indices {
                guard let row = page.other?.rows[place] else { continue }
                page.other?.rows[place].chosen = form.text("take.\(row.field)") ?? row.chosen
            }
            return .page(page, status: error.status)
        }
    }

    private func unmerge(_ call: PageCall) async throws -> PageAnswer {
        let contact = try await call.desk.unmerge(try call.id(), by: call.acting)
        let say = try await call.wording()
        return .done(say("\(contact.name) is a separate contact again."), at: Paths.contact(contact.id.text))
    }

    private func setApart(_ call: PageCall) async throws -> PageAnswer {
        let one: ContactID = try call.form.required("one", call.form.id("one"))
        let other: ContactID = try call.form.required("other", call.form.id("other"))
        try await call.desk.setApart(one, other, by: call.acting)
        let say = try await call.wording()
        return .done(say("They will not be suggested again."), at: call.back(or: Paths.contact(one.text)))
    }
}
