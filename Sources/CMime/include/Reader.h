/* Reading a mail by GMime: its parts handed out one after the other, their transfer encoding undone, and the words of
   its headers in UTF-8. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    /* Where it stands in the tree: its own number, and that of the multipart it is in; -1 for the first. */
    int number, parent;
    /* "text/plain", in lower case. */
    const char *type;
    /* Empty where it says none. */
    const char *charset, *name, *disposition, *report;
    int is_flowed, deletes_space;
    /* A multipart has parts and no bytes. */
    int is_multipart;
    const uint8_t *bytes;
    size_t size;
} rb_mime_part;

enum { RB_MIME_TOO_DEEP = 1, RB_MIME_TOO_MANY = 2, RB_MIME_UNREADABLE = 4, RB_MIME_OVER_BUDGET = 8, RB_MIME_TOO_SLOW = 16 };

/* Hands out the parts of a mail, a multipart before its parts, as long as `each` returns 0. What is handed out lives
   as long as that call. `headers` say how the body is made and end with an empty line. Before the parser sees the body,
   what is too much of headers within it is taken out, and what stands behind `most_boundaries` lines that could begin a
   part is cut off; what is not parsed after so many seconds of this thread's computing is left out. Of text that is no
   file little more than `most_words` bytes are handed out.
   Returns which limits were met, of the bits above. */
int rb_mime_read(
    const uint8_t *headers, size_t headers_size, const uint8_t *body, size_t body_size, size_t most_boundaries,
    int most_parts, int most_depth, size_t most_bytes, size_t most_words, double seconds,
    int (*each)(void *context, const rb_mime_part *part), void *context);

/* The rest is malloc'ed; free() it. */

/* A header's text with its encoded words undone (RFC 2047). */
char *rb_mime_text(const char *raw);

/* The addresses of a header, as lines "name TAB address"; groups are taken apart. */
char *rb_mime_addresses(const char *raw);

/* Milliseconds since 1970; INT64_MIN when it is no date. */
int64_t rb_mime_date(const char *raw);

/* Text of another character set as UTF-8; NULL where there is no such set. `bad` counts what was none of it, each of
   which became U+FFFD. */
char *rb_mime_utf8(const char *charset, const uint8_t *text, size_t size, size_t *length, size_t *bad);

#ifdef __cplusplus
}
#endif
