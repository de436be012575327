package import RingbackWords

/// The content of an outgoing mail, from which both its plain text and its HTML are made.
package struct Letter: Equatable, Sendable {
    package enum Block: Equatable, Sendable {
        /// The ask, in one line.
        case ask(String)
        case paragraph(String)
        /// Label and value, one per line; a value that can be dialled carries its E.164 number.
        case facts([Fact])
        /// Buttons in HTML, lines with their address in plain text.
        case links([Link])
        /// What somebody else said.
        case quote(String)
        case heading(String)
        /// Messages, one below the other.
        case entries([Entry])
        /// Small print below a rule.
        case small(String)
    }

    package struct Fact: Equatable, Sendable {
        package var label: String
        package var value: String
        /// E.164
        package var dials: String?

        package init(_ label: String, _ value: String, dials: String? = nil) {
            self.label = label
            self.value = value
            self.dials = dials
        }
    }

    package struct Link: Equatable, Sendable {
        package var label: String
        package var url: String
        package var isMain: Bool

        package init(_ label: String, url: String, isMain: Bool = false) {
            self.label = label
            self.url = url
            self.isMain = isMain
        }
    }

    package struct Entry: Equatable, Sendable {
        package var title: String
        package var details: String
        package var number: String
        /// E.164
        package var dials: String?
        package var url: String?

        package init(_ title: String, details: String, number: String, dials: String?, url: String?) {
            self.title = title
            self.details = details
            self.number = number
            self.dials = dials
            self.url = url
        }
    }

    package var subject: String
    package var blocks: [Block]
    /// What it is written in.
    package var language: Language

    package init(subject: String, blocks: [Block], language: Language = .english) {
        self.subject = subject
        self.blocks = blocks
        self.language = language
    }
}
