/// The callers one meets first: always in the list, whatever the seed.
struct DemoCast: Sendable {
    static let contacts: [DemoCast] = rows.split(separator: "\n").map { DemoCast(row: $0) }

    let name: String
    let pronunciation: String?
    let honorific: String
    let company: String
    let place: Int
    let trade: Int
    let number: String
    let isShe: Bool
    let aide: DemoAide?
    let note: String?
    /// To Margaret Miller and to Daniel Rowe, in that order.
    let standings: [(standing: Standing, why: String)?]

    private init(row: Substring) {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        func filled(_ cell: Int) -> String? { cells.count > cell && !cells[cell].isEmpty ? cells[cell] : nil }
        func standing(_ cell: Int) -> (standing: Standing, why: String)? {
            guard let text = filled(cell), let colon = text.firstIndex(of: ":") else { return nil }
            guard let standing = Standing(rawValue: String(text[..<colon])) else { return nil }
            return (standing, text[text.index(colon, offsetBy: 2)...].description)
        }
        name = cells[0]
        pronunciation = filled(1)
        honorific = cells[2]
        isShe = cells[3] == "she"
        company = cells[4]
        trade = DemoTrade.all.firstIndex { $0.name == cells[5] } ?? 0
        place = DemoPlace.all.firstIndex { $0.name == cells[6] } ?? 0
        number = cells[7]
        aide = filled(8).map { DemoAide(name: $0, number: filled(9) ?? cells[7]) }
        note = filled(10)
        standings = [standing(11), standing(12)]
    }

    var key: DemoContacts.Key {
        DemoContacts.Key(
            place: UInt8(place), culture: 0, trade: UInt8(trade), isShe: isShe, numberPlace: 0, ordinal: 0, firm: 0,
            holder: -1)
    }

    var contact: DemoContact {
        let place = DemoPlace.all[place]
        var numbers = [DemoNumber(label: "work", text: number)]
        if let aide, aide.number != number { numbers.append(DemoNumber(label: aide.name, text: aide.number)) }
        return DemoContact(
            name: name, pronunciation: pronunciation, honorific: honorific, isShe: isShe, company: company,
            city: place.name, country: place.country, timeZone: place.zone, numbers: numbers, aide: aide, note: note,
            holder: nil, spellingConfirmed: true)
    }

