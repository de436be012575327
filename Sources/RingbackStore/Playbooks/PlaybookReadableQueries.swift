package import RingbackCore

extension PlaybookQueries {
    /// The playbooks of which somebody reads a version: one was approved, or they wrote one, or are asked to approve it.
    package static func readable(
        by person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<PlaybookID> {
        let ids: [PlaybookID] = try session.rows(
            """
            SELECT DISTINCT playbook_id FROM playbook_version WHERE office_id = \(office)
            AND (approved_at IS NOT NULL OR author_id = \(person) OR approver_id = \(person))
            """
        ).map { try $0.id(0) }
        return Set(ids)
    }

    /// The playbooks of which a version was approved or waits for approval.
    package static func living(in office: OfficeID, _ session: any SQLSession) throws -> Set<PlaybookID> {
        let ids: [PlaybookID] = try session.rows(
            """
            SELECT DISTINCT playbook_id FROM playbook_version WHERE office_id = \(office)
            AND (approved_at IS NOT NULL OR ended IS NULL)
            """
        ).map { try $0.id(0) }
        return Set(ids)
    }
}
