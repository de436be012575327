/// A message is kept as one flat object, so that what was kept before its fields were grouped can still be read.
extension Message: Codable {
    private enum CodingKeys: String, CodingKey {
        case office, id, version, ownership, caller, regarding, code, boxes, told, face, place, closing
        case calls, attempts, wordsLeft
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            office: try values.decode(OfficeID.self, forKey: .office),
            id: try values.decode(MessageID.self, forKey: .id),
            ownership: try values.decode(Ownership.self, forKey: .ownership), routing: try Routing(from: decoder),
            filing: try Filing(from: decoder), caller: try values.decode(Caller.self, forKey: .caller),
            regarding: try values.decode(String.self, forKey: .regarding),
            code: try values.decode(Code.self, forKey: .code), boxes: try values.decode(Boxes.self, forKey: .boxes),
            told: try values.decode(String.self, forKey: .told),
            tally: Tally(
                calls: try values.decode(Int.self, forKey: .calls),
                attempts: try values.decode(Int.self, forKey: .attempts),
                wordsLeft: try values.decode(Int.self, forKey: .wordsLeft),
                isOut: try values.decode(Face.self, forKey: .face) == .out),
            timing: try Timing(from: decoder))
        version = try values.decode(Int.self, forKey: .version)
        place = try values.decodeIfPresent(Place.self, forKey: .place)
        closing = try values.decodeIfPresent(Closing.self, forKey: .closing)
    }

    package func encode(to encoder: any Encoder) throws {
        try routing.encode(to: encoder)
        try filing.encode(to: encoder)
        try timing.encode(to: encoder)
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(office, forKey: .office)
        try values.encode(id, forKey: .id)
        try values.encode(version, forKey: .version)
        try values.encode(ownership, forKey: .ownership)
        try values.encode(caller, forKey: .caller)
        try values.encode(regarding, forKey: .regarding)
        try values.encode(code, forKey: .code)
        try values.encode(boxes, forKey: .boxes)
        try values.encode(told, forKey: .told)
        try values.encode(face, forKey: .face)
        try values.encodeIfPresent(place, forKey: .place)
        try values.encodeIfPresent(closing, forKey: .closing)
        try values.encode(tally.calls, forKey: .calls)
        try values.encode(tally.attempts, forKey: .attempts)
        try values.encode(tally.wordsLeft, forKey: .wordsLeft)
    }
}
