import RingbackCore
import Testing

@Suite("The code of a clean copy")
struct CopyCodeTests {
    private static let code = CopyCode(randomness: 1_234_567_890_123)

    @Test("It is read however it is typed: in any case, with spaces and hyphens, or as the address that a camera reads")
    func typed() throws {
        let code = Self.code
        let spaced = code.text.map { "\($0) " }.joined()
        for typed in [
            code.text, code.shown, code.shown.lowercased(), spaced, " \(code.shown)\n",
            "https://phones.example.com/copies/\(code.text)",
        ] {
            #expect(try CopyCode(typed: typed) == code, "\(typed)")
        }
    }

    @Test("Every single wrong sign, and every two neighbours that changed places, are noticed")
    func checked() {
        let signs = Array(Self.code.text)
        let alphabet = "3479ACDEFGHJKMNPQRTVWXY"
        for place in signs.indices {
            for sign in alphabet where sign != signs[place] {
                var wrong = signs
                wrong[place] = sign
                #expect(throws: CopyError.self) { try CopyCode(typed: String(wrong)) }
            }
            guard place + 1 < signs.count, signs[place] != signs[place + 1] else { continue }
            var swapped = signs
            swapped.swapAt(place, place + 1)
            #expect(throws: CopyError.self) { try CopyCode(typed: String(swapped)) }
        }
    }

    @Test(
        "What is none is told so, with what was typed",
        arguments: ["KQ4M", "KQ4M-7RT", "0000-0000", "OOOO-OOOO", "ÄÖÜß-ÄÖÜß", "مرحبا بكم", "KQ4M-7RT3-KQ4M", "///"])
    func none(typed: String) {
        #expect(throws: CopyError.misspelt(typed)) { try CopyCode(typed: typed) }
    }

    @Test("No sign can be taken for another, and all are used")
    func signs() {
        var seen: Set<Character> = []
        for step in 0..<200 { seen.formUnion(CopyCode(randomness: UInt64(step) &* 0x9E37_79B9_7F4A_7C15).text) }
        #expect(seen.count == 23 && seen.isDisjoint(with: "0O1IL2Z5S6B8U"))
    }
}
