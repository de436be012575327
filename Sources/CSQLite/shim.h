#include <sqlite3.h>

/* Without SQLite's own count of its memory, for which every allocation takes one lock of the whole process. To be
 * called before anything else of SQLite; Swift cannot call a function with a variable list of arguments. */
static inline int rb_sqlite_without_memory_count(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
