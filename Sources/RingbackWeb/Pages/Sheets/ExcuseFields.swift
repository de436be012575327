import RingbackCore
import RingbackWords

/// What a form asks for that lets a late call wait.
enum ExcuseFields {
    static var html: HTML {
        """
        <label class=on>\(say("Reason", context: "excuse")) <select class=field name=reason required>\
        <option value="">\(say("Choose…"))</option>\
        \(each: Excuse.Reason.allCases, { "<option value=\"\($0.rawValue)\">\($0.label)</option>" })\
        </select></label>\
        <label class=on>\(say("Until, in office hours")) <input class=field name=until required \
        placeholder="\(say("tomorrow 10:00"))"></label>\
        <label class=on>\(say("Note")) <input class=field name=note dir=auto></label>
        """
    }
}
