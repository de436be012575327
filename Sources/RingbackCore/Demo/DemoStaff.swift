import Foundation

/// Builds the demo office's staff: the same two dozen people first, then as many more as requested.
struct DemoStaff: Sendable {
    let people: [DemoPerson]
    let teams: [DemoTeam]
    let principals: [DemoPrincipal]

    /// The assistants who keep each person's sheet.
    let assistants: [[Int]]

    private struct Draft {
        var name: String
        var pronunciation: String?
        var isShe: Bool
        var title: String
        var roles: Set<Role>
        var team: Int?
        var hours: PersonalHours?
        var given: String
        var family: String
    }

    init(count: Int, seed: UInt64) {
        let count = max(3, count)
        var random = DemoRandom(seed: seed, stream: .people)
        var drafts = Self.cast.prefix(count).map { Self.draft($0) }
        while drafts.count < count { drafts.append(Self.draft(number: drafts.count, with: &random)) }
        Self.fillRoles(&drafts)

        let leads = Self.leads(drafts)
        var members = leads.map { [$0] }
        for (index, draft) in drafts.enumerated() {
            guard let team = draft.team, !leads.contains(index) else { continue }
            members[team % leads.count].append(index)
        }
        let bosses = drafts.indices.filter { Self.isPrincipal($0) }
        teams = leads.indices.map { index in
            DemoTeam(
                name: Self.teamNames[index].name, lead: leads[index], members: members[index],
                topics: Self.teamNames[index].topics, rota: Self.rota(of: members[index]))
        }
        principals = bosses.map { boss in
            let own: [Int] =
                switch boss {
                case 0: drafts.count > 4 ? [1, 4] : [1]
                case 3: drafts.count > 4 ? [4, 1] : [1]
                default: boss + 1 < drafts.count ? [boss + 1] : [1]
                }
            let (hes, him) = drafts[boss].isShe ? ("she’s", "her") : ("he’s", "him")
            return DemoPrincipal(
                person: boss, assistants: own,
                response: "I’m sorry, \(hes) not available to take your call. May I have \(him) return?")
        }
        var keepers = [[Int]](repeating: [], count: count)
        for principal in principals { keepers[principal.person] = principal.assistants }
        assistants = keepers

        var taken: Set<String> = []
        let teamOf = Self.teamOf(members: members, count: count)
        people = drafts.enumerated().map { index, draft in
            let isBoss = bosses.contains(index)
            let colleagues = teamOf[index].map { members[$0] } ?? []
            let backup = isBoss ? keepers[index].first : colleagues.first { $0 != index }
            let lead = teamOf[index].map { leads[$0] }
            let window =
                isBoss || draft.roles.contains(.operator) ? nil : Self.windows[index % Self.windows.count]
            return DemoPerson(
                name: draft.name, pronunciation: draft.pronunciation, isShe: draft.isShe,
                email: Self.email(draft.given, draft.family, taken: &taken), title: draft.title, roles: draft.roles,
                extension: String(101 + index), hours: draft.hours, backup: backup,
                supervisor: lead == index || lead == nil ? (index == 2 ? nil : 2) : lead, window: window)
        }
    }

    private static let windows: [Span?] = [
        Span(opens: 15 * 60 + 30, closes: 17 * 60), nil, Span(opens: 11 * 60, closes: 12 * 60 + 30), nil,
        Span(opens: 14 * 60, closes: 16 * 60), nil, nil,
    ]

    static func isPrincipal(_ index: Int) -> Bool { index == 0 || index == 3 || (index >= 60 && index % 40 == 20) }

    // MARK: - The first two dozen

    /// Name|how to say it|she or he|title|roles|team|given name and family name in plain letters
    private static let cast: [Substring] = """
        Margaret Miller||she|Managing partner|staff||margaret miller
        Jamie Castillo|HY-mee kas-TEE-yo|he|Executive assistant|assistant||jamie castillo
        Dana Whitfield||she|Head of service|supervisor|0|dana whitfield
        Daniel Rowe||he|Partner|staff||daniel rowe
        Lou Nakamura|loo na-ka-MOO-ra|she|Executive assistant|assistant||lou nakamura
        Ruth Adeyemi|rooth ah-deh-YEH-mee|she|Front desk|operator||ruth adeyemi
        Marcus Bell||he|Front desk|operator||marcus bell
        Hannah Brandt||she|Head of accounts|supervisor|1|hannah brandt
        Folake Balogun|fo-LA-keh ba-lo-GOON|she|Head of projects|supervisor|2|folake balogun
        Carol Whitaker||she|Office manager|manager||carol whitaker
        Sam Petrosyan|sam pe-tro-SYAHN|he|Systems|admin||sam petrosyan
        Teresa Villanueva|teh-REH-sa vee-ya-NWEH-va|she|Service|staff|0|teresa villanueva
        Owen Gallagher|OH-en GAL-a-her|he|Service|staff|0|owen gallagher
        Minh Trần|ming CHUN|he|Accounts|staff|1|minh tran
        Eli Rosen||he|Accounts|staff|1|eli rosen
        Katarzyna Nowak|ka-ta-ZHI-na NO-vak|she|Projects|staff|2|katarzyna nowak
        Andre Baptiste|AHN-dray bap-TEEST|he|Projects|staff|2|andre baptiste
        Grace Kim||she|Service|staff|0|grace kim
        Rafael Ortega|ra-fa-EL or-TEH-ga|he|Accounts|staff|1|rafael ortega
        Nora Haddad|NO-ra had-DAD|she|Projects|staff|2|nora haddad
        Walter Simms||he|Service, mornings|staff|0|walter simms
        Ananya Rao|a-NAN-ya ROW|she|Projects|staff|2|ananya rao
        Colleen Doyle||she|Accounts|staff|1|colleen doyle
        Luis Fuentes|loo-EES FWEN-tes|he|Front desk|operator||luis fuentes
        """.split(separator: "\n")

