/// How long a line may be held: the office's mail server delivers in seconds, and a sender that drips bytes would block
/// others. Times are since the line was opened.
struct LMTPPace {
    /// Before a mail has to come at the least rate, and bytes a second from then on.
    private static let grace = Duration.seconds(60)
    private static let leastRate = 4096
    /// Without a mail that was stored.
    private static let longest = Duration.seconds(600)

    private var stored = Duration.zero
    private var begun: Duration?
    private var bytes = 0

    /// The sender was told to go on with the mail.
    mutating func begin(at time: Duration) { (begun, bytes) = (time, 0) }

    /// The mail was answered for; what that took was ours.
    mutating func end(at time: Duration) { (begun, stored) = (nil, time) }

    /// - Returns: why nobody listens any longer, as a reply.
    mutating func take(_ count: Int, at time: Duration) -> String? {
        if time - stored > Self.longest { return "421 4.4.2 no mail came for ten minutes; goodbye" }
        guard let begun else { return nil }
        bytes += count
        let late = time - begun - Self.grace
        return late > .zero && Double(bytes) < late / .seconds(1) * Double(Self.leastRate)
            ? "421 4.4.2 the mail comes too slowly; send it again" : nil
    }
}
