import RingbackCore
import RingbackDesk
import RingbackWords

/// Why a form stands there again: at each field what is wrong with it, and above all of them what is not about one.
struct FormFault: Sendable {
    var fields: [String: Phrase] = [:]
    var sentence: Phrase

    /// - Parameter fields: what was found out by looking at each field.
    init(_ fields: [String: Phrase]) {
        (self.fields, sentence) = (fields, OfficeFields.look(at: fields.count))
    }

    /// - Parameter renamed: how a form calls a field that others call otherwise.
    init(_ error: any RingbackError, renamed: [String: String] = [:], or sentence: Phrase? = nil) {
        guard let field = Self.field(of: error) else {
            self.sentence = sentence ?? error.sentence
            return
        }
        self = FormFault([renamed[field] ?? field: Self.words(for: error)])
    }

    /// To whoever signs in it is not told which of the two is wrong; whoever is signed in has typed only one.
    private static func words(for error: any RingbackError) -> Phrase {
        error as? AccessError == .wrongPassword ? say("That is not your present password.") : error.sentence
    }

    /// The name of the field that an error is about.
    private static func field(of error: any Error) -> String? {
        switch error {
        case OfficeError.nameMissing: "name"
        case OfficeError.emailTaken, OfficeError.emailOfOffice, OfficeError.emailUnreadable: "email"
        case OfficeError.rolesMissing, OfficeError.lastAdmin: "roles"
        case OfficeError.backupUnknown: "backup"
        case OfficeError.countryUnknown: "country"
        case OfficeError.holidayNameMissing: "holiday"
        case OfficeError.holidayDayMissing, OfficeError.holidayFar: "day"
        case OfficeError.mainNumberWrong: "mainNumber"
        case HoursError.unknownZone: "timeZone"
        case TeamError.leadMissing: "lead"
        case TeamError.noMembers: "members"
        case TeamError.rotaEmpty, TeamError.badDuty, TeamError.notAMember, HoursError.unreadable: "rota"
        case AccessError.passwordShort, AccessError.passwordLong: "password"
        case AccessError.ownPasswordWrong: "own"
        case AccessError.wrongPassword: "old"
        case PostOfficeError.addressWrong: "from"
        case PostOfficeError.publicURLWrong: "publicURL"
        case PostOfficeError.receiverUnknown: "receiver"
        default: nil
        }
    }
}
