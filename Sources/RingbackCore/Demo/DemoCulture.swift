/// Names of one language, with pronunciations where an English speaker would stumble.
struct DemoCulture: Sendable {
    enum Order: Sendable { case givenFirst, familyFirst }

    struct Part: Sendable {
        let latin: String
        /// The name in its own script, if not Latin.
        let native: String?
        let say: String?
    }

    /// A family name, which in some languages changes with the bearer's gender.
    struct Family: Sendable {
        let he: Part
        let she: Part
    }

    let name: String
    let order: Order
    /// Separates two names in their own script: nothing in Chinese, Japanese and Korean.
    let nativeSeparator: String
    let she: [Part]
    let he: [Part]
    let families: [Family]
    /// How many names in a hundred are kept in their own script.
    let nativeShare: Int
    /// How many in a hundred have two family names.
    let twoFamilies: Int

    /// Lists are comma-separated; an entry is `Latin/native=say`, the last two optional; in a family name `~` separates
    /// his form and hers.
    init(
        _ name: String, order: Order = .givenFirst, nativeSeparator: String = " ", nativeShare: Int = 0,
        twoFamilies: Int = 0, she: String, he: String, families: String
    ) {
        self.name = name
        self.order = order
        self.nativeSeparator = nativeSeparator
        self.nativeShare = nativeShare
        self.twoFamilies = twoFamilies
        self.she = Self.entries(she).map { Self.part($0) }
        self.he = Self.entries(he).map { Self.part($0) }
        self.families = Self.entries(families).map { Family(he: Self.part($0, form: 0), she: Self.part($0, form: 1)) }
    }

    private static func entries(_ list: String) -> [Substring] {
        list.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { entry in
            var entry = entry.drop(while: { $0 == " " })
            while entry.last == " " { entry.removeLast() }
            return entry
        }.filter { !$0.isEmpty }
    }

    private static func part(_ entry: Substring, form: Int = 0) -> Part {
        func chosen(_ text: Substring) -> String {
            let forms = text.split(separator: "~")
            return String(forms.count > form ? forms[form] : forms.first ?? "")
        }
        let spoken = entry.split(separator: "=", maxSplits: 1)
        let written = (spoken.first ?? "").split(separator: "/", maxSplits: 1)
        return Part(
            latin: chosen(written.first ?? ""), native: written.count > 1 ? chosen(written[1]) : nil,
            say: spoken.count > 1 ? chosen(spoken[1]) : nil)
    }
}

/// A name as the office writes it, and its pronunciation if that is not obvious.
struct DemoName: Sendable {
    let text: String
    let pronunciation: String?
    /// In Latin letters, for mail addresses.
    let given: String
    let family: String
}

extension DemoCulture {
    func name(isShe: Bool, abroad: Bool, with random: inout DemoRandom) -> DemoName {
        let given = random.pick(isShe ? she : he)
        let first = random.pick(families)
        let family = isShe ? first.she : first.he
        var second: Part?
        if twoFamilies > 0, random.chance(twoFamilies) {
            let other = random.pick(families)
            second = isShe ? other.she : other.he
        }
        let ownScript = nativeShare > 0 && random.chance(abroad ? nativeShare * 2 : nativeShare / 3)
        if ownScript, let givenNative = given.native, let familyNative = family.native {
            let parts = order == .familyFirst ? [familyNative, givenNative] : [givenNative, familyNative]
            let said = order == .familyFirst ? [family, given] : [given, family]
            return DemoName(
                text: parts.joined(separator: nativeSeparator),
                pronunciation: said.map { $0.say ?? $0.latin }.joined(separator: " "), given: given.latin,
                family: family.latin)
        }
        var parts = order == .familyFirst && abroad ? [family, given] : [given, family]
        if let second, second.latin != family.latin { parts.append(second) }
        let hard = parts.contains { $0.say != nil }
        return DemoName(
            text: parts.map(\.latin).joined(separator: " "),
            pronunciation: hard ? parts.map { $0.say ?? $0.latin }.joined(separator: " ") : nil, given: given.latin,
            family: family.latin)
    }
}
