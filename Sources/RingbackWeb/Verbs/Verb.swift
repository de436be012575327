import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// An act on a message, defined once: its right, its path, its fields, the Desk call, and the sentence shown
/// afterwards. It serves forms without scripts, scripts and the API, and describes itself to programs. How to undo it
/// is part of the Desk's answer.
struct Verb: Sendable {
    /// Which version is checked.
    enum Guard: Sendable {
        case none
        /// The one a program gives in `If-Match`.
        case programs
        /// That; and with the version the page showed, somebody is asked where the like was just done.
        case asking
        /// That, and the version the page showed.
        case all

        /// Whether a form says which version the page showed.
        var isShown: Bool { self == .all || self == .asking }
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
    /// Whether it may offer the message to somebody.
    let offers: Bool
    /// Reads what it takes.
    let use: @Sendable (JSONValue) throws -> Use

    /// The verb with what it was given.
    struct Use: Sendable {
        let act: @Sendable (VerbCall) async throws -> IdempotentResult<Entry>
        /// What was done, in a few words; the caller's name is added.
        let says: @Sendable (Entry, Wording) -> String
    }

    init<each Item>(
        _ route: Route, _ name: String, _ right: Right, _ summary: String, takes fields: repeat InputField<each Item>,
        gives: HTTPResponse.Status = .ok, expects: Guard = .none, offers: Bool = false,
        act: @escaping @Sendable (VerbCall, repeat each Item) async throws -> IdempotentResult<Entry>,
        says: @escaping @Sendable (Entry, Wording, repeat each Item) -> String
    ) {
        let all = (repeat each fields)
        takes = Endpoint.Body.fields(repeat each fields)
        use = { body in
            let given = (repeat try (each all).read(body))
            return Use(
                act: { call in try await act(call, repeat each given) },
                says: { entry, say in says(entry, say, repeat each given) })
        }
        (self.route, self.name, self.right, self.summary) = (route, name, right, summary)
        (self.gives, self.expects, self.offers) = (gives, expects, offers)
    }

    /// "Left word: Vivian Hargrove", "Undone: the filing of Vivian Hargrove". For an offer, also that the receiver is
    /// away.
    func sentence(_ use: Use, _ entry: Entry, _ say: Wording) -> String {
        let caller = EntryView.caller(entry.message, say)
        if let act = entry.undid { return undone(act, of: caller, say) }
        let done = "\(use.says(entry, say)): \(caller)"
        guard offers, let away = entry.offeredAway else { return done }
        return "\(done). \(say.away(away, entry.names))"
    }

    private func undone(_ act: String, of caller: String, _ say: Wording) -> String {
        switch act {
        case "the filing": say("Undone: filing of \(caller)")
        case "the call": say("Undone: call from \(caller)")
        case "the move": say("Undone: move of \(caller)")
        default: say("Undone: \(Phrase(act: act)), \(caller)")
        }
    }
}

/// One use of a verb, from any interface.
struct VerbCall: Sendable {
    let desk: Desk
    let acting: Acting
    let message: MessageID
    /// The path's other ids.
    let path: @Sendable (String) -> String?
    let expecting: Int?
    /// What a form showed; a program says it in the body.
    var seen: Int?
    var once: IdempotentRequest<Entry>?

    func id<Kind>(_ name: String, _: Kind.Type = Kind.self) throws -> ID<Kind> {
        guard let id = path(name).flatMap({ ID<Kind>($0) }) else { throw AccessError.notHere }
        return id
    }
}

// MARK: To programs

extension Verb {
    func endpoint(_ desk: Desk) -> Endpoint {
        Endpoint(
            method: route.method, path: "/messages/{message}\(route.path)", name: name, summary: summary,
            right: right, takes: takes.isEmpty ? .nothing : .json(.object(Schema.Fields(all: takes))),
            gives: .json(gives, Shapes.acted.schema), isConditional: expects != .none
        ) { call in
            let acting = try call.acting
            let say = Wording(
                try await desk.view(of: acting.office), reader: try acting.person, in: call.context.language,
                now: desk.clock.now())
            let use = try self.use(call.body)
            let answer: @Sendable (Entry) -> Answer = { entry in
                .entry(entry, gives, said: sentence(use, entry, say), in: say.language)
            }
            let given = VerbCall(
                desk: desk, acting: acting, message: try call.id("message"), path: { call.path[$0] },
                expecting: call.expectedVersion, once: call.once(answer))
            return Answer(try await use.act(given), gives, answer)
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
                var page = RefusedActPage(
                    error.sentence, at: Paths.local(call.path) ?? back, with: call.form, back: back)
                if error is AttemptJustRecorded { page.again = say("Record it too") }
                return page
            }) {
                let use = try self.use(JSONValue(call.form, as: takes))
                let given = VerbCall(
                    desk: call.desk, acting: try call.acting, message: id, path: { call.context.parameters.get($0) },
                    expecting: expects == .all ? call.form.number("version") : nil,
                    seen: expects == .asking ? call.form.number("version") : nil)
                guard let entry = try await use.act(given).result else { throw AccessError.notHere }
                return .done(
                    sentence(use, entry, try await call.wording()),
                    undo: entry.undo.map { Paths.undo($0.text, of: entry.id.text) }, at: back)
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
        case .number: return form.text(name).map { text in Double(plain: text).map { .number($0) } ?? .string(text) }
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
