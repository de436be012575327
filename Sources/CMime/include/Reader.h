/* Reading a mail with GMime: its parts one by one, decoded, and header text in UTF-8. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    /* Its number, and that of the multipart containing it; -1 for the root. */
    int number, parent;
    /* "text/plain", in lower case. */
    const char *type;
    /* Empty if not given. */
    const char *charset, *name, *disposition, *report;
    int is_flowed, deletes_space;
    /* A multipart has parts but no bytes. */
    int is_multipart;
    const uint8_t *bytes;
    size_t size;
} rb_mime_part;

enum { RB_MIME_TOO_DEEP = 1, RB_MIME_TOO_MANY = 2, RB_MIME_UNREADABLE = 4, RB_MIME_OVER_BUDGET = 8, RB_MIME_TOO_SLOW = 16 };

/* Hands out a mail's parts, each multipart before its parts, as long as `each` returns 0. What is handed out is
   valid during that call. `headers` describe the body and end with a blank line. Before parsing, excess headers
   within the body are removed, and everything after `most_boundaries` lines that could begin a part is cut off; what
   is not parsed within that many seconds of CPU time is left out. Little more than `most_words` bytes of text are
   handed out unless it is a file. Returns the limits that were hit, as the bits above. */
int rb_mime_read(
    const uint8_t *headers, size_t headers_size, const uint8_t *body, size_t body_size, size_t most_boundaries,
    int most_parts, int most_depth, size_t most_bytes, size_t most_words, double seconds,
    int (*each)(void *context, const rb_mime_part *part), void *context);

/* The results below are malloc'ed; free() them. */

/* A header's text with its encoded words decoded (RFC 2047). */
char *rb_mime_text(const char *raw);

/* A header's addresses, as lines "name TAB address"; groups are expanded. */
char *rb_mime_addresses(const char *raw);

/* Milliseconds since 1970; INT64_MIN if it is not a date. */
int64_t rb_mime_date(const char *raw);

/* Text converted to UTF-8; NULL for an unknown character set. `bad` counts invalid sequences, each replaced by
   U+FFFD. */
char *rb_mime_utf8(const char *charset, const uint8_t *text, size_t size, size_t *length, size_t *bad);

#ifdef __cplusplus
}
#endif
