import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// The office itself: its name, where it is, its hours, its holidays.
struct OfficeRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.office) { call in .page(try await page(call)) }
        router.post(Paths.office, change)
        router.post(Paths.holidays, keepHoliday)
        router.post(Paths.holidayRemoval(":day"), removeHoliday)
    }

    private func page(_ call: PageCall) async throws -> OfficePage {
        let acting = try call.acting
        let office = try await call.desk.office(by: acting).office
        return OfficePage(office, try await call.wording(), mayChange: Policy.allows(.runOffice, acting))
    }

    private func change(_ call: PageCall) async throws -> PageAnswer {
        var typed = OfficeFields(call.form)
        typed.faults = typed.checked
        if !typed.faults.isEmpty {
            var again = try await page(call)
            (again.fields, again.problem) = (typed, OfficeFields.look(at: typed.faults.count))
            return .page(again, status: .unprocessableContent)
        }
        return try await call.answer(or: { [typed] error in
            try await page(call).with(typed, error, try await call.wording())
        }) {
            let known = try await call.desk.office(by: call.acting).office
            guard call.form["mark"] == OfficeFields(known).mark else { throw OfficeError.personChanged }
            let hours = try OfficeHours(
                zone: typed.zone, week: try WeekForm.read(call.form),
                holidays: known.hours.holidays)
            _ = try await call.desk.changeOffice(
                name: typed.name, country: typed.country, hours: hours,
                keepsCallers: typed.keepsCallers, language: Language(code: typed.language),
                mainNumber: typed.mainNumber,
                by: call.acting, expecting: known.version)
            let say = try await call.wording()
            return .done(say("Office saved."), at: Paths.office)
        }
    }

    private func keepHoliday(_ call: PageCall) async throws -> PageAnswer {
        let (day, name) = (call.form["day"], call.form["name"])
        return try await call.answer(or: { error in
            var page = try await page(call)
            let fault = FormFault(error)
            (page.newHoliday, page.fields.faults, page.problem) = ((day, name), fault.fields, fault.sentence)
            return page
        }) {
            guard let workday = try await call.days().day(day) else { throw OfficeError.holidayDayMissing }
            _ = try await call.desk.keepHoliday(workday, named: name, by: call.acting)
            let say = try await call.wording()
            return .done(say("Holiday added: \(say.date(workday))."), at: Paths.office)
        }
    }

    private func removeHoliday(_ call: PageCall) async throws -> PageAnswer {
        guard let day = call.context.parameters.get("day").flatMap({ Workday($0) }) else { throw AccessError.notHere }
        _ = try await call.desk.removeHoliday(day, by: call.acting)
        let say = try await call.wording()
        return .done(say("Holiday removed: \(say.date(day))."), at: Paths.office)
    }
}

extension OfficePage {
    fileprivate func with(_ typed: OfficeFields, _ error: any RingbackError, _ say: Wording) -> Self {
        var page = self
        page.fields = typed
        page.problem = error.sentence(now: fields.spoken(say), typed: typed.spoken(say))
        return page
    }
}
