import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWords

/// The counts of one comparison, a row of like cases a line: in the columns `a`, `b`, `c` and `d` that
/// `ringback stats mantel-haenszel` reads.
struct FairnessCSV: Sendable {
    static let type = "text/csv; charset=utf-8"

    let name: String
    private let text: String

    /// - Parameters:
    ///   - question: the first that was released if `nil`.
    ///   - group: compared with the largest; the first if `nil`.
    /// - Returns: `nil` where there are no counts.
    init?(_ file: FairnessFile?, question: GroupQuestionID?, group: String?, in language: Language) {
        guard let file else { return nil }
        let comparison = file.release.comparisons.first {
            (question == nil || $0.question == question) && !$0.strata.isEmpty
        }
        guard let comparison,
            let pair = GroupComparison.all(comparison).first(where: { group == nil || $0.group == group })
        else { return nil }
        name = "fairness-\(file.release.period.description).csv"
        var text = CSVWriter.byteOrderMark
        text += CSVWriter.line(["cases", "question", "group", "compared with", "a", "b", "c", "d"])
        for (stratum, table) in zip(comparison.strata, pair.tables) {
            text += CSVWriter.line(
                [language(stratum.cases.title), comparison.name, pair.group, pair.other]
                    + [table.a, table.b, table.c, table.d].map(String.init))
        }
        self.text = text
    }

    var body: ResponseBody { ResponseBody(byteBuffer: ByteBuffer(string: text)) }
}
