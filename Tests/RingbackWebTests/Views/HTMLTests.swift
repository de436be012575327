import RingbackWords
import RingbackCore
import Testing

@testable import RingbackWeb

@Suite("HTML escaping")
struct HTMLTests {
    @Test(
        "Every special HTML character is escaped",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("a & b", "a &amp; b"),
            ("say \"hi\"", "say &quot;hi&quot;"),
            ("it's", "it&#39;s"),
            ("&amp;", "&amp;amp;"),
        ])
    func escapes(text: String, shown: String) {
        let html: HTML = "<p>\(text)</p>"
        #expect(html.text == "<p>\(shown)</p>")
    }

    @Test("An attribute cannot be escaped by its content")
    func attributes() {
        let name = "\" onfocus=\"alert(1)"
        let html: HTML = "<input value=\"\(name)\"\(attribute: "title", name)>"
        #expect(html.text == "<input value=\"&quot; onfocus=&quot;alert(1)\" title=\"&quot; onfocus=&quot;alert(1)\">")
    }

    @Test(
        "Text in any script passes through as it is",
        arguments: ["Siobhán Ní Bhriain", "李宛庭", "شركة النور", "🐳"])
    func anyScript(text: String) {
        let html: HTML = "\(text)"
        #expect(html.text == text)
    }

    @Test("Control characters are replaced, line breaks and tabs stay")
    func controlCharacters() {
        let html: HTML = "\("a\u{0}b\u{1B}c\u{7F}d\te\nf")"
        #expect(html.text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te\nf")
    }

    @Test("Markup within markup is not escaped twice")
    func nesting() {
        let inner: HTML = "<b>\("<")</b>"
        let html: HTML = """
            \(inner)\([inner, inner])\(when: false, inner)\(each: 1...2, { "\($0)" })\
            \(some: "x" as String?, { "\($0)" })
            """
        #expect(html.text == "<b>&lt;</b><b>&lt;</b><b>&lt;</b>12x")
    }

    @Test("Flags and attributes without a value leave no trace")
    func absent() {
        let html: HTML = "<i\(flag: "hidden", false)\(flag: "inert", true)\(attribute: "id", nil as String?)>"
        #expect(html.text == "<i inert>")
    }

    @Test("Text put into a path stays one segment")
    func paths() {
        #expect(Paths.message("../x?y").text == "/messages/..%2Fx%3Fy")
        #expect(Paths.desk(query: "Ní & co").text == "/desk?q=N%C3%AD%20%26%20co")
        #expect(Paths.sheet("p", face: .out, entry: "m").text == "/sheets/p?face=out&entry=m")
        #expect(Paths.dial("+1 (888) javascript:1").text == "tel:+18881")
        #expect(Paths.message(":id", MessageVerbs.attempt).text == "/messages/:id/attempts")
    }
}
