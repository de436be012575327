import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// One request for a page, or one submitted form: the person, and the contents of address and form.
struct PageCall: Sendable {
    let desk: Desk
    let context: AppRequestContext
    let headers: HTTPFields
    let path: String
    let query: Fields
    let form: Fields
    /// A file that a script sent instead of a form.
    var file: [UInt8] = []
    /// Whom the path names by an email address, by the name of the parameter.
    var people: [String: PersonID] = [:]

    /// The acting person.
    /// - Throws: if nobody is signed in.
    var acting: Acting { get throws { try context.acting() } }

    var language: Language { context.language }

    /// An id in the path.
    func id<Kind>(_ name: String = "id", _: Kind.Type = Kind.self) throws -> ID<Kind> {
        guard let id = context.parameters.get(name).flatMap({ ID<Kind>($0) }) else { throw AccessError.notHere }
        return id
    }

    /// A person in the path, by id or by email address.
    func id(_ name: String = "id") throws -> PersonID {
        if let person = people[name] { return person }
        return try id(name, RingbackCore.Kind.Person.self)
    }

    /// How times and numbers are worded for the reader.
    func wording() async throws -> Wording {
        let acting = try acting
        return Wording(
            try await desk.view(of: acting.office), reader: try acting.person, in: language, now: desk.clock.now())
    }

    /// What reads the days that are typed into forms.
    func days() async throws -> DayReader {
        try await desk.view(of: acting.office).office.days(at: desk.clock.now())
    }

    /// Where a form wants to return to, if that is on this site.
    func back(or otherwise: Path) -> Path { Paths.local(form["back"]) ?? otherwise }
}

extension PageCall {
    /// Does what a form asks. On refusal, shows the page again with the reason and everything typed.
    /// - Parameter again: that page, with the error's sentence.
    func answer(
        or again: (any RingbackError) async throws -> any Page, _ act: () async throws -> PageAnswer
    ) async throws -> PageAnswer {
        do { return try await act() } catch let error as any RingbackError where error.kind != .unauthenticated {
            return .page(try await again(error), status: error.status)
        }
    }
}

extension PageCall {
    /// What is wrong with which field of the form. A text that is too long is found by its length: what refuses it
    /// does not know the form.
    func faults(of error: any RingbackError) -> [(field: String, sentence: Phrase)] {
        guard error.faults.isEmpty, case .tooLong(_, let length, _)? = error as? TextError else { return error.faults }
        func isIt(_ text: String) -> Bool {
            let count = text.unicodeScalars.count
            if count <= length { return count == length }
            return (try? PlainText.clean(text, limit: 10_000_000))?.unicodeScalars.count == length
        }
        return form.pairs.filter { isIt($0.value) }.map { ($0.name, error.sentence) }
    }
}

/// A handler's result.
enum PageAnswer: Sendable {
    case page(any Page, status: HTTPResponse.Status = .ok)
    /// A fragment for a script.
    case fragment(HTML)
    /// The form was processed; look there.
    case seeOther(Path, saying: Flash? = nil)
    /// The same, with cookies.
    case welcome(Path, cookies: [String])
    case file(name: String, type: String, body: ResponseBody)
    /// A WAV file whose address changes with its content.
    case sound([UInt8], range: String?)
    /// An attachment.
    case attachment(KeptFile, range: String?)
    /// A clean copy for paper.
    case pdf(PrintedCopy)
    /// The report for an auditor.
    case audit(PrintedAudit)

    static func done(_ sentence: String, undo: Path? = nil, at path: Path) -> PageAnswer {
        .seeOther(path, saying: Flash(sentence: sentence, undo: undo))
    }
}

extension RingbackError {
    /// The status of a page shown again because of this.
    var status: HTTPResponse.Status { kind.status }
}
