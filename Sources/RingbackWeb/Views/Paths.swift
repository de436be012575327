import RingbackCore

/// An address inside Ringback, or a number to dial. Made only by ``Paths``.
struct Path: Hashable, Sendable, CustomStringConvertible {
    let text: String

    fileprivate init(_ text: String) { self.text = text }

    var description: String { text }

    /// The same path with a query; parameters without a value are omitted.
    fileprivate func with(_ parameters: KeyValuePairs<String, String?>) -> Path {
        var text = self.text
        for (name, value) in parameters {
            guard let value, !value.isEmpty else { continue }
            text += text.contains("?") ? "&" : "?"
            text += name + "=" + PercentEncoding.encode(value)
        }
        return Path(text)
    }
}

/// The only place where URLs are written. For a router, pass `":id"` as the id.
enum Paths {
    /// The root of the JSON API. A message's verbs have the same path below it as on the pages.
    static let api = Path("/api/v1")

    static let home = Path("/")
    static let signIn = Path("/sign-in")
    /// The sign-in page, and where to go from there.
    static func signIn(next: String) -> Path { signIn.with(["next": next == "/" ? nil : next]) }
    static let signOut = Path("/sign-out")
    /// Choosing one's own password in place of one that somebody else set, and where to go from there.
    static let firstPassword = Path("/first-password")
    static func firstPassword(next: String) -> Path { firstPassword.with(["next": next == "/" ? nil : next]) }
    static let forgotPassword = Path("/forgot-password")
    /// A mailed link that sets a password; like those of ``mailLink(token:act:)``.
    static func newPassword(token: String) -> Path { Path("/mail/\(segment(token))/password") }
    static let setup = Path("/setup")
    /// All components; only in a demonstration.
    static let styleguide = Path("/styleguide")

    static func asset(_ file: String) -> Path { Path("/assets/\(segment(file))") }

    /// The live stream of a person's sheet and the hold board.
    /// - Parameter sequence: the journal position the page already shows.
    static func live(sheet person: String, after sequence: Int64) -> Path {
        Path("/live").with(["sheet": person, "after": String(sequence)])
    }

    static func liveBoard(after sequence: Int64) -> Path {
        Path("/live").with(["board": "all", "after": String(sequence)])
    }

    // MARK: The desk

    static let desk = Path("/desk")
    static func desk(
        query: String? = nil, contact: String? = nil, name: String? = nil, number: String? = nil, onto: String? = nil,
        waiting: String? = nil, over: Bool = false
    ) -> Path {
        desk.with([
            "q": query, "contact": contact, "name": name, "number": number, "onto": onto, "waiting": waiting,
            "over": over ? "yes" : nil,
        ])
    }
    /// Fragments the desk fetches during typing.
    static let deskResults = Path("/desk/results")
    static let deskCard = Path("/desk/card")
    static let deskTaken = Path("/desk/taken")
    static let taken = Path("/taken")
    static func taken(after: String) -> Path { taken.with(["after": after]) }

    static let waiting = Path("/waiting")
    static func waiting(_ id: String) -> Path { Path("/waiting/\(segment(id))") }
    static func waitingEnd(_ id: String) -> Path { Path("/waiting/\(segment(id))/ending") }

    // MARK: Sheets

    static let sheets = Path("/sheets")
    static let addressees = Path("/addressees")
    /// What awaits one's own answer, as a fragment.
    static let asks = Path("/asks")
    static func sheet(_ person: String, face: Face = .sheet, entry: String? = nil, after: String? = nil) -> Path {
        Path("/sheets/\(segment(person))")
            .with(["face": face == .sheet ? nil : face.rawValue, "entry": entry, "after": after])
    }

    // MARK: The day of an assistant

    /// The brief of everybody whose sheet the viewer keeps.
    static let anyCalls = Path("/brief")
    /// The same as a fragment, for a panel over any page.
    static let anyCallsPanel = Path("/brief/panel")
    /// What changed on a sheet, and what callers were promised.
    /// - Parameter since: RFC 3339; the owner's last look where it is not given.
    static func changes(of person: String, since: String? = nil) -> Path {
        Path("/sheets/\(segment(person))/changes").with(["since": since])
    }
    /// The note at the end of a shift, and the earlier ones.
    static func shiftNote(of person: String) -> Path { Path("/sheets/\(segment(person))/handover-note") }
    /// The same below ``api``.
    static func shiftNoteReading(_ note: String, of person: String) -> Path {
        Path("/sheets/\(segment(person))/handover-notes/\(segment(note))/reading")
    }

