/* A model of a power cut, put between a program and the C library by LD_PRELOAD.
 *
 * Every file whose path begins with $POWER_FILES has a second copy in the folder $POWER_PLATTER: what would really be
 * on the disk. A write, or a change of length, goes to the file at once, as always, but only waits in memory for the
 * platter; fsync or fdatasync of the file brings what waits there. So a kill -9 loses exactly what a power cut would
 * lose: the test then puts the platter's copy in the place of the files.
 *
 * With $POWER_WRITEBACK = p, each write is followed with p percent chance by the kernel "writing back" one earlier
 * write that waits, chosen at random, whole or torn at a sector of 512 bytes: what was not synced may be on the
 * platter, in any order.
 *
 * Not modelled: memory maps (SQLite maps only its -shm file, which means nothing after a restart) and folders that
 * are not synced. Removing a file removes it from the platter at once.
 *
 *     cc -shared -fPIC -O2 -o powerloss.so powerloss.c -ldl -lpthread
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { SECTOR = 512, MOST_FILES = 64, MOST_DESCRIPTORS = 65536, PATH = 512 };

/* A change that waits to be synced. */
typedef struct Change {
    struct Change *next;
    int is_length;          /* a change of length to `offset`, else a write of `bytes` there */
    off_t offset;
    size_t count;
    char *bytes;
} Change;

typedef struct File {
    char path[PATH];
    int platter;            /* descriptor of the copy; -1 when there is none */
    Change *first, **end;
} File;

static File files[MOST_FILES];
static int file_count;
static File *file_of[MOST_DESCRIPTORS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static const char *prefix, *platter_folder;
static int writeback_percent;
static unsigned seed;

static int (*real_open)(const char *, int, ...);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fdatasync)(int);
static int (*real_fsync)(int);
static int (*real_close)(int);
static int (*real_unlink)(const char *);

__attribute__((constructor)) static void prepare(void) {
    const char *percent = getenv("POWER_WRITEBACK");
    prefix = getenv("POWER_FILES");
    platter_folder = getenv("POWER_PLATTER");
    writeback_percent = percent ? atoi(percent) : 0;
    seed = getpid();
    real_open = dlsym(RTLD_NEXT, "open64");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_close = dlsym(RTLD_NEXT, "close");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
}

/* Other libraries' constructors may write before ours has run. */
static void prepared(void) {
    if (!real_unlink) prepare();
}

static int is_ours(const char *path) {
    size_t length = strlen(path);
    if (!prefix || !platter_folder || strncmp(path, prefix, strlen(prefix)) != 0) return 0;
    return !(length > 4 && strcmp(path + length - 4, "-shm") == 0);
}

static void platter_path(const char *path, char result[2 * PATH]) {
    const char *slash = strrchr(path, '/');
    snprintf(result, 2 * PATH, "%s/%s", platter_folder, slash ? slash + 1 : path);
}

static File *known(const char *path) {
    for (int i = 0; i < file_count; i++)
        if (strcmp(files[i].path, path) == 0) return &files[i];
    return NULL;
}

static File *ours(int descriptor) {
    return descriptor >= 0 && descriptor < MOST_DESCRIPTORS ? file_of[descriptor] : NULL;
}

