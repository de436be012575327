import HTTPTypes
package import NIOCore
import RingbackCore
package import RingbackDesk
import RingbackWords

/// Error pages for people.
package struct ErrorPages: Sendable {
    private let desk: Desk

    package init(desk: Desk) { self.desk = desk }

    package func page(_ notice: ErrorNotice, _ context: AppRequestContext) -> ByteBuffer {
        var frame = Frame(office: "", formToken: "")
        if !context.isNewcomer, let identity = context.identity {
            frame = Frame(desk.knownView(of: identity.acting.office)?.office.name ?? "", identity)
        }
        frame.language = context.language
        return ByteBuffer(bytes: Self.page(notice).html(in: frame).bytes(in: context.language))
    }

    static func page(_ notice: ErrorNotice) -> ProblemPage {
        let toDesk = (title: say("To the desk"), path: Paths.desk)
        switch notice.status.code {
        case 401:
            return ProblemPage(
                status: 401, title: say("Sign in first"), sentence: notice.sentence,
                way: (say("Sign in"), Paths.signIn))
        case 403: return .forbidden(notice.sentence)
        case 404: return .notFound(notice.sentence)
        case 429:
            return ProblemPage(
                status: 429, title: say("Too many requests"), sentence: notice.sentence, way: toDesk)
        case 500: return .fault(reference: notice.reference ?? "-")
        case 503, 507: return .unavailable(notice.sentence)
        default:
            return ProblemPage(
                status: notice.status.code, title: say("That did not work"), sentence: notice.sentence, way: toDesk)
        }
    }
}
