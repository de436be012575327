import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

// How the API gives and takes contacts.
extension Shapes {
    static let contact = Shape<Contact>("Contact", version: { $0.version }) {
        Field("id") { $0.id }
        Field("version") { $0.version }
        Field("name") { $0.name }
        Field("company") { $0.company }
        Field("honorific") { $0.honorific }
        Field("pronunciation") { $0.pronunciation }
        Field("spellingConfirmed") { $0.spellingConfirmed != nil }
        Field("pronunciationConfirmed") { $0.pronunciationConfirmed != nil }
        Field("timeZone") { $0.timeZone }
        Field("country", "Two letters; empty for the office’s own.") { $0.country }
        Field("note") { $0.note }
        Field("holder", "Who holds the account.") { $0.holder }
        Field.all(of: addresses) { $0 }
    }

    /// Where a contact is to be reached.
    static let addresses = Shape<Contact> {
        Field("numbers", number, upTo: 100) { $0.numbers }
        Field("emails", email, upTo: 100) { $0.emails }
    }

    private static let number = Shape<Contact.Number>("Number") {
        Field("label") { $0.label }
        Field("number", "E.164, when it could be read.") { $0.e164 }
        Field("numberText", "As it was typed.") { $0.asGiven }
        Field("extension") { $0.ext }
        Field("primary", "The preferred number.") { $0.isPrimary }
        Field("bestHours", "When it is answered, in somebody’s words.") { $0.bestHours }
        Field("wrongSince") { $0.invalidSince }
        Field("shared", "A switchboard or a household: it identifies nobody.") { $0.isShared }
    }

    private static let email = Shape<Contact.Email>("EmailAddress") {
        Field("label") { $0.label }
        Field("address") { $0.address }
    }

    static let contacts = Shape<(contacts: [ListedContact], next: String?)>(
        capacity: { 1024 + $0.contacts.count * 400 }
    ) {
        Field("contacts", found, upTo: 1000) { $0.contacts }
        Field.next { $0.next }
    }

    private static let found = Shape<ListedContact>("FoundContact") {
        Field.all(of: contact) { $0.contact }
        Field(
            "why", as: .word(ContactHit.Why.allCases.map(\.rawValue) + ["listed"]),
            "number: exactly this one; part: letters in the middle of a word."
        ) { $0.hit?.why.rawValue ?? "listed" }
        Field("calledAt", "For recent callers.") { $0.hit?.called }
    }
}

/// A contact in a list, and what it was found by, where anything was looked for.
typealias ListedContact = (contact: Contact, hit: ContactHit?)

extension ContactDraft {
    static let input = Input<Changes<Self>>.named("ContactDraft", .changes([name.required] + fields))
    static let patch = Input<Changes<Self>>.named("ContactPatch", .changes([name] + fields))

    private static let name = DraftField<Self>("name", \.name, .text(TextLimit.name, atLeast: 1))

    private static let fields: [DraftField<Self>] = [
        DraftField("company", \.company, .name), DraftField("honorific", \.honorific, .text(TextLimit.line)),
        DraftField("pronunciation", \.pronunciation, .name),
        DraftField("spellingConfirmed", \.spellingConfirmed, .boolean),
        DraftField("pronunciationConfirmed", \.pronunciationConfirmed, .boolean),
        DraftField(
            "country", \.country, .text(2),
            "Two letters, such as DE: numbers without a country code are read as its own."),
        DraftField("note", \.note, .text(TextLimit.note)),
        DraftField("timeZone", \.timeZone, .nullable(.text(.zone)), "Such as Europe/Berlin."),
        DraftField("holder", \.holder, .nullable(.id)),
        DraftField("numbers", .array(.changes(Number.fields), upTo: mostNumbers)) { draft, numbers in
            let known = draft.numbers
            // An existing number keeps what the body does not mention.
            draft.numbers = try numbers.map { number in
                let new = try number.applied(to: Number(label: "", text: ""))
                return try known.first { $0.text == new.text }.map { try number.applied(to: $0) } ?? new
            }
        },
        DraftField(
            "emails", \.emails,
            .array(
                .object(.optional("label", .text(TextLimit.line), or: ""), .required("address", .text(.email))) {
                    Contact.Email(label: $0, address: $1)
                }, upTo: mostEmails)),
    ]
}

extension ContactDraft.Number {
    fileprivate static let fields: [DraftField<Self>] = [
        DraftField("label", \.label, .text(TextLimit.line)), DraftField("number", \.text, .phone).required,
        DraftField("extension", \.ext, .text(20), "Digits to dial once it answers."),
        DraftField("primary", \.isPrimary, .boolean), DraftField("bestHours", \.bestHours, .text(TextLimit.line)),
        DraftField("wrongSince", \.invalidSince, .nullable(.time)), DraftField("shared", \.isShared, .boolean),
    ]
}
