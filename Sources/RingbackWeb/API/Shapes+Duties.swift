import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension Shapes {
    static let duties = Shape<DutyList>(capacity: { 512 + $0.duties.count * 900 }) {
        Field("duties", dutyRecord, upTo: Desk.mostDuties, "Who does what; of a question, the best answer first.") {
            $0.duties
        }
        Field("total", "Duties in the whole register; null for a question.") { $0.total }
        Field.next { $0.next }
    }

    static let dutyList = Shape<[DutyView]>(capacity: { 512 + $0.count * 900 }) {
        Field("duties", dutyRecord, upTo: 10_000) { $0 }
    }

    static let dutyRecord = Shape<DutyView>("DutyRecord", version: { $0.duty.version }, capacity: { _ in 2048 }) {
        Field("id") { $0.duty.id }
        Field("version") { $0.duty.version }
        Field("name") { $0.duty.name }
        Field("words", as: .array(.text(Duty.wordLimit), upTo: Duty.mostWords), "What else people call it.") {
            $0.duty.words
        }
        Field("team", as: .nullable(.name)) { $0.team }
        Field("lead", "Confirms who holds it, and answers for it while nobody does.") { $0.lead }
        Field("isVacant") { $0.isVacant }
        Field("holder") { $0.holder }
        Field("since", as: .nullable(.day), "Since when they have held it, or it has been vacant.") {
            $0.since?.description
        }
        Field("before", "Who held it before.") { $0.before?.person }
        Field("beforeUntil", as: .nullable(.day)) { $0.before?.until.description }
        Field("confirmedBy") { view in view.tenure.map { Named($0.confirmedBy, among: view.names) } }
        Field("confirmedAt") { $0.tenure?.confirmedAt }
        Field("leftOut", as: .text(Duty.leftOutLimit), "What its holder did not take over from the previous one.") {
            $0.tenure?.leftOut ?? ""
        }
        Field("ask", "Whom to ask now: while the holder is away, a deputy or their cover; the lead if it is vacant.") {
            $0.ask
        }
        Field("isAway") { $0.away != nil }
        Field("deputies", named, upTo: Duty.mostDeputies) { $0.deputies }
        Field("next", dutyNext, "The next confirmed change.") { $0.next }
        Field("pending", dutyChange, "A proposal that waits for the lead; for those concerned.") { view in
            view.pending.map { Naming($0, view.names) }
        }
        Field("holders", dutyTenure, upTo: 10_000, "Everybody who held, holds and will hold it, by day.") { view in
            view.record.tenures.naming(view.names)
        }
        Field("isEnded", "Whether the office no longer does it.") { !$0.duty.stands }
    }

    private static let dutyNext = Shape<(person: Named?, from: Workday)> {
        Field("holder", "Null for a vacancy.") { $0.person }
        Field("from", as: .day) { $0.from.description }
    }

    private static let dutyChange = Shape<Naming<DutyChange>>("DutyChange") {
        Field("id") { $0.it.id }
        Field("holder", "Null for a vacancy.") { $0.name($0.it.person) }
        Field("from", as: .day) { $0.it.from.description }
        Field("leftOut", as: .text(Duty.leftOutLimit)) { $0.it.leftOut }
        Field("why", as: .text(Duty.whyLimit)) { $0.it.why }
        Field("by") { $0.name($0.it.by) }
        Field("at") { $0.it.at }
    }

    private static let dutyTenure = Shape<Naming<DutyTenure>> {
        Field("holder", "Null for a vacancy.") { $0.name($0.it.person) }
        Field("from", as: .day) { $0.it.from.description }
        Field("leftOut", as: .text(Duty.leftOutLimit)) { $0.it.leftOut }
        Field("confirmedBy") { $0.name($0.it.confirmedBy) }
        Field("confirmedAt") { $0.it.confirmedAt }
    }

    static let dutyText = Shape<[Language: String]> {
        Field("en") { $0[.english] ?? "" }
        Field("es") { texts in Language(code: "es").flatMap { texts[$0] } ?? "" }
    }
}
