import RingbackCore
import RingbackDesk
import RingbackWords

extension ContactFields {
    init(_ contact: Contact, _ say: Wording) {
        self.init(
            name: contact.name, honorific: contact.honorific, pronunciation: contact.pronunciation,
            isConfirmed: contact.spellingConfirmed != nil,
            isPronunciationConfirmed: contact.pronunciationConfirmed != nil, company: contact.company,
            timeZone: contact.timeZone ?? "", country: contact.country, note: contact.note,
            holder: contact.holder?.text ?? "",
            numbers: contact.numbers.enumerated().map { place, number in
                Number(
                    label: number.label, number: say.numbers.text(number), bestHours: number.bestHours,
                    isPrimary: number.isPrimary, isWrong: number.invalidSince != nil, isShared: number.isShared,
                    place: place,
                    problem: number.invalidSince.map { say("wrong since \(say.day($0))") })
            },
            emails: contact.emails.map { Email(label: $0.label, address: $0.address) })
    }

    /// As typed; what is not in the part that was edited is as it stands.
    init(_ form: Fields, known: Self) {
        let typed = Self(form)
        switch form.word("part") as Part? {
        case .who:
            self = typed
            (numbers, emails) = (known.numbers, known.emails)
        case .numbers:
            self = known
            (numbers, emails) = (typed.numbers, typed.emails)
        case nil: self = typed
        }
    }

    /// As typed.
    init(_ form: Fields) {
        self.init(
            name: form["name"], honorific: form["honorific"], pronunciation: form["pronunciation"],
            isConfirmed: form.isOn("confirmed"), isPronunciationConfirmed: form.isOn("said"),
            company: form["company"], timeZone: form["timeZone"], country: form["country"], note: form["note"],
            holder: form["holder"],
            numbers: Number.all(form).filter { !($0.label.isEmpty && $0.number.isEmpty && $0.bestHours.isEmpty) },
            emails: zip(form.all("email.label"), form.all("email")).filter { !($0.isEmpty && $1.isEmpty) }
                .map { Email(label: $0, address: $1) })
    }
}

extension ContactFields.Number {
    /// For a new contact whose number is known.
    static func first(_ number: String) -> [Self] {
        number.isEmpty ? [] : [Self(label: "", number: number)]
    }

    /// Every row of the form, including empty ones.
    fileprivate static func all(_ form: Fields) -> [Self] {
        let (labels, hours, places) = (form.all("label"), form.all("hours"), form.all("place"))
        let (wrong, shared) = (Set(form.all("wrong")), Set(form.all("shared")))
        return form.all("number").enumerated().map { row, number in
            func text(_ texts: [String]) -> String { texts.indices.contains(row) ? texts[row] : "" }
            return Self(
                label: text(labels), number: number, bestHours: text(hours),
                isPrimary: form["primary"] == String(row + 1), isWrong: wrong.contains(String(row + 1)),
                isShared: shared.contains(String(row + 1)), place: Int(text(places)))
        }
    }
}

extension ContactDraft {
    /// The form's content, without rows that have no number.
    /// - Parameter known: the contact as shown in the form. Numbers unchanged there stay as they were given, and so
    ///   does all that is not in the part which was edited.
    init(_ form: Fields, known: Contact? = nil, _ say: Wording) {
        let part: ContactFields.Part? = form.word("part")
        self.init(whole: form, known: known, say)
        guard let part, let known else { return }
        let (typed, old) = (self, ContactDraft(known))
        switch part {
        case .who: (numbers, emails) = (old.numbers, old.emails)
        case .numbers:
            self = old
            (numbers, emails) = (typed.numbers, typed.emails)
        }
    }

    private init(whole form: Fields, known: Contact?, _ say: Wording) {
        let fields = ContactFields(form)
        self.init(
            name: fields.name, company: fields.company, honorific: fields.honorific,
            pronunciation: fields.pronunciation, spellingConfirmed: fields.isConfirmed,
            pronunciationConfirmed: fields.isPronunciationConfirmed, timeZone: form.text("timeZone"),
            country: fields.country, note: fields.note, holder: form.id("holder"),
            numbers: fields.numbers.filter { !$0.number.isEmpty }.map { Number($0, known: known, say) },
            emails: fields.emails.filter { !$0.address.isEmpty }.map { .init(label: $0.label, address: $0.address) })
    }
}

extension ContactDraft.Number {
    fileprivate init(_ row: ContactFields.Number, known: Contact?, _ say: Wording) {
        let old = row.place.flatMap { place in
            known?.numbers.indices.contains(place) == true ? known?.numbers[place] : nil
        }
        let isSame = old.map { say.numbers.text($0) == row.number } ?? false
        self = isSame ? old.map(Self.init) ?? .init(label: "", text: "") : .init(label: "", text: row.number)
        (label, bestHours, isPrimary, isShared) = (row.label, row.bestHours, row.isPrimary, row.isShared)
        invalidSince = row.isWrong ? (isSame ? old?.invalidSince : nil) ?? say.now : nil
    }
}
