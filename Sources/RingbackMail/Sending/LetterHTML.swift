import RingbackCore
import RingbackWords

/// A letter in HTML that looks right in Gmail, in Apple Mail and in Outlook, which renders with Word.
///
/// One column, no pictures, no text or background colours: a mail program in dark mode keeps its own, and one that
/// inverts colours has nothing to spoil. Styles are inline, since some programs strip others.
enum LetterHTML {
    static func write(_ letter: Letter) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(letter.language.code)" xmlns:o="urn:schemas-microsoft-com:office:office">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="format-detection" content="telephone=no, date=no, address=no">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>\(escaped(letter.subject))</title>
        <!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>
        <style>td, th, p, a, h1, h2, blockquote { font-family: 'Segoe UI', Arial, sans-serif !important; }</style>
        <![endif]-->
        <style>
        :root { color-scheme: light dark; supported-color-schemes: light dark; }
        @media (prefers-color-scheme: dark) {
        .soft { color: #a9acb3 !important; }
        .main { background: #8fbbe8 !important; border-color: #8fbbe8 !important; color: #10151b !important; }
        .other, .dial { color: #8fbbe8 !important; border-color: #777b83 !important; }
        }
        </style>
        </head>
        <body style="margin:0;padding:0;">
        <!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
        <div style="max-width:600px;padding:16px;\(font)font-size:16px;line-height:1.45;">
        \(letter.blocks.map(block).joined(separator: "\n"))
        </div>
        <!--[if mso]></td></tr></table><![endif]-->
        </body>
        </html>
        """
    }

    private static let font = "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;"

    private static func block(_ block: Letter.Block) -> String {
        switch block {
        case .ask(let text):
            "<h1 style=\"margin:0 0 12px;font-size:22px;line-height:1.25;font-weight:700;\">\(lines(text))</h1>"
        case .paragraph(let text): "<p style=\"margin:0 0 12px;\">\(lines(text))</p>"
        case .heading(let text):
            "<h2 style=\"margin:20px 0 8px;font-size:16px;line-height:1.3;font-weight:700;\">\(lines(text))</h2>"
        case .quote(let text):
            """
            <blockquote style="margin:0 0 12px;padding:2px 0 2px 12px;border-left:3px solid #8b8880;">\
            \(lines(text))</blockquote>
            """
        case .small(let text):
            "<p class=\"soft\" style=\"margin:20px 0 0;font-size:13px;line-height:1.4;color:#5d6066;\">\(lines(text))</p>"
        case .facts(let facts):
            """
            <table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 12px;border-collapse:collapse;">
            \(facts.map(fact).joined(separator: "\n"))
            </table>
            """
        case .entries(let entries): entries.map(entry).joined(separator: "\n")
        case .links(let links):
            "<p style=\"margin:4px 0 12px;line-height:1.2;\">\n\(links.map(link).joined(separator: "\n"))\n</p>"
        }
    }

    private static func fact(_ fact: Letter.Fact) -> String {
        let value =
            fact.dials.map { number in
                """
                <a class="dial" href="tel:\(escaped(number))" style="font-size:18px;font-weight:700;color:#1d4e89;">\
                \(lines(fact.value))</a>
                """
            } ?? lines(fact.value)
        return """
            <tr><th scope="row" align="left" valign="top" class="soft" style="padding:3px 14px 3px 0;white-space:nowrap;\(font)\
            font-size:14px;line-height:1.6;font-weight:400;color:#5d6066;text-align:left;">\(escaped(fact.label))</th>\
            <td valign="top" style="padding:3px 0;\(font)font-size:16px;line-height:1.4;">\(value)</td></tr>
            """
    }

    private static func entry(_ entry: Letter.Entry) -> String {
        let title =
            entry.url.map { url in
                "<a class=\"dial\" href=\"\(escaped(url))\" style=\"font-weight:700;color:#1d4e89;\">\(escaped(entry.title))</a>"
            } ?? "<b>\(escaped(entry.title))</b>"
        var lines = [title, "<span class=\"soft\" style=\"color:#5d6066;\">\(escaped(entry.details))</span>"]
        if let dials = entry.dials {
            lines.append(
                "<a class=\"dial\" href=\"tel:\(escaped(dials))\" style=\"color:#1d4e89;\">\(escaped(entry.number))</a>"
            )
        } else if !entry.number.isEmpty {
            lines.append(escaped(entry.number))
        }
        return "<p style=\"margin:0 0 12px;\">\(lines.joined(separator: "<br>\n"))</p>"
    }

    /// Word ignores padding on links: in Outlook wide spaces on both sides replace it.
    private static func link(_ link: Letter.Link) -> String {
        let look =
            link.isMain
            ? "border:1px solid #1d4e89;background:#1d4e89;color:#ffffff;"
            : "border:1px solid #8b8880;color:#1d4e89;"
        return """
            <a class="\(link.isMain ? "main" : "other")" href="\(escaped(link.url))" style="display:inline-block;\
            margin:0 4px 10px 0;padding:12px 16px;border-radius:8px;\(look)font-size:16px;line-height:1.2;\
            font-weight:600;text-decoration:none;"><!--[if mso]><i style="mso-font-width:150%;mso-text-raise:20px" hidden>\
            &emsp;</i><span style="mso-text-raise:10px;"><![endif]-->\(escaped(link.label))<!--[if mso]></span>\
            <i style="mso-font-width:150%;" hidden>&emsp;&#8203;</i><![endif]--></a>
            """
    }

    private static func lines(_ text: String) -> String { escaped(text).replacing("\n", with: "<br>\n") }

    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in LetterText.clean(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
