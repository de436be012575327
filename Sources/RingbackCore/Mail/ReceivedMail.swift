/// An incoming mail, parsed: headers and parts in Unicode, within limits. Nothing in it is trusted yet.
package struct ReceivedMail: Equatable, Sendable {
    package struct Address: Equatable, Sendable {
        /// May be empty.
        package var name: String
        /// `local@domain`, the domain in lower case.
        package var address: String

        package init(name: String, address: String) {
            self.name = name
            self.address = address
        }
    }

    package struct Attachment: Equatable, Sendable {
        /// The sender's name for it: never a path of ours.
        package var name: String
        /// `audio/wav`
        package var type: String
        package var content: [UInt8]

        package init(name: String, type: String, content: [UInt8]) {
            self.name = name
            self.type = type
            self.content = content
        }
    }

    /// Something wrong with a mail, worded for people; such a mail is read as far as possible.
    package enum Defect: String, Codable, Sendable {
        case unreadable, tooLarge, tooManyParts, tooDeep, tooSlow, textCut, noFrom, severalFrom, tnef, badCharset
    }

    /// RFC 3464's fields for one recipient.
    package struct DeliveryStatus: Equatable, Sendable {
        package var recipient: String
        /// `failed`, `delayed`, `delivered` …
        package var action: String
        /// `5.1.1`
        package var status: String
        package var diagnostic: String

        package init(recipient: String, action: String, status: String, diagnostic: String) {
            self.recipient = recipient
            self.action = action
            self.status = status
            self.diagnostic = diagnostic
        }
    }

    /// A multipart/report; empty in any other mail.
    package struct Report: Equatable, Sendable {
        package var status: [DeliveryStatus] = []
        /// The Message-ID of the returned mail.
        package var messageID: String?
        /// Proof that the returned mail was ours.
        package var proof: String?

        package init(status: [DeliveryStatus] = [], messageID: String? = nil, proof: String? = nil) {
            self.status = status
            self.messageID = messageID
            self.proof = proof
        }
    }

    package struct Header: Equatable, Sendable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// From the delivering server; `""` is the null return path, `nil` if unknown.
    package var envelopeFrom: String?
    package var envelopeTo: [String]
    package var from: Address?
    package var sender: Address?
    package var to: [Address]
    package var cc: [Address] = []
    package var subject: String
    /// Without brackets; may be empty.
    package var messageID: String
    /// Without brackets: In-Reply-To, then References, newest first.
    package var refersTo: [String] = []
    /// By the sender's clock.
    package var date: Timestamp?
    /// All headers in order, decoded, names in lower case.
    package var headers: [Header]
    /// The plain text, if any, else the text of the HTML.
    package var text: String
    package var isFromHTML = false
    package var attachments: [Attachment]
    /// A calendar invitation or reply (text/calendar).
    package var isCalendar = false
    package var report: Report
    package var defects: [Defect] = []

    package init(
        envelopeFrom: String? = nil, envelopeTo: [String] = [], from: Address? = nil, to: [Address] = [],
        subject: String = "", messageID: String = "", headers: [Header] = [], text: String = "",
        attachments: [Attachment] = [], report: Report = Report()
    ) {
        self.envelopeFrom = envelopeFrom
        self.envelopeTo = envelopeTo
        self.from = from
        self.to = to
        self.subject = subject
        self.messageID = messageID
        self.headers = headers
        self.text = text
        self.attachments = attachments
        self.report = report
    }

    /// Whether only the receiver's mail program can open its text: encrypted, or an S/MIME signature that wraps the
    /// text.
    package var isSealed: Bool {
        let type = MailLine.fold(values(of: "content-type").first ?? "")
        return text.isEmpty
            && (type.hasPrefix("application/pkcs7-mime") || type.hasPrefix("application/x-pkcs7-mime")
                || type.hasPrefix("multipart/encrypted"))
    }

    /// All values of a header, in order. - Parameter name: in lower case.
    package func values(of name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }
}
