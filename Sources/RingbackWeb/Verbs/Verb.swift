import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackJSON

/// An act on a message, defined once: its right, its path, its fields, the Desk call, and the sentence shown
/// afterwards. It serves forms without scripts, scripts and the API, and describes itself to programs. How to undo it
/// is part of the Desk's answer.
struct Verb: Sendable {
    /// Which version is checked.
    enum Guard: Sendable {
        case none
        /// The one a program gives in `If-Match`.
        case programs
        /// That, and the version the page showed.
        case all
    }

    /// Where it is asked for, below `/messages/{message}`.
    struct Route: Sendable {
        let method: HTTPRequest.Method
        let path: String
        /// Where a form is posted: it knows no PATCH and no DELETE.
        let formPath: String

        static func post(_ path: String) -> Self { Self(method: .post, path: path, formPath: path) }
        static func patch(_ path: String, form: String) -> Self { Self(method: .patch, path: path, formPath: form) }
        static func delete(_ path: String, form: String) -> Self { Self(method: .delete, path: path, formPath: form) }
    }

    let route: Route
    let name: String
    let right: Right
    let summary: String
    let takes: [Schema.Field]
    let gives: HTTPResponse.Status
    let expects: Guard
    let isIdempotent: Bool
    /// Whether it may offer the message to somebody.
    let offers: Bool
    let act: @Sendable (VerbCall) async throws -> IdempotentResult<Entry>
    /// What was done, in a few words; the caller's name is added.
    let says: @Sendable (VerbCall, Entry) -> String

    init(
        _ route: Route, _ name: String, _ right: Right, _ summary: String, takes: [Schema.Field] = [],
        gives: HTTPResponse.Status = .ok,
        expects: Guard = .none, isIdempotent: Bool = true, offers: Bool = false,
        act: @escaping @Sendable (VerbCall) async throws -> IdempotentResult<Entry>,
        says: @escaping @Sendable (VerbCall, Entry) -> String
    ) {
        self.route = route
        self.name = name
        self.right = right
        self.summary = summary
        self.takes = takes
        self.gives = gives
        self.expects = expects
        self.isIdempotent = isIdempotent
        self.offers = offers
        self.act = act
        self.says = says
    }

    /// "Left word: Vivian Hargrove", "Undone: the filing of Vivian Hargrove". For an offer, also that the receiver is
    /// away.
    func sentence(_ call: VerbCall, _ entry: Entry, _ say: Wording) -> String {
        let caller = EntryView.caller(entry.message, say)
        if let act = entry.undid { return "Undone: \(act)\(act.hasPrefix("the ") ? " of " : ", ")\(caller)" }
        let done = "\(says(call, entry)): \(caller)"
        guard offers, let away = entry.offeredAway else { return done }
        return "\(done). \(say.away(away, entry.names))"
    }
}

/// One use of a verb, from any interface.
struct VerbCall: Sendable {
    let desk: Desk
    let acting: Acting
    let message: MessageID
    /// The path's other ids.
    let path: @Sendable (String) -> String?
    let body: JSONValue
    let expecting: Int?
    var once: IdempotentRequest<Entry>?

    subscript(_ name: String) -> String { body.text(name) ?? "" }

    func id<Kind>(_ name: String, _: Kind.Type = Kind.self) throws -> ID<Kind> {
        guard let id = path(name).flatMap({ ID<Kind>($0) }) else { throw AccessError.notHere }
        return id
    }

    /// A choice offered by the form; any other value did not come from it. Programs' input is already validated.
    func word<Word: RawRepresentable<String>>(_ name: String, _: Word.Type = Word.self) throws -> Word {
        try required(name, body.word(name))
    }

    func code() throws -> Code { try required("code", body.int("code").flatMap(Code.init)) }

    private func required<Value>(_ name: String, _ value: Value?) throws -> Value {
        guard let value else {
            throw HTTPProblem(.unprocessableContent, "The form’s “\(name)” is missing or says what it cannot say.")
        }
        return value
    }
}

// MARK: To programs

extension Verb {
    func endpoint(_ desk: Desk) -> Endpoint {
        .change(
            route.method, "/messages/{message}\(route.path)", name, summary, right,
            takes: takes.isEmpty ? nil : .object(Schema.Fields(all: takes)), gives: .json(gives, Shapes.acted.schema),
            isConditional: expects != .none, isIdempotent: isIdempotent
        ) { call in
            let acting = try call.acting
            let say = Wording(try await desk.view(of: acting.office), reader: try acting.person, now: desk.clock.now())
            var use = VerbCall(
                desk: desk, acting: acting, message: try call.id("message"), path: { call.path[$0] }, body: call.body,
                expecting: call.expectedVersion)
            let asked = use
            let answer: @Sendable (Entry) -> Answer = { entry in
                .entry(entry, gives, said: sentence(asked, entry, say))
            }
            use.once = call.once(answer)
            return Answer(try await act(use), gives, answer)
        }
    }
}

// MARK: To a form

extension Verb {
    /// A form is answered with a redirect and a sentence about what was done, or why it was not.
    func register(at router: PageRouter) {
        let path = route.formPath.replacing("{", with: ":").replacing("}", with: "")
        router.post(Paths.message(":id", at: path)) { call in
            let id: MessageID = try call.id()
            let back = call.back(or: Paths.message(id.text))
            return try await call.answer(or: { error in
                RefusedActPage(error.sentence, at: Paths.local(call.path) ?? back, with: call.form, back: back)
            }) {
                let use = VerbCall(
                    desk: call.desk, acting: try call.acting, message: id, path: { call.context.parameters.get($0) },
                    body: JSONValue(call.form, as: takes),
                    expecting: expects == .all ? call.form.number("version") : nil)
                guard let entry = try await act(use).result else { throw AccessError.notHere }
                return .done(
                    sentence(use, entry, try await call.wording()),
                    undo: entry.undo.map { Paths.undo($0.text, of: id.text) }, at: back)
            }
        }
    }
}

extension JSONValue {
    /// A form in the shape a program would have sent.
    init(_ form: Fields, as shape: [Schema.Field], under prefix: String = "") {
        self = .object(
            shape.compactMap { field in
                Self.value(of: prefix + field.name, in: form, as: field.schema).map { (field.name, $0) }
            })
    }

    private static func value(of name: String, in form: Fields, as schema: Schema) -> JSONValue? {
        switch schema {
        case .named(_, let schema): return value(of: name, in: form, as: schema)
        case .object(let fields): return JSONValue(form, as: fields.all, under: name + ".")
        case .integer: return form.number(name).map { .integer(Int64($0)) }
        case .word: return form.text(name).map { .string($0) }
        case .nullable, .text, .boolean, .array, .map, .anyObject: break
        }
        guard form.has(name) else { return nil }
        switch schema {
        case .nullable(let schema): return form[name].isEmpty ? .null : value(of: name, in: form, as: schema)
        case .text(let rule): return rule.kind == .id && form[name].isEmpty ? nil : .string(form[name])
        case .boolean: return .bool(form.isOn(name))
        default: return nil
        }
    }
}
