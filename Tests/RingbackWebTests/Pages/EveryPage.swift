import RingbackCore
import RingbackWords

@testable import RingbackWeb

extension Sample {
    private static func candidate(_ text: String) -> MergePage.Candidate {
        .init(id: text, name: text, company: text, number: text, why: text)
    }

    private static func merge(_ text: String) -> MergePage {
        let row = MergePage.Row(
            field: "name", label: "Name", this: [text], other: [text, text], takesBoth: true, chosen: "both")
        var same = row
        (same.other, same.field) = (same.this, "company")
        return MergePage(
            id: text, name: text, version: 1,
            other: .init(id: text, name: text, version: 2, why: text, rows: [row, same]),
            problem: Phrase(verbatim: text))
    }

    private static func brief(_ text: String) -> BriefPage {
        BriefPage(
            person: text, name: text, asOf: text,
            lines: [
                .init(
                    message: text, version: 1, code: .asap, name: text, detail: text, spoken: text, dial: text,
                    isShort: false)
            ],
            ending: text, shortEnding: text, shortSpoken: text, mayAnswer: true, desk: (text, text), isAudible: true)
    }

    private static func discretion(_ text: String) -> DiscretionPage {
        var adding = DiscretionPage.Adding(who: text, rule: .hours, spans: text, why: text)
        adding.found = [ContactResult(id: text, name: text, detail: text, number: text)]
        return DiscretionPage(
            person: text, name: text,
            file: .init(
                version: 1,
                fields: .init(
                    windows: Weekday.allCases.map { _ in text }, sentences: [.out: text], followUps: [text, text],
                    neverSay: text),
                usual: [.meeting: text], usualFollowUps: [text, text],
                interrupts: [.init(contact: text, name: text, rule: text, why: text)], adding: adding),
            moment: .out, now: text, until: text, problem: Phrase(verbatim: text))
    }

    private static func board(_ text: String, _ face: BoardPage.Face) -> BoardPage {
        let entry = EntryView(
            id: text, version: 1, code: 2, caller: text, company: text, regarding: text, last: .init(text: text),
            called: text)
        let line = BoardPage.Line(entry: entry, due: text, owner: text)
        return BoardPage(
            face: face, at: text, late: 1, open: 2, figures: [.init(number: text, text: text, isLate: true)],
            entries: [line], next: Paths.board(face, team: text, after: text),
            people: [.init(id: text, name: text, open: 2, late: 1, oldest: text, share: 100)],
            teams: [Choice(value: text, title: text)], team: text,
            chosen: .init(
                line: line, standing: text, reminded: text, reminds: text, excused: text, mayExcuse: true,
                mayHandOver: true, mayClose: true, version: 1, back: Paths.board))
    }

    private static func accounts(_ text: String) -> AccountsPage {
        let line = AccountsPage.Line(value: text, name: text, company: text, path: Paths.contact(text), declined: text)
        var offered = line
        (offered.offered, offered.offer) = (text, text)
        return AccountsPage(
            person: text, name: text, lines: [line, offered], more: 1,
            loads: [Load(of: PersonID(high: 1, low: 1), name: text, open: 1, accounts: 2, waiting: 3)], mayOffer: true,
            problem: Phrase(verbatim: text),
            note: text)
    }

