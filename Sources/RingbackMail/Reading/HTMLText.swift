import CXML
import Foundation
import RingbackCore

/// The text of a mail's HTML, as lines. Nothing in it is run or fetched. Quoted lines get `> `; hidden text is left
/// out.
enum HTMLText {
    /// - Parameters:
    ///   - isForward: whether the mail forwards another, which is then not a quote.
    ///   - limit: how many bytes of text are enough.
    static func read(_ html: String, isForward: Bool, upTo limit: Int, within budget: ReadingBudget) -> String {
        _ = started
        let bytes = HTMLSieve.sieve(Array(html.utf8).filter { $0 != 0 }, within: budget)
        if budget.isSpent { return "" }
        let options =
            HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
        let document = bytes.withUnsafeBytes { buffer in
            htmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
                Int32(options))
        }
        guard let document else { return "" }
        defer { xmlFreeDoc(document) }
        var walk = HTMLWalk(isForward: isForward, upTo: limit)
        walk.walk(document, within: budget)
        return MailText.clean(walk.lines.text)
    }

    private static let started: Void = xmlInitParser()
}

/// Walks a document's elements without recursion, since a stranger controls their depth.
private struct HTMLWalk {
    private typealias Node = UnsafeMutablePointer<xmlNode>

    private static let unseen: Set<String> = [
        "head", "script", "style", "title", "template", "noscript", "object", "embed", "iframe", "svg", "math",
        "select", "textarea", "button", "audio", "video", "canvas", "map", "img", "input", "meta", "link", "base",
    ]
    private static let lineBreaking: Set<String> = [
        "div", "tr", "li", "dt", "dd", "section", "article", "header", "footer", "address", "center", "form", "main",
        "nav", "aside", "figure", "figcaption", "caption", "fieldset", "body", "thead", "tbody", "tfoot", "details",
    ]
    private static let paragraphs: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "hr",
    ]
    private static let steps = 2_000_000

    var lines: HTMLLines
    private let isForward: Bool
    private var preformatted = 0
    /// Everything from here on is quoted: some programs mark the start of the quoted mail instead of wrapping it.
    private var isRestQuoted = false

    init(isForward: Bool, upTo limit: Int) {
        self.isForward = isForward
        lines = HTMLLines(upTo: limit)
    }

    mutating func walk(_ document: xmlDocPtr, within budget: ReadingBudget) {
        guard let root = xmlDocGetRootElement(document) else { return }
        var node = root
        var steps = 0
        while steps < Self.steps {
            steps += 1
            if lines.isFull || steps % 64 == 0 && budget.isSpent { break }
            let goesIn = enter(node)
            if goesIn, let child = node.pointee.children {
                node = child
                continue
            }
            if goesIn { leave(node) }
            while node.pointee.next == nil {
                guard node != root, let parent = node.pointee.parent, parent != root else {
                    lines.end()
                    return
                }
                node = parent
                leave(node)
            }
            guard node != root, let next = node.pointee.next else { break }
            node = next
        }
        lines.end()
    }

    /// - Returns: whether it has visible content.
    private mutating func enter(_ node: Node) -> Bool {
        switch node.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            if let content = node.pointee.content {
                let text = String(cString: content)
                if preformatted > 0 { lines.verbatim(text) } else { lines.add(text) }
            }
            return false
        case XML_ELEMENT_NODE: return enter(element: node)
        default: return false
        }
    }

    private mutating func enter(element node: Node) -> Bool {
        let name = Self.name(node)
        if Self.unseen.contains(name) || Self.isHidden(node) { return false }
        let mark = Self.marks(of: node, name)
        if name == "br" { lines.lineBreak() }
        if name == "td" || name == "th" { lines.cell() }
        if Self.lineBreaking.contains(name) { lines.newLine() }
        if Self.paragraphs.contains(name) { lines.newParagraph(isTight: mark.isTight) }
        if name == "li" { lines.add("- ") }
        if name == "pre" { preformatted += 1 }
        if mark.beginsRest, !isForward, !isRestQuoted {
            isRestQuoted = true
            lines.newLine()
            lines.depth += 1
        }
        if name == "hr" { lines.rule() }
        if mark.isSignature { lines.signature() }
        if isQuote(name, mark) {
            lines.newLine()
            lines.depth += 1
        }
        return true
    }

    private mutating func leave(_ node: Node) {
        guard node.pointee.type == XML_ELEMENT_NODE else { return }
        let name = Self.name(node)
        let mark = Self.marks(of: node, name)
        if Self.lineBreaking.contains(name) { lines.newLine() }
        if name == "pre" { preformatted -= 1 }
        if isQuote(name, mark) {
            lines.newLine()
            lines.depth -= 1
        }
        if Self.paragraphs.contains(name) { lines.newParagraph(isTight: mark.isTight) }
    }

    private func isQuote(_ name: String, _ mark: Marks) -> Bool {
        name == "blockquote" ? !(isForward && mark.isIndent) : mark.isQuote && !isForward
    }

    // MARK: What mail programs write

    private struct Marks {
        var isQuote = false
        var isSignature = false
        var beginsRest = false
        /// Outlook's paragraphs are lines.
        var isTight = false
        /// A blockquote that only indents.
        var isIndent = false
    }

    private static func marks(of node: Node, _ name: String) -> Marks {
        let classes = attribute("class", of: node).lowercased()
        let id = attribute("id", of: node).lowercased()
        let style = node.pointee.properties == nil ? "" : compact(attribute("style", of: node))
        var marks = Marks()
        marks.isTight = classes.contains("msonormal") || classes.contains("msolistparagraph")
        marks.isIndent = attribute("type", of: node).lowercased() != "cite"
        marks.isQuote =
            (classes.contains("gmail_quote") && name == "div" && hasQuoteInside(node))
            || classes.contains("moz-cite-prefix") || classes.contains("yahoo_quoted") || id.hasPrefix("yahoo_quoted")
            || classes.contains("protonmail_quote") || classes.contains("zmail_extra")
            || classes.contains("tutanota_quote") || classes.contains("gmail_extra") && hasQuoteInside(node)
        marks.isSignature =
            classes.contains("gmail_signature") && !classes.contains("prefix") || classes.contains("moz-signature")
            || id == "signature" || id == "applemailsignature" || classes.contains("protonmail_signature_block")
        // The three kinds of Outlook: web, desktop, mobile.
        marks.beginsRest =
            id.hasSuffix("divrplyfwdmsg") || id.hasSuffix("appendonsend")
            || id == "mail-editor-reference-message-container"
            || id.contains("reference-message-container")
            || (name == "div" && isOutlookRule(style))
        return marks
    }

    /// The rule above “From: … Sent: …”.
    private static func isOutlookRule(_ style: String) -> Bool {
        style.contains("border:none;border-top:solid#e1e1e1")
            || style.contains("border:none;border-top:solid#b5c4df") || style.contains("border-top:1ptsolid#e1e1e1")
            || style.contains("border-top:solid#b5c4df1.0pt")
    }

    private static func hasQuoteInside(_ node: Node) -> Bool {
        var child = node.pointee.children
        var looked = 0
        while let one = child, looked < 50 {
            if one.pointee.type == XML_ELEMENT_NODE {
                if name(one) == "blockquote" { return true }
                if attribute("class", of: one).lowercased().contains("gmail_quote"), hasBlockquote(one) { return true }
            }
            child = one.pointee.next
            looked += 1
        }
        return false
    }

    private static func hasBlockquote(_ node: Node) -> Bool {
        var child = node.pointee.children
        var looked = 0
        while let one = child, looked < 50 {
            if one.pointee.type == XML_ELEMENT_NODE, name(one) == "blockquote" { return true }
            child = one.pointee.next
            looked += 1
        }
        return false
    }

    private static func isHidden(_ node: Node) -> Bool {
        guard node.pointee.properties != nil else { return false }
        if has("hidden", node) || attribute("aria-hidden", of: node) == "true" && attribute("style", of: node).isEmpty {
            return true
        }
        let style = compact(attribute("style", of: node))
        if style.isEmpty { return false }
        return style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all")
            || isZero("font-size", style) || isZero("max-height", style) || isZero("opacity", style)
    }

    private static func isZero(_ property: String, _ style: String) -> Bool {
        guard let place = style.range(of: property + ":0") else { return false }
        let rest = style[place.upperBound...]
        return rest.first != "." || rest.dropFirst().prefix { $0.isNumber }.allSatisfy { $0 == "0" }
    }

    private static func compact(_ style: String) -> String {
        style.prefix(2000).lowercased().filter { !$0.isWhitespace }
    }

    private static func name(_ node: Node) -> String {
        node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
    }

    private static func has(_ name: String, _ node: Node) -> Bool { property(name, of: node) != nil }

    private static func attribute(_ name: String, of node: Node) -> String {
        guard let text = property(name, of: node)?.pointee.children?.pointee.content else { return "" }
        return String(cString: text)
    }

    private static func property(_ name: String, of node: Node) -> UnsafeMutablePointer<xmlAttr>? {
        var property = node.pointee.properties
        while let one = property {
            if let known = one.pointee.name, String(cString: known).lowercased() == name { return one }
            property = one.pointee.next
        }
        return nil
    }
}
