import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension Shapes {
    static let unsignedDays = Shape<[UnsignedDay]> {
        Field("days", unsignedDay, upTo: 10_000) { $0 }
    }

    private static let unsignedDay = Shape<UnsignedDay> {
        Field("date", as: .day) { $0.day.description }
        Field("group", "A team, or “others” for those in none.") { $0.group.text }
        Field("team") { $0.name }
        Field("left", "How much was due by then and is still open, up to 100.") { $0.left }
        Field("climbed", as: .word(DayClimb.words), "To whom it has climbed.") { $0.climb.word }
    }

    static let day = Shape<DayFile>(capacity: { 4096 + $0.groups.count * 4096 }) {
        Field("date", as: .day) { $0.day.description }
        Field("closes", "From when on it can be signed; null on a day without work.") { $0.times.closes }
        Field("isOver") { $0.isOver }
        Field("groups", dayGroup, upTo: 1000) { file in file.groups.map { Worked($0, file) } }
        Field("greetings", dayFinding, upTo: 1000, "Greetings out of date that day.") { $0.greetings }
        Field("gaps", dayFinding, upTo: 1000, "When no operator was on duty.") { $0.gaps }
        Field("unsigned", unsignedDay, upTo: 10_000) { $0.unsigned }
    }

    private static let dayFinding = Shape<Finding> {
        Field("evidence") { $0.evidence }
        Field("at") { $0.at }
        Field("person") { $0.person }
    }

    private static let dayGroup = Shape<Worked> {
        Field("group") { $0.it.group.text }
        Field("team") { $0.it.name }
        Field("people", dayRow, upTo: 10_000) { $0.it.rows }
        Field("total", dayFigures) { $0.it.total }
        Field("open", entry, upTo: DayFile.mostOpen, "The first that are left, longest due first.") { $0.it.open }
        Field("carries", dayCarry, upTo: 10_000) { $0.it.carries }
        Field("hurdles", hurdle, upTo: 10_000, "What is in the way of signing.") { group in
            group.it.hurdles.map { Stated($0, group) }
        }
        Field("isReady") { $0.it.isReady }
        Field("signature", statement) { $0.it.signature }
        Field("changed", named, upTo: 10_000, "Whose figures are others now than those that were signed.") {
            $0.it.changed
        }
    }

    private static let dayRow = Shape<DayFile.Row> {
        Field("person") { $0.person }
        Field("figures", dayFigures) { $0.figures }
        Field("mailbox", mailbox) { $0.mailbox }
    }

    private static let dayFigures = Shape<DayFigures> {
        Field("taken", "Taken down for them that day.") { $0.taken }
        Field("returned") { $0.returned }
        Field("closed", "With a reason, without a return.") { $0.closed }
        Field("leftWord", "Word was left that day, and the caller has not called back.") { $0.leftWord }
        Field("carried") { $0.carried }
        Field("left", "Due by the end of the day, and nothing had become of them by then.") { $0.left }
    }

    private static let mailbox = Shape<MailboxCheck> {
        Field("kind") { $0.kind }
        Field("count") { $0.count }
        Field("countedAt") { $0.countedAt }
        Field("by") { $0.by }
        Field("at") { $0.at }
    }

    private static let dayCarry = Shape<DayFile.Carry> {
        Field("entry", entry) { $0.entry }
        Field("reason") { $0.carry.reason }
        Field("until") { $0.carry.until }
        Field("by") { $0.by }
        Field("told", "Who told the caller the new time.") { $0.told }
        Field("mustBeTold", "Its owner tells callers when they are called, and nobody told this one.") { $0.isUntold }
    }

    private static let hurdle = Shape<Stated> {
        Field("code", as: .word(DayHurdle.codes)) { $0.hurdle.code }
        Field("person") { $0.hurdle.person }
        Field("message") { $0.hurdle.message }
        Field("sentence") { $0.sentence }
    }

    static let signatures = Shape<[DayStatement]> {
        Field("signatures", statement, upTo: 1000) { $0 }
    }

    private static let statement = Shape<DayStatement>("DayStatement") {
        Field("date", as: .day) { $0.day.description }
        Field("group") { $0.part }
        Field("by") { $0.by }
        Field("name", "The signer’s name on that day.") { $0.name }
        Field("at") { $0.at }
        Field("isLate", "Signed on a later day.") { $0.isLate }
        Field("total", dayFigures) { $0.total }
        Field("greetings") { $0.greetings }
        Field("gaps") { $0.gaps }
    }

    /// Without a word of any call: the answer is kept for a day, for whoever sends the same again.
    static let dayProgress = Shape<DayFile> {
        Field("date", as: .day) { $0.day.description }
        Field("left", "How many messages are undecided.") { file in file.groups.map(\.openCount).reduce(0, +) }
        Field("carried") { file in file.groups.map(\.total.carried).reduce(0, +) }
        Field("hurdles", "How many things are in the way of signing.") { file in
            file.groups.map(\.hurdles.count).reduce(0, +)
        }
    }

    static let dayLeft = Shape<DayLeft>(capacity: { 1024 + $0.entries.count * 1200 }) {
        Field("date", as: .day) { $0.times.day.description }
        Field("closes") { $0.times.closes }
        Field("isTime", "Whether it is shown unasked.") { $0.isTime }
        Field("entries", leftEntry, upTo: 200) { left in left.entries.map { Remaining(entry: $0, at: left.at) } }
    }

    private static let leftEntry = Shape<Remaining> {
        Field("minutes", as: .integer(-52_560_000...52_560_000), "Until it is due; negative once it is late.") {
            Int($0.entry.message.timing.due.seconds(since: $0.at) / 60)
        }
        Field("entry", entry) { $0.entry }
    }

    static let dayClose = Shape<DayClose>(version: { $0.version }) {
        Field("left", "On the office’s clock.") { Span.clock($0.left) }
        Field("mail") { Span.clock($0.mail) }
    }
}

/// A group with what its hurdles name.
private struct Worked: Sendable {
    let it: DayFile.Group
    let callers: [MessageID: String]
    let names: [PersonID: String]

    init(_ group: DayFile.Group, _ file: DayFile) {
        it = group
        callers = Dictionary(
            (group.open + group.carries.map(\.entry)).map { ($0.id, $0.message.caller.name) }, uniquingKeysWith: { $1 })
        names = Dictionary(group.rows.map { ($0.person.id, $0.person.name) }, uniquingKeysWith: { $1 })
    }
}

private struct Stated: Sendable {
    let hurdle: DayHurdle
    let sentence: Phrase

    init(_ hurdle: DayHurdle, _ group: Worked) {
        self.hurdle = hurdle
        sentence = hurdle.sentence(
            name: group.names[hurdle.person] ?? "", caller: hurdle.message.flatMap { group.callers[$0] } ?? "")
    }
}

private struct Remaining: Sendable {
    let entry: Entry
    let at: Timestamp
}