    /// One of each page, with the given text wherever outside text can appear.
    static func everyPage(_ text: String) -> [any Page] {
        let choice = [Choice(value: text, title: text)]
        let addressee = [Addressee(id: text, name: text, detail: text)]
        let history = [
            HistoryLine(
                when: text, who: text, did: text, subject: text, subjectPath: Paths.message(text), via: text,
                changes: [HistoryLine.Change(field: text, before: text, after: text)])
        ]
        let card = card(text)
        let report = ContactImportPage.Report(
            new: 1, merged: 1, unchanged: 1, refused: 1,
            rows: [ContactImportPage.Row(line: 2, name: text, verdict: .refused, why: text)], left: 3,
            columns: [
                .init(name: text, holds: Phrase(verbatim: text), chosen: ""), .init(name: text, chosen: "phone:mobile"),
            ],
            choices: text)
        return rolling(text) + complaints(text) + sampling(text) + fairness(text) + reviews(text) + playbooks(text)
            + requests(text) + [
                desk(text), sheet(text), message(text, history), brief(text), discretion(text),
                TakenPage(
                    taken: [TakenMessage(id: text, caller: text, for: text, at: text, became: text, fate: .open)],
                    next: text),
                RefusedActPage(
                    sentence: Phrase(verbatim: text), action: Paths.message(text, MessageVerbs.offer),
                    chosen: [("code", text)],
                    typed: [("to", text), ("note", text)], back: Paths.message(text)),
                SheetsPage(groups: [
                    .init(title: text, sheets: [.init(person: text, name: text, toReturn: 1, asap: 1, late: 1, out: 1)])
                ]),
                ContactsPage(
                    query: text, summary: text,
                    contacts: [
                        .init(
                            id: text, name: text, pronunciation: text, company: text, number: text, last: text,
                            why: text)
                    ],
                    next: text, mayImport: true, mayExport: true),
                ContactPage(
                    id: text, card: card,
                    fields: ContactFields(
                        name: text, honorific: text, pronunciation: text, company: text, timeZone: text, note: text,
                        holder: text, numbers: [.init(label: text, number: text, bestHours: text, problem: text)],
                        emails: [.init(label: text, address: text)]),
                    problem: Phrase(verbatim: text), holders: choice, clock: text,
                    first: .init(label: text, text: text, dial: text),
                    open: [
                        .init(id: text, code: 1, due: text, isLate: false, regarding: text, owner: text, calls: text)
                    ],
                    calls: [.init(message: text, when: text, regarding: text, told: text, by: text)],
                    standings: [.init(principal: text, name: text, value: "wanted", why: text)],
                    notesFor: choice + choice,
                    favors: FavorsView(
                        contact: text, with: choice + choice, principals: choice, balances: [text],
                        favors: [
                            .init(id: text, with: text, text: text, by: text, isSettled: false),
                            .init(id: text, with: text, text: text, by: text, isSettled: true),
                        ]),
                    namesakes: .init(name: text, number: text, note: text, contacts: choice)),
                CallsPage(
                    contact: text, name: text,
                    calls: [
                        .init(message: text, when: text, regarding: text, told: text, by: text)
                    ],
                    next: text),
                FindPage(
                    form: FindForm(
                        text: text, caller: text, owner: text, team: text, state: text, code: text, from: text, to: text
                    ),
                    people: choice, teams: choice,
                    callers: [
                        .init(
                            name: text, contact: text, company: text, number: text, calls: text, why: text, open: text,
                            openMessage: text),
                        .init(name: text, number: text, calls: text, why: text, open: text),
                    ],
                    messages: [
                        .init(
                            id: text, caller: text, number: text, regarding: text, owner: text, code: 1, state: text,
                            fate: .late, when: text, calls: 2)
                    ], next: text, problem: nil),
                FindPage(people: [], teams: [], problem: Phrase(verbatim: text)),
                ContactImportPage(stage: .choose(unfinished: [text]), problem: Phrase(verbatim: text)),
                ContactImportPage(stage: .trial(report, text: text)),
                ContactImportPage(stage: .done(report)),
                ContactImportPage(stage: .columns(report.columns, text: text)),
                CopyPage(
                    typed: text, problem: Phrase(verbatim: text),
                    known: .init(
                        name: text, sheet: Paths.sheet(text), pdf: Paths.copyPDF(of: text), made: text, shows: text,
                        changes: [text], mail: Paths.copyMail(of: text),
                        readers: [Choice(value: text, title: Phrase(verbatim: text))])),
                CopyPage(),
                NumberPage(
                    number: text, text: text, label: text, sentence: text, needsRelease: true, released: text,
                    mayRelease: true),
                ErasurePage(
                    id: text, name: text, losing: [text], open: Phrase(verbatim: text), problem: Phrase(verbatim: text)),
                HistoryPage(subject: text, filter: text, lines: history, next: text),
                HistoryPage(kinds: choice, lines: history),
                SetupPage(
                    code: text, office: office(text), personName: text, email: text, problem: Phrase(verbatim: text),
                    zones: [text]),
                OfficePage(
                    name: text, mark: text, fields: office(text), holidays: [.init(day: text, text: text, name: text)],
                    problem: Phrase(verbatim: text),
                    mayChange: true, countries: choice),
                PeoplePage(
                    people: [.init(id: text, name: text, email: text, roles: text, teams: text, state: text, open: 2)],
                    principals: [.init(id: text, name: text, assistants: choice)], mayChange: true, choices: choice),
                AbsencePage(
                    person: text, name: text, now: text,
                    absences: [.init(id: text, sentence: text, hasBegun: true)], maySet: true,
                    problem: Phrase(verbatim: text),
                    fields: .init(
                        from: text, fromTime: text, until: text, untilTime: text,
                        covers: [.init(scope: text, label: text, person: text, from: text, until: text)]),
                    changing: text, coverers: choice, otherwise: text),
                LadderPage(
                    message: text, caller: text, regarding: text, principal: text, reach: Paths.reach(text),
                    summary: text,
                    next: text, isOpen: true,
                    ways: [
                        .init(
                            place: 1, label: text, kind: Phrase(verbatim: text), address: text,
                            dial: Paths.dial("+1713"),
                            hours: text, last: text, isTried: true, isNext: true, isByHand: true),
                        .init(
                            place: 2, label: text, kind: Phrase(verbatim: text), address: text, hours: text,
                            isTried: false, isNext: false, isByHand: true),
                    ],
                    log: [.init(time: text, what: text, outcome: text, who: text, isTakenBack: true)], started: text,
                    earlier: [
                        .init(
                            title: text,
                            log: [.init(time: text, what: text, outcome: text, who: text, isTakenBack: false)])
                    ], mayStart: true, mayWork: true, mayConfirm: true, seen: 3, problem: Phrase(verbatim: text)),
                ReachPage(
                    person: text, name: text, version: 1,
                    rows: [
                        .init(label: text, address: text, hours: text, problem: Phrase(verbatim: text)), .init(),
                    ], idle: 15, secret: text, assistants: text, isOwn: false, maySet: true,
                    problem: Phrase(verbatim: text)),
                NewPersonPage(fields: person(text), problem: Phrase(verbatim: text), mayMakeAdmin: false),
                PersonPage(
                    id: text, version: 1, fields: person(text),
                    mayChange: true, maySetPassword: true, seesSheet: true, backups: choice,
                    leaving: .init(
                        open: 1, accounts: 2, offeredAccounts: 1, receivers: choice, offered: [text], posts: [text],
                        successors: choice),
                    accountsPath: Paths.personAccounts(text), state: text, away: text),
                accounts(text), merge(text), MergePage(id: text, name: text, choices: [candidate(text)], query: text),
                DuplicatesPage(pairs: [.init(this: candidate(text), other: candidate(text), why: text)], next: text),
                PersonPage(
                    id: text, version: 1, fields: person(text), mayChange: false, teams: text, backupName: text,
                    historyPath: Paths.history(subject: text)),
                TeamsPage(
                    teams: [.init(id: text, name: text, lead: text, topics: text, members: 1, onDuty: text)],
                    mayChange: true),
                TeamPage(
                    id: text, name: text, lead: text, topics: text,
                    duties: [.init(person: text, weekday: 1, from: text, until: text)], mayChange: true, people: choice,
                    moved: [text]),
                TeamPage(
                    id: text, name: text, lead: text, topics: text, members: [text],
                    duties: [.init(person: text, weekday: 1, from: text, until: text)], mayChange: false, people: choice
                ),
                ProfilePage(
                    name: text, email: text, sessions: [.init(id: text, what: text, when: text, isThis: false)],
                    tokens: [.init(id: text, name: text, scopes: text, when: text)], newToken: text, scopes: choice,
                    wishes: WishesView(
                        kinds: [.init(value: text, title: Phrase(verbatim: text), isWanted: true)], when: text,
                        dueSoon: 45,
                        withoutParticulars: true, officeHides: true)),
                SignInPage(email: text, problem: Phrase(verbatim: text), next: text),
                NewPasswordPage(
                    email: text, action: Paths.firstPassword, next: text, isFirst: true, problem: Phrase(verbatim: text)
                ),
                ForgotPasswordPage(isMailed: true, email: text, problem: Phrase(verbatim: text)),
                ForgotPasswordPage(isMailed: true, email: text, isSent: true), board(text, .late), board(text, .people),
                ProblemPage.fault(reference: text), ProblemPage.notFound(Phrase(verbatim: text)),
                ProblemPage.unavailable(Phrase(verbatim: text)), StyleguidePage(),
            ] + [DeskPage(people: addressee, sequence: 1)] + mailPages(text)
    }

