package import RingbackCore
import RingbackPhones
import RingbackSodium
package import RingbackWords

/// A name or a brief to be said aloud: the text, the voice and its pace, and the digest of them that the sound is
/// cached under.
package struct Saying: Sendable, Hashable {
    package let text: String
    package let voice: String
    /// Words a minute.
    package let pace: Int
    package let digest: String

    /// - Parameter pace: a name is said slowly.
    package init(text: String, voice: String, pace: Int = 140) {
        // espeak-ng reads text in double brackets as its own phonemes.
        self.text = text.replacing("[[", with: "[").replacing("]]", with: "]")
        self.voice = voice
        self.pace = pace
        digest = Hex.encode(Array(Digest.sha256("\(voice) \(pace)\n\(self.text)").prefix(12)))
    }

    /// A brief, at the rate that it is reckoned for.
    package init(brief text: String, in language: Language) {
        self.init(text: text, voice: SpeakingRate.of(language).voice, pace: SpeakingRate.wordsPerMinute)
    }

    /// The stored pronunciation, in the office's own letters; else the name in its country's voice.
    package init(of contact: Contact, officeCountry: String) {
        if !contact.pronunciation.isEmpty {
            self.init(
                text: contact.pronunciation.lowercased(),
                voice: NameVoice.voice(for: contact.pronunciation, country: officeCountry))
            return
        }
        self.init(
            text: contact.name,
            voice: NameVoice.voice(for: contact.name, country: Self.country(of: contact) ?? officeCountry))
    }

    /// The contact's own country, else that of a valid number.
    private static func country(of contact: Contact) -> String? {
        if !contact.country.isEmpty { return contact.country }
        guard let e164 = contact.firstToTry?.e164 else { return nil }
        return try? Phones.read(e164, country: "ZZ").number.country
    }
}
