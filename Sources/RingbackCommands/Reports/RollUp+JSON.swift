import RingbackCore
import RingbackJSON
import RingbackWords

extension RollUp.Part {
    /// - Returns: `nil` for what is not a report as the API gives it.
    init?(_ value: JSONValue, file: String) {
        guard let name = value.text("report").flatMap(ReportName.init(rawValue:)),
            let by = value.text("by").flatMap(ReportGrouping.init(rawValue:)),
            let from = value.text("from").flatMap({ Workday($0) }), let to = value.text("to").flatMap({ Workday($0) }),
            let period = try? ReportPeriod(from: from, until: to), let office = value.text("officeId"),
            let total = value["total"]
        else { return nil }
        let columns = value.items("columns").compactMap(ReportColumn.init)
        guard columns.count == value.items("columns").count else { return nil }
        var rows: [Report.Row] = []
        for item in value.items("rows") {
            guard let measures = [Measure](item, columns) else { return nil }
            rows.append(
                Report.Row(
                    key: item.text("key") ?? "", title: Phrase(verbatim: item.text("title") ?? ""), measures: measures))
        }
        guard let sum = [Measure](total, columns) else { return nil }
        self.init(
            file: file, office: value.text("office") ?? "", officeID: office,
            report: Report(name: name, period: period, by: by, columns: columns, rows: rows, total: sum))
    }
}

extension ReportColumn {
    fileprivate init?(_ value: JSONValue) {
        guard let key = value.text("name"), let kind = value.text("kind") else { return nil }
        let title = Phrase(verbatim: value.text("title") ?? key)
        let unit = value.text("unit").flatMap(Unit.init(rawValue:)) ?? .minutes
        switch kind {
        case "count": self.init(key, title, .count)
        case "share": self.init(key, title, .share)
        case "longest": self.init(key, title, .longest, in: unit)
        case "percentile":
            guard let percent = value.int("percent"), (0...100).contains(percent), let values = value.text("values")
            else { return nil }
            self.init(key, title, .percentile(percent, of: values), in: unit)
        default: return nil
        }
    }
}

extension [Measure] {
    /// The figures of a row. Numbers are bounded, so that no sum of them can overflow.
    fileprivate init?(_ row: JSONValue, _ columns: [ReportColumn]) {
        let figures = row.items("figures")
        guard figures.count == columns.count else { return nil }
        let named = row.items("values").compactMap { item in
            item.text("name").flatMap { name in Distribution(item.items("counts")).map { (name, $0) } }
        }
        let values = Dictionary(named) { first, _ in first }
        var measures: [Measure] = []
        for (column, figure) in zip(columns, figures) {
            guard let count = Self.number(figure.int("count")) else { return nil }
            switch column.kind {
            case .count: measures.append(.count(count))
            case .share:
                guard let part = Self.number(figure.int("part")), part <= count else { return nil }
                measures.append(.share(part, of: count))
            case .longest:
                let minutes = figure.int("value")
                if let minutes, Self.number(minutes) == nil { return nil }
                measures.append(.longest(minutes, of: count))
            case .percentile(let percent, let name):
                measures.append(.percentile(percent, of: values[name] ?? Distribution()))
            }
        }
        self = measures
    }

    fileprivate static func number(_ number: Int?) -> Int? {
        number.flatMap { (0...RollUp.greatest).contains($0) ? $0 : nil }
    }
}

extension Distribution {
    fileprivate init?(_ counts: [JSONValue]) {
        self.init()
        for pair in counts {
            let numbers = pair.items.map(\.int)
            guard numbers.count == 2, let minutes = [Measure].number(numbers[0]),
                let times = [Measure].number(numbers[1])
            else { return nil }
            add(minutes, times: times)
            if count > RollUp.greatest { return nil }
        }
    }
}
