import Dispatch
import RingbackWords
import Synchronization

/// Shows the progress of long work: on a terminal, in one line that is overwritten; elsewhere in a line every few
/// seconds. On standard error, to keep the command's output clean.
final class Progress: Sendable {
    private struct State {
        var nextAt: DispatchTime
        var hasShown = false
    }

    private let what: String
    private let total: Int?
    private let onTerminal: Bool
    private let state: Mutex<State>

    /// - Parameter total: if known beforehand.
    init(_ what: String, of total: Int?) {
        self.what = what
        self.total = total
        onTerminal = Terminal.watchesProgress
        state = Mutex(State(nextAt: .now() + .milliseconds(onTerminal ? 250 : 5000)))
    }

    /// - Parameter share: how much is done, in thousandths, if only that is known.
    func reached(_ count: Int, share: Int? = nil) {
        let shows = state.withLock { state in
            guard DispatchTime.now() >= state.nextAt else { return false }
            state.nextAt = .now() + .milliseconds(onTerminal ? 250 : 5000)
            state.hasShown = true
            return true
        }
        guard shows else { return }
        let line = line(count, share)
        if onTerminal { Output.ask("\r\u{1B}[K\(line)") } else { Output.problem(line) }
    }

    private func line(_ count: Int, _ share: Int?) -> String {
        if let share { return terminal.say("\(what): \(count.grouped), \(min(100, share / 10)) %") }
        guard let total, total > 0 else { return "\(what): \(count.grouped)" }
        return terminal.say("\(what): \(count.grouped) of \(total.grouped), \(min(100, count * 100 / total)) %")
    }

    /// Clears the line.
    func end() {
        if onTerminal, state.withLock({ $0.hasShown }) { Output.ask("\r\u{1B}[K") }
    }
}

extension BinaryInteger {
    /// `1,234,567`.
    var grouped: String {
        var text = ""
        for (place, digit) in String(magnitude).reversed().enumerated() {
            if place > 0, place.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return (self < 0 ? "-" : "") + String(text.reversed())
    }
}
