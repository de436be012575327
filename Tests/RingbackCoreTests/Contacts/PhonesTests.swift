import RingbackCore
import RingbackPhones
import RingbackWords
import Testing

@Suite("Telephone numbers")
struct PhonesTests {
    private func refusal(_ text: String, _ country: String = "US") -> PhoneError? {
        do {
            _ = try Phones.read(text, country: country)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Numbers are read as dialled in their country",
        arguments: [
            ("(202) 555-0123", "US", "+12025550123"),
            ("1 202 555 0123", "US", "+12025550123"),
            ("011 44 20 7946 0958", "US", "+442079460958"),
            ("020 7946 0958", "GB", "+442079460958"),
            ("+44 (0)20 7946 0958", "DE", "+442079460958"),
            ("030 12345678", "DE", "+493012345678"),
            ("0049 30 12345678", "FR", "+493012345678"),
            ("06 6982 1234", "IT", "+390669821234"),
            ("٠٢ ٢٧٣٦ ٣٥٥٥", "EG", "+20227363555"),
            ("＋８１ ３ １２３４ ５６７８", "US", "+81312345678"),
            ("'+49 30 12345678", "US", "+493012345678"),
            ("\u{202A}+49 30 12345678\u{202C}", "US", "+493012345678"),
            ("tel:+49-30-12345678", "US", "+493012345678"),
            ("12025550123.0", "US", "+12025550123"),
            ("1-800-FLOWERS", "US", "+18003569377"),
            ("+1 (800) flowers", "DE", "+18003569377"),
            ("1-800-MATTRESS", "US", "+18006288737"),
            ("1-800-GO-FEDEX", "US", "+18004633339"),
            ("713-555-0123 (cell)", "US", "+17135550123"),
            ("713-555-0123 cell", "US", "+17135550123"),
            ("cell: 713.555.0123", "US", "+17135550123"),
            ("713/555-0123", "US", "+17135550123"),
            ("ask for Bob, 202 555 0123", "US", "+12025550123"),
            ("202 555 0123 after five", "US", "+12025550123"),
            ("Tel. 020 7183 8750", "GB", "+442071838750"),
            ("Tel.: +49 711 / 123-45 70", "DE", "+497111234570"),
            ("+49 (0711) 1234567", "DE", "+497111234567"),
            ("+49 (0)711/1234568", "US", "+497111234568"),
            ("0044 20 7183 8750", "US", "+442071838750"),
            ("001 713 555 0123", "US", "+17135550123"),
            ("Tel 0044 20 7183 8750", "US", "+442071838750"),
            ("011 44 20 7183 8750", "DE", "+442071838750"),
            ("+0044 20 7183 8750", "GB", "+442071838750"),
            ("（０２０）７１８３－８７５０", "GB", "+442071838750"),
            ("sip:+442071838750@pbx.example;user=phone", "US", "+442071838750"),
            ("sip:02071838750@pbx.example", "GB", "+442071838750"),
            ("callto:+442071838750", "US", "+442071838750"),
            ("callto://+442071838750", "US", "+442071838750"),
            ("tel:%2B442071838750", "US", "+442071838750"),
            ("919876543210", "US", "+919876543210"),
            ("919876543210", "DE", "+919876543210"),
            ("4915112345678", "US", "+4915112345678"),
            ("4915112345678", "DE", "+4915112345678"),
            ("17135550217", "GB", "+17135550217"),
        ])
    func reads(text: String, country: String, e164: String) throws {
        #expect(try Phones.e164(in: text, country: country) == e164)
        let reading = try Phones.read(text, country: country)
        #expect(reading.number.e164 == e164)
        #expect(reading.certainty != .asTyped)
    }

    @Test(
        "Extensions are kept separately and shown with the number",
        arguments: [
            "(202) 555-0123 ext. 12", "202-555-0123 x12", "+12025550123;ext=12", "202 555 0123 extension 12",
            "202-555-0123 #12", "202-555-0123, ext 12", "tel:+1-202-555-0123;ext=12", "(202) 555-0123 (ext. 12)",
            "202 555 0123 extensión 12", "202 555 0123 poste 12", "202 555 0123 DW 12", "202 555 0123, Durchwahl 12",
            "202 555 0123 ramal 12", "202 555 0123 toestel 12", "202-555-0123 int. 12", "Tel. 202-555-0123 x12",
        ])
    func extensions(text: String) throws {
        let reading = try Phones.read(text, country: "US")
        #expect(reading.number.e164 == "+12025550123")
        #expect(reading.number.ext == "12")
        #expect(Phones.show(reading.number, in: "US") == "(202) 555-0123 ext. 12")
    }

    @Test(
        "Of two numbers in one field the first is dialled and the second kept",
        arguments: [
            ("020 7183 8750/51", "GB", "+442071838750", "+442071838751"),
            ("Tel. 020 7183 8750/51", "GB", "+442071838750", "+442071838751"),
            ("+49 711 1234570/71", "US", "+497111234570", "+497111234571"),
            ("0711 1234570/571", "DE", "+497111234570", "+497111234571"),
            ("030 12345678 / 030 87654321", "DE", "+493012345678", "+493087654321"),
            ("713-555-0123 or 713-555-0188", "US", "+17135550123", "+17135550188"),
            ("office 713-555-0123, cell 713-555-0188", "US", "+17135550123", "+17135550188"),
            ("713-555-0123; +44 20 7183 8750", "US", "+17135550123", "+442071838750"),
        ])
    func severalNumbers(text: String, country: String, first: String, second: String) throws {
        #expect(try Phones.e164(in: text, country: country) == first)
        let reading = try Phones.read(text, country: country)
        #expect(reading.number.e164 == first)
        #expect(reading.others.map(\.e164) == [second])
        #expect(reading.number.asDialled == text)
        #expect(reading.remark?.description.contains("the first one is dialed") == true)
    }

    @Test("Numbers of the reader's country are shown without its code, others with it")
    func shown() throws {
        let german = try Phones.read("030 12345678", country: "DE").number
        #expect(Phones.show(german, in: "DE") == "030 12345678")
        #expect(Phones.show(german, in: "US") == "+49 30 12345678")
    }

    @Test(
        "An unreadable number is kept as typed, with a reason",
        arguments: [
            ("555-0123", "US", "its area code is missing"),
            ("911", "US", "too short"),
            ("+999 123 456 789", "US", "no country has that code"),
            ("room 2025, ask for Bob", "US", "has words in it"),
            ("12", "US", "too short"),
            ("17135550217", "DE", "may be 0171 35550217 or +1 713-555-0217"),
            ("poste 45", "FR", "only an extension"),
            ("DW 15", "DE", "only an extension"),
            ("123456", "XX", "without a country"),
            ("8.88E+9", "US", "shortened by a spreadsheet"),
            ("4,91512E+12", "DE", "shortened by a spreadsheet"),
            ("+4.9E12", "DE", "shortened by a spreadsheet"),
            ("1234567890123456789012345", "US", "too long"),
            ("************123", "US", "kept as typed"),
        ])
    func keptAsTyped(text: String, country: String, why: String) throws {
        #expect(try Phones.e164(in: text, country: country) == nil)
        let reading = try Phones.read(text, country: country)
        #expect(reading.certainty == .asTyped)
        #expect(reading.number.e164 == nil)
        #expect(reading.number.asDialled == text)
        #expect(reading.remark?.description.contains(why) == true, "\(reading.remark?.description ?? "nothing said")")
        #expect(Phones.show(reading.number, in: country) == text)
    }

    @Test("A number in no known range is possible, never refused")
    func possible() throws {
        let reading = try Phones.read("(200) 155-0123", country: "US")
        #expect(reading.certainty == .possible)
        #expect(reading.number.e164 == "+12001550123")
        #expect(reading.remark?.description.contains("not in a known number range") == true)
    }

    @Test("Text without digits, or of 65 characters, is not a number")
    func refused() {
        #expect(refusal("no number") == .noDigits("no number"))
        #expect(refusal("") == .noDigits(""))
        #expect(refusal(String(repeating: "1", count: 65)) == .tooLong(length: 65, limit: 64))
        #expect(refusal(String(repeating: "1", count: 100_000)) == .tooLong(length: 100_000, limit: 64))
        #expect(refusal("IV V") == .noDigits("IV V"))
        #expect(
            PhoneError.noDigits("call me").sentence.description
                == "“call me” has no digits, so it is not a phone number. Remove or correct it.")
    }

