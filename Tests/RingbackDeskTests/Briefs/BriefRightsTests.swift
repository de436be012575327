import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("The brief of a sheet")
struct BriefRightsTests {
    @Test(
        "It says the sheet in its order, to whoever may see the sheet and nobody else", arguments: TestEngine.allCases)
    func whose(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, margaret) = (office.desk, office.id("Margaret"))
            for (name, code) in [("Bill Tanner", Code.sometime), ("Ana Ortiz", .today), ("John Smith", .asap)] {
                _ = try await office.call(
                    for: "Margaret", takenBy: "Otto", name: name, number: "+1 713 555 010\(code.rawValue)", code: code)
            }
            for name in ["Margaret", "Jamie", "Lou", "Max", "Ada"] {
                let brief = try await desk.brief(
                    of: margaret, seconds: 30, in: .english, by: try await office.acting(name)
                ).brief
                #expect(
                    brief.lines == [
                        "John Smith: The Big Merger.", "Ana Ortiz: The Big Merger.", "Bill Tanner: The Big Merger.",
                    ], "\(name)")
            }
            for name in ["Otto", "Dana", "Ana", "Eve"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden, "\(name)") {
                    _ = try await desk.brief(of: margaret, seconds: 30, in: .english, by: acting)
                }
            }
            let jamie = try await office.acting("Jamie")
            await #expect(throws: AccessError.notHere) {
                _ = try await desk.brief(of: office.id("nobody"), seconds: 30, in: .english, by: jamie)
            }
            await #expect(throws: BriefError.length) {
                _ = try await desk.brief(of: margaret, seconds: 10_000, in: .english, by: jamie)
            }
        }
    }

    @Test("Of a sheet longer than a brief can be, all of code 1 are counted", arguments: TestEngine.allCases)
    func long(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for place in 0..<(Brief.most + 5) {
                _ = try await office.call(
                    for: "Margaret", takenBy: "Otto", number: "+1 713 55\(10000 + place)", code: .asap)
            }
            let brief = try await office.desk.brief(
                of: office.id("Margaret"), seconds: 2.5, in: .english, by: try await office.acting("Jamie")
            ).brief
            #expect(brief.said.count + brief.left == Brief.most + 5)
            #expect(brief.ending.contains("\(brief.left)") && brief.ending.hasSuffix("ASAP."))
        }
    }

    @Test("What a machine that speaks says lasts its seconds or less, and leaves out nothing that is sure to fit")
    func measured() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let names = ["John Smith", "Siobhan Bhriain", "Ana Ortiz", "Lee Wan-Ting", "Bill Tanner", "Dora Lee"]
            for (place, name) in names.enumerated() {
                _ = try await office.call(
                    for: "Margaret", takenBy: "Otto", name: name, number: "+1 713 555 010\(place)", code: .asap)
            }
            let (desk, jamie) = (office.desk, try await office.acting("Jamie"))
            for seconds in [2.5, 5, 10, 30] {
                let sheet = try await desk.brief(of: office.id("Margaret"), seconds: seconds, in: .english, by: jamie)
                let certain = try Brief(
                    of: names.map { name in
                        BriefEntry(
                            id: MessageID(high: 0, low: 0), code: .asap, name: name, regarding: "The Big Merger")
                    },
                    outOf: (6, 6), seconds: seconds, in: .english)
                #expect(sheet.brief.said.count >= certain.said.count)
                #expect(sheet.brief.left == 0 || sheet.brief.text.contains(/\d+ (more )?(ASAP|a-sap)/))
                guard desk.speaks else { continue }
                let sound = try await desk.spokenBrief(
                    of: office.id("Margaret"), seconds: seconds, in: .english, by: jamie)
                #expect(Double(sound.count - 44) / 44_100 <= seconds)
            }
        }
    }

    @Test("A person is found by their address, in any case; another is nobody", arguments: TestEngine.allCases)
    func addressed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            #expect(
                try await office.desk.person(addressed: "Margaret@Example.com", by: jamie) == office.id("Margaret"))
            #expect(try await office.desk.person(addressed: "eve@elsewhere.example", by: jamie) == .nobody)
        }
    }
}
