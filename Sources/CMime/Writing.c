#include "CMime.h"

#include <gmime/gmime.h>
#include <string.h>

static GMimeObject *part(const char *subtype, const char *text) {
    GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
    g_mime_text_part_set_charset(part, "utf-8");
    g_mime_text_part_set_text(part, text);
    g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GMIME_OBJECT(part);
}

/* The letter with its file: what a mail is when both are there. */
static GMimeObject *with_file(GMimeObject *both, const rb_mime_letter *letter) {
    GMimePart *file = g_mime_part_new_with_type(letter->file_type, letter->file_subtype);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)letter->file, letter->file_size);
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_object_unref(stream);
    g_mime_part_set_content(file, content);
    g_object_unref(content);
    g_mime_part_set_content_encoding(file, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(file), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(file, letter->file_name);

    GMimeMultipart *mixed = g_mime_multipart_new_with_subtype("mixed");
    g_mime_multipart_set_boundary(mixed, "=_ringback-file");
    g_mime_multipart_add(mixed, both);
    g_mime_multipart_add(mixed, GMIME_OBJECT(file));
    g_object_unref(both);
    g_object_unref(file);
    return GMIME_OBJECT(mixed);
}

char *rb_mime_write(const rb_mime_letter *letter, size_t *length) {
    rb_mime_start();
    GMimeMessage *message = g_mime_message_new(TRUE);
    GMimeObject *object = GMIME_OBJECT(message);
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, letter->from_name, letter->from);
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_REPLY_TO, letter->reply_to_name, letter->reply_to);
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, letter->to_name, letter->to);
    g_mime_message_set_subject(message, letter->subject, "utf-8");
    g_mime_message_set_message_id(message, letter->message_id);
    if (letter->in_reply_to) g_mime_object_set_header(object, "In-Reply-To", letter->in_reply_to, "utf-8");
    if (letter->references) g_mime_object_set_header(object, "References", letter->references, "utf-8");
    GDateTime *date = g_date_time_new_from_unix_utc(letter->date);
    if (date) {
        g_mime_message_set_date(message, date);
        g_date_time_unref(date);
    }
    for (const char *const *header = letter->headers; header && *header; header += 2)
        g_mime_object_set_header(object, header[0], header[1], "utf-8");

    GMimeMultipart *both = g_mime_multipart_new_with_subtype("alternative");
    /* Quoted-printable text never contains "=_". Fixed, so that every retry is the same. */
    g_mime_multipart_set_boundary(both, "=_ringback");
    GMimeObject *plain = part("plain", letter->text), *html = part("html", letter->html);
    g_mime_multipart_add(both, plain);
    g_mime_multipart_add(both, html);
    g_object_unref(plain);
    g_object_unref(html);
    GMimeObject *body = letter->file ? with_file(GMIME_OBJECT(both), letter) : GMIME_OBJECT(both);
    g_mime_message_set_mime_part(message, body);
    g_object_unref(body);

    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    char *bytes = g_mime_object_to_string(object, format);
    g_mime_format_options_free(format);
    g_object_unref(message);
    *length = bytes ? strlen(bytes) : 0;
    return bytes;
}

void rb_mime_forget(char *bytes) { g_free(bytes); }
