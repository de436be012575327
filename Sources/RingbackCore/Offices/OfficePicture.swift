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
    /// Those whose password somebody else set, and who have not changed it since.
    package var givenPasswords: Set<PersonID>

    package init(
        office: Office, people: [PersonID: Person], teams: [TeamID: Team], assistants: [PersonID: Set<PersonID>],
        mail: MailAccount? = nil, mailWishes: [PersonID: MailWishes] = [:], released: [String: NumberRelease] = [:],
        absences: [PersonID: [Absence]] = [:], givenPasswords: Set<PersonID> = []
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
    }
}
