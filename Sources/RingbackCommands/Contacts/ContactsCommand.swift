import ArgumentParser
import RingbackWords

/// `ringback contacts`: everybody outside the office.
struct ContactsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contacts", abstract: terminal.say("Import, export, find, merge and erase contacts."),
        subcommands: [
            ContactsFind.self, ContactsShow.self, ContactsImport.self, ContactsExport.self, ContactsEverything.self,
            ContactsErase.self, ContactsDuplicates.self, ContactsMerge.self, ContactsFavor.self, ContactsUnmerge.self,
        ])
}
