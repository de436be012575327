import RingbackWords

/// The editable fields of a contact.
struct ContactFields: Sendable {
    var name = ""
    var honorific = ""
    var pronunciation = ""
    var isConfirmed = false
    var isPronunciationConfirmed = false
    var company = ""
    var timeZone = ""
    var country = ""
    var note = ""
    var holder = ""
    var numbers: [Number] = []
    var emails: [Email] = []

    /// What is edited at a time. A form sends the whole part, and what stands in the other stays.
    enum Part: String, Sendable {
        case who, numbers
    }

    struct Number: Sendable {
        var label: String
        var number: String
        var bestHours = ""
        var isPrimary = false
        var isWrong = false
        var isShared = false
        /// Its position among the contact's numbers, so that unchanged ones stay as they were given.
        var place: Int?
        /// "wrong since Nov 3".
        var problem: String?
    }

    struct Email: Sendable {
        var label: String
        var address: String
    }
}

extension ContactFields {
    /// The form for a new contact.
    func newForm(holders: [Choice], _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.contacts)">\(frame.token)\
        \(nameField)\(numberFields)\(whoFields(holders))\
        <div class="row"><button class="button main">\(say("Add contact"))</button></div></form>
        """
    }

    /// One part of a known contact, hidden until somebody asks for it.
    func form(
        _ part: Part, id: String, version: Int, holders: [Choice], problem: Phrase?, isOpen: Bool, _ frame: Frame
    ) -> HTML {
        """
        <form class="\(isOpen ? "form" : "edit")" id="\(literal: part.anchor)" method="post" \
        action="\(Paths.contact(id))">\
        \(frame.token)\(Parts.problem(problem))\
        <input type="hidden" name="version" value="\(version)">\
        <input type="hidden" name="part" value="\(part.rawValue)">\
        \(part == .who ? "\(nameField)\(whoFields(holders))" : numberFields)\
        <div class="row"><button class="button main">\(say("Save"))</button>\
        <a class="button quiet" href="\(isOpen ? Paths.contact(id).text : "#main")">\(say("Cancel"))</a></div></form>
        """
    }

    private var nameField: HTML { Parts.field(say("Name"), name: "name", value: name, required: true) }

    private func whoFields(_ holders: [Choice]) -> HTML {
        """
        \(Parts.field(
            say("Pronunciation"), name: "pronunciation", value: pronunciation, hint: say("shi-VAWN nee VREE-in")))\
        \(Parts.check(say("Spelling confirmed by the contact"), name: "confirmed", isOn: isConfirmed))\
        \(Parts.check(
            say("Pronunciation confirmed by the contact"), name: "said", isOn: isPronunciationConfirmed))\
        \(Parts.field(say("Mr, Ms, Dr …"), name: "honorific", value: honorific))\
        \(Parts.field(say("Company"), name: "company", value: company))\
        \(Parts.field(
            say("Time zone"), name: "timeZone", value: timeZone,
            hint: say("Europe/Dublin; leave empty for the office’s")))\
        \(Parts.field(say("Country"), name: "country", value: country, hint: say("IE; leave empty for the office’s")))\
        \(Parts.select(
            say("Holds the account"), name: "holder", options: [Choice(value: "", title: say("nobody"))] + holders,
            chosen: holder))\
        \(Parts.textArea(say("Notes"), name: "note", value: note, hint: say("Everybody in the office can see it.")))
        """
    }

    private var numberFields: HTML {
        """
        <fieldset class="on"><legend>\(say("Numbers"))</legend>\(each: numberRows, Self.numberRow)\
        \(when: numbers.contains(where: \.isPrimary), noPrimary)</fieldset>
        <fieldset class="on"><legend>\(say("Mail"))</legend>\(each: emailRows, Self.emailRow)</fieldset>
        """
    }

    /// The existing numbers, and two empty rows for more.
    private var numberRows: [(index: Int, number: Number)] {
        let empty = Number(label: "", number: "")
        return (numbers + [empty, empty]).enumerated().map { ($0.offset + 1, $0.element) }
    }

    private static func numberRow(_ row: (index: Int, number: Number)) -> HTML {
        """
        <div class="pair"><input class="field" name="label" value="\(row.number.label)" \
        placeholder="\(say("Office, mobile …"))" \
        aria-label="\(say("Label of number \(row.index)"))" autocomplete="off" dir="auto">\
        <input class="field" name="number" value="\(row.number.number)" type="tel" placeholder="\(say("Number"))" \
        aria-label="\(say("Number \(row.index)"))" autocomplete="off">\
        <input class="field" name="hours" value="\(row.number.bestHours)" placeholder="\(say("Best hours"))" \
        aria-label="\(say("Best hours of number \(row.index)"))" autocomplete="off" dir="auto">\
        <input type="hidden" name="place" value="\(row.number.place.map { String($0) } ?? "")">\
        <span class="row"><label class="check"><input type="radio" name="primary" value="\(row.index)"\
        \(flag: "checked", row.number.isPrimary)> \(say("first to try"))</label> \
        <label class="check"><input type="checkbox" name="wrong" value="\(row.index)"\
        \(flag: "checked", row.number.isWrong)> \
        \(row.number.problem.map { Phrase(verbatim: $0) } ?? say("wrong"))</label> \
        <label class="check"><input type="checkbox" name="shared" value="\(row.index)"\
        \(flag: "checked", row.number.isShared)> \(say("shared line"))</label></span></div>

        """
    }

    private var noPrimary: HTML {
        """
        <label class="check"><input type="radio" name="primary" value="0"> \
        \(say("no preferred number"))</label>
        """
    }

    private var emailRows: [(index: Int, email: Email)] {
        (emails + [Email(label: "", address: "")]).enumerated().map { ($0.offset + 1, $0.element) }
    }

    private static func emailRow(_ row: (index: Int, email: Email)) -> HTML {
        """
        <div class="pair"><input class="field" name="email.label" value="\(row.email.label)" \
        placeholder="\(say("Work, home …"))" aria-label="\(say("Label of email address \(row.index)"))" \
        autocomplete="off" dir="auto">\
        <input class="field" name="email" value="\(row.email.address)" placeholder="\(say("Address"))" \
        aria-label="\(say("Email address \(row.index)"))" autocomplete="off"></div>

        """
    }
}

extension ContactFields.Part {
    /// Where its form stands on the page.
    fileprivate var anchor: StaticString {
        switch self {
        case .who: "edit"
        case .numbers: "edit-numbers"
        }
    }
}
