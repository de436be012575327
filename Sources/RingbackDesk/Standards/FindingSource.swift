import RingbackCore

/// Where the findings of one rule come from: it loads a day's facts and lets the rule, a pure function of Core, judge
/// them.
///
/// A source is asked only for days on which its rule is in force and holds (``StandardParameters/hold(on:in:)``), in
/// one read for all of them. It reads the whole office: who may see which finding is decided afterwards. `scope.now` is
/// the present moment; a day of which it is not the end yet has the findings so far. Facts are asked by index, for the
/// day alone: an office has a million messages.
protocol FindingSource: Sendable {
    var rule: StandardRule { get }

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding]

    /// The same, with what other rules of that day have read already.
    func findings(
        on day: Workday, under parameters: StandardParameters, _ scope: ReadScope, sharing calls: DueCalls
    ) throws -> [Finding]
}

extension FindingSource {
    func findings(
        on day: Workday, under parameters: StandardParameters, _ scope: ReadScope, sharing calls: DueCalls
    ) throws -> [Finding] {
        try findings(on: day, under: parameters, scope)
    }
}

/// The nine rules' sources, each in its feature's folder. A rule without one finds nothing.
enum FindingSources {
    static let all: [any FindingSource] = [
        SameWorkdaySource(), AllReturnedSource(), OperatorsTrainedSource(),
        GreetingSource(), LeaverMailboxSource(), AbsentMailboxSource(),
        OperatorOnDutySource(), MainNumberSource(),
        DaySignedSource(),
    ]
}
