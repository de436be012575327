package import RingbackWords

/// “Management is responsible for training and monitoring telephone operators.”
package enum OperatorsTrainedRule {
    package struct Operator: Sendable {
        package let person: PersonID
        package let name: String
        /// Their last training up to the day, and when it has to be repeated.
        package let trained: (day: Workday, again: Workday)?
        /// When their calls were last observed.
        package let observed: Workday?
        /// By when they are to be again; as the standard has it if `nil`.
        package let observedAgain: Workday?

        package init(
            person: PersonID, name: String, trained: (day: Workday, again: Workday)?, observed: Workday?,
            observedAgain: Workday? = nil
        ) {
            (self.person, self.name, self.trained) = (person, name, trained)
            (self.observed, self.observedAgain) = (observed, observedAgain)
        }
    }

    /// - Parameter dated: a day as the finding says it.
    package static func findings(
        on day: Workday, _ operators: [Operator], under parameters: StandardParameters,
        dated: (Workday) -> Phrase = \.written
    ) -> [Finding] {
        operators.sorted { ($0.name, $0.person) < ($1.name, $1.person) }.flatMap { one in
            [training(one, day, dated), observation(one, day, parameters, dated)].compactMap(\.self).map {
                Finding(.operatorsTrained, on: day, $0, person: one.person)
            }
        }
    }

    private static func training(_ one: Operator, _ day: Workday, _ dated: (Workday) -> Phrase) -> Phrase? {
        guard let trained = one.trained else { return say("\(one.name) answers calls and was never trained for it.") }
        guard trained.again < day else { return nil }
        return say("\(one.name)’s training of \(dated(trained.day)) was to be repeated by \(dated(trained.again)).")
    }

    /// Whoever was just trained is observed within the same time.
    private static func observation(
        _ one: Operator, _ day: Workday, _ parameters: StandardParameters, _ dated: (Workday) -> Phrase
    ) -> Phrase? {
        guard let from = [one.observed, one.trained?.day].compactMap(\.self).max() else { return nil }
        let again = one.observed == from ? one.observedAgain : nil
        let by = again ?? from.adding(months: parameters.observedMonths)
        guard by < day else { return nil }
        guard let observed = one.observed else {
            return say("\(one.name)’s calls were never observed; they were to be by \(dated(by)).")
        }
        return say("\(one.name)’s calls were last observed on \(dated(observed)), to be again by \(dated(by)).")
    }
}
