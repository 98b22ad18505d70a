// Writing of SQLite databases, by libsqlite3, behind two opaque types.
#ifndef CSQLITE_H
#define CSQLITE_H

#include <stdbool.h>
#include <stdint.h>

typedef struct csqlite csqlite;
typedef struct csqlite_statement csqlite_statement;

/// Opens the database in a file, or makes one; null when memory is out. `csqlite_message` tells of other failures.
csqlite *_Nullable csqlite_open(const char *_Nonnull path);
/// Closes it, once all its statements are.
bool csqlite_close(csqlite *_Nonnull database);
/// Why the last call failed; valid until the next one.
const char *_Nonnull csqlite_message(csqlite *_Nonnull database);
/// Whether the database could be opened.
bool csqlite_is_open(csqlite *_Nonnull database);
/// Runs statements that give no rows.
bool csqlite_run(csqlite *_Nonnull database, const char *_Nonnull sql);

/// Prepares a statement with `?` for its values; null where it is wrong.
csqlite_statement *_Nullable csqlite_prepare(csqlite *_Nonnull database, const char *_Nonnull sql);
void csqlite_finalize(csqlite_statement *_Nonnull statement);
/// Binds a value, the first at index 1. Text is copied.
bool csqlite_bind_integer(csqlite_statement *_Nonnull statement, int32_t index, int64_t value);
bool csqlite_bind_text(csqlite_statement *_Nonnull statement, int32_t index, const uint8_t *_Nullable text,
                       int64_t length);
bool csqlite_bind_null(csqlite_statement *_Nonnull statement, int32_t index);
/// Runs the statement with the values bound, and makes it ready for the next ones.
bool csqlite_step(csqlite_statement *_Nonnull statement);

#endif