    @Test(
        "Premium and satellite numbers are marked",
        arguments: [
            ("+1 900 234 5678", PhoneNumber.Kind.premium),
            ("0900 1 123456", .premium),
            ("+881 6 1234 5678", .satellite),
            ("+870 773 111 632", .satellite),
            ("0800 1234567", .tollFree),
            ("01512 3456789", .mobile),
            ("030 12345678", .fixedLine),
        ])
    func kinds(text: String, kind: PhoneNumber.Kind) throws {
        let number = try Phones.read(text, country: "DE").number
        #expect(number.kind == kind)
        #expect(number.kind.isCostly == [.premium, .satellite].contains(kind))
    }

    @Test("Digits are formatted as they are typed")
    func asYouType() {
        #expect(Phones.asYouType("2025550", country: "US") == "202-5550")
        #expect(Phones.asYouType("2025550123", country: "US") == "(202) 555-0123")
        #expect(Phones.asYouType("+4930123", country: "US") == "+49 30 123")
        #expect(Phones.asYouType("٢٠٢٥٥٥٠", country: "US") == "202-5550")
        #expect(Phones.asYouType("Smith", country: "US") == "Smith")
        #expect(Phones.asYouType("", country: "US") == "")
        #expect(Phones.asYouType("123", country: "no such country") == "123")
    }

