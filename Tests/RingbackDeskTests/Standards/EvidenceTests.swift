import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("What a finding tells")
struct EvidenceTests {
    @Test("The evidence of no rule names a caller: not everybody who reads findings may know who called")
    func callers() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ada, eve) = (office.desk, try await office.acting("Ada"), try await office.acting("Eve"))
            _ = try await desk.adoptStandards(.workforce, effective: nil, by: ada)
            for owner in ["Eve", "Ana"] {
                _ = try await office.call(
                    for: owner, takenBy: "Otto", name: "Zebulon Quark", number: "+1 713 555 0199")
            }
            _ = try await desk.setAbsence(
                of: office.id("Eve"),
                AbsenceDraft(
                    from: "2026-11-24", until: "2026-12-08",
                    covers: [AbsenceDraft.Cover(scope: .all, person: office.id("Tom"))]), by: eve)
            office.clock.advance(seconds: 30 * 3600)
            let found = try await desk.findings(
                from: Workday("2026-11-24"), to: Workday("2026-11-25"), limit: 200, by: ada
            ).findings.map(\.finding)
            #expect(Set(found.map(\.rule)).isSuperset(of: [.sameWorkday, .absentMailbox, .allReturned]))
            for finding in found {
                let evidence = finding.evidence.description
                #expect(!evidence.contains("Quark") && !evidence.contains("0199"), "\(evidence)")
            }
        }
    }
}
