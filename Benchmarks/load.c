/* load: the other side of the benchmarks, in C and on one thread so that it takes little of the machine it measures.
 *
 *   load requests --port P --connections C (--seconds S | --count N) FILE
 *       FILE holds whole HTTP requests, one behind the other with a NUL between; they are sent in turn over C kept
 *       connections, each as soon as the last answer on its connection has come. A run of @ in a request becomes the
 *       last digits of a number that counts the requests from --first (0), so that no two are alike.
 *   load streams --port P --streams N --changes K --change CHANGE FILE
 *       Opens N event streams with the request in FILE, says so, and waits for a line on standard input. Then makes
 *       K changes with the request in CHANGE, and takes the time from before each until the whole event is there, on
 *       each stream. A second line ends it.
 *
 * Prints one line of JSON for each step. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static void fail(const char *what) {
    fprintf(stderr, "load: %s: %s\n", what, strerror(errno));
    exit(1);
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static double cpu(void) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return u.ru_utime.tv_sec + u.ru_stime.tv_sec + (u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

/* A few bytes per stream at most: from many addresses, because one has only 28,000 ports. */
static int dial(int port, int number) {
    int s = socket(AF_INET, SOCK_STREAM, 0), yes = 1;
    if (s < 0) fail("socket");
    struct sockaddr_in from = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(0x7f000101 + (number / 10000) * 256)};
    setsockopt(s, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
    if (bind(s, (struct sockaddr *)&from, sizeof from)) fail("bind");
    struct sockaddr_in to = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (connect(s, (struct sockaddr *)&to, sizeof to)) fail("connect");
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return s;
}

static void send_all(int s, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t n = send(s, bytes, count, MSG_NOSIGNAL);
        if (n < 0) fail("send");
        bytes += n;
        count -= n;
    }
}

/* ---- Requests ---- */

static char *texts[1024];
static size_t lengths[1024];
static int text_count;
static size_t longest;

static void read_requests(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) fail(path);
    char *all = NULL;
    size_t room = 0;
    while (text_count < 1024) {
        ssize_t n = getdelim(&all, &room, 0, f);
        if (n <= 0) break;
        if (all[n - 1] == 0) n--;
        texts[text_count] = memcpy(malloc(n + 1), all, n);
        texts[text_count][n] = 0;
        lengths[text_count++] = n;
        if ((size_t)n > longest) longest = n;
    }
    fclose(f);
    if (!text_count) {
        errno = EINVAL;
        fail(path);
    }
}

/* Copies the request of this number, its runs of @ filled in. */
static size_t request(long number, char *out) {
    int which = number % text_count;
    size_t n = lengths[which];
    memcpy(out, texts[which], n);
    for (char *at = out; (at = memchr(at, '@', out + n - at));) {
        char *end = at;
        while (end < out + n && *end == '@') end++;
        long rest = number;
        for (char *digit = end; digit-- > at; rest /= 10) *digit = '0' + rest % 10;
        at = end;
    }
    return n;
}

/* ---- Answers ---- */

struct connection {
    int socket;
    double sent;
    char head[2048];
    size_t have;    /* bytes of the head */
    long remaining; /* bytes of the body, -1 while the head is not complete */
    bool good;
};

/* Takes what came. Returns true when the answer is complete. */
static bool take(struct connection *c, const char *bytes, ssize_t count, long *body) {
    if (c->remaining < 0) {
        size_t n = (size_t)count < sizeof c->head - 1 - c->have ? (size_t)count : sizeof c->head - 1 - c->have;
        size_t before = c->have;
        memcpy(c->head + c->have, bytes, n);
        c->have += n;
        c->head[c->have] = 0;
        char *end = strstr(c->head, "\r\n\r\n");
        if (!end) return false;
        size_t used = end + 4 - c->head - before;
        char *length = strcasestr(c->head, "\r\ncontent-length:");
        c->good = c->have > 9 && c->head[9] == '2';
        c->remaining = length && length < end ? atol(length + 17) : 0;
        *body = c->remaining;
        count -= used;
    }
    c->remaining -= count;
    return c->remaining <= 0;
}

