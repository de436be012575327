import RingbackCore
import RingbackWords
import Testing

/// How hard a text is to read. English: the grade of Flesch and Kincaid (1975); a newspaper is at about 8 to 10.
/// Spanish: the scale of Szigriszt and Pazos (1993) as INFLESZ reads it; a newspaper is "normal" from 55 up.
private enum Readability {
    static func grade(english text: String) -> Double {
        let words = words(of: text)
        let syllables = words.reduce(0) { $0 + max(1, vowelGroups(of: $1, in: "aeiouy")) }
        return 0.39 * Double(words.count) / Double(sentences(of: text))
            + 11.8 * Double(syllables) / Double(words.count) - 15.59
    }

    static func ease(spanish text: String) -> Double {
        let words = words(of: text)
        let syllables = words.reduce(0) { $0 + max(1, vowelGroups(of: $1, in: "aeiouáéíóúü")) }
        return 206.835 - 62.3 * Double(syllables) / Double(words.count)
            - Double(words.count) / Double(sentences(of: text))
    }

    private static func words(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "’") }.map { $0.lowercased() }
    }

    private static func sentences(of text: String) -> Int { max(1, text.count { ".?!".contains($0) }) }

    private static func vowelGroups(of word: String, in vowels: String) -> Int {
        var (count, isWithin) = (0, false)
        for letter in word {
            let isVowel = vowels.contains(letter)
            if isVowel, !isWithin { count += 1 }
            isWithin = isVowel
        }
        // A silent e at the end.
        if vowels.contains("y"), count > 1, word.hasSuffix("e"), !word.hasSuffix("le") { count -= 1 }
        return count
    }
}

@Suite("Texts that answers open with")
struct ReadyTextTests {
    private static let all = ReadyText.all(holder: "Omar")
    private static let spanish = Language(code: "es") ?? .english

    @Test("There are sixty: each of the seven answers has its own, in each of three tones")
    func sixty() {
        #expect(Self.all.count == 60)
        #expect(Set(Self.all.map(\.text.description)).count == 60)
        for answer in RequestAnswer.allCases {
            for tone in ReadyText.Tone.allCases {
                #expect(ReadyText.of(answer, in: tone, holder: "Omar").count >= 2, "\(answer) \(tone)")
            }
        }
    }

    @Test("The five questions are among them")
    func questions() {
        let said = Self.all.map(\.text.description)
        for question in ["too much", "opinion", "15 minutes", "ask our manager", "What is behind it"] {
            #expect(said.contains { $0.contains(question) }, "\(question)")
        }
    }

    @Test("None has a word of blame, in English or in Spanish")
    func blame() {
        for one in Self.all {
            for language in [Language.english, Self.spanish] {
                let text = language(one.text)
                #expect(BlameWords.first(in: text) == nil, "\(text)")
            }
        }
    }

    @Test("Each has its Spanish")
    func translated() {
        for one in Self.all where Self.spanish(one.text) == Language.english(one.text) {
            Issue.record("no Spanish: \(one.text)")
        }
    }

    @Test("All are easier to read than a newspaper: grade 8 at most, and 55 at least in Spanish")
    func readable() {
        for one in Self.all {
            let (english, spanish) = (Language.english(one.text), Self.spanish(one.text))
            #expect(Readability.grade(english: english) <= 8, "\(english)")
            if spanish != english { #expect(Readability.ease(spanish: spanish) >= 55, "\(spanish)") }
        }
    }
}

@Suite("Words of blame")
struct BlameWordsTests {
    @Test(
        "A judgment is found in whatever form it is written",
        arguments: [
            ("You ALWAYS do this.", "ALWAYS"), ("It is a waste of time", "waste of time"),
            ("Usted nunca pregunta.", "nunca"),
            ("Es una grosería", "grosería"), ("your disrespectful tone", "disrespectful"), ("Yet again!", "Yet again"),
        ])
    func found(text: String, word: String) { #expect(BlameWords.first(in: text) == word) }

    @Test(
        "Facts are left alone",
        arguments: [
            "You asked me 4 times since Mar 3 for slides. I declined 4 times.", "On Monday I wrote: Omar has them.",
            "Usted me pidió las diapositivas cuatro veces.", "It is with Omar since Feb 1.", "",
        ])
    func facts(text: String) { #expect(BlameWords.first(in: text) == nil) }
}
