import ArgumentParser
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// `ringback history verify`: checks the digests of every office's history, from the first entry to the last.
struct HistoryVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: terminal.say("Verify the history of every office here, from first entry to last."),
        discussion: terminal.say(
            "Exits with 0 if it is intact; otherwise names the first wrong entry and exits with 65."))

    @OptionGroup var flags: SettingsFlags
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        let checked = try await LocalDesk.run(try flags.settings()) { desk in
            var checked: [Checked] = []
            for office in try await desk.offices() {
                let name = try await desk.view(of: office).office.name
                let progress = Progress(terminal.say("\(name): verified"), of: nil)
                let verdict = try await desk.verifyHistory(of: office) { progress.reached($0) }
                progress.end()
                checked.append(
                    Checked(
                        office: office, name: name, verdict: verdict,
                        signatures: try await desk.verifySignatures(of: office)))
            }
            return checked
        }
        if json {
            Output.json { Self.write(checked, to: &$0) }
        } else {
            for line in checked.flatMap({ [$0.sentence] + $0.signatureLines }) { Output.line(line) }
        }
        if !checked.allSatisfy(\.isIntact) { throw ExitCode(ExitStatus.wrong.rawValue) }
    }

    struct Checked: Sendable {
        let office: OfficeID
        let name: String
        let verdict: JournalVerdict
        /// Of days, compared with the history.
        let signatures: (count: Int, wrong: [WrongSignature])

        var isIntact: Bool { verdict.isIntact && signatures.wrong.isEmpty }

        var signatureLines: [String] {
            if signatures.count == 0 { return [] }
            if signatures.wrong.isEmpty {
                return [
                    terminal.say(
                        signatures.count, one: "\(name): 1 signature of a day, as it was signed.",
                        other: "\(name): \(signatures.count) signatures of days, each as it was signed.")
                ]
            }
            return signatures.wrong.map { wrong in
                let day = wrong.day.description
                return terminal.say("\(name): the signature of \(day) does not hold: \(wrong.damage.sentence).")
            }
        }

        var sentence: String {
            switch verdict {
            case .intact(let entries):
                terminal.say("\(name): the history is intact; \(entries.grouped) entries, each verified by the next.")
            case .broken(let seq, let damage):
                terminal.say("\(name): the history is broken at entry \(Int(seq)): \(damage.sentence).")
            }
        }
    }

    static func write(_ checked: [Checked], to json: inout JSONWriter) {
        json.field("intact", checked.allSatisfy(\.isIntact))
        json.array("offices", of: checked) { json, one in
            json.object { json in
                json.field("id", one.office)
                json.field("name", one.name)
                json.field("intact", one.verdict.isIntact)
                json.field("signatures", one.signatures.count)
                json.array("wrongSignatures", of: one.signatures.wrong) { json, wrong in
                    json.object { json in
                        json.field("date", wrong.day.description)
                        json.field("group", wrong.part)
                        json.field("damage", wrong.damage.rawValue)
                    }
                }
                switch one.verdict {
                case .intact(let entries): json.field("entries", entries)
                case .broken(let seq, let damage):
                    json.field("brokenAt", seq)
                    json.field("damage", damage.rawValue)
                }
            }
        }
    }
}
