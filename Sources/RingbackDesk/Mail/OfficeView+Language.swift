import RingbackCore
import RingbackWords

extension OfficeView {
    /// What the office's records of its mail are written in: why a mail waits, what came of it. All read the same.
    var language: Language { office.language ?? .english }
}