    /// Rolling calls.
    /// - Parameter line: the line whose keys are at hand.
    static func rolling(_ person: String, line: Int? = nil) -> Path {
        Path("/sheets/\(segment(person))/rolling").with(["line": line.map { String($0) }])
    }
    /// An act on a session.
    static func rollingAct(_ person: String, _ session: String, _ act: String) -> Path {
        Path("/sheets/\(segment(person))/rolling/\(segment(session))/\(act)")
    }
    static func rollingReport(_ person: String, _ session: String) -> Path {
        Path("/sheets/\(segment(person))/rolling/\(segment(session))/report")
    }

    /// The sheet for the telephone in the car; the same below ``api``, as text.
    static func brief(of person: String) -> Path { Path("/sheets/\(segment(person))/brief") }
    static func briefSound(of person: String) -> Path { Path("/sheets/\(segment(person))/brief.wav") }
    /// Keeps this telephone signed in for briefs, or ends that.
    static func briefDevice(of person: String) -> Path { Path("/sheets/\(segment(person))/brief/device") }
    /// The script that keeps a brief on a telephone.
    static let briefWorker = Path("/brief-worker.js")

    /// Marks a sheet as read by its owner; below ``api`` only.
    static func reading(of person: String) -> Path { Path("/sheets/\(segment(person))/reading") }

    // MARK: Clean copies

    static let copies = Path("/copies")
    /// Whether the clean copy with a code is still current; printed on the copy, too.
    static func copy(_ code: String) -> Path { Path("/copies/\(segment(code))") }
    static func copyPDF(of person: String) -> Path { Path("/sheets/\(segment(person))/copy.pdf") }
    static func copyMail(of person: String) -> Path { Path("/sheets/\(segment(person))/copy/mail") }

    // MARK: The board

    static let board = Path("/board")
    static func board(
        _ face: BoardPage.Face, team: String? = nil, entry: String? = nil, after: String? = nil
    ) -> Path {
        board.with(["show": face == .late ? nil : face.rawValue, "team": team, "entry": entry, "after": after])
    }
    /// One row and what the panel says of it, as a fragment.
    static func boardEntry(_ id: String) -> Path { Path("/board/\(segment(id))") }

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

    // MARK: Contacts

    static let contacts = Path("/contacts")
    static func contacts(query: String?, after: String? = nil) -> Path { contacts.with(["q": query, "after": after]) }
    static let newContact = Path("/contacts/new")
    static func contact(_ id: String) -> Path { Path("/contacts/\(segment(id))") }
    static func contactContext(_ id: String) -> Path { Path("/contacts/\(segment(id))/context") }
    static func contactContextEnd(_ id: String, context: String) -> Path {
        Path("/contacts/\(segment(id))/context/\(segment(context))/ending")
    }
    /// What a caller confirmed about their name. The same below ``api``.
    static func contactConfirmation(_ id: String) -> Path { Path("/contacts/\(segment(id))/confirmation") }
    static func contactQuestions(_ id: String) -> Path { Path("/contacts/\(segment(id))/questions") }
    static func contactAnswer(_ id: String, question: String) -> Path {
        Path("/contacts/\(segment(id))/questions/\(segment(question))/answer")
    }
    static func contactQuestionRemoval(_ id: String, question: String) -> Path {
        Path("/contacts/\(segment(id))/questions/\(segment(question))/removal")
    }
    static func contactAssistants(_ id: String) -> Path { Path("/contacts/\(segment(id))/assistants") }
    static func contactAssistantRemoval(_ id: String, assistant: String) -> Path {
        Path("/contacts/\(segment(id))/assistants/\(segment(assistant))/removal")
    }
    static func contactNotes(_ id: String) -> Path { Path("/contacts/\(segment(id))/notes") }
    static func contactFavors(_ id: String) -> Path { Path("/contacts/\(segment(id))/favors") }
    static func contactFavor(_ id: String, favor: String) -> Path {
        Path("/contacts/\(segment(id))/favors/\(segment(favor))")
    }
    static func contactNoteRemoval(_ id: String, note: String) -> Path {
        Path("/contacts/\(segment(id))/notes/\(segment(note))/removal")
    }
    static func contactCalls(_ id: String, after: String? = nil) -> Path {
        Path("/contacts/\(segment(id))/calls").with(["after": after])
    }
    /// The name said aloud, under the digest of what is said.
    static func contactSpeech(_ id: String, digest: String) -> Path {
        Path("/contacts/\(segment(id))/speech/\(segment(digest))")
    }
    static func contactStanding(_ id: String) -> Path { Path("/contacts/\(segment(id))/standing") }
    static func contactErasure(_ id: String) -> Path { Path("/contacts/\(segment(id))/erasure") }
    static func contactEverything(_ id: String) -> Path { Path("/contacts/\(segment(id))/everything") }
    static let duplicates = Path("/contacts/duplicates")
    static func duplicates(after: String) -> Path { duplicates.with(["after": after]) }
    static let duplicateDismissal = Path("/contacts/duplicates/dismissal")
    static func contactMerge(_ id: String, with other: String? = nil) -> Path {
        Path("/contacts/\(segment(id))/merge").with(["with": other])
    }
    static func contactUnmerging(_ gone: String) -> Path { Path("/contacts/\(segment(gone))/unmerging") }
    static let contactImport = Path("/contacts/import")
    static let contactImportConfirmation = Path("/contacts/import/confirmation")
    /// A running import's progress, as a fragment.
    static let contactImportProgress = Path("/contacts/import/progress")
    static let contactExport = Path("/contacts/export")
    static func contactExport(as format: String) -> Path { contactExport.with(["as": format]) }

