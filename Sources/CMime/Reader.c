#include "Reader.h"

#include <errno.h>
#include <gmime/gmime.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "CMime.h"

static double used(void) {
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* A mail in memory; reads end early once this thread has used up its CPU time. */
typedef struct {
    GMimeStreamMem mem;
    double end;
    int is_late;
} RBStream;
typedef struct {
    GMimeStreamMemClass mem;
} RBStreamClass;
G_DEFINE_TYPE(RBStream, rb_stream, GMIME_TYPE_STREAM_MEM)

static ssize_t read_in_time(GMimeStream *stream, char *buffer, size_t size) {
    RBStream *self = (RBStream *)stream;
    if (self->is_late || used() >= self->end) {
        self->is_late = 1;
        return 0;
    }
    return GMIME_STREAM_CLASS(rb_stream_parent_class)->read(stream, buffer, size);
}

static void rb_stream_class_init(RBStreamClass *class) { ((GMimeStreamClass *)class)->read = read_in_time; }

static void rb_stream_init(RBStream *stream) { stream->is_late = 0; }

static GMimeStream *stream_until(double end, GByteArray *bytes) {
    RBStream *stream = g_object_new(rb_stream_get_type(), NULL);
    stream->end = end;
    g_mime_stream_construct((GMimeStream *)stream, 0, -1);
    g_mime_stream_mem_set_byte_array((GMimeStreamMem *)stream, bytes);
    g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, TRUE);
    return (GMimeStream *)stream;
}

/* A memory stream with a limit; bytes beyond it are dropped. */
typedef struct {
    GMimeStreamMem mem;
    size_t most;
} RBKept;
typedef struct {
    GMimeStreamMemClass mem;
} RBKeptClass;
G_DEFINE_TYPE(RBKept, rb_kept, GMIME_TYPE_STREAM_MEM)

static ssize_t write_what_fits(GMimeStream *stream, const char *bytes, size_t size) {
    GByteArray *kept = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    size_t room = ((RBKept *)stream)->most - kept->len;
    size_t some = size < room ? size : room;
    if (some && GMIME_STREAM_CLASS(rb_kept_parent_class)->write(stream, bytes, some) != (ssize_t)some) return -1;
    return (ssize_t)size;
}

static void rb_kept_class_init(RBKeptClass *class) { ((GMimeStreamClass *)class)->write = write_what_fits; }

static void rb_kept_init(RBKept *stream) { stream->most = 0; }

static GMimeStream *stream_of_at_most(size_t most) {
    RBKept *stream = g_object_new(rb_kept_get_type(), NULL);
    stream->most = most;
    g_mime_stream_construct((GMimeStream *)stream, 0, -1);
    g_mime_stream_mem_set_byte_array((GMimeStreamMem *)stream, g_byte_array_new());
    g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, TRUE);
    return (GMimeStream *)stream;
}

/* The state and limits of one reading. */
typedef struct {
    int number, most_parts, most_depth, met, is_over;
    size_t bytes_left, most_words;
    double end;
    int (*each)(void *, const rb_mime_part *);
    void *context;
} walk;

static GMimeParserOptions *new_options(void) {
    rb_mime_start();
    GMimeParserOptions *options = g_mime_parser_options_new();
    /* For bytes without a declared character set; the last one accepts everything. */
    const char *charsets[] = {"utf-8", "windows-1252", NULL};
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    return options;
}

static const char *or_empty(const char *text) { return text ? text : ""; }

static void hand_out(walk *w, rb_mime_part *part) {
    part->number = w->number++;
    if (w->each(w->context, part)) w->is_over = 1;
}

/* A leaf's content, decoded; one byte over the limit shows that there was more. */
static GMimeStream *decoded(GMimeObject *object, int is_message, size_t most) {
    GMimeStream *stream = stream_of_at_most(most + 1);
    if (is_message) {
        GMimeMessage *inner = g_mime_message_part_get_message((GMimeMessagePart *)object);
        if (inner) g_mime_object_write_to_stream((GMimeObject *)inner, NULL, stream);
    } else {
        GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
        if (content) g_mime_data_wrapper_write_to_stream(content, stream);
    }
    return stream;
}

