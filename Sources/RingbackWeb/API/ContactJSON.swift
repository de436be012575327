import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

// Contacts in the API.
extension Schema {
    private static let number = Self.named(
        "Number",
        .object(
            .required("label", written), .required("number", .nullable(written), "E.164, when it could be read."),
            .required("numberText", written, "As it was given."), .required("extension", written),
            .required("primary", .boolean, "The one to try first."),
            .required("bestHours", written, "When it is answered, in somebody’s words."),
            .required("wrongSince", .nullable(.time)),
            .required("shared", .boolean, "A switchboard or a household: it stands for nobody.")))

    private static let emailAddress = Self.named(
        "EmailAddress", .object(.required("label", written), .required("address", written)))

    private static let contactFields: [Field] = [
        .required("id", .id), .required("version", count), .required("name", written), .required("company", written),
        .required("honorific", written), .required("pronunciation", written), .required("spellingConfirmed", .boolean),
        .required("pronunciationConfirmed", .boolean), .required("timeZone", .nullable(written)),
        .required("country", written, "Two letters; empty for the office’s own."), .required("note", written),
        .required("holder", .nullable(.id), "Who holds the account."),
        .required("numbers", .array(number, upTo: 100)), .required("emails", .array(emailAddress, upTo: 100)),
    ]

    static let contact = Self.named("Contact", .object(Fields(all: contactFields)))

    static let found = Self.named(
        "FoundContact",
        .object(
            Fields(
                all: contactFields + [
                    .required(
                        "why", .word(ContactHit.Why.allCases.map(\.rawValue) + ["listed"]),
                        "number: exactly this one; part: letters in the middle of a word."),
                    .required("calledAt", .nullable(.time), "For those who called this office lately."),
                ])))

    private static let draftFields: [Field] = [
        .optional("company", name), .optional("honorific", .text(TextLimit.line)), .optional("pronunciation", name),
        .optional("spellingConfirmed", .boolean), .optional("pronunciationConfirmed", .boolean),
        .optional("country", .text(2), "Two letters, such as DE: numbers without a country code are read as its own."),
        .optional("note", .text(TextLimit.note)), .optional("timeZone", .nullable(.zone), "Such as Europe/Berlin."),
        .optional("holder", .nullable(.id)),
        .optional(
            "numbers",
            .array(
                .object(
                    .optional("label", .text(TextLimit.line)), .required("number", .phone),
                    .optional("extension", .text(20), "Digits to dial once it answers."),
                    .optional("primary", .boolean), .optional("bestHours", .text(TextLimit.line)),
                    .optional("wrongSince", .nullable(.time)), .optional("shared", .boolean)),
                upTo: ContactDraft.mostNumbers)),
        .optional(
            "emails",
            .array(
                .object(.optional("label", .text(TextLimit.line)), .required("address", .email)),
                upTo: ContactDraft.mostEmails)),
    ]

    static let contactDraft = Self.named(
        "ContactDraft", .object(Fields(all: [.required("name", .text(TextLimit.name, atLeast: 1))] + draftFields)))

    static let contactPatch = Self.named(
        "ContactPatch", .object(Fields(all: [.optional("name", .text(TextLimit.name, atLeast: 1))] + draftFields)))

}

extension Answer {
    static func contact(_ contact: Contact, _ status: HTTPResponse.Status = .ok) -> Self {
        .json(status, version: contact.version) { json in json.object { $0.fields(of: contact) } }
    }
}

extension JSONWriter {
    mutating func contacts(_ contacts: [(contact: Contact, why: String, called: Timestamp?)], next: String?) {
        object { json in
            json.array("contacts", of: contacts) { json, found in
                json.object { json in
                    json.fields(of: found.contact)
                    json.field("why", found.why)
                    json.field("calledAt", found.called)
                }
            }
            json.field("next", next)
        }
    }

    mutating func fields(of contact: Contact) {
        field("id", contact.id)
        field("version", contact.version)
        field("name", contact.name)
        field("company", contact.company)
        field("honorific", contact.honorific)
        field("pronunciation", contact.pronunciation)
        field("spellingConfirmed", contact.spellingConfirmed != nil)
        field("pronunciationConfirmed", contact.pronunciationConfirmed != nil)
        field("timeZone", contact.timeZone)
        field("country", contact.country)
        field("note", contact.note)
        field("holder", contact.holder)
        addresses(of: contact)
    }

    /// Where to reach them.
    mutating func addresses(of contact: Contact) {
        array("numbers", of: contact.numbers) { json, number in
            json.object { json in
                json.field("label", number.label)
                json.field("number", number.e164)
                json.field("numberText", number.asGiven)
                json.field("extension", number.ext)
                json.field("primary", number.isPrimary)
                json.field("bestHours", number.bestHours)
                json.field("wrongSince", number.invalidSince)
                json.field("shared", number.isShared)
            }
        }
        array("emails", of: contact.emails) { json, email in
            json.object { json in
                json.field("label", email.label)
                json.field("address", email.address)
            }
        }
    }

}