    private static func mailPages(_ text: String) -> [any Page] {
        let phrase = Phrase(verbatim: text)
        let place = HeldMailPage.Place(id: text, title: text, detail: text)
        let held = HeldMailPage(
            id: text, from: text, to: text, subject: text, when: text, why: text, text: text, isCut: true,
            files: [text], about: place, query: text, messages: [place], contacts: [place], problem: phrase,
            reason: text)
        var settled = held
        settled.fate = text
        let link = MailLinkPage(
            title: phrase, office: text, person: text,
            gist: .init(
                caller: text, pronunciation: text, number: text, dial: text, company: text, regarding: text, due: text,
                isLate: true, owner: text, asked: (text, text)),
            notice: phrase, problem: phrase, explanation: phrase,
            form: .init(
                action: Paths.mailLink(token: text, act: text), button: phrase, means: phrase,
                field: .init(name: "text", label: phrase, value: text),
                receivers: [Choice(value: text, title: text)]),
            undo: Paths.mailLinkUndo(token: text, act: text), more: Paths.message(text))
        let fields = MailFields(
            smtpURL: text, smtpUser: text, imapURL: text, imapUser: text, from: text, replyDomain: text,
            publicURL: text, trustedServer: text, hasSMTPPassword: true)
        var fixed = fields
        fixed.fixed = ["smtp", "imap", "from", "replyDomain", "publicURL", "trustedServer"]
        let mail = OfficeMailPage(
            version: 1, fields: fields, canTest: true, canFetch: true,
            sending: .init(sentence: text, error: (text, text)),
            fetching: .init(sentence: text, error: (text, text)), waiting: 3,
            failed: [.init(number: 1, to: text, what: text, when: text, error: text)],
            troubles: [.init(person: text, name: text, words: text)], problem: phrase,
            trial: .init(sentence: text, words: text, advice: text))
        var other = mail
        other.fields = fixed
        return [
            held, settled, link, mail, other,
            QuarantinePage(
                mails: [.init(id: text, from: text, subject: text, when: text, why: text)],
                strangers: 2, next: Paths.quarantine(after: text, strangers: false)),
            QuarantinePage(
                mails: [], strangers: 1, isStrangers: true, next: Paths.quarantine(after: text, strangers: true)),
            MailsPage(
                mails: [.init(id: text, from: text, subject: text, when: text, fate: phrase, why: text, isRead: true)],
                state: text, query: text, next: Paths.mails(state: text, query: text, after: text), problem: phrase),
        ]
    }

