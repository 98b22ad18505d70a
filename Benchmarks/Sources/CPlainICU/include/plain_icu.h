// The peer: word boundaries as ICU's own documentation has one find them.
#ifndef PLAIN_ICU_H
#define PLAIN_ICU_H

#include <stdint.h>

typedef struct plain_icu plain_icu;

/// What a run found.
typedef struct {
  int64_t segments;
  /// Segments with a rule status of 100 or more.
  int64_t words;
} plain_icu_counts;

plain_icu *_Nullable plain_icu_open(const char *_Nonnull locale);
void plain_icu_close(plain_icu *_Nonnull peer);
/// Text to UTF-16, ubrk_setText, ubrk_next, ubrk_getRuleStatus; false where ICU fails.
_Bool plain_icu_count(plain_icu *_Nonnull peer, const uint8_t *_Nonnull text, int32_t length,
                      plain_icu_counts *_Nonnull counts);

#endif
