import Foundation
import RingbackCore
import RingbackDesk
import RingbackWords
import Testing

/// The audio that espeak-ng makes for the text of a brief of n seconds lasts n seconds or less.
@Suite("The brief, measured", .serialized, .enabled(if: Speaker.installed != nil))
struct BriefSpeechTests {
    private static let office = DemoTexts()

    /// Seconds of a WAV file of 22,050 samples of two bytes.
    private func seconds(of text: String, in language: Language) async throws -> Double {
        let sound = try await Speaker().say(Saying(brief: text, in: language))
        return Double(sound.count - 44) / 2 / 22_050
    }

    @Test("It lasts its seconds or less, whoever called", arguments: [1, 2.5, 5, 10, 30], ["en", "es"])
    func lasts(asked: Double, code: String) async throws {
        let language = try #require(Language(code: code))
        var random = SplitMix(state: UInt64(asked * 10))
        for _ in 0..<12 {
            let sheet = (0..<40).map { _ in Self.office.entry(&random) }.sorted { $0.code < $1.code }
            let asap = sheet.count { $0.code == .asap }
            let brief = try Brief(of: sheet, outOf: (sheet.count, asap), seconds: asked, in: language)
            let lasted = try await seconds(of: brief.text, in: language)
            #expect(lasted <= asked, "\(lasted) s for \(asked): \(brief.text)")
        }
    }

    @Test("Nor is it much shorter: an average brief uses more than half of its time")
    func used() async throws {
        var random = SplitMix(state: 7)
        var lasted = 0.0
        for _ in 0..<10 {
            let sheet = (0..<40).map { _ in Self.office.entry(&random, code: .today) }
            let brief = try Brief(of: sheet, outOf: (sheet.count, 0), seconds: 10, in: .english)
            lasted += try await seconds(of: brief.text, in: .english)
        }
        #expect(lasted / 10 > 5, "\(lasted / 10) of 10 s")
    }

    @Test(
        "What is spelled out or counted is reckoned no shorter than it is said",
        arguments: [
            "LLP", "HVAC unit B, QR code XK 44 17", "Dr. Hwng", "$1,250,000 by 3:00", "77 77 77 77 77", "27 ASAP.",
            "and 137 more ASAP.", "3.5 percent, 12%", "Wolfgang Schwarzschild-Krzyzewski", "o'clock, mm",
        ])
    func reckoned(text: String) async throws {
        for language in Language.all {
            let lasted = try await seconds(of: text, in: language)
            let reckoned = SpeakingRate.of(language).seconds(of: SpokenText.of(text, in: language))
            #expect(lasted <= reckoned, "\(lasted) s, reckoned \(reckoned), \(language.code)")
        }
    }
}

/// A small generator, so that a failure can be seen again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

/// Names of many places, and reasons as people write them.
private struct DemoTexts {
    private let names = [
        "John Smith", "Ana Ortiz", "Lee Wan-Ting", "Siobhán Ní Bhriain", "Folasade Ògúnlẹ́yẹ", "Ngọc Hân Võ", "王伟",
        "Дмитрий Щербаков", "محمد الفارسي", "Vasanthi Krishnamurthy", "Jürgen Groß", "Ágnes Dvořáková", "Zixuan Chen",
        "Seo-yeon Kwon", "Kim Chi Trần", "Çiğdem Kılıç", "Zsuzsanna Kovács", "O’Brien", "Comptroller’s office", "",
        "Maximilian von und zu Hohenstein-Wallenburg", "สมชาย ใจดี", "J. R.", "Bo",
    ]
    private let pronunciations = ["", "", "shi-VAWN nee VREE-in", "vass-AHN-thee krish-na-MOOR-thee", "JAHNG way"]
    private let reasons = [
        "The Big Merger", "Invoice 4417; he wants it by 3:00", "Which of the two dates for the boiler",
        "Bid for the roof over Harbor: $4,200, good until June 9", "Two questions on clause 14 (b) & the NDA",
        "call 888-888-8888 about the HVAC unit", "Las fechas de Dublín; necesita una respuesta hoy", "",
        "Escrow of $1,250,000 can be released; needs the wording from us before the 3:00 filing on Tuesday", "??!",
    ]

    func entry(_ random: inout SplitMix, code: Code? = nil) -> BriefEntry {
        func one<T>(_ all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &random)] }
        return BriefEntry(
            id: MessageID(high: random.next(), low: random.next()),
            code: code ?? one([.asap, .today, .today, .sometime, .sometime, .sometime]),
            name: one(names), number: "+1 713 555 0188", pronunciation: one(pronunciations), regarding: one(reasons),
            calls: Int.random(in: 1...12, using: &random), days: Int.random(in: 1...4, using: &random),
            standing: one([nil, .wanted, .mustReturn]),
            standingWhy: one(["", "merger in progress", "signs our refunds"]),
            boxes: one([[], .urgent, .returnedYourCall]))
    }
}