    private static func draft(_ row: Substring) -> Draft {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let plain = cells[6].split(separator: " ").map(String.init)
        return Draft(
            name: cells[0], pronunciation: cells[1].isEmpty ? nil : cells[1], isShe: cells[2] == "she", title: cells[3],
            roles: Role(rawValue: cells[4]).map { [$0] } ?? [.staff], team: Int(cells[5]),
            hours: cells[3].hasSuffix("mornings") ? halfDays(0) : nil, given: plain[0], family: plain[1])
    }

    /// Everybody beyond the first two dozen.
    private static func draft(number: Int, with random: inout DemoRandom) -> Draft {
        let isShe = random.chance(52)
        let culture = DemoCulture.all[random.weighted(DemoCulture.houston)]
        let name = culture.name(isShe: isShe, abroad: false, with: &random)
        var draft = Draft(
            name: culture.order == .familyFirst ? "\(name.given) \(name.family)" : name.text,
            pronunciation: name.pronunciation, isShe: isShe, title: "", roles: [.staff], team: nil, hours: nil,
            given: name.given, family: name.family)
        switch number % 40 {
        case 20 where isPrincipal(number): draft.title = "Partner"
        case 21 where isPrincipal(number - 1): (draft.title, draft.roles) = ("Executive assistant", [.assistant])
        case 25, 33: (draft.title, draft.roles) = ("Front desk", [.operator])
        case 24: (draft.title, draft.roles, draft.team) = ("Team lead", [.supervisor], number / 3)
        default:
            draft.team = number
            draft.title = "Staff"
            if random.chance(8) { draft.hours = halfDays(random.below(2)) }
        }
        return draft
    }

    /// In a small office one person wears several hats, but every hat is worn.
    private static func fillRoles(_ drafts: inout [Draft]) {
        let heirs: [(Role, Int)] = [(.operator, 2), (.operator, 1), (.supervisor, 2), (.manager, 2), (.admin, 2)]
        let present = Set(drafts.flatMap(\.roles))
        for (role, heir) in heirs where !present.contains(role) && !drafts[heir].roles.contains(role) {
            drafts[heir].roles.insert(role)
        }
    }

    /// Works only before or only after lunch.
    private static func halfDays(_ half: Int) -> PersonalHours {
        let days = Weekday.allCases.filter { $0.rawValue <= Weekday.friday.rawValue }
        return PersonalHours(week: Dictionary(uniqueKeysWithValues: days.map { ($0, [DemoCalendar.spans[half]]) }))
    }

    // MARK: - Teams

    private static let teamNames: [(name: String, topics: [String])] = [
        ("Service", ["building", "repairs", "deliveries", "access and keys", "permits", "catering"]),
        ("Accounts", ["invoices", "banking", "contracts", "insurance", "payroll", "printing"]),
        ("Projects", ["casting", "locations", "schedules", "travel", "press", "schools and museums"]),
        ("Leasing", ["stages", "storage", "parking", "viewings"]),
        ("Transport", ["trucks", "drivers", "port", "customs"]),
        ("Safety", ["inspections", "first aid", "stunts", "fire watch"]),
        ("Wardrobe", ["costumes", "fittings", "laundry", "returns"]),
        ("Sound and Light", ["rentals", "repairs", "crews", "generators"]),
        ("Guest Relations", ["tours", "tickets", "openings", "complaints"]),
        ("Archive", ["rights", "clips", "loans", "stills"]),
    ]

    private static func leads(_ drafts: [Draft]) -> [Int] {
        var leads = [2]
        if drafts.count > 7 { leads.append(7) }
        if drafts.count > 8 { leads.append(8) }
        for index in drafts.indices where index >= 24 && index % 40 == 24 && leads.count < teamNames.count {
            leads.append(index)
        }
        return leads
    }

    private static func teamOf(members: [[Int]], count: Int) -> [Int?] {
        var teams = [Int?](repeating: nil, count: count)
        for (team, group) in members.enumerated() { for person in group { teams[person] = team } }
        return teams
    }

    /// Members take turns by half days; the lead stands in where the team is small.
    private static func rota(of members: [Int]) -> [DemoDuty] {
        var turn = 1
        var rota: [DemoDuty] = []
        for weekday in Weekday.allCases where weekday.rawValue <= Weekday.friday.rawValue {
            for span in DemoCalendar.spans {
                rota.append(DemoDuty(weekday: weekday, span: span, person: members[turn % members.count]))
                turn += 1
            }
        }
        return rota
    }

    // MARK: - Mail

    private static func email(_ given: String, _ family: String, taken: inout Set<String>) -> String {
        let stem = plain(given) + "." + plain(family)
        var email = stem + "@millerrowe.example"
        var number = 2
        while !taken.insert(email).inserted {
            email = "\(stem)\(number)@millerrowe.example"
            number += 1
        }
        return email
    }

    /// Letters a–z only: accents fall off, everything else is left out.
    private static func plain(_ name: String) -> String {
        let special: [Character: String] = [
            "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "ı": "i", "ğ": "g", "ş": "s", "ç": "c",
        ]
        var plain = ""
        for character in name.lowercased() {
            if let replacement = special[character] {
                plain += replacement
            } else if let base = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first,
                ("a"..."z").contains(base)
            {
                plain.unicodeScalars.append(base)
            }
        }
        return plain.isEmpty ? "post" : plain
    }
}
