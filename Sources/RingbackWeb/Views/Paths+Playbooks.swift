extension Paths {
    // MARK: Playbooks

    static let playbooks = Path("/playbooks")
    static let newPlaybook = Path("/playbooks/new")
    static func newPlaybook(words: String?) -> Path { newPlaybook.with(["words": words]) }
    static let playbookCoverage = Path("/playbooks/coverage")
    /// By its id or its number.
    static func playbook(_ id: String) -> Path { Path("/playbooks/\(segment(id))") }
    static func playbook(_ number: Int) -> Path { playbook(String(number)) }
    static func newPlaybookVersion(_ id: String) -> Path { Path("/playbooks/\(segment(id))/new") }
    static func playbookVersions(_ id: String) -> Path { Path("/playbooks/\(segment(id))/versions") }
    /// Two versions side by side.
    static func playbookDifference(_ id: String, from: Int, to: Int) -> Path {
        playbookDifference(id).with(["from": String(from), "to": String(to)])
    }
    static func playbookDifference(_ id: String) -> Path { Path("/playbooks/\(segment(id))/difference") }
    static func playbookApproval(_ id: String, _ version: String) -> Path {
        Path("/playbooks/\(segment(id))/versions/\(segment(version))/approval")
    }
    static func playbookRefusal(_ id: String, _ version: String) -> Path {
        Path("/playbooks/\(segment(id))/versions/\(segment(version))/refusal")
    }
    static func playbookWithdrawal(_ id: String) -> Path { Path("/playbooks/\(segment(id))/withdrawal") }
    static func playbookStanding(_ id: String) -> Path { Path("/playbooks/\(segment(id))/standing") }

    static func playbookUses(_ id: String, version: String? = nil, after: String? = nil) -> Path {
        Path("/playbooks/\(segment(id))/uses").with(["version": version, "after": after])
    }

    static func messagePlaybook(_ id: String) -> Path { Path("/messages/\(segment(id))/playbook") }
    static func messagePlaybookUse(_ use: String, of id: String) -> Path {
        Path("/messages/\(segment(id))/playbook/\(segment(use))/taking-back")
    }
    /// A fragment that the desk fetches.
    static let deskPlaybooks = Path("/desk/playbooks")
    /// The desk with a quick answer at hand.
    static func desk(playbook: String) -> Path { desk.with(["playbook": playbook]) }

    // MARK: Cases

    static let cases = Path("/cases")
    static let newCase = Path("/cases/new")
    static func newCase(message: String? = nil, complaint: String? = nil) -> Path {
        newCase.with(["message": message, "complaint": complaint])
    }
    static func playbookCase(_ id: String) -> Path { Path("/cases/\(segment(id))") }
    static func caseAnswer(_ id: String) -> Path { Path("/cases/\(segment(id))/answer") }
    static func caseMeetings(_ id: String) -> Path { Path("/cases/\(segment(id))/meetings") }
    static func caseDecision(_ meeting: String, of id: String) -> Path {
        Path("/cases/\(segment(id))/meetings/\(segment(meeting))/decision")
    }
    static func caseAcknowledgement(_ meeting: String, of id: String) -> Path {
        Path("/cases/\(segment(id))/meetings/\(segment(meeting))/acknowledgement")
    }
}
