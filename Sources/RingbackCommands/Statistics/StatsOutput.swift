import Foundation
import RingbackCore
import RingbackJSON
import RingbackWords

/// Figures of `ringback stats`, for people and for programs.
enum StatsOutput {
    static func proportion(_ proportion: Proportion, _ interval: Interval, json: Bool) {
        if json {
            return Output.json { json in
                json.name("events")
                json.integer(proportion.events)
                json.name("base")
                json.integer(proportion.base)
                json.figure("rate", proportion.rate)
                json.figure("low", interval.low)
                json.figure("high", interval.high)
            }
        }
        Output.line(
            terminal.say(
                """
                \(proportion.events) in \(proportion.base): \(figure(proportion.rate)), plausibly \
                \(figure(interval.low)) to \(figure(interval.high)).
                """))
    }

    /// Six digits that count: `0.0001457`, `4.738`.
    static func figure(_ value: Double?) -> String {
        guard let value else { return "–" }
        if value == .infinity { return "∞" }
        return String(format: "%.6g", value)
    }
}

extension JSONWriter {
    /// A figure with all its digits; `null` where there is none, or it is infinite.
    mutating func figure(_ name: StaticString, _ value: Double?) {
        self.name(name)
        if let value { double(value) } else { null() }
    }

    mutating func figure(_ name: StaticString, _ interval: Interval?) {
        guard let interval else { return nullField(name) }
        object(name) { json in
            json.figure("low", interval.low)
            json.figure("high", interval.high)
        }
    }

    mutating func figure(_ name: StaticString, _ test: StratifiedTables.Test?) {
        guard let test else { return nullField(name) }
        object(name) { json in
            json.figure("statistic", test.statistic)
            json.figure("p", test.p)
        }
    }
}
