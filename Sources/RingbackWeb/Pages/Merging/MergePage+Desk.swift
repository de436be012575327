import RingbackCore
import RingbackDesk
import RingbackWords

extension MergePage {
    init(_ pair: ContactPair, _ say: Wording) {
        self.init(
            id: pair.this.id.text, name: pair.this.name, version: pair.this.version,
            other: Other(
                id: pair.other.id.text, name: pair.other.name, version: pair.other.version,
                why: say.list(pair.why.map { say($0.words) }),
                rows: MergeChoices.Field.allCases.compactMap { Row($0, pair, say) }
                    + pair.standings.map { Row($0, say) }))
    }
}

extension MergePage.Row {
    /// `nil` if neither has a value.
    fileprivate init?(_ field: MergeChoices.Field, _ pair: ContactPair, _ say: Wording) {
        let this = field.lines(of: pair.this, pair.names, say)
        let other = field.lines(of: pair.other, pair.names, say)
        let isEmpty = this.allSatisfy(\.isEmpty)
        if isEmpty, other.allSatisfy(\.isEmpty) { return nil }
        self.init(
            field: field.rawValue, label: say(field.label), this: this, other: other, takesBoth: field.takesBoth,
            chosen: (field.takesBoth ? MergeSide.both : isEmpty ? .other : .this).rawValue)
    }
}

extension MergePage.Row {
    fileprivate init(_ standings: ContactPair.TwoStandings, _ say: Wording) {
        func words(_ standing: (kind: Standing, why: String)) -> String {
            let label = say(standing.kind.label)
            return standing.why.isEmpty ? label : "\(label) (\(standing.why))"
        }
        self.init(
            field: "standing.\(standings.principal.id.text)", label: say("To \(standings.principal.name)"),
            this: [words(standings.this)], other: [words(standings.other)], takesBoth: false,
            chosen: MergeSide.this.rawValue)
    }
}

extension MergeChoices.Field {
    fileprivate var label: Phrase {
        switch self {
        case .name: say("Name")
        case .company: say("Company")
        case .honorific: say("Mr, Ms, Dr …")
        case .pronunciation: say("Pronunciation")
        case .timeZone: say("Time zone")
        case .country: say("Country")
        case .note: say("Notes")
        case .holder: say("Holds the account")
        case .numbers: say("Numbers")
        case .emails: say("Mail")
        }
    }

    fileprivate func lines(of contact: Contact, _ names: [PersonID: String], _ say: Wording) -> [String] {
        switch self {
        case .name: [contact.name + (contact.spellingConfirmed == nil ? "" : " ✓")]
        case .company: [contact.company]
        case .honorific: [contact.honorific]
        case .pronunciation: [contact.pronunciation]
        case .timeZone: [contact.timeZone ?? ""]
        case .country: [contact.country]
        case .note: [contact.note]
        case .holder: [contact.holder.map { names[$0] ?? say("somebody") } ?? ""]
        case .numbers:
            contact.numbers.map { number in
                [number.label, say.numbers.text(number)].filter { !$0.isEmpty }.joined(separator: " ")
            }
        case .emails:
            contact.emails.map { [$0.label, $0.address].filter { !$0.isEmpty }.joined(separator: " ") }
        }
    }
}

extension MergeChoices {
    /// From the form: `take.name=other`.
    init(_ form: Fields) {
        var sides: [Field: MergeSide] = [:]
        for field in Field.allCases { sides[field] = form.word("take.\(field.rawValue)") }
        let principals = form.all("standing").compactMap { PersonID($0) }
        self.init(
            sides,
            standingsOfOther: Set(principals.filter { form["take.standing.\($0.text)"] == MergeSide.other.rawValue }))
    }
}

extension MergePage.Candidate {
    init(_ contact: Contact, why: String? = nil, _ say: Wording) {
        self.init(
            id: contact.id.text, name: contact.name, company: contact.company,
            number: contact.numbers.first.map { say.numbers.text($0) } ?? "", why: why)
    }
}

extension DuplicatesPage.Pair {
    init(_ pair: ContactPair, _ say: Wording) {
        self.init(
            this: .init(pair.this, say), other: .init(pair.other, say),
            why: say.list(pair.why.map { say($0.words) }))
    }
}

extension MergedList {
    /// A contact page's information on merges, loaded alongside the page.
    init(_ id: ContactID, _ card: RingbackDesk.CallerCard, _ call: PageCall, holders: [Choice]) async throws {
        let (acting, say) = (try call.acting, try await call.wording())
        let company = card.contact.company
        let companyHolder =
            company.isEmpty ? nil : try? await call.desk.company(named: company, by: acting).holder?.id.text
        self.init(
            id: id.text,
            merged: try await call.desk.merges(into: id, by: acting).map { one in
                .init(id: one.gone.text, name: one.name, when: say("by \(one.by.name), \(say.fullMoment(one.at))"))
            },
            alike: try await call.desk.duplicates(of: id, by: acting).prefix(5).map { pair in
                .init(pair.other, why: say.list(pair.why.map { say($0.words) }), say)
            },
            mayMerge: Policy.allows(.mergeContacts, acting), company: company,
            companyHolder: companyHolder ?? "", holders: holders)
    }
}
