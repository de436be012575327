package import RingbackDesk

/// All pages and forms, connected with the Desk.
package struct PageRoutes: Sendable {
    private let desk: Desk
    private let cookie: SessionCookie
    private let setUpCode: String?

    /// - Parameter setUpCode: what was printed at the first start; whoever knows it may make the office.
    package init(desk: Desk, cookie: SessionCookie, setUpCode: String?) {
        self.desk = desk
        self.cookie = cookie
        self.setUpCode = setUpCode
    }

    package func register(at doors: Doors) {
        AssetRoutes(doors: doors).register()
        let pages = PageDoors(doors: doors, desk: desk, flashes: FlashCookie(isSecure: cookie.isSecure))
        AccessRoutes(doors: pages, cookie: cookie).register()
        SetupRoutes(doors: pages, cookie: cookie, code: setUpCode).register()
        ProfileRoutes(doors: pages).register()
        SheetRoutes(doors: pages).register()
        MessageRoutes(doors: pages).register()
        MailLinkRoutes(doors: pages).register()
        QuarantineRoutes(doors: pages).register()
        OfficeMailRoutes(doors: pages).register()
        DeskRoutes(doors: pages).register()
        FindRoutes(doors: pages).register()
        ContactRoutes(doors: pages).register()
        CardRoutes(doors: pages).register()
        NumberRoutes(doors: pages).register()
        MergeRoutes(doors: pages).register()
        ExchangeRoutes(doors: pages).register()
        ErasureRoutes(doors: pages).register()
        HistoryRoutes(doors: pages).register()
        OfficeRoutes(doors: pages).register()
        PeopleRoutes(doors: pages).register()
        AbsenceRoutes(doors: pages).register()
        AccountRoutes(doors: pages).register()
        TeamRoutes(doors: pages).register()
    }
}