    /// Name|say|honorific|she or he|company|trade|city|number|aide|aide's number|note|standing to Miller|to Rowe
    private static let rows = """
        John Smith||Mr.|he|Smith & Hale|law|Houston|+1 713 555 0188|Priya|+1 713 555 0187|Travels; ask which city|wanted: merger in progress|
        Siobhán Ní Bhriain|shi-VAWN nee VREE-in|Ms.|she|Liffey Stages|film|Dublin|+353 1 555 0199||||wanted: the Dublin dates|
        Ana Ortiz|AH-na or-TEES|Ms.|she|Comptroller’s office|city agency|Houston|+1 713 555 0142||||mustReturn: signs our refunds|mustReturn: signs our refunds
        Lee Wan-Ting|lee wahn TING|Ms.|she|Lee & Daughters Casting|film|New York|+1 212 555 0197|Dora|+1 212 555 0197 ext. 12||wanted: second unit|
        Gwen Pritchard||Ms.|she|Pritchard Plumbing|building trades|Houston|+1 713 555 0110|||Texts are read, voicemail is not||
        Harriet Colley||Judge|she|Harbor Trust|arts and schools|Houston|+1 713 555 0126|Mr. Ames|+1 713 555 0127||mustReturn: chairs the board|mustReturn: chairs the board
        Raymond Dominguez|RAY-mond do-MEEN-gess|Councilmember|he|City Council, District I|city agency|Houston|+1 713 555 0134|Beatriz|+1 713 555 0135||mustReturn: votes on the street closing|
        Bill Tanner||Mr.|he|Gulf Lantern Freight|freight|Houston|+1 713 555 0119|||Drives until nine||
        Margot Fenn|MAR-go FEN|Ms.|she|Fenn & Fenn|personal|London|+44 20 7946 0018|||Old friend of the house||
        山田 花子|ya-MA-da HA-na-ko|Ms.|she|Shinjuku Film Library|film|Tokyo|+81 3 5550 0199|||Sends a mail after each call||
        Tom Okafor|tom oh-KA-for|Mr.|he|Okafor Cranes|building trades|Houston|+1 713 555 0190|Renée|+1 713 555 0190 ext. 2||wanted: only crane that fits the pier|wanted: only crane that fits the pier
        Inês Cabral|ee-NESH ka-BRAL|Ms.|she|Tejo Locations|film|Lisbon|+351 21 555 0195|Rui|+351 21 555 0196||wanted: the Lisbon ferry|
        Nguyễn Thị Lan|WIN tee LAHN|Dr.|she|Live Oak Clinic|clinic|Houston|+1 713 555 0148||||mustReturn: gives the new wing|
        Ewa Wiśniewska|EH-va veesh-NYEF-ska|Ms.|she|Bank Włókienniczy|bank|Łódź|+48 42 655 01 98|||Prefers to be rung after three, her time||wanted: the Łódź stage
        Kofi Mensah|KO-fee MEN-sa|Mr.|he|Gold Coast Rigging|building trades|Houston|+1 713 555 0116|||||
        Rivka Ben-Ari|reev-KA ben a-REE|Ms.|she|Ben-Ari & Stone LLP|law|Houston|+1 713 555 0139|Tal|+1 713 555 0140||mustReturn: our own counsel|mustReturn: our own counsel
        Chukwuemeka Eze|choo-kweh-MEH-ka EH-zeh|Mr.|he|Eze Generators|building trades|Houston|+1 713 555 0123|||Goes by Emeka||
        Walt Duggan||Inspector|he|Fire Marshal’s office|city agency|Houston|+1 713 555 0145|||||mustReturn: holds the occupancy permit
        김지우|kim jee-OO|Ms.|she|Han River Sound|film|Seoul|+82 2 555 0191|||||
        Stavros Papadakis|STAV-ros pa-pa-DA-kis|Mr.|he|Papadakis Shipping|freight|Athens|+30 21 0555 0193|Eleni|+30 21 0555 0194|||wanted: the barge
        Marie-Claire Dubois|ma-REE KLAIR doo-BWAH|Ms.|she|Studio Canal Nord|film|Montréal|+1 514 555 0190|Luc|+1 514 555 0191|Starts in French, goes on in English||
        Óscar Villarreal|OS-kar vee-ya-rreh-AL|Mr.|he|Villarreal Hermanos|freight|Monterrey|+52 81 8555 0190|||Prefers Spanish||
        Aoife Keogh|EE-fa KYOH|Ms.|she|Keogh & Byrne|law|Dublin|+353 1 555 0190|||||
        ליאת שפירא|lee-AT sha-PEE-ra|Ms.|she|Shapira Music|film|Tel Aviv|+972 3 555 0190|||||
        Светлана Соколова|svet-LA-na so-ko-LO-va|Ms.|she|Sokolova Ballet|arts and schools|New York|+1 917 555 0190|||||
        خالد حداد|KHA-lid had-DAD|Mr.|he|Haddad Stone|building trades|Dubai|+971 4 355 0190|||||
        अनन्या मेहता|a-NAN-ya MEH-ta|Ms.|she|Mehta Textiles|film|Mumbai|+91 22 2555 0190|||||
        Títílayọ̀ Akíntọ́lá|tee-tee-LA-yo a-keen-TAW-la|Ms.|she|Akintola Pictures|film|Lagos|+234 1 455 0190|||||
        Oğuz Yılmaz|oh-OOZ yuhl-MAZ|Mr.|he|Yılmaz Lojistik|freight|Istanbul|+90 212 555 01 90|||||
        陈婉婷|chun wahn TING|Ms.|she|Pudong Models|film|Shanghai|+86 21 5555 0190|||||
        Ελένη Ξενάκη|eh-LEH-nee kseh-NA-kee|Ms.|she|Xenakis Olive|catering|Athens|+30 21 0555 0190|||||
        Lorraine Abernathy||Mrs.|she|Friends of the Ice Plant|arts and schools|Houston|+1 713 555 0131|||Speak up, and read the number back||
        """
}
