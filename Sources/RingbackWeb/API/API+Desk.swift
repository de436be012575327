package import RingbackDesk

extension API {
    /// Everything the Desk offers to programs.
    package init(desk: Desk) {
        self.init(
            MessageEndpoints(desk: desk).all + SheetEndpoints(desk: desk).all
                + BoardEndpoints(desk: desk).all
                + FindingEndpoints(desk: desk).all + ContactEndpoints(desk: desk).all + CardEndpoints(desk: desk).all
                + ExchangeEndpoints(desk: desk).all
                + MergeEndpoints(desk: desk).all
                + NumberEndpoints(desk: desk).all + DeskEndpoints(desk: desk).all + OfficeEndpoints(desk: desk).all
                + PeopleEndpoints(desk: desk).all
                + AccountEndpoints(desk: desk).all + AccessEndpoints(desk: desk).all
                + QuarantineEndpoints(desk: desk).all + OfficeMailEndpoints(desk: desk).all
                + HistoryEndpoints(desk: desk).all + LanguageEndpoints(desk: desk).all)
    }
}
