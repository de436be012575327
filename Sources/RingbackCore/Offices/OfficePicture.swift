/// The office and everybody in it: small, read as a whole, and the basis of all rights and owners.
///
/// `office.version` grows with every change of the office, its people and teams, and of who may sign in; so one cheap
/// query tells whether a picture is current.
package struct OfficePicture: Sendable, Equatable {
    package var office: Office
    package var people: [PersonID: Person]
    package var teams: [TeamID: Team]
    /// The assistants of each principal.
    package var assistants: [PersonID: Set<PersonID>]
    /// What an administrator set on the page; `nil` if nobody did.
    package var mail: MailAccount?
    /// The wishes of those who set any.
    package var mailWishes: [PersonID: MailWishes]
    /// Released costly numbers.
    package var released: [String: NumberRelease]
    /// Current and planned absences.
    package var absences: [PersonID: [Absence]]
    /// Those that have not come to their end, or whose end nobody has noted yet.
    package var greetings: [PersonID: [Greeting]] = [:]
    /// Those whose password somebody else set, and who have not changed it since.
    package var givenPasswords: Set<PersonID>
    package var sites: [SiteID: Site]
    /// The adopted standards through time, without their texts.
    package var standards = Standards()
    /// Unpaid breaks, current and to come, by the published coverage.
    package var breaks: [PersonID: [UnpaidBreak]]

    package init(
        office: Office, people: [PersonID: Person], teams: [TeamID: Team], assistants: [PersonID: Set<PersonID>],
        mail: MailAccount? = nil, mailWishes: [PersonID: MailWishes] = [:], released: [String: NumberRelease] = [:],
        absences: [PersonID: [Absence]] = [:], givenPasswords: Set<PersonID> = [],
        sites: [SiteID: Site] = [:], breaks: [PersonID: [UnpaidBreak]] = [:]
    ) {
        self.office = office
        self.people = people
        self.teams = teams
        self.assistants = assistants
        self.mail = mail
        self.mailWishes = mailWishes
        self.released = released
        self.absences = absences
        self.givenPasswords = givenPasswords
        self.sites = sites
        self.breaks = breaks
    }
}
