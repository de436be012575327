/// A contact as a file tells of it, before anybody has decided whether it is new.
package struct ContactRow: Hashable, Sendable {
    package struct Number: Hashable, Sendable {
        package let label: String
        package let text: String

        package init(label: String, text: String) {
            self.label = label
            self.text = text
        }
    }

    package var line: Int
    package var name: String
    package var company = ""
    package var honorific = ""
    package var pronunciation = ""
    package var numbers: [Number] = []
    package var emails: [String] = []
    package var note = ""
    /// The id that our own export gave it.
    package var id: ContactID?
    /// What was left out of the row, a sentence each; the rest of it stands.
    package var remarks: [String] = []

    package init(line: Int, name: String) {
        self.line = line
        self.name = name
    }

    package static let nameLimit = 200
    package static let honorificLimit = 40
    package static let labelLimit = 40
    package static let noteLimit = 10_000
    package static let emailLimit = 254
}
