import RingbackCore
import RingbackWords
import Testing

@Suite("vCards")
struct VCardTests {
    private func read(_ text: String) throws -> (rows: [ContactRow], problems: [RowProblem]) {
        try read(Array(text.replacing("\n", with: "\r\n").utf8))
    }

    private func read(_ bytes: [UInt8]) throws -> (rows: [ContactRow], problems: [RowProblem]) {
        var (rows, problems): ([ContactRow], [RowProblem]) = ([], [])
        for entry in try ContactFile(bytes) {
            switch entry {
            case .contact(let row): rows.append(row)
            case .problem(let problem): problems.append(problem)
            }
        }
        return (rows, problems)
    }

    private func numbers(_ row: ContactRow?) -> [String] { row?.numbers.map { "\($0.label): \($0.text)" } ?? [] }

    @Test("An iPhone's card is read: groups, custom labels, a photo skipped")
    func iPhone() throws {
        let photo = (0..<40).map { _ in " " + String(repeating: "/9j/4AAQSkZJRg", count: 5) }.joined(separator: "\n")
        let (rows, problems) = try read(
            """
            BEGIN:VCARD
            VERSION:3.0
            PRODID:-//Apple Inc.//iPhone OS 17.1//EN
            N:Ní Bhriain;Siobhán;;Dr.;
            FN:Dr. Siobhán Ní Bhriain
            X-PHONETIC-FIRST-NAME:shi-VAWN
            X-PHONETIC-LAST-NAME:nee VREE-in
            ORG:Harbor Ferries\\, Ltd;Operations
            item1.TEL;type=pref:+353 1 555 0199
            item1.X-ABLabel:Ferry office
            item2.TEL:+353 87 555 0100
            item2.X-ABLabel:_$!<Mobile>!$_
            TEL;type=WORK;type=FAX:+353 1 555 0198
            EMAIL;type=INTERNET;type=HOME;type=pref:siobhan@example.ie
            NOTE:Rings before nine\\nand after six
            PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAASABIAAD/
            \(photo)
            END:VCARD
            """)
        #expect(problems.isEmpty)
        let row = try #require(rows.first)
        #expect(row.name == "Siobhán Ní Bhriain" && row.honorific == "Dr.")
        #expect(row.pronunciation == "shi-VAWN nee VREE-in" && row.company == "Harbor Ferries, Ltd")
        #expect(
            numbers(row) == [
                "Ferry office: +353 1 555 0199", "mobile: +353 87 555 0100", "work fax: +353 1 555 0198",
            ])
        #expect(row.numbers.first?.isPrimary == true)
        #expect(row.emails == [.init(label: "home", address: "siobhan@example.ie")])
        #expect(row.note == "Rings before nine\nand after six\nDepartment: Operations")
        #expect(row.remarks.map(\.description) == ["Line 16 is left out, as there is no field for it: PHOTO"])
    }

    @Test("Android's 2.1 card is read: quoted-printable soft breaks, labels in brackets")
    func android() throws {
        let (rows, problems) = try read(
            """
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=6C=65=72;=4A=C3=B6=72=67;;;
            FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=C3=B6=72=67=20=
            =4D=C3=BC=6C=6C=65=72
            TEL;CELL;PREF:030 5550101
            TEL;X-Werkstatt:030 5550102
            TEL;WORK;FAX:030 5550103
            EMAIL;X-INTERNET:joerg@example.de
            NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=45=69=6E=73=0D=0A=5A=77=65=69
            PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEB
             AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/

            END:VCARD
            """)
        #expect(problems.isEmpty)
        let row = try #require(rows.first)
        #expect(row.name == "Jörg Müller")
        #expect(numbers(row) == ["mobile: 030 5550101", "werkstatt: 030 5550102", "work fax: 030 5550103"])
        #expect(row.note == "Eins\nZwei")
    }

    @Test("Outlook's 2.1 card in Windows-1252 is read: company structure, a soft break in an address")
    func outlook() throws {
        var bytes = Array(
            """
            BEGIN:VCARD
            VERSION:2.1
            X-MS-OL-DEFAULT-POSTAL-ADDRESS:0
            N;LANGUAGE=de;CHARSET=Windows-1252:Wei
            """.utf8)
        bytes.append(0xDF)
        bytes += Array(
            """
            ;Ann;;Ms.
            FN:Ms. Ann Weiss
            ORG:Smith \\& Rowe;Legal
            TEL;WORK;VOICE:(713) 555-0142
            ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;1 Main St=0D=0A=
            Suite 5;Houston;TX;77002;United States of America
            LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:1 Main St=0D=0A=
            Suite 5=0D=0A=
            Houston, TX 77002
            EMAIL;PREF;INTERNET:ann@example.com
            REV:20261120T101010Z
            END:VCARD
            """.utf8)
        let (rows, problems) = try read(bytes)
        #expect(problems.isEmpty)
        #expect(rows.map(\.name) == ["Ann Weiss"])
        #expect(rows.first?.honorific == "Ms.")
        #expect(rows.first?.company == "Smith \\& Rowe")
        #expect(numbers(rows.first) == ["work: (713) 555-0142"])
    }

    @Test("Gmail's 3.0 card is read, and a 4.0 card with numbers as URIs")
    func gmailAndFour() throws {
        let (rows, problems) = try read(
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:Nguyễn Văn An
            N:Nguyễn;An;Văn;;
            EMAIL;TYPE=INTERNET;TYPE=WORK:an@example.vn
            TEL;TYPE=CELL:+84 90 555 0100
            ORG:Harbor
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Kathryn O’Brien
            N:O’Brien;Kathryn;;;
            TEL;TYPE="work,voice";PREF=1;VALUE=uri:tel:+1-713-555-0142;ext=12
            EMAIL;TYPE=work:kathryn@example.com
            TZ:America/New_York
            END:VCARD
            """)
        #expect(problems.isEmpty)
        #expect(rows.map(\.name) == ["Nguyễn Văn An", "Kathryn O’Brien"])
        #expect(numbers(rows.last) == ["work: +1-713-555-0142"])
        #expect(rows.last?.numbers.first?.ext == "12")
        #expect(rows.last?.timeZone == "America/New_York")
    }

    @Test("A bad card is reported by its line and stops nothing")
    func bad() throws {
        let (rows, problems) = try read(
            """
            BEGIN:VCARD
            VERSION:3.0
            TEL:+1 713 555 0101
            END:VCARD
            something between
            BEGIN:VCARD
            VERSION:3.0
            FN:Never Ended
            BEGIN:VCARD
            VERSION:3.0
            KIND:group
            FN:All of us
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Ann Lee
            TEL:7.1355E+9
            END:VCARD
            BEGIN:VCARD
            FN:Cut Off
            """)
        #expect(rows.map(\.name) == ["+1 713 555 0101", "Never Ended", "Ann Lee"])
        #expect(rows.first?.remarks == [])
        #expect(rows[1].remarks.map(\.description) == ["This card does not end before the next one begins."])
        #expect(rows.last?.numbers.isEmpty == true && rows.last?.remarks.count == 1)
        #expect(problems.map(\.line) == [5, 9, 19])
    }

    @Test("A card with a photo of two megabytes is read")
    func large() throws {
        var text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nPHOTO;ENCODING=b:\r\n"
        text += String(repeating: " " + String(repeating: "A", count: 74) + "\r\n", count: 25_000)
        text += "TEL:+1 713 555 0101\r\nNOTE:" + String(repeating: "n", count: 100_000) + "\r\nEND:VCARD\r\n"
        let (rows, problems) = try read(Array(text.utf8))
        #expect(problems.isEmpty)
        #expect(rows.first?.numbers.count == 1)
        #expect(
            rows.first?.remarks.map(\.description) == [
                "Line 4 is left out, as there is no field for it: PHOTO",
                "“NOTE” is longer than 64000 bytes, or not text, and is left out.",
            ])
    }

    @Test("Other properties go to the note, custom labels are kept, and dropped lines are reported")
    func everything() throws {
        let (rows, problems) = try read(
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:Moa Sandin
            NICKNAME:Mo
            ORG:Huset AB;Sales;North
            ORG:Second AB
            TITLE:Buyer
            TEL;TYPE="Summer house":+46 8 555 0101
            TEL;TYPE=CELL;X-EVER=1:+46 70 555 0102
            PHONE.WORK:+46733540188
            TEL;TYPE=work:ask the desk
            ADR;TYPE=home:;;1 Gatan;Lund;;22222;Sweden
            BDAY:1980-04-12
            URL:https://moa.example
            LAST:Huset AB
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            ADR:;;5 Dock Street;Galway;;;
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            NOTE:nothing to go by
            END:VCARD
            """)
        let row = try #require(rows.first)
        #expect(numbers(row) == ["Summer house: +46 8 555 0101", "mobile: +46 70 555 0102", "work: +46733540188"])
        #expect(
            row.note == """
                work: ask the desk
                Department: Sales, North
                Also: Second AB
                Title: Buyer
                Address (home): 1 Gatan, Lund, 22222, Sweden
                Nickname: Mo
                """)
        let said = "is left out, as there is no field for it:"
        #expect(
            row.remarks.map(\.description) == [
                "Line 13 \(said) BDAY: 1980-04-12", "Line 14 \(said) URL: https://moa.example",
                "Line 15 \(said) LAST: Huset AB",
                "“ask the desk” (work) is not a phone number and is kept in the note.",
            ])
        #expect(rows.map(\.name) == ["Moa Sandin", "5 Dock Street, Galway"])
        #expect(problems.map(\.line) == [21])
    }

    @Test("A Mac's cards in UTF-16 and in lower case are recognized", arguments: [false, true])
    func utf16(highFirst: Bool) throws {
        var bytes: [UInt8] = highFirst ? [0xFE, 0xFF] : [0xFF, 0xFE]
        for unit in "begin:vcard\r\nversion:3.0\r\nfn:山田 太郎\r\nend:vcard\r\n".utf16 {
            bytes += highFirst ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
        }
        #expect(try read(bytes).rows.map(\.name) == ["山田 太郎"])
    }

    @Test("Our own cards read back the same", arguments: VCardWriter.Version.allCases)
    func roundTrip(version: VCardWriter.Version) throws {
        let office = OfficeID(high: 1, low: 1)
        let contact = Contact(
            office: office, id: ContactID(high: 7, low: 9),
            record: ContactRecord(
                name: "Siobhán Ní Bhriain; the “elder”",
                company: "Smith, Rowe & Söhne", honorific: "Dr.", pronunciation: "shi-VAWN",
                spellingConfirmed: .init(by: PersonID(high: 1, low: 2), at: Timestamp(milliseconds: 5)),
                timeZone: "Europe/Dublin", country: "IE",
                note: "first\nsecond, with \\ and ; in it "
                    + String(repeating: "long ", count: 40) + "end",
                numbers: [
                    .init(
                        label: "Ferry \"office\"", e164: "+35315550199", asGiven: "01 555 0199", ext: "12",
                        isPrimary: true,
                        bestHours: "Mon, Tue; 9–12", invalidSince: Timestamp(milliseconds: 1_700_000_000_000)),
                    .init(label: "work fax", e164: nil, asGiven: "555-0123", ext: "7"),
                ], emails: [.init(label: "at work", address: "siobhan@example.ie")]))
        let text = VCardWriter(version).card(contact)
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let row = try #require(try read(Array(text.utf8)).rows.first)
        #expect(row.id == contact.id && row.name == contact.name && row.company == contact.company)
        #expect(row.honorific == contact.honorific && row.pronunciation == contact.pronunciation)
        #expect(row.timeZone == contact.timeZone && row.country == "IE" && row.note == contact.note)
        #expect(row.spellingConfirmed && !row.pronunciationConfirmed)
        #expect(row.emails.map(\.label) == ["at work"])
        #expect(row.numbers.map(\.text) == ["01 555 0199", "555-0123"])
        #expect(row.numbers.map(\.label) == ["Ferry \"office\"", "work fax"])
        #expect(row.numbers.map(\.ext) == ["12", "7"])
        #expect(row.numbers.map(\.bestHours) == ["Mon, Tue; 9–12", ""])
        #expect(row.numbers.first?.isPrimary == true)
        #expect(row.numbers.first?.invalidSince == Timestamp(milliseconds: 1_700_000_000_000))
    }
}
