import Foundation
import RingbackCore
import Testing

@testable import RingbackDesk

@Suite("Speech", .serialized)
struct SpeakerTests {
    /// A program in place of espeak-ng.
    private func speaker(_ script: String, _ body: (Speaker) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "speaker-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "espeak-ng")
        try Data("#!/bin/sh\ncd \(folder.path)\n\(script)\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        try await body(Speaker(program: program.path))
    }

    private let name = Saying(text: "Siobhán", voice: "en-gb")

    @Test("The program gets the name on its input, where it cannot be an option")
    func spoken() async throws {
        try await speaker("head -c 44 /dev/zero; echo \"$@\"; cat; head -c 100 /dev/zero") { speaker in
            let sound = try await speaker.say(Saying(text: "-v de; rm", voice: "en-gb"))
            let text = String(decoding: sound, as: UTF8.self)
            #expect(text.contains("-v en-gb -s 140"))
            #expect(text.contains("-v de; rm"))
            #expect(Array(sound[4..<8]) == [UInt8(sound.count - 8), 0, 0, 0])
        }
    }

    @Test("A name is synthesized once and then cached")
    func remembered() async throws {
        try await speaker("echo x >> said; head -c 100 /dev/zero; cat said") { speaker in
            let first = try await speaker.say(name)
            #expect(try await speaker.say(name) == first)
            #expect(try await speaker.say(Saying(text: "Siobhán", voice: "ga")) != first)
        }
    }

    @Test("A speech program that hangs, says nothing or crashes gives a sentence")
    func refused() async throws {
        try await speaker("exec head -c 9000000 /dev/zero") { speaker in
            await #expect(throws: SpeechError.tooLong) { _ = try await speaker.say(name) }
        }
        for script in ["exit 1", "true", "kill -9 $$", "head -c 100 /dev/zero; exit 3"] {
            try await speaker(script) { speaker in
                await #expect(throws: SpeechError.voiceless, "\(script)") { _ = try await speaker.say(name) }
            }
        }
        await #expect(throws: SpeechError.notHere) { _ = try await Speaker(program: nil).say(name) }
        await #expect(throws: SpeechError.voiceless) { _ = try await Speaker(program: "/no/such/program").say(name) }
    }

    @Test(
        "The voice follows script, then country",
        arguments: [
            ("Дмитрий", "", "ru"), ("Дмитро", "UA", "uk"), ("Γεωργίου", "US", "el"), ("山田 たろう", "", "ja"),
            ("山田", "JP", "ja"),
            ("王伟", "", "cmn"), ("王伟", "HK", "yue"), ("김민준", "", "ko"), ("محمد", "", "ar"), ("محمد", "IR", "fa"),
            ("דוד", "", "he"),
            ("สมชาย", "", "th"), ("Müller", "DE", "de"), ("Smith", "", "en-us"), ("Smith", "GB", "en-gb"),
            ("", "", "en-us"),
        ])
    func voices(name: String, country: String, voice: String) {
        #expect(NameVoice.voice(for: name, country: country) == voice)
    }

    @Test("The stored pronunciation is said, else the name in its country's voice")
    func saying() {
        let office = OfficeID(high: 0, low: 1)
        let id = ContactID(high: 0, low: 1)
        let number = Contact.Number(label: "", e164: "+4930901820", asGiven: "030 901820")
        var contact = Contact(
            office: office, id: id, record: ContactRecord(name: "Jürgen Groß", numbers: [number]))
        #expect(Saying(of: contact, officeCountry: "US").voice == "de")
        let before = Saying(of: contact, officeCountry: "US").digest
        contact.pronunciation = "YUR-gen [[GROSS]]"
        let saying = Saying(of: contact, officeCountry: "US")
        #expect(saying.text == "yur-gen [gross]" && saying.voice == "en-us" && saying.digest != before)
    }
}