    private static func office(_ text: String) -> OfficeFields {
        OfficeFields(name: text, timeZone: text, country: text, hours: Array(repeating: text, count: 7))
    }

    private static func person(_ text: String) -> PersonFields {
        PersonFields(
            name: text, pronunciation: text, email: text, backup: text, hours: Array(repeating: text, count: 7))
    }

    private static func card(_ text: String) -> CallerCardView {
        let numbers = [
            CallerCardView.Number(label: text, text: text, dial: text, marks: [text]),
            CallerCardView.Number(label: text, text: text, dial: text, care: DialCare(.premium, isReleased: false)),
        ]
        let speech = Paths.contactSpeech(text, digest: text)
        let other = CallerCardView.Related(
            id: text, name: text, pronunciation: text, speech: speech, note: text, numbers: numbers)
        let note = CallerCardView.Note(id: text, text: text, by: text)
        let question = CallerCardView.Question(id: text, asks: text, by: text, answer: text)
        return CallerCardView(
            contact: text, name: text, plainName: text, company: text, pronunciation: text, speech: speech,
            spelling: text,
            sayingConfirmed: text, localTime: text,
            numbers: numbers, lastNumber: text, assistants: [other], assistantOf: [other], standing: text,
            holder: text, remark: text, open: [.init(id: text, title: text, detail: text, due: text, story: text)],
            toldBefore: [.init(when: text, words: text, by: text)], logged: [text], hasMoreCalls: true, context: [note],
            questions: [question], answered: [question], notes: [note],
            missing: .init(asksSpelling: true, asksPronunciation: true))
    }

