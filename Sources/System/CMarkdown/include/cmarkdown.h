// GitHub-flavoured Markdown as a walk over its nodes, behind callbacks.
#ifndef CMARKDOWN_H
#define CMARKDOWN_H

#include <stdbool.h>
#include <stdint.h>

/// The nodes that differ for a reader of text; all others are `CMARKDOWN_OTHER`.
typedef enum cmarkdown_kind {
  CMARKDOWN_OTHER = 0,
  CMARKDOWN_PARAGRAPH,
  CMARKDOWN_HEADING,
  CMARKDOWN_TABLE_CELL,
  CMARKDOWN_CODE_BLOCK,
  CMARKDOWN_HTML_BLOCK,
  CMARKDOWN_TEXT,
  CMARKDOWN_CODE,
  CMARKDOWN_SOFT_BREAK,
  /// A hard line break, or a `<br>` between the words of a line.
  CMARKDOWN_LINE_BREAK,
  /// A link that shows its own target.
  CMARKDOWN_AUTOLINK,
  CMARKDOWN_IMAGE,
  /// A link with a text of its own.
  CMARKDOWN_LINK,
  CMARKDOWN_LIST_ITEM,
} cmarkdown_kind;

/// A node that is entered or left; leaves are entered only.
typedef struct cmarkdown_event {
  cmarkdown_kind kind;
  bool enters;
  /// From 1, in bytes; 0 where cmark does not know.
  int32_t start_line;
  int32_t start_column;
  int32_t end_line;
  /// The level of a heading, from 1; 0 of other nodes.
  int32_t level;
  /// The literal of a text, code or HTML block node; lives as long as the call.
  const uint8_t *_Nullable literal;
  int64_t literal_length;
} cmarkdown_event;

typedef void (*cmarkdown_visitor)(void *_Nonnull context, const cmarkdown_event *_Nonnull event);

/// Parses `length` bytes of UTF-8 and visits each node in the order of the text; false when it is too long.
bool cmarkdown_visit(const uint8_t *_Nullable bytes, int64_t length, void *_Nonnull context,
                     cmarkdown_visitor _Nonnull visitor);

/// The text of the entity that starts at `bytes` (with its `&`), as CommonMark decodes it.
typedef struct cmarkdown_entity {
  /// Bytes of the source, 0 when this is no entity.
  int64_t source_length;
  int64_t text_length;
  uint8_t text[16];
} cmarkdown_entity;
cmarkdown_entity cmarkdown_decode_entity(const uint8_t *_Nonnull bytes, int64_t length);

#endif
