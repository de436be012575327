extension Paths {
    // MARK: Finding

    static let find = Path("/find")
    static func find(_ form: FindForm, after: String? = nil) -> Path { path(find, form).with(["after": after]) }
    static let findExport = Path("/find/export")
    static func findExport(_ form: FindForm) -> Path { path(findExport, form) }

    private static func path(_ path: Path, _ form: FindForm) -> Path {
        path.with([
            "q": form.text, "caller": form.caller, "owner": form.owner, "team": form.team, "state": form.state,
            "code": form.code, "from": form.from, "to": form.to,
        ])
    }

    // MARK: Messages

    static let messages = Path("/messages")
    static func message(_ id: String, show: String? = nil) -> Path {
        Path("/messages/\(segment(id))").with(["show": show])
    }
    static func messageCard(_ id: String) -> Path { Path("/messages/\(segment(id))/card") }
    static func message(_ id: String, _ verb: Verb) -> Path { message(id, at: verb.route.formPath) }
    /// A verb's full path, for a router.
    static func message(_ id: String, at verb: String) -> Path { Path("/messages/\(segment(id))\(verb)") }
    static func undo(_ act: String, of message: String) -> Path {
        Path("/messages/\(segment(message))/undo/\(segment(act))")
    }
    static func acceptance(_ handover: String, of message: String) -> Path {
        Path("/messages/\(segment(message))/handovers/\(segment(handover))/acceptance")
    }
    static func refusal(_ handover: String, of message: String) -> Path {
        Path("/messages/\(segment(message))/handovers/\(segment(handover))/refusal")
    }
    static func handover(_ handover: String, of message: String) -> Path {
        Path("/messages/\(segment(message))/handovers/\(segment(handover))")
    }
    static func withdrawal(_ handover: String, of message: String) -> Path {
        Path("/messages/\(segment(message))/handovers/\(segment(handover))/withdrawal")
    }
    static func reply(to answer: String, of message: String) -> Path {
        Path("/messages/\(segment(message))/answers/\(segment(answer))/reply")
    }
    static func ladder(of message: String) -> Path { Path("/messages/\(segment(message))/ladder") }
    static func ladderSteps(of message: String) -> Path { Path("/messages/\(segment(message))/ladder/steps") }
    static func ladderStepBack(_ number: String, of message: String) -> Path {
        Path("/messages/\(segment(message))/ladder/steps/\(segment(number))/taking-back")
    }
    static func ladderConfirmation(of message: String) -> Path {
        Path("/messages/\(segment(message))/ladder/acknowledgement")
    }
    static func reach(_ person: String) -> Path { Path("/people/\(segment(person))/reach") }
    static let claims = Path("/claims")
    /// What to consider before dialling a number.
    static func number(_ number: String) -> Path { Path("/numbers/\(segment(number))") }
    static func numberRelease(_ number: String) -> Path { Path("/numbers/\(segment(number))/release") }
    static func numberWithdrawal(_ number: String) -> Path { Path("/numbers/\(segment(number))/withdrawal") }

    // MARK: Mail

    /// The page of a mail link. The token's holder is the person it was sent to: it is never logged.
    static func mailLink(token: String, act: String) -> Path { Path("/mail/\(segment(token))/\(segment(act))") }
    static func mailLinkUndo(token: String, act: String) -> Path {
        Path("/mail/\(segment(token))/\(segment(act))/undo")
    }
    static let mails = Path("/mails")
    static func mails(state: String?, query: String?, after: String?) -> Path {
        mails.with(["state": state, "q": query, "after": after])
    }
    static let quarantine = Path("/quarantine")
    static func quarantine(after: String?, strangers: Bool) -> Path {
        quarantine.with(["after": after, "strangers": strangers ? "yes" : nil])
    }
    /// - Parameter query: the caller whose open messages to search for.
    static func heldMail(_ id: String, query: String? = nil) -> Path {
        Path("/quarantine/\(segment(id))").with(["q": query])
    }
    static func mailRelease(_ id: String) -> Path { Path("/quarantine/\(segment(id))/release") }
    static func mailRefusal(_ id: String) -> Path { Path("/quarantine/\(segment(id))/refusal") }
    static let officeMail = Path("/office/mail")
    static let officeMailTest = Path("/office/mail/test")
    static let officeMailFetch = Path("/office/mail/fetch")
    static func outboxRetry(_ number: String) -> Path { Path("/office/mail/outbox/\(segment(number))/retry") }
    static func mailMended(_ person: String) -> Path { Path("/office/mail/troubles/\(segment(person))/mending") }
    static let ownMail = Path("/profile/mail")
    static let ownLanguage = Path("/profile/language")
    static func attachment(_ id: String, of message: String) -> Path {
        Path("/messages/\(segment(message))/attachments/\(segment(id))")
    }
}