    private static func desk(_ text: String) -> DeskPage {
        DeskPage(
            query: text, results: [ContactResult(id: text, name: text, detail: text, number: text, state: text)],
            draft: DeskDraft(
                contact: text, name: text, number: text, for: text, regarding: text, told: text, around: text,
                line: text,
                waiting: text),
            problem: Phrase(verbatim: text), people: [Addressee(id: text, name: text, detail: text)],
            proposal: ProposalView(
                owner: text, why: text, joins: text,
                tell: SayingView(
                    person: text, name: text, verdict: .takeMessage, sentence: text, followUps: [text, text],
                    stop: text,
                    isWindowed: true, windows: [.init(value: text, label: text, words: text)], fished: 3, contact: text,
                    number: text)), caller: card(text),
            suggested: [ContactResult(id: text, name: text, detail: text)],
            rung: [
                CallerCardView.RungLine(text: text, about: text, message: text, returns: text),
                CallerCardView.RungLine(text: text, about: text, message: text),
            ],
            caution: .lookAlike,
            waiting: [
                WaitingCall(
                    id: text, line: text, name: text, number: text, for: text, seconds: 1, waited: text, by: text)
            ],
            taken: [TakenMessage(id: text, caller: text, for: text, at: text, became: text, fate: .late)],
            sequence: 812)
    }

    private static func sheet(_ text: String) -> SheetPage {
        var page = sheet(entries: [hostileEntry(text)])
        page.name = text
        page.keepers = text
        page.offers = [
            OfferView(
                message: text, handover: text, code: 1, caller: text, number: text, regarding: text, from: text,
                stays: text, note: text,
                back: Paths.sheet(text))
        ]
        page.asks = [
            AskView(
                kind: .question(answer: text), message: text, caller: text, from: text, text: text,
                back: Paths.sheet(text)),
            AskView(kind: .unanswered, message: text, caller: text, from: text, text: text, back: Paths.sheet(text)),
        ]
        page.lookAgain = [.init(message: text, caller: text, since: text)]
        page.selected = .init(
            entry: hostileEntry(text), facts: EntryFacts(facts: [.init(label: text, text: text, isLate: true)]))
        page.asOf = text
        page.next = text
        return page
    }

    private static func hostileEntry(_ text: String) -> EntryView {
        EntryView(
            id: text, version: 1, code: 1, caller: text, company: text, number: text, dial: text, regarding: text,
            last: .init(text: text, kind: .live), called: text, times: text, due: text)
    }

    private static func message(_ text: String, _ history: [HistoryLine]) -> MessagePage {
        MessagePage(
            id: text, version: 1, code: 1, caller: text, beside: text, number: text, dial: text, regarding: text,
            sheet: Choice(value: text, title: text), owner: text, ownerWhy: text, due: text, late: text, taken: text,
            facts: EntryFacts(facts: [.init(label: text, text: text)]),
            steps: [.init(name: text, detail: text, holds: true)],
            events: [
                .init(
                    kind: .call, day: text, time: text, what: text, text: text, said: text,
                    saidTo: Phrase(verbatim: text), by: text),
                .init(kind: .attempt, day: text, time: text, what: text, text: text, said: text, by: text),
                .init(
                    kind: .answer, day: text, time: text, what: text, said: text, reply: text, by: text,
                    question: text),
                .init(kind: .mail, day: text, time: text, what: text, text: text, said: text, leftOut: text),
                .init(
                    kind: .change, day: text, time: text, what: text, by: text, changes: history.flatMap(\.changes)),
            ],
            files: [
                .init(path: Paths.attachment(text, of: text), name: text, detail: text, isSound: true)
            ],
            historyPath: Paths.message(text),
            standingOffer: .init(handover: text, sentence: text, mayWithdraw: true),
            actions: EntryActions(
                message: text, version: 1, code: 1, dial: text, upBefore: text, downBefore: text,
                mayCloseWithReason: true, back: Paths.message(text)),
            card: MessageCard(
                caller: card(text), under: text, regarding: text,
                facts: EntryFacts(facts: [.init(label: text, text: text)]),
                trail: [.init(when: text, what: text, by: text)], path: Paths.message(text),
                waysOut: WaysOut(
                    message: text, version: 1, isTag: true, isHeld: true, assistants: card(text).assistants)),
            correction: .init(
                name: text, number: text, regarding: text, around: text, owner: text, moves: true, code: 1, told: text),
            mayReopen: true)
    }
}
