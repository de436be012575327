import RingbackCore
import Testing

@Suite("Number zones and look-alikes")
struct NumberZoneTests {
    private func number(_ e164: String, _ country: String?, _ kind: PhoneNumber.Kind = .fixedLine) -> PhoneNumber {
        PhoneNumber(e164: e164, asDialled: e164, country: country, kind: kind, nationalKey: "")
    }

    @Test(
        "Single-zone countries and area codes have a clock",
        arguments: [
            ("+4930901820", "DE", "Europe/Berlin"), ("+353850123456", "IE", "Europe/Dublin"),
            ("+8613800000000", "CN", "Asia/Shanghai"),
            ("+12125550142", "US", "America/New_York"), ("+17135550142", "US", "America/Chicago"),
            ("+16045550142", "CA", "America/Vancouver"), ("+18085550142", "US", "Pacific/Honolulu"),
            ("+18765550142", "JM", "America/Jamaica"), ("+17875550142", "PR", "America/Puerto_Rico"),
        ])
    func known(e164: String, country: String, zone: String) {
        #expect(NumberZone.zone(of: number(e164, country)) == zone)
        #expect(OfficeHours.knows(zone: zone))
    }

    @Test("An ambiguous zone gives no answer")
    func ambiguous() {
        for (e164, country, kind) in [
            ("+61293744000", "AU", PhoneNumber.Kind.fixedLine), ("+79161234567", "RU", .mobile),
            ("+18505550142", "US", .fixedLine), ("+18005550142", "US", .tollFree), ("+498001234567", "DE", .tollFree),
            ("+88162345678901", nil, .satellite), ("+12", "US", .fixedLine),
        ] {
            #expect(NumberZone.zone(of: number(e164, country, kind)) == nil, "\(e164)")
        }
    }

    @Test("A look-alike is one only from elsewhere")
    func lookAlike() {
        let jamaica = number("+18765550142", "JM")
        #expect(DialCaution(jamaica, from: "US") == .lookAlike)
        #expect(DialCaution(jamaica, from: "DE") == .lookAlike)
        #expect(DialCaution(jamaica, from: "JM") == nil)
        #expect(DialCaution(number("+17875550142", "PR"), from: "US") == nil)
        #expect(DialCaution(number("+17135550142", "US"), from: "US") == nil)
    }
}