    // MARK: History

    static let history = Path("/history")
    static func history(subject: String? = nil, after: String? = nil) -> Path {
        history.with(["subject": subject, "after": after])
    }

    // MARK: The office

    static let office = Path("/office")
    static let holidays = Path("/office/holidays")
    static func holidayRemoval(_ day: String) -> Path { Path("/office/holidays/\(segment(day))/removal") }
    static let people = Path("/people")
    static let newPerson = Path("/people/new")
    static func person(_ id: String) -> Path { Path("/people/\(segment(id))") }
    static func personPassword(_ id: String) -> Path { Path("/people/\(segment(id))/password") }
    /// Somebody's absences.
    static func absences(_ person: String, changing absence: String? = nil) -> Path {
        Path("/people/\(segment(person))/absences").with(["absence": absence])
    }
    static func absenceEnd(_ absence: String, of person: String) -> Path {
        Path("/people/\(segment(person))/absences/\(segment(absence))/ending")
    }
    /// What to say for somebody.
    static func discretion(_ person: String) -> Path { Path("/people/\(segment(person))/discretion") }
    static func moment(_ person: String) -> Path { Path("/people/\(segment(person))/moment") }
    static func interrupts(_ person: String) -> Path { Path("/people/\(segment(person))/interrupts") }
    static func interruptRemoval(_ contact: String, of person: String) -> Path {
        Path("/people/\(segment(person))/interrupts/\(segment(contact))/removal")
    }
    /// Where others name a leaver.
    static func personPosts(_ id: String) -> Path { Path("/people/\(segment(id))/posts") }
    static func personEverything(_ id: String) -> Path { Path("/people/\(segment(id))/everything") }
    static let handoverAcceptance = Path("/handovers/acceptance")
    static func personLeaving(_ id: String) -> Path { Path("/people/\(segment(id))/leaving") }
    /// Offers everything somebody owes to another person.
    static func personHandover(_ id: String) -> Path { Path("/people/\(segment(id))/handovers") }
    /// Somebody's accounts; a POST offers some of them to another person.
    static func personAccounts(_ id: String) -> Path { Path("/people/\(segment(id))/accounts") }
    static func accountWithdrawal(_ offer: String) -> Path { Path("/account-offers/\(segment(offer))/withdrawal") }
    static let accountAcceptance = Path("/account-offers/acceptance")
    static let accountRefusal = Path("/account-offers/refusal")
    static let companyHolder = Path("/companies/holder")
    static let principals = Path("/principals")
    static func principalRemoval(_ principal: String, assistant: String) -> Path {
        Path("/principals/\(segment(principal))/assistants/\(segment(assistant))/removal")
    }
    static let teams = Path("/teams")
    static let newTeam = Path("/teams/new")
    static func team(_ id: String) -> Path { Path("/teams/\(segment(id))") }

    // MARK: Oneself

    static let profile = Path("/profile")
    static let password = Path("/profile/password")
    static func sessionEnd(_ id: String) -> Path { Path("/sessions/\(segment(id))/ending") }
    static let tokens = Path("/tokens")
    static func tokenEnd(_ id: String) -> Path { Path("/tokens/\(segment(id))/ending") }

    /// A number to dial, as a link. The number is E.164, so only `+` and digits are output.
    static func dial(_ number: String) -> Path {
        let dialled = number.utf8.filter { $0 == UInt8(ascii: "+") || (48...57).contains($0) }
        return Path("tel:" + String(decoding: dialled, as: UTF8.self))
    }

    /// A local path received from outside; `nil` for anything that could lead elsewhere.
    static func local(_ text: String) -> Path? {
        guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.hasPrefix("/\\"), text.utf8.count <= 2000,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return Path(text)
    }

    private static func segment(_ text: String) -> String { PercentEncoding.encode(text) }
}
