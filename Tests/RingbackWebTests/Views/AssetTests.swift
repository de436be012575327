import Testing

@testable import RingbackWeb

@Suite("Files served with the pages")
struct AssetTests {
    @Test("each is found under the name that the pages use")
    func found() {
        for asset in Asset.all {
            #expect(Asset.named(asset.file)?.text == asset.text)
            #expect(asset.path.text == "/assets/" + asset.file)
        }
        #expect(Asset.named("sheet.js") == nil)
    }

    @Test("a module imports others by the names they are served under")
    func imports() {
        for asset in Asset.all where asset.file.hasSuffix(".js") {
            for line in asset.text.split(separator: "\n") where line.hasPrefix("import ") {
                let name = line.split(separator: "'").last.map { String($0.dropFirst(2)) } ?? ""
                #expect(Asset.named(name) != nil, "\(asset.file): \(line)")
            }
        }
    }

    @Test("nothing in them asks for another server or for code out of text")
    func selfContained() {
        for asset in Asset.all {
            for forbidden in ["http://", "https://", "eval(", "new Function", "url("] {
                let text = asset.text.split(separator: "http://www.w3.org/2000/svg").joined()
                #expect(!text.contains(forbidden), "\(asset.file) has \(forbidden)")
            }
        }
    }
}
