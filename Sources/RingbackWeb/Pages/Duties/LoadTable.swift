import RingbackCore
import RingbackWords

/// What people have on their hands, by name.
enum LoadTable {
    static func view(_ loads: [Load]) -> HTML {
        """
        <div class="rows-table" role="region" tabindex="0" aria-label="\(say("Load"))">\
        <table><thead><tr><th scope="col">\(say("Person"))</th>\
        <th scope="col" class="n">\(say("Open", context: "messages"))</th>\
        <th scope="col" class="n">\(say("Requests"))</th><th scope="col" class="n">\(say("Accounts"))</th>\
        <th scope="col" class="n">\(say("Duties"))</th><th scope="col" class="n">\(say("On duty today"))</th>\
        <th scope="col" class="n">\(say("Offers waiting"))</th>\
        <th scope="col" class="n">\(say("At most"))</th></tr></thead><tbody>\(each: loads, { load in
            """
            <tr><th scope="row"><bdi>\(load.name)</bdi></th><td class="n">\(load.open)</td>\
            <td class="n">\(load.requests)</td><td class="n">\(load.accounts)</td>\
            <td class="n">\(load.duties)</td><td class="n">\
            \(load.minutesOnDuty > 0 ? load.timeOnDuty : "–")</td><td class="n">\(load.waiting)</td>\
            <td class="n">\(load.most.map(String.init) ?? "–")</td></tr>

            """
        })</tbody></table></div>
        """
    }
}
