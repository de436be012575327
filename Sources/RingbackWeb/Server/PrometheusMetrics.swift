package import CoreMetrics
import Synchronization

/// Stores the program's counters and timers, and writes them in Prometheus' format.
///
/// Existing exporters bring several packages for what is two hundred lines here, and every package slows every clean
/// build.
package final class PrometheusMetrics: MetricsFactory, Sendable {
    fileprivate struct Key: Hashable {
        let name: String
        let labels: String

        init(_ name: String, _ dimensions: [(String, String)]) {
            self.name = String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
            labels = dimensions.map { "\($0)=\"\($1.escapedForLabel)\"" }.joined(separator: ",")
        }
    }

    private let counters = Mutex<[Key: Count]>([:])
    private let gauges = Mutex<[Key: Gauge]>([:])
    private let times = Mutex<[Key: Histogram]>([:])

    package init() {}

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        counters.withLock { $0.entry(Key(label, dimensions), Count()) }
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        gauges.withLock { $0.entry(Key(label, dimensions), Gauge()) }
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        gauges.withLock { $0.entry(Key(label, dimensions), Gauge()) }
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        times.withLock { $0.entry(Key(label, dimensions), Histogram()) }
    }

    // Series are never removed: there are few, and a vanished one would look like a restart.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything in Prometheus' text format, version 0.0.4.
    package var text: String {
        var text = ""
        write(counters.withLock { $0 }, "counter", to: &text) { key, count, text in
            text += "\(key.series) \(count.value.load(ordering: .relaxed))\n"
        }
        write(gauges.withLock { $0 }, "gauge", to: &text) { key, gauge, text in
            text += "\(key.series) \(gauge.value)\n"
        }
        write(times.withLock { $0 }, "histogram", to: &text) { key, times, text in times.write(key, to: &text) }
        return text
    }

    private func write<Value>(
        _ all: [Key: Value], _ type: String, to text: inout String, _ body: (Key, Value, inout String) -> Void
    ) {
        var announced = ""
        for (key, value) in all.sorted(by: { ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels) }) {
            if key.name != announced { text += "# TYPE \(key.name) \(type)\n" }
            announced = key.name
            body(key, value, &text)
        }
    }
}

extension PrometheusMetrics.Key {
    var series: String { labels.isEmpty ? name : "\(name){\(labels)}" }

    func series(_ suffix: String, _ label: String = "") -> String {
        let all = [labels, label].filter { !$0.isEmpty }.joined(separator: ",")
        return all.isEmpty ? name + suffix : "\(name)\(suffix){\(all)}"
    }
}

private final class Count: CounterHandler {
    let value = Atomic<Int64>(0)

    func increment(by amount: Int64) { value.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { value.store(0, ordering: .relaxed) }
}

private final class Gauge: RecorderHandler, MeterHandler {
    private let bits = Atomic<UInt64>(0)

    var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }
    func increment(by amount: Double) { change(by: amount) }
    func decrement(by amount: Double) { change(by: -amount) }

    private func change(by amount: Double) {
        var old = bits.load(ordering: .relaxed)
        while true {
            let new = (Double(bitPattern: old) + amount).bitPattern
            let (exchanged, found) = bits.compareExchange(expected: old, desired: new, ordering: .relaxed)
            if exchanged { return }
            old = found
        }
    }
}

private final class Histogram: TimerHandler {
    /// Upper bounds in seconds.
    private static let bounds: [(nanoseconds: Int64, text: String)] = [
        (500_000, "0.0005"), (1_000_000, "0.001"), (2_500_000, "0.0025"), (5_000_000, "0.005"), (10_000_000, "0.01"),
        (25_000_000, "0.025"), (50_000_000, "0.05"), (100_000_000, "0.1"), (250_000_000, "0.25"), (1_000_000_000, "1"),
        (5_000_000_000, "5"),
    ]

    private struct Times {
        var counts = [Int64](repeating: 0, count: bounds.count + 1)
        var nanoseconds: Int64 = 0
    }

    private let times = Mutex(Times())

    func recordNanoseconds(_ duration: Int64) {
        let bucket = Self.bounds.firstIndex { duration <= $0.nanoseconds } ?? Self.bounds.count
        times.withLock {
            $0.counts[bucket] += 1
            $0.nanoseconds &+= duration
        }
    }

    func write(_ key: PrometheusMetrics.Key, to text: inout String) {
        let times = times.withLock { $0 }
        var sum: Int64 = 0
        for (count, bound) in zip(times.counts, Self.bounds.map(\.text) + ["+Inf"]) {
            sum += count
            text += "\(key.series("_bucket", "le=\"\(bound)\"")) \(sum)\n"
        }
        text += "\(key.series("_sum")) \(Double(times.nanoseconds) / 1e9)\n\(key.series("_count")) \(sum)\n"
    }
}

extension Dictionary {
    /// The existing value, or this one from now on.
    fileprivate mutating func entry(_ key: Key, _ value: @autoclosure () -> Value) -> Value {
        if let there = self[key] { return there }
        let new = value()
        self[key] = new
        return new
    }
}

extension String {
    fileprivate var escapedForLabel: String {
        var text = ""
        for character in self {
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.append(character)
            }
        }
        return text
    }
}
