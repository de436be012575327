/// What two records of one person share however the name was written: the company, and the sound of the name's words,
/// in any order.
package enum AlikeKey {
    /// - Returns: `nil` without a company: two names that merely sound alike prove nothing.
    package static func of(name: String, company: String) -> String? {
        let (name, company) = (NameFolding.sortKey(name), NameFolding.sortKey(company))
        guard !name.isEmpty, !company.isEmpty else { return nil }
        let sounds = name.split(separator: " ").map { SoundKey.keys(String($0)).first ?? String($0) }
        return "\(company)|\(sounds.sorted().joined(separator: " "))"
    }

    package static func of(_ contact: Contact) -> String? { of(name: contact.name, company: contact.company) }
}
