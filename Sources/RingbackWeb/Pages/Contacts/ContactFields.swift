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
    /// The form for a contact; without an id, for a new one.
    func form(id: String?, version: Int, holders: [Choice], _ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(id.map(Paths.contact) ?? Paths.contacts)">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">
        <div class="cols">\(Parts.field(say("Name"), name: "name", value: name, required: true))\
        \(Parts.field(
            say("How to say it"), name: "pronunciation", value: pronunciation, hint: say("shi-VAWN nee VREE-in")))\
        \(Parts.field(say("Mr, Ms, Dr …"), name: "honorific", value: honorific))\
        \(Parts.field(say("Company"), name: "company", value: company))\
        \(Parts.field(
            say("Time zone"), name: "timeZone", value: timeZone, hint: say("Europe/Dublin; empty: the office’s own")))\
        \(Parts.field(say("Country"), name: "country", value: country, hint: say("IE; empty: the office’s own")))\
        \(Parts.select(
            say("Holds the account"), name: "holder", options: [Choice(value: "", title: say("nobody"))] + holders,
            chosen: holder))\
        </div>
        <p><label class="check"><input type="checkbox" name="confirmed" value="true"\(flag: "checked", isConfirmed)> \
        \(say("The spelling is confirmed: they spelt it themselves"))</label></p>
        <p><label class="check"><input type="checkbox" name="said" value="true"\
        \(flag: "checked", isPronunciationConfirmed)> \
        \(say("So is how to say it: they said it themselves"))</label></p>
        <fieldset><legend>\(say("Numbers"))</legend>\(each: numberRows, Self.numberRow)\
        \(when: numbers.contains(where: \.isPrimary), noPrimary)</fieldset>
        <fieldset><legend>\(say("Mail"))</legend>\(each: emailRows, Self.emailRow)</fieldset>
        \(Parts.textArea(say("Remark"), name: "note", value: note, hint: say("Everybody in the office sees it.")))
        <button class="button main">\(id == nil ? say("Add the contact") : say("Save"))</button></form>
        """
    }

    /// The existing numbers, and two empty rows for more.
    private var numberRows: [(index: Int, number: Number)] {
        let empty = Number(label: "", number: "")
        return (numbers + [empty, empty]).enumerated().map { ($0.offset + 1, $0.element) }
    }

    private static func numberRow(_ row: (index: Int, number: Number)) -> HTML {
        """
        <div class="pair number-row"><input class="field" name="label" value="\(row.number.label)" \
        placeholder="\(say("Office, mobile …"))" \
        aria-label="\(say("Label of number \(row.index)"))" autocomplete="off" dir="auto">\
        <input class="field" name="number" value="\(row.number.number)" type="tel" placeholder="\(say("Number"))" \
        aria-label="\(say("Number \(row.index)"))" autocomplete="off">\
        <input class="field" name="hours" value="\(row.number.bestHours)" placeholder="\(say("Best hours"))" \
        aria-label="\(say("Best hours of number \(row.index)"))" autocomplete="off" dir="auto">\
        <input type="hidden" name="place" value="\(row.number.place.map { String($0) } ?? "")">\
        <span class="marks"><label class="check"><input type="radio" name="primary" value="\(row.index)"\
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
        \(say("none of them is the first to try"))</label>
        """
    }

    private var emailRows: [(index: Int, email: Email)] {
        (emails + [Email(label: "", address: "")]).enumerated().map { ($0.offset + 1, $0.element) }
    }

    private static func emailRow(_ row: (index: Int, email: Email)) -> HTML {
        """
        <div class="pair"><input class="field" name="email.label" value="\(row.email.label)" \
        placeholder="\(say("Work, home …"))" aria-label="\(say("Label of mail address \(row.index)"))" \
        autocomplete="off" dir="auto">\
        <input class="field" name="email" value="\(row.email.address)" placeholder="\(say("Address"))" \
        aria-label="\(say("Mail address \(row.index)"))" autocomplete="off"></div>

        """
    }
}
