/// Which reads wait for which: reads of one lane never queue behind those of another.
package enum ReadLane: Sendable, CaseIterable {
    /// What somebody is looking at: pages, the desk, the API. A statement over budget is interrupted.
    case page
    /// Reads of much of the office: exports, dry runs of imports, history checks. One at a time, on a low-priority
    /// thread.
    case long

    /// Seconds for which a statement may occupy its thread.
    package var seconds: Int {
        switch self {
        case .page: 3
        case .long: 120
        }
    }
}
