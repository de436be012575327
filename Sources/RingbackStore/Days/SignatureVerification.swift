package import RingbackCore
import RingbackSodium

extension SignatureQueries {
    /// Compares every signature of an office with what its history has of it.
    /// - Returns: how many there are, and those that do not hold, by day.
    package static func verify(
        _ office: OfficeID, _ hours: OfficeHours, in session: any SQLSession
    ) throws -> (count: Int, wrong: [WrongSignature]) {
        let told = try told(office, session)
        let kept = try kept(office, session)
        let versions = try StandardQueries.versions(of: .daySigned, in: office, limit: 10_000, session)
        let keys = Set(told.keys).union(kept.keys).sorted { ($0.day, $0.part) < ($1.day, $1.part) }
        let wrong = keys.compactMap { key in
            let evidence = SignatureEvidence(
                day: key.day, part: key.part, kept: kept[key], told: told[key],
                closed: SignatureEvidence.close(of: key.day, versions, hours))
            return evidence.damage { Hex.encode(Digest.sha256($0)) }.map {
                WrongSignature(day: key.day, part: key.part, seq: told[key]?.seq, damage: $0)
            }
        }
        return (keys.count, wrong)
    }

    private struct Key: Hashable {
        let day: Workday
        let part: String
    }

    private static func kept(
        _ office: OfficeID, _ session: any SQLSession
    ) throws -> [Key: SignatureEvidence.Kept] {
        var kept: [Key: SignatureEvidence.Kept] = [:]
        for row in try session.rows(
            "SELECT day, part, by_id, at, statement, digest FROM day_signature WHERE office_id = \(office)")
        {
            kept[Key(day: try row.workday(0), part: try row.text(1))] = SignatureEvidence.Kept(
                by: try row.id(2), at: try row.timestamp(3), statement: try row.text(4), digest: try row.text(5))
        }
        return kept
    }

    private static func told(
        _ office: OfficeID, _ session: any SQLSession
    ) throws -> [Key: SignatureEvidence.Told] {
        var told: [Key: SignatureEvidence.Told] = [:]
        var before = Int64.max
        while true {
            let page = try Journal.entries(office, kind: "day", before: before, limit: 500, in: session)
            for entry in page where entry.action == .daySigned {
                guard let day = Workday(entry.subject.id) else { continue }
                let part = try entry.text("part") ?? ""
                let around = try session.rows(
                    """
                    SELECT seq, at FROM journal
                    WHERE office_id = \(office) AND seq >= \(entry.seq - 1) AND seq <= \(entry.seq + 1) ORDER BY seq
                    """
                ).map { (seq: try $0.int64(0), at: try $0.timestamp(1)) }
                told[Key(day: day, part: part)] = SignatureEvidence.Told(
                    seq: entry.seq, by: entry.actor, at: entry.at, digest: try entry.text("digest"),
                    before: around.first { $0.seq < entry.seq }?.at, after: around.first { $0.seq > entry.seq }?.at)
            }
            guard page.count == 500, let last = page.last else { return told }
            before = last.seq
        }
    }
}