static int by_size(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static double quantile(float *sorted, long count, double q) {
    return count ? sorted[(long)((count - 1) * q)] : 0;
}

static int run_requests(int port, int connections, double seconds, long limit, long first) {
    struct connection *all = calloc(connections, sizeof *all);
    long room = 1 << 20, done = 0, bad = 0, body = 0, next = first, open = 0;
    float *times = malloc(room * sizeof *times);
    char *out = malloc(longest), in[1 << 16];
    int poll = epoll_create1(0);
    for (int i = 0; i < connections; i++) {
        all[i].socket = dial(port, i);
        struct epoll_event e = {.events = EPOLLIN, .data.ptr = &all[i]};
        epoll_ctl(poll, EPOLL_CTL_ADD, all[i].socket, &e);
    }
    double start = now(), used = cpu(), end = seconds > 0 ? start + seconds : start + 3600;
    for (int i = 0; i < connections && (!limit || next - first < limit); i++, open++) {
        all[i].remaining = -1;
        all[i].sent = now();
        send_all(all[i].socket, out, request(next++, out));
    }
    double last = start;
    while (open > 0) {
        struct epoll_event ready[64];
        int n = epoll_wait(poll, ready, 64, 30000);
        if (n <= 0) fail("no answer for 30 s");
        for (int i = 0; i < n; i++) {
            struct connection *c = ready[i].data.ptr;
            ssize_t got = recv(c->socket, in, sizeof in, 0);
            if (got <= 0) fail("a connection was closed");
            if (!take(c, in, got, &body)) continue;
            last = now();
            if (done == room) times = realloc(times, (room *= 2) * sizeof *times);
            times[done++] = (last - c->sent) * 1000;
            if (!c->good && bad++ == 0) fprintf(stderr, "load: %.*s\n", (int)c->have, c->head);
            if (last >= end || (limit && next - first >= limit)) {
                open--;
                continue;
            }
            c->have = 0;
            c->remaining = -1;
            size_t size = request(next++, out);
            c->sent = now();
            send_all(c->socket, out, size);
        }
    }
    qsort(times, done, sizeof *times, by_size);
    double took = last - start;
    printf("{\"requests\": %ld, \"seconds\": %.3f, \"rate\": %.1f, \"p50\": %.3f, \"p99\": %.3f, \"max\": %.3f, "
           "\"bad\": %ld, \"bytes\": %ld, \"clientCPU\": %.3f, \"next\": %ld}\n",
        done, took, done / took, quantile(times, done, .5), quantile(times, done, .99), quantile(times, done, 1), bad,
        body, cpu() - used, next);
    return bad > 0;
}

/* ---- Streams ---- */

static const char mark[] = "event: entry";

struct stream {
    int socket;
    bool open;     /* the answer's head was good */
    int matched;   /* of the mark */
    bool pending;  /* the mark was seen, the end of the event not yet */
    char previous;
    char head[16];
    int have;
    int events; /* whole ones, since the last change */
};

static bool listen_to(struct stream *s, const char *bytes, ssize_t count) {
    bool whole = false;
    for (ssize_t i = 0; i < count; i++) {
        char byte = bytes[i];
        if (s->have < 15) {
            s->head[s->have++] = byte;
            if (s->have == 15) s->open = s->head[9] == '2';
        }
        s->matched = byte == mark[s->matched] ? s->matched + 1 : byte == mark[0];
        if (s->matched == sizeof mark - 1) {
            s->pending = true;
            s->matched = 0;
        }
        if (byte == '\n' && s->previous == '\n' && s->pending) {
            s->pending = false;
            s->events++;
            whole = true;
        }
        s->previous = byte;
    }
    return whole;
}

/* Reads whatever comes until `enough` streams have something, or the time is over. */
static long gather(int poll, struct stream *all, double limit, long enough, double since, float *times, bool opening) {
    char in[1 << 16];
    long reached = 0;
    while (reached < enough) {
        struct epoll_event ready[256];
        double left = limit - now();
        int n = left > 0 ? epoll_wait(poll, ready, 256, left * 1000 + 1) : 0;
        if (n <= 0) break;
        for (int i = 0; i < n; i++) {
            struct stream *s = &all[ready[i].data.u32];
            ssize_t got = recv(s->socket, in, sizeof in, MSG_DONTWAIT);
            if (got < 0 && errno == EAGAIN) continue;
            if (got <= 0) {
                fprintf(stderr, "load: a stream ended\n");
                epoll_ctl(poll, EPOLL_CTL_DEL, s->socket, NULL);
                continue;
            }
            bool was = s->open;
            bool whole = listen_to(s, in, got);
            if (opening ? !was && s->open : whole && s->events == 1) {
                if (times) times[reached] = (now() - since) * 1000;
                reached++;
            }
        }
    }
    return reached;
}

static void wait_for_line(void) {
    char line[64];
    if (!fgets(line, sizeof line, stdin)) exit(0);
}

static int run_streams(int port, int count, int changes, const char *change) {
    struct stream *all = calloc(count, sizeof *all);
    int poll = epoll_create1(0);
    char *out = malloc(longest);
    double start = now();
    long open = 0;
    for (int i = 0; i < count; i++) {
        all[i].socket = dial(port, i);
        struct epoll_event e = {.events = EPOLLIN, .data.u32 = i};
        epoll_ctl(poll, EPOLL_CTL_ADD, all[i].socket, &e);
        send_all(all[i].socket, out, request(i, out));
        if (i % 50 == 49) open += gather(poll, all, now() + 2, i + 1 - open, start, NULL, true);
    }
    open += gather(poll, all, now() + 30, count - open, start, NULL, true);
    printf("{\"streams\": %ld, \"seconds\": %.3f}\n", open, now() - start);
    fflush(stdout);
    wait_for_line();

    text_count = 0;
    longest = 0;
    read_requests(change);
    out = realloc(out, longest);
    char in[1 << 16];
    float *times = malloc((size_t)count * changes * sizeof *times);
    long reached = 0;
    for (int k = 0; k < changes; k++) {
        for (int i = 0; i < count; i++) all[i].events = 0;
        struct connection c = {.socket = dial(port, count), .remaining = -1};
        size_t size = request(k, out);
        double since = now();
        send_all(c.socket, out, size);
        reached += gather(poll, all, since + 10, open, since, times + reached, false);
        long body = 0;
        ssize_t got;
        while ((got = recv(c.socket, in, sizeof in, 0)) > 0 && !take(&c, in, got, &body)) continue;
        if (!c.good) fprintf(stderr, "load: the change was refused: %s\n", c.head);
        close(c.socket);
        usleep(100000);
    }
    qsort(times, reached, sizeof *times, by_size);
    printf("{\"changes\": %d, \"events\": %ld, \"missed\": %ld, \"p50\": %.3f, \"p99\": %.3f, \"max\": %.3f}\n", changes,
        reached, (long)changes * open - reached, quantile(times, reached, .5), quantile(times, reached, .99),
        quantile(times, reached, 1));
    fflush(stdout);
    wait_for_line();
    return 0;
}

int main(int argc, char **argv) {
    int port = 0, connections = 32, streams = 0, changes = 1;
    double seconds = 0;
    long count = 0, first = 0;
    const char *change = NULL, *file = NULL;
    if (argc < 2) goto usage;
    for (int i = 2; i < argc; i++) {
        const char *name = argv[i];
        if (name[0] != '-') {
            file = name;
            continue;
        }
        if (++i == argc) goto usage;
        if (!strcmp(name, "--port")) port = atoi(argv[i]);
        else if (!strcmp(name, "--connections")) connections = atoi(argv[i]);
        else if (!strcmp(name, "--seconds")) seconds = atof(argv[i]);
        else if (!strcmp(name, "--count")) count = atol(argv[i]);
        else if (!strcmp(name, "--first")) first = atol(argv[i]);
        else if (!strcmp(name, "--streams")) streams = atoi(argv[i]);
        else if (!strcmp(name, "--changes")) changes = atoi(argv[i]);
        else if (!strcmp(name, "--change")) change = argv[i];
        else goto usage;
    }
    if (!port || !file) goto usage;
    struct rlimit files = {20000, 20000};
    setrlimit(RLIMIT_NOFILE, &files);
    read_requests(file);
    if (!strcmp(argv[1], "requests") && (seconds > 0 || count > 0))
        return run_requests(port, connections, seconds, count, first);
    if (!strcmp(argv[1], "streams") && streams > 0 && change) return run_streams(port, streams, changes, change);
usage:
    fprintf(stderr, "load requests --port P --connections C (--seconds S | --count N) [--first F] FILE\n"
                    "load streams --port P --streams N --changes K --change CHANGE FILE\n");
    return 64;
}
