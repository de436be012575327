extension Paths {
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
}
