import RingbackCore
import RingbackPhones
import Testing

@Suite struct PhonesTests {
    private func refusal(_ text: String, _ country: String = "US") -> PhoneError? {
        do {
            _ = try Phones.read(text, country: country)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Numbers are read as their country dials them",
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
        ])
    func reads(text: String, country: String, e164: String) throws {
        #expect(try Phones.e164(in: text, country: country) == e164)
        let reading = try Phones.read(text, country: country)
        #expect(reading.number.e164 == e164)
        #expect(reading.certainty != .asTyped)
    }

    @Test(
        "Extensions are kept apart and come back when the number is shown",
        arguments: [
            "(202) 555-0123 ext. 12", "202-555-0123 x12", "+12025550123;ext=12", "202 555 0123 extension 12",
            "202-555-0123 #12", "202-555-0123, ext 12", "tel:+1-202-555-0123;ext=12", "(202) 555-0123 (ext. 12)",
        ])
    func extensions(text: String) throws {
        let reading = try Phones.read(text, country: "US")
        #expect(reading.number.e164 == "+12025550123")
        #expect(reading.number.ext == "12")
        #expect(Phones.show(reading.number, in: "US") == "(202) 555-0123 ext. 12")
    }

    @Test("A reader sees a number of their own country without its code, and others with it")
    func shown() throws {
        let german = try Phones.read("030 12345678", country: "DE").number
        #expect(Phones.show(german, in: "DE") == "030 12345678")
        #expect(Phones.show(german, in: "US") == "+49 30 12345678")
    }

    @Test(
        "A number that cannot be understood is kept as typed, and why is said",
        arguments: [
            ("555-0123", "US", "its area code is missing"),
            ("911", "US", "too short"),
            ("+999 123 456 789", "US", "no country has that code"),
            ("030 12345678 / 030 87654321", "DE", "kept as typed"),
            ("ask for Bob, 202 555 0123", "US", "has words in it"),
            ("202 555 0123 after five", "US", "has words in it"),
            ("123456", "XX", "without a country"),
            ("8.88E+9", "US", "a spreadsheet has shortened"),
            ("4,91512E+12", "DE", "a spreadsheet has shortened"),
            ("+4.9E12", "DE", "a spreadsheet has shortened"),
            ("1234567890123456789012345", "US", "too long"),
            ("************123", "US", "kept as typed"),
        ])
    func keptAsTyped(text: String, country: String, why: String) throws {
        #expect(try Phones.e164(in: text, country: country) == nil)
        let reading = try Phones.read(text, country: country)
        #expect(reading.certainty == .asTyped)
        #expect(reading.number.e164 == nil)
        #expect(reading.number.asDialled == text)
        #expect(reading.remark?.contains(why) == true, "\(reading.remark ?? "nothing said")")
        #expect(Phones.show(reading.number, in: country) == text)
    }

    @Test("A number in no known range is possible, never refused")
    func possible() throws {
        let reading = try Phones.read("(200) 155-0123", country: "US")
        #expect(reading.certainty == .possible)
        #expect(reading.number.e164 == "+12001550123")
        #expect(reading.remark?.contains("in no range of numbers known here") == true)
    }

    @Test("Text without digits is no number, and neither is one of two digits or of 65 characters")
    func refused() {
        #expect(refusal("no number") == .noDigits("no number"))
        #expect(refusal("") == .noDigits(""))
        #expect(refusal("12") == .tooFewDigits("12"))
        #expect(refusal(String(repeating: "1", count: 65)) == .tooLong(length: 65, limit: 64))
        #expect(refusal(String(repeating: "1", count: 100_000)) == .tooLong(length: 100_000, limit: 64))
        #expect(refusal("IV V") == .noDigits("IV V"))
        #expect(
            PhoneError.noDigits("call me").sentence
                == "“call me” has no digits, so it is no telephone number. Leave it out or correct it.")
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

    @Test("Digits are spaced while they are typed")
    func asYouType() {
        #expect(Phones.asYouType("2025550", country: "US") == "202-5550")
        #expect(Phones.asYouType("2025550123", country: "US") == "(202) 555-0123")
        #expect(Phones.asYouType("+4930123", country: "US") == "+49 30 123")
        #expect(Phones.asYouType("٢٠٢٥٥٥٠", country: "US") == "202-5550")
        #expect(Phones.asYouType("Smith", country: "US") == "Smith")
        #expect(Phones.asYouType("", country: "US") == "")
        #expect(Phones.asYouType("123", country: "no such country") == "123")
    }

    @Test("Countries and their codes")
    func countries() {
        #expect(Phones.countries.count > 240)
        #expect(Phones.callingCode(of: "DE") == 49)
        #expect(Phones.callingCode(of: "US") == 1)
        #expect(Phones.callingCode(of: "XX") == nil)
        #expect(Phones.callingCode(of: "") == nil)
    }

    @Test(
        "A number is found by the beginning of its digits however they are typed",
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

    @Test("Names and single digits are no beginning of a number", arguments: ["Smith", "a1234", "7", "", "+", "00"])
    func noSearch(typed: String) {
        #expect(PhoneSearch(typed: typed, callingCode: 49) == nil)
    }

    @Test("Any text at all is read or refused without trouble")
    func hostile() {
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
                }
                _ = Phones.asYouType(text, country: country)
            }
        }
    }
}