static void visit(walk *w, GMimeObject *object, int parent, int depth) {
    if (w->is_over) return;
    if (used() >= w->end) {
        w->met |= RB_MIME_TOO_SLOW;
        w->is_over = 1;
        return;
    }
    if (w->number >= w->most_parts) {
        w->met |= RB_MIME_TOO_MANY;
        w->is_over = 1;
        return;
    }
    if (depth > w->most_depth) {
        w->met |= RB_MIME_TOO_DEEP;
        return;
    }
    GMimeContentType *type = g_mime_object_get_content_type(object);
    char *name = type ? g_mime_content_type_get_mime_type(type) : g_strdup("text/plain");
    char *lower = g_ascii_strdown(name ? name : "text/plain", -1);
    g_free(name);
    rb_mime_part part = {0};
    part.parent = parent;
    part.type = lower;
    part.charset = or_empty(type ? g_mime_content_type_get_parameter(type, "charset") : NULL);
    part.report = or_empty(type ? g_mime_content_type_get_parameter(type, "report-type") : NULL);
    const char *format = type ? g_mime_content_type_get_parameter(type, "format") : NULL;
    const char *delsp = type ? g_mime_content_type_get_parameter(type, "delsp") : NULL;
    part.is_flowed = format && !g_ascii_strcasecmp(format, "flowed");
    part.deletes_space = delsp && !g_ascii_strcasecmp(delsp, "yes");
    part.disposition = or_empty(g_mime_object_get_disposition(object));
    const char *file = g_mime_object_get_content_disposition_parameter(object, "filename");
    if (!file || !*file) file = type ? g_mime_content_type_get_parameter(type, "name") : NULL;
    part.name = or_empty(file);

    if (GMIME_IS_MULTIPART(object)) {
        part.is_multipart = 1;
        hand_out(w, &part);
        int self = w->number - 1;
        int count = g_mime_multipart_get_count((GMimeMultipart *)object);
        for (int i = 0; i < count && !w->is_over; i++) {
            GMimeObject *child = g_mime_multipart_get_part((GMimeMultipart *)object, i);
            if (child) visit(w, child, self, depth + 1);
        }
    } else if (GMIME_IS_PART(object) || GMIME_IS_MESSAGE_PART(object)) {
        /* Text that is neither a file nor a calendar is needed only as far as it is read. */
        int is_text = g_str_has_prefix(lower, "text/") && strcmp(lower, "text/calendar") && !*part.name &&
                      g_ascii_strcasecmp(part.disposition, "attachment");
        size_t most = is_text && w->most_words < w->bytes_left ? w->most_words + 1 : w->bytes_left;
        GMimeStream *stream = decoded(object, GMIME_IS_MESSAGE_PART(object), most);
        GByteArray *bytes = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
        size_t size = bytes ? bytes->len : 0;
        if (size > w->bytes_left) {
            w->met |= RB_MIME_OVER_BUDGET;
            size = w->bytes_left;
        }
        w->bytes_left -= size;
        part.bytes = bytes ? bytes->data : NULL;
        part.size = size;
        hand_out(w, &part);
        g_object_unref(stream);
    }
    g_free(lower);
}

/* The part of a mail that the parser is given. */
typedef struct {
    GByteArray *kept;
    size_t boundaries_left, lines_left, bytes_left;
    /* About the current header block; a nested mail begins with one of its own. */
    int in_block, block_lines, block_bytes, has_message, is_digest, met;
} trim;

/* Headers of one part, and of all parts together; the parser adds much overhead to each. */
enum { BLOCK_LINES = 200, BLOCK_BYTES = 64 << 10, ALL_LINES = 20000, ALL_BYTES = 2 << 20 };

static int has_word(const uint8_t *line, size_t size, const char *word) {
    size_t length = strlen(word);
    for (size_t i = 0; i + length <= size; i++)
        if (!g_ascii_strncasecmp((const char *)line + i, word, length)) return 1;
    return 0;
}

static int looks_like_header(const uint8_t *line, size_t size) {
    if (size && (line[0] == ' ' || line[0] == '\t')) return 1;
    for (size_t i = 0; i < size; i++) {
        if (line[i] == ':') return i > 0;
        if (line[i] <= ' ') return 0;
    }
    return 0;
}

/* Returns whether to continue. */
static int add_line(trim *t, const uint8_t *line, size_t size) {
    size_t bare = size;
    while (bare && (line[bare - 1] == '\n' || line[bare - 1] == '\r')) bare--;
    if (bare > 2 && line[0] == '-' && line[1] == '-') {
        if (!t->boundaries_left) {
            t->met |= RB_MIME_TOO_MANY;
            return 0;
        }
        t->boundaries_left--;
        t->in_block = 1;
        t->block_lines = t->block_bytes = t->has_message = 0;
    } else if (t->in_block && !bare) {
        t->in_block = t->has_message || t->is_digest;
        t->block_lines = t->block_bytes = t->has_message = 0;
    } else if (t->in_block && looks_like_header(line, bare)) {
        if (t->block_lines == BLOCK_LINES || t->block_bytes + size > BLOCK_BYTES) {
            t->met |= RB_MIME_TOO_MANY;
            return 1;
        }
        if (!t->lines_left || size > t->bytes_left) {
            t->met |= RB_MIME_TOO_MANY;
            return 0;
        }
        t->block_lines++;
        t->block_bytes += (int)size;
        t->lines_left--;
        t->bytes_left -= size;
        if (has_word(line, bare, "message")) t->has_message = 1;
        if (has_word(line, bare, "digest")) t->is_digest = 1;
    }
    g_byte_array_append(t->kept, line, (guint)size);
    return 1;
}

