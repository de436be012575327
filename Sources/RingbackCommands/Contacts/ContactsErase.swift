import ArgumentParser
import Foundation
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWeb
import RingbackWords

/// `ringback contacts erase`: deletes what is kept of a person, on request.
struct ContactsErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: terminal.say("Erase everything about a person, on the office's machine."),
        discussion: terminal.say(
            """
            Without --yes it only shows what would be erased. Erases the contact with its numbers, addresses and \
            notes, the names, numbers and texts in its messages and calls, and what the history says about the \
            person; the erasure itself stays on record, and the history can still be verified. Not possible while \
            the person has an open message.

            Example:
              ringback contacts everything "Ann Lee" ann-lee.json
              ringback contacts erase "Ann Lee" --yes
            """))

    @OptionGroup var flags: SettingsFlags
    @Argument(help: .say("The contact: its id, or a name or number that only one has.")) var contact: String
    @Flag(help: .say("Do it.")) var yes = false
    @Option(
        name: .customLong("as"), help: .say("Who acts; by default the first admin.", valueName: "email"))
    var person: String?
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        try await LocalDesk.run(try flags.settings()) { desk in
            let acting = try await desk.acting(as: person)
            let id = try await desk.theContact(contact, by: acting)
            let preview = try await desk.erasure(of: id, by: acting)
            guard yes else {
                if json { return Output.jsonDocument { $0.erased(preview.counts) } }
                let words = preview.counts.words.map { terminal.say($0) }.joined(separator: ", ")
                Output.line(terminal.say("Would be erased for \(preview.contact.name): \(words)."))
                if preview.openMessages > 0 {
                    Output.line(terminal.say(ContactError.stillOpen(messages: preview.openMessages).sentence))
                }
                return Output.line(terminal.say("Nothing was changed. Add --yes to erase it permanently."))
            }
            guard let erased = try await desk.eraseContact(id, by: acting).result else { return }
            if json { return Output.jsonDocument { $0.erased(erased) } }
            let words = erased.words.map { terminal.say($0) }.joined(separator: ", ")
            Output.line(terminal.say("Erased: \(words)."))
        }
    }
}

/// `ringback contacts everything`: all that is kept of a person, for a subject access request.
struct ContactsEverything: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "everything", abstract: terminal.say("Write everything about a person to one JSON file."))

    @OptionGroup var flags: SettingsFlags
    @Argument(help: .say("The contact: its id, or a name or number that only one has.")) var contact: String
    @Argument(help: .say("The file to write; standard output by default.")) var file: String?
    @Option(
        name: .customLong("as"), help: .say("Who acts; by default the first admin.", valueName: "email"))
    var person: String?

    func run() async throws {
        let text = try await LocalDesk.run(try flags.settings()) { desk in
            let acting = try await desk.acting(as: person)
            let rows = try await desk.everything(about: desk.theContact(contact, by: acting), by: acting)
            var json = JSONWriter(capacity: rows.count * 256)
            json.subject(rows, tables: Desk.tablesOfPeople)
            return Data(json.finish().readableBytesView)
        }
        try await CommandFile(path: file ?? "-").write(text)
    }
}

extension Desk {
    /// The one contact meant by a text.
    func theContact(_ text: String, by acting: Acting) async throws -> ContactID {
        if let id = ContactID(text) { return id }
        let found = try await findContacts(text, limit: 6, by: acting).map(\.contact)
        let exact = found.filter { $0.name.lowercased() == text.lowercased() }
        let meant = exact.isEmpty ? found : exact
        guard let one = meant.first else { throw CommandError.unknown(what: .contact, text: text) }
        guard meant.count == 1 else {
            throw CommandError.ambiguous(
                what: .contact, text: text, found: meant.map { "\($0.name) (\($0.id.text))" })
        }
        return one.id
    }
}
