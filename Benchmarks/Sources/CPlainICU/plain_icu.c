#include "plain_icu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

struct plain_icu {
  UBreakIterator *iterator;
  UChar *units;
  int32_t capacity;
};

plain_icu *plain_icu_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  plain_icu *peer = calloc(1, sizeof *peer);
  if (!peer) return NULL;
  peer->iterator = ubrk_open(UBRK_WORD, locale, NULL, 0, &status);
  if (U_SUCCESS(status)) return peer;
  free(peer);
  return NULL;
}

void plain_icu_close(plain_icu *peer) {
  ubrk_close(peer->iterator);
  free(peer->units);
  free(peer);
}

_Bool plain_icu_count(plain_icu *peer, const uint8_t *text, int32_t length, plain_icu_counts *counts) {
  if (length > peer->capacity) {  // a unit a byte is always enough
    UChar *units = realloc(peer->units, (size_t)length * sizeof *units);
    if (!units) return 0;
    peer->units = units;
    peer->capacity = length;
  }
  UErrorCode status = U_ZERO_ERROR;
  int32_t unit_count = 0;
  u_strFromUTF8(peer->units, peer->capacity, &unit_count, (const char *)text, length, &status);
  ubrk_setText(peer->iterator, peer->units, unit_count, &status);
  if (U_FAILURE(status)) return 0;
  while (ubrk_next(peer->iterator) != UBRK_DONE) {
    counts->segments++;
    if (ubrk_getRuleStatus(peer->iterator) >= 100) counts->words++;
  }
  return 1;
}