static GByteArray *trimmed(
    const uint8_t *headers, size_t headers_size, const uint8_t *body, size_t body_size, size_t most_boundaries,
    int *met) {
    trim t = {g_byte_array_sized_new((guint)(headers_size + body_size)), most_boundaries, ALL_LINES, ALL_BYTES, 0, 0, 0,
              0, 0, 0};
    g_byte_array_append(t.kept, headers, (guint)headers_size);
    t.is_digest = has_word(headers, headers_size, "digest");
    t.in_block = t.is_digest || has_word(headers, headers_size, "message");
    for (const uint8_t *at = body, *end = body + body_size; at < end;) {
        const uint8_t *newline = memchr(at, '\n', (size_t)(end - at));
        size_t size = newline ? (size_t)(newline + 1 - at) : (size_t)(end - at);
        if (!add_line(&t, at, size)) break;
        at += size;
    }
    *met |= t.met;
    return t.kept;
}

int rb_mime_read(
    const uint8_t *headers, size_t headers_size, const uint8_t *body, size_t body_size, size_t most_boundaries,
    int most_parts, int most_depth, size_t most_bytes, size_t most_words, double seconds,
    int (*each)(void *context, const rb_mime_part *part), void *context) {
    walk w = {0, most_parts, most_depth, 0, 0, most_bytes, most_words, used() + seconds, each, context};
    GMimeParserOptions *options = new_options();
    GMimeStream *stream =
        stream_until(w.end, trimmed(headers, headers_size, body, body_size, most_boundaries, &w.met));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, options);
    if (((RBStream *)stream)->is_late) w.met |= RB_MIME_TOO_SLOW;
    g_object_unref(stream);
    g_object_unref(parser);
    GMimeObject *top = message ? g_mime_message_get_mime_part(message) : NULL;
    if (top)
        visit(&w, top, -1, 0);
    else
        w.met |= RB_MIME_UNREADABLE;
    if (message) g_object_unref(message);
    g_mime_parser_options_free(options);
    return w.met;
}

static char *malloced(char *text) {
    char *copy = text ? strdup(text) : NULL;
    g_free(text);
    return copy;
}

char *rb_mime_text(const char *raw) {
    GMimeParserOptions *options = new_options();
    char *text = g_mime_utils_header_decode_text(options, raw);
    g_mime_parser_options_free(options);
    return malloced(text);
}

static void append(GString *out, InternetAddressList *list, int depth) {
    int count = internet_address_list_length(list);
    for (int i = 0; i < count && out->len < (1 << 20); i++) {
        InternetAddress *one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one)) {
            InternetAddressList *members = internet_address_group_get_members((InternetAddressGroup *)one);
            if (members && depth < 4) append(out, members, depth + 1);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(one)) {
            const char *address = internet_address_mailbox_get_addr((InternetAddressMailbox *)one);
            char *name = g_strdup(or_empty(internet_address_get_name(one)));
            for (char *c = name; *c; c++)
                if (*c == '\t' || *c == '\n' || *c == '\r') *c = ' ';
            char *plain = g_strdup(or_empty(address));
            for (char *c = plain; *c; c++)
                if (*c == '\t' || *c == '\n' || *c == '\r') *c = ' ';
            g_string_append_printf(out, "%s\t%s\n", name, plain);
            g_free(name);
            g_free(plain);
        }
    }
}

char *rb_mime_addresses(const char *raw) {
    GMimeParserOptions *options = new_options();
    GString *out = g_string_new("");
    InternetAddressList *list = internet_address_list_parse(options, raw);
    if (list) {
        append(out, list, 0);
        g_object_unref(list);
    }
    g_mime_parser_options_free(options);
    return malloced(g_string_free(out, FALSE));
}

int64_t rb_mime_date(const char *raw) {
    rb_mime_start();
    GDateTime *date = g_mime_utils_header_decode_date(raw);
    if (!date) return INT64_MIN;
    int64_t milliseconds = g_date_time_to_unix(date) * 1000;
    g_date_time_unref(date);
    return milliseconds;
}

char *rb_mime_utf8(const char *charset, const uint8_t *text, size_t size, size_t *length, size_t *bad) {
    iconv_t converter = iconv_open("UTF-8", charset);
    if (converter == (iconv_t)-1) return NULL;
    size_t room = size + size / 2 + 64, used = 0;
    char *out = malloc(room);
    char *in = (char *)text;
    size_t left = size;
    *bad = 0;
    while (out) {
        char *next = out + used;
        size_t free_bytes = room - used;
        /* A call without input ends a shift state. */
        int has_input = left > 0;
        size_t result = has_input ? iconv(converter, &in, &left, &next, &free_bytes)
                                  : iconv(converter, NULL, NULL, &next, &free_bytes);
        int why = result == (size_t)-1 ? errno : 0;
        used = (size_t)(next - out);
        if (!why && !has_input) break;
        if (why == E2BIG || room - used < 16) {
            room *= 2;
            char *wider = realloc(out, room);
            if (!wider) free(out);
            out = wider;
        }
        if (out && left > 0 && (why == EILSEQ || why == EINVAL)) {
            memcpy(out + used, "\xEF\xBF\xBD", 3);
            used += 3;
            in++;
            left--;
            (*bad)++;
        }
    }
    iconv_close(converter);
    *length = used;
    return out;
}
