import RingbackCore
import RingbackWords

/// A plan as a picture: boxes in columns, and where a call goes from one to the next.
struct RouteDrawing {
    let picture: RoutePicture

    private static let stepX = 300
    private static let stepY = 60
    private static let edge = 8

    var svg: HTML {
        let width = picture.columns * Self.stepX + 2 * Self.edge
        let height = picture.rows * Self.stepY + 2 * Self.edge
        return """
            <svg width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img" \
            aria-label="\(say("\(picture.boxes.count) parts of the telephone plan and where calls go between them"))">\
            \(each: picture.links, link)\(each: picture.boxes, boxView)\(each: picture.links, label)</svg>
            """
    }

    private func left(_ box: RoutePicture.Box) -> Int { Self.edge + box.column * Self.stepX }
    private func top(_ box: RoutePicture.Box) -> Int { Self.edge + box.row * Self.stepY }

    private func boxView(_ box: RoutePicture.Box) -> HTML {
        let (x, y) = (left(box), top(box))
        return """
            <g\(when: box.isWrong, " class=\"wrong\"")><rect x="\(x)" y="\(y)" width="168" height="40" rx="4"/>\
            <text x="\(x + 8)" y="\(y + 17)">\(when: box.isWrong, "⚠ ")\
            \(PlainText.shortened(box.name, to: 22))</text>\
            <text class="soft" x="\(x + 8)" y="\(y + 32)">\(box.kind)</text></g>
            """
    }

    private func link(_ link: RoutePicture.Link) -> HTML {
        let (from, to) = ends(of: link)
        let bend = from.x >= to.x ? 60 : max(30, (to.x - from.x) / 2)
        return """
            <path d="M\(from.x) \(from.y)C\(from.x + bend) \(from.y) \(to.x - bend) \(to.y) \(to.x) \(to.y)"/>
            """
    }

    /// Over everything, each beside its end, so that links from one box do not cover one another's words.
    private func label(_ link: RoutePicture.Link) -> HTML {
        if link.labels.isEmpty { return .none }
        let (from, to) = ends(of: link)
        let isBack = from.x >= to.x
        return """
            <text class="soft label" x="\(isBack ? from.x + 6 : to.x - 6)" y="\(isBack ? from.y + 16 : to.y - 5)"\
            \(when: !isBack, " text-anchor=\"end\"")>\(Self.joined(link.labels))</text>
            """
    }

    private func ends(of link: RoutePicture.Link) -> (from: (x: Int, y: Int), to: (x: Int, y: Int)) {
        let (from, to) = (picture.boxes[link.from], picture.boxes[link.to])
        return ((left(from) + 168, top(from) + 20), (left(to), top(to) + 20))
    }

    private static func joined(_ labels: [RouteStep]) -> HTML {
        "\(each: Array(labels.enumerated()), { "\(when: $0.offset > 0, ", ")\($0.element.words)" })"
    }
}
