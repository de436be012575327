import Foundation

/// The lines of a slip or form: `Caller: John Smith`, in four languages.
struct SlipFields: Sendable {
    enum Field: Hashable {
        case caller, firstName, lastName, from, phone, message, transcript, subject, forWhom, company, email, length
        case urgency, date, other
    }

    private var values: [Field: String] = [:]

    subscript(field: Field) -> String? { values[field] }

    /// Whether it has two of three: who, how to reach them, what they want.
    var isSlip: Bool {
        let says = [
            values[.caller] ?? values[.firstName] ?? values[.lastName],
            values[.phone] ?? values[.email],
            values[.message] ?? values[.subject],
        ]
        // "From: Marta Silva <…>" above "Message Body:", as web forms write it.
        if let from = values[.from], from.contains("@"), values[.message] != nil { return true }
        return says.compactMap { $0 }.count >= 2 && (values[.caller] ?? values[.firstName] ?? values[.phone]) != nil
    }

    init(_ text: String) {
        var open: Field?
        for line in MailLine.lines(of: text).prefix(400) {
            if let (field, value) = Self.field(in: line) {
                if let known = values[field], !known.isEmpty {
                    // The first value stays; a form repeats itself when it quotes itself.
                    open = nil
                } else {
                    values[field] = value
                    open = Self.isLong(field) || value.isEmpty ? field : nil
                }
            } else if let field = open {
                if !Self.isLong(field) {
                    if line.isBlank { continue }
                    values[field] = line.text.trimmingCharacters(in: .whitespaces)
                    open = nil
                } else if !line.isRule {
                    values[field] = [values[field] ?? "", line.text].filter { !$0.isEmpty }.joined(separator: "\n")
                }
            }
        }
        values = values.compactMapValues { value in
            let text = value.trimmingCharacters(in: .whitespacesAndNewlines)
            return text.isEmpty ? nil : text
        }
    }

    private static func isLong(_ field: Field) -> Bool { field == .message || field == .transcript }

    /// `Phone: 713 555 0142`, `Phone:` with the number below, `Phone<tab>713 555 0142`.
    private static func field(in line: MailLine) -> (Field, String)? {
        let text = line.text.trimmingCharacters(in: .whitespaces)
        guard let end = text.firstIndex(where: { $0 == ":" || $0 == "\t" || $0 == "=" }) else { return nil }
        let label = MailLine.fold(String(text[..<end])).trimmingCharacters(in: ["#", "-", "*", " ", ".", "•", "?"])
        guard label.count <= 40, let field = labels[label] else { return nil }
        let value = text[text.index(after: end)...].trimmingCharacters(in: [" ", "\t", "*", ":"])
        return (field, value)
    }

    private static let labels: [String: Field] = {
        let table: [(Field, [String])] = [
            (
                .caller,
                [
                    "caller", "caller name", "callers name", "caller's name", "name", "your name", "full name",
                    "contact", "contact name", "customer", "customer name", "client", "client name", "patient",
                    "patient name", "nombre", "su nombre", "nombre completo", "quien llama", "llamante", "nom",
                    "votre nom", "nom complet", "appelant", "anrufer", "ihr name", "vor- und nachname", "visitor",
                ]
            ),
            (.firstName, ["first name", "first", "given name", "nombre de pila", "prenom", "vorname"]),
            (.lastName, ["last name", "last", "surname", "family name", "apellido", "apellidos", "nachname"]),
            (.from, ["from", "caller id", "callerid", "caller-id", "cid", "de", "von", "llamada de", "call from"]),
            (
                .phone,
                [
                    "phone", "phone number", "phone no", "telephone", "telephone number", "tel", "callback",
                    "call back", "callback number", "call back number", "call-back number", "call back no", "number",
                    "caller number", "caller's number", "contact number", "mobile", "mobile number", "cell",
                    "cell phone", "your phone", "your phone number", "ph", "telefono", "numero", "numero de telefono",
                    "su telefono", "movil", "celular", "numero de telephone", "portable", "votre telephone",
                    "telefon", "telefonnummer", "rufnummer", "ruckrufnummer", "handy", "daytime phone", "ani",
                ]
            ),
            (
                .message,
                [
                    "message", "message body", "msg", "message text", "your message", "comments", "comment", "details",
                    "notes",
                    "note", "question", "inquiry", "enquiry", "how can we help", "how can we help you", "reason",
                    "reason for call", "reason for calling", "regarding", "re", "mensaje", "su mensaje", "motivo",
                    "motivo de la llamada", "comentarios", "votre message", "motif", "nachricht", "ihre nachricht",
                    "anliegen", "grund", "body",
                ]
            ),
            (
                .transcript,
                ["transcript", "transcription", "voicemail preview", "preview", "transcripcion", "transkript"]
            ),
            (.subject, ["subject", "topic", "about", "asunto", "sujet", "objet", "betreff", "thema"]),
            (
                .forWhom,
                [
                    "for", "to", "attn", "attention", "message for", "call for", "asked for", "recipient", "para",
                    "a la atencion de", "pour", "fur", "an", "a l'attention de", "person called", "account",
                ]
            ),
            (
                .company,
                [
                    "company", "company name", "organization", "organisation", "business", "empresa", "compania",
                    "firma", "unternehmen", "entreprise", "societe",
                ]
            ),
            (
                .email,
                [
                    "email", "e-mail", "email address", "e-mail address", "your email", "correo", "correo electronico",
                    "courriel", "e-mail-adresse", "adresse e-mail", "mail",
                ]
            ),
            (
                .length,
                ["length", "duration", "message length", "duracion", "dauer", "lange", "duree", "call duration"]
            ),
            (
                .urgency,
                ["urgent", "priority", "urgency", "urgente", "prioridad", "priorite", "dringend", "dringlichkeit"]
            ),
            (
                .date,
                [
                    "date", "time", "received", "date/time", "call time", "sent", "fecha", "hora", "recibido", "heure",
                    "recu", "datum", "uhrzeit", "zeit", "empfangen", "taken by", "operator", "agent", "taken",
                    "time of call", "call date",
                ]
            ),
            (
                .other,
                [
                    "mailbox", "extension", "ext", "buzon", "page", "url", "ip", "ip address", "referrer", "user agent",
                    "message id", "message number", "ticket", "form", "site", "did", "line",
                ]
            ),
        ]
        var labels: [String: Field] = [:]
        for (field, names) in table { for name in names { labels[name] = field } }
        return labels
    }()
}
