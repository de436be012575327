import Foundation
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// One number: what to consider, and its release.
struct NumberRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.number(":number")) { call in .page(try await page(call)) }
        router.post(Paths.numberRelease(":number")) { call in
            try await act(call, say("Released. Each call still needs a confirmation.")) {
                _ = try await call.desk.releaseNumber($0, by: call.acting)
            }
        }
        router.post(Paths.numberWithdrawal(":number")) { call in
            try await act(call, say("Withdrawn: it can no longer be dialed.")) {
                try await call.desk.withdrawNumber($0, by: call.acting)
            }
        }
    }

    private func number(_ call: PageCall) throws -> String {
        guard let number = call.context.parameters.get("number")?.removingPercentEncoding, !number.isEmpty else {
            throw AccessError.notHere
        }
        return number
    }

    private func page(_ call: PageCall) async throws -> NumberPage {
        do {
            let card = try await call.desk.numberCard(try number(call), by: call.acting)
            return NumberPage(card, try await call.wording())
        } catch is PhoneError {
            throw AccessError.notHere
        }
    }

    private func act(
        _ call: PageCall, _ said: Phrase, _ body: (String) async throws -> Void
    ) async throws -> PageAnswer {
        let number = try number(call)
        try await body(number)
        return .done(try await call.wording()(said), at: Paths.number(number))
    }
}

extension NumberPage {
    init(_ card: NumberCard, _ say: Wording) {
        self.init(
            number: card.number, text: say.numbers.text(e164: card.number, asGiven: card.number),
            label: (card.care?.caution.label).map { say($0) },
            sentence: (card.care?.caution.sentence).map { say($0) },
            needsRelease: card.care?.caution.needsRelease == true,
            released: card.released.map { say("Released by \($0.by.name), \(say.fullMoment($0.at)).") },
            mayRelease: card.mayRelease)
    }
}
