import RingbackCore
import RingbackDesk
import RingbackWords

extension DayPage {
    init(_ file: DayFile, _ say: Wording) {
        let day = file.day
        let today = file.at < file.times.end
        self.init(
            day: day.description, date: say.date(day), before: day.adding(days: -1).description,
            after: today ? nil : day.adding(days: 1).description, notYet: Self.notYet(file, say),
            isWorkday: file.times.closes != nil,
            unsigned: file.unsigned.filter { $0.day != day }.map { Unsigned($0, say) },
            groups: file.groups.map { Group($0, file, say) }, gaps: file.gaps.map(\.evidence),
            greetings: file.greetings.map(\.evidence),
            signer: file.people.first { $0.id == file.reader }?.name ?? "", maySign: file.maySign,
            until: file.carriedUntil.map(say.fullMoment) ?? "",
            people: file.people.map { Choice(value: $0.id.text, title: $0.name) },
            reader: file.reader.text, maySet: file.maySet)
        // A little later than the server's clock, so that it is not refused.
        opensIn = file.times.closes.flatMap { $0 > file.at && today ? Int($0.seconds(since: file.at)) + 2 : nil }
    }

    private static func notYet(_ file: DayFile, _ say: Wording) -> Phrase? {
        guard let closes = file.times.closes, closes > file.at else { return nil }
        return RingbackWords.say(
            "The day can be signed from \(say.time(closes)) on. Calls can be carried and mailboxes checked before.")
    }
}

extension DayPage.Unsigned {
    init(_ day: UnsignedDay, _ say: Wording) {
        let date = say.date(day.day)
        let words: Phrase =
            day.name.map { RingbackWords.say("\(date), \($0)") } ?? Phrase(verbatim: date)
        let left =
            day.left == 0
            ? RingbackWords.say("nothing is left unreturned")
            : RingbackWords.say(
                day.left, one: "1 call was left unreturned", other: "\(day.left) calls were left unreturned")
        self.init(day: day.day.description, words: RingbackWords.say("\(words): \(left)"))
    }
}

extension DayPage.Group {
    init(_ group: DayFile.Group, _ file: DayFile, _ say: Wording) {
        self.init(
            id: group.group.text, name: Self.name(group, file),
            open: group.open.map { DayPage.Open($0, file, mayCarry: group.mayCarry, say) },
            more: max(0, group.openCount - group.open.count),
            carries: group.carries.map { DayPage.Carry($0, say) }, rows: group.rows.map { DayPage.Row($0, say) },
            total: DayPage.Row(group.total), unchecked: group.rows.filter { $0.mailbox == nil }.map(\.person.name),
            signature: group.signature.map { Self.signed($0, say) }, isLate: group.signature?.isLate ?? false,
            changed: group.changed.isEmpty
                ? nil
                : RingbackWords.say("Changed since it was signed: \(say.list(group.changed.map(\.name)))."))
    }

    private static func name(_ group: DayFile.Group, _ file: DayFile) -> Phrase {
        if let name = group.name { return Phrase(verbatim: name) }
        return file.groups.count == 1 ? say("Everybody") : say("In no team")
    }

    private static func signed(_ statement: DayStatement, _ say: Wording) -> Phrase {
        let at = say.fullMoment(statement.at)
        return statement.isLate
            ? RingbackWords.say("Signed late by \(statement.name), \(at).")
            : RingbackWords.say("Signed by \(statement.name), \(at).")
    }
}

extension DayPage.Open {
    init(_ entry: Entry, _ file: DayFile, mayCarry: Bool, _ say: Wording) {
        self.init(
            message: entry.id.text, caller: EntryView.caller(entry.message, say), regarding: entry.message.regarding,
            owner: entry.owner.name,
            due: entry.isLate ? say.late(since: entry.message.timing.due) : say.brief(entry.message.timing.due),
            isLate: entry.isLate, isOwn: entry.owner.id == file.reader,
            mayCarry: mayCarry && entry.owner.id != file.reader,
            isWindowed: file.windowed.contains(entry.owner.id), offered: entry.offeredTo?.name)
    }
}

extension DayPage.Carry {
    init(_ carry: DayFile.Carry, _ say: Wording) {
        let until = say.fullMoment(carry.carry.until)
        let reason = say(carry.carry.reason.label)
        self.init(
            message: carry.entry.id.text, caller: EntryView.caller(carry.entry.message, say),
            owner: carry.entry.owner.name,
            words: RingbackWords.say("\(reason), until \(until), by \(carry.by.name)"),
            told: carry.told.map { RingbackWords.say("\($0.name) told the caller") }, isUntold: carry.isUntold)
    }
}

extension DayPage.Row {
    init(_ row: DayFile.Row, _ say: Wording) {
        self.init(row.figures)
        (person, name) = (row.person.id.text, row.person.name)
        if let check = row.mailbox, let by = row.checkedBy {
            mailbox = Self.words(check, by.name, say)
            isFull = !check.isEmpty
        }
    }

    init(_ figures: DayFigures) {
        self.init(
            person: "", name: "", taken: figures.taken, returned: figures.returned, closed: figures.closed,
            leftWord: figures.leftWord, carried: figures.carried, left: figures.left)
    }

    private static func words(_ check: MailboxCheck, _ by: String, _ say: Wording) -> Phrase {
        let at = say.moment(check.countedAt)
        return switch check.kind {
        case .attested: RingbackWords.say("nothing left, says \(by)")
        case .count where check.isEmpty: RingbackWords.say("counted \(at): none")
        case .count: RingbackWords.say("counted \(at): \(check.count)")
        }
    }
}
