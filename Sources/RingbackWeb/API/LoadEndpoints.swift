import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// What people have on their hands, in counts.
struct LoadEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, load, setLimit] }

    private var list: Endpoint {
        .get(
            "/load", "listLoad",
            "What everybody has on their hands, by name and never by how much: look before you offer somebody work.",
            .seeReceiverLoad, gives: Shapes.loads
        ) { call in
            try await desk.loads(by: call.acting)
        }
    }

    private var load: Endpoint {
        .get(
            "/people/{person}/load", "getLoad", "What somebody has on their hands, in counts.", .seeReceiverLoad,
            gives: Shapes.personLoad
        ) { call in
            try await desk.load(of: try call.id("person"), by: call.acting)
        }
    }

    private var setLimit: Endpoint {
        .change(
            .put, "/people/{person}/load-limit", "setLoadLimit",
            "Set the most that somebody may have open before an offer asks what to put aside; null for no limit.",
            .setLoadLimit, takes: .required("most", .nullable(.integer(Schema.integer(0...Int64(Load.mostLimit))))),
            gives: Shapes.personLoad
        ) { call, most in
            try await desk.setLoadLimit(most, of: try call.id("person"), by: call.acting)
        }
    }
}
