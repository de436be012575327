/// What two records of one person have in common however the name was written: the company, and how the words of the
/// name sound, in whatever order they stand.
package enum AlikeKey {
    /// - Returns: `nil` without a company: that two names sound alike says nothing of itself.
    package static func of(name: String, company: String) -> String? {
        let (name, company) = (NameFolding.sortKey(name), NameFolding.sortKey(company))
        guard !name.isEmpty, !company.isEmpty else { return nil }
        let sounds = name.split(separator: " ").map { SoundKey.keys(String($0)).first ?? String($0) }
        return "\(company)|\(sounds.sorted().joined(separator: " "))"
    }

    package static func of(_ contact: Contact) -> String? { of(name: contact.name, company: contact.company) }
}
