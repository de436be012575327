/// From which day on a rule holds, and how: one version of a standard without its text.
package struct StandardTerm: Hashable, Sendable {
    /// 1 for the first version of its rule.
    package let number: Int
    package let effective: Workday
    /// `false`: from that day on the office keeps this rule no longer.
    package let holds: Bool
    package let parameters: StandardParameters

    package init(number: Int, effective: Workday, holds: Bool = true, parameters: StandardParameters = .standard) {
        (self.number, self.effective, self.holds, self.parameters) = (number, effective, holds, parameters)
    }
}

/// The office's standards through time: which version of a rule is in force on a day, with which parameters.
package struct Standards: Hashable, Sendable {
    package private(set) var terms: [StandardRule: [StandardTerm]] = [:]

    package init() {}

    package mutating func add(_ term: StandardTerm, to rule: StandardRule) {
        terms[rule, default: []].append(term)
        // Of two versions for one day, the one written later counts.
        terms[rule]?.sort { ($0.effective, $0.number) < ($1.effective, $1.number) }
    }

    /// The version in force on a day, even if it says that the rule is kept no longer; `nil` before the first.
    package func version(of rule: StandardRule, on day: Workday) -> StandardTerm? {
        terms[rule]?.last { $0.effective <= day }
    }

    /// The parameters of a rule in force on a day; `nil` if it is not.
    package func inForce(_ rule: StandardRule, on day: Workday) -> StandardParameters? {
        version(of: rule, on: day).flatMap { $0.holds ? $0.parameters : nil }
    }

    /// The same, on days on which the rule holds: not on others' weekdays or holidays.
    package func holding(_ rule: StandardRule, on day: Workday, in office: OfficeHours) -> StandardParameters? {
        inForce(rule, on: day).flatMap { $0.hold(on: day, in: office) ? $0 : nil }
    }

    /// The version that follows the one in force, if one is planned.
    package func next(of rule: StandardRule, after day: Workday) -> StandardTerm? {
        let planned = terms[rule]?.filter { $0.effective > day } ?? []
        return planned.last { $0.effective == planned.first?.effective }
    }

    /// The number of the last version written; 0 if there is none.
    package func lastNumber(of rule: StandardRule) -> Int { terms[rule]?.map(\.number).max() ?? 0 }

    package var isEmpty: Bool { terms.isEmpty }

    /// How promptly calls that come in on a day are returned.
    package func promptness(on day: Workday) -> Promptness {
        inForce(.sameWorkday, on: day)?.promptness ?? .standard
    }
}

extension StandardParameters {
    /// Every call on the workday it came, whatever its code.
    package var promptness: Promptness {
        var promptness = Promptness()
        promptness.sometime = 1
        promptness.undecided = 1
        promptness.cutOff = cutOff
        return promptness
    }
}
