import RingbackCore
import RingbackWords
import Testing

@Suite("Columns of contact files")
struct ContactColumnsTests {
    private func drafts(_ text: String) throws -> (
        columns: ContactColumns, drafts: [ContactRow], problems: [RowProblem]
    ) {
        let reader = try CSVReader(Array(text.utf8))
        let columns = try ContactColumns(header: reader.header)
        var drafts: [ContactRow] = []
        var problems: [RowProblem] = []
        for row in reader {
            switch row {
            case .problem(let problem): problems.append(problem)
            case .cells(let cells, let line):
                do throws(RowProblem) {
                    drafts.append(try columns.contact(from: cells, line: line))
                } catch {
                    problems.append(error)
                }
            }
        }
        return (columns, drafts, problems)
    }

    private func numbers(_ draft: ContactRow) -> [String] { draft.numbers.map { "\($0.label): \($0.text)" } }

    @Test("Google's current export is read")
    func google() throws {
        let text = """
            First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,\
            Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,\
            Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value
            Máire,,Ní Bhriain,MAW-ra,,nee VREE-an,Dr.,,,,Tara Ltd,CEO,,,"Met in Cork,\nlikes tea",,* myContacts,* ,\
            maire@example.com,Mobile,+353 86 123 4567,* Work,+353 1 234 5678 ::: +353 1 234 5679
            ,,,,,,,,,,Acme GmbH,,,,,,* myContacts,,,Work,030 12345678,,
            """
        let (columns, drafts, problems) = try drafts(text)
        #expect(columns.origin == .google)
        #expect(columns.unused.contains("Photo"))
        #expect(columns.unused.contains("Birthday"))
        #expect(problems.isEmpty)
        let maire = try #require(drafts.first)
        #expect(maire.name == "Máire Ní Bhriain")
        #expect(maire.honorific == "Dr.")
        #expect(maire.pronunciation == "MAW-ra nee VREE-an")
        #expect(maire.company == "Tara Ltd")
        #expect(maire.note == "Met in Cork,\nlikes tea\nTitle: CEO")
        #expect(maire.emails.map(\.address) == ["maire@example.com"])
        #expect(
            numbers(maire) == ["mobile: +353 86 123 4567", "work: +353 1 234 5678", "work: +353 1 234 5679"])
        #expect(drafts[1].name == "Acme GmbH")
    }

    @Test("Google's old export is read")
    func oldGoogle() throws {
        let text = """
            Name,Given Name,Additional Name,Family Name,Yomi Name,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,\
            Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name
            太郎 山田,太郎,,山田,やまだ たろう,,* My Contacts,* Home,t@example.jp,Mobile,090-1234-5678,,東京商事
            Madonna,,,,,,,,,Home,+1 212 555 0100,,
            """
        let (columns, drafts, _) = try drafts(text)
        #expect(columns.origin == .google)
        #expect(drafts[0].name == "山田 太郎")
        #expect(drafts[0].pronunciation == "やまだ たろう")
        #expect(drafts[0].company == "東京商事")
        #expect(drafts[1].name == "Madonna")
        #expect(numbers(drafts[1]) == ["home: +1 212 555 0100"])
    }

    @Test("Outlook's export is read: titles, a dozen telephones, faxes")
    func outlook() throws {
        let text = """
            "Title","First Name","Middle Name","Last Name","Suffix","Company","Job Title","Assistant's Phone",\
            "Business Fax","Business Phone","Business Phone 2","Company Main Phone","Home Phone","Mobile Phone",\
            "E-mail Address","Notes"
            "Ms.","Ann","B.","Lee","Jr.","Lee & Co","Director","+1 212 555 0101","+1 212 555 0102","+1 212 555 0103",\
            "+1 212 555 0104","+1 212 555 0105","","+1 212 555 0107","ann@example.com","x"
            """
        let (columns, drafts, _) = try drafts(text)
        #expect(columns.origin == .outlook)
        #expect(columns.unused.isEmpty)
        let ann = try #require(drafts.first)
        #expect(ann.name == "Ann B. Lee Jr.")
        #expect(ann.honorific == "Ms." && ann.note == "x\nTitle: Director")
        #expect(
            numbers(ann) == [
                "assistant: +1 212 555 0101", "work fax: +1 212 555 0102", "work: +1 212 555 0103",
                "work: +1 212 555 0104", "main: +1 212 555 0105", "mobile: +1 212 555 0107",
            ])
    }

    @Test(
        "Outlook's export is read in other languages",
        arguments: [
            ("Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Fax geschäftlich,Telefon geschäftlich,"
                + "Telefon privat,Mobiltelefon,Haupttelefon,E-Mail-Adresse,E-Mail 2: Adresse,Notizen"),
            ("Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Télécopie (bureau),Téléphone (bureau),"
                + "Téléphone (domicile),Tél. mobile,Téléphone principal,Adresse de messagerie,"
                + "Adresse de messagerie 2,Notes"),
            ("Tratamiento,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Fax del trabajo,"
                + "Teléfono del trabajo,Particular,Móvil,Teléfono principal,Dirección de correo electrónico,"
                + "Dirección del correo electrónico 2,Notas"),
            ("Titolo,Nome,Secondo nome,Cognome,Suffisso,Società,Reparto,Fax (uff.),Telefono (uff.),Telefono (ab.),"
                + "Cellulare,Telefono principale,Indirizzo di posta elettronica,"
                + "Indirizzo di posta elettronica 2,Note"),
            ("Título,Nome,Segundo nome,Sobrenome,Sufixo,Empresa,Departamento,Fax comercial,Telefone comercial,"
                + "Telefone residencial,Telefone celular,Telefone principal,Endereço de email,"
                + "Endereço de email 2,Anotações"),
            ("Titel,Voornaam,Middelste naam,Achternaam,Achtervoegsel,Bedrijf,Afdeling,Fax op werk,"
                + "Telefoon op werk,Telefoon thuis,Mobiele telefoon,Hoofdtelefoon,E-mailadres,"
                + "E-mail 2-adres,Notities"),
        ])
    func outlookAbroad(header: String) throws {
        let (columns, rows, problems) = try drafts(
            header + "\nDr.,Ann,B.,Lee,Jr.,Lee & Co,Sales,+1 1,+1 2,+1 3,+1 4,+1 5,a@lee.example,b@lee.example,mornings"
        )
        #expect(columns.origin == .outlook && problems.isEmpty)
        #expect(columns.unused.isEmpty)
        let ann = try #require(rows.first)
        #expect(ann.name == "Ann B. Lee Jr." && ann.honorific == "Dr." && ann.company == "Lee & Co")
        #expect(numbers(ann) == ["work fax: +1 1", "work: +1 2", "home: +1 3", "mobile: +1 4", "primary: +1 5"])
        #expect(
            ann.emails.map(\.address) == ["a@lee.example", "b@lee.example"] && ann.note == "mornings\nDepartment: Sales"
        )
    }

    @Test(
        "Plain sheets are read in several languages",
        arguments: [
            ("Name,Phone,Mobile", "Ann Lee,1234,5678", "Ann Lee", [": 1234", "mobile: 5678"]),
            ("first;last;company;work phone", "Ann;Lee;Acme;1234", "Ann Lee", ["work: 1234"]),
            (
                "Nombre,Apellidos,Teléfono,Móvil", "Ana,García López,1234,5678", "Ana García López",
                [": 1234", "mobile: 5678"]
            ),
            ("Vorname;Nachname;Firma;Telefon", "Jörg;Weiß;AG;1234", "Jörg Weiß", [": 1234"]),
            ("Customer\tTel. No.\tFax", "Ann Lee\t1234\t5678", "Ann Lee", [": 1234", "fax: 5678"]),
        ])
    func plain(header: String, row: String, name: String, expected: [String]) throws {
        let (columns, drafts, problems) = try drafts(header + "\n" + row)
        #expect(columns.origin == .sheet)
        #expect(problems.isEmpty)
        #expect(drafts.map(\.name) == [name])
        #expect(drafts.map(numbers) == [expected])
    }

    @Test("A file that is not a contact list is refused up front")
    func noColumns() {
        #expect(throws: ExchangeError.noColumns(["Date", "Amount"])) { try ContactColumns(header: ["Date", "Amount"]) }
        #expect(throws: ExchangeError.noColumns(["Ann Lee", "1234"])) {
            try ContactColumns(header: ["Ann Lee", "1234"])
        }
        #expect(
            ExchangeError.noColumns(["Date", "Amount"]).sentence.description
                == "None of the columns is a name or a number: “Date”, “Amount”. The first row must name them, like Name, "
                + "Company, Phone, Mobile.")
    }

    @Test("A bad row never stops the rest, and is reported with its line and reason")
    func problems() throws {
        let (_, drafts, problems) = try drafts(
            """
            Name,Company,Phone
            Ann,,1234
            ,,-
            Bob,Smith, John,1234
            \(String(repeating: "x", count: 201)),,1
            "Cy
            Di,,1234
            """)
        #expect(drafts.map(\.name) == ["Ann", "Di"])
        #expect(problems.map(\.line) == [3, 4, 5, 6])
        #expect(
            problems[0].sentence.description
                == "This row has no name, company, number or address. Add one, or remove the row.")
        #expect(
            problems[1].sentence.description
                == "This row has 4 cells, but the first row names 3 columns: a cell without quotes contains a separator."
        )
        #expect(problems[2].sentence.description == "“Name” has 201 characters; the limit is 200. Shorten it.")
    }

    @Test("Numbers shortened by a spreadsheet are left out, words kept in the note, losses reported")
    func badNumbers() throws {
        let (_, drafts, problems) = try drafts(
            """
            Name,Phone,Mobile
            Ann,8.88E+9,1234
            Bob,ask his wife,-
            Cy,n/a,12
            """)
        #expect(problems.isEmpty)
        #expect(drafts.map(numbers) == [["mobile: 1234"], [], ["mobile: 12"]])
        #expect(
            drafts[0].remarks.map(\.description) == [
                "The number “8.88E+9” was shortened by a spreadsheet, so its last digits are lost. It is left out; copy "
                    + "it from the original."
            ])
        #expect(
            drafts[1].remarks.map(\.description) == ["“ask his wife” is not a phone number and is kept in the note."])
        #expect(drafts.map(\.note) == ["", "ask his wife", ""])
        #expect(
            drafts[2].remarks.map(\.description) == [
                "“n/a” says that the number is withheld; there is nothing to keep."
            ])
    }

    @Test("A cell with two addresses keeps both, and the report says so")
    func twoAddresses() throws {
        let (_, drafts, _) = try drafts("Name,E-mail\nAnn,ann@a.example; ann@b.example\nBob,bob@b.example;")
        #expect(drafts[0].emails.map(\.address) == ["ann@a.example", "ann@b.example"])
        #expect(
            drafts[0].remarks.map(\.description) == [
                "“ann@a.example; ann@b.example” holds 2 addresses; each is kept."
            ])
        #expect(drafts[1].emails.map(\.address) == ["bob@b.example"] && drafts[1].remarks.isEmpty)
    }

    @Test("Formulas, markup and control characters are imported as text")
    func hostile() throws {
        let (_, drafts, _) = try drafts(
            "Name,Phone\n\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",1234\n<script>,1234\nA\u{202E}b\u{7}c\u{0301}\u{FEFF},1234\n"
        )
        #expect(drafts.map(\.name) == ["=HYPERLINK(\"http://x\",\"y\")", "<script>", "Abć"])
    }

    @Test("Our export reads back the same, and formulas in it are harmless")
    func ourOwn() throws {
        let office = OfficeID(high: 1, low: 1)
        let contact = Contact(
            office: office, id: ContactID(high: 7, low: 9),
            record: ContactRecord(
                name: "=cmd|' /C calc'!A0", company: "'Tis, Inc.",
                honorific: "Dr.", pronunciation: "see em dee",
                numbers: [
                    .init(label: "Büro", e164: "+493012345678", asGiven: "030 12345678"),
                    .init(label: "Gate", e164: nil, asGiven: "555-0123"),
                ]))
        let header = ContactColumns.exportHeader(numbers: 3, emails: 1)
        let text = CSVWriter.line(header) + CSVWriter.line(ContactColumns.exportRow(contact, numbers: 3, emails: 1))
        #expect(text.contains("\"'=cmd|"))
        #expect(text.contains("\"'+493012345678\""))
        let (columns, drafts, problems) = try drafts(text)
        #expect(columns.origin == .ringback)
        #expect(columns.unused.isEmpty)
        #expect(problems.isEmpty)
        let draft = try #require(drafts.first)
        #expect(draft.id == contact.id)
        #expect(draft.name == contact.name)
        #expect(draft.company == contact.company)
        #expect(draft.honorific == contact.honorific)
        #expect(draft.pronunciation == contact.pronunciation)
        #expect(numbers(draft) == ["Büro: 030 12345678", "Gate: 555-0123"])
    }

    @Test(
        "Country columns are read in all languages",
        arguments: [
            "Business Country/Region", "Land/Region geschäftlich", "Land/Region", "Pays/Région (bureau)",
            "País o región del trabajo", "Paese (uff.)", "País/Região comercial", "Land/regio (werk)",
        ])
    func countries(header: String) throws {
        let (_, rows, _) = try drafts("Name,\(header)\nAnn Lee,Elsewhere")
        #expect(rows.first?.country == "Elsewhere")
    }

    @Test("A labelled number is not a name")
    func numberAlone() throws {
        let (_, rows, _) = try drafts("Name,Phone\n713-555-0123 (cell),\n,713-555-0124 (cell)\nAnn Lee,713-555-0125")
        #expect(rows.map(\.name) == ["713-555-0123", "713-555-0124", "Ann Lee"])
        #expect(rows.map(numbers) == [["cell: 713-555-0123"], ["cell: 713-555-0124"], [": 713-555-0125"]])
        #expect(rows[0].remarks.map(\.description) == ["This row has no name; the contact is named “713-555-0123”."])
        #expect(rows[1].remarks.count == 1 && rows[2].remarks.isEmpty)
    }
}
