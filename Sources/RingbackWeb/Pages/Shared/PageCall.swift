import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk

/// One request for a page, or one form that was sent: who asks, and what stands in the address and the form.
struct PageCall: Sendable {
    let desk: Desk
    let context: AppRequestContext
    let headers: HTTPFields
    let path: String
    let query: Fields
    let form: Fields
    /// A file that a script sent in place of a form.
    var file: [UInt8] = []

    /// Who asks.
    /// - Throws: when nobody is signed in.
    var acting: Acting { get throws { try context.acting() } }

    /// An id in the path.
    func id<Kind>(_ name: String = "id", _: Kind.Type = Kind.self) throws -> ID<Kind> {
        guard let id = context.parameters.get(name).flatMap({ ID<Kind>($0) }) else { throw AccessError.notHere }
        return id
    }

    /// How times and numbers are said to whoever asks.
    func wording() async throws -> Wording {
        let acting = try acting
        return Wording(try await desk.view(of: acting.office), reader: acting.person, now: desk.clock.now())
    }

    /// Where a form wants to come back to, when that is a place of ours.
    func back(or otherwise: Path) -> Path { Paths.local(form["back"]) ?? otherwise }
}

extension PageCall {
    /// Does what a form asks for. When that is refused, shows the page again with why and everything that was typed.
    /// - Parameter again: that page, with the sentence of the error.
    func answer(
        or again: (any RingbackError) async throws -> any Page, _ act: () async throws -> PageAnswer
    ) async throws -> PageAnswer {
        do { return try await act() } catch let error as any RingbackError where error.kind != .unauthenticated {
            return .page(try await again(error), status: error.status)
        }
    }
}

/// What a handler gives back.
enum PageAnswer: Sendable {
    case page(any Page, status: HTTPResponse.Status = .ok)
    /// A piece of a page, for a script that asked.
    case fragment(HTML)
    /// What was sent is done; look there.
    case seeOther(Path, saying: Flash? = nil)
    /// As above, with cookies.
    case welcome(Path, cookies: [String])
    case file(name: String, type: String, body: ResponseBody)
    /// A WAV file whose address changes with its content.
    case sound([UInt8], range: String?)
    /// A file that somebody outside sent.
    case attachment(KeptFile, range: String?)

    static func done(_ sentence: String, undo: Path? = nil, at path: Path) -> PageAnswer {
        .seeOther(path, saying: Flash(sentence: sentence, undo: undo))
    }
}

extension RingbackError {
    /// The status of a page that is shown again because of this.
    var status: HTTPResponse.Status { kind.status }
}
