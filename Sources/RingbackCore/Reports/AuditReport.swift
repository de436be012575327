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

        package init(rule: StandardRule, version: Int, effective: Workday, text: String) {
            (self.rule, self.version, self.effective, self.text) = (rule, version, effective, text)
        }
    }

    /// One rule on one day on which it was in force.
    package struct RuleDay: Sendable {
        package let rule: StandardRule
        /// The first ``most`` of them.
        package let findings: [Finding]
        /// All of them.
        package let count: Int

        /// How many are printed of one rule on one day; the rest is counted, and in the digest.
        package static let most = 40

        package init(rule: StandardRule, findings: [Finding], count: Int? = nil) {
            (self.rule, self.findings, self.count) = (rule, findings, count ?? findings.count)
        }

        /// As much of it as is printed.
        package var printed: Self { Self(rule: rule, findings: Array(findings.prefix(Self.most)), count: count) }
    }

    package struct Day: Sendable {
        package let day: Workday
        package let rules: [RuleDay]
        /// One for each part of the office that was signed.
        package let signatures: [Signature]
        /// The teams that had to sign and did not; `nil` for those in no team.
        package let unsigned: [String?]

        package init(day: Workday, rules: [RuleDay], signatures: [Signature], unsigned: [String?] = []) {
            (self.day, self.rules, self.signatures, self.unsigned) = (day, rules, signatures, unsigned)
        }

        package var isEmpty: Bool { rules.isEmpty && signatures.isEmpty && unsigned.isEmpty }
        /// As much of it as is printed: a year of findings need not be kept at once.
        package var printed: Self {
            Self(day: day, rules: rules.map(\.printed), signatures: signatures, unsigned: unsigned)
        }

        /// What it says, for the digest.
        package var lines: [String] {
            var lines = ["day \(day)"]
            for held in rules {
                lines.append("rule \(held.rule.rawValue) \(held.findings.count)")
                for finding in held.findings {
                    lines.append("finding \(finding.at?.rfc3339 ?? "-") \(finding.evidence.description)")
                }
            }
            return lines + signatures.map { "signed \($0.by) \($0.at.rfc3339) \($0.digest)" }
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
        var lines = ["audit 1", "office \(office)", "zone \(zone)", "period \(period.from) \(period.until)"]
        for standard in standards {
            lines.append(
                "standard \(standard.rule.rawValue) \(standard.version) \(standard.effective) \(standard.text.utf8.count)"
            )
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
