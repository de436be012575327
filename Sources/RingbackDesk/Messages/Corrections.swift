import RingbackCore
import RingbackPhones
import RingbackStore
import RingbackWords

/// What was taken down wrongly, put right.
struct Corrections: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func putRight(_ read: ReadCorrection, in row: inout MessageRow) throws {
        let wanted = read.wanted
        if let contact = try wanted.contact.map(scope.standing), contact != row.message.caller.contact {
            guard let found = try ContactQueries.find([contact], in: office, session)[contact] else {
                throw ContactError.notHere
            }
            let number = found.numbers.first { $0.invalidSince == nil }
            row.message.caller = Caller(
                name: found.name, number: number?.e164, asGiven: number?.asGiven ?? "", contact: contact)
        }
        if let name = wanted.callerName { row.message.caller.name = name }
        if let number = wanted.callerNumber, number != row.message.caller.asGiven {
            row.message.caller.asGiven = number
            row.message.caller.number = read.e164
        }
        if let regarding = wanted.regarding { row.message.regarding = regarding }
        if let told = wanted.told { row.message.told = told }
        if let around = wanted.around {
            row.message.timing.softWindow = try TakenCall.softWindow(
                around, view.office.dateOrder, hours: view.office.hours, now: now)
        }
        try putRight(owner: wanted.forWhom, code: wanted.code, in: &row.message)
        if let excuse = row.excuse(at: now) { row.message.timing.due = excuse.until }
    }

    private func putRight(owner: String?, code: Code?, in message: inout Message) throws {
        let (old, isUntouched) = (message, message.isUntouched)
        if let owner, !owner.isEmpty {
            let choice = try scope.named(owner)
            if choice.person != message.owner {
                guard acting.isBy(message.filing.taker) else { throw AccessError.forbidden }
                try message.putRight(owner: choice.person)
                (message.routing.team, message.routing.reason) = (choice.team, choice.reason.words.description)
                message.routing.askedFor = choice.reason == .named ? choice.person : nil
            }
        }
        if let code { message.code = code }
        guard message.code != old.code || message.owner != old.owner else { return }
        let hours = view.callHours(of: message)
        guard let due = DueTime.due(code: message.code, filedAt: message.filing.at, hours: hours) else {
            throw HoursError.neverOpens(after: hours.day(at: now))
        }
        message.place = nil
        message.endHold()
        if !message.isAgain { message.timing.due = due }
        if isUntouched { message.timing.nudge = NudgeRule.clock(code: message.code, after: nil, at: now, hours: hours) }
    }

    func saveRight(_ row: MessageRow, was old: MessageRow) throws -> Entry {
        let (message, before) = (row.message, old.message)
        let isElsewhere = message.owner != before.owner
        _ = try save(row, was: before, undoAs: isElsewhere ? nil : say("the edit"))
        if message.caller.contact != before.caller.contact {
            try MessageEventQueries.setContact(message.caller.contact, ofMessage: message.id, in: office, session)
        }
        if message.told != before.told,
            let call = try MessageEventQueries.lastCalls(
                of: [message.id], answeredBy: person, in: office, session)[message.id]
        {
            try MessageEventQueries.setTold(message.told, at: call.id, in: office, session)
        }
        tell(.messageCorrected, of: .message(message.id), Self.particulars(of: message, before))
        if isElsewhere { _ = try MessageMails(change).filed(message) }
        return try reread(message.id)
    }

    private static func particulars(of message: Message, _ before: Message) -> Particulars {
        var particulars: Particulars = [
            "nameBefore": .text(before.caller.name), .name: .text(message.caller.name),
            "numberBefore": .text(before.caller.asGiven), .number: .text(message.caller.asGiven),
            "regardingBefore": .text(before.regarding), "regarding": .text(message.regarding),
        ]
        if message.owner != before.owner {
            particulars[.owner.before] = .text(before.owner.text)
            particulars[.owner] = .text(message.owner.text)
        }
        if message.code != before.code {
            particulars["codeBefore"] = .integer(Int64(before.code.rawValue))
            particulars["code"] = .integer(Int64(message.code.rawValue))
        }
        if message.told != before.told {
            particulars["toldBefore"] = .text(before.told)
            particulars["told"] = .text(message.told)
        }
        return particulars
    }
}
