package import RingbackDesk

/// All pages and forms, connected to the Desk.
package struct PageRoutes: Sendable {
    private let desk: Desk
    private let cookie: SessionCookie
    private let setUpCode: String?
    private let isDemonstration: Bool

    /// - Parameters:
    ///   - setUpCode: printed at the first start; its holder may create the office.
    ///   - isDemonstration: whether the components are shown at `/styleguide`.
    package init(desk: Desk, cookie: SessionCookie, setUpCode: String?, isDemonstration: Bool = false) {
        self.desk = desk
        self.cookie = cookie
        self.setUpCode = setUpCode
        self.isDemonstration = isDemonstration
    }

    package func register(at router: AppRouter) {
        AssetRoutes(router: router).register()
        let pages = PageRouter(router: router, desk: desk, flashes: FlashCookie(isSecure: cookie.isSecure))
        AccessRoutes(router: pages, cookie: cookie).register()
        if isDemonstration { pages.get(Paths.styleguide) { _ in .page(StyleguidePage()) } }
        PasswordRoutes(router: pages).register()
        SetupRoutes(router: pages, cookie: cookie, code: setUpCode).register()
        ProfileRoutes(router: pages).register()
        SheetRoutes(router: pages).register()
        CopyRoutes(router: pages).register()
        RollingRoutes(router: pages).register()
        BriefRoutes(router: pages, cookie: DeviceCookie(isSecure: cookie.isSecure)).register()
        BoardRoutes(router: pages).register()
        DayRoutes(router: pages).register()
        ReportRoutes(router: pages).register()
        ReviewRoutes(router: pages).register()
        RecordRoutes(router: pages).register()
        ShiftRoutes(router: pages).register()
        MessageRoutes(router: pages).register()
        LadderRoutes(router: pages).register()
        MailLinkRoutes(router: pages).register()
        QuarantineRoutes(router: pages).register()
        OfficeMailRoutes(router: pages).register()
        DeskRoutes(router: pages).register()
        FindRoutes(router: pages).register()
        ContactRoutes(router: pages).register()
        CardRoutes(router: pages).register()
        NumberRoutes(router: pages).register()
        MergeRoutes(router: pages).register()
        ExchangeRoutes(router: pages).register()
        ErasureRoutes(router: pages).register()
        HistoryRoutes(router: pages).register()
        OfficeRoutes(router: pages).register()
        SiteRoutes(router: pages).register()
        CoverageRoutes(router: pages).register()
        RouteRoutes(router: pages).register()
        PeopleRoutes(router: pages).register()
        AbsenceRoutes(router: pages).register()
        GreetingRoutes(router: pages).register()
        LeavingRoutes(router: pages).register()
        DutyRoutes(router: pages).register()
        DiscretionRoutes(router: pages).register()
        FairnessRoutes(router: pages).register()
        AccountRoutes(router: pages).register()
        TeamRoutes(router: pages).register()
        StandardRoutes(router: pages).register()
        RequestRoutes(router: pages).register()
        PlaybookRoutes(router: pages).register()
        CaseRoutes(router: pages).register()
        ComplaintRoutes(router: pages).register()
        SampleRoutes(router: pages).register()
    }
}
