import RingbackWords

/// What the report for an auditor says: the standards in force, each rule on each day, each finding with its evidence,
/// and who signed which day.
package struct AuditReport: Sendable {
    /// A version of a rule that was in force on some day of the period.
    package struct Standard: Sendable {
        package let rule: StandardRule
        package let version: Int
        package let effective: Workday
        package let text: String
        /// Its hours, cut-off and the like.
        package let parameters: StandardParameters

        package init(
            rule: StandardRule, version: Int, effective: Workday, text: String, parameters: StandardParameters
        ) {
            (self.rule, self.version, self.effective, self.text) = (rule, version, effective, text)
            self.parameters = parameters
        }
    }

    /// One rule on one day on which it was in force.
    package struct RuleDay: Sendable {
        package let rule: StandardRule
        /// The first ``most`` of them.
        package let findings: [Finding]
        /// Which version of the rule was in force.
        package let version: Int
        /// All of them.
        package let count: Int

        /// How many are printed of one rule on one day; the rest is counted, and in the digest.
        package static let most = 40

        package init(rule: StandardRule, version: Int, findings: [Finding], count: Int? = nil) {
            (self.rule, self.version, self.findings) = (rule, version, findings)
            self.count = count ?? findings.count
        }

        /// As much of it as is printed.
        package var printed: Self {
            Self(rule: rule, version: version, findings: Array(findings.prefix(Self.most)), count: count)
        }
    }

    package struct Day: Sendable {
        package let day: Workday
        package let rules: [RuleDay]
        /// One for each part of the office that was signed.
        package let signatures: [Signature]
        /// The teams that had to sign and did not; `nil` for those in no team.
        package let unsigned: [String?]
        /// What was carried from it to other days.
        package let carries: [Carry]

        package init(
            day: Workday, rules: [RuleDay], signatures: [Signature], unsigned: [String?] = [], carries: [Carry] = []
        ) {
            (self.day, self.rules, self.signatures, self.unsigned) = (day, rules, signatures, unsigned)
            self.carries = carries
        }

        package var isEmpty: Bool {
            rules.isEmpty && signatures.isEmpty && unsigned.isEmpty && carries.isEmpty
        }
        /// As much of it as is printed: a year of findings need not be kept at once.
        package var printed: Self {
            Self(day: day, rules: rules.map(\.printed), signatures: signatures, unsigned: unsigned, carries: carries)
        }

        /// What it says, for the digest.
        package var lines: [String] {
            var lines = ["day \(day)"]
            for held in rules {
                lines.append("rule \(held.rule.rawValue) \(held.version) \(held.findings.count)")
                for finding in held.findings {
                    lines.append("finding \(finding.at?.rfc3339 ?? "-") \(finding.evidence.description)")
                }
            }
            lines += carries.map {
                "carried \($0.owner) \($0.reason.rawValue) \($0.until.rfc3339) \($0.by) \($0.told ?? "-")"
            }
            return lines + signatures.map { "signed \($0.by) \($0.at.rfc3339) \($0.digest)" }
        }
    }

    /// A call that was not returned on its day, and was carried to another with a reason. Callers are not named.
    package struct Carry: Sendable {
        package let owner: String
        package let reason: Excuse.Reason
        package let until: Timestamp
        package let by: String
        /// Who told the caller; `nil` if nobody did.
        package let told: String?

        package init(owner: String, reason: Excuse.Reason, until: Timestamp, by: String, told: String?) {
            (self.owner, self.reason, self.until, self.by, self.told) = (owner, reason, until, by, told)
        }
    }

    /// Who signed a day, and the digest that the history has of what they signed.
    package struct Signature: Sendable {
        package let by: String
        package let at: Timestamp
        package let digest: String
        /// `nil` for those in no team.
        package let team: String?
        /// After the day itself.
        package let isLate: Bool

        package init(by: String, at: Timestamp, digest: String, team: String? = nil, isLate: Bool = false) {
            (self.by, self.at, self.digest, self.team, self.isLate) = (by, at, digest, team, isLate)
        }
    }

    package let office: String
    package let zone: String
    package let period: ReportPeriod
    package let standards: [Standard]
    package var days: [Day]
    /// How soon callers were called back in the period.
    package let returns: Report

    package init(
        office: String, zone: String, period: ReportPeriod, standards: [Standard], days: [Day], returns: Report
    ) {
        (self.office, self.zone, self.period) = (office, zone, period)
        (self.standards, self.days, self.returns) = (standards, days, returns)
    }

    package var findings: Int { days.reduce(0) { $0 + $1.rules.reduce(0) { $0 + $1.count } } }
    /// Signatures, each of one team for one day.
    package static func signed(_ days: [Day]) -> Int { days.reduce(0) { $0 + $1.signatures.count } }
    /// As many as there had to be.
    package static func toSign(_ days: [Day]) -> Int { days.reduce(signed(days)) { $0 + $1.unsigned.count } }

    /// Everything that it says, line by line, in English, is these lines, those of each day, and ``closing``: the digest
    /// of that text stands on the paper and in the history. Made again from the same facts it is the same, whoever makes
    /// it, whenever, in whichever language.
    package var opening: [String] {
        var lines = ["audit 2", "office \(office)", "zone \(zone)", "period \(period.from) \(period.until)"]
        for standard in standards {
            lines.append(
                "standard \(standard.rule.rawValue) \(standard.version) \(standard.effective) \(standard.text.utf8.count)"
            )
            lines += standard.parameters.words(for: standard.rule).map { "set \($0.description)" }
            lines.append(standard.text)
        }
        return lines
    }

    package var closing: [String] {
        zip(returns.columns, returns.total).map { column, measure in
            "figure \(column.key) \(measure.value.map { "\($0)" } ?? "-") \(measure.cases)"
        }
    }
}
