import Foundation
import RingbackCore
import RingbackSodium

/// What a gateway is told: who is looked for, and for which call.
struct GatewayLetter: Encodable {
    struct Person: Encodable {
        let id: String
        let name: String
    }

    struct Call: Encodable {
        let id: String
        /// Left out where the office sends no particulars.
        let caller: String?
        let number: String?
        let regarding: String?
        let calledAt: String
    }

    let event = "ladder.reach"
    let office: String
    let person: Person
    let label: String
    let message: Call
    /// The page on which they say that they know; empty where the office has no address of its own.
    let url: String
    let attempt: Int
    let sentAt: String

    /// RFC 3339, in UTC.
    static func time(_ instant: Timestamp) -> String {
        Date(timeIntervalSince1970: Double(instant.milliseconds / 1000)).formatted(.iso8601)
    }

    /// Signed as `HMAC-SHA256(secret, time + "." + body)`, so that a gateway knows that it is ours and is not old.
    func call(to address: String, secret: String, at now: Timestamp) throws -> GatewayCall {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = Array(try encoder.encode(self))
        let seconds = String(now.milliseconds / 1000)
        let signature = Hex.encode(Digest.hmacSHA256(Array("\(seconds).".utf8) + body, key: Array(secret.utf8)))
        return GatewayCall(
            url: address, body: body,
            headers: [
                "Content-Type: application/json", "User-Agent: Ringback",
                "Ringback-Signature: t=\(seconds),v1=\(signature)",
            ])
    }
}
