#include "csqlite.h"

#include <sqlite3.h>
#include <stddef.h>

static sqlite3 *of(csqlite *database) { return (sqlite3 *)database; }

static sqlite3_stmt *statement_of(csqlite_statement *statement) { return (sqlite3_stmt *)statement; }

/// A macro that casts an integer to a function, which Swift does not import.
static inline sqlite3_destructor_type transient(void) { return SQLITE_TRANSIENT; }

csqlite *csqlite_open(const char *path) {
  sqlite3 *database = NULL;
  sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  return (csqlite *)database;
}

bool csqlite_close(csqlite *database) { return sqlite3_close(of(database)) == SQLITE_OK; }

const char *csqlite_message(csqlite *database) { return sqlite3_errmsg(of(database)); }

bool csqlite_is_open(csqlite *database) { return sqlite3_errcode(of(database)) == SQLITE_OK; }

bool csqlite_run(csqlite *database, const char *sql) {
  return sqlite3_exec(of(database), sql, NULL, NULL, NULL) == SQLITE_OK;
}

csqlite_statement *csqlite_prepare(csqlite *database, const char *sql) {
  sqlite3_stmt *statement = NULL;
  sqlite3_prepare_v2(of(database), sql, -1, &statement, NULL);
  return (csqlite_statement *)statement;
}

void csqlite_finalize(csqlite_statement *statement) { sqlite3_finalize(statement_of(statement)); }

bool csqlite_bind_integer(csqlite_statement *statement, int32_t index, int64_t value) {
  return sqlite3_bind_int64(statement_of(statement), index, value) == SQLITE_OK;
}

bool csqlite_bind_text(csqlite_statement *statement, int32_t index, const uint8_t *text, int64_t length) {
  const char *bytes = text ? (const char *)text : "";
  return sqlite3_bind_text64(statement_of(statement), index, bytes, (sqlite3_uint64)length, transient(),
                             SQLITE_UTF8) == SQLITE_OK;
}

bool csqlite_bind_null(csqlite_statement *statement, int32_t index) {
  return sqlite3_bind_null(statement_of(statement), index) == SQLITE_OK;
}

bool csqlite_step(csqlite_statement *statement) {
  int result = sqlite3_step(statement_of(statement));
  return result == SQLITE_DONE && sqlite3_reset(statement_of(statement)) == SQLITE_OK;
}
