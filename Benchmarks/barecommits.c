/* barecommits: how fast this disk and this SQLite take the rows of a filed message, with nothing around it.
 *
 *   barecommits RECORDED TARGET BATCH message:ROWID call:ROWID journal:SEQ request_once:ROWID
 *
 * Reads from RECORDED every row behind the marks, which is what a load over HTTP left there, into memory; then writes
 * the same rows into TARGET, a copy of the database from before the load: prepared statements, WAL, synchronous=FULL,
 * BATCH messages a commit. Foreign keys are checked, as the server has them checked. Prints one line of JSON. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

struct table {
    char name[64];
    const char *order;
    long mark;
    int columns;
    long count;
    sqlite3_value **values; /* row after row */
    sqlite3_stmt *insert;
};

static void check(sqlite3 *db, int code, int wanted) {
    if (code == wanted) return;
    fprintf(stderr, "barecommits: %s\n", sqlite3_errmsg(db));
    exit(1);
}

static void run(sqlite3 *db, const char *sql) { check(db, sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK); }

static void read_rows(sqlite3 *db, struct table *t) {
    char sql[256];
    sqlite3_stmt *select;
    snprintf(sql, sizeof sql, "SELECT * FROM %s WHERE %s > %ld ORDER BY %s", t->name, t->order, t->mark, t->order);
    check(db, sqlite3_prepare_v2(db, sql, -1, &select, NULL), SQLITE_OK);
    t->columns = sqlite3_column_count(select);
    long room = 0;
    while (sqlite3_step(select) == SQLITE_ROW) {
        if (t->count == room) {
            room = room ? room * 2 : 4096;
            t->values = realloc(t->values, room * t->columns * sizeof *t->values);
        }
        for (int i = 0; i < t->columns; i++)
            t->values[t->count * t->columns + i] = sqlite3_value_dup(sqlite3_column_value(select, i));
        t->count++;
    }
    sqlite3_finalize(select);
}

static void prepare(sqlite3 *db, struct table *t) {
    char sql[1024];
    int n = snprintf(sql, sizeof sql, "INSERT INTO %s VALUES (?", t->name);
    for (int i = 1; i < t->columns; i++) n += snprintf(sql + n, sizeof sql - n, ",?");
    snprintf(sql + n, sizeof sql - n, ")");
    check(db, sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &t->insert, NULL), SQLITE_OK);
}

static void insert(sqlite3 *db, struct table *t, long row) {
    for (int i = 0; i < t->columns; i++) {
        sqlite3_value *v = t->values[row * t->columns + i];
        switch (sqlite3_value_type(v)) {
        case SQLITE_INTEGER: sqlite3_bind_int64(t->insert, i + 1, sqlite3_value_int64(v)); break;
        case SQLITE_TEXT:
            sqlite3_bind_text(
                t->insert, i + 1, (const char *)sqlite3_value_text(v), sqlite3_value_bytes(v), SQLITE_STATIC);
            break;
        case SQLITE_BLOB:
            sqlite3_bind_blob(t->insert, i + 1, sqlite3_value_blob(v), sqlite3_value_bytes(v), SQLITE_STATIC);
            break;
        default: sqlite3_bind_null(t->insert, i + 1);
        }
    }
    check(db, sqlite3_step(t->insert), SQLITE_DONE);
    sqlite3_reset(t->insert);
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

int main(int argc, char **argv) {
    if (argc < 5 || argc > 12) return 64;
    long batch = atol(argv[3]);
    int count = argc - 4;
    struct table tables[8] = {0};
    sqlite3 *db;
    check(NULL, sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
    for (int i = 0; i < count; i++) {
        struct table *t = &tables[i];
        sscanf(argv[4 + i], "%63[^:]:%ld", t->name, &t->mark);
        t->order = strcmp(t->name, "journal") ? "rowid" : "seq";
        read_rows(db, t);
    }
    sqlite3_close(db);

    check(NULL, sqlite3_open_v2(argv[2], &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL), SQLITE_OK);
    run(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -4096");
    for (int i = 0; i < count; i++) prepare(db, &tables[i]);

    long messages = tables[0].count, commits = 0;
    for (int i = 1; i < count; i++)
        if (tables[i].count < messages) messages = tables[i].count;
    double start = now(), used = cpu();
    for (long row = 0; row < messages; commits++) {
        run(db, "BEGIN IMMEDIATE");
        for (long end = row + batch; row < end && row < messages; row++)
            for (int i = 0; i < count; i++) insert(db, &tables[i], row);
        run(db, "COMMIT");
    }
    double took = now() - start;
    printf("{\"messages\": %ld, \"commits\": %ld, \"seconds\": %.3f, \"rate\": %.1f, \"cpu\": %.4f}\n", messages, commits,
        took, messages / took, (cpu() - used) * 1000 / messages);
    return 0;
}
