import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Something that can be done to a message, written once: its right, its path, what it takes, the call to the Desk, and
/// the sentence said afterwards. It answers the form without scripts, the scripts and the API, and describes itself to
/// programs. What takes it back again, the Desk says with its answer.
struct Verb: Sendable {
    /// Which version counts.
    enum Guard: Sendable {
        case none
        /// What a program names in `If-Match`.
        case programs
        /// That, and the version that the page showed.
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

    /// "Left word: Vivian Hargrove", "Undone: the filing of Vivian Hargrove". Of an offer, also that the other is away.
    func sentence(_ call: VerbCall, _ entry: Entry, _ say: Wording) -> String {
        let caller = EntryView.caller(entry.message, say)
        if let act = entry.undid { return "Undone: \(act)\(act.hasPrefix("the ") ? " of " : ", ")\(caller)" }
        let done = "\(says(call, entry)): \(caller)"
        guard offers, let away = entry.offeredAway else { return done }
        return "\(done). \(say.away(away, entry.names))"
    }
}

/// One use of a verb, by whichever way it came.
struct VerbCall: Sendable {
    let desk: Desk
    let acting: Acting
    let message: MessageID
    /// The other ids in the path.
    let path: @Sendable (String) -> String?
    let body: JSONValue
    let expecting: Int?
    var once: IdempotentRequest<Entry>?

    subscript(_ name: String) -> String { body.text(name) ?? "" }

    func id<Kind>(_ name: String, _: Kind.Type = Kind.self) throws -> ID<Kind> {
        guard let id = path(name).flatMap({ ID<Kind>($0) }) else { throw AccessError.notHere }
        return id
    }

    /// A choice that the form itself offers; whoever sends anything else did not use it. A program was checked before.
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
            let say = Wording(try await desk.view(of: acting.office), reader: acting.person, now: desk.clock.now())
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
    /// A form is answered with the way back and a sentence about what was done, or why it was not.
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
    /// A form as a program would have sent it.
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
