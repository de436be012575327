/// Who waits for whom: reads of one lane never stand behind those of another.
package enum ReadLane: Sendable, CaseIterable {
    /// What somebody looks at now: pages, the desk, the API. Each statement has a budget, past which it is ended.
    case page
    /// What goes through much of the office: exports, trials of imports, checks of the history. One at a time, on a
    /// thread that yields to the others.
    case long

    /// Seconds for which one statement may keep its thread.
    package var seconds: Int {
        switch self {
        case .page: 3
        case .long: 120
        }
    }
}
