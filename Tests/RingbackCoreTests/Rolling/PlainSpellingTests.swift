import Testing

@testable import RingbackCore

@Suite("Whether a name is said as it is spelled")
struct PlainSpellingTests {
    @Test(
        "Nobody is asked how to say a plain name",
        arguments: ["John Smith", "Bill Tanner", "Harriet Colley", "Gwen Pritchard", "Tom Okafor", "Mary O’Brien"])
    func plain(name: String) { #expect(PlainSpelling.isSaid(name)) }

    @Test(
        "A name that a reader stumbles over is asked about",
        arguments: [
            "Tzu-Hsiang Ouyang", "Ewa Wiśniewska", "Siobhan Kelly", "Chi Nguyen", "Xiomara Diaz", "欧阳伟",
            "Inés Echeverría", "Grzegorz Szczur", "",
        ])
    func hard(name: String) { #expect(!PlainSpelling.isSaid(name)) }
}
