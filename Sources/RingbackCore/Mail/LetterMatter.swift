package import RingbackWords

/// What a letter may say: everything its reader may know about the message when it is sent.
package struct LetterMatter: Sendable {
    package struct Number: Equatable, Sendable {
        /// As the reader's country writes it.
        package var shown: String
        package var e164: String?
        /// Why to think twice before dialling it.
        package var caution: DialCaution?

        package init(shown: String, e164: String?, caution: DialCaution? = nil) {
            self.shown = shown
            self.e164 = e164
            self.caution = caution
        }
    }

    package struct Call: Equatable, Sendable {
        package var at: Timestamp
        package var by: String
        package var source: CallSource
        package var regarding: String
        package var told: String

        package init(
            at: Timestamp, by: String, source: CallSource = .telephone, regarding: String, told: String
        ) {
            self.at = at
            self.by = by
            self.source = source
            self.regarding = regarding
            self.told = told
        }
    }

    package struct Said: Equatable, Sendable {
        package var text: String
        package var by: String
        package var at: Timestamp

        package init(text: String, by: String, at: Timestamp) {
            self.text = text
            self.by = by
            self.at = at
        }
    }

    package var office: String
    package var reader: PersonID
    /// The reader's.
    package let language: Language
    package var clock: ClockWords
    package var names: [PersonID: String]
    package var links: LetterLinks
    package var particulars: MailParticulars
    /// Whether the call's particulars are withheld: caller, subject, everything anybody said.
    package var isBare = false
    /// When the reported act was done.
    package var madeAt: Timestamp?

    package var message: Message?
    package var company = ""
    package var pronunciation = ""
    package var number: Number?
    /// Newest first.
    package var calls: [Call] = []
    /// What to know about the caller, newest first.
    package var context: [Said] = []
    /// The offer the mail is about.
    package var handover: Handover?
    package var question: Said?
    package var reply: Said?
    /// Set if the message's owner is away.
    package var away: AwayNotice?
    /// Set if the receiver of the offer is away.
    package var receiverAway: AwayNotice?
    /// For mails that list many messages.
    package var open: [OpenCall] = []
    /// The handover note that the mail brings.
    package var shift: ShiftLetter?
    /// What supervisors are mailed in the evening.
    package var evening: EveningLetter?
    /// The standard, question or answer that the mail is about.
    package var standard: StandardLetter?
    /// The playbook, case or answer that the mail is about.
    package var playbook: PlaybookLetter?
    /// The complaint or compliment that the mail is about.
    package var complaint: ComplaintLetter?
    /// The request between two people, or the note, that the mail is about.
    package var request: RequestLetter?
    /// The duty that the mail is about.
    package var duty: DutyLetter?
    /// The session of rolling calls that the mail reports.
    package var rolling: RollingLetter?

    package init(
        office: String, reader: PersonID, language: Language = .english, clock: ClockWords,
        names: [PersonID: String], links: LetterLinks, particulars: MailParticulars = MailParticulars()
    ) {
        self.office = office
        self.reader = reader
        self.language = language
        self.clock = clock
        self.names = names
        self.links = links
        self.particulars = particulars
    }

    func name(_ person: PersonID?) -> String { person.flatMap { names[$0] } ?? say("somebody") }

    func said(_ notice: AwayNotice) -> String { say(notice.sentence(names, clock)) }

    /// A text of the program in the reader's language.
    func say(_ text: Phrase.Text, context: StaticString? = nil) -> String {
        language(phrase(text, context))
    }

    func say(_ phrase: Phrase) -> String { language(phrase) }

    func say(_ count: Int, one: Phrase.Text, other: Phrase.Text) -> String {
        language(phrase(count, one, other))
    }
}

// Within ``LetterMatter``, `say` words at once.
private func phrase(_ text: Phrase.Text, _ context: StaticString?) -> Phrase { say(text, context: context) }
private func phrase(_ count: Int, _ one: Phrase.Text, _ other: Phrase.Text) -> Phrase {
    say(count, one: one, other: other)
}

/// One message in a digest.
package struct OpenCall: Equatable, Sendable {
    package enum Part: Int, Sendable, CaseIterable { case late, today, later, out, offered, asked }

    package var part: Part
    package var id: MessageID
    package var caller: String
    package var regarding: String
    package var due: Timestamp
    package var calls: Int
    package var number: LetterMatter.Number?
    /// The owner, if somebody else works it for them.
    package var owner: String?

    package init(
        part: Part, id: MessageID, caller: String, regarding: String, due: Timestamp, calls: Int,
        number: LetterMatter.Number?, owner: String? = nil
    ) {
        self.part = part
        self.id = id
        self.caller = caller
        self.regarding = regarding
        self.due = due
        self.calls = calls
        self.number = number
        self.owner = owner
    }
}

/// Where a mail's links lead.
package struct LetterLinks: Equatable, Sendable {
    /// Base address of the office's pages, without a trailing slash; if empty, mails have no links.
    package var home: String
    /// The mail's signed token for links.
    package var token: String

    package init(home: String, token: String) {
        self.home = home
        self.token = token
    }

    package func act(_ act: MailAct, _ label: String, isMain: Bool = false) -> Letter.Link? {
        home.isEmpty ? nil : Letter.Link(label, url: "\(home)/mail/\(token)/\(act.rawValue)", isMain: isMain)
    }

    package func message(_ id: MessageID) -> String? { home.isEmpty ? nil : "\(home)/messages/\(id.text)" }
    package func sheet(of person: PersonID) -> String? { home.isEmpty ? nil : "\(home)/sheets/\(person.text)" }
    package var newPassword: String? { home.isEmpty ? nil : "\(home)/mail/\(token)/password" }
    package var profile: String? { home.isEmpty ? nil : "\(home)/profile" }
}