    @Test("Countries have their calling codes")
    func countries() {
        #expect(Phones.countries.count > 240)
        #expect(Phones.callingCode(of: "DE") == 49)
        #expect(Phones.callingCode(of: "US") == 1)
        #expect(Phones.callingCode(of: "XX") == nil)
        #expect(Phones.callingCode(of: "") == nil)
    }

    @Test(
        "A number is found by its first digits, however typed",
        arguments: [
            ("030 1234", "DE", "030 12345678", "DE"),
            ("30 12", "DE", "030 12345678", "DE"),
            ("+49 30", "US", "030 12345678", "DE"),
            ("0049 30", "FR", "030 12345678", "DE"),
            ("011 49 30", "US", "030 12345678", "DE"),
            ("493012", "DE", "030 12345678", "DE"),
            ("(202) 55", "US", "(202) 555-0123", "US"),
            ("1 (202) 55", "US", "(202) 555-0123", "US"),
            ("06 69", "IT", "06 6982 1234", "IT"),
            ("+39 06 69", "IT", "06 6982 1234", "IT"),
            ("8 495 12", "RU", "8 495 123-45-67", "RU"),
            ("٠٣٠", "DE", "030 12345678", "DE"),
        ])
    func search(typed: String, reader: String, stored: String, country: String) throws {
        let search = try #require(PhoneSearch(typed: typed, callingCode: Phones.callingCode(of: reader)))
        let number = try Phones.read(stored, country: country).number
        let found =
            search.e164.contains { number.e164?.hasPrefix($0) == true }
            || search.national.contains { number.nationalKey.hasPrefix($0) }
        #expect(found, "\(search) does not find \(number)")
    }

    @Test("Names and single digits do not start a number", arguments: ["Smith", "a1234", "7", "", "+", "00"])
    func noSearch(typed: String) {
        #expect(PhoneSearch(typed: typed, callingCode: 49) == nil)
    }

    @Test("Arbitrary text is read or refused safely")
    func hostile() throws {
        var chance = HoursWalkTests.Chance(state: 7)
        let pieces = [
            "+", "0", "1", "49", "(", ")", "-", " ", "x", ";ext=", ";phone-context=", "E", ".", "*", "#", "\u{0}",
            "\u{202E}", "٣", "😀", "é", "tel:", "//", ",", "９", "\n", "%00", "isub", "postd",
        ]
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 0...14, using: &chance)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &chance)]
            }.joined()
            for country in ["US", "DE", "ZZ", "", "001"] {
                if let reading = try? Phones.read(text, country: country) {
                    #expect(reading.number.e164?.hasPrefix("+") ?? true)
                    #expect(!reading.national.isEmpty)
                    #expect(try Phones.e164(in: text, country: country) == reading.number.e164)
                }
                _ = Phones.asYouType(text, country: country)
            }
        }
    }
}
