/// The office with everybody in it: small, read whole, and what every right and every owner is decided by.
///
/// `office.version` grows with every change of the office, its people, teams, and of who may still get in; so one
/// cheap query tells whether a picture is still true.
package struct OfficePicture: Sendable, Equatable {
    package var office: Office
    package var people: [PersonID: Person]
    package var teams: [TeamID: Team]
    /// The assistants of each principal.
    package var assistants: [PersonID: Set<PersonID>]
    /// What an administrator set on the page; `nil` where nobody did.
    package var mail: MailAccount?
    /// Of those who said what they want to be mailed.
    package var mailWishes: [PersonID: MailWishes]
    /// Costly numbers that may be rung.
    package var released: [String: NumberRelease]
    /// Of each who is away now, or will be.
    package var absences: [PersonID: [Absence]]

    package init(
        office: Office, people: [PersonID: Person], teams: [TeamID: Team], assistants: [PersonID: Set<PersonID>],
        mail: MailAccount? = nil, mailWishes: [PersonID: MailWishes] = [:], released: [String: NumberRelease] = [:],
        absences: [PersonID: [Absence]] = [:]
    ) {
        self.office = office
        self.people = people
        self.teams = teams
        self.assistants = assistants
        self.mail = mail
        self.mailWishes = mailWishes
        self.released = released
        self.absences = absences
    }
}
