/// Known column names, compared after folding with ``NameFolding/sortKey(_:)``: `E-mail 1 - Value` is `email 1 value`,
/// `Teléfono` is `telefono`.
enum ColumnNames {
    typealias Field = ContactColumns.Field

    static func field(of name: String, origin: ContactColumns.Origin, shown: String) -> Field? {
        if let field = numbered(name) { return field }
        if let field = named[name] { return field }
        if origin == .outlook, let field = outlook[name] { return field }
        if let field = abroad[name] { return field }
        if origin != .ringback, isCountry(shown) { return .country }
        if origin == .hubspot, let field = hubspot[name] { return field }
        if origin == .sheet || origin == .hubspot || origin == .outlook {
            if let field = sheet[name], origin != .outlook || field == .email { return field }
            let words = name.split(separator: " ")
            if words.contains(where: { phoneWords.contains(String($0)) }) {
                return .phone(label: label(fromHeader: shown))
            }
        }
        return nil
    }

    /// Google's pairs, `Phone 2 - Type` or `- Label` and `Phone 2 - Value`, and its address lists.
    private static func numbered(_ name: String) -> Field? {
        let words = name.split(separator: " ")
        guard words.count == 3, let number = Int(words[1]), (1...100).contains(number) else { return nil }
        let part: ContactColumns.Part? =
            switch words[2] {
            case "value": .value
            case "type", "label": .label
            case "written": .written
            case "extension": .ext
            case "hours": .hours
            case "primary": .primary
            case "wrongsince": .wrongSince
            case "shared": .shared
            default: nil
            }
        switch (words[0], words[2]) {
        case ("phone", _): return part.map { .phoneOf(number, $0) }
        case ("email", "value"), ("email", "type"), ("email", "label"): return part.map { .emailOf(number, $0) }
        case ("organization", "name") where number == 1: return .company
        default: return nil
        }
    }

    private static let named: [String: Field] = [
        "name": .name, "full name": .name, "display name": .name, "first name": .firstName, "given name": .firstName,
        "middle name": .middleName, "additional name": .middleName, "last name": .lastName, "family name": .lastName,
        "surname": .lastName, "name prefix": .honorific, "name suffix": .suffix, "suffix": .suffix,
        "file as": .fallbackName, "nickname": .fallbackName, "organization name": .company, "company": .company,
        "notes": .note, "note": .note, "yomi name": .pronunciation, "phonetic name": .pronunciation,
        "given name yomi": .firstPronunciation, "given yomi": .firstPronunciation,
        "phonetic first name": .firstPronunciation, "family name yomi": .lastPronunciation,
        "surname yomi": .lastPronunciation, "phonetic last name": .lastPronunciation, "email address": .email,
        "email 2 address": .email, "email 3 address": .email, "ringback id": .id,
        "spelling confirmed": .spellingConfirmed, "pronunciation confirmed": .pronunciationConfirmed,
        "time zone": .timeZone, "country": .country, "department": .department, "job title": .jobTitle,
        "organization department": .department, "organization title": .jobTitle,
        "business phone": .phone(label: "work"), "business phone 2": .phone(label: "work"),
        "home phone": .phone(label: "home"), "home phone 2": .phone(label: "home"),
        "mobile phone": .phone(label: "mobile"), "company main phone": .phone(label: "main"),
        "assistants phone": .phone(label: "assistant"), "car phone": .phone(label: "car"),
        "other phone": .phone(label: "other"), "primary phone": .phone(label: "primary"),
        "callback": .phone(label: "callback"), "isdn": .phone(label: "ISDN"), "radio phone": .phone(label: "radio"),
        "pager": .phone(label: "pager"), "business fax": .phone(label: "work fax"),
        "home fax": .phone(label: "home fax"), "other fax": .phone(label: "fax"),
        "ttytdd phone": .phone(label: "text telephone"), "tty tdd phone": .phone(label: "text telephone"),
    ]

    /// In Outlook a title precedes the name; elsewhere it is a position.
    private static let outlook: [String: Field] = [
        "title": .honorific, "titre": .honorific, "titulo": .honorific, "titolo": .honorific, "titel": .honorific,
        "telex": .phone(label: "telex"), "particular": .phone(label: "home"),
    ]

    /// HubSpot's own names; the rest reads as a plain sheet.
    private static let hubspot: [String: Field] = [
        "associated company": .company, "company name": .company, "salutation": .honorific,
        "additional email addresses": .email, "work email": .email,
    ]

    /// Plain sheets with columns named by people.
    private static let sheet: [String: Field] = [
        "contact": .name, "contact name": .name, "customer": .name, "client": .name, "caller": .name, "person": .name,
        "first": .firstName, "firstname": .firstName, "forename": .firstName, "last": .lastName, "lastname": .lastName,
        "prefix": .honorific, "honorific": .honorific, "salutation": .honorific, "pronunciation": .pronunciation,
        "organization": .company, "organisation": .company, "business": .company, "firm": .company,
        "employer": .company, "comment": .note, "comments": .note, "remarks": .note, "email": .email, "mail": .email,
        "number": .phone(label: ""), "phone": .phone(label: ""), "telephone": .phone(label: ""),
        "phone number": .phone(label: ""), "telephone number": .phone(label: ""), "tel": .phone(label: ""),
        // Spanish
        "nombre": .firstName, "nombre completo": .name, "apellido": .lastName, "apellidos": .lastName,
        "empresa": .company, "organizacion": .company, "tratamiento": .honorific, "pronunciacion": .pronunciation,
        "notas": .note, "correo": .email, "correo electronico": .email, "telefono": .phone(label: ""),
        // German
        "vorname": .firstName, "nachname": .lastName, "familienname": .lastName, "firma": .company,
        "unternehmen": .company, "anrede": .honorific, "aussprache": .pronunciation, "notiz": .note, "notizen": .note,
        "telefon": .phone(label: ""), "telefonnummer": .phone(label: ""), "rufnummer": .phone(label: ""),
        // French
        "prenom": .firstName, "nom": .lastName, "nom complet": .name, "societe": .company, "entreprise": .company,
        "civilite": .honorific, "remarque": .note, "courriel": .email,
    ]

    /// `Home Country/Region`, `Land/Region geschäftlich`, `Address 1 - Country`
    private static func isCountry(_ header: String) -> Bool {
        let words = header.split { !$0.isLetter }.map { NameFolding.sortKey(String($0)) }
        return words.contains(where: countryWords.contains) && !words.contains("code")
    }

    private static let countryWords: Set<String> = ["country", "land", "pays", "pais", "paese"]

    private static let phoneWords: Set<String> = [
        "phone", "telephone", "tel", "mobile", "cell", "cellphone", "cellular", "fax", "landline", "telefono", "movil",
        "celular", "telefon", "mobil", "handy", "festnetz", "portable", "mobiltelefon",
    ]

    /// `Work phone` labels its numbers `work`; `Mobile` stays `mobile`.
    private static func label(fromHeader header: String) -> String {
        let generic: Set<String> = ["phone", "telephone", "tel", "number", "no", "telefono", "telefon"]
        let words = header.lowercased().split { !$0.isLetter }.filter { !generic.contains(String($0)) }
        return String(words.joined(separator: " ").prefix(ContactRow.labelLimit))
    }
}
