import Testing

@testable import RingbackWords

@Suite("Languages")
struct LanguageTests {
    private static let spanish = Language(
        code: "es", name: "Español",
        catalogue: Catalogue(
            language: "es",
            """
            \u{1E}Save\u{1F}Guardar\
            \u{1E}Left word with {0}\u{1F}Recado dejado con {0}\
            \u{1E}{0} for {1}\u{1F}Para {1}: {0}\
            \u{1E}verb\u{4}Open\u{1F}Abrir\
            \u{1E}1 call\u{1F}1 llamada\u{1F}{0} de llamadas\u{1F}{0} llamadas
            """))

    private func calls(_ count: Int) -> Phrase { say(count, one: "1 call", other: "\(count) calls") }

    @Test("English is what stands in the source")
    func english() {
        #expect(Language.english(say("Save")) == "Save")
        #expect(Language.english(say("Left word with \("Priya")")) == "Left word with Priya")
        #expect(Language.english(say("\(1) of \(22)")) == "1 of 22")
        #expect(
            [1, 2, 3, 4, 11, 21, 112].map { Language.english(say("\(ordinal: $0) call")) } == [
                "1st call", "2nd call", "3rd call", "4th call", "11th call", "21st call", "112th call",
            ])
    }

    @Test("A translation puts values where its language wants them")
    func values() {
        #expect(Self.spanish(say("Save")) == "Guardar")
        #expect(Self.spanish(say("Left word with \("Siobhán {0}")")) == "Recado dejado con Siobhán {0}")
        #expect(Self.spanish(say("\("the boiler") for \("Ana")")) == "Para Ana: the boiler")
        #expect(Self.spanish(say("\(say("Save")) for \(say("Save"))")) == "Para Guardar: Guardar")
        #expect(Self.spanish(say("Open", context: "verb")) == "Abrir")
    }

    @Test("A text that was stored in English is said in the reader's language, any other as it is stored")
    func stored() {
        #expect(Self.spanish(stored: "Save") == "Guardar")
        #expect(Self.spanish(stored: "Left word with Priya") == "Left word with Priya")
        #expect(Language.english(stored: "Save") == "Save")
    }

    @Test("A text without a translation is in English, and what people typed is never translated")
    func untranslated() {
        #expect(Self.spanish(say("Open")) == "Open")
        #expect(Self.spanish(Phrase(verbatim: "Save")) == "Save")
        #expect(Self.spanish(say("Left word with \("Save")")) == "Recado dejado con Save")
    }

    @Test(
        "Plurals follow each language’s rule",
        arguments: [
            (0, "0 calls", "0 llamadas"), (1, "1 call", "1 llamada"), (2, "2 calls", "2 llamadas"),
            (1_000_000, "1000000 calls", "1000000 de llamadas"),
        ])
    func plurals(count: Int, english: String, spanish: String) {
        #expect(Language.english(calls(count)) == english)
        #expect(Self.spanish(calls(count)) == spanish)
    }

    @Test(
        "Other languages’ plural rules have as many forms as CLDR says",
        arguments: [
            ("pl", [1: 0, 2: 1, 5: 2, 22: 1]), ("ar", [0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5]), ("ja", [1: 0, 5: 0]),
        ])
    func rules(language: String, forms: [Int: Int]) {
        let rule = PluralRule(language: language)
        for (count, form) in forms { #expect(rule.index(of: count) == form, "\(language) \(count)") }
    }

    @Test(
        "The browser’s wish is followed by its quality",
        arguments: [
            ("es", "es"), ("es-MX,es;q=0.9,en;q=0.8", "es"), ("en-US,en;q=0.9,es;q=0.8", "en"),
            ("en;q=0.2, es;q=0.7", "es"),
            ("tlh", nil), ("de-DE,de;q=0.9", nil), ("de, es;q=0.1", "es"), ("", nil), ("es;q=0", nil), ("es;q=x", nil),
            ("es;q=inf", nil), ("es;q=1e999", nil), ("es;q=0x1", nil), ("es;q=-1", nil), ("es;q=2", nil),
            (";;,,=", nil), ("EN-gb", "en"), ("*", nil),
        ])
    func preferred(header: String, code: String?) {
        #expect(Language.preferred(header)?.code == code)
    }

    @Test("A header of any length is read in no time")
    func longHeader() {
        #expect(Language.preferred(String(repeating: "tlh;q=1,", count: 100_000)) == nil)
    }

    @Test("The pseudo-language marks each text and keeps its values")
    func pseudo() {
        #expect(Language.pseudo(say("Send \("Ana") now")) == "[Šéñð Ana ñöw~~~~]")
    }

    @Test("A sentence that ends in “p.m.” has one full stop")
    func fullStops() {
        #expect(Language.english(say("Due \("9:00 a.m.").")) == "Due 9:00 a.m.")
        #expect(Language.english(say("Due \(say("by \("9:00 a.m.")")). Yes.")) == "Due by 9:00 a.m. Yes.")
        #expect(Language.english(say("Due \("9:00").")) == "Due 9:00.")
    }
}
