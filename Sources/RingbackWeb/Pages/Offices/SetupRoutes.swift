import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// The first start: the holder of the printed code creates the office.
struct SetupRoutes {
    let router: PageRouter
    let cookie: SessionCookie
    /// `nil` once there is an office.
    let code: String?

    func register() {
        router.getOpenly(Paths.setup) { call in
            guard try await call.desk.offices().isEmpty else { return .seeOther(Paths.home) }
            try check(call.query["code"])
            return .page(SetupPage(code: call.query["code"]).with(call.language))
        }
        router.postOpenly(Paths.setup, setUp)
    }

    /// - Throws: ``OfficeError/wrongSetUpCode`` for anybody who did not start the server.
    private func check(_ given: String) throws {
        guard let code, given.isSameSecret(as: code) else { throw OfficeError.wrongSetUpCode }
    }

    private func setUp(_ call: PageCall) async throws -> PageAnswer {
        guard try await call.desk.offices().isEmpty else { throw OfficeError.alreadySetUp }
        let form = call.form
        try check(form["code"])
        let faulty = SetupPage(form)
        if !faulty.faults.isEmpty || !faulty.office.faults.isEmpty {
            return .page(faulty.with(call.language), status: .unprocessableContent)
        }
        do {
            _ = try await call.desk.setUp(try OfficeDraft(form))
            let entered = try await call.desk.signIn(
                email: form["person.email"], password: form["person.password"],
                agent: call.headers[.userAgent] ?? "", address: call.context.client.description)
            return .welcome(Paths.people, cookies: [cookie.set(entered.secret)])
        } catch let error as any RingbackError {
            return .page(SetupPage(form, problem: error.sentence).with(call.language), status: error.status)
        }
    }
}

extension OfficeDraft {
    fileprivate init(_ form: Fields) throws {
        self.init(
            name: form["name"], country: form["country"],
            hours: try OfficeHours(zone: OfficeFields(form).zone, week: try WeekForm.read(form)),
            personName: form["person.name"], email: form["person.email"], password: form["person.password"])
    }
}

extension SetupPage {
    /// The input, with what is wrong with each field.
    fileprivate init(_ form: Fields) {
        self.init(form, problem: nil)
        office.faults = office.checked
        if personName.allSatisfy(\.isWhitespace) { faults["person.name"] = say("Enter your name.") }
        if !email.contains("@") { faults["person.email"] = OfficeError.emailUnreadable(email).sentence }
        if form["person.password"].count < AccessLimit.leastPassword {
            faults["person.password"] = AccessError.passwordShort(least: AccessLimit.leastPassword).sentence
        }
        let count = faults.count + office.faults.count
        problem = count == 0 ? nil : OfficeFields.look(at: count)
    }

    /// The input, with what is wrong; the password must be entered again.
    fileprivate init(_ form: Fields, problem: Phrase?) {
        self.init(
            code: form["code"], office: OfficeFields(form), personName: form["person.name"],
            email: form["person.email"], problem: problem)
    }

    /// With its menus.
    fileprivate func with(_ language: Language) -> Self {
        var page = self
        (page.zones, page.countries) = (Places.zones, Places.countries(in: language))
        return page
    }
}