static void opened(int descriptor, const char *path) {
    if (descriptor < 0 || descriptor >= MOST_DESCRIPTORS || !is_ours(path)) return;
    pthread_mutex_lock(&lock);
    File *file = known(path);
    if (!file && file_count < MOST_FILES) {
        file = &files[file_count++];
        snprintf(file->path, PATH, "%s", path);
        file->end = &file->first;
        file->platter = -1;
    }
    if (file && file->platter < 0) {
        char copy[2 * PATH];
        platter_path(path, copy);
        file->platter = real_open(copy, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    }
    file_of[descriptor] = file;
    pthread_mutex_unlock(&lock);
}

/* One earlier write reaches the platter before its time, perhaps torn. */
static void write_back(File *file) {
    int waiting = 0;
    for (Change *each = file->first; each; each = each->next) waiting++;
    int chosen = rand_r(&seed) % waiting;
    Change *change = file->first;
    while (chosen--) change = change->next;
    if (change->is_length) return;
    size_t count = change->count;
    if (count > SECTOR && rand_r(&seed) % 3 == 0) count = SECTOR * (1 + rand_r(&seed) % (count / SECTOR));
    if (real_pwrite(file->platter, change->bytes, count, change->offset) < 0) abort();
}

static void changed(File *file, int is_length, off_t offset, const void *bytes, size_t count) {
    Change *change = calloc(1, sizeof *change);
    change->is_length = is_length;
    change->offset = offset;
    change->count = count;
    if (count) {
        change->bytes = malloc(count);
        memcpy(change->bytes, bytes, count);
    }
    pthread_mutex_lock(&lock);
    *file->end = change;
    file->end = &change->next;
    if (file->platter >= 0 && (int)(rand_r(&seed) % 100) < writeback_percent) write_back(file);
    pthread_mutex_unlock(&lock);
}

static void forget(File *file) {
    for (Change *each = file->first, *next; each; each = next) {
        next = each->next;
        free(each->bytes);
        free(each);
    }
    file->first = NULL;
    file->end = &file->first;
}

static void synced(File *file) {
    pthread_mutex_lock(&lock);
    for (Change *each = file->platter < 0 ? NULL : file->first; each; each = each->next) {
        if (each->is_length ? real_ftruncate(file->platter, each->offset) != 0
                            : real_pwrite(file->platter, each->bytes, each->count, each->offset) < 0)
            abort();
    }
    forget(file);
    pthread_mutex_unlock(&lock);
}

/* What the program calls. */

static int open_any(const char *path, int flags, mode_t mode) {
    prepared();
    int descriptor = real_open(path, flags, mode);
    opened(descriptor, path);
    return descriptor;
}

#define OPEN(name)                                                  \
    int name(const char *path, int flags, ...) {                    \
        va_list rest;                                               \
        va_start(rest, flags);                                      \
        mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                               \
        return open_any(path, flags, mode);                         \
    }
OPEN(open)
OPEN(open64)

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t offset) {
    prepared();
    ssize_t written = real_pwrite(descriptor, bytes, count, offset);
    File *file = ours(descriptor);
    if (file && written > 0) changed(file, 0, offset, bytes, written);
    return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    return pwrite64(descriptor, bytes, count, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    prepared();
    File *file = ours(descriptor);
    off_t offset = file ? lseek(descriptor, 0, SEEK_CUR) : 0;
    ssize_t written = real_write(descriptor, bytes, count);
    if (file && written > 0) changed(file, 0, offset, bytes, written);
    return written;
}

int ftruncate64(int descriptor, off_t length) {
    prepared();
    int result = real_ftruncate(descriptor, length);
    File *file = ours(descriptor);
    if (file && result == 0) changed(file, 1, length, NULL, 0);
    return result;
}

int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

int fdatasync(int descriptor) {
    prepared();
    File *file = ours(descriptor);
    if (!file) return real_fdatasync(descriptor);
    synced(file);
    return 0;
}

int fsync(int descriptor) {
    prepared();
    File *file = ours(descriptor);
    if (!file) return real_fsync(descriptor);
    synced(file);
    return 0;
}

int close(int descriptor) {
    prepared();
    if (descriptor >= 0 && descriptor < MOST_DESCRIPTORS) file_of[descriptor] = NULL;
    return real_close(descriptor);
}

int unlink(const char *path) {
    prepared();
    int result = real_unlink(path);
    if (result != 0 || !is_ours(path)) return result;
    char copy[2 * PATH];
    platter_path(path, copy);
    pthread_mutex_lock(&lock);
    File *file = known(path);
    if (file) {
        forget(file);
        if (file->platter >= 0) real_close(file->platter);
        file->platter = -1;
    }
    real_unlink(copy);
    pthread_mutex_unlock(&lock);
    return result;
}
