/// The words of a contact's name and company, parsed once for all queries.
package struct NameWords: Sendable {
    package struct Word: Sendable {
        let text: String
        let bytes: [UInt8]
        let isCompany: Bool
        let isVowelless: Bool
        /// A transliteration or pronunciation, not the spelling.
        let isRomanized: Bool
        private let heard: [String]?

        init(
            _ text: String, isCompany: Bool = false, isVowelless: Bool = false, isRomanized: Bool = false,
            isHeard: Bool = false
        ) {
            self.text = text
            bytes = Array(text.utf8)
            self.isCompany = isCompany
            self.isVowelless = isVowelless
            self.isRomanized = isRomanized
            heard = isHeard ? SoundKey.keys(text) : nil
        }

        var sounds: [String] { heard ?? SoundKey.keys(text) }
    }

    let words: [Word]
    /// The number of words in the name, as written.
    let length: Int

    /// - Parameter isHeard: whether to keep the words' sounds, for a contact that is matched often.
    package init(
        name: String, sortKey key: String, company: String, pronunciation: String, isHeard: Bool = false
    ) {
        let isVowelless = Romanization.leavesVowelsOut(key)
        var words: [Word] = []
        func add(
            _ texts: some Sequence<some StringProtocol>, isCompany: Bool, isVowelless: Bool = false,
            isRomanized: Bool = false
        ) {
            for text in texts where !words.contains(where: { $0.text == text && $0.isCompany == isCompany }) {
                words.append(
                    Word(
                        String(text), isCompany: isCompany, isVowelless: isVowelless, isRomanized: isRomanized,
                        isHeard: isHeard))
            }
        }
        let plain = key.split(separator: " ").prefix(24)
        length = plain.count
        add(plain, isCompany: false)
        add(NameFolding.joined(Array(plain)), isCompany: false)
        let latin = Romanization.words(key)
        add(latin, isCompany: false, isVowelless: isVowelless, isRomanized: true)
        if !latin.isEmpty { add(NameFolding.terms(pronunciation).prefix(4), isCompany: false, isRomanized: true) }
        if !Self.isPlain(name) { add(NameFolding.nameParts(name), isCompany: false) }
        if !company.isEmpty {
            let key = NameFolding.sortKey(company)
            add(key.split(separator: " ").prefix(12), isCompany: true)
            add(Romanization.words(key), isCompany: true, isVowelless: Romanization.leavesVowelsOut(key))
        }
        self.words = Array(words.prefix(64))
    }

    private static func isPlain(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0 == 0x20 || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    }
}
