#include <sqlite3.h>

/* Turns off SQLite's memory statistics, for which every allocation takes a process-wide lock. Call before anything
   else of SQLite; Swift cannot call variadic functions. */
static inline int rb_sqlite_without_memory_count(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
