import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Merging contacts")
struct MergeTests {
    private func add(
        _ name: String, _ company: String = "", _ numbers: [String] = [], mail: [String] = [], in office: MillerRowe
    ) async throws -> Contact {
        let draft = ContactDraft(
            name: name, company: company, numbers: numbers.map { .init(label: "", text: $0) },
            emails: mail.map { .init(label: "", address: $0) })
        return try await office.desk.addContact(draft, by: try await office.acting("Otto")).fresh()
    }

    private func look(_ id: ContactID, in office: MillerRowe) async throws -> Contact {
        try await office.desk.contact(id, by: try await office.acting("Ada"))
    }

    /// A contact's record, without its version.
    private func record(_ id: ContactID, in office: MillerRowe) async throws -> ContactRecord {
        try await look(id, in: office).record
    }

    @Test("A merge changes no account's holder", arguments: TestEngine.allCases)
    func accounts(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, otto) = (try await office.acting("Ada"), try await office.acting("Otto"))
            let held = try await office.desk.addContact(
                ContactDraft(name: "Victor Hale", holder: office.id("Eve")), by: ada
            ).fresh()
            let mine = try await office.desk.addContact(
                ContactDraft(name: "Victor Hale", holder: office.id("Otto")), by: otto
            ).fresh()
            let free = try await add("Victor Hale", in: office)
            for (gone, kept, choices) in [
                (mine, held, MergeChoices([.holder: .other])), (held, mine, MergeChoices([.holder: .this])),
                (held, free, MergeChoices([.holder: .this])),
            ] {
                await #expect(throws: AccountError.self) {
                    try await office.desk.merge(gone.id, into: kept.id, choices, by: otto)
                }
            }
            #expect(try await look(held.id, in: office).holder == office.id("Eve"))
            // A merge that moves no account works as before.
            _ = try await office.desk.merge(free.id, into: held.id, MergeChoices([:]), by: otto)
            #expect(try await look(held.id, in: office).holder == office.id("Eve"))
        }
    }

    @Test("The kept contact shows both histories, and the other is not found", arguments: TestEngine.allCases)
    func merging(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, otto) = (try await office.acting("Ada"), try await office.acting("Otto"))
            let kept = try await add("John Smith", "Acme", ["+1 713 555 0142"], in: office)
            let gone = try await add("Jon Smyth", "", ["+1 713 555 0199"], mail: ["jon@acme.example"], in: office)
            let first = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0142")
            let second = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0199")
            try await office.desk.noteContext("Prefers mornings.", for: gone.id, until: nil, by: otto)
            try await office.desk.setStanding(
                .wanted, why: "family", of: gone.id, to: office.id("Ana"), by: try await office.acting("Max"))
            let one = try await office.desk.merge(
                gone.id, into: kept.id, MergeChoices([.company: .this]), by: otto
            ).fresh()
            #expect(one.numbers.compactMap(\.e164) == ["+17135550142", "+17135550199"])
            #expect(one.emails.map(\.address) == ["jon@acme.example"])
            let card = try await office.desk.callerCard(gone.id, by: ada)
            #expect(card.contact.id == kept.id)
            #expect(Set(card.open.map(\.id)) == [first.id, second.id])
            #expect(card.context.map(\.said) == ["Prefers mornings."])
            #expect(card.standings.map(\.kind) == [.wanted])
            for typed in ["smyth", "713 555 0199"] {
                let found = try await office.desk.findContacts(typed, limit: 10, by: otto).map(\.contact.id)
                #expect(!found.contains(gone.id), "\(typed)")
            }
            #expect(try await office.desk.contacts(cursor: nil, limit: 10, by: otto).contacts.map(\.id) == [kept.id])
            // A call from the other's number belongs to the merged contact.
            let third = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0199")
            #expect(third.message.caller.contact == kept.id && third.id == first.id)
            let told = try await office.desk.history(of: .contact(kept.id), before: nil, limit: 20, by: ada).entries
            #expect(told.map(\.action).contains(.contactContextNoted))
            #expect(told.map(\.action).contains(.contactMergedInto))
        }
    }

    @Test(
        "Undoing a merge restores both; later additions stay with the kept one",
        arguments: TestEngine.allCases)
    func unmerging(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, otto, max) = (
                try await office.acting("Ada"), try await office.acting("Otto"), try await office.acting("Max")
            )
            let kept = try await add("John Smith", "Acme", ["+1 713 555 0142"], mail: ["j@acme.example"], in: office)
            let gone = try await add("Jon Smyth", "Acme Tools", ["+1 713 555 0199", "+1 713 555 0142"], in: office)
            let old = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0199")
            try await office.desk.setStanding(.wanted, why: "a", of: gone.id, to: office.id("Ana"), by: max)
            try await office.desk.setStanding(.mustReturn, why: "b", of: gone.id, to: office.id("Tom"), by: max)
            try await office.desk.setStanding(.wanted, why: "c", of: kept.id, to: office.id("Tom"), by: max)
            let before = (try await record(kept.id, in: office), try await record(gone.id, in: office))
            _ = try await office.desk.merge(
                gone.id, into: kept.id, MergeChoices([.name: .other, .company: .other]), by: otto)
            #expect(try await look(kept.id, in: office).name == "Jon Smyth")
            // Since then: a call, a new number, another pronunciation.
            let new = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0199")
            var draft = ContactDraft(try await look(kept.id, in: office))
            draft.numbers.append(.init(label: "boat", text: "+1 713 555 0177"))
            draft.pronunciation = "SMITHE"
            _ = try await office.desk.changeContact(kept.id, to: draft, by: otto, expecting: nil)

            let restored = try await office.desk.unmerge(gone.id, by: ada)
            #expect(restored.mergedInto == nil)
            #expect(try await record(gone.id, in: office) == before.1)
            var after = try await record(kept.id, in: office)
            #expect(after.pronunciation == "SMITHE")
            #expect(after.numbers.compactMap(\.e164) == ["+17135550142", "+17135550177"])
            after.pronunciation = before.0.pronunciation
            after.numbers.removeLast()
            #expect(after == before.0)
            let (theirs, ours) = (
                try await office.desk.callerCard(gone.id, by: ada), try await office.desk.callerCard(kept.id, by: ada)
            )
            #expect(theirs.open.map(\.id) == [old.id])
            #expect(ours.open.map(\.id) == [new.id])
            #expect(Set(theirs.standings.map(\.why)) == ["a", "b"])
            #expect(ours.standings.map(\.why) == ["c"])
            #expect(try await office.desk.findContacts("smyth", limit: 10, by: otto).first?.contact.id == gone.id)
            await #expect(throws: MergeError.notMerged) { try await office.desk.unmerge(gone.id, by: ada) }
        }
    }

    @Test("A chain of merges is undone in any order", arguments: TestEngine.allCases, [["B", "C"], ["C", "B"]])
    func chains(engine: TestEngine, order: [String]) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let a = try await add("Ann Hale", "", ["+1 713 555 0101"], in: office)
            let b = try await add("Bea Hale", "Beam", ["+1 713 555 0102"], in: office)
            let c = try await add("Cy Hale", "Crane", ["+1 713 555 0103"], mail: ["c@crane.example"], in: office)
            var calls: [String: MessageID] = [:]
            for (name, caller, number) in [("A", "Ann", "0101"), ("B", "Bea", "0102"), ("C", "Cy", "0103")] {
                calls[name] = try await office.call(
                    for: "Ana", takenBy: "Otto", name: caller, number: "+1 713 555 \(number)"
                ).id
            }
            let before = (
                a: try await record(a.id, in: office), b: try await record(b.id, in: office),
                c: try await record(c.id, in: office)
            )
            // C is merged into B and gives its company; B into A, which has none.
            _ = try await office.desk.merge(c.id, into: b.id, MergeChoices([.company: .other]), by: otto)
            _ = try await office.desk.merge(b.id, into: a.id, MergeChoices(), by: otto)
            #expect(try await look(a.id, in: office).company == "Crane")
            #expect(try await office.desk.standing(c.id, by: otto) == a.id)
            let ids = ["B": b.id, "C": c.id]
            for name in order {
                let id = try #require(ids[name])
                _ = try await office.desk.unmerge(id, by: otto)
                if name == "C", order[0] == "C" {
                    // In the middle: C is out, and A is with B as if C had never been in B.
                    #expect(try await record(c.id, in: office) == before.c)
                    let middle = try await look(a.id, in: office)
                    #expect(middle.company == "Beam")
                    #expect(middle.numbers.compactMap(\.e164) == ["+17135550101", "+17135550102"])
                    #expect(middle.emails.isEmpty)
                }
            }
            #expect(try await record(a.id, in: office) == before.a)
            #expect(try await record(b.id, in: office) == before.b)
            #expect(try await record(c.id, in: office) == before.c)
            for (name, id) in [("A", a.id), ("B", b.id), ("C", c.id)] {
                let card = try await office.desk.callerCard(id, by: otto)
                #expect(card.contact.id == id)
                #expect(card.open.map(\.id) == [try #require(calls[name])], "\(name)")
            }
        }
    }

    @Test("Of two merged into one, either can be undone first", arguments: [true, false])
    func siblings(firstFirst: Bool) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let a = try await add("Ann Hale", "Arch", ["+1 713 555 0101"], in: office)
            let b = try await add("Bea Hale", "Beam", ["+1 713 555 0102"], in: office)
            let c = try await add("Cy Hale", "Crane", ["+1 713 555 0103"], in: office)
            let before = try await record(a.id, in: office)
            _ = try await office.desk.merge(b.id, into: a.id, MergeChoices([.company: .other]), by: otto)
            _ = try await office.desk.merge(c.id, into: a.id, MergeChoices([.name: .other]), by: otto)
            #expect(try await office.desk.merges(into: a.id, by: otto).map(\.name) == ["Bea Hale", "Cy Hale"])
            for id in firstFirst ? [b.id, c.id] : [c.id, b.id] { _ = try await office.desk.unmerge(id, by: otto) }
            #expect(try await record(a.id, in: office) == before)
        }
    }

    @Test(
        "A contact is not merged into itself, twice, or from a stale view",
        arguments: TestEngine.allCases)
    func refusals(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, tom) = (try await office.acting("Otto"), try await office.acting("Tom"))
            let a = try await add("Ann Hale", in: office)
            let b = try await add("Bea Hale", in: office)
            let c = try await add("Cy Hale", in: office)
            await #expect(throws: MergeError.itself) {
                try await office.desk.merge(a.id, into: a.id, MergeChoices(), by: otto)
            }
            await #expect(throws: MergeError.noRoomForBoth(.name)) {
                try await office.desk.merge(b.id, into: a.id, MergeChoices([.name: .both]), by: otto)
            }
            await #expect(throws: ContactError.notHere) {
                try await office.desk.merge(ContactID(high: 1, low: 1), into: a.id, MergeChoices(), by: otto)
            }
            // Two people at once: one is told.
            let desk = office.desk
            async let one: Bool = {
                (try? await desk.merge(b.id, into: a.id, MergeChoices(), versions: (1, 1), by: otto)) != nil
            }()
            async let two: Bool = {
                (try? await desk.merge(a.id, into: b.id, MergeChoices(), versions: (1, 1), by: tom)) != nil
            }()
            let won = await [one, two]
            #expect(won.count(where: { $0 }) == 1)
            let (kept, gone) = won[0] ? (a, b) : (b, a)
            await #expect(throws: MergeError.gone(name: gone.name, into: kept.name)) {
                try await office.desk.merge(gone.id, into: c.id, MergeChoices(), by: otto)
            }
            await #expect(throws: MergeError.gone(name: gone.name, into: kept.name)) {
                try await office.desk.changeContact(gone.id, to: ContactDraft(name: "New"), by: otto, expecting: nil)
            }
        }
    }

    @Test(
        "Shared numbers or names in one company are proposed, but not a switchboard's",
        arguments: TestEngine.allCases)
    func duplicates(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let a = try await add("Bob", "", ["+1 713 555 0101"], in: office)
            let b = try await add("Robert Hale", "Beam", ["+1 713 555 0101"], in: office)
            let c = try await add("José Núñez", "Crane & Co", [], in: office)
            let d = try await add("Nunez, Jose", "crane  co", [], in: office)
            for name in ["Xi Wu", "Yan Li", "Zoe Kay"] {
                _ = try await add(name, "Dunn", ["+1 713 555 0100"], in: office)
            }
            for name in ["Ed Poe", "Flo Ray"] { _ = try await add(name, "Finch", ["+1 713 555 0109"], in: office) }
            let (pairs, next) = try await office.desk.duplicates(cursor: nil, limit: 10, by: otto)
            #expect(pairs.map { [$0.this.id, $0.other.id] as Set } == [[a.id, b.id], [c.id, d.id]])
            #expect(pairs.map(\.why) == [[.number], [.sound]])
            #expect(next == nil)
            #expect(try await office.desk.duplicates(of: b.id, by: otto).map(\.other.id) == [a.id])
            // Paging finds the same.
            var (paged, cursor): ([Set<ContactID>], String?) = ([], nil)
            repeat {
                let page = try await office.desk.duplicates(cursor: cursor, limit: 1, by: otto)
                paged += page.pairs.map { [$0.this.id, $0.other.id] }
                cursor = page.next
            } while cursor != nil
            #expect(paged == [[a.id, b.id], [c.id, d.id]])
            try await office.desk.setApart(b.id, a.id, by: otto)
            let left = try await office.desk.duplicates(cursor: nil, limit: 10, by: otto).pairs
            #expect(left.map(\.why) == [[.sound]])
        }
    }

    @Test("Short names at one number are proposed, even where it counts as shared", arguments: TestEngine.allCases)
    func shortNames(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            var ids: [String: ContactID] = [:]
            for name in ["Peter Hall", "Pete Hall", "Paula Hall", "Pete Moss"] {
                let number = ContactDraft.Number(label: "", text: "713 555 0101", isShared: true)
                ids[name] = try await office.desk.addContact(
                    ContactDraft(name: name, numbers: [number]), by: otto
                ).fresh().id
            }
            let pairs = try await office.desk.duplicates(cursor: nil, limit: 10, by: otto).pairs
            #expect(pairs.map { Set([$0.this.name, $0.other.name]) } == [["Peter Hall", "Pete Hall"]])
            #expect(pairs.first?.why == [.number])
        }
    }

    @Test(
        "Old calls are matched when a number is added, corrected, or merged",
        arguments: TestEngine.allCases)
    func matching(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, otto) = (try await office.acting("Ada"), try await office.acting("Otto"))
            let one = try await office.call(for: "Ana", takenBy: "Otto", name: "", number: "+1 713 555 0101")
            let two = try await office.call(for: "Tom", takenBy: "Otto", name: "A. Hale", number: "+1 713 555 0102")
            let three = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0103")
            func contact(_ entry: Entry) async throws -> ContactID? {
                try await office.desk.entry(entry.id, by: ada).message.caller.contact
            }
            #expect(try await contact(one) == nil)
            let a = try await add("Ann Hale", "", ["+1 713 555 0101"], in: office)
            #expect(try await contact(one) == a.id)
            var draft = ContactDraft(try await look(a.id, in: office))
            draft.numbers.append(.init(label: "", text: "+1 713 555 0102"))
            _ = try await office.desk.changeContact(a.id, to: draft, by: otto, expecting: nil)
            #expect(try await contact(two) == a.id)
            let told = try await office.desk.history(of: .message(two.id), before: nil, limit: 5, by: ada).entries
            #expect(told.first { $0.action != .messageOpened }?.action == .messageMatched)
            // A number that two have equals none of them, until they are one.
            let draftBoth = ContactDraft(name: "Bea Hale", numbers: [.init(label: "", text: "+1 713 555 0104")])
            let b = try await office.desk.addContact(draftBoth, by: otto).fresh()
            let c = try await add("Cy Hale", "", ["+1 713 555 0104"], in: office)
            let four = try await office.call(for: "Tom", takenBy: "Otto", name: "", number: "+1 713 555 0104")
            #expect(try await contact(four) == nil)
            #expect(try await contact(three) == nil)
            _ = try await office.desk.merge(c.id, into: b.id, MergeChoices(), by: otto)
            #expect(try await contact(four) == b.id)
        }
    }

    @Test(
        "Of two standings the chosen one counts, and undoing restores each",
        arguments: TestEngine.allCases)
    func standings(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (max, otto) = (try await office.acting("Max"), try await office.acting("Otto"))
            let (ana, tom) = (office.id("Ana"), office.id("Tom"))
            let kept = try await add("John Smith", in: office)
            let gone = try await add("Jon Smyth", in: office)
            let outer = try await add("J Smith", in: office)
            for (contact, kind, why) in [(kept, Standing.wanted, "golf"), (gone, .mustReturn, "the board")] {
                for principal in [ana, tom] {
                    try await office.desk.setStanding(kind, why: why, of: contact.id, to: principal, by: max)
                }
            }
            func standings(_ contact: Contact) async throws -> [String: String] {
                let card = try await office.desk.callerCard(contact.id, by: max)
                return Dictionary(uniqueKeysWithValues: card.standings.map { ($0.principal.name, $0.why) })
            }
            let pair = try await office.desk.pair(kept.id, with: gone.id, by: max)
            #expect(pair.standings.map(\.principal.name).sorted() == ["Ana", "Tom"])
            #expect(pair.standings.allSatisfy { $0.this.why == "golf" && $0.other.why == "the board" })
            // Somebody who may not set standings cannot choose them here either.
            #expect(try await office.desk.pair(kept.id, with: gone.id, by: otto).standings.isEmpty)
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.merge(gone.id, into: kept.id, MergeChoices(standingsOfOther: [ana]), by: otto)
            }
            _ = try await office.desk.merge(gone.id, into: kept.id, MergeChoices(standingsOfOther: [ana]), by: max)
            #expect(try await standings(kept) == ["Ana": "the board", "Tom": "golf"])
            // Also beneath a later merge.
            _ = try await office.desk.merge(kept.id, into: outer.id, MergeChoices(), by: max)
            #expect(try await standings(outer) == ["Ana": "the board", "Tom": "golf"])
            _ = try await office.desk.unmerge(gone.id, by: max)
            #expect(try await standings(gone) == ["Ana": "the board", "Tom": "the board"])
            #expect(try await standings(outer) == ["Ana": "golf", "Tom": "golf"])
            _ = try await office.desk.unmerge(kept.id, by: max)
            #expect(try await standings(kept) == ["Ana": "golf", "Tom": "golf"])
            #expect(try await standings(outer).isEmpty)
        }
    }
}
