package import RingbackWords

/// A contact as found in a file, before it is matched against existing ones.
package struct ContactRow: Equatable, Sendable {
    package struct Number: Hashable, Sendable {
        package let label: String
        package let text: String
        package var ext = ""
        package var isPrimary = false
        package var bestHours = ""
        package var invalidSince: Timestamp?
        package var isShared = false

        /// As our own export wrote it, if it did.
        package var e164: String?

        package init(label: String, text: String) {
            self.label = label
            self.text = text
        }

        func labelled(_ label: String) -> Self {
            var other = Self(label: label, text: text)
            (other.ext, other.isPrimary, other.bestHours) = (ext, isPrimary, bestHours)
            (other.invalidSince, other.isShared, other.e164) = (invalidSince, isShared, e164)
            return other
        }
    }

    package struct Email: Hashable, Sendable {
        package let label: String
        package let address: String

        package init(label: String, address: String) {
            self.label = label
            self.address = address
        }
    }

    package var line: Int
    package var name: String
    package var company = ""
    package var honorific = ""
    package var pronunciation = ""
    package var spellingConfirmed = false
    package var pronunciationConfirmed = false
    package var numbers: [Number] = []
    package var emails: [Email] = []
    package var note = ""
    package var country = ""
    package var timeZone = ""
    /// The id from our own export.
    package var id: ContactID?
    /// What was left out of the row, one sentence each; the rest is kept.
    package var remarks: [Phrase] = []

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

extension ContactRow {
    /// Adds a number from a file, or says why it is left out.
    mutating func take(_ number: Number) {
        let text = number.text
        let place = number.label.isEmpty ? "" : " (\(number.label))"
        if PhoneNumber.isShortened(text) {
            remarks.append(
                say(
                    """
                    The number “\(text)”\(place) was shortened by a spreadsheet, so its last digits are lost. It is \
                    left out; copy it from the original.
                    """))
        } else if text.unicodeScalars.count > PhoneNumber.lengthLimit {
            remarks.append(say("The number “\(text.prefix(60))…”\(place) is too long and is left out."))
        } else if PhoneNumber.digits(in: text).isEmpty {
            // A dash in an empty cell is no loss, but words may be: “ask Jo”.
            guard text.contains(where: \.isLetter) else { return }
            if Withheld.means(text) {
                remarks.append(say("“\(text)”\(place) says that the number is withheld; there is nothing to keep."))
                return
            }
            let line = number.label.isEmpty ? text : "\(number.label): \(text)"
            if !note.contains(line) { note += (note.isEmpty ? "" : "\n") + line }
            remarks.append(say("“\(text)”\(place) is not a phone number and is kept in the note."))
        } else if !numbers.contains(where: { $0.text == text && $0.ext == number.ext }) {
            numbers.append(number)
        }
    }

    /// Adds a mail address, or says why it is left out.
    mutating func take(_ email: Email) {
        if emails.contains(where: { $0.address == email.address }) { return }
        let parts = email.address.split(separator: "@", omittingEmptySubsequences: false)
        if email.address.unicodeScalars.count <= Self.emailLimit, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
            !email.address.contains(where: \.isWhitespace)
        {
            emails.append(email)
        } else {
            remarks.append(say("“\(email.address.prefix(60))” is not an email address and is left out."))
        }
    }

    /// The family name first where the script has it so: 山田 太郎.
    static func joined(first: String, middle: String, last: String) -> String {
        let isEastAsian = !last.isEmpty && !first.isEmpty && [first, last].allSatisfy(isEastAsian)
        let order = isEastAsian ? [last, middle, first] : [first, middle, last]
        return order.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func isEastAsian(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            switch $0.value {
            case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
                true
            default: false
            }
        }
    }
}
