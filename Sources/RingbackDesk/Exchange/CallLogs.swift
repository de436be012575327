import RingbackCore
import RingbackPhones
import RingbackSodium
import RingbackStore

/// Calls from a telephone’s log.
struct CallLogs: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func bringIn(
        _ batch: [LoggedEntry], as expected: ImportRecord, through rows: Int, share: Int
    ) throws -> (record: ImportRecord, lines: [ImportReport.Line])? {
        guard var record = try ImportQueries.find(expected.id, in: office, session), record.finishedAt == nil,
            record.rowsDone == rows - batch.count
        else { return nil }
        let (lines, wanted) = try scope.fates(of: batch)
        try LoggedCallQueries.add(
            wanted.compactMap { entry in
                entry.call.map { call in
                    LoggedCall(
                        id: newID(), key: entry.key, at: call.at, direction: call.direction, number: entry.e164,
                        asGiven: call.number, name: call.name, ext: call.ext, ended: call.ended, seconds: call.seconds)
                }
            }, in: office, session)
        for line in lines {
            switch line.fate {
            case .new: record.added += 1
            case .merged: record.merged += 1
            case .known: record.known += 1
            case .refused: record.refused += 1
            }
        }
        (record.rowsDone, record.share) = (rows, share)
        try ImportQueries.advance(record, in: office, session)
        return (record, lines)
    }
}
