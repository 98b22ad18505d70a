// The front matter of a Markdown document, and files of options: the scalars of a YAML mapping's top level and of the
// lists there, behind an opaque type.
#ifndef CFRONTMATTER_H
#define CFRONTMATTER_H

#include <stdint.h>

typedef struct cfrontmatter cfrontmatter;

/// What a YAML text is.
typedef enum cfrontmatter_kind {
  /// One mapping.
  CFRONTMATTER_MAPPING = 0,
  /// Nothing: white space and comments.
  CFRONTMATTER_EMPTY = 1,
  /// Valid YAML, but a scalar, a list, or several documents.
  CFRONTMATTER_OTHER = 2,
  /// Not YAML: see cfrontmatter_error and cfrontmatter_error_line.
  CFRONTMATTER_INVALID = 3,
} cfrontmatter_kind;

/// Parses `length` bytes of UTF-8; null when memory is out. Aliases are not followed, nothing is built.
cfrontmatter *_Nullable cfrontmatter_parse(const uint8_t *_Nullable bytes, int64_t length);
void cfrontmatter_close(cfrontmatter *_Nonnull matter);
cfrontmatter_kind cfrontmatter_get_kind(const cfrontmatter *_Nonnull matter);
/// libyaml's word for what is wrong.
const char *_Nonnull cfrontmatter_error(const cfrontmatter *_Nonnull matter);
/// The line of the error, from 1.
int64_t cfrontmatter_error_line(const cfrontmatter *_Nonnull matter);
/// The value of a top-level key whose value is a scalar, the first of several; null where there is none.
/// Not ended by a NUL: `length` says where it ends.
const uint8_t *_Nullable cfrontmatter_value(const cfrontmatter *_Nonnull matter, const char *_Nonnull key,
                                            int64_t *_Nonnull length);

/// A scalar of the top level, or of a list there: the key, the value, neither ended by a NUL, and the line from 1.
typedef struct cfrontmatter_entry {
  const uint8_t *_Nonnull key;
  int64_t key_length;
  const uint8_t *_Nonnull value;
  int64_t value_length;
  int64_t line;
} cfrontmatter_entry;

/// How many entries there are, the items of lists among them, in the order of the text.
int64_t cfrontmatter_count(const cfrontmatter *_Nonnull matter);
/// The entry at an index below the count.
cfrontmatter_entry cfrontmatter_entry_at(const cfrontmatter *_Nonnull matter, int64_t index);

#endif
