package import RingbackWords

package enum CopyError: RingbackError, Equatable {
    case misspelt(String)
    /// None of this office, or none for them.
    case unknown(String)
    case codeMissing
    case paperBusy
    case unprintable
    /// The office sends no mail.
    case noMail
    /// To a person without an address.
    case noAddress(String)
    /// To somebody who may not open the sheet.
    case notForThem(String)
    case mailedOften(String)

    package var code: String {
        switch self {
        case .misspelt: "copy.misspelt"
        case .unknown: "copy.unknown"
        case .codeMissing: "copy.code-missing"
        case .paperBusy: "copy.busy"
        case .unprintable: "copy.unprintable"
        case .noMail: "copy.no-mail"
        case .noAddress: "copy.no-address"
        case .notForThem: "copy.not-for-them"
        case .mailedOften: "copy.mailed-often"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .misspelt, .codeMissing: .invalid
        case .unknown: .notFound
        case .paperBusy, .unprintable: .unavailable
        case .noMail, .noAddress, .notForThem: .conflict
        case .mailedOften: .tooMany
        }
    }

    package var sentence: Phrase {
        switch self {
        case .misspelt(let typed):
            say("“\(typed)” is not a code of a clean copy. Type the 8 letters and digits as printed, like KQ4M-7RT3.")
        case .unknown(let code):
            say(
                """
                You have no clean copy with the code \(code). It may be from another office, or of a sheet that you \
                may not open.
                """)
        case .codeMissing: say("Type the code at the foot of the copy.")
        case .paperBusy: say("Many copies are being made right now. Try again in a moment.")
        case .unprintable: say("The copy could not be drawn. Print the sheet from the browser meanwhile.")
        case .noMail: say("This office sends no mail. Print the copy instead.")
        case .noAddress(let name): say("\(name) has no email address that reaches them. Print the copy instead.")
        case .mailedOften(let name):
            say("Many copies were mailed to \(name) within the hour. Try again later, or print it.")
        case .notForThem(let name): say("\(name) may not open this sheet. Send the copy to somebody who may.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .misspelt, .codeMissing: [("code", sentence)]
        case .noAddress, .notForThem: [("to", sentence)]
        case .unknown, .paperBusy, .unprintable, .noMail, .mailedOften: []
        }
    }
}
