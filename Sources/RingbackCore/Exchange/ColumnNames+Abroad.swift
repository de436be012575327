// Outlook's export columns in German, French, Spanish, Italian, Portuguese (of Portugal and of Brazil) and Dutch,
// folded like all column names.

extension ColumnNames {
    static let abroad: [String: Field] = {
        var all: [String: Field] = [:]
        for (label, names) in phonesAbroad { add(names, .phone(label: label)) }
        for (field, names) in textsAbroad { add(names, field) }
        add(mailsAbroad, .email)
        func add(_ names: String, _ field: Field) {
            for name in names.split(separator: ",") { all[NameFolding.sortKey(name.trimmingSpaces)] = field }
        }
        return all
    }()

    /// Any of these shows that Outlook wrote the file.
    static let signsOfOutlook: Set<String> = [
        "telefon geschaftlich", "telephone bureau", "telefono del trabajo", "telefono uff", "telefono ufficio",
        "telefono di lavoro", "telefone comercial", "telefone da empresa", "telefone emprego", "telefoon op werk",
        "telefoon zakelijk",
    ]

    private static let phonesAbroad: [(label: String, names: String)] = [
        (
            "work",
            """
            telefon geschaftlich, telefon geschaftlich 2, tel dienstlich, telephone bureau, telephone 2 bureau,
            telephone bureau 2, tel professionnel, telefono del trabajo, telefono del trabajo 2, telefono trabajo,
            telefono trabajo 2, telefono uff, telefono uff 2, telefono ufficio, telefono ufficio 2, ufficio, ufficio 2,
            telefono di lavoro, telefono di lavoro 2, telefono lavoro, telefone comercial, telefone comercial 2,
            telefone da empresa, telefone da empresa 2, telefone emprego, telefone emprego 2, telefone empresarial,
            telefone empresarial 2, fone comercial, fone comercial 2, telefoon op werk, telefoon op werk 2,
            telefoon zakelijk, telefoon zakelijk 2, telefoon werk
            """
        ),
        (
            "home",
            """
            telefon privat, telefon privat 2, telephone domicile, telephone 2 domicile, telephone domicile 2,
            telephone personnel, telefono particular, telefono particular 2, particular 2, telefono ab, telefono ab 2,
            telefono abitazione, telefono abitazione 2, abitazione, abitazione 2, telefono di casa, telefono di casa 2,
            telefone residencial, telefone residencial 2, telefone de casa, telefone de casa 2, fone de casa,
            fone de casa 2, telefoon thuis, telefoon thuis 2, telefoon prive
            """
        ),
        (
            "mobile",
            """
            mobiltelefon, mobiltelefon 2, mobil tel nr, tel mobile, telephone mobile, telefono movil, movil, cellulare,
            telefono cellulare, telefono mobile, telemovel, telefone celular, telefone movel, celular, mobiele telefoon
            """
        ),
        (
            "main",
            """
            telefon firma, hauptrufnummer firma, telephone societe, telefono principal de la compania,
            telefono principal de la organizacion, numero de centralita, numero de centralita de la organizacion,
            telefono principale societa, telefone principal da empresa, hoofdtelefoonnummer bedrijf,
            hoofdnummer bedrijf, hoofdtelefoon bedrijf
            """
        ),
        (
            "assistant",
            """
            telefon assistent, telephone de lassistante, telephone de lassistant, telefono del ayudante,
            telefono del asistente, telefono assistente, telefono dellassistente, telefone do assistente,
            fone do assistente, telefoon assistent
            """
        ),
        (
            "car",
            """
            autotelefon, telephone voiture, telefono del automovil, telefono auto, telefono dellauto,
            telefone do carro, telefone do automovel, fone do carro, autotelefoon
            """
        ),
        (
            "other",
            """
            weiteres telefon, autre telephone, telephone autre, otro telefono, altro telefono, outro telefone,
            outro fone, andere telefoon
            """
        ),
        (
            "work fax",
            """
            fax geschaftlich, telecopie bureau, fax del trabajo, fax uff, fax ufficio, fax di lavoro, fax comercial,
            fax da empresa, fax emprego, fax op werk, fax zakelijk
            """
        ),
        (
            "home fax",
            """
            fax privat, telecopie domicile, fax particular, fax ab, fax abitazione, fax di casa, fax residencial,
            fax de casa, fax thuis
            """
        ),
        (
            "fax",
            "weiteres fax, autre telecopie, telecopie autre, otro fax, altro fax, fax altro, outro fax, andere fax"
        ),
        (
            "primary",
            """
            haupttelefon, telephone principal, telefono principal, telefono principale, telefone principal,
            fone primario, hoofdtelefoon
            """
        ),
        (
            "callback",
            """
            ruckmeldung, rappel, devolucion de llamada, richiamata, numero da richiamare, retorno de chamada,
            chamada de retorno, terugbellen
            """
        ),
        ("pager", "recepteur de radiomessagerie, localizador, cercapersone, numero cercapersone, semafoon"),
    ]

    private static let textsAbroad: [(field: Field, names: String)] = [
        (.honorific, "anrede, civilite, tratamiento, trato, aanhef"),
        (.firstName, "vorname, prenom, nombre, nome, primeiro nome, nome proprio, voornaam"),
        (
            .middleName,
            "weitere vornamen, deuxieme prenom, segundo nombre, secondo nome, nome do meio, segundo nome, middelste naam"
        ),
        (.lastName, "nachname, nom, apellidos, cognome, sobrenome, ultimo nome, apelido, achternaam"),
        (.suffix, "suffixe, sufijo, suffisso, sufixo, achtervoegsel"),
        (.company, "firma, societe, compania, organizacion, societa, azienda, empresa, bedrijf"),
        (.department, "abteilung, service, departamento, reparto, ufficio o reparto, afdeling"),
        (.jobTitle, "position, fonction, titre professionnel, puesto, cargo, posizione, qualifica, funcao, functie"),
        (.note, "notizen, notas, observacoes, anotacoes, notities"),
    ]

    private static let mailsAbroad = """
        emailadresse, email 2 adresse, email 3 adresse, adresse de messagerie, adresse de messagerie 2,
        adresse de messagerie 3, direccion de correo electronico, direccion de correo electronico 2,
        direccion de correo electronico 3, direccion del correo electronico 2, direccion del correo electronico 3,
        indirizzo posta elettronica, indirizzo posta elettronica 2, indirizzo posta elettronica 3,
        indirizzo di posta elettronica, indirizzo di posta elettronica 2, indirizzo di posta elettronica 3,
        indirizzo email, indirizzo email 2, indirizzo email 3, endereco de email, endereco de email 2,
        endereco de email 3, endereco de correio eletronico, endereco de correio eletronico 2,
        endereco de correio electronico, endereco de correio electronico 2, emailadres, emailadres 2, emailadres 3,
        email 2 adres, email 3 adres, email 2adres, email 3adres
        """
}
