import RingbackWords
import Testing

@testable import RingbackWeb

@Suite("Assets")
struct AssetTests {
    @Test("Each asset is served under the name pages use")
    func found() {
        for asset in Asset.all {
            #expect(Asset.named(asset.file)?.text == asset.text)
            #expect(asset.path.text == "/assets/" + asset.file)
        }
        #expect(Asset.named("sheet.js") == nil)
    }

    @Test("Modules import others by their served names")
    func imports() {
        for asset in Asset.all where asset.file.hasSuffix(".js") {
            for line in asset.text.split(separator: "\n") where line.hasPrefix("import ") {
                let name = line.split(separator: "'").last.map { String($0.dropFirst(2)) } ?? ""
                #expect(Asset.named(name) != nil, "\(asset.file): \(line)")
            }
        }
    }

    @Test("A script says its texts in the reader’s language, and loads no others")
    func spoken() throws {
        let spanish = try #require(Language(code: "es"))
        let script = Asset.undo.spoken(in: spanish)
        #expect(Asset.undo.text.contains("'Undo'") && Asset.undo.spoken(in: .english).file == Asset.undo.file)
        #expect(script.text.contains("'Deshacer'") && !script.text.contains("'Undo'"))
        #expect(Asset.named(script.file)?.text == script.text)
        #expect(Asset.css.spoken(in: spanish).file == Asset.css.file)
    }

    @Test("Assets load nothing from other servers and evaluate no text")
    func selfContained() {
        for asset in Asset.all {
            for forbidden in ["http://", "https://", "eval(", "new Function", "url("] {
                let text = asset.text.split(separator: "http://www.w3.org/2000/svg").joined()
                #expect(!text.contains(forbidden), "\(asset.file) has \(forbidden)")
            }
        }
    }
}
