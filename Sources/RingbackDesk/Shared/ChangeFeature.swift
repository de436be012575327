import RingbackCore
import RingbackStore

/// What one feature does within a change. It has what every feature needs, and reaches another feature by name:
/// `Handovers(change).accept(…)`.
protocol ChangeFeature {
    var change: Change { get }
    init(_ change: Change)
}

extension ChangeFeature {
    var scope: ReadScope { change.scope }
    var session: any SQLSession { change.session }
    var view: OfficeView { change.view }
    var acting: Acting { change.acting }
    var office: OfficeID { change.office }
    var person: PersonID { get throws(AccessError) { try change.person } }
    var now: Timestamp { change.now }

    func newID<Kind>(_: Kind.Type = Kind.self) -> ID<Kind> { change.newID() }

    func tell(_ action: JournalAction, of subject: Subject, _ particulars: Particulars = [:]) {
        change.tell(action, of: subject, particulars)
    }
}
