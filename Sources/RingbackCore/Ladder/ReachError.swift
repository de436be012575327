package import RingbackWords

/// What is wrong with a row of a reach list: nothing is saved, and nothing typed is lost.
package enum ReachError: RingbackError, Equatable {
    case labelMissing(row: Int)
    case numberWrong(row: Int, label: String)
    case emailWrong(row: Int, label: String)
    case webhookWrong(row: Int, label: String)
    case webhookForbidden(row: Int, label: String)
    case hoursWrong(row: Int, label: String)
    case twice(row: Int, label: String)
    case tooMany
    case idleWrong
    case changed(by: String)

    /// From 0; `nil` for what concerns the whole list.
    package var row: Int? {
        switch self {
        case .labelMissing(let row), .numberWrong(let row, _), .emailWrong(let row, _), .webhookWrong(let row, _),
            .webhookForbidden(let row, _), .hoursWrong(let row, _), .twice(let row, _):
            row
        case .tooMany, .idleWrong, .changed: nil
        }
    }

    package var code: String {
        switch self {
        case .labelMissing: "reach.label-missing"
        case .numberWrong: "reach.number-wrong"
        case .emailWrong: "reach.email-wrong"
        case .webhookWrong: "reach.webhook-wrong"
        case .webhookForbidden: "reach.webhook-forbidden"
        case .hoursWrong: "reach.hours-wrong"
        case .twice: "reach.twice"
        case .tooMany: "reach.too-many"
        case .idleWrong: "reach.idle-wrong"
        case .changed: "reach.changed"
        }
    }

    package var kind: ErrorKind { if case .changed = self { .stale } else { .invalid } }

    package var faults: [(field: String, sentence: Phrase)] {
        guard let row else { return [] }
        let field =
            switch self {
            case .labelMissing: "label"
            case .hoursWrong: "hours"
            default: "address"
            }
        return [("ways.\(row).\(field)", sentence)]
    }

    package var sentence: Phrase {
        switch self {
        case .labelMissing(let row): say("Row \(row + 1) needs a name, such as Car or Home.")
        case .numberWrong(_, let label):
            say("“\(label)” needs a telephone number that can be dialed, such as +1 713 555 0142.")
        case .emailWrong(_, let label):
            say("Mail goes to the email address that the office has for them. Leave the address of “\(label)” empty.")
        case .webhookWrong(_, let label):
            say("“\(label)” needs an address that begins with https://, without a user name or password in it.")
        case .webhookForbidden(_, let label):
            say(
                """
                “\(label)” leads to this machine or into a private network. Enter the gateway’s public address.
                """)
        case .hoursWrong(_, let label):
            say(
                """
                The hours of “\(label)” are not clear. Write them like 08–21 or Mon–Fri 8–18, Sat 9–12; hours past \
                midnight as two, 20–24, 0–6.
                """)
        case .twice(_, let label): say("“\(label)” is on the list twice. Remove one.")
        case .tooMany: say("A reach list has at most \(ReachList.mostWays) rows.")
        case .idleWrong: say("Choose 5, 15, 30 or 45 minutes.")
        case .changed(let name): say("\(name) changed this list meanwhile. Look at it again, then make your change.")
        }
    }
}
