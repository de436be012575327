import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackStore

/// The office's own settings: name, place, hours and holidays.
struct OfficeRoutes {
    let doors: PageDoors

    func register() {
        doors.get(Paths.office) { call in .page(try await page(call)) }
        doors.post(Paths.office, save)
        doors.post(Paths.holidays, addHoliday)
        doors.post(Paths.holidayRemoval(":day"), removeHoliday)
    }

    private func page(_ call: PageCall, problem: String? = nil) async throws -> OfficePage {
        let acting = try call.acting
        let office = try await call.desk.office(by: acting).office
        let say = try await call.wording()
        return OfficePage(
            version: office.version, fields: OfficeFields(office),
            holidays: office.hours.holidays.sorted { $0.key < $1.key }.map {
                .init(day: $0.key.description, text: say.date($0.key), name: $0.value)
            },
            problem: problem, mayChange: Policy.allows(.runOffice, acting), zones: Places.zones,
            countries: Places.countries)
    }

    private func save(_ call: PageCall) async throws -> PageAnswer {
        let form = call.form
        do {
            let holidays = try await call.desk.office(by: call.acting).office.hours.holidays
            let hours = try OfficeHours(zone: form["timeZone"], week: try WeekForm.read(form), holidays: holidays)
            _ = try await call.desk.changeOffice(
                name: form["name"], country: form["country"], hours: hours, by: call.acting,
                expecting: form.number("version"))
            return .done("Saved.", at: Paths.office)
        } catch let error as any RingbackError where error.kind != .forbidden {
            var page = try await page(call, problem: error.sentence)
            page.fields = OfficeFields(form)
            return .page(page, status: error.status)
        }
    }

    private func addHoliday(_ call: PageCall) async throws -> PageAnswer {
        guard let day = Workday(call.form["day"]) else {
            let sentence = "“\(call.form["day"])” is no day. Write it as 2026-12-25."
            return .page(try await page(call, problem: sentence), status: .unprocessableContent)
        }
        let name = PlainText.shortened(call.form["name"], to: OfficeHours.holidayNameLimit)
        return try await setHoliday(day, name, call, "\(name.isEmpty ? day.description : name) is a holiday.")
    }

    private func removeHoliday(_ call: PageCall) async throws -> PageAnswer {
        guard let day = call.visit.parameters.get("day").flatMap({ Workday($0) }) else { throw AccessError.notHere }
        return try await setHoliday(day, nil, call, "\(day) is a workday again.")
    }

    private func setHoliday(_ day: Workday, _ name: String?, _ call: PageCall, _ done: String) async throws
        -> PageAnswer
    {
        let office = try await call.desk.office(by: call.acting).office
        var holidays = office.hours.holidays
        holidays[day] = name
        do {
            let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, office.hours.spans(on: $0)) })
            let hours = try OfficeHours(zone: office.hours.zone, week: week, holidays: holidays)
            _ = try await call.desk.changeOffice(
                name: office.name, country: office.country, hours: hours, by: call.acting, expecting: office.version)
            return .done(done, at: Paths.office)
        } catch let error as any RingbackError where error.kind != .forbidden {
            return .page(try await page(call, problem: error.sentence), status: error.status)
        }
    }
}
