/// Where each place of a plan leads in one situation.
struct RouteLeads {
    let plan: RoutePlan
    let situation: RouteSituations.Situation

    /// Where a place leads.
    enum Lead {
        case to(Int)
        case person
        case wrong(RouteFault.Kind, String)
        /// Not wrong, and not a person: a mailbox after hours.
        case fine
    }

    typealias Step = (steps: [RouteStep], lead: Lead)

    func name(_ node: Int) -> String { plan.nodes[node].name }

    func leads(of node: Int) -> [Step] {
        let name = plan.nodes[node].name
        switch plan.nodes[node].kind {
        case .menu(let menu): return leads(of: menu, node, name)
        case .branch(let branch):
            let to = branch.cases.first { situation.times.contains($0.time) }?.to ?? branch.otherwise
            return [([], to.map { lead($0, name, node) } ?? .wrong(.deadEnd, name))]
        case .group(let ring, let unanswered): return leads(of: ring, unanswered, node, name)
        case .phone(let phone):
            if situation.silent.contains(node) {
                return [([.unanswered], phone.unanswered.map { lead($0, name, node) } ?? .wrong(.deadEnd, name))]
            }
            let answered: Lead = phone.isUnconfirmed ? .wrong(.unconfirmedMobile, name) : .person
            return [([], answered)] + (phone.unanswered.map { [([.unanswered], lead($0, name, node))] } ?? [])
        case .mailbox(let mailbox):
            var leads: [Step] = mailbox.keys.map { ([.key($0.key)], lead($0.to, name, node)) }
            leads.append(([], situation.isInHours && !mailbox.isAllowed ? .wrong(.mailbox, name) : .fine))
            if situation.isInHours, !mailbox.keys.contains(where: { $0.key == "0" }) {
                leads.append(([.key("0")], .wrong(.deadEnd, name)))
            }
            return leads
        }
    }

    private func leads(of menu: RoutePlan.Menu, _ node: Int, _ name: String) -> [Step] {
        var leads: [Step] = menu.keys.map { key in
            // Whoever asks to hear a menu again hears it, and may still choose; 0 is for a person.
            guard key.to == .again else { return ([.key(key.key)], lead(key.to, name, node)) }
            return ([.key(key.key)], key.key == "0" && situation.isInHours ? .wrong(.deadEnd, name) : .fine)
        }
        if !menu.keys.contains(where: { $0.key == "0" }), situation.isInHours {
            let zero = menu.other.flatMap { $0 == .again ? nil : $0 }
            leads.append(([.key("0")], zero.map { lead($0, name, node) } ?? .wrong(.deadEnd, name)))
        }
        leads.append(
            (
                [.nothing],
                menu.nothing.map { lead($0, name, node) } ?? (situation.isInHours ? .wrong(.deadEnd, name) : .fine)
            ))
        if let other = menu.other, other != .again { leads.append(([.other], lead(other, name, node))) }
        return leads
    }

    private func leads(
        of ring: [RoutePlan.Member], _ unanswered: RoutePlan.Target?, _ node: Int, _ name: String
    ) -> [Step] {
        var leads: [Step] = []
        for member in ring {
            switch member {
            case .rota(let rota): if situation.rotas.contains(rota) { leads.append(([.name(rota)], .person)) }
            case .phone(let place):
                guard !situation.silent.contains(place) else { continue }
                guard case .phone(let phone) = plan.nodes[place].kind else {
                    leads.append(([], .to(place)))
                    continue
                }
                let name = plan.nodes[place].name
                leads.append(([.name(name)], phone.isUnconfirmed ? .wrong(.unconfirmedMobile, name) : .person))
            }
        }
        let onward = unanswered.map { lead($0, name, node) }
        // A group that is empty and hands on to people is a way of working; one that hands on to nobody is a fault.
        if leads.isEmpty, !isHandedOn(onward) { leads.append(([], .wrong(.emptyGroup, name))) }
        if let onward { leads.append(([.unanswered], onward)) }
        return leads
    }

    private func isHandedOn(_ lead: Lead?) -> Bool {
        guard case .to(let node) = lead else { return false }
        if case .mailbox = plan.nodes[node].kind { return !situation.isInHours }
        return true
    }

    private func lead(_ target: RoutePlan.Target, _ name: String, _ node: Int) -> Lead {
        switch target {
        case .node(let next): .to(next)
        case .hangUp: situation.isInHours ? .wrong(.hangUp, name) : .fine
        case .again: .to(node)
        }
    }
}

extension RoutePlan.Phone {
    var isUnconfirmed: Bool { isMobile && !isConfirmed }
}

extension RoutePlan {
    /// At most how many ways lead on from all of its parts together.
    var leadCount: Int {
        nodes.reduce(0) { count, node in
            switch node.kind {
            case .menu(let menu): count + menu.keys.count + 3
            case .branch, .phone: count + 2
            case .group(let ring, _): count + ring.count + 2
            case .mailbox(let mailbox): count + mailbox.keys.count + 2
            }
        }
    }
}
