/* Writing mails. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A mail with a plain and an HTML form of the same text. Strings are UTF-8 and end with 0; ids come without brackets.
   `headers` are names and values in turn, ASCII, ended by NULL. */
typedef struct {
    const char *from_name;
    const char *from;
    const char *to_name;
    const char *to;
    const char *reply_to_name;
    const char *reply_to;
    const char *subject;
    const char *message_id;
    /* In brackets, spaces between; NULL where it answers none. */
    const char *references;
    const char *in_reply_to;
    int64_t date;
    const char *const *headers;
    const char *text;
    const char *html;
} rb_mime_letter;

/* The bytes as they go over the wire, to be given back to rb_mime_forget; NULL when there is no memory. */
char *rb_mime_write(const rb_mime_letter *letter, size_t *length);
void rb_mime_forget(char *bytes);

#ifdef __cplusplus
}
#endif
