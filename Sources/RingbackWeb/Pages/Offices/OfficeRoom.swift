import RingbackWords

/// The pages of the office’s settings.
enum OfficeRoom: CaseIterable, Sendable {
    case office, standards, playbooks, duties, sites, coverage, routes, people, teams, mail, quarantine, mails, reviews,
        reports, history

    private var link: (Phrase, Path) {
        switch self {
        case .office: (say("Hours and holidays"), Paths.office)
        case .standards: (say("Standards"), Paths.standards)
        case .playbooks: (say("Playbooks"), Paths.playbooks)
        case .duties: (say("Duties"), Paths.duties)
        case .sites: (say("Sites"), Paths.sites)
        case .coverage: (say("Coverage"), Paths.coverage)
        case .routes: (say("Telephone routes"), Paths.routes)
        case .people: (say("People"), Paths.people)
        case .teams: (say("Teams"), Paths.teams)
        case .mail: (say("Mail"), Paths.officeMail)
        case .quarantine: (say("Unmatched mail"), Paths.quarantine)
        case .mails: (say("All mail"), Paths.mails)
        case .reviews: (say("Fair reviews"), Paths.reviews)
        case .reports: (say("Reports"), Paths.reports)
        case .history: (say("History"), Paths.history)
        }
    }

    private func isOpen(to viewer: Viewer?) -> Bool {
        switch self {
        case .office, .standards, .playbooks, .duties, .sites, .coverage, .people, .teams, .reviews, .reports,
            .history:
            true
        case .mail: viewer?.setsUpOffice ?? false
        case .routes: viewer?.seesBoard ?? false
        case .quarantine, .mails: viewer?.seesQuarantine ?? false
        }
    }

    /// Links to those open to the viewer, at the side of each of them.
    static func links(_ current: OfficeRoom, _ frame: Frame) -> HTML {
        """
        <nav aria-label="\(say("Office"))">\(each: allCases.filter { $0.isOpen(to: frame.viewer) }, {
            $0.view(isCurrent: $0 == current, frame)
        })</nav>

        """
    }

    private func view(isCurrent: Bool, _ frame: Frame) -> HTML {
        """
        <a href="\(link.1)"\(attribute: "aria-current", isCurrent ? "page" : nil)>\(link.0)\
        \(when: self == .quarantine && frame.quarantined > 0, frame.quarantineMark)</a>
        """
    }
}
