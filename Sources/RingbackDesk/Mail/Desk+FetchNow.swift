package import RingbackCore
import RingbackWords

/// The result of reading the mailbox by hand.
package struct MailFetched: Sendable {
    /// How many mails were new.
    package let count: Int
    /// In the server's words; `nil` on success.
    package let failure: MailFailure?
}

extension Desk {
    /// Reads the mailbox now and reports the result.
    /// - Throws: ``PostOfficeError/noMailbox``, ``PostOfficeError/cannotCarry``, ``MailFetchError/failed(_:)``.
    package func fetchNow(by acting: Acting) async throws -> MailFetched {
        try Policy.require(.runMail, acting)
        let office = acting.office
        guard try await view(of: office).mail.imap != nil else { throw PostOfficeError.noMailbox }
        guard carrier != nil else { throw PostOfficeError.cannotCarry }
        let hung = MailFailure(
            kind: .passing, words: say("No answer within 20 seconds; it continues in the background."))
        let late: Result<MailFetched, any Error> = .success(MailFetched(count: 0, failure: hung))
        let outcome = await Self.within(seconds: 20, otherwise: late) { () async -> Result<MailFetched, any Error> in
            do {
                return .success(MailFetched(count: try await self.fetchMail(office, byHand: true).new, failure: nil))
            } catch MailFetchError.failed(let failure) {
                return .success(MailFetched(count: 0, failure: failure))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// Runs something that may hang in a library, with a time limit.
    static func within<Outcome: Sendable>(
        seconds: Int, otherwise: Outcome, _ body: @escaping @Sendable () async -> Outcome
    ) async -> Outcome {
        let outcomes = AsyncStream<Outcome> { outcomes in
            Task {
                outcomes.yield(await body())
                outcomes.finish()
            }
            Task {
                try? await Task.sleep(for: .seconds(seconds))
                outcomes.yield(otherwise)
                outcomes.finish()
            }
        }
        for await outcome in outcomes { return outcome }
        return otherwise
    }
}
