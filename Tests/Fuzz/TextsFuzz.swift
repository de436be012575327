// Fuzz target for short typed text: ids, days, times, hours, ranges, names, replies. Not part of the package:
// scripts/fuzz compiles it together with RingbackCore.

/// One arbitrary text for each reader. None may crash, hang, or exceed its own limits.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    // The first byte picks the reader, so that each gets inputs of its own.
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    switch (bytes.first ?? 0) % 10 {
    case 0:
        if let id = MessageID(text) { precondition(MessageID(id.text) == id) }
        if let day = Workday(text) {
            for days in [1, -1, .max, .min] { precondition((1...9999).contains(day.adding(days: days).year)) }
        }
    case 1:
        if let span = Span(text) { _ = try? OfficeHours(zone: "America/Chicago", week: [.monday: [span]]) }
        _ = try? OfficeHours(json: text).validate(on: Workday(daysSince1970: 20_000))
        _ = try? PersonalHours(json: text)
    case 2:
        for size in [0, 1, 1000, Int.max] {
            if case .part(let part) = ByteRange(text, of: size) { precondition(part.upperBound <= size) }
        }
    case 3:
        if let time = Timestamp(rfc3339: text) {
            precondition((1...9999).contains(hours.wallTime(at: time).day.year))
            _ = hours.wallTime(at: time.adding(seconds: .max)).day
            precondition(Timestamp(rfc3339: time.rfc3339) == time)
        }
    case 4:
        for order in [LoggedTime.Order.dayFirst, .monthFirst] { _ = LoggedTime.read(text, order: order, in: hours) }
    case 5:
        let said = ReplyText.visible(in: text, sender: "Ana Ruiz")
        _ = ReplyReading(said)
        _ = ReplyCommand(line: text)
    case 6:
        _ = NameFolding.nameParts(text, company: text)
        _ = NameQuery(text)
        _ = NameQuery(romanizing: text)
        _ = NameQuery(joining: text)
    case 7:
        if let clean = try? PlainText.clean(text, limit: 200, lines: .many) { precondition(!clean.utf8.contains(0)) }
        precondition(PlainText.shortened(text, to: 40).unicodeScalars.count <= 40)
    case 8:
        let now = Timestamp(milliseconds: 1_764_000_000_000)
        _ = try? WishedTime(text, .monthFirst)?.instant(from: now, hours: hours)
        _ = WishedTime.day(text, .monthFirst, from: now, hours: hours)
        _ = try? ClockText.spans(text)
        _ = ClockText(text)?.minutes(within: [], after: 600)
    default:
        _ = CallerSlip(
            ReceivedMail(from: .init(name: text, address: "a@example.com"), subject: text, text: text))
    }
    return 0
}

private let hours: OfficeHours = {
    guard let span = Span("08:00-17:00"), let hours = try? OfficeHours(zone: "America/Chicago", week: [.monday: [span]])
    else { fatalError("the hours of the test are no hours") }
    return hours
}()
