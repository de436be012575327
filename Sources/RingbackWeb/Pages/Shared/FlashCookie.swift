import Hummingbird
import HummingbirdCore
import RingbackCore

/// Carries the sentence about what was just done to the next page, and no further.
struct FlashCookie: Sendable {
    let isSecure: Bool

    private var name: String { isSecure ? "__Host-ringback-said" : "ringback-said" }

    func set(_ flash: Flash) -> String {
        let undo = flash.undo.map { PercentEncoding.encode($0.text) } ?? ""
        return cookie("\(undo)!\(PercentEncoding.encode(PlainText.shortened(flash.sentence, to: 300)))", seconds: 60)
    }

    var removed: String { cookie("", seconds: 0) }

    func value(in request: Request) -> Flash? {
        guard let value = request.cookies[name]?.value, value.utf8.count <= 4000 else { return nil }
        let parts = value.split(separator: "!", omittingEmptySubsequences: false)
        guard parts.count == 2, let sentence = PercentEncoding.decode(parts[1]), !sentence.isEmpty else { return nil }
        let undo = PercentEncoding.decode(parts[0]).flatMap { Paths.local($0) }
        return Flash(sentence: sentence, undo: undo)
    }

    private func cookie(_ value: String, seconds: Int) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(seconds)\(isSecure ? "; Secure" : "")"
    }
}
