/* Writing mails. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A mail with a plain-text and an HTML form of the same letter. Strings are UTF-8 and NUL-terminated; ids come
   without brackets. `headers` are alternating names and values, ASCII, ended by NULL. */
typedef struct {
    const char *from_name;
    const char *from;
    const char *to_name;
    const char *to;
    const char *reply_to_name;
    const char *reply_to;
    const char *subject;
    const char *message_id;
    /* In brackets, separated by spaces; NULL if it answers none. */
    const char *references;
    const char *in_reply_to;
    int64_t date;
    const char *const *headers;
    const char *text;
    const char *html;
    /* A file beside the letter; NULL if there is none. Its type is in two parts, as "application" and "pdf". */
    const char *file_name;
    const char *file_type;
    const char *file_subtype;
    const uint8_t *file;
    size_t file_size;
} rb_mime_letter;

/* The bytes on the wire, to be released with rb_mime_forget; NULL if out of memory. */
char *rb_mime_write(const rb_mime_letter *letter, size_t *length);
void rb_mime_forget(char *bytes);

#ifdef __cplusplus
}
#endif
