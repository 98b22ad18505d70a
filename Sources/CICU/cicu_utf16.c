#include <stdlib.h>
#include <unicode/ustring.h>

#include "cicu_internal.h"

bool cicu_check_length(int64_t length, int32_t *status) {
  if (length >= 0 && length <= CICU_BREAK_TEXT_LIMIT) return true;
  *status = U_INDEX_OUTOFBOUNDS_ERROR;
  return false;
}

/// Makes room for `needed` units. The old text is about to be replaced, so nothing is copied over.
static bool reserve(cicu_utf16 *buffer, int32_t needed, int32_t *status) {
  if (buffer->capacity >= needed) return true;
  // Half as much again spares the next, slightly longer paragraph an allocation. No overflow: `needed`
  // is at most CICU_BREAK_TEXT_LIMIT + 1.
  int32_t capacity = needed + needed / 2;
  UChar *units = malloc((size_t)capacity * sizeof(UChar));
  if (units == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return false;
  }
  free(buffer->units);
  buffer->units = units;
  buffer->capacity = capacity;
  return true;
}

bool cicu_utf16_assign(cicu_utf16 *buffer, const uint8_t *text, int64_t length, int32_t *status) {
  buffer->length = 0;
  if (!cicu_check_length(length, status)) return false;
  // UTF-16 never has more units than UTF-8 has bytes: no preflight. One more, for ICU's terminator.
  if (!reserve(buffer, (int32_t)length + 1, status)) return false;
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0;
  u_strFromUTF8(buffer->units, buffer->capacity, &units, length > 0 ? (const char *)text : "",
                (int32_t)length, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return false;
  }
  buffer->length = units;
  return true;
}

void cicu_utf16_free(cicu_utf16 *buffer) {
  free(buffer->units);
  *buffer = (cicu_utf16){0};
}
