import Testing

@testable import RingbackWeb

@Suite("Rules for every page")
struct EveryPageTests {
    static let hostile = "\"'><img src=x onerror=alert(1)>&amp;"

    @Test("Markup from outside is always escaped")
    func hostileText() {
        for page in Sample.everyPage(Self.hostile) {
            var frame = Sample.frame
            frame.office = Self.hostile
            frame.viewer?.name = Self.hostile
            frame.flash = Flash(sentence: Self.hostile, undo: Paths.message(Self.hostile, MessageVerbs.undoLast))
            let html = page.html(in: frame).text
            #expect(!html.contains("<img"), "\(type(of: page))")
            #expect(!html.contains("'><"), "\(type(of: page))")
            #expect(!html.contains("&amp;amp;amp;"), "\(type(of: page)): escaped twice")
        }
    }

    @Test("Every changing form carries the session's form token")
    func tokens() {
        for page in Sample.everyPage("x") {
            let html = page.html(in: Sample.frame)
            #expect(html.count(of: "method=\"post\"") == html.count(of: "name=\"_form\""), "\(type(of: page))")
        }
    }

    @Test("Nothing inline violates the content security policy")
    func nothingInline() {
        for page in Sample.everyPage("x") {
            let html = page.html(in: Sample.frame).text
            for forbidden in [
                " style=\"", "<style", "<script>", " onclick", " onload", "javascript:", "http://", "https://",
            ] {
                #expect(!html.contains(forbidden), "\(type(of: page)) has \(forbidden)")
            }
        }
    }

    @Test("Every field has an accessible name, and every id is unique")
    func namesAndIDs() {
        for page in Sample.everyPage("x") {
            let html = page.html(in: Sample.frame).text
            var seen: Set<Substring> = []
            for piece in html.components(after: " id=\"") where !piece.hasSuffix("-x") {
                #expect(seen.insert(piece).inserted, "\(type(of: page)) has the id \(piece) twice")
            }
            for target in html.components(after: " for=\"") {
                #expect(seen.contains(target), "\(type(of: page)): a label for \(target), which is not there")
            }
        }
    }

    @Test("A stranger sees no navigation and no search")
    func stranger() {
        let frame = Frame(office: "Harbor & Rowe", viewer: nil, formToken: "f0rm")
        let html = SignInPage(next: "/desk").html(in: frame)
        #expect(html.seen.contains("Harbor & Rowe".replacing("&", with: "&amp;")))
        #expect(!html.text.contains("<nav"))
        #expect(!html.text.contains("href=\"/contacts\""))
        #expect(html.text.contains("autocomplete=\"current-password\""))
    }

    @Test("An error shows only its reference")
    func fault() {
        let seen = ProblemPage.fault(reference: "7Q4-KD2").html(in: Sample.frame).seen
        #expect(seen.contains("Reference 7Q4-KD2"))
    }
}

extension String {
    /// Every piece of text after a mark, up to the next quote.
    fileprivate func components(after mark: String) -> [Substring] {
        var pieces: [Substring] = []
        var rest = self[...]
        while let found = rest.firstRange(of: mark) {
            rest = rest[found.upperBound...]
            pieces.append(rest.prefix { $0 != "\"" })
        }
        return pieces
    }
}
