import RingbackCore
import RingbackWords

extension OfficePage {
    /// The office as one reader sees it.
    init(_ office: Office, _ say: Wording, mayChange: Bool) {
        var fields = OfficeFields(office)
        let mark = fields.mark
        fields.hours = Weekday.allCases.map { WeekForm.text(office.hours.spans(on: $0), say) }
        self.init(
            name: office.name, mark: mark, fields: fields,
            holidays: office.hours.holidays.sorted { $0.key < $1.key }.map {
                Holiday($0.key, $0.value, say, today: office.hours.workday(at: say.now))
            },
            mayChange: mayChange)
        countries = Places.countries(in: say.language)
        if mayChange { zones = Places.zones }
    }
}

extension OfficePage.Holiday {
    fileprivate init(_ day: Workday, _ name: String, _ say: Wording, today: Workday) {
        self.init(day: day.description, text: say.date(day), name: name, isPast: day < today)
    }
}

extension OfficeFields {
    /// Changes with the fields. The office's version will not do: it also grows with every change of its people.
    var mark: String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        let all = [name, timeZone, country, String(keepsCallers), language, mainNumber] + hours
        for byte in all.joined(separator: "\u{1F}").utf8 {
            hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
        }
        return String(hash, radix: 36)
    }

    /// The fields' contents, to compare with what somebody typed.
    func spoken(_ say: Wording) -> [Spoken] {
        [
            Spoken(say("name"), name), Spoken(say("time zone"), timeZone), Spoken(say("country"), country),
            Spoken(say("language"), Language(code: language)?.name ?? ""),
            Spoken(say("main number"), mainNumber),
            Spoken(say("saving callers"), keepsCallers ? say("yes") : say("no")),
        ]
            + zip(Weekday.allCases, hours).map { Spoken(say($0.name), $1.isEmpty ? say("closed") : $1) }
    }
}
