package import RingbackDesk

extension API {
    /// Everything the Desk offers to programs.
    package init(desk: Desk) {
        self.init(
            DiscretionEndpoints(desk: desk).all + MessageEndpoints(desk: desk).all + SheetEndpoints(desk: desk).all
                + BriefEndpoints(desk: desk).all
                + CopyEndpoints(desk: desk).all
                + SiteEndpoints(desk: desk).all + CoverageEndpoints(desk: desk).all
                + RouteEndpoints(desk: desk).all
                + BoardEndpoints(desk: desk).all
                + DayEndpoints(desk: desk).all
                + ReportEndpoints(desk: desk).all
                + ReviewEndpoints(desk: desk).all + RecordEndpoints(desk: desk).all
                + ShiftEndpoints(desk: desk).all
                + GreetingEndpoints(desk: desk).all
                + LeavingEndpoints(desk: desk).all
                + DutyEndpoints(desk: desk).all + LoadEndpoints(desk: desk).all
                + RollingEndpoints(desk: desk).all
                + ReturnEndpoints(desk: desk).all
                + FindingEndpoints(desk: desk).all + ContactEndpoints(desk: desk).all + CardEndpoints(desk: desk).all
                + ExchangeEndpoints(desk: desk).all
                + MergeEndpoints(desk: desk).all
                + NumberEndpoints(desk: desk).all + DeskEndpoints(desk: desk).all + OfficeEndpoints(desk: desk).all
                + PeopleEndpoints(desk: desk).all + LadderEndpoints(desk: desk).all
                + AccountEndpoints(desk: desk).all + AccessEndpoints(desk: desk).all
                + QuarantineEndpoints(desk: desk).all + OfficeMailEndpoints(desk: desk).all
                + StandardEndpoints(desk: desk).all
                + PlaybookEndpoints(desk: desk).all + CaseEndpoints(desk: desk).all
                + FairnessEndpoints(desk: desk).all
                + RequestEndpoints(desk: desk).all
                + ComplaintEndpoints(desk: desk).all + SampleEndpoints(desk: desk).all
                + HistoryEndpoints(desk: desk).all + LanguageEndpoints(desk: desk).all,
            people: { try await desk.person(addressed: $0, by: $1) },
            once: { try await desk.answer(once: $0, by: $1, kept: \.keptForRepeats, $2) })
    }
}
