import RingbackWords
import RingbackCore
import Testing

@testable import RingbackWeb

@Suite("Sheet page")
struct SheetPageTests {
    @Test("An entry is one line: code, caller, subject, number, what happened, when, due; it links to the message")
    func entry() {
        let html = Sample.entry("m1").html()
        #expect(
            html.seen
                == "1 John Smith Smith &amp; Rowe The Big Merger; time-critical, today or tomorrow +1 888 888 8888 "
                + "Left word with Dora 9:40 AM 9:12 AM 4 in 2 days 5 hr late")
        #expect(html.text.contains("id=\"m-m1\" data-v=3"))
        #expect(html.text.contains("href=/messages/m1>"))
        #expect(html.text.contains("href=tel:+18888888888>"))
        #expect(html.text.contains("class=\"due late\">5 hr late"))
    }

    @Test("Entries stand in a group for each code, with how many there are; a code without entries has no heading")
    func groups() {
        let entries = [Sample.entry("m1"), Sample.entry("m2", code: 2), Sample.entry("m3", code: 2)]
        let html = Sample.sheet(entries: entries).html(in: Sample.frame)
        #expect(html.seen.contains("ASAP 1"))
        #expect(html.seen.contains("Today 2"))
        #expect(html.text.contains("data-code=\"3\" hidden"))
    }

    @Test("Beside the list stands what the line has no room for, and the number that is dialled")
    func panel() {
        let html = Sample.sheet(entries: [Sample.entry("m1")]).html(in: Sample.frame)
        #expect(html.seen.contains("Due 5 hr late (9:00 AM)"))
        #expect(html.seen.contains("Call +1 888 888 8888"))
    }

    @Test("A caller’s name cannot become markup")
    func hostileCaller() {
        let page = Sample.sheet(entries: [Sample.entry("m1", caller: "<img src=x onerror=alert(1)>")])
        #expect(!page.html(in: Sample.frame).text.contains("<img"))
    }

    @Test("The actions occur once, in the selected entry, each with its form token")
    func actions() {
        let page = Sample.sheet(entries: [Sample.entry("m1"), Sample.entry("m2", code: 2)])
        let html = page.html(in: Sample.frame)
        #expect(html.count(of: "id=\"acts\" data-message") == 1)
        #expect(html.count(of: "aria-current=\"true\"") == 1)
        let forms = html.count(of: "method=\"post\"")
        #expect(forms == html.count(of: "name=\"_form\" value=\"f0rm\""))
        for verb in ["attempts", "answers", "handovers", "closing", "code", "place"] {
            #expect(html.text.contains("=/messages/m1/\(verb) "), "\(verb)")
        }
    }

    @Test("Every listed key belongs to one control")
    func keys() {
        let html = Sample.sheet(entries: [Sample.entry("m1")]).html(in: Sample.frame)
        for key in "dtlvnbwa1234JKhmcpxqz" {
            #expect(html.count(of: "data-key=\"\(key)\"") == 1, "\(key)")
        }
        #expect(html.count(of: "data-key=.>") == 1)
    }

    @Test("Offers come first, with yes, and no with a reason")
    func offers() {
        var page = Sample.sheet(entries: [Sample.entry("m1")])
        page.offers = [
            OfferView(
                message: "m9", handover: "h1", code: 2, caller: "Paolo Bianchi", regarding: "The Rome hotel",
                from: "Lou hands this over, 10:40 AM", stays: "Lou owes the return until you accept.",
                back: Paths.sheet("margaret"))
        ]
        let html = page.html(in: Sample.frame)
        #expect(html.seen.contains("Code 2 Paolo Bianchi"))
        #expect(html.seen.contains("Lou hands this over, 10:40 AM"))
        #expect(html.text.contains("/messages/m9/handovers/h1/acceptance"))
        #expect(html.text.contains("/messages/m9/handovers/h1/refusal"))
        #expect(html.text.contains("name=\"reason\" required"))
    }

    @Test("A question can be answered in place; an unanswered call links to its message")
    func asks() {
        var page = Sample.sheet(entries: [])
        page.asks = [
            AskView(
                kind: .question(answer: "a1"), message: "m3", caller: "Ana Ortiz", from: "Margaret asks, 9:45 AM",
                text: "which number?", back: Paths.sheet("jamie")),
            AskView(
                kind: .unanswered, message: "m4", caller: "Pritchard Plumbing", from: "Nobody has answered",
                text: "the boiler", back: Paths.sheet("jamie")),
        ]
        let html = page.html(in: Sample.frame)
        #expect(html.seen.contains("Margaret asks, 9:45 AM: Ana Ortiz, which number?"))
        #expect(html.text.contains("action=\"/messages/m3/answers/a1/reply\""))
        #expect(html.seen.contains("Nobody has answered: Pritchard Plumbing, the boiler"))
    }

    @Test("The faces are links, and an empty one says so")
    func faces() {
        let html = Sample.sheet(entries: [], face: .out).html(in: Sample.frame)
        #expect(html.text.contains("href=\"/sheets/margaret\">To return"))
        #expect(html.text.contains("href=\"/sheets/margaret?face=out\" aria-current=\"page\""))
        #expect(html.seen.contains("Nobody is expected to call back."))
    }

    @Test("A page of fifty entries stays under 100 kB with all it loads")
    func weight() {
        let entries = (100..<150).map { Sample.entry("01jd8m6q4f0000000000000\($0)") }
        let page = Sample.sheet(entries: entries)
        let loaded =
            page.styles.map(\.text.utf8.count).reduce(0, +) + scripts(of: page)
            + Asset.icon.text.utf8.count + Asset.icons.text.utf8.count
        #expect(page.html(in: Sample.frame).bytes(in: .english).count + loaded < 100_000)
    }

    @Test("The style sheets of any page together stay within 30,000 bytes")
    func styles() {
        let sheets = Asset.all.filter { $0.type.hasPrefix("text/css") }
        let shared = [Asset.css, .pages].map(\.text.utf8.count).reduce(0, +)
        #expect(shared < 26_500, "what a feature alone needs stands in a sheet of its own")
        // The desk loads its own instead of what other pages share.
        let ofOnePage = sheets.filter { ![Asset.css.file, Asset.pages.file, Asset.desk_css.file].contains($0.file) }
        #expect(ofOnePage.allSatisfy { shared + $0.text.utf8.count <= 30_000 })
        #expect(Asset.desk_css.text.utf8.count < 6_500)
    }

    /// Everything a page loads: its modules, and theirs; on a telephone, which loads the larger of two.
    private func scripts(of page: some Page) -> Int {
        var waiting = [Asset.frame, .aftercall] + page.scripts
        var seen: [String: Int] = [:]
        while let asset = waiting.popLast() {
            guard seen.updateValue(asset.text.utf8.count, forKey: asset.file) == nil else { continue }
            waiting += Asset.all.filter {
                asset.text.contains("from'./\($0.file)'") || asset.text.contains("import './\($0.file)'")
            }
        }
        return seen.values.reduce(0, +)
    }
}
